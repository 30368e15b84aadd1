using System.Collections.Immutable;
using InterviewBot.Domain.Transcripts;

namespace InterviewBot.Domain.JobDescriptions;

/// <summary>A job description after review: what was dropped is in it nowhere, what was reworded stands as the reviewer put it, what was added stands last in its section.</summary>
public static class ReviewedDescription
{
    public static JobDescription Of(JobDescription description, Review review)
    {
        ArgumentNullException.ThrowIfNull(description);
        ArgumentNullException.ThrowIfNull(review);
        if (review.IsEmpty)
            return description;
        var told = description.Rubrics.SelectMany(r => r.Statements).ToList();
        ImmutableArray<IncidentReport> incidents =
        [
            .. description.Incidents.Select(i => i with { Circumstances = review.Applied(i.Circumstances), Behaviour = review.Applied(i.Behaviour), Results = review.Applied(i.Results) })
                .Where(i => i.Circumstances.Length + i.Behaviour.Length + i.Results.Length > 0),
        ];
        var noneLeft = incidents.IsEmpty && !description.Incidents.IsEmpty;
        return description.Revised(review.Applied) with
        {
            JobTitle = Named(description.JobTitle, description, "job-title", review),
            Organisation = Named(description.Organisation, description, "organisation", review),
            Rubrics = [.. description.Rubrics.Select(r => noneLeft && r.Rubric == Rubric.CriticalIncidents ? r with { Status = RubricStatus.NotChosen } : Reviewed(r, review))],
            Incidents = incidents,
            // A number that was reworded or dropped is no point on the scale any more.
            Ratings = [.. description.Ratings.Where(r => !told.Exists(s => s.Slot == r.Slot && review.Find(s) is { Verdict: not ReviewVerdict.Kept }))],
        };
    }

    private static RubricContent Reviewed(RubricContent content, Review review)
    {
        ImmutableArray<Statement> statements = [.. review.Applied(content.Statements), .. review.Applied([.. review.Added(content.Rubric)])];
        var status = !statements.IsEmpty ? RubricStatus.Told : content.Statements.IsEmpty ? content.Status : RubricStatus.NotChosen;
        return content with { Status = status, Statements = statements };
    }

    /// <summary>The title and the organisation head every document: they follow the statements about them.</summary>
    private static string? Named(string? name, JobDescription description, string slot, Review review)
    {
        // A text about a workday has no slot for its title: there it is the statement that says it.
        ImmutableArray<Statement> statements =
            [.. description.Rubrics.Where(r => r.Rubric == Rubric.Identification).SelectMany(r => r.Statements).Where(s => s.Slot == slot || (s.Slot == Slots.Workday && s.Text == name))];
        if (!statements.Any(s => review.Find(s) is { Verdict: not ReviewVerdict.Kept }))
            return name;
        var left = review.Applied(statements);
        return left.IsEmpty ? null : string.Join(' ', left.Select(s => s.Text));
    }
}
