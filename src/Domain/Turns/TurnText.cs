using System.Collections.Immutable;
using InterviewBot.Domain.Lexicons;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Turns;

/// <summary>A turn with all that its rules look at. Cues of both languages are found: people give orders in either.</summary>
internal sealed record TurnText(Language Language, string Prompt, TokenizedText Text, CueMatches Own, CueMatches Other, CueMatches PromptCues)
{
    public int Words => Text.Words.Length;

    public bool IsQuestion => Text.Sentences.Any(s => s.IsQuestion);

    /// <summary>Words of a category, the interview's language first; what stands between quotation marks does not count.</summary>
    public ImmutableArray<Evidence> Find(string category) => Of(Own, category) is { IsEmpty: false } own ? own : Of(Other, category);

    public ImmutableArray<Evidence> FindOwn(string category) => Of(Own, category);

    /// <summary>As without the condition, but only words that fulfil it.</summary>
    public ImmutableArray<Evidence> Find(string category, Func<CueMatch, bool> keeps) => Of(Own, category, keeps) is { IsEmpty: false } own ? own : Of(Other, category, keeps);

    public bool Has(string category) => !Find(category).IsEmpty;

    private ImmutableArray<Evidence> Of(CueMatches cues, string category, Func<CueMatch, bool>? keeps = null) =>
        [.. cues.Of(category).Where(m => keeps is null || keeps(m)).Where(m => !Text.Words[m.First].Quoted || m.Count == Text.Words.Length).Select(m => Text.Span(0, m.First, m.Count))];
}
