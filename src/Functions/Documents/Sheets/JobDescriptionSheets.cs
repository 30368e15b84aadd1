using System.Collections.Immutable;
using System.Globalization;
using InterviewBot.Domain.Documents;
using InterviewBot.Domain.Incidents;
using InterviewBot.Domain.JobAnalysis;
using InterviewBot.Domain.JobDescriptions;
using InterviewBot.Domain.Texts;
using InterviewBot.Domain.Transcripts;

namespace InterviewBot.Functions.Documents.Sheets;

/// <summary>The tables of a job description: tasks, KSAOs, incidents, emotional profile, descriptors, and all statements by section. A table without a row is left out.</summary>
internal sealed class JobDescriptionSheets
{
    private readonly JobDescription _job;
    private readonly SheetPhrases _phrases;
    private readonly DocumentWords _words;
    private readonly WentWrong _wrong;
    private readonly string _turn;
    private readonly Dictionary<int, Passage> _sources;

    private JobDescriptionSheets(JobDescription job)
    {
        _job = job;
        _wrong = new WentWrong(job);
        _phrases = SheetPhrases.In(job.Language);
        _words = DocumentWords.In(job.Language);
        _turn = FirstLetter.Capital(SourceWords.Turn.In(job.Language));
        _sources = job.Sources.ToDictionary(source => source.Utterance);
    }

    public static IReadOnlyList<Sheet> Of(JobDescription description)
    {
        ArgumentNullException.ThrowIfNull(description);
        var sheets = new JobDescriptionSheets(description);
        return [.. new[] { sheets.Tasks(), sheets.Characteristics(), sheets.Incidents(), sheets.Emotions(), sheets.Descriptors() }.Where(sheet => sheet.Rows.Length > 0), sheets.Everything()];
    }

    private Sheet Tasks() => new(_phrases.Tasks,
        [_phrases.Area, _phrases.Task, FirstLetter.Capital(_words.ByMeansOf), FirstLetter.Capital(_words.HowOften), FirstLetter.Capital(_words.WhatFor), _phrases.Origin, _turn, _words.Notes],
        [.. _job.ResultAreas.SelectMany(area => area.Tasks.Select(task => Row(
            task.Statement, [IsGrouped ? area.Name : "", task.Statement.Text, task.Tools ?? "", task.Frequency ?? "", task.Purpose ?? "", _phrases.OriginName(task.Statement.Origin)])))])
    {
        Numeric = [_turn],
    };

    private Sheet Characteristics() => new(_phrases.Characteristics,
        [_phrases.Kind, _words.Characteristic, _phrases.Element, _phrases.Standing, _phrases.Strength, _phrases.Reason, _turn, _words.Notes],
        [.. _job.Characteristics.Select(c => Row(
            c.Statement,
            [
                CharacteristicWords.Of(c.Kind).In(_job.Language), c.Statement.Text, c.ElementId ?? "", CharacteristicWords.Of(c.Standing).In(_job.Language),
                c.ElementId is null ? "" : c.Strength.ToString("0.#", CultureInfo.InvariantCulture), c.Reason,
            ]))])
    {
        Numeric = [_phrases.Strength, _turn],
    };

    private Sheet Incidents() => new(_phrases.Incidents,
        [
            _phrases.Incident, Part(Slots.Circumstances), Part(Slots.Behaviour), Part(Slots.Results), _phrases.Characteristics,
            .. Enum.GetValues<Criterion>().Select(criterion => CriterionLabels.Of(criterion).In(_job.Language)),
        ],
        [.. _job.Incidents.Select(incident => (ImmutableArray<string>)
            [
                IncidentLabels.Of(incident.Valence, incident.Number).In(_job.Language),
                Told(incident.Circumstances), Told(incident.Behaviour), Told(incident.Results),
                string.Join(", ", incident.Characteristics.Select(c => c.Statement.Text)),
                .. Enum.GetValues<Criterion>().Select(criterion => incident.Verdict[criterion].Met ? _phrases.Yes : _phrases.No),
            ])]);

    private Sheet Emotions() => new(_phrases.Emotions,
        [_phrases.Dimension, _phrases.Meaning, _phrases.Told, _phrases.Rating, _turn, _words.Notes],
        _job.Emotions is not { } profile ? [] :
        [
            .. profile.Dimensions.Select(d => Row(
                d.Statements, [d.Label, "", d.Statements.IsEmpty ? RubricHeadings.Remark(d.Status).In(_job.Language) : Told(d.Statements), d.Rating?.Value?.ToString(CultureInfo.InvariantCulture) ?? ""])),
            .. profile.Demands.Select(d => Row(d.Statement, [d.Statement.Text, d.Definition, Quotes(d.Statement), ""])),
        ])
    {
        Numeric = [_phrases.Rating, _turn],
    };

    private Sheet Descriptors() => new(_phrases.Descriptors,
        [_words.Descriptor, _words.Element, _words.Example, _turn],
        [.. _job.Descriptors.Select(d => (ImmutableArray<string>)[d.Name, d.Element ?? "", d.Example?.Text ?? _words.NoExample, Turns(d.Example is { } example ? [example] : [])])])
    {
        Numeric = [_turn],
    };

    private Sheet Everything() => new(_phrases.Everything,
        [_phrases.Section, _phrases.About, _phrases.Text, _phrases.Origin, _turn, _words.Notes],
        [.. _job.Rubrics.SelectMany(rubric => rubric.Statements.Select(statement => Row(
            statement, [RubricHeadings.Of(rubric.Rubric, _job.Kind).In(_job.Language), statement.Label, statement.Text, _phrases.OriginName(statement.Origin)])))])
    {
        Numeric = [_turn],
    };

    private ImmutableArray<string> Row(Statement statement, ImmutableArray<string> cells) => Row([statement], cells);

    /// <summary>The cells with the turns and the words the row rests on.</summary>
    private ImmutableArray<string> Row(ImmutableArray<Statement> statements, ImmutableArray<string> cells) =>
        [.. cells, Turns(statements), Quotes([.. statements])];

    private static string Turns(ImmutableArray<Statement> statements) =>
        string.Join(", ", statements.SelectMany(s => s.Evidence).Select(e => e.Utterance).Distinct().Select(n => n.ToString(CultureInfo.InvariantCulture)));

    /// <summary>One list of all duties groups nothing.</summary>
    private bool IsGrouped => _job.ResultAreas is not [{ Id: ResultAreaReader.OtherDuties }];

    private string Quotes(params Statement[] statements) => string.Join(" […] ", statements.SelectMany(s => s.Evidence.Merged().Select(e => Words(e) + Mark(s, e))).Distinct());

    /// <summary>What shows an attribute because it was missing is told apart.</summary>
    private string Mark(Statement statement, Evidence evidence) => statement.Slot.StartsWith(Slots.Ksao(""), StringComparison.Ordinal) && _wrong.Holds(evidence) ? $" ({_words.WhereMissing})" : "";

    private string Part(string part) => IncidentLabels.Part(part).In(_job.Language);

    private static string Told(IEnumerable<Statement> statements) => string.Join(" […] ", statements.Select(statement => statement.Text));

    private string Words(Evidence evidence) => _sources.TryGetValue(evidence.Utterance, out Passage? source) ? source.Words(evidence) : "";
}
