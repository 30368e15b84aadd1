using System.Text.Json;
using InterviewBot.Domain.JobAnalysis;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Functions.Analyze;

/// <summary>Type <c>narrative</c>: all that a workday text tells of the job, and the description made of it. A text that tells of no job gets its outcome and no description.</summary>
internal sealed class NarrativeLine(JobAnalyst analyst)
{
    public void Write(JsonElement item, Utf8JsonWriter writer)
    {
        var language = item.Language();
        var passage = new Passage(0, item.Text("text"));
        var (reading, result) = analyst.AnalyzePasted(passage, language);
        writer.WriteString("outcome", reading.Kind.Label());
        writer.WriteString("message", reading.Message.In(language));
        WriteMention(writer, "job_title", result?.JobTitle);
        WriteMention(writer, "organisation", result?.Organisation);
        Each(writer, "tasks", result is null ? [] : result.Tasks, task =>
        {
            writer.WriteString("verb", task.Verb);
            writer.WriteString("object", task.Object);
            writer.WriteString("statement", task.Statement);
            writer.WriteString("evidence", passage.Words(task.Evidence[0]));
        });
        Each(writer, "ksao", result is null ? [] : result.Ksaos, ksao =>
        {
            writer.WriteString("element_id", ksao.ElementId);
            writer.WriteString("evidence", ksao.Evidence.IsEmpty ? "" : passage.Words(ksao.Evidence[0]));
        });
        Each(writer, "emotional", result is null ? [] : result.EmotionalDemands, demand =>
        {
            writer.WriteString("label", demand.Demand.Label());
            writer.WriteString("evidence", passage.Words(demand.Evidence[0]));
        });
        // The format knows no kind for training, and what one has to have for the job is a rule in it.
        Each(writer, "conditions", result is null ? [] : result.Conditions.Where(c => c.Kind != ConditionKind.Development), condition =>
        {
            writer.WriteString("kind", (condition.Kind == ConditionKind.Requirement ? ConditionKind.Norm : condition.Kind).Label());
            writer.WriteString("value", condition.Value);
            writer.WriteString("evidence", passage.Words(condition.Evidence[0]));
        });
        Strings(writer, "tools", result is null ? [] : result.Tools.Select(t => t.Name));
        Strings(writer, "contacts", result is null ? [] : result.Contacts.Select(c => c.Name));
        Strings(writer, "work_context", result is null ? [] : result.WorkContext);
        writer.WriteString("description", result is null ? "" : analyst.Describe(result).Text);
    }

    private static void WriteMention(Utf8JsonWriter writer, string name, Mention? mention)
    {
        if (mention is null) writer.WriteNull(name);
        else writer.WriteString(name, mention.Name);
    }

    private static void Each<T>(Utf8JsonWriter writer, string name, IEnumerable<T> items, Action<T> write)
    {
        writer.WriteStartArray(name);
        foreach (var item in items)
        {
            writer.WriteStartObject();
            write(item);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    internal static void Strings(Utf8JsonWriter writer, string name, IEnumerable<string> items)
    {
        writer.WriteStartArray(name);
        foreach (var item in items) writer.WriteStringValue(item);
        writer.WriteEndArray();
    }
}
