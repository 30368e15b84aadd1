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

    public bool HasFigure { get; } = Text.Words.Any(w => w.IsFigure);

    /// <summary>A number, in figures or in words.</summary>
    public bool HasNumber => HasFigure || Own.Has("number-word");

    public bool IsQuestion { get; } = Text.Sentences.Any(s => s.IsQuestion);

    /// <summary>Cues of the language of the interview, whatever the turn is written in.</summary>
    public CueMatches InLanguage => Spoken == Language ? Own : Other;

    /// <summary>Words of a category, the turn's language first; what stands between quotation marks does not count.</summary>
    public ImmutableArray<Evidence> Find(string category) => Of(Own, category) is { IsEmpty: false } own ? own : Of(Other, category);

    public bool Has(string category) => !Find(category).IsEmpty;

    public bool Is(int word, WordMark mark) => (Marks[word] & mark) != 0;

    /// <summary>Somebody else's words, told by the teller; a turn that is nothing but a quotation is the teller's own.</summary>
    public bool IsQuoted(CueMatch match) => Text.Words[match.First].Quoted && match.Count < Text.Words.Length;

    /// <summary>Small words of the language the turn is written in that are none of the other, and the reverse.</summary>
    public (int Own, int Other) SmallWords => (WordMarks.SmallOnly(Marks, OtherMarks), WordMarks.SmallOnly(OtherMarks, Marks));

    private ImmutableArray<Evidence> Of(CueMatches cues, string category) => [.. cues.Of(category).Where(m => !IsQuoted(m)).Select(m => Text.Span(0, m.First, m.Count))];
}
