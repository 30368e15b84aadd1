using System.Collections.Immutable;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis;

/// <summary>
/// A result area (<i>resultaatgebied</i>): duties that belong together, under a heading an outsider understands. A job has four to eight of them when it has duties enough
/// (UCLA's guide to job descriptions). Which duty goes where follows from its generalized work activity (O*NET 29.3, domain <c>work_activity</c> of
/// <c>taxonomy/content-model.csv</c>); the headings are this project's own, shorter than O*NET's.
/// </summary>
/// <param name="Id">Permanent, kebab-case: <c>receiving-and-serving</c>; <see cref="ResultAreaReader.OtherDuties"/> for what fits nowhere else.</param>
/// <param name="Activities">Element ids of the generalized work activities among its duties, in order of first mention.</param>
/// <param name="Tasks">Never empty; in order of mention.</param>
public sealed record ResultArea(string Id, LocalizedText Heading, ImmutableArray<string> Activities, ImmutableArray<TaskStatement> Tasks);
