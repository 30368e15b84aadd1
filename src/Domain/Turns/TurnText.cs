using System.Collections.Immutable;
using InterviewBot.Domain.Clauses;
using InterviewBot.Domain.Lexicons;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Turns;

/// <summary>A turn with all that its reading looks at, looked up once. Cues of both languages are found: people give orders in either.</summary>
/// <param name="Language">The language of the interview.</param>
/// <param name="Own">Cues of the language the turn is written in, as far as its small words tell.</param>
/// <param name="Other">Cues of the other language.</param>
/// <param name="Marks">Of each word, in the language the turn is written in.</param>
/// <param name="PromptCues">Cues of the question just asked.</param>
/// <param name="Lexicon">Of the language the turn is written in.</param>
/// <param name="Spoken">Dutch or English, as far as the small words of the turn tell.</param>
internal sealed record TurnText(
    Language Language, TokenizedText Text, CueMatches Own, CueMatches Other, WordMark[] Marks, WordMark[] OtherMarks, CueMatches PromptCues, LanguageLexicon Lexicon, Language Spoken)
{
    private ClauseText? _clauses;

    /// <summary>The question just asked.</summary>
    public TokenizedText Prompt => PromptCues.Text;

    /// <summary>Of the language the turn is written in; read when first asked for.</summary>
    public ClauseText Clauses => _clauses ??= new ClauseReader(Lexicon).Read(Own);

    public int Words => Text.Words.Length;

    public bool IsQuestion => Text.Sentences.Any(s => s.IsQuestion);

    /// <summary>Cues of the language of the interview, whatever the turn is written in.</summary>
    public CueMatches InLanguage => Spoken == Language ? Own : Other;

    /// <summary>Words of a category, the turn's language first; what stands between quotation marks does not count.</summary>
    public ImmutableArray<Evidence> Find(string category) => Of(Own, category) is { IsEmpty: false } own ? own : Of(Other, category);

    public bool Has(string category) => !Find(category).IsEmpty;

    public bool Is(int word, WordMark mark) => (Marks[word] & mark) != 0;

    /// <summary>Somebody else's words, told by the teller; a turn that is nothing but a quotation is the teller's own.</summary>
    public bool IsQuoted(CueMatch match) => Text.Words[match.First].Quoted && match.Count < Text.Words.Length;

    /// <summary>Small words of the language the turn is written in that are none of the other, and the reverse.</summary>
    public (int Own, int Other) SmallWords => (Only(Marks, OtherMarks), Only(OtherMarks, Marks));

    public static TurnText Read(Lexicon lexicon, Language language, string prompt, string text)
    {
        // "Stoppppp", "saluuu": one letter for three and more.
        var words = Tokenizer.Read(text).Respelled(w => HasRun(w) ? WithoutRuns(w) : w);
        var otherLanguage = language == Language.Dutch ? Language.English : Language.Dutch;
        var (own, other) = (lexicon.For(language).Cues.Find(words), lexicon.For(otherLanguage).Cues.Find(words));
        var (marks, otherMarks) = (WordMarks.Read(own), WordMarks.Read(other));
        var spoken = language;
        if (Only(otherMarks, marks) > Only(marks, otherMarks))
            (own, other, marks, otherMarks, spoken) = (other, own, otherMarks, marks, otherLanguage);
        return new TurnText(language, words, own, other, marks, otherMarks, lexicon.For(language).Cues.Find(prompt), lexicon.For(spoken), spoken);
    }

    private static int Only(WordMark[] marks, WordMark[] others)
    {
        var count = 0;
        for (var i = 0; i < marks.Length; i++)
            count += (marks[i] & WordMark.Small) != 0 && (others[i] & WordMark.Small) == 0 ? 1 : 0;
        return count;
    }

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

    private ImmutableArray<Evidence> Of(CueMatches cues, string category) => [.. cues.Of(category).Where(m => !IsQuoted(m)).Select(m => Text.Span(0, m.First, m.Count))];
}
