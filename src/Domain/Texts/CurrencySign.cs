namespace InterviewBot.Domain.Texts;

/// <summary>The sign of a currency before an amount ("£12"): it is no part of the words, and without it the amount says too little.</summary>
internal static class CurrencySign
{
    /// <summary>The sign right before a place in a text; empty when none stands there.</summary>
    public static string Before(string text, int at) => at > 0 && text[at - 1] is '£' or '$' or '€' ? text.Substring(at - 1, 1) : "";
}
