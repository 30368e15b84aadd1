using System.Collections.Immutable;
using System.Globalization;
using InterviewBot.Domain.Incidents;
using InterviewBot.Domain.JobDescriptions;
using InterviewBot.Domain.Texts;
using InterviewBot.Domain.Transcripts;

namespace InterviewBot.Functions.Documents.Sheets;

/// <summary>The tables of a job description: tasks, KSAOs, incidents, and all statements together.</summary>
internal sealed class JobDescriptionSheets
{
    private readonly JobDescription _description;
    private readonly SheetPhrases _phrases;
    private readonly Dictionary<int, Passage> _sources;

    private JobDescriptionSheets(JobDescription description)
    {
        _description = description;
        _phrases = SheetPhrases.In(description.Language);
        _sources = description.Sources.ToDictionary(source => source.Utterance);
    }

    public static IReadOnlyList<Sheet> Of(JobDescription description)
    {
        ArgumentNullException.ThrowIfNull(description);
        var sheets = new JobDescriptionSheets(description);
        return
        [
            sheets.Statements(sheets._phrases.Tasks, Rubric.ResultAreas),
            sheets.Statements(sheets._phrases.Requirements, Rubric.Requirements),
            sheets.Incidents(),
            sheets.Statements(sheets._phrases.Statements, null),
        ];
    }

    private Sheet Statements(string name, Rubric? only) => new(name,
        [_phrases.Section, _phrases.About, _phrases.Text, _phrases.Origin, _phrases.Turn, _phrases.Words],
        [.. _description.Rubrics.Where(rubric => only is null || rubric.Rubric == only).SelectMany(rubric => rubric.Statements.Select(statement =>
            (ImmutableArray<string>)
            [
                RubricHeadings.Of(rubric.Rubric).In(_description.Language), statement.Label, statement.Text, _phrases.OriginName(statement.Origin),
                string.Join(", ", statement.Evidence.Select(e => e.Utterance).Distinct().Select(n => n.ToString(CultureInfo.InvariantCulture))),
                string.Join(" […] ", statement.Evidence.Select(Words)),
            ]))]);

    private Sheet Incidents() => new(_phrases.Incidents,
        [
            _phrases.Incident, Part(Slots.Circumstances), Part(Slots.Behaviour), Part(Slots.Results),
            .. Enum.GetValues<Criterion>().Select(criterion => CriterionLabels.Of(criterion).In(_description.Language)),
        ],
        [.. _description.Incidents.Select(incident => (ImmutableArray<string>)
            [
                IncidentLabels.Of(incident.Valence, incident.Number).In(_description.Language),
                Told(incident.Circumstances), Told(incident.Behaviour), Told(incident.Results),
                .. Enum.GetValues<Criterion>().Select(criterion => incident.Verdict[criterion].Met ? _phrases.Yes : _phrases.No),
            ])]);

    private string Part(string part) => IncidentLabels.Part(part).In(_description.Language);

    private static string Told(IEnumerable<Statement> statements) => string.Join(" […] ", statements.Select(statement => statement.Text));

    private string Words(Evidence evidence) => _sources.TryGetValue(evidence.Utterance, out Passage? source) ? source.Words(evidence) : "";
}
