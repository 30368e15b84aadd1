using System.Collections.Immutable;
using System.Text.RegularExpressions;
using InterviewBot.Domain.Interviews.Answers;
using InterviewBot.Domain.JobAnalysis;
using InterviewBot.Domain.JobAnalysis.Identity;
using InterviewBot.Domain.JobAnalysis.Narratives;
using InterviewBot.Domain.Texts;
using InterviewBot.Domain.Transcripts;

namespace InterviewBot.Domain.JobDescriptions;

/// <summary>Gathers what an interview told into one analysis result and has it told in prose, in the language of the interview.</summary>
internal sealed partial class NarrativeOfInterview(JobAnalyst analyst, Quotes quotes, StatementIds ids, Language language)
{
    /// <summary>Prose about fewer duties than this would be a list in disguise.</summary>
    private const int FewestTasks = 3;

    private const int MostQuotes = 2;

    /// <summary>"Nothing special" is no sentence of a description.</summary>
    private const int FewestWords = 5;

    /// <param name="characteristics">Those that stand in the description: prose names no others.</param>
    public ImmutableArray<NarrativeParagraph> Compose(ReviewedFindings reviewed, ImmutableHashSet<string> characteristics, Statement? title, Statement? organisation)
    {
        var (findings, rubrics) = (reviewed.Findings, reviewed.Sections);
        var tasks = findings.Tasks.Where(t => t.Language == findings.Language && !t.AsTold && !TaskGroups.IsOnlyShown(t)).Select(t => InProse(t.Task)).ToImmutableArray();
        if (tasks.Length < FewestTasks)
            return [];
        var told = findings.Workday;
        var result = new JobAnalysisResult(
            findings.Language, Title(title, organisation, findings.Language) ?? told?.JobTitle, Firm(organisation) ?? told?.Organisation, tasks,
            [.. findings.Ksaos.Where(k => characteristics.Contains(k.ElementId)).Select(k => new KsaoFinding(k.ElementId, "", k.Strength, quotes.Of(k.Evidence, MostQuotes)))],
            [.. findings.Demands.Select(d => new EmotionalFinding(d.Demand, "", quotes.Of(d.Evidence, MostQuotes)))],
            findings.Conditions, [.. told?.Tools ?? Mentions(rubrics, Rubric.Tools), .. Mentions(reviewed.Said, Rubric.Tools)], [.. told?.Contacts ?? Mentions(rubrics, Rubric.Contacts), .. Mentions(reviewed.Said, Rubric.Contacts)], [])
        {
            Purpose = Whole(reviewed.Said, Rubric.Purpose) ?? Whole(rubrics, Rubric.Purpose), Responsibilities = (Whole(reviewed.Said, Rubric.Responsibilities) ?? Whole(rubrics, Rubric.Responsibilities)) is { } said && said.Name.Split(' ').Length >= FewestWords ? said : null,
        };
        var paragraphs = new List<NarrativeParagraph>();
        foreach (var section in analyst.Describe(result).Sections)
        {
            ImmutableArray<Statement> sentences =
            [
                .. section.Sentences.Where(x => !x.Evidence.IsEmpty).Select(x => Sentence(x, findings.Language, [.. x.Evidence.Where(e => !reviewed.IsReviewers(e))])),
            ];
            // A sentence is no paragraph, except under a heading of its own.
            if (sentences.Length == 1 && paragraphs.Count > 0 && told is null)
                paragraphs[^1] = paragraphs[^1] with { Sentences = paragraphs[^1].Sentences.AddRange(sentences) };
            else if (!sentences.IsEmpty)
                paragraphs.Add(new NarrativeParagraph(section.Heading, sentences));
        }

        return [.. paragraphs];
    }

    /// <summary>A sentence of nothing but the reviewer's words rests on nothing that was told.</summary>
    private Statement Sentence(NarrativeSentence sentence, Language said, ImmutableArray<Evidence> told) =>
        new(ids.Of("narrative", sentence.Evidence[0]), "narrative", "", sentence.Text, told.IsEmpty ? StatementOrigin.Edited : sentence.Origin, told) { Language = said == language ? null : said };

    /// <summary>What a task is for fits behind its verb as an infinitive only ("om de klant te helpen", "to help"); other words stand in the list of duties.</summary>
    private static TaskStatement InProse(TaskStatement task) =>
        task.Purpose is { } purpose && !purpose.StartsWith("om ", StringComparison.OrdinalIgnoreCase) && !purpose.StartsWith("to ", StringComparison.OrdinalIgnoreCase) ? task with { Purpose = null } : task;

    private static Mention? Whole(ImmutableArray<RubricContent> rubrics, Rubric rubric) =>
        rubrics.FirstOrDefault(r => r.Rubric == rubric)?.Statements.FirstOrDefault(s => s.Origin == StatementOrigin.Quoted && s.Slot != Slots.Workday) is { } said ? new Mention(said.Text, said.Evidence) : null;

    private Mention? Title(Statement? statement, Statement? organisation, Language said) =>
        statement is null ? null
        : statement.Origin != StatementOrigin.Quoted ? Mention(statement)
        : ThinAnswer.NamesNoJob(statement.Text) ? null
        : ToldTitle.Of(analyst, said, statement.Text, organisation?.Text) is { } title ? Mention(statement with { Text = title })
        : null;

    private Mention? Firm(Statement? statement) =>
        Mention(statement) is { } firm && ToldEmployer.InShort(firm.Name) is { } name ? firm with { Name = name, Article = firm.Name.StartsWith(name, StringComparison.Ordinal) ? quotes.ArticleBefore(firm.Evidence[0]) : null } : null;

    private static Mention? Mention(Statement? statement) => statement is null ? null : new Mention(statement.Text.Split(',', '\n')[0].Trim(), statement.Evidence);

    private static ImmutableArray<Mention> Mentions(ImmutableArray<RubricContent> rubrics, Rubric rubric) =>
        [.. rubrics.Where(r => r.Rubric == rubric).SelectMany(r => r.Statements).SelectMany(s => Pair().Split(s.Text.TrimEnd('.', ' ')).Select(name => new Mention(LooseWords.InShort(LooseWords.Off(name)), s.Evidence))).Where(m => LooseWords.Names(m.Name))];

    /// <summary>"De kinderen en hun ouders": two, of whom the second are named by the first.</summary>
    [GeneratedRegex(" (?:en|and) (?=(?:hun|their) )", RegexOptions.IgnoreCase)]
    private static partial Regex Pair();
}
