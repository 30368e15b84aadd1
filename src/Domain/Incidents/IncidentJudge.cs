using InterviewBot.Domain.Incidents.Rules;
using InterviewBot.Domain.Lexicons;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Incidents;

/// <summary>Judges a critical incident on the four criteria, by rules over lexicons; every verdict names its rule and the words it rests on.</summary>
public sealed class IncidentJudge(Lexicon lexicon)
{
    private readonly IncidentReadingReader _dutch = new(lexicon.Dutch);
    private readonly IncidentReadingReader _english = new(lexicon.English);

    /// <summary>Same text and same lexicon give the same verdict. The criteria are judged on the whole incident: an answer that stands under another question counts.</summary>
    public IncidentVerdict Judge(IncidentText incident)
    {
        ArgumentNullException.ThrowIfNull(incident);
        var reading = (incident.Language == Language.Dutch ? _dutch : _english).Read(incident);
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
}
