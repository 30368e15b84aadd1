using System.Collections.Immutable;
using InterviewBot.Domain.Guides;
using InterviewBot.Domain.Incidents;
using InterviewBot.Domain.JobAnalysis;
using InterviewBot.Domain.Texts;
using InterviewBot.Domain.Transcripts;

namespace InterviewBot.Domain.JobDescriptions;

/// <summary>Adds to a description of what was said all that follows from it. Each conclusion is a statement with its evidence, and stands in its section as well.</summary>
internal sealed class Conclusions(Guide guide, IncidentJudge judge, JobAnalyst analyst, InterviewFindings findings, IReadOnlyList<Utterance> transcript, SlotAnswers answers)
{
    private const int FewestWordsOfExample = 6;

    /// <summary>The question which incident shows the characteristics that were named.</summary>
    private const string CharacteristicsEvidence = "characteristics-evidence";

    private const int LettersOfContent = 6;

    private readonly StatementIds _ids = new();
    private readonly CharacteristicDecisions _decisions = CharacteristicDecisions.From(transcript);
    private readonly Review _review = Review.From(transcript);

    public JobDescription Added(JobDescription told)
    {
        var language = told.Language;
        var quotes = new Quotes(told.Sources);
        var characteristics = new CharacteristicComposer(analyst.Model, quotes, language);
        var job = told with
        {
            Rubrics = findings.Workday is { } workday ? new WorkdayStatements(analyst, workday, _ids, quotes, language).Added(told.Rubrics) : told.Rubrics,
            ResultAreas = TaskGroups.Of(findings.Tasks, _ids, language),
            Incidents = [.. told.Incidents.Zip(findings.Incidents, (report, found) => report with { Characteristics = characteristics.Of(found, _decisions), Competence = Competence(told, report) })],
            Characteristics = characteristics.Compose(findings, _decisions, Claims(told)),
            Emotions = new EmotionalProfileComposer(analyst, quotes, _ids, language).Compose(
                findings, Section(told, Rubric.EmotionalDemands), told.Ratings, slot => answers.Find(slot) is { LeftOpen: true }),
        };
        var reviewed = new ReviewedFindings(analyst, findings, [.. job.Rubrics.Select(r => InSection(r, job))], _review);
        job = job with
        {
            Rubrics = [.. job.Rubrics.Select(r => InSection(r, job))],
            JobTitle = job.JobTitle ?? reviewed.Findings.Workday?.JobTitle?.Name,
            Narrative = Narrative(reviewed, [.. job.Characteristics.Select(c => c.ElementId).OfType<string>()], quotes, language),
            Cv = guide.Perspective == Perspective.Holder
                ? CvExtractComposer.Compose(analyst, findings, _decisions, answers.Passages(AnswerSlots.TargetJob) is [.., var aim] ? aim.Text.Trim() : null, _ids, language)
                : null,
        };
        return job with { Descriptors = DescriptorComposer.Compose(job, quotes, _ids) };
    }

    private ImmutableArray<NarrativeParagraph> Narrative(ReviewedFindings reviewed, ImmutableHashSet<string> characteristics, Quotes quotes, Language language)
    {
        var prose = new NarrativeOfInterview(analyst, quotes, _ids, language).Compose(reviewed, characteristics, Last(AnswerSlots.JobTitle), First(AnswerSlots.Organisation));
        return !prose.IsEmpty && reviewed.Rest() is { } own ? prose.Add(own) : prose;

        // Whoever was asked for the name of the function gave it last.
        Statement? Last(string slot) => reviewed.Before.SelectMany(r => r.Statements).Where(s => s.Slot == slot).Select(_review.Applied).LastOrDefault(s => s is not null);

        Statement? First(string slot) => reviewed.Before.SelectMany(r => r.Statements).Where(s => s.Slot == slot).Select(_review.Applied).FirstOrDefault(s => s is not null);
    }

    private Statement? Competence(JobDescription told, IncidentReport incident) =>
        Section(told, Rubric.Requirements).Statements.FirstOrDefault(s => s.Slot == AnswerSlots.Competence) is { } chosen && incident.Behaviour.FirstOrDefault() is { Evidence: [var act, ..] }
            ? new Statement(_ids.Of($"competence.{incident.Id}", act), chosen.Slot, chosen.Label, chosen.Text, StatementOrigin.Derived, [act])
            : null;

    private static RubricContent Section(JobDescription job, Rubric rubric) => job.Rubrics.First(r => r.Rubric == rubric);

    /// <summary>
    /// What the respondent said the job asks for. An answer that tells of an act is an example and no mere claim; what was said when an example was asked for goes with what it is an example of.
    /// </summary>
    private IEnumerable<(CharacteristicKind Kind, Statement Statement, bool ShowsAct)> Claims(JobDescription told)
    {
        var statements = Section(told, Rubric.Requirements).Statements;
        var pointing = statements.Where(s => s.Slot == CharacteristicsEvidence).ToList();
        foreach (var answer in statements.GroupBy(s => s.Slot))
        {
            CharacteristicKind? kind = answer.Key switch
            {
                "knowledge" => CharacteristicKind.Knowledge,
                "skills" => CharacteristicKind.Skill,
                "abilities" => CharacteristicKind.Ability,
                "other-characteristics" or "characteristics" => CharacteristicKind.Other,
                _ => null,
            };
            if (kind is not { } of)
                continue;
            if (guide.Questions.GetValueOrDefault(answer.Key)?.Kind == QuestionKind.List)
            {
                foreach (var statement in answer)
                    yield return With(of, statement, pointing.Where(p => Names(p.Text, statement.Text)));
            }
            else if (answer.First() is var named)
            {
                yield return With(of, named, answer.Skip(1));
            }
        }

        foreach (var (slot, passage, words) in _decisions.OwnReadings)
            yield return (CharacteristicKind.Other, new Statement(_ids.Of("own-reading", words), slot, "", passage.Words(words), StatementOrigin.Quoted, [words]), false);
    }

    private (CharacteristicKind Kind, Statement Statement, bool ShowsAct) With(CharacteristicKind kind, Statement named, IEnumerable<Statement> examples)
    {
        ImmutableArray<Evidence> shown = [.. examples.SelectMany(s => s.Evidence)];
        // "Every Sunday" says when, and "somebody who is kind" what kind: an example tells what somebody did.
        return (kind, named with { Evidence = named.Evidence.AddRange(shown) }, examples.Any(s => s.Slot == CharacteristicsEvidence || ShowsAct(s)) || ShowsAct(named));
    }

    /// <summary>The words speak of the item: they hold it, or a longer word of it.</summary>
    private static bool Names(string words, string item) =>
        words.Contains(item, StringComparison.OrdinalIgnoreCase) || item.Split(' ').Any(w => w.Length >= LettersOfContent && words.Contains(w, StringComparison.OrdinalIgnoreCase));

    private bool ShowsAct(Statement statement)
    {
        var language = statement.Evidence.IsEmpty ? findings.Language : transcript.First(u => u.Number == statement.Evidence[0].Utterance).Language;
        // "Patience, and being able to take stress" is no example, however many verbs it has: in one, somebody does something.
        var words = Tokenizer.Read(statement.Text).Words;
        if (words.Length < FewestWordsOfExample || !words.Any(w => FirstPerson.IsSubject(w.Lower)))
            return false;
        var text = new IncidentText(language, Valence.Effective, "", [], [new Passage(0, statement.Text)], []);
        return judge.Judge(text)[Criterion.ObservableBehaviour].Met;
    }

    /// <summary>The section with the conclusions that belong to it. Items of a list of tasks give way to the duties made of them.</summary>
    private RubricContent InSection(RubricContent section, JobDescription job)
    {
        if (section.Status == RubricStatus.NotChosen)
            return section;
        var statements = section.Rubric switch
        {
            Rubric.ResultAreas => [.. Duties(job), .. section.Statements.Where(s => guide.Questions.GetValueOrDefault(s.Slot)?.Kind != QuestionKind.List)],
            Rubric.Requirements => [.. section.Statements, .. job.Characteristics.Where(c => c.ElementId is not null).Select(c => c.Statement with { Label = CharacteristicWords.Of(c.Kind).In(job.Language) })],
            Rubric.EmotionalDemands when job.Emotions is { } emotions => [.. section.Statements, .. emotions.Demands.Select(d => d.Statement)],
            _ => section.Statements,
        };
        return section with { Statements = statements, Status = statements.IsEmpty ? section.Status : RubricStatus.Told };
    }

    private static IEnumerable<Statement> Duties(JobDescription job) => job.ResultAreas.SelectMany(a => a.Tasks.Select(t => t.Statement with { Label = a.Name }));
}
