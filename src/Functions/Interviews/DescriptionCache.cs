using InterviewBot.Dialogs.Transcripts;
using InterviewBot.Dialogs.Turns;
using InterviewBot.Domain.Guides;
using InterviewBot.Domain.JobDescriptions;
using InterviewBot.Domain.Texts;
using InterviewBot.Domain.Transcripts;

namespace InterviewBot.Functions.Interviews;

/// <summary>
/// Descriptions that were composed lately. A description follows from its transcript, so the number of the last utterance says which one it is; what is asked for again while nothing was said
/// costs no analysis, and what several ask for at once is composed once. Few are kept: what falls out is composed anew.
/// </summary>
internal sealed class DescriptionCache : IInterviewMemory
{
    private const int Most = 8;

    private readonly Lock _gate = new();
    private readonly LinkedList<(Key Key, Task<JobDescription> Description)> _recent = new();

    /// <summary>How many descriptions are held.</summary>
    public int Count
    {
        get
        {
            lock (_gate)
                return _recent.Count;
        }
    }

    /// <summary>The description as told, before any review.</summary>
    /// <param name="interview">Partition of the interview.</param>
    /// <param name="cancellation">Of the waiting for another one's composing; one's own goes on to its end, others may wait for it.</param>
    public async Task<JobDescription> ComposeAsync(
        InterviewKit kit, Guide guide, string interview, Language language, IReadOnlyList<Utterance> transcript, CancellationToken cancellation)
    {
        var key = Key.Of(guide, interview, language, transcript);
        var mine = new Task<JobDescription>(
            () => new JobDescriptionComposer(guide, kit.Judge, kit.Listener.Analyst).Compose(interview, language, transcript), TaskCreationOptions.RunContinuationsAsynchronously);
        if (FindOrKeep(key, mine) is { } other)
            return await other.WaitAsync(cancellation);
        mine.RunSynchronously(TaskScheduler.Default);
        if (!mine.IsCompletedSuccessfully)
            Remove(kept => ReferenceEquals(kept.Description, mine));
        return await mine;
    }

    /// <inheritdoc/>
    public void Forget(string partition) => Remove(kept => string.Equals(kept.Key.Interview, partition, StringComparison.Ordinal));

    /// <summary>The description that is there or on its way; else <c>null</c>, and from now on this one is.</summary>
    private Task<JobDescription>? FindOrKeep(Key key, Task<JobDescription> mine)
    {
        lock (_gate)
        {
            for (var node = _recent.First; node is not null; node = node.Next)
                if (node.Value.Key == key)
                {
                    _recent.Remove(node);
                    _recent.AddFirst(node);
                    return node.Value.Description;
                }

            _recent.AddFirst((key, mine));
            if (_recent.Count > Most)
                _recent.RemoveLast();
            return null;
        }
    }

    private void Remove(Predicate<(Key Key, Task<JobDescription> Description)> which)
    {
        lock (_gate)
        {
            for (var node = _recent.First; node is not null;)
            {
                var next = node.Next;
                if (which(node.Value))
                    _recent.Remove(node);
                node = next;
            }
        }
    }

    /// <summary>What a description follows from. The times tell an interview from one that was deleted in the same conversation before.</summary>
    private sealed record Key(string Interview, string Guide, Language Language, int Last, DateTimeOffset From, DateTimeOffset To)
    {
        public static Key Of(Guide guide, string interview, Language language, IReadOnlyList<Utterance> transcript) =>
            transcript is [var first, ..] ? new Key(interview, guide.Id, language, transcript[^1].Number, first.At, transcript[^1].At) : new Key(interview, guide.Id, language, 0, default, default);
    }
}
