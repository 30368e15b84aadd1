using System.Collections.Immutable;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Incidents;

/// <summary>
/// A story told at once in answer to the first question, cut where the acts begin and where what came of them does: the three parts in order, no word left out. So
/// it is summed up to the one who told it, and so it stands in the description.
/// </summary>
public static class ToldAtOnce
{
    /// <returns>The spans of circumstances, behaviour and results; <c>null</c> when the incident is not usable, was not told at once, or not in that order.</returns>
    public static ImmutableArray<Evidence>? Parts(IncidentText incident, IncidentVerdict verdict)
    {
        ArgumentNullException.ThrowIfNull(incident);
        ArgumentNullException.ThrowIfNull(verdict);
        if (incident is not { Circumstances: [var story], Behaviour.IsEmpty: true, Results.IsEmpty: true } || !verdict.IsUsable)
            return null;
        var acts = FromSentence(story.Text, Starts(story, verdict[Criterion.ObservableBehaviour]).DefaultIfEmpty(0).Min(), 0);
        var effects = FromSentence(story.Text, Starts(story, verdict[Criterion.Consequences]).Where(s => s > acts).DefaultIfEmpty(0).Min(), acts);
        return acts > 0 && effects > acts ? [Cut(story, 0, acts), Cut(story, acts, effects), Cut(story, effects, story.Text.Length)] : null;
    }

    private static IEnumerable<int> Starts(Passage story, CriterionVerdict verdict) => verdict.Evidence.Where(e => e.Utterance == story.Utterance && e.End <= story.Text.Length).Select(e => e.Start);

    // Better whole sentences: back to where the sentence begins, unless the part before it does too.
    private static int FromSentence(string text, int at, int after)
    {
        if (at <= after)
            return at;
        var start = text.LastIndexOfAny(['.', '!', '?', '\n'], at - 1) + 1;
        return start > after ? start : at;
    }

    private static Evidence Cut(Passage story, int from, int to)
    {
        while (from < to && IsEdge(story.Text[from]))
            from++;
        while (to > from && IsEdge(story.Text[to - 1]))
            to--;
        return new Evidence(story.Utterance, from, to - from);
    }

    private static bool IsEdge(char c) => c is ' ' or '\n' or '\r' or ',' or ';';
}
