using InterviewBot.Domain.Lexicons;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Turns;

/// <summary>Looks up what the reading of a turn needs of its words and of the question.</summary>
internal sealed class TurnTextReader(Lexicon lexicon)
{
    private readonly ChatSpelling _dutchSpelling = new(lexicon, Language.Dutch);
    private readonly ChatSpelling _englishSpelling = new(lexicon, Language.English);

    public TurnText Read(Language language, string prompt, string text)
    {
        var words = Tokenizer.Read(text).Respelled((language == Language.Dutch ? _dutchSpelling : _englishSpelling).Plain);
        var otherLanguage = language == Language.Dutch ? Language.English : Language.Dutch;
        var (own, other) = (lexicon.For(language).Cues.Find(words), lexicon.For(otherLanguage).Cues.Find(words));
        var (marks, otherMarks) = (WordMarks.Read(own), WordMarks.Read(other));
        var spoken = language;
        if (WordMarks.SmallOnly(otherMarks, marks) > WordMarks.SmallOnly(marks, otherMarks))
            (own, other, marks, otherMarks, spoken) = (other, own, otherMarks, marks, otherLanguage);
        return new TurnText(language, words, own, other, marks, otherMarks, lexicon.For(language).Cues.Find(prompt), lexicon.For(spoken), spoken);
    }
}
