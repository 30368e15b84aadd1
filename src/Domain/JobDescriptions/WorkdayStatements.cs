using System.Collections.Immutable;
using InterviewBot.Domain.JobAnalysis;
using InterviewBot.Domain.Texts;
using InterviewBot.Domain.Transcripts;

namespace InterviewBot.Domain.JobDescriptions;

/// <summary>What a pasted workday text tells of the job itself, as statements in their sections.</summary>
internal static class WorkdayStatements
{
    public static ImmutableArray<RubricContent> Added(ImmutableArray<RubricContent> rubrics, JobAnalysisResult? workday, StatementIds ids, Quotes quotes, Language language) =>
        workday is null ? rubrics : [.. rubrics.Select(r => Of(r.Rubric, workday, ids, quotes, language).ToList() is { Count: > 0 } found
            ? r with { Status = RubricStatus.Told, Statements = [.. r.Statements, .. found] }
            : r)];

    private static IEnumerable<Statement> Of(Rubric rubric, JobAnalysisResult workday, StatementIds ids, Quotes quotes, Language language)
    {
        return rubric switch
        {
            Rubric.Identification =>
            [
                .. One(workday.JobTitle, new("Functie", "Job")),
                .. One(workday.Organisation, new("Organisatie", "Organisation")),
            ],
            Rubric.Tools => workday.Tools.SelectMany(t => One(t, new("Middelen", "Tools"))),
            Rubric.Contacts => workday.Contacts.SelectMany(c => One(c, new("Contacten", "Contacts"))),
            Rubric.WorkingConditions => workday.Conditions.Where(c => c.Kind is not (ConditionKind.Pay or ConditionKind.Contract)).Select(Condition),
            Rubric.TermsOfEmployment => workday.Conditions.Where(c => c.Kind is ConditionKind.Pay or ConditionKind.Contract).Select(Condition),
            _ => [],
        };

        IEnumerable<Statement> One(Mention? mention, LocalizedText label) => mention is null ? [] : [Made(mention.Name, mention.Evidence, label)];

        Statement Condition(ConditionFinding condition) => Made(condition.Value, condition.Evidence, NameOf(condition.Kind));

        Statement Made(string text, ImmutableArray<Evidence> evidence, LocalizedText label) => new(
            ids.Of(KebabCase.Of(rubric), evidence[0]), Slots.Workday, label.In(language), text, StatementOrigin.Quoted, [evidence[0]])
        {
            Language = quotes.Language(evidence[0]) is { } said && said != language ? said : null,
        };
    }

    private static LocalizedText NameOf(ConditionKind kind) => kind switch
    {
        ConditionKind.Atmosphere => new("Sfeer", "Atmosphere"),
        ConditionKind.Contract => new("Contract", "Contract"),
        ConditionKind.Duration => new("Duur", "Duration"),
        ConditionKind.Norm => new("Regels", "Rules"),
        ConditionKind.Pay => new("Verloning", "Pay"),
        ConditionKind.Physical => new("Lichamelijk", "Physical demands"),
        ConditionKind.Place => new("Plaats", "Place"),
        ConditionKind.Schedule => new("Uurrooster", "Working hours"),
        ConditionKind.Size => new("Omvang", "Size"),
        ConditionKind.Team => new("Team", "Team"),
        _ => throw new System.Diagnostics.UnreachableException(kind.ToString()),
    };
}
