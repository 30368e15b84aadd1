using System.Collections.Immutable;
using InterviewBot.Domain.JobAnalysis;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobDescriptions;

/// <summary>
/// What prose may be made of after review: findings whose statement was dropped or reworded are left out, for a sentence that joins several of them must not say again what
/// the reviewer took away. The reviewer's own words are not rephrased; they follow as sentences of their own.
/// </summary>
internal static class ReviewedFindings
{
    public static InterviewFindings Reviewed(this InterviewFindings findings, ImmutableArray<RubricContent> rubrics, Review review)
    {
        if (review.IsEmpty)
            return findings;
        var settled = rubrics.SelectMany(r => r.Statements.Where(s => review.Find(s) is { Verdict: not ReviewVerdict.Kept }).Select(s => (r.Rubric, Statement: s))).ToList();
        var ids = settled.Select(s => s.Statement.Id).ToHashSet(StringComparer.Ordinal);
        return findings with
        {
            Tasks = [.. findings.Tasks.Where(t => Stays(t.Task.Evidence, Rubric.ResultAreas))],
            Ksaos = [.. findings.Ksaos.Where(k => !ids.Contains($"ksao.{k.ElementId}"))],
            Demands = [.. findings.Demands.Where(d => !ids.Contains($"demand.{KebabCase.Of(d.Demand)}"))],
            Conditions = [.. findings.Conditions.Where(c => Stays(c.Evidence, Rubric.WorkingConditions) && Stays(c.Evidence, Rubric.TermsOfEmployment))],
            Workday = findings.Workday is { } workday
                ? workday with
                {
                    JobTitle = Named(workday.JobTitle), Organisation = Named(workday.Organisation),
                    Tools = [.. workday.Tools.Where(t => Stays(t.Evidence, Rubric.Tools))],
                    Contacts = [.. workday.Contacts.Where(c => Stays(c.Evidence, Rubric.Contacts))],
                }
                : null,
        };

        bool Stays(ImmutableArray<Evidence> evidence, Rubric rubric) =>
            !settled.Exists(s => s.Rubric == rubric && !s.Statement.Evidence.IsEmpty && evidence.Contains(s.Statement.Evidence[0]));

        // A name is a name in whosever words: a reworded title is the title.
        Mention? Named(Mention? mention) => mention is null || Stays(mention.Evidence, Rubric.Identification) ? mention
            : settled.First(s => s.Rubric == Rubric.Identification && mention.Evidence.Contains(s.Statement.Evidence[0])).Statement is var statement && review.Applied(statement) is { } reworded
                ? mention with { Name = reworded.Text }
                : null;
    }

    /// <summary>The reviewer's own words as prose: a sentence for each statement, after its section's name.</summary>
    public static NarrativeParagraph? Own(ImmutableArray<RubricContent> rubrics, Review review, Language language)
    {
        ImmutableArray<Statement> sentences =
        [
            .. rubrics.Where(r => r.Rubric != Rubric.Identification)
                .SelectMany(r => r.Statements.Concat(review.Added(r.Rubric)).Select(review.Applied).OfType<Statement>().Where(s => s.Origin == StatementOrigin.Edited)
                    .Select(s => new Statement($"own.{s.Id}", s.Slot, "", Sentence(r.Rubric, s.Text, language), StatementOrigin.Edited, []))),
        ];
        return sentences.IsEmpty ? null : new NarrativeParagraph(language == Language.Dutch ? "Aangevuld bij het nalezen" : "Added at the review", sentences);
    }

    private static string Sentence(Rubric rubric, string text, Language language)
    {
        var words = text.TrimEnd('.', ' ');
        if (char.IsUpper(words[0]) && words.Count(c => c == ' ') > 4)
            return words + ".";
        var section = RubricHeadings.Of(rubric).In(language).ToLowerInvariant();
        return language == Language.Dutch ? $"Bij {section} hoort ook: {words}." : $"As for {section}, there is also this: {words}.";
    }
}
