using System.Collections.Immutable;
using InterviewBot.Domain.Interviews.Answers;
using InterviewBot.Domain.JobAnalysis;
using InterviewBot.Domain.JobAnalysis.Identity;
using InterviewBot.Domain.Texts;
using InterviewBot.Domain.Transcripts;

namespace InterviewBot.Domain.JobDescriptions;

/// <summary>
/// What prose may be made of after review: findings whose statement was dropped are left out, for a sentence that joins several of them must not say again what the reviewer took away.
/// What the reviewer reworded or added is read as an answer to its section, and stands where the section does: a duty among the duties, a contact among the contacts. Words that cannot
/// be read so are not rephrased; they follow as sentences of their own.
/// </summary>
internal sealed class ReviewedFindings
{
    private static readonly Rubric[] Naming = [Rubric.Tools, Rubric.Contacts];

    private static readonly Rubric[] Whole = [Rubric.Purpose, Rubric.Responsibilities];

    private readonly JobAnalyst _analyst;
    private readonly Review _review;
    private readonly HashSet<string> _read = new(StringComparer.Ordinal);
    private readonly HashSet<int> _places = [];

    /// <param name="rubrics">The sections before review.</param>
    public ReviewedFindings(JobAnalyst analyst, InterviewFindings findings, ImmutableArray<RubricContent> rubrics, Review review)
    {
        (_analyst, _review, Before) = (analyst, review, rubrics);
        Findings = review.IsEmpty ? findings : Reviewed(findings);
        Sections = [.. rubrics.Select(r => r with { Statements = [.. review.Applied(r.Statements).Where(s => s.Origin != StatementOrigin.Edited)] })];
        Said = [.. Enum.GetValues<Rubric>().Where(r => Naming.Contains(r) || Whole.Contains(r)).Select(r => new RubricContent(r, RubricStatus.Told, [.. Own(r).Select(s => AsSaid(r, s)).OfType<Statement>()]))];
    }

    public InterviewFindings Findings { get; }

    /// <summary>The sections before review.</summary>
    public ImmutableArray<RubricContent> Before { get; }

    /// <summary>What was told and still stands, in the respondent's words or the program's.</summary>
    public ImmutableArray<RubricContent> Sections { get; }

    /// <summary>The reviewer's words that name or say what their section is about, each with the place where the reviewer wrote them.</summary>
    public ImmutableArray<RubricContent> Said { get; }

    /// <summary>The words stand in the review: they show nothing that was told.</summary>
    public bool IsReviewers(Evidence evidence) => _places.Contains(evidence.Utterance);

    private InterviewFindings Reviewed(InterviewFindings findings)
    {
        var settled = Before.SelectMany(r => r.Statements.Where(s => _review.Find(s) is { Verdict: not ReviewVerdict.Kept }).Select(s => (r.Rubric, Statement: s))).ToList();
        var ids = settled.Select(s => s.Statement.Id).ToHashSet(StringComparer.Ordinal);
        // In the result area it was in: with one duty more or less, the others stay where they are.
        var areas = ResultAreaReader.Group([.. findings.Tasks.Select(t => t.Task)]).SelectMany(a => a.Tasks.Select(t => (Task: (object)t, Activity: a.Id == ResultAreaReader.OtherDuties ? null : a.Activities.FirstOrDefault(ResultAreaReader.IsOf(a.Id)))))
            .ToDictionary(t => t.Task, t => t.Activity, ReferenceEqualityComparer.Instance);
        return findings with
        {
            Tasks = [.. findings.Tasks.SelectMany(Task), .. Own(Rubric.ResultAreas).Where(s => s.Original is null).SelectMany(s => Duties(s, findings.Language, Slots.ReviewAddition(KebabCase.Of(Rubric.ResultAreas)), null))],
            Ksaos = [.. findings.Ksaos.Where(k => !ids.Contains($"ksao.{k.ElementId}"))],
            Demands = [.. findings.Demands.Where(d => !ids.Contains($"demand.{KebabCase.Of(d.Demand)}"))],
            Conditions = [.. findings.Conditions.Where(c => Stays(c.Evidence, Rubric.WorkingConditions) && Stays(c.Evidence, Rubric.TermsOfEmployment) && Stays(c.Evidence, Rubric.Responsibilities))],
            Workday = findings.Workday is { } workday
                ? workday with
                {
                    JobTitle = Named(workday.JobTitle) ?? Own(Rubric.Identification).Select(s => AddedTitle(s, findings.Language)).FirstOrDefault(t => t is not null), Organisation = Named(workday.Organisation),
                    Tools = [.. workday.Tools.Where(t => Stays(t.Evidence, Rubric.Tools))],
                    Contacts = [.. workday.Contacts.Where(c => Stays(c.Evidence, Rubric.Contacts))],
                }
                : null,
        };

        IEnumerable<FoundTask> Task(FoundTask task)
        {
            var at = settled.Find(s => s.Rubric == Rubric.ResultAreas && !s.Statement.Evidence.IsEmpty && task.Task.Evidence.Contains(s.Statement.Evidence[0])).Statement;
            var activity = areas.GetValueOrDefault(task.Task);
            if (at is null)
                return [task with { Task = task.Task with { ResultArea = activity } }];
            return _review.Applied(at) is { } reworded && !_read.Contains(reworded.Id) ? Duties(reworded, task.Language, task.Slot, activity) : [];
        }

        bool Stays(ImmutableArray<Evidence> evidence, Rubric rubric) =>
            !settled.Exists(s => s.Rubric == rubric && !s.Statement.Evidence.IsEmpty && evidence.Contains(s.Statement.Evidence[0]));

        // A name is a name in whosever words: a reworded title is the title.
        Mention? Named(Mention? mention) => mention is null || Stays(mention.Evidence, Rubric.Identification) ? mention
            : settled.First(s => s.Rubric == Rubric.Identification && mention.Evidence.Contains(s.Statement.Evidence[0])).Statement is var statement && _review.Applied(statement) is { } reworded
                ? mention with { Name = reworded.Text }
                : null;
    }

    /// <summary>What the reviewer wrote in a section, in its order: reworded first, then added.</summary>
    private IEnumerable<Statement> Own(Rubric rubric) =>
        (Before.FirstOrDefault(r => r.Rubric == rubric)?.Statements ?? []).Concat(_review.Added(rubric)).Select(_review.Applied).OfType<Statement>().Where(s => s.Origin == StatementOrigin.Edited);

    private IEnumerable<FoundTask> Duties(Statement own, Language language, string slot, string? activity)
    {
        if (_review.Own(own) is not var (passage, words))
            return [];
        var duties = _analyst.ListedTasks(passage.Language ?? language, passage, words);
        Mark(own, words);
        // What a person wrote is told whole: only where the reading keeps every word of it is it put in other words.
        var whole = own.Text.Trim().TrimEnd('.');
        TaskStatement duty = duties is [var only] && Keeps(only, whole) && !_analyst.BeginsWithAct(passage.Language ?? language, whole) ? only
            : new TaskStatement("", "", whole, null, null, null, duties.Select(d => d.ResultArea).FirstOrDefault(a => a is not null), [words]) { AsWritten = true };
        return [new FoundTask(duty with { ResultArea = activity ?? duty.ResultArea }, slot, language, false, [])];
    }

    private static bool Keeps(TaskStatement duty, string words) =>
        Letters.Fold(duty.Statement) == Letters.Fold(words) || (duty.Tools is { } means && Letters.Fold(words) is var whole && whole.StartsWith(Letters.Fold(duty.Statement), StringComparison.Ordinal) && whole.EndsWith(Letters.Fold(means), StringComparison.Ordinal));

    private Statement? AsSaid(Rubric rubric, Statement own)
    {
        if (_review.Own(own) is not var (_, words) || (Naming.Contains(rubric) && (own.Text.Count(c => c == ' ') > MostBlanks || !LooseWords.Names(own.Text))))
            return null;
        Mark(own, words);
        return own with { Origin = StatementOrigin.Quoted, Evidence = [words] };
    }

    private Mention? AddedTitle(Statement own, Language language)
    {
        if (_review.Own(own) is not var (passage, words) || ToldTitle.Of(_analyst, passage.Language ?? language, own.Text) is not { } title || ThinAnswer.NamesNoJob(title))
            return null;
        Mark(own, words);
        return new Mention(title, [words]);
    }

    private void Mark(Statement own, Evidence words)
    {
        _read.Add(own.Id);
        _places.Add(words.Utterance);
    }

    /// <summary>The reviewer's own words that are no part of the prose yet: a sentence for each statement, after its section's name.</summary>
    public NarrativeParagraph? Rest()
    {
        var language = Findings.Language;
        ImmutableArray<Statement> sentences =
        [
            .. Before.SelectMany(r => Own(r.Rubric).Where(s => !_read.Contains(s.Id) && (r.Rubric != Rubric.Identification || s.Original is null))
                .Select(s => new Statement($"own.{s.Id}", s.Slot, "", Sentence(r.Rubric, s.Text, language), StatementOrigin.Edited, []))),
        ];
        return sentences.IsEmpty ? null : new NarrativeParagraph(language == Language.Dutch ? "Aangevuld bij het nalezen" : "Added at the review", sentences);
    }

    /// <summary>More words than that tell of a tool or a contact and do not only name it.</summary>
    private const int MostBlanks = 4;

    private static string Sentence(Rubric rubric, string text, Language language)
    {
        var words = text.TrimEnd('.', ' ');
        if (char.IsUpper(words[0]) && words.Count(c => c == ' ') > 4)
            return words + ".";
        var section = RubricHeadings.Of(rubric).In(language).ToLowerInvariant();
        return language == Language.Dutch ? $"Bij {section} hoort ook: {words}." : $"As for {section}, there is also this: {words}.";
    }
}
