using InterviewBot.Dialogs.Storage;
using InterviewBot.Domain.Interviews;

namespace InterviewBot.Dialogs.Transcripts;

/// <summary>
/// The states that the latest turns wrote: the next turn of the same interview need not take apart what this process put together. A state counts only where
/// the row has the ETag it was given, or, from an engine that gives none, holds the very text it became; what somebody else wrote, or an older turn, is read.
/// Safe for many threads.
/// </summary>
internal sealed class RecentStates : IInterviewMemory
{
    /// <summary>Interviews that are likely to have a turn within seconds of each other; each keeps about 20 KB.</summary>
    private const int Places = 32;

    private readonly Known?[] _known = new Known?[Places];

    /// <summary>The state this process wrote last, which somebody else may have replaced; <c>null</c> when it is not known.</summary>
    public Interview? Latest(string partition) => Of(partition)?.State;

    /// <summary>The same with the ETag of its row, where the engine said: what a turn can be stored upon without a look at the row.</summary>
    public (Interview State, string ETag)? Written(string partition) => Of(partition) is { ETag: { } etag } known ? (known.State, etag) : null;

    /// <summary>The state in a row, if this process wrote it lately; <c>null</c> when the row must be read.</summary>
    public Interview? Find(string partition, StoredRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        if (Of(partition) is not { } known)
            return null;
        var isSame = known.ETag is null ? string.Equals(known.Text, row.Values.GetValueOrDefault(InterviewRows.StateText), StringComparison.Ordinal) : string.Equals(known.ETag, row.ETag, StringComparison.Ordinal);
        return isSame ? known.State : null;
    }

    /// <param name="etag">Of the row, if the engine said.</param>
    /// <param name="values">The values of the row that the state became.</param>
    public void Keep(string partition, string? etag, Dictionary<string, string> values, Interview state) =>
        Volatile.Write(ref Place(partition), new Known(partition, etag, etag is null ? values[InterviewRows.StateText] : "", state));

    public void Forget(string partition)
    {
        if (Of(partition) is { } known)
            Interlocked.CompareExchange(ref Place(partition), null, known);
    }

    private Known? Of(string partition) => Volatile.Read(ref Place(partition)) is { } known && string.Equals(known.Partition, partition, StringComparison.Ordinal) ? known : null;

    // Two interviews may share a place; the later one has it.
    private ref Known? Place(string partition) => ref _known[(uint)string.GetHashCode(partition) % Places];

    private sealed record Known(string Partition, string? ETag, string Text, Interview State);
}
