namespace InterviewBot.Domain.Texts;

/// <summary>Where the sentences of a text stand in its next version.</summary>
public sealed class TextRevision
{
    private readonly List<(int Start, int End, int? Next)> _sentences = [];

    public TextRevision(string before, string after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        // The same sentence may stand there twice: the first is still the first.
        var places = Sentences(after).GroupBy(s => after[s.Start..s.End], StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => new Queue<int>(g.Select(s => s.Start)), StringComparer.Ordinal);
        foreach (var (start, end) in Sentences(before))
            _sentences.Add((start, end, places.TryGetValue(before[start..end], out var left) && left.TryDequeue(out var place) ? place : null));
    }

    /// <summary>Where a place of the earlier text is in the later one; <c>null</c> when its sentence was changed.</summary>
    /// <param name="place">UTF-16 unit, from 0.</param>
    public int? Find(int place) => _sentences.Find(s => s.Start <= place && place < s.End) is { Next: { } next } sentence ? next + place - sentence.Start : null;

    private static IEnumerable<(int Start, int End)> Sentences(string text)
    {
        var read = Tokenizer.Read(text);
        return read.Sentences.Where(s => s.Count > 0).Select(s => (read.Words[s.First].Start, read.Words[s.End - 1].End));
    }
}
