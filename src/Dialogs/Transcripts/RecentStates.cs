using InterviewBot.Dialogs.Storage;
using InterviewBot.Domain.Interviews;

namespace InterviewBot.Dialogs.Transcripts;

/// <summary>
/// The states that the latest turns wrote: the next turn of the same interview need not take apart what this process put together. A state counts only where
/// the stored text is the very text it became; what somebody else wrote, or an older turn, is read. Safe for many threads.
/// </summary>
internal sealed class RecentStates
{
    /// <summary>Interviews that are likely to have a turn within seconds of each other; each keeps about 20 KB.</summary>
    private const int Places = 32;

    private readonly Known?[] _known = new Known?[Places];

    /// <summary>The state in a row, or <c>null</c> when the row holds none that this version can read.</summary>
    public Interview? Read(StoredRow row, string partition)
    {
        ArgumentNullException.ThrowIfNull(row);
        return Volatile.Read(ref Place(partition)) is { } known && string.Equals(known.Text, row.Values[InterviewRows.StateText], StringComparison.Ordinal) ? known.State : InterviewRows.ToInterview(row);
    }

    /// <param name="values">The values of the row that the state became.</param>
    public void Keep(string partition, Dictionary<string, string> values, Interview state) => Volatile.Write(ref Place(partition), new Known(values[InterviewRows.StateText], state));

    // Two interviews may share a place; the later one has it.
    private ref Known? Place(string partition) => ref _known[(uint)string.GetHashCode(partition) % Places];

    private sealed record Known(string Text, Interview State);
}
