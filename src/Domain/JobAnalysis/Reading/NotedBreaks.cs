using System.Collections.Frozen;
using InterviewBot.Domain.JobAnalysis.Grammar;

namespace InterviewBot.Domain.JobAnalysis.Reading;

/// <summary>Breaks in notes ("10u pauze. Sigaretje op het balkon, sportpagina gelezen."): what stands on the line of a break is the break.</summary>
internal static class NotedBreaks
{
    private const int LongestHeading = 5;

    private static readonly FrozenSet<string> Pauses = FrozenSet.ToFrozenSet(["pauze", "middagpauze", "koffiepauze", "lunchpauze", "rookpauze", "schaft", "schafttijd", "lunch", "break"], StringComparer.Ordinal);

    /// <summary>Marks the sentences behind a break without a verb, up to the next line or time of day.</summary>
    public static void Mark(ReadText text, bool[] @private)
    {
        for (var s = 0; s < @private.Length; s++)
        {
            var words = text.Sentences[s];
            if (words.Count > LongestHeading || !words.Any(w => Pauses.Contains(w.Lower) && !w.Quoted) || words.Any(w => w.IsVerb)) continue;
            for (var k = s + 1; k < @private.Length && text.Sentences[k].Count > 0 && text.LineBreaksBefore(k) == 0 && !text.Sentences[k][0].IsClock && !text.Sentences[k][0].Is(WordTags.Time); k++) @private[k] = true;
        }
    }
}
