using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using InterviewBot.Domain.JobAnalysis.Grammar;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis.Reading;

/// <summary>One step of the visible rule from behaviour to attribute: a sign points at an element with a weight (1 is one clear piece of evidence).</summary>
internal readonly record struct KsaoRule(string Sign, string ElementId, double Weight);

/// <summary>The rules of <c>ksao-rules.txt</c> and the families of jobs of <c>ksao-jobs.txt</c>.</summary>
internal sealed class KsaoRules
{
    private readonly FrozenDictionary<string, ImmutableArray<KsaoRule>> _rules;
    private readonly IReadOnlyDictionary<string, ImmutableArray<string>> _families;

    private KsaoRules(FrozenDictionary<string, ImmutableArray<KsaoRule>> rules, IReadOnlyDictionary<string, ImmutableArray<string>> families) => (_rules, _families) = (rules, families);

    /// <summary>Every sign that has rules, in file order.</summary>
    public ImmutableArray<string> Signs { get; private init; } = [];

    public ImmutableArray<KsaoRule> Of(string sign) => _rules.GetValueOrDefault(sign, []);

    /// <summary>The families a job title belongs to.</summary>
    public IEnumerable<string> Families(string title)
    {
        var words = Letters.Fold(title).Split([' ', '/', ',', '(', ')', '-'], StringSplitOptions.RemoveEmptyEntries).Append(Letters.Fold(title).Replace(' ', '-')).ToArray();
        foreach (var (family, stems) in _families)
            if (stems.Any(s => words.Any(w => Matches(Letters.Fold(s), w)))) yield return family;
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

    public static KsaoRules Read(string rules, string jobs)
    {
        var all = new List<KsaoRule>();
        var signs = ImmutableArray.CreateBuilder<string>();
        foreach (var raw in rules.Split('\n'))
        {
            var line = raw.Trim();
            if (line.Length == 0 || line[0] == '#') continue;
            var colon = line.LastIndexOf(": ", StringComparison.Ordinal);
            var sign = line[..colon];
            signs.Add(sign);
            foreach (var item in line[(colon + 2)..].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                var blank = item.IndexOf(' ', StringComparison.Ordinal);
                all.Add(new KsaoRule(sign, item[..blank], double.Parse(item.AsSpan(blank + 1), NumberStyles.Float, CultureInfo.InvariantCulture)));
            }
        }
        return new KsaoRules(
            all.GroupBy(r => r.Sign, StringComparer.Ordinal).ToFrozenDictionary(g => g.Key, g => g.ToImmutableArray(), StringComparer.Ordinal), SectionFile.Words(jobs))
        {
            Signs = signs.ToImmutable(),
        };
    }
}
