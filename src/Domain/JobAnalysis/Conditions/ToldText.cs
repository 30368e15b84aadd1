using System.Collections.Immutable;
using InterviewBot.Domain.JobAnalysis.Reading;
using InterviewBot.Domain.Lexicons;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis.Conditions;

/// <summary>A running text in which conditions are looked for, with what was found in it before: its title and its duties.</summary>
/// <param name="Title">Folded; empty when not told.</param>
/// <param name="Fields">The words of the fields found in it.</param>
/// <param name="Named">Where the employer and the job are named.</param>
internal sealed record ToldText(ReadText Text, WorkClauses Work, ConditionWords Words, StemList Persons, string Title, ImmutableArray<Evidence> Duties, CueMatches Fields, ConditionWeights Weights, ImmutableArray<Evidence> Named)
{
    /// <summary>A duty is told among these characters.</summary>
    public bool HasDuty(int start, int end) => Duties.Any(d => d.Start < end && start < d.End);
}
