using System.Collections.Immutable;
using InterviewBot.Domain.JobAnalysis.Reading;
using InterviewBot.Domain.Lexicons;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis;

/// <summary>Recognises the nine emotional demands by cues in the text (frameworks of emotional labour: Hochschild 1983; Morris and Feldman 1996; Brotheridge and Lee 2003; Zapf 1999).</summary>
internal static class EmotionalReader
{
    private static readonly ImmutableArray<(string Category, EmotionalDemand Demand)> Categories =
    [
        .. Enum.GetValues<EmotionalDemand>().Select(d => (CueFile.Category("emotion", KebabCase.Of(d)), d)),
    ];

    /// <summary>The demands in the order of their first words.</summary>
    public static ImmutableArray<EmotionalFinding> Read(Passage passage, CueMatches matches) => Merge(Find(passage, matches));

    /// <summary>Joins what several passages tell.</summary>
    public static ImmutableArray<EmotionalFinding> Merge(IEnumerable<EmotionalFinding> findings) =>
    [
        .. findings.GroupBy(f => f.Demand).Select(g => g.First() with { Evidence = [.. g.SelectMany(f => f.Evidence).Distinct()] })
            .OrderBy(f => f.Evidence[0].Utterance).ThenBy(f => f.Evidence[0].Start),
    ];

    private static IEnumerable<EmotionalFinding> Find(Passage passage, CueMatches matches)
    {
        foreach (var (category, demand) in Categories)
            foreach (var match in matches.Of(category))
                yield return new EmotionalFinding(demand, match.Cue.Pattern, [matches.Text.Span(passage.Utterance, match.First, match.Count)]);
    }
}
