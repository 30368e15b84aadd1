using InterviewBot.Dialogs.Transcripts;
using InterviewBot.Dialogs.Turns;
using InterviewBot.Domain.Guides;
using InterviewBot.Domain.JobDescriptions;
using InterviewBot.Domain.Texts;
using InterviewBot.Domain.Transcripts;

namespace InterviewBot.Functions.InterviewPage;

/// <summary>
/// Descriptions that were composed lately. A description follows from its transcript, so the number of the last utterance says which one it is; what is asked for again while nothing was said
/// costs no analysis. Few are kept: what falls out is composed anew.
/// </summary>
internal sealed class DescriptionCache : IInterviewMemory
{
    private const int Most = 8;

    private readonly Lock _gate = new();
    private readonly LinkedList<(Key Key, JobDescription Description)> _recent = new();
    private int _forgotten;

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
    public JobDescription Compose(InterviewKit kit, Guide guide, string interview, Language language, IReadOnlyList<Utterance> transcript)
    {
        var key = Key.Of(guide, interview, language, transcript);
        int forgotten;
        lock (_gate)
        {
            for (var node = _recent.First; node is not null; node = node.Next)
                if (node.Value.Key == key)
                {
                    _recent.Remove(node);
                    _recent.AddFirst(node);
                    return node.Value.Description;
                }

            forgotten = _forgotten;
        }

        var description = new JobDescriptionComposer(guide, kit.Judge, kit.Listener.Analyst).Compose(interview, language, transcript);
        lock (_gate)
        {
            // What was deleted while it was described is not kept either.
            if (forgotten != _forgotten)
                return description;
            _recent.AddFirst((key, description));
            if (_recent.Count > Most)
                _recent.RemoveLast();
        }

        return description;
    }

    /// <inheritdoc/>
    public void Forget(string partition)
    {
        lock (_gate)
        {
            _forgotten++;
            for (var node = _recent.First; node is not null;)
            {
                var next = node.Next;
                if (string.Equals(node.Value.Key.Interview, partition, StringComparison.Ordinal))
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
