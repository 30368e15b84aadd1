using System.Collections.Immutable;

namespace InterviewBot.Domain.JobDescriptions;

/// <summary>The duties of one result area, as statements of the description.</summary>
/// <param name="Id">Permanent, kebab-case: that of the area (see <see cref="JobAnalysis.ResultAreaReader"/>), or <see cref="ShownByIncidents"/>.</param>
/// <param name="Name">In the description's language.</param>
/// <param name="Tasks">In the order they were told.</param>
public sealed record TaskGroup(string Id, string Name, ImmutableArray<JobTask> Tasks)
{
    /// <summary>The group of duties that nobody named and an incident showed: one event is an instance of a duty.</summary>
    public const string ShownByIncidents = "shown-by-incidents";
}

/// <summary>A duty in general terms: verb and object, with purpose, tools and frequency only when told.</summary>
/// <param name="Statement">Told as such, it is quoted; put in general terms by the program, it is derived. Its evidence is the respondent's words.</param>
/// <param name="ShownIn">Ids of the incidents whose behaviour is an instance of it; empty when it was named as a task only.</param>
public sealed record JobTask(Statement Statement, string? Purpose, string? Tools, string? Frequency, ImmutableArray<string> ShownIn);
