using System.Collections.Immutable;
using InterviewBot.Domain.JobAnalysis;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobDescriptions;

/// <summary>Gathers what an interview told into one analysis result and has it told in prose, in the language of the interview.</summary>
internal sealed class NarrativeOfInterview(JobAnalyst analyst, StatementIds ids, Language language)
{
    /// <summary>Prose about fewer duties than this would be a list in disguise.</summary>
    private const int FewestTasks = 3;

    public ImmutableArray<NarrativeParagraph> Compose(InterviewFindings findings, ImmutableArray<RubricContent> rubrics, Statement? title, Statement? organisation)
    {
        var tasks = findings.Tasks.Where(t => t.Language == findings.Language && !t.AsTold).Select(t => t.Task).ToImmutableArray();
        if (tasks.Length < FewestTasks)
            return [];
        var told = findings.Workday;
        var result = new JobAnalysisResult(
            findings.Language, Mention(title) ?? told?.JobTitle, Mention(organisation) ?? told?.Organisation, tasks,
            [.. findings.Ksaos.Select(k => new KsaoFinding(k.ElementId, "", k.Strength, k.Evidence))],
            [.. findings.Demands.Select(d => new EmotionalFinding(d.Demand, "", d.Evidence))],
            findings.Conditions, told?.Tools ?? Mentions(rubrics, Rubric.Tools), told?.Contacts ?? Mentions(rubrics, Rubric.Contacts), []);
        return
        [
            .. analyst.Describe(result).Sections.Select(s => new NarrativeParagraph(s.Heading,
            [
                .. s.Sentences.Where(x => !x.Evidence.IsEmpty).Select(x => new Statement(ids.Of("narrative", x.Evidence[0]), "", "", x.Text, x.Origin, x.Evidence)
                {
                    Language = findings.Language == language ? null : findings.Language,
                }),
            ])),
        ];
    }

    private static Mention? Mention(Statement? statement) => statement is null ? null : new Mention(statement.Text.Split(',', '\n')[0].Trim(), statement.Evidence);

    private static ImmutableArray<Mention> Mentions(ImmutableArray<RubricContent> rubrics, Rubric rubric) =>
        [.. rubrics.Where(r => r.Rubric == rubric).SelectMany(r => r.Statements).Select(s => new Mention(s.Text, s.Evidence))];
}
