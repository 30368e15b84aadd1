using System.Collections.Immutable;
using InterviewBot.Domain.Incidents;
using InterviewBot.Domain.Incidents.Rules;
using InterviewBot.Domain.JobAnalysis.Ksao;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis;

/// <summary>What a critical incident shows about the person who acts, and the signs it is concluded from.</summary>
public sealed partial class JobAnalyst
{
    /// <summary>What an incident shows about the person who acts, best first, given what was judged of it.</summary>
    public ImmutableArray<KsaoFinding> Ksaos(IncidentText incident, IncidentVerdict verdict)
    {
        ArgumentNullException.ThrowIfNull(verdict);
        return Ksaos(incident, verdict[Criterion.ObservableBehaviour], verdict.Actor, verdict[Criterion.Specific].Met);
    }

    /// <summary>What an incident shows about the person who acts, best first. Nothing when the behaviour is not observable: then nothing may be concluded.</summary>
    /// <param name="actor">Whose behaviour is told: what anybody else does shows nothing of that person. <c>null</c> when not known; then every act counts.</param>
    /// <param name="behaviour">The verdict of the incident judge on the behaviour. Where it found neither an act nor anything told in its place, several kinds of acts still show that something was done.</param>
    /// <param name="isEvent">It is one real event: then something was done that shows an attribute, also where no word for it is known.</param>
    public ImmutableArray<KsaoFinding> Ksaos(IncidentText incident, CriterionVerdict behaviour, IncidentActor? actor = null, bool isEvent = false)
    {
        ArgumentNullException.ThrowIfNull(incident);
        ArgumentNullException.ThrowIfNull(behaviour);
        if (!behaviour.Met && behaviour.Rule != BehaviourRule.NoAct) return [];
        var reader = Ksao(incident.Language);
        var signs = KsaoSigns(incident, actor);
        return behaviour.Met || reader.ShowsManyActs(incident, signs) ? reader.Incident(incident, signs, behaviour.Evidence, Clauses(incident.Language, [.. incident.Passages]), isEvent) : [];
    }

    /// <summary>The kinds of acts, situations and subjects in an incident from which attributes are concluded.</summary>
    /// <param name="actor">Whose behaviour is told; <c>null</c> when not known.</param>
    public ImmutableArray<KsaoSign> KsaoSigns(IncidentText incident, IncidentActor? actor = null)
    {
        ArgumentNullException.ThrowIfNull(incident);
        return For(incident.Language).Signs.Incident(incident, actor is { } known ? new ActOwner(incident, known, p => Read(incident.Language, p)) : null);
    }

    private ClauseAround Clauses(Language language, ImmutableArray<Passage> passages) => new(passages, p => Read(language, p));

    /// <summary>The kinds of acts, situations and subjects in a text about a whole job.</summary>
    public ImmutableArray<KsaoSign> KsaoSigns(Language language, Passage passage) => For(language).Signs.Day([passage]);

    /// <summary>The families of jobs a title belongs to, by their names in <c>ksao-jobs.txt</c>.</summary>
    public ImmutableArray<string> JobFamilies(string title) => [.. _weights.Value.Families(title)];
}
