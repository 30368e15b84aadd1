using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Lexicons;

/// <summary>
/// The cues of the last few texts. Within a turn several readers ask for the cues of the same words (handling, personal data, clauses), what the bot asks is
/// the prompt of the next turn, and its questions return in every interview. The oldest text goes when there are too many; safe for many threads.
/// </summary>
internal sealed class RecentMatches
{
    private const int Most = 128;
    private const int LongestText = 1000;

    private readonly Dictionary<string, CueMatches> _byText = new(Most, StringComparer.Ordinal);
    private readonly Queue<string> _order = new(Most);
    private readonly Lock _lock = new();

    /// <summary>The cues found before for exactly these words, or <c>null</c>.</summary>
    public CueMatches? Find(TokenizedText text)
    {
        lock (_lock)
        {
            // The same text can be cut into other words: "stoppp" is also read as "stop".
            return _byText.TryGetValue(text.Text, out var known) && known.Text.Words.AsSpan().SequenceEqual(text.Words.AsSpan()) ? known : null;
        }
    }

    public void Keep(CueMatches matches)
    {
        if (matches.Text.Text.Length > LongestText)
            return;
        lock (_lock)
        {
            if (_byText.TryAdd(matches.Text.Text, matches))
            {
                _order.Enqueue(matches.Text.Text);
                if (_order.Count > Most)
                    _byText.Remove(_order.Dequeue());
            }
            else
            {
                _byText[matches.Text.Text] = matches;
            }
        }
    }
}
