using System.Collections.Immutable;
using InterviewBot.Dialogs.Turns;
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
    public static Draft Compose(GuideKit kit, IncidentJudge judge, Interview interview, IReadOnlyList<Utterance> transcript, Language language)
    {
        ArgumentNullException.ThrowIfNull(kit);
        ArgumentNullException.ThrowIfNull(interview);
        var description = new JobDescriptionComposer(kit.Guide, judge).Compose("", language, transcript);
        var notes = new NoteBook(description.Sources);
        var rubrics = description.Rubrics
            .Where(r => r.Status != RubricStatus.NotChosen)
            .Select(r => new DraftRubric(
                KebabCase.Of(r.Rubric), RubricHeadings.Of(r.Rubric).In(language), KebabCase.Of(r.Status),
                r.Statements.IsEmpty ? RubricHeadings.Remark(r.Status).In(language) : "",
                [.. Statements(r, description, language).Select(s => new DraftStatement(s.Id, s.Slot, s.Label, s.Text, s.Origin == StatementOrigin.Quoted, [.. s.Evidence.Select(notes.Number)]))]))
            .ToImmutableArray();
        return new Draft(
            language.Code(), interview.Language.Code(), KebabCase.Of(interview.Phase), interview.NextUtterance - 1,
            Shown(Course.Progress(kit.Guide, interview), language), rubrics, Ledger(kit.Guide, description, interview, language),
            [.. notes.Notes.Select(n => new DraftNote(n.Number, n.Evidence.Utterance, n.Evidence.Start, n.Evidence.Length, n.Quote))]);
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
