using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Privacy;

/// <summary>Names that another name stands beside: "Roos en Iris", "de heren Willems en Baert", "jan en marleen".</summary>
internal static class JoinedNames
{
    /// <summary>Whether a word is joined by "and" to what is a name for certain, or where it may be one itself, to another that may.</summary>
    public static bool Has(PersonWords words, int at)
    {
        var mayBe = words.Names.IsAmbiguous(words.Text.Words[at].Lower);
        return (IsAnd(words, at - 1) && words.Text.Words[at].Before == WordBreak.None && IsName(words, at - 2, mayBe))
            || (IsAnd(words, at + 1) && at + 2 < words.Count && words.Text.Words[at + 2].Before == WordBreak.None && IsName(words, at + 2, mayBe));
    }

    private static bool IsName(PersonWords words, int i, bool orMayBe)
    {
        if (i < 0 || i >= words.Count || words.IsNobody(i))
            return false;
        var word = words.Text.Words[i];
        if (!word.Capital)
            return word.Length > 3 && words.Names.IsGiven(word.Lower) && words.Names.IsNothingElse(word.Lower);
        return words.Names.IsGiven(word.Lower) || words.IsTitled(i) || (orMayBe && GivenNameSigns.IsListed(words, i));
    }

    private static bool IsAnd(PersonWords words, int i) => i >= 0 && i < words.Count && words.Text.Words[i] is { Before: WordBreak.None, Lower: "en" or "and" };
}
