using System.Collections.Immutable;
using InterviewBot.Domain.JobAnalysis.Grammar;
using InterviewBot.Domain.Lexicons;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis.Ksao;

/// <summary>The words of one language that show a kind of act, a situation or a subject: <c>acts.txt</c> with its entries written out (<see cref="ActPatterns"/>).</summary>
internal static class ActLexicon
{
    /// <summary>What the category of an act begins with.</summary>
    public const string Prefix = "act-";

    /// <param name="faults">Receives what is wrong with an entry.</param>
    public static CueSet Read(Language language, string name, string acts, string irregular, List<string> faults)
    {
        var sections = SectionFile.Lines(acts).ToDictionary(
            s => s.Key, s => s.Value.SelectMany(l => l.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).ToImmutableArray(), StringComparer.Ordinal);
        var patterns = new ActPatterns(language, irregular);
        var reader = new CueSetReader(faults);
        foreach (var (section, entries) in sections)
        {
            var category = section.StartsWith('@') ? "class-" + section[1..] : Prefix + section;
            foreach (var pattern in entries.SelectMany(e => Inlined(e, sections)).SelectMany(patterns.Of).Distinct(StringComparer.Ordinal))
                reader.Add(category, pattern.Replace("@", "@class-", StringComparison.Ordinal), "", new LinePlace($"{name} [{section}]", 0));
        }
        return reader.Compile();
    }

    /// <summary>An entry that only names classes stands for all their words.</summary>
    private static IEnumerable<string> Inlined(string entry, Dictionary<string, ImmutableArray<string>> sections)
    {
        if (!entry.StartsWith('@') || entry.Contains(' ', StringComparison.Ordinal)) return [entry];
        return entry.Split('|').SelectMany(n => sections.TryGetValue(n, out var words) ? words.SelectMany(w => Inlined(w, sections)) : [n]);
    }
}
