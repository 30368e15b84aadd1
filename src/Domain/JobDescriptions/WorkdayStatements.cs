using System.Collections.Immutable;
using InterviewBot.Domain.JobAnalysis;
using InterviewBot.Domain.JobAnalysis.Narratives;
using InterviewBot.Domain.Texts;
using InterviewBot.Domain.Transcripts;

namespace InterviewBot.Domain.JobDescriptions;

/// <summary>What a pasted workday text tells of the job itself, as statements in their sections.</summary>
internal static class WorkdayStatements
{
    private const int MostMentions = 12;

    /// <summary>"Ik ben Sara | en ik werk er al drie jaar": what is shorter tells of nothing but itself.</summary>
    private const int FewestWordsOfCondition = 4;

    /// <summary>What was told is shown, whatever its number; more than this of one kind is a text about rules.</summary>
    private const int MostOfKind = 12;

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
            Rubric.Tools => Told(workday.Tools).SelectMany(t => One(t, new("Middelen", "Tools"))),
            Rubric.Contacts => Told(workday.Contacts).SelectMany(c => One(c, new("Contacten", "Contacts"))),
            Rubric.WorkingConditions => Conditions(c => c is not (ConditionKind.Pay or ConditionKind.Contract or ConditionKind.Requirement or ConditionKind.Development)),
            Rubric.TermsOfEmployment => Conditions(c => c is ConditionKind.Pay or ConditionKind.Contract),
            Rubric.Requirements => Conditions(c => c is ConditionKind.Requirement),
            Rubric.Development => Conditions(c => c is ConditionKind.Development),
            _ => [],
        };

        IEnumerable<Statement> One(Mention? mention, LocalizedText label) => mention is null ? [] : [Made(mention.Name, mention.Evidence, label.In(language))];

        // What is mentioned once in passing matters less; who is called by name is a person, not a contact of the job.
        IEnumerable<Mention> Told(ImmutableArray<Mention> mentions)
        {
            var kept = mentions.Where(m => !m.Doubtful && !NarrativeWording.IsAnybody(m.Name) && !m.Name.Split(' ').Any(w => char.IsUpper(w[0]) && w.Skip(1).Any(char.IsLower))).OrderByDescending(m => m.Evidence.Length).Take(MostMentions).ToHashSet();
            return mentions.Where(kept.Contains);
        }

        // The same words can tell of several conditions; they stand under the first.
        List<Statement> Conditions(Func<ConditionKind, bool> kinds)
        {
            var statements = new List<Statement>();
            foreach (var kind in workday.Conditions.Where(c => kinds(c.Kind) && TellableConditions.IsListed(c)).GroupBy(c => c.Kind).OrderBy(g => g.Key))
                foreach (var condition in kind.OrderByDescending(c => c.Precise).ThenByDescending(c => c.Value.Any(char.IsDigit)).Take(MostOfKind).OrderBy(c => c.Evidence[0].Start))
                {
                    var words = Words(condition);
                    // Where a longer one says it too, the longer one stands.
                    if (statements.FindIndex(s => s.Evidence[0].Overlaps(words)) is >= 0 and var same)
                    {
                        if (statements[same].Evidence[0].Length < words.Length && statements[same].Evidence[0].Start >= words.Start && statements[same].Evidence[0].End <= words.End)
                            statements[same] = Made(quotes.Words(words), [words], statements[same].Label);
                        if (quotes.First(statements[same].Evidence[0]) is var first && (first.End > words.Start || first.Overlaps(words)))
                            continue;
                        // "Mijn contract is twintig uur per week | en ik verdien 14 euro per uur": each in its own clause.
                        statements[same] = statements[same] with { Text = quotes.Words(first), Evidence = [first] };
                    }

                    statements.Add(Made(quotes.Words(words), [words], NameOf(kind.Key).In(language)));
                }

            return statements;
        }

        // Of a clause that tells several things, what stands around the telling words.
        Evidence Words(ConditionFinding condition)
        {
            var (value, core) = (condition.Evidence[0], condition.Core);
            var at = core is null ? -1 : quotes.Words(value).IndexOf(core, StringComparison.Ordinal);
            if (at < 0)
                return quotes.ClauseOf(value);
            var telling = value with { Start = value.Start + at, Length = core!.Length };
            return quotes.ClauseOf(quotes.First(telling) is var first && quotes.Words(first).Count(c => c == ' ') < FewestWordsOfCondition - 1 ? telling : first);
        }

        Statement Made(string text, ImmutableArray<Evidence> evidence, string label) => new(
            ids.Of(KebabCase.Of(rubric), evidence[0]), Slots.Workday, label, text, StatementOrigin.Quoted, [evidence[0]])
        {
            Language = quotes.Language(evidence[0]) is { } said && said != language ? said : null,
        };
    }

    private static LocalizedText NameOf(ConditionKind kind) => kind switch
    {
        ConditionKind.Atmosphere => new("Sfeer", "Atmosphere"),
        ConditionKind.Contract => new("Contract", "Contract"),
        ConditionKind.Development => new("Opleiding en doorgroei", "Training and prospects"),
        ConditionKind.Duration => new("Duur", "Duration"),
        ConditionKind.Norm => new("Regels", "Rules"),
        ConditionKind.Pay => new("Verloning", "Pay"),
        ConditionKind.Physical => new("Lichamelijk", "Physical demands"),
        ConditionKind.Place => new("Plaats", "Place"),
        ConditionKind.Requirement => new("Wat vereist is", "What is required"),
        ConditionKind.Schedule => new("Uurrooster", "Working hours"),
        ConditionKind.Size => new("Omvang", "Size"),
        ConditionKind.Team => new("Team", "Team"),
        _ => throw new System.Diagnostics.UnreachableException(kind.ToString()),
    };
}
