using System.Text.Json;
using InterviewBot.Domain.Incidents;
using InterviewBot.Domain.JobAnalysis;
using InterviewBot.Domain.Lexicons;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Functions.Analyze;

/// <summary>Type <c>incident</c>: criteria, failures, what the incident shows of the person, emotional demands, and the words they rest on.</summary>
internal sealed class IncidentLine(Lexicon lexicon, JobAnalyst analyst)
{
    private readonly IncidentJudge _judge = new(lexicon);

    public void Write(JsonElement item, Utf8JsonWriter writer)
    {
        var valence = item.Text("valence") switch
        {
            "effective" or "" => Valence.Effective,
            "ineffective" => Valence.Ineffective,
            var other => throw new AnalyzeException($"valence: effective or ineffective expected, not '{other}'"),
        };
        var incident = new IncidentText(
            item.Language(), valence, item.Text("job"),
            Passages(0, item.Text("circumstances")), Passages(1, item.Text("behaviour")), Passages(2, item.Text("results")));
        var verdict = _judge.Judge(incident);
        writer.WriteStartObject("criteria");
        foreach (var criterion in verdict.Criteria)
            writer.WriteBoolean(criterion.Criterion.Label(), criterion.Met);
        writer.WriteEndObject();
        writer.WriteStartArray("failures");
        foreach (var failure in verdict.Failures)
            writer.WriteStringValue(failure.Failure.Label());
        writer.WriteEndArray();
        var ksaos = analyst.Ksaos(incident, verdict);
        var demands = analyst.EmotionalDemands(incident, verdict);
        NarrativeLine.Strings(writer, "ksao", ksaos.Select(k => k.ElementId));
        NarrativeLine.Strings(writer, "emotional", demands.Select(d => d.Demand.Label()));
        writer.WriteStartObject("evidence");
        foreach (var criterion in verdict.Criteria)
            WriteEvidence(writer, criterion.Criterion.Label(), incident, criterion.Evidence);
        foreach (var failure in verdict.Failures)
            WriteEvidence(writer, failure.Failure.Label(), incident, failure.Evidence);
        foreach (var ksao in ksaos)
            WriteEvidence(writer, ksao.ElementId, incident, ksao.Evidence);
        foreach (var demand in demands)
            WriteEvidence(writer, demand.Demand.Label(), incident, demand.Evidence);
        writer.WriteEndObject();
    }

    // The first piece of evidence: the format has one string for each.
    private static void WriteEvidence(Utf8JsonWriter writer, string name, IncidentText incident, IEnumerable<Evidence> evidence)
    {
        foreach (var words in evidence.Take(1))
            writer.WriteString(name, incident.Words(words));
    }

    private static System.Collections.Immutable.ImmutableArray<Passage> Passages(int number, string text) => text.Length == 0 ? [] : [new Passage(number, text)];
}
