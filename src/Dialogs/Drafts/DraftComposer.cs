using System.Collections.Immutable;
using InterviewBot.Domain.Documents;
using InterviewBot.Domain.Guides;
using InterviewBot.Domain.Incidents;
using InterviewBot.Domain.Interviews;
using InterviewBot.Domain.JobDescriptions;
using InterviewBot.Domain.Texts;
using InterviewBot.Domain.Transcripts;

namespace InterviewBot.Dialogs.Drafts;

/// <summary>Composes the live draft from the state and the transcript of an interview.</summary>
public static class DraftComposer
{
    /// <param name="description">What was told, before any review.</param>
    public static Draft Compose(Guide guide, JobDescription description, Interview interview, IReadOnlyList<Utterance> transcript)
    {
        ArgumentNullException.ThrowIfNull(guide);
        ArgumentNullException.ThrowIfNull(description);
        ArgumentNullException.ThrowIfNull(interview);
        var language = description.Language;
        var notes = new NoteBook(description.Sources);
        var review = Review.From(transcript);
        if (interview.Phase == Phase.Finished)
            NumberAsRead(description, notes);
        var rubrics = description.Rubrics.Where(r => r.Status != RubricStatus.NotChosen).OrderBy(r => RubricHeadings.Place(r.Rubric, description.Kind)).Select(r => Shown(r, guide.Asks(r.Rubric), description, review, notes))
            .Where(r => r.Asked || !r.Statements.IsEmpty || IsWholeDescription(description.Kind)).ToImmutableArray();
        var narrative = description.Narrative.Select(p => new DraftParagraph(p.Heading, [.. p.Sentences.Select(s => Shown(s, review, notes))])).ToImmutableArray();
        return new Draft(
            language.Code(), interview.Language.Code(), KebabCase.Of(description.Kind), KebabCase.Of(guide.Perspective), KebabCase.Of(interview.Phase), interview.NextUtterance - 1,
            Shown(Course.Progress(guide, interview), language), rubrics, Ledger(guide, description, interview, language), narrative,
            [.. notes.Notes.Select(n => new DraftNote(n.Number, n.Evidence.Utterance, n.Evidence.Start, n.Evidence.Length, n.Quote))]);
    }

    /// <summary>Once the prose is shown, numbers run as they do in the document: which job it is, the prose, and then the sections.</summary>
    private static void NumberAsRead(JobDescription description, NoteBook notes)
    {
        var first = description.Kind == ReportKind.WorkdayDescription || description.Narrative.IsEmpty ? [] : description.Rubrics.Where(r => r.Rubric == Rubric.Identification).SelectMany(r => r.Statements);
        foreach (var evidence in first.Concat(description.Narrative.SelectMany(p => p.Sentences)).SelectMany(s => s.Evidence))
            notes.Number(evidence);
    }

    /// <summary>What a job description has, even where nothing was asked for it: the reader may add it. Other documents have only what their interview is about.</summary>
    private static bool IsWholeDescription(ReportKind kind) => kind is ReportKind.JobDescription or ReportKind.WorkdayDescription or ReportKind.DescriptorTable;

    /// <summary>A section with all it holds, what was dropped too: the reviewer may want it back.</summary>
    private static DraftRubric Shown(RubricContent rubric, bool asked, JobDescription description, Review review, NoteBook notes)
    {
        var language = description.Language;
        ImmutableArray<DraftStatement> statements =
        [
            .. Statements(rubric, description, language).Select(s => Shown(s, review, notes)),
            .. review.Added(rubric.Rubric).Where(s => review.Applied(s) is not null).Select(s => Shown(s, review, notes) with { Review = "added", Original = "" }),
        ];
        var status = statements.IsEmpty ? rubric.Status : RubricStatus.Told;
        return new DraftRubric(
            KebabCase.Of(rubric.Rubric), RubricHeadings.Of(rubric.Rubric, description.Kind).In(language), KebabCase.Of(status), asked, statements.IsEmpty ? RubricHeadings.Remark(status).In(language) : "", statements);
    }

    private static DraftStatement Shown(Statement statement, Review review, NoteBook notes)
    {
        var decision = review.Find(statement);
        var shown = review.Applied(statement) ?? statement;
        return new DraftStatement(
            statement.Id, statement.Slot, statement.Label, shown.Text, shown.Origin == StatementOrigin.Quoted, [.. statement.Evidence.Select(notes.Number)],
            decision is null ? "" : KebabCase.Of(decision.Verdict), shown.Original?.Text ?? "");
    }

    private static IEnumerable<Statement> Statements(RubricContent rubric, JobDescription description, Language language) =>
        rubric.Rubric != Rubric.CriticalIncidents ? rubric.Statements : description.Incidents.SelectMany(i =>
            Labelled(i, Slots.Circumstances, i.Circumstances, language)
                .Concat(Labelled(i, Slots.Behaviour, i.Behaviour, language))
                .Concat(Labelled(i, Slots.Results, i.Results, language)));

    private static IEnumerable<Statement> Labelled(IncidentReport incident, string part, ImmutableArray<Statement> statements, Language language) =>
        statements.Select(s => s with { Label = IncidentLabels.Of(incident.Valence, incident.Number, part).In(language) });

    private static DraftProgress Shown(Progress progress, Language language) => new(
        progress.Section?.Id ?? "", progress.Section?.Title.In(language) ?? "", progress.SectionNumber, progress.Sections,
        progress.Incident, progress.Incidents, progress.MinutesLeft, Math.Round(progress.Share, 3));

    private static string WhyNot(IncidentReport? told, Criterion criterion, Language language) =>
        told is null || told.Verdict[criterion].Met ? "" : IncidentCoach.Explain(told.Verdict[criterion], language);

    private static ImmutableArray<DraftIncident> Ledger(Guide guide, JobDescription description, Interview interview, Language language)
    {
        if (guide.IncidentSection is not { } section || description.Rubrics.First(r => r.Rubric == Rubric.CriticalIncidents).Status == RubricStatus.NotChosen)
            return [];
        return [.. section.All.Select(i => Entry(i.Valence, i.Number))];

        DraftIncident Entry(Valence valence, int number)
        {
            var id = Slots.Incident(valence, number);
            var told = description.Incidents.FirstOrDefault(x => x.Id == id);
            return new DraftIncident(
                id, IncidentLabels.Of(valence, number).In(language), KebabCase.Of(valence), interview.Draft?.Id == id,
                [.. Enum.GetValues<Criterion>().Select(c => new DraftCriterion(KebabCase.Of(c), CriterionLabels.Of(c).In(language), told?.Verdict[c].Met, WhyNot(told, c, language)))]);
        }
    }
}
