using InterviewBot.Domain.Lexicons;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Turns;

/// <summary>Looks up what the reading of a turn needs of its words and of the question.</summary>
internal sealed class TurnTextReader(Lexicon lexicon)
{
    private readonly WordMarks _dutch = new(lexicon.Dutch.Cues);
    private readonly WordMarks _english = new(lexicon.English.Cues);

    public TurnText Read(Language language, string prompt, string text)
    {
        // "Stoppppp", "saluuu": one letter for three and more.
        var words = Tokenizer.Read(text).Respelled(w => HasRun(w) ? WithoutRuns(w) : w);
        var otherLanguage = language == Language.Dutch ? Language.English : Language.Dutch;
        var (own, other) = (lexicon.For(language).Cues.Find(words), lexicon.For(otherLanguage).Cues.Find(words));
        var (marks, otherMarks) = (MarksOf(language).Read(own), MarksOf(otherLanguage).Read(other));
        var spoken = language;
        if (WordMarks.SmallOnly(otherMarks, marks) > WordMarks.SmallOnly(marks, otherMarks))
            (own, other, marks, otherMarks, spoken) = (other, own, otherMarks, marks, otherLanguage);
        return new TurnText(language, words, own, other, marks, otherMarks, lexicon.For(language).Cues.Find(prompt), lexicon.For(spoken), spoken);
    }

    private WordMarks MarksOf(Language language) => language == Language.Dutch ? _dutch : _english;

    private static bool HasRun(string word)
    {
        for (var i = 2; i < word.Length; i++)
        {
            if (word[i] == word[i - 1] && word[i] == word[i - 2] && char.IsLetter(word[i]))
                return true;
        }

        return false;
    }

    private static string WithoutRuns(string word) => string.Concat(word.Where((c, i) =>
        !(i > 0 && c == word[i - 1] && ((i > 1 && c == word[i - 2]) || (i + 1 < word.Length && c == word[i + 1])))));
}
