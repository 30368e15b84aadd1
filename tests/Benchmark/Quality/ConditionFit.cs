using System.Globalization;
using System.Text.Json;
using InterviewBot.Domain.JobAnalysis;
using InterviewBot.Domain.JobAnalysis.Conditions;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Benchmark.Quality;

/// <summary>
/// Fits the weights by which signs speak for a stretch of text being a condition of some kind, or none: softmax regression on the stretches of the labelled workdays of the tune half. Prints what the analysis finds in texts of
/// one hand when they are left out of the fit.
/// </summary>
internal static class ConditionFit
{
    private const int FewestUnits = 4;

    /// <summary>How much of the shorter of a stretch and a label lies in the other.</summary>
    private const double Overlap = 0.5;

    /// <summary>What a fit says of the texts it was made of is too sure: the context of a text is told by a fit without it.</summary>
    private const int Folds = 4;

    /// <summary>To tell somebody else's or a private matter as one of the job is the worst mistake.</summary>
    private const double TrapWeight = 3;

    private const double LoneWeight = 0.08;
    private const double SparseWeight = 0.7;
    private const double PairPenalty = 1.5;

    private static readonly ConditionKind[] Kinds = Enum.GetValues<ConditionKind>();

    /// <param name="rest">A number sets the penalty; <c>--without</c> and ends of file names: what is left out to be judged, each in turn; <c>--write</c> replaces the weights.</param>
    public static int Run(TextWriter output, string[] rest)
    {
        ArgumentNullException.ThrowIfNull(rest);
        var files = Sources.AnalysisFiles();
        var analyst = new JobAnalyst(files);
        var penalty = rest.Select(r => double.TryParse(r, NumberStyles.Float, CultureInfo.InvariantCulture, out var p) ? p : 0).FirstOrDefault(p => p > 0, 0.0004);
        var texts = Sources.Files("tune", "workdays").SelectMany(f => File.ReadLines(f).Where(l => l.Length > 0).Select(l => JsonDocument.Parse(l).RootElement)
            .Where(l => l.GetProperty("gold").TryGetProperty("conditions", out _)).Select(l => Told.Of(analyst, Path.GetFileNameWithoutExtension(f), l))).ToList();
        output.WriteLine($"  {texts.Sum(t => t.Units.Length)} stretches, {texts.Sum(t => t.Units.Count(u => u.Labels.Length > 0))} conditions, {texts.SelectMany(t => t.Units).SelectMany(u => u.Signs).Distinct().Count()} signs");
        foreach (var held in rest.SkipWhile(r => r != "--without").Skip(1).TakeWhile(r => !r.StartsWith("--", StringComparison.Ordinal)))
        {
            var weights = Lines([.. texts.Where(t => !t.File.EndsWith(held, StringComparison.Ordinal))], penalty);
            var judged = new JobAnalyst(new Dictionary<string, string>(files) { [Weights] = string.Join('\n', weights) });
            var figures = new FindingFigures();
            foreach (var text in texts.Where(t => t.File.EndsWith(held, StringComparison.Ordinal))) figures.Add(text.Gold, judged.Analyze(text.Language, text.Passage));
            output.WriteLine($"  without {held}");
            figures.Print(output);
        }
        if (rest.Contains("--write")) File.WriteAllLines(Path.Combine(Sources.Root, "seeds", Weights), Lines(texts, penalty));
        return 0;
    }

    private const string Weights = "analysis/condition-weights.txt";

    /// <summary>The file of the weights, fitted on these texts.</summary>
    private static List<string> Lines(List<Told> texts, double penalty)
    {
        var withContext = Enumerable.Range(0, Folds).SelectMany(f =>
        {
            var without = ConditionWeights.Read(string.Join('\n', Lines("alone", Fit([.. texts.Where((_, i) => i % Folds != f).SelectMany(t => t.Units)], penalty))));
            return texts.Where((_, i) => i % Folds == f).SelectMany(t => without.WithContext([.. t.Units.Select(u => u.Signs)]).Zip(t.Units, (signs, u) => u with { Signs = [.. signs] }));
        }).ToList();
        // Somebody may also tell one condition among nothing but acts.
        var lone = texts.SelectMany(t => t.Units).Where(u => u.Labels.Length > 0)
            .Select(u => u with { Signs = [.. u.Signs.Where(s => !s.StartsWith("near-", StringComparison.Ordinal)), "before:none", "after:none", "before-that:none", "around:0"], Importance = LoneWeight });
        return
        [
            "# How much each sign speaks for a stretch of a told text being a condition of a kind, or none: stage, sign, kind, weight. What a stretch seems to tell by itself (alone) is a sign for those around it (in-context).",
            "# Fitted on the workdays under tests/Benchmark/Corpora/tune by `dotnet run --project tests/Benchmark -c Release -- condition-fit --write`; not written by hand. What the signs are: docs/lexicon.md.",
            .. Lines("alone", Fit([.. texts.SelectMany(t => t.Units)], penalty)),
            .. Lines("in-context", Fit([.. withContext, .. lone], penalty)),
        ];
    }

    private static IEnumerable<string> Lines(string stage, (List<string> Names, double[,] Weights) fit) =>
        Enumerable.Range(0, Kinds.Length + 1).SelectMany(c => fit.Names.Select((n, i) => (Name: n, Weight: Math.Round(fit.Weights[i, c], 2))).Where(w => Math.Abs(w.Weight) >= 0.03)
            .OrderByDescending(w => w.Weight).ThenBy(w => w.Name, StringComparer.Ordinal)
            .Select(w => string.Create(CultureInfo.InvariantCulture, $"{stage} {w.Name} {(c == Kinds.Length ? ConditionWeights.None : KebabCase.Of(Kinds[c]))} {w.Weight:0.00}")));

    private static (List<string> Names, double[,] Weights) Fit(List<Unit> units, double penalty)
    {
        var names = units.SelectMany(u => u.Signs).GroupBy(s => s, StringComparer.Ordinal).Where(g => g.Count() >= FewestUnits).Select(g => g.Key).Order(StringComparer.Ordinal).Prepend(ConditionWeights.Always).ToList();
        var index = names.Index().ToDictionary(n => n.Item, n => n.Index, StringComparer.Ordinal);
        int[] possible = [.. Enumerable.Range(0, Kinds.Length + 1)];
        var rows = new List<SignRegression.Row>();
        foreach (var unit in units)
        {
            int[] signs = [.. unit.Signs.Append(ConditionWeights.Always).Where(index.ContainsKey).Select(s => index[s])];
            if (unit.Labels.Length == 0) rows.Add(new(signs, possible, Kinds.Length, unit.Importance));
            foreach (var label in unit.Labels) rows.Add(new(signs, possible, Array.FindIndex(Kinds, k => KebabCase.Of(k) == label), unit.Importance / unit.Labels.Length));
        }
        double[] penalties = [.. names.Select(n => penalty * (n == ConditionWeights.Always ? 0.1 : n.Contains(':', StringComparison.Ordinal) ? PairPenalty : 1))];
        return (names, new SignRegression(names.Count, Kinds.Length + 1).Fit(rows, penalties, (_, _, wanted) => wanted));
    }

    /// <param name="Labels">The kinds of the conditions it is labelled with.</param>
    /// <param name="Importance">How much it counts.</param>
    private sealed record Unit(string[] Labels, string[] Signs, double Importance);

    private sealed record Told(string File, Language Language, Passage Passage, JsonElement Gold, Unit[] Units)
    {
        /// <summary>Labels in a hundred words, above which a stretch that has none is none.</summary>
        private const double Dense = 4;

        public static Told Of(JobAnalyst analyst, string file, JsonElement line)
        {
            var (gold, text) = (line.GetProperty("gold"), line.Text("text"));
            (int At, int Length) Place(string words) => (text.IndexOf(words, StringComparison.Ordinal), words.Length);
            var told = gold.GetProperty("conditions").EnumerateArray().Select(l => (Kind: l.Text("kind"), Place: Place(l.Text("evidence")))).Where(l => l.Place.At >= 0).ToList();
            var traps = gold.TryGetProperty("not_conditions", out _) ? JobAnalysisQuality.Strings(gold, "not_conditions").Select(Place).Where(t => t.At >= 0).ToList() : [];
            var unlabelled = told.Count * 100.0 / text.Split(' ').Length > Dense ? 1 : SparseWeight;
            var passage = new Passage(0, text);
            return new Told(file, line.Language(), passage, gold, [.. analyst.ConditionUnits(line.Language(), passage).Select(unit =>
            {
                bool Meets((int At, int Length) place) => Math.Min(unit.Span.End, place.At + place.Length) - Math.Max(unit.Span.Start, place.At) is var both && both >= Overlap * Math.Min(unit.Span.Length, place.Length);
                string[] kinds = [.. told.Where(l => Meets(l.Place)).Select(l => l.Kind).Distinct()];
                return new Unit(kinds, [.. unit.Signs], kinds.Length > 0 ? 1 : traps.Exists(Meets) ? TrapWeight : unlabelled);
            })]);
        }
    }
}
