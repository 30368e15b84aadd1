using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis.Conditions;

/// <summary>How much each sign speaks for a stretch of text being a condition of a kind, or none: <c>condition-weights.txt</c>, fitted on labelled texts (benchmark verb <c>condition-fit</c>).</summary>
public sealed class ConditionWeights
{
    /// <summary>A stretch that is no condition.</summary>
    public const string None = "none";

    /// <summary>Speaks in every stretch.</summary>
    public const string Always = "always";

    private static readonly ImmutableArray<ConditionKind> Kinds = [.. Enum.GetValues<ConditionKind>()];

    private readonly FrozenDictionary<string, ImmutableArray<(int Class, double Weight)>> _alone;
    private readonly FrozenDictionary<string, ImmutableArray<(int Class, double Weight)>> _inContext;

    private ConditionWeights(FrozenDictionary<string, ImmutableArray<(int, double)>> alone, FrozenDictionary<string, ImmutableArray<(int, double)>> inContext) => (_alone, _inContext) = (alone, inContext);

    /// <summary>Of each stretch of a text, the belief in each kind (in the order of <see cref="ConditionKind"/>) and last in none.</summary>
    /// <param name="signs">What speaks in each stretch, in text order.</param>
    public IReadOnlyList<double[]> Shares(IReadOnlyList<IReadOnlyCollection<string>> signs) => [.. WithContext(signs).Select(s => Shares(_inContext, s))];

    /// <summary>What speaks in each stretch, with what the stretches around it seem to tell by themselves.</summary>
    public IReadOnlyList<IReadOnlyCollection<string>> WithContext(IReadOnlyList<IReadOnlyCollection<string>> signs)
    {
        ArgumentNullException.ThrowIfNull(signs);
        var alone = signs.Select(s => Shares(_alone, s)).ToList();
        return [.. signs.Select((s, i) => (IReadOnlyCollection<string>)[.. s, .. ConditionContext.Of(alone, i)])];
    }

    private static double[] Shares(FrozenDictionary<string, ImmutableArray<(int Class, double Weight)>> weights, IEnumerable<string> signs)
    {
        var sums = new double[Kinds.Length + 1];
        foreach (var sign in signs.Append(Always))
            if (weights.TryGetValue(sign, out var all))
                foreach (var (c, weight) in all) sums[c] += weight;
        var most = sums.Max();
        var total = sums.Sum(s => Math.Exp(s - most));
        return [.. sums.Select(s => Math.Exp(s - most) / total)];
    }

    /// <param name="text">Contents of <c>condition-weights.txt</c>: stage, sign, kind and weight a line, separated by blanks.</param>
    public static ConditionWeights Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var classes = Kinds.Index().ToDictionary(k => KebabCase.Of(k.Item), k => k.Index, StringComparer.Ordinal);
        classes[None] = Kinds.Length;
        var lines = text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(l => l[0] != '#').Select(l => l.Split(' ')).ToLookup(l => l[0], StringComparer.Ordinal);
        return new ConditionWeights(Table("alone"), Table("in-context"));

        FrozenDictionary<string, ImmutableArray<(int, double)>> Table(string stage) => lines[stage].GroupBy(l => l[1], StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => g.Select(l => (classes[l[2]], double.Parse(l[3], NumberStyles.Float, CultureInfo.InvariantCulture))).ToImmutableArray(), StringComparer.Ordinal);
    }
}
