namespace InterviewBot.Domain.Interviews.Answers;

/// <summary>Reads yes and no in both languages; anything longer than a few words is neither.</summary>
public static class Confirmation
{
    private const int MaxWords = 6;
    private const int MaxLength = 60;

    private static readonly HashSet<string> Yeses = YesNoWords.Set(
    [
        .. YesNoWords.Yes, .. YesNoWords.YesLetters, .. YesNoWords.Sure, .. YesNoWords.Right, .. YesNoWords.Fine, "goed", "helemaal", "klaar", "done",
        "dat klopt", "ja klopt", "ja dat klopt", "ja hoor", "in orde", "is goed", "ja is goed", "ja klopt zo",
        "yes that is right", "that's right", "thats right", "yes that's right", "yes correct",
    ]);

    private static readonly HashSet<string> PlainNoes = YesNoWords.Set([.. YesNoWords.No, "nee hoor", "nee bedankt", "no thanks"]);

    private static readonly HashSet<string> Noes = YesNoWords.Set(
    [
        .. PlainNoes, "n", "neenee", "nee nee", "no no", "niet", "niet echt", "nee niet echt", "nee eigenlijk niet", "eigenlijk niet", "no not really", "niet helemaal", "nee niet helemaal", "not quite", "not really",
        "klopt niet", "dat klopt niet", "nee klopt niet", "nee dat klopt niet", "verbeteren", "verbeter", "aanpassen", "change", "change it", "correct it", "fout", "wrong", "that's wrong", "toch niet", "liever niet",
        "nee laat staan", "no keep it", "nee ik wil iets aanpassen", "no i want to change something",
    ]);

    /// <summary>Words that confirm, and words that may stand around them: a short turn of nothing else is a yes, however it is put ("ja da klopt helemaal").</summary>
    private static readonly HashSet<string> Confirming = YesNoWords.Set([.. YesNoWords.Yes, .. YesNoWords.Right, .. YesNoWords.Fine, "goed"]);

    private static readonly HashSet<string> Around = YesNoWords.Set(
    [
        "dat", "da", "dit", "het", "'t", "is", "was", "zo", "allemaal", "helemaal", "volledig", "hoor", "wel", "he", "hé", "hè",
        "that", "that's", "thats", "this", "it", "it's", "its", "all", "looks", "sounds", "so", "quite",
    ]);

    public static bool IsYes(string text)
    {
        var plain = Plain(text);
        if (Yeses.Contains(plain))
            return true;
        var words = YesNoWords.Of(plain);
        return words.Length <= MaxWords && Array.Exists(words, Confirming.Contains) && Array.TrueForAll(words, w => Confirming.Contains(w) || Around.Contains(w));
    }

    /// <summary>No and nothing else: nothing is wrong and nothing is to be changed, where that is what was asked.</summary>
    public static bool IsPlainNo(string text) => PlainNoes.Contains(Plain(text));

    public static bool IsNo(string text) => Noes.Contains(Plain(text));

    private static string Plain(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length > MaxLength ? "" : string.Join(' ', YesNoWords.Of(text));
    }
}
