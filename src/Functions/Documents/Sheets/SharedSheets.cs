using InterviewBot.Domain.Documents;
using InterviewBot.Domain.JobDescriptions;
using InterviewBot.Domain.Privacy;

namespace InterviewBot.Functions.Documents.Sheets;

/// <summary>
/// The tables, all statements last, as they may leave the respondent's own view: without the names, numbers and addresses of other people. As in <see cref="SharedDocument"/>, what identifies the job stays, and what it pays.
/// </summary>
internal static class SharedSheets
{
    public static Sheet[] Of(JobDescription description, Pseudonyms pseudonyms)
    {
        ArgumentNullException.ThrowIfNull(description);
        ArgumentNullException.ThrowIfNull(pseudonyms);
        var sheets = JobDescriptionSheets.Of(description);
        var (identification, terms) = (Heading(Rubric.Identification), Heading(Rubric.TermsOfEmployment));
        // What the job pays may stand in several tables.
        var ofTheJob = sheets[^1].Rows.Where(r => r[0] == terms).SelectMany(r => r).ToHashSet(StringComparer.Ordinal);
        var done = new Dictionary<string, string>(StringComparer.Ordinal);
        return [.. sheets.Select(s => s with { Rows = [.. s.Rows.Select(r => r[0] == identification ? r : [.. r.Select(Replaced)])] })];

        string Heading(Rubric rubric) => RubricHeadings.Of(rubric, description.Kind).In(description.Language);

        string Replaced(string cell) => done.TryGetValue(cell, out var known) ? known : done[cell] = pseudonyms.Apply(cell, ofTheJob.Contains(cell));
    }
}
