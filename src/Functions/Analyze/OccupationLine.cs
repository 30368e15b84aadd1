using System.Text.Json;
using InterviewBot.Domain.JobAnalysis;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Functions.Analyze;

/// <summary>Type <c>occupation</c>: what the task statements of an occupation ask of people, best first.</summary>
internal sealed class OccupationLine(JobAnalyst analyst)
{
    public void Write(JsonElement item, Utf8JsonWriter writer) =>
        NarrativeLine.Strings(writer, "ksao", analyst.Occupation(item.Language(), item.Text("title"), new Passage(0, item.Text("text"))).Select(k => k.ElementId));
}
