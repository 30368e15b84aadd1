using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using InterviewBot.Domain.Incidents;
using InterviewBot.Domain.Incidents.Weighing;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Benchmark.Quality;

/// <summary>
/// Fits the weights by which signs speak for a criterion of an incident, by logistic regression on the texts as they were read at first sight (<c>Corpora/first-sight.tsv</c>): on texts a rule was
/// mended for it is always right, and what it is worth on others cannot be learnt from them. <c>--keep</c> adds what is read today of texts that nobody has looked at yet.
/// </summary>
internal static class CriteriaFit
{
    private const int FewestTexts = 6;

    /// <summary>A finding of a rule was thought of by somebody, and costs less.</summary>
    private const double RulePenalty = 0.3;

    private static readonly Criterion[] Criteria = Enum.GetValues<Criterion>();

    private static string FirstSight => Path.Combine(Sources.Corpora, "first-sight.tsv");

    /// <param name="rest">
    /// A number sets the penalty; <c>--without</c> and ends of file names, joined by a comma where they are left out together: what is left out to be judged; <c>--keep</c> and names of files: their signs are
    /// noted; <c>--write</c> replaces the weights.
    /// </param>
    public static int Run(TextWriter output, string[] rest)
    {
        ArgumentNullException.ThrowIfNull(rest);
        var penalty = rest.Select(r => double.TryParse(r, NumberStyles.Float, CultureInfo.InvariantCulture, out var p) ? p : 0).FirstOrDefault(p => p is > 0 and < 1, 0.001);
        if (Values(rest, "--keep") is { Length: > 0 } kept)
            Keep(new IncidentJudge(Sources.Lexicon(output)), kept);
        var texts = Read();
        output.WriteLine($"  {texts.Count} texts, {texts.SelectMany(t => t.Signs).Distinct(StringComparer.Ordinal).Count()} signs");
        var judged = new List<(Text Text, CriterionWeights Weights)>();
        foreach (var held in Values(rest, "--without").Select(h => h.Split(',')))
        {
            bool IsHeld(Text text) => held.Any(h => text.File.EndsWith(h, StringComparison.Ordinal));
            var weights = CriterionWeights.Of(Fit([.. texts.Where(t => !IsHeld(t))], penalty));
            judged.AddRange(texts.Where(IsHeld).Select(t => (t, weights)));
        }

        foreach (var group in judged.GroupBy(j => j.Text.File).Concat(judged.GroupBy(j => $"all {j.Text.Language}")))
            output.WriteLine($"  {group.Key} left out: rules {Figures(group.Select(j => (j.Text, j.Text.IsRuled)))}, weighed {Figures(group.Select(j => (j.Text, (Func<Criterion, bool>)(c => j.Text.IsRuled(c) ? j.Weights.Odds(c, j.Text.Signs) > -1 : j.Weights.Odds(c, j.Text.Signs) >= 0.5))))}");
        if (rest.Contains("--write"))
            File.WriteAllLines(Path.Combine(Sources.Root, "seeds", CriterionWeights.File), Lines(Fit(texts, penalty)));
        return 0;
    }

    private static string[] Values(string[] rest, string option) => [.. rest.SkipWhile(r => r != option).Skip(1).TakeWhile(r => !r.StartsWith("--", StringComparison.Ordinal))];

    private static List<(Criterion Criterion, string Sign, double Weight)> Fit(List<Text> texts, double penalty)
    {
        var weights = new List<(Criterion, string, double)>();
        foreach (var criterion in Criteria)
        {
            var names = texts.SelectMany(t => t.Signs).Where(s => CriterionSigns.Counts(criterion, s)).GroupBy(s => s, StringComparer.Ordinal).Where(g => g.Count() >= FewestTexts).Select(g => g.Key).Order(StringComparer.Ordinal).Prepend(CriterionWeights.Always).ToList();
            var index = names.Index().ToDictionary(n => n.Item, n => n.Index, StringComparer.Ordinal);
            double[] penalties = [.. names.Select(n => penalty * (n == CriterionWeights.Always ? 0 : n.StartsWith($"{KebabCase.Of(criterion)}=", StringComparison.Ordinal) ? RulePenalty : 1))];
            int[] possible = [0, 1];
            var rows = texts.Select(t => new SignRegression.Row([0, .. t.Signs.Where(index.ContainsKey).Select(s => index[s])], possible, t.Gold(criterion) ? 1 : 0, 1)).ToList();
            var fit = new SignRegression(names.Count, 2).Fit(rows, penalties, (_, c, wanted) => c == 0 ? 0 : wanted);
            weights.AddRange(names.Select((n, i) => (criterion, n, Math.Round(fit[i, 1], 2))).Where(w => Math.Abs(w.Item3) >= 0.03));
        }

        return weights;
    }

    private static string Figures(IEnumerable<(Text Text, Func<Criterion, bool> Met)> judged)
    {
        var all = judged.ToList();
        var f1 = Criteria.Select(criterion =>
        {
            var counts = new Counts();
            foreach (var (text, met) in all) counts.Add(text.Gold(criterion), met(criterion));
            return counts.MacroF1;
        }).ToList();
        return $"{Counts.Text(f1.Average())} ({string.Join(' ', f1.Select(Counts.Text))}), all four right {Counts.Text(Counts.Share(all.Count(j => Criteria.All(c => j.Text.Gold(c) == j.Met(c))), all.Count))}";
    }

    /// <summary>The file of the weights.</summary>
    private static List<string> Lines(List<(Criterion Criterion, string Sign, double Weight)> weights) =>
    [
        "#! table",
        "# How much each sign speaks for a criterion of an incident being met (criterion, sign, weight). Fitted on tests/Benchmark/Corpora/first-sight.tsv by",
        "# `dotnet run --project tests/Benchmark -c Release -- criteria-fit --write`; not written by hand. What the signs are: docs/criteria.md.",
        .. weights.OrderBy(w => w.Criterion).ThenByDescending(w => w.Weight).ThenBy(w => w.Sign, StringComparer.Ordinal).Select(w => string.Create(CultureInfo.InvariantCulture, $"{KebabCase.Of(w.Criterion)}\t{w.Sign}\t{w.Weight:0.00}")),
    ];

    // "sign" and its name, numbered by their order; "text", file, id and the numbers of its signs.
    private static List<Text> Read()
    {
        var rows = File.ReadLines(FirstSight).Where(l => l.Length > 0 && l[0] != '#').Select(l => l.Split('\t')).ToList();
        string[] names = [.. rows.Where(r => r[0] == "sign").Select(r => r[1])];
        var labels = rows.Where(r => r[0] == "text").Select(r => r[1]).Distinct().ToDictionary(f => f, f => Sources.Lines("tune", f, exact: true).ToDictionary(l => l.Text("id"), StringComparer.Ordinal), StringComparer.Ordinal);
        return [.. rows.Where(r => r[0] == "text").Select(r => new Text(r[1], labels[r[1]][r[2]], [.. r[3].Split(' ').Select(n => names[int.Parse(n, CultureInfo.InvariantCulture)])]))];
    }

    private static void Keep(IncidentJudge judge, string[] files)
    {
        var rows = File.ReadAllLines(FirstSight).ToList();
        var numbers = rows.Where(r => r.StartsWith("sign\t", StringComparison.Ordinal)).Select(r => r.Split('\t')[1]).Index().ToDictionary(n => n.Item, n => n.Index, StringComparer.Ordinal);
        foreach (var file in files.Where(f => !rows.Exists(r => r.StartsWith($"text\t{f}\t", StringComparison.Ordinal))))
        {
            foreach (var line in Sources.Lines("tune", file, exact: true))
            {
                var signs = judge.Signs(IncidentQuality.Incident(line));
                foreach (var sign in signs.Where(s => numbers.TryAdd(s, numbers.Count))) rows.Add($"sign\t{sign}");
                rows.Add($"text\t{file}\t{line.Text("id")}\t{string.Join(' ', signs.Select(s => numbers[s]))}");
            }
        }

        File.WriteAllLines(FirstSight, rows);
    }

    private sealed record Text(string File, JsonElement Line, ImmutableArray<string> Signs)
    {
        public string Language => Line.Text("lang");

        public bool Gold(Criterion criterion) => Line.GetProperty("gold").GetProperty("criteria").GetProperty(KebabCase.Of(criterion).Replace('-', '_')).GetBoolean();

        public Func<Criterion, bool> IsRuled => criterion => Signs.Contains($"{KebabCase.Of(criterion)}=met");
    }
}
