using InterviewBot.Domain.Incidents;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Probes;

/// <summary>A probe ready to be asked: its wording with the person's own words in it.</summary>
public sealed record PickedProbe(Probe Probe, string Text);

/// <summary>To whom probes are put.</summary>
/// <param name="Observed">Whom an observer saw, with the article ("de professor", "the professor"); <c>null</c> for someone who did the job.</param>
public sealed record Asked(Language Language, string? Observed);

/// <summary>Picks the one follow-up question that helps most: about the missing criterion that matters most, in the person's own words where the words show what is missing.</summary>
public sealed class ProbePicker(ProbeCatalogue catalogue)
{
    // Behaviour is what job analysis needs; but talk of a habit or of something unreal must first become one event.
    private static readonly Criterion[] Order = [Criterion.ObservableBehaviour, Criterion.Context, Criterion.Consequences, Criterion.Specific];

    /// <summary>The criteria not met, the most important first.</summary>
    public static IEnumerable<Criterion> Missing(IncidentVerdict verdict)
    {
        ArgumentNullException.ThrowIfNull(verdict);
        var first = verdict[Criterion.Specific] is { Met: false, Rule: "habit" or "not-happened" } ? [Criterion.Specific] : Array.Empty<Criterion>();
        return first.Concat(Order).Distinct().Where(c => !verdict[c].Met);
    }

    /// <summary>The next probe about any missing criterion; <c>null</c> when nothing is missing or all probes were asked.</summary>
    /// <param name="asked">Ids of the probes asked about this incident; none is asked twice.</param>
    public PickedProbe? Pick(Asked to, IncidentText incident, IncidentVerdict verdict, IReadOnlyCollection<string> asked) =>
        Missing(verdict).Select(c => PickFor(c, to, incident, verdict, asked, [])).FirstOrDefault(p => p is not null);

    /// <summary>
    /// The next probe about one criterion; <c>null</c> when it is met or all its probes were asked. One made for the case goes first, then one a rung further down
    /// than the last, then one in words that were not used in another incident.
    /// </summary>
    /// <param name="before">Ids of the probes asked in the whole interview.</param>
    public PickedProbe? PickFor(Criterion criterion, Asked to, IncidentText incident, IncidentVerdict verdict, IReadOnlyCollection<string> asked, IReadOnlyCollection<string> before)
    {
        ArgumentNullException.ThrowIfNull(to);
        ArgumentNullException.ThrowIfNull(verdict);
        ArgumentNullException.ThrowIfNull(asked);
        var found = verdict[criterion];
        if (found.Met)
            return null;
        var rule = RuleOf(found, verdict);
        var words = OwnWords.For(incident, found);
        var rung = catalogue.Probes.Where(p => p.Criterion == criterion && asked.Contains(p.Id)).Select(p => (Rung?)p.Rung).Max();
        return catalogue.Probes
            .Where(p => p.Criterion == criterion && !asked.Contains(p.Id) && (p.For.IsEmpty || p.For.Contains(rule)) && (p.Rung != Rung.Cued || words.Length > 0))
            .OrderBy(p => p.For.IsEmpty).ThenBy(p => p.Rung <= rung).ThenBy(p => before.Contains(p.Id)).ThenBy(p => p.Rung)
            .Select(p => new PickedProbe(p, Fill(p, to, words))).FirstOrDefault();
    }

    /// <summary>"We did" becomes "what did you do of it": a behaviour that is met, but by nobody in particular. <c>null</c> when it is not so, or was asked.</summary>
    public PickedProbe? PickForWe(Asked to, IncidentText incident, IncidentVerdict verdict, IReadOnlyCollection<string> asked)
    {
        ArgumentNullException.ThrowIfNull(to);
        ArgumentNullException.ThrowIfNull(verdict);
        ArgumentNullException.ThrowIfNull(asked);
        var behaviour = verdict[Criterion.ObservableBehaviour];
        var words = OwnWords.For(incident, behaviour);
        return behaviour is { Met: true, Rule: "act-by-us" } && words.Length > 0
            ? catalogue.Probes.Where(p => p.For.Contains("we-instead") && !asked.Contains(p.Id)).Select(p => new PickedProbe(p, Fill(p, to, words))).FirstOrDefault()
            : null;
    }

    /// <summary>For someone who would rather not tell the moment that came to mind: any other will do.</summary>
    public PickedProbe? AnotherMoment(Asked to) => FirstFor("refused", to);

    /// <summary>For someone to whom no moment comes to mind: a small one will do.</summary>
    public PickedProbe? SmallMoment(Asked to) => FirstFor("none-left", to);

    private PickedProbe? FirstFor(string reason, Asked to)
    {
        ArgumentNullException.ThrowIfNull(to);
        return catalogue.Probes.Where(p => p.For.Contains(reason)).Select(p => new PickedProbe(p, Fill(p, to, ""))).FirstOrDefault();
    }

    private static string RuleOf(CriterionVerdict found, IncidentVerdict verdict) =>
        found.Criterion == Criterion.Specific && verdict.Failures.Any(f => f.Failure == IncidentFailure.SecondHand) ? "told-by-others" : found.Rule;

    private static string Fill(Probe probe, Asked to, string words)
    {
        var wording = (to.Observed is null ? probe.Holder : probe.Observer).In(to.Language);
        return wording.Replace(Probe.Words, words, StringComparison.Ordinal).Replace(Probe.Person, to.Observed ?? "", StringComparison.Ordinal);
    }
}
