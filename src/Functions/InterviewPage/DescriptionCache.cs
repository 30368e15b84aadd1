using System.Globalization;
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
internal sealed class DescriptionCache
{
    private const int Most = 8;

    private readonly Lock _gate = new();
    private readonly LinkedList<(string Key, JobDescription Description)> _recent = new();

    /// <summary>The description as told, before any review.</summary>
    /// <param name="interview">Partition of the interview.</param>
    public JobDescription Compose(InterviewKit kit, Guide guide, string interview, Language language, IReadOnlyList<Utterance> transcript)
    {
        // The times tell an interview from one that was deleted in the same conversation before.
        var key = transcript.Count == 0 ? interview : string.Create(
            CultureInfo.InvariantCulture, $"{interview}/{guide.Id}/{language.Code()}/{transcript[^1].Number}/{transcript[0].At.UtcTicks}/{transcript[^1].At.UtcTicks}");
        lock (_gate)
        {
            for (var node = _recent.First; node is not null; node = node.Next)
                if (node.Value.Key == key)
                {
                    _recent.Remove(node);
                    _recent.AddFirst(node);
                    return node.Value.Description;
                }
        }

        var description = new JobDescriptionComposer(guide, kit.Judge, kit.Listener.Analyst).Compose(interview, language, transcript);
        lock (_gate)
        {
            _recent.AddFirst((key, description));
            if (_recent.Count > Most)
                _recent.RemoveLast();
        }

        return description;
    }
}
