using System.Collections.Frozen;
using System.Collections.Immutable;
using InterviewBot.Domain.Incidents;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobDescriptions;

/// <summary>Which words of a description were told of what went wrong: they show what was missing, never what somebody is good at.</summary>
public sealed class WentWrong
{
    private readonly FrozenSet<int> _utterances;

    public WentWrong(JobDescription job)
    {
        ArgumentNullException.ThrowIfNull(job);
        _utterances = job.Incidents.Where(i => i.Valence == Valence.Ineffective).SelectMany(i => i.Circumstances.Concat(i.Behaviour).Concat(i.Results)).SelectMany(s => s.Evidence).Select(e => e.Utterance).ToFrozenSet();
    }

    public bool Holds(Evidence words) => _utterances.Contains(words.Utterance);

    /// <summary>Nothing else shows it.</summary>
    public bool IsAllOf(Statement statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        return !statement.Evidence.IsEmpty && statement.Evidence.All(Holds);
    }

    /// <summary>The words that show what went well or is usual; those of what went wrong only where there are no others.</summary>
    public ImmutableArray<Evidence> OtherThan(Statement statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        return IsAllOf(statement) ? statement.Evidence : [.. statement.Evidence.Where(e => !Holds(e))];
    }
}
