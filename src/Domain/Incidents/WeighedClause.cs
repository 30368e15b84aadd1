using InterviewBot.Domain.Clauses;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Incidents;

/// <summary>A clause of an incident as the judge reads it, to see which clause decided.</summary>
/// <param name="Part">What it is taken to tell: circumstances, behaviour or results.</param>
/// <param name="Role">What it contributes: an act, an event, a verdict, a trait …</param>
public sealed record WeighedClause(Clause Clause, Evidence Evidence, string Part, string Role);
