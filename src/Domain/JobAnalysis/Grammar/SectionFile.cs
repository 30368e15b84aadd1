using System.Collections.Immutable;

namespace InterviewBot.Domain.JobAnalysis.Grammar;

/// <summary>
/// A lexicon file of sections: a line <c>[name]</c> opens one, the words below it (separated by blanks) are its entries, <c>#</c> starts a comment.
/// In entries "_" stands for a blank.
/// </summary>
internal static class SectionFile
{
    /// <summary>The entries of each section, in file order. A section that occurs twice is continued.</summary>
    public static IReadOnlyDictionary<string, ImmutableArray<string>> Words(string text) =>
        Lines(text).ToDictionary(
            s => s.Key,
            s => s.Value.SelectMany(l => l.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Select(w => w.Replace('_', ' ')).ToImmutableArray(),
            StringComparer.Ordinal);

    /// <summary>The lines of each section, in file order, without comments and blank lines.</summary>
    public static IReadOnlyDictionary<string, List<string>> Lines(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var sections = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        List<string>? current = null;
        foreach (var raw in text.AsSpan().EnumerateLines())
        {
            var line = raw.Trim();
            if (line.IsEmpty || line[0] == '#') continue;
            if (line[0] == '[' && line[^1] == ']')
            {
                var name = line[1..^1].ToString();
                if (!sections.TryGetValue(name, out current)) sections[name] = current = [];
                continue;
            }
            if (current is null) sections[""] = current = [];
            current.Add(line.ToString());
        }
        return sections;
    }
}
