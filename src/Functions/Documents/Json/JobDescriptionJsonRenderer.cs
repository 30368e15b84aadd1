using System.Text.Json;
using InterviewBot.Domain.JobDescriptions;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Functions.Documents.Json;

/// <summary>
/// The job description for machines, as <c>docs/schemas/job-description.schema.json</c> says. Written by hand, name by name: the format is a promise to
/// others and must not change when a domain type is renamed. Each piece of evidence carries its words as well as its place.
/// </summary>
internal sealed class JobDescriptionJsonRenderer
{
    /// <summary>Raised when a reader of the former version could misread the file.</summary>
    public const int Version = 1;

    private readonly Utf8JsonWriter _json;
    private readonly Dictionary<int, Passage> _sources;

    private JobDescriptionJsonRenderer(Utf8JsonWriter json, JobDescription description) =>
        (_json, _sources) = (json, description.Sources.ToDictionary(source => source.Utterance));

    public static string Render(JobDescription description)
    {
        ArgumentNullException.ThrowIfNull(description);
        return JsonText.Write(json => new JobDescriptionJsonRenderer(json, description).Whole(description));
    }

    private void Whole(JobDescription description)
    {
        _json.WriteString("format", "interviewbot/job-description");
        _json.WriteNumber("version", Version);
        _json.WriteLanguage("language", description.Language);
        _json.WriteText("interviewId", description.InterviewId);
        _json.WriteName("kind", description.Kind);
        _json.WriteText("jobTitle", description.JobTitle);
        _json.WriteText("organisation", description.Organisation);
        _json.WriteTime("made", description.Made);
        _json.WriteList("rubrics", description.Rubrics, rubric =>
        {
            _json.WriteName("id", rubric.Rubric);
            _json.WriteName("status", rubric.Status);
            Statements("statements", rubric.Statements);
        });
        _json.WriteList("incidents", description.Incidents, Incident);
        new ConclusionsJson(_json, Statement, Statements).Write(description);
        _json.WriteList("sources", description.Sources, source =>
        {
            _json.WriteNumber("utterance", source.Utterance);
            _json.WriteText("language", source.Language?.Code());
            _json.WriteText("text", source.Text);
        });
    }

    private void Statements(string name, IEnumerable<Statement> statements) => _json.WriteList(name, statements, Statement);

    private void Statement(Statement statement)
    {
        _json.WriteText("id", statement.Id);
        _json.WriteText("slot", statement.Slot);
        _json.WriteText("label", statement.Label);
        _json.WriteText("text", statement.Text);
        _json.WriteText("language", statement.Language?.Code());
        _json.WriteName("origin", statement.Origin);
        _json.WriteText("original", statement.Original?.Text);
        Evidence(statement.Evidence);
    }

    private void Incident(IncidentReport incident)
    {
        _json.WriteText("id", incident.Id);
        _json.WriteName("valence", incident.Valence);
        _json.WriteNumber("number", incident.Number);
        _json.WriteBoolean("open", incident.IsOpen);
        Statements("circumstances", incident.Circumstances);
        Statements("behaviour", incident.Behaviour);
        Statements("results", incident.Results);
        _json.WriteList("characteristics", incident.Characteristics, shown =>
        {
            Statement(shown.Statement);
            _json.WriteName("kind", shown.Kind);
            _json.WriteText("elementId", shown.ElementId);
            _json.WriteText("reason", shown.Reason);
            _json.WriteNumber("strength", shown.Strength);
        });
        _json.WriteBoolean("usable", incident.Verdict.IsUsable);
        _json.WriteList("criteria", incident.Verdict.Criteria, verdict =>
        {
            _json.WriteName("id", verdict.Criterion);
            _json.WriteBoolean("met", verdict.Met);
            _json.WriteString("rule", verdict.Rule);
            Evidence(verdict.Evidence);
        });
        _json.WriteList("failures", incident.Verdict.Failures, failure =>
        {
            _json.WriteName("id", failure.Failure);
            _json.WriteString("rule", failure.Rule);
            Evidence(failure.Evidence);
        });
    }

    private void Evidence(IEnumerable<Evidence> evidence) => _json.WriteList("evidence", evidence, piece =>
    {
        _json.WriteNumber("utterance", piece.Utterance);
        _json.WriteNumber("start", piece.Start);
        _json.WriteNumber("length", piece.Length);
        _json.WriteText("words", _sources.TryGetValue(piece.Utterance, out Passage? source) ? source.Words(piece) : null);
    });
}
