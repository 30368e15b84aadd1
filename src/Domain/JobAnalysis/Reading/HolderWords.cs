using InterviewBot.Domain.JobAnalysis.Grammar;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis.Reading;

/// <summary>Where a text says something of the job holder: "ik ben …", "she is …".</summary>
internal static class HolderWords
{
    public static bool IsBe(Token? word) => word?.Verb is { Lemma: "be" or "zijn" or "become" or "worden" } || word?.Lower is "im" or "zen" or "been" or "'m" or "ben";

    /// <summary>The holder stands near the verb <i>be</i> at this word.</summary>
    public static bool SaidOfHolder(this ReadText text, List<Token> words, int be)
    {
        for (var i = Math.Max(0, be - 4); i < Math.Min(words.Count, be + 2); i++) if (text.IsHolderWord(words[i])) return true;
        return words[be].Lower is "im";
    }

    public static bool IsHolderWord(this ReadText text, Token word) => text.Holder.FirstPerson
        ? FirstPerson.I.Contains(word.Lower) || word.Lower == "ikzelf"
        : text.Holder.Names.Contains(word.Lower) || text.Holder.Pronouns.Contains(word.Lower);
}
