using System.Collections.Immutable;
using InterviewBot.Domain.Lexicons;
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

    private readonly SignWeights _alone;
    private readonly SignWeights _inContext;

    private ConditionWeights(SignWeights alone, SignWeights inContext) => (_alone, _inContext) = (alone, inContext);

    /// <summary>Of each stretch of a text, the belief in each kind (in the order of <see cref="ConditionKind"/>) and last in none.</summary>
    /// <param name="signs">What speaks in each stretch, in text order.</param>
    public IReadOnlyList<double[]> Shares(IReadOnlyList<IReadOnlyCollection<string>> signs) => [.. WithContext(signs).Select(s => Shares(_inContext, s))];

    /// <summary>The same, whatever the stretches around it tell.</summary>
    public double[] Alone(IEnumerable<string> signs) => Shares(_alone, signs);

    /// <summary>What speaks in each stretch, with what the stretches around it seem to tell by themselves.</summary>
    public IReadOnlyList<IReadOnlyCollection<string>> WithContext(IReadOnlyList<IReadOnlyCollection<string>> signs)
    {
        ArgumentNullException.ThrowIfNull(signs);
        var alone = signs.Select(s => Shares(_alone, s)).ToList();
        return [.. signs.Select((s, i) => (IReadOnlyCollection<string>)[.. s, .. ConditionContext.Of(alone, i)])];
    }

    private static double[] Shares(SignWeights weights, IEnumerable<string> signs)
    {
        var sums = weights.Sums(signs.Append(Always));
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
        var lines = WeightLines.OfAnalysis(text).ToLookup(l => l.Stage, StringComparer.Ordinal);
        return new ConditionWeights(Of("alone"), Of("in-context"));

        SignWeights Of(string stage) => new(Kinds.Length + 1, lines[stage].Select(l => (l.Sign, classes[l.For], l.Weight)));
    }
}
