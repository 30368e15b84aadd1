using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using InterviewBot.Domain.JobAnalysis.Grammar;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis.Ksao;

/// <summary>One step of the visible rule from behaviour to attribute: what a sign adds to the log-odds that an expert names the element.</summary>
internal readonly record struct KsaoWeight(string Sign, string ElementId, double Weight);

/// <summary>
/// The weights of <c>ksao-weights.txt</c> and the families of jobs of <c>ksao-jobs.txt</c>. The weights come from the judgements in <c>ksao-rules.txt</c>, drawn
/// towards labelled texts by regularised logistic regression (benchmark verb <c>ksao-fit</c>): only links somebody judged sensible exist, none but those of the valence and the job is negative.
/// </summary>
internal sealed class KsaoWeights
{
    private readonly FrozenDictionary<string, ImmutableArray<KsaoWeight>> _weights;
    private readonly IReadOnlyDictionary<string, ImmutableArray<string>> _families;

    private KsaoWeights(FrozenDictionary<string, ImmutableArray<KsaoWeight>> weights, IReadOnlyDictionary<string, ImmutableArray<string>> families) => (_weights, _families) = (weights, families);

    public ImmutableArray<KsaoWeight> Of(string sign) => _weights.GetValueOrDefault(sign, []);

    /// <summary>What a sign says in a kind of text where it may say something else than in an incident.</summary>
    /// <param name="adjusted">What stands before its name in that case; empty for an incident.</param>
    public ImmutableArray<KsaoWeight> Of(string adjusted, string sign) => _weights.TryGetValue(adjusted + sign, out var own) ? own : Of(sign);

    /// <summary>The families a job title belongs to.</summary>
    public IEnumerable<string> Families(string title)
    {
        var single = Letters.Fold(title).Split([' ', '/', ',', '(', ')', '-'], StringSplitOptions.RemoveEmptyEntries);
        // "train driver" is no trainer and "support worker" no support: two words that stand together are looked up as one, with a hyphen.
        string[] words = [.. single, .. single.Zip(single.Skip(1), (one, next) => one + "-" + next), string.Join('-', single)];
        foreach (var (family, stems) in _families)
            if (stems.Any(s => words.Any(w => Matches(s, w)))) yield return family;
    }

    private static bool Matches(string stem, string word)
    {
        var before = stem.StartsWith('*');
        var after = stem.EndsWith('*');
        var core = stem.Trim('*');
        return before && after ? word.Contains(core, StringComparison.Ordinal)
            : before ? word.EndsWith(core, StringComparison.Ordinal)
            : after ? word.StartsWith(core, StringComparison.Ordinal)
            : word == core;
    }

    // "day/checks" holds only what is added to the weights of "checks".
    private static ImmutableArray<KsaoWeight> Adjusted(IEnumerable<KsaoWeight> weights, IGrouping<string, KsaoWeight> own) =>
        !own.Key.Contains('/', StringComparison.Ordinal) ? [.. own]
        : [.. weights.Concat(own).GroupBy(w => w.ElementId, StringComparer.Ordinal).Select(g => new KsaoWeight(own.Key, g.Key, g.Sum(w => w.Weight)))];

    public static KsaoWeights Read(string weights, string jobs)
    {
        var all = new List<KsaoWeight>();
        // Thousands of weights, of some hundred elements.
        var elements = new HashSet<string>(StringComparer.Ordinal);
        foreach (var raw in weights.Split('\n'))
        {
            var line = raw.Trim();
            if (line.Length == 0 || line[0] == '#') continue;
            var colon = line.IndexOf(": ", StringComparison.Ordinal);
            var sign = line[..colon];
            foreach (var item in line[(colon + 2)..].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                var id = item[..item.IndexOf(' ', StringComparison.Ordinal)];
                if (!elements.TryGetValue(id, out var element)) elements.Add(element = id);
                all.Add(new KsaoWeight(sign, element, double.Parse(item.AsSpan(item.LastIndexOf(' ') + 1), NumberStyles.Float, CultureInfo.InvariantCulture)));
            }
        }
        var bySign = all.ToLookup(r => r.Sign, StringComparer.Ordinal);
        return new KsaoWeights(bySign.ToFrozenDictionary(g => g.Key, g => Adjusted(bySign[g.Key[(g.Key.IndexOf('/', StringComparison.Ordinal) + 1)..]], g), StringComparer.Ordinal),
            SectionFile.Words(jobs).ToDictionary(f => f.Key, f => f.Value.Select(v => Letters.Fold(v)).ToImmutableArray(), StringComparer.Ordinal));
    }
}
