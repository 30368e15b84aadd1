using System.Globalization;
using System.Text.Json;
using InterviewBot.Domain.JobAnalysis.Conditions;
using InterviewBot.Domain.JobAnalysis;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Benchmark.Quality;

/// <summary>
/// Fits the weights by which signs speak for a stretch of text being a condition of some kind, or none: softmax regression on the stretches of the labelled workdays of the tune half. Prints what comes of each file when it is
/// left out of the fit.
/// </summary>
internal static class ConditionFit
{
    private const string Always = "always";
    private const int FewestUnits = 4;

    /// <summary>How much of the shorter of a stretch and a label lies in the other.</summary>
    private const double Overlap = 0.5;

    private static readonly ConditionKind[] Kinds = Enum.GetValues<ConditionKind>();

    /// <param name="rest">A number sets the penalty; <c>--only</c> and part of a file name which files are left out in turn; <c>--write</c> replaces the weights.</param>
    public static int Run(TextWriter output, string[] rest)
    {
        ArgumentNullException.ThrowIfNull(rest);
        var analyst = new JobAnalyst(Sources.AnalysisFiles());
        var penalty = rest.Select(r => double.TryParse(r, NumberStyles.Float, CultureInfo.InvariantCulture, out var p) ? p : 0).FirstOrDefault(p => p > 0, 0.0004);
        var units = new List<Unit>();
        foreach (var file in Sources.Files("tune", "workdays"))
            foreach (var line in File.ReadLines(file).Where(l => l.Length > 0).Select(l => JsonDocument.Parse(l).RootElement))
                if (line.GetProperty("gold").TryGetProperty("conditions", out var labels)) units.AddRange(Of(analyst, Path.GetFileNameWithoutExtension(file), line, labels));
        output.WriteLine($"  {units.Count} stretches, {units.Count(u => u.Labels.Count > 0)} conditions, {units.SelectMany(u => u.Signs).Distinct().Count()} signs");
        foreach (var group in Groups.Where(g => !rest.Contains("--only") || rest.Contains(g[0])))
        {
            var (first, second) = FitBoth([.. units.Where(u => !group.Any(g => u.File.EndsWith(g, StringComparison.Ordinal)))], penalty);
            var held = InContext([.. units.Where(u => group.Any(g => u.File.EndsWith(g, StringComparison.Ordinal)))], first);
            var (names, weights) = second;
            foreach (var share in (double[])[0.4, 0.5, 0.6, 0.7, 0.8])
                output.WriteLine($"  without {string.Join(' ', group),-14} none below {share:0.0}  {Judge(held, names, weights, share, false)}   with firm ones {Judge(held, names, weights, share, true)}");
            output.WriteLine($"  {"",-30} firm and broad {JudgeShapes(held)}");
            if (rest.Contains("--mistakes")) PrintMistakes(output, held, names, weights);
        }
        var left = Array.IndexOf(rest, "--leave") is var l and >= 0 ? rest[l + 1] : null;
        if (rest.Contains("--write"))
        {
            var (alone, inContext) = FitBoth([.. units.Where(u => left is null || !u.File.EndsWith(left, StringComparison.Ordinal))], penalty);
            Write(Path.Combine(Sources.Root, "seeds", "analysis", "condition-weights.txt"), alone, inContext);
        }
        return 0;
    }

    private static readonly string[][] Groups = [["-33"], ["-40"], ["-30", "-31", "-32"], ["-20", "-21", "-22"], ["-2", "-3"]];

    private const int Folds = 4;

    // What a fit says of the texts it was made of is too sure: the context of a text is told by a fit without it.
    private static ((List<string> Names, double[,] Weights) Alone, (List<string> Names, double[,] Weights) InContext) FitBoth(List<Unit> units, double penalty)
    {
        var texts = units.Select(u => u.Id).Distinct().Index().ToDictionary(t => t.Item, t => t.Index % Folds, StringComparer.Ordinal);
        var withContext = Enumerable.Range(0, Folds).SelectMany(f => InContext([.. units.Where(u => texts[u.Id] == f)], Fit([.. units.Where(u => texts[u.Id] != f)], penalty))).ToList();
        // Somebody may also tell one condition among nothing but acts.
        var lone = units.Where(u => u.Labels.Count > 0).Select(u => u with { Signs = [.. u.Signs.Where(s => !s.StartsWith("near-", StringComparison.Ordinal)), "before:none", "after:none", "before-that:none", "around:0"], Share = LoneWeight });
        return (Fit(units, penalty), Fit([.. withContext, .. lone], penalty));
    }

    private static List<Unit> InContext(List<Unit> units, (List<string> Names, double[,] Weights) alone)
    {
        var index = alone.Names.Index().ToDictionary(n => n.Item, n => n.Index, StringComparer.Ordinal);
        return [.. units.GroupBy(u => u.Id).SelectMany(text =>
        {
            var shares = text.Select(u => Shares(u, index, alone.Weights)).ToList();
            return text.Select((u, i) => u with { Signs = [.. u.Signs, .. ConditionContext.Of(shares, i)] });
        })];
    }

    private static (List<string> Names, double[,] Weights) Fit(List<Unit> units, double penalty)
    {
        var names = units.SelectMany(u => u.Signs).GroupBy(s => s, StringComparer.Ordinal).Where(g => g.Count() >= FewestUnits).Select(g => g.Key).Order(StringComparer.Ordinal).Prepend(Always).ToList();
        var index = names.Index().ToDictionary(n => n.Item, n => n.Index, StringComparer.Ordinal);
        int[] possible = [.. Enumerable.Range(0, Kinds.Length + 1)];
        var rows = new List<SignRegression.Row>();
        foreach (var unit in units)
        {
            int[] signs = [.. unit.Signs.Append(Always).Where(index.ContainsKey).Select(s => index[s])];
            if (unit.Labels.Count == 0) rows.Add(new(signs, possible, Kinds.Length, unit.Trap ? TrapWeight : unit.Dense ? 1 : SparseWeight));
            foreach (var label in unit.Labels) rows.Add(new(signs, possible, Class(label), unit.Share / unit.Labels.Count));
        }
        double[] penalties = [.. names.Select(n => penalty * (n == Always ? 0.1 : n.Contains(':', StringComparison.Ordinal) ? PairPenalty : 1))];
        return (names, new SignRegression(names.Count, Kinds.Length + 1).Fit(rows, penalties, (_, _, wanted) => wanted));
    }

    private static int Class(string kind) => Array.FindIndex(Kinds, k => KebabCase.Of(k) == kind);

    private const double Second = 0.25;
    /// <summary>To tell somebody else's or a private matter as one of the job is the worst mistake.</summary>
    private const double TrapWeight = 3;
    private const double LoneWeight = 0.08;
    private const double SparseWeight = 0.7;
    private const double PairPenalty = 1.5;

    private static double[] Shares(Unit unit, Dictionary<string, int> index, double[,] weights)
    {
        var sums = new double[Kinds.Length + 1];
        foreach (var sign in unit.Signs.Append(Always))
            if (index.TryGetValue(sign, out var at))
                for (var c = 0; c < sums.Length; c++) sums[c] += weights[at, c];
        var most = sums.Max();
        var total = sums.Sum(s => Math.Exp(s - most));
        return [.. sums.Select(s => Math.Exp(s - most) / total)];
    }

    private static string Judge(List<Unit> units, List<string> names, double[,] weights, double share, bool firm)
    {
        var index = names.Index().ToDictionary(n => n.Item, n => n.Index, StringComparer.Ordinal);
        return Figures(units, u =>
        {
            var shares = Shares(u, index, weights);
            var best = shares[^1] < share ? shares[..^1].Max() : 2;
            return Kinds.Where((k, i) => shares[i] >= best || shares[i] >= Second || firm && u.Signs.Contains("firm:" + KebabCase.Of(k))).Select(KebabCase.Of);
        });
    }

    private static string JudgeShapes(List<Unit> units) => Figures(units, u => u.Signs.Where(s => s.Split(':')[0] is "firm" or "broad" or "word" or "fact").Select(s => s.Split(':')[1]).Distinct());

    private static string Figures(List<Unit> units, Func<Unit, IEnumerable<string>> found)
    {
        int labels = 0, right = 0, all = 0;
        foreach (var unit in units)
        {
            var kinds = found(unit).ToList();
            labels += unit.Labels.Count;
            all += kinds.Count;
            right += kinds.Count(unit.Labels.Contains);
        }
        return $"recall {Counts.Text(Counts.Share(right, labels))} precision {Counts.Text(Counts.Share(right, all))}";
    }

    private static void PrintMistakes(TextWriter output, List<Unit> units, List<string> names, double[,] weights)
    {
        var index = names.Index().ToDictionary(n => n.Item, n => n.Index, StringComparer.Ordinal);
        foreach (var unit in units)
        {
            var shares = Shares(unit, index, weights);
            var best = Array.IndexOf(shares[..^1], shares[..^1].Max());
            output.WriteLine($"    {(unit.Labels.Count > 0 ? string.Join('/', unit.Labels) : "-"),-12} {KebabCase.Of(Kinds[best]),-10} {shares[best]:0.00} {shares[^1]:0.00} {unit.Text.Replace('\n', ' ')}");
        }
    }

    private static void Write(string path, (List<string> Names, double[,] Weights) alone, (List<string> Names, double[,] Weights) inContext)
    {
        var lines = new List<string>
        {
            "# How much each sign speaks for a stretch of a told text being a condition of a kind, or none: stage, sign, kind, weight. What a stretch seems to tell by itself (alone) is a sign for those around it (in-context).",
            "# Fitted on the workdays under tests/Benchmark/Corpora/tune by `dotnet run --project tests/Benchmark -c Release -- condition-fit --write`; not written by hand. What the signs are: docs/lexicon.md.",
        };
        foreach (var (stage, (names, weights)) in new[] { ("alone", alone), ("in-context", inContext) })
            foreach (var c in Enumerable.Range(0, Kinds.Length + 1))
                lines.AddRange(names.Select((n, i) => (Name: n, Weight: Math.Round(weights[i, c], 2))).Where(w => Math.Abs(w.Weight) >= 0.03)
                    .OrderByDescending(w => w.Weight).ThenBy(w => w.Name, StringComparer.Ordinal).Select(w => string.Create(CultureInfo.InvariantCulture, $"{stage} {w.Name} {(c == Kinds.Length ? "none" : KebabCase.Of(Kinds[c]))} {w.Weight:0.00}")));
        File.WriteAllLines(path, lines);
    }

    private static IEnumerable<Unit> Of(JobAnalyst analyst, string file, JsonElement line, JsonElement labels)
    {
        var text = line.Text("text");
        var told = labels.EnumerateArray().Select(l => (Kind: l.Text("kind"), At: text.IndexOf(l.Text("evidence"), StringComparison.Ordinal), l.Text("evidence").Length)).Where(l => l.At >= 0).ToList();
        var traps = line.GetProperty("gold").TryGetProperty("not_conditions", out var not) && not.ValueKind == JsonValueKind.Array ? not.EnumerateArray().Select(t => (At: text.IndexOf(t.GetString()!, StringComparison.Ordinal), t.GetString()!.Length)).Where(t => t.At >= 0).ToList() : [];
        var dense = told.Count * 100.0 / text.Split(' ').Length > 4;
        foreach (var unit in analyst.ConditionUnits(line.Language(), new Passage(0, text)))
        {
            var (start, end) = (unit.Span.Start, unit.Span.End);
            var kinds = told.Where(l => Math.Min(end, l.At + l.Length) - Math.Max(start, l.At) is var both && both >= Overlap * Math.Min(end - start, l.Length)).Select(l => l.Kind).Distinct().ToList();
            var trap = traps.Exists(t => Math.Min(end, t.At + t.Length) - Math.Max(start, t.At) is var both && both >= Overlap * Math.Min(end - start, t.Length));
            yield return new Unit(file, line.Text("id"), text[start..end], start, end, dense, trap, kinds, [.. unit.Signs]);
        }
    }

    private sealed record Unit(string File, string Id, string Text, int Start, int End, bool Dense, bool Trap, List<string> Labels, string[] Signs)
    {
        /// <summary>How much it counts.</summary>
        public double Share { get; init; } = 1;
    }
}
