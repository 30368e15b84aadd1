using System.Collections.Immutable;
using InterviewBot.Domain.Incidents;
using InterviewBot.Domain.Interviews;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Dialogs.Turns;

/// <summary>The respondent's words for the summary of an incident, part by part.</summary>
internal static class MirrorText
{
    /// <summary>The words of a part; a word or two are left out where more was told after them.</summary>
    public static string Told(ImmutableArray<Passage> passages)
    {
        var full = passages.Where(p => !ThinAnswer.IsItem(p.Text)).ToList();
        return string.Join(" … ", (full.Count > 0 ? full : [.. passages]).Select(p => p.Text.Trim()));
    }

    /// <summary>
    /// A story told at once, cut where the acts begin and where what came of them does: the three parts in order, no word left out. <c>null</c> when it was not told
    /// at once, or not in that order.
    /// </summary>
    public static ImmutableArray<string>? Divided(IncidentDraft incident, IncidentVerdict verdict)
    {
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

    private static string Cut(Passage story, int from, int to) => story.Text[from..to].Trim(' ', '\n', '\r', ',', ';');
}
