using System.Collections.Immutable;
using InterviewBot.Domain.Incidents.Rules;
using InterviewBot.Domain.Lexicons;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Incidents;

/// <summary>Judges a critical incident on the four criteria, by rules over lexicons; every verdict names its rule and the words it rests on.</summary>
public sealed class IncidentJudge(Lexicon lexicon)
{
    private readonly IncidentReadingReader _dutch = new(lexicon.Dutch);
    private readonly IncidentReadingReader _english = new(lexicon.English);

    /// <summary>How each clause is read, in the order of the text: what a verdict is made of.</summary>
    public ImmutableArray<WeighedClause> Clauses(IncidentText incident)
    {
        ArgumentNullException.ThrowIfNull(incident);
        return [.. Read(incident).Clauses.Select(c => new WeighedClause(c.Clause, c.Evidence, c.Part.ToString(), c.Role.ToString()))];
    }

    /// <summary>The outcome says when it came, or goes on from one thing that came of it to the next: told through, in however few words.</summary>
    public bool TellsOutcomeThrough(IncidentText incident)
    {
        ArgumentNullException.ThrowIfNull(incident);
        var effects = Read(incident).In(IncidentPart.Results).Where(c => c.Role is ClauseRole.Event or ClauseRole.Act && c.Clause.IsPast).ToList();
        return effects.Count > 1 || effects.Exists(c => c.Has("anchor") || c.Has("month") || c.Has("weekday") || c.Has("result-marker"));
    }

    /// <summary>Same text and same lexicon give the same verdict. The criteria are judged on the whole incident: an answer that stands under another question counts.</summary>
    public IncidentVerdict Judge(IncidentText incident)
    {
        ArgumentNullException.ThrowIfNull(incident);
        var reading = Read(incident);
        var reality = RealityRule.Of(reading);
        var behaviour = BehaviourRule.Judge(reading);
        if (reality == Reality.Unreal && behaviour.Met)
            behaviour = Ruling.No("only-would-do", reading.In(IncidentPart.Behaviour));
        var context = ContextRule.Judge(reading, behaviour, reality);
        var consequences = ConsequencesRule.Judge(reading, behaviour, reality);
        var specific = SpecificRule.Judge(reading, reality, behaviour, context, consequences);
        return new IncidentVerdict(
            [
                specific.For(Criterion.Specific),
                behaviour.For(Criterion.ObservableBehaviour),
                context.For(Criterion.Context),
                consequences.For(Criterion.Consequences),
            ],
            FailureRules.Find(reading, reality, specific, behaviour, context, consequences)) { Actor = reading.Perspective.Actor };
    }

    private IncidentReading Read(IncidentText incident) => (incident.Language == Language.Dutch ? _dutch : _english).Read(incident);
}
