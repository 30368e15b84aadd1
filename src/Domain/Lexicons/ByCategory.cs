using System.Collections.Concurrent;

namespace InterviewBot.Domain.Lexicons;

/// <summary>What a reader makes of each category of cues: worked out once for a language, so that no name is looked at for every match. Safe for many threads.</summary>
/// <param name="of">What it makes of a category.</param>
internal sealed class ByCategory<T>(Func<string, T> of)
{
    // By the categories of a language.
    private readonly ConcurrentDictionary<IReadOnlyDictionary<string, int>, T[]> _known = new();

    /// <summary>By number of the category, for the language of these cues.</summary>
    public T[] For(CueMatches cues) => _known.TryGetValue(cues.Categories, out var known) ? known : _known.GetOrAdd(cues.Categories, Read);

    private T[] Read(IReadOnlyDictionary<string, int> categories)
    {
        var made = new T[categories.Count];
        foreach (var (category, number) in categories)
            made[number] = of(category);
        return made;
    }
}
