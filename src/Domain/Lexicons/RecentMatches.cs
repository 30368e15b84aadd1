using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Lexicons;

/// <summary>
/// The cues of the last few texts. Within a turn several readers ask for the cues of the same words (handling, personal data, clauses), what the bot asks is
/// the prompt of the next turn, and its questions return in every interview.
/// </summary>
internal sealed class RecentMatches
{
    private const int Most = 128;
    private const int LongestText = 1000;

    private readonly Recent<string, CueMatches> _written = new(Most);
    private readonly Recent<string, CueMatches> _respelled = new(Most);

    /// <summary>The cues found before in this text as it is written, or <c>null</c>.</summary>
    public CueMatches? Find(string text) => _written.Find(text);

    /// <summary>The cues found before for exactly these words, or <c>null</c>.</summary>
    public CueMatches? Find(TokenizedText text)
    {
        if (!text.IsRespelled)
            return _written.Find(text.Text);
        // "Stoppp" is also read as "stop".
        return _respelled.Find(text.Text) is { } known && known.Text.Words.AsSpan().SequenceEqual(text.Words.AsSpan()) ? known : null;
    }

    public void Keep(CueMatches matches)
    {
        if (matches.Text.Text.Length <= LongestText)
            (matches.Text.IsRespelled ? _respelled : _written).Keep(matches.Text.Text, matches);
    }

    public void Forget()
    {
        _written.Clear();
        _respelled.Clear();
    }
}
