using InterviewBot.Domain.Lexicons;

namespace InterviewBot.Domain.Turns;

/// <summary>The letters by which two forms of a word are taken to be the same word: the first of the infinitive, or of the word itself where it is no verb.</summary>
internal static class VerbStem
{
    private const int Letters = 5;

    public static ReadOnlySpan<char> Of(LanguageLexicon lexicon, string word)
    {
        var lemma = lexicon.Verbs.Infinitive(word) ?? word;
        return lemma.AsSpan(0, Math.Min(Letters, lemma.Length));
    }
}
