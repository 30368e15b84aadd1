using System.Globalization;

namespace InterviewBot.Benchmark.Quality;

/// <summary>How the weights do on texts they were not fitted on, and what each sign is worth.</summary>
internal static partial class KsaoFit
{
    private static string Round(string id) => id.Length > 3 && char.IsDigit(id[2]) ? id[..3] : "earlier";

    private static void Check(TextWriter output, List<Labelled> everything, SortedDictionary<string, SortedDictionary<string, double>> judged)
    {
        var texts = everything.Where(t => t.Gold.Count > 0).ToList();
        var jobs = texts.Select(t => t.Job).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var scored = new List<(Labelled Text, List<(string Id, double Odds)> Ranked)>();
        for (var fold = 0; fold < 8; fold++)
        {
            var held = jobs.Where((_, i) => i % 8 == fold).ToHashSet(StringComparer.Ordinal);
            var fitted = Fit([.. texts.Where(t => !held.Contains(t.Job))], judged);
            foreach (var text in texts.Where(t => held.Contains(t.Job))) scored.Add((text, Rank(fitted, text)));
        }
        Missed(output, scored);
        foreach (var share in (double[])[1, 0.75, 0.5])
        {
            var strangers = new List<(Labelled Text, List<(string Id, double Odds)> Ranked)>();
            foreach (var round in texts.Select(t => Round(t.Id)).Distinct(StringComparer.Ordinal))
            {
                var others = Levelled(Fit([.. texts.Where(t => Round(t.Id) != round)], judged), share);
                strangers.AddRange(texts.Where(t => Round(t.Id) == round).Select(t => (t, Rank(others, t))));
            }
            Print(output, string.Create(CultureInfo.InvariantCulture, $"fitted on other rounds, base share {share}"), strangers);
        }
        foreach (var round in texts.Select(t => Round(t.Id)).Distinct(StringComparer.Ordinal).Where(r => r != "earlier"))
        {
            var others = Fit([.. texts.Where(t => Round(t.Id) != round)], judged);
            Print(output, $"round {round}, fitted on the other rounds", [.. texts.Where(t => Round(t.Id) == round).Select(t => (t, Rank(others, t)))]);
        }
        foreach (var worth in (double[])[4, 8, 25])
        {
            var elsewhere = new List<(Labelled Text, List<(string Id, double Odds)> Ranked)>();
            for (var fold = 0; fold < 8; fold++)
            {
                var held = jobs.Where((_, i) => i % 8 == fold).ToHashSet(StringComparer.Ordinal);
                var fitted = Fit([.. texts.Where(t => !held.Contains(t.Job))], judged, worth);
                elsewhere.AddRange(texts.Where(t => held.Contains(t.Job)).Select(t => (t, Rank(fitted, t))));
            }
            Print(output, $"a judgement worth {worth} texts in place of {JudgementWorth}, fitted on other jobs", elsewhere);
        }
        var all = Fit(texts, judged);
        Print(output, "fitted on other jobs", scored);
        Print(output, "fitted on the same texts", [.. texts.Select(t => (t, Rank(all, t)))]);
    }

    private static List<(string Id, double Odds)> Rank(SortedDictionary<string, Weights> fitted, Labelled text) =>
    [
        .. fitted.Where(f => f.Value.Signs.Any(s => !s.Key.Contains(':', StringComparison.Ordinal) && s.Key is not ("effective" or "ineffective") && s.Value * text.Signs.GetValueOrDefault(s.Key) >= 0.05))
            .Select(f => (f.Key, f.Value.Bias + f.Value.Signs.Sum(s => s.Value * text.Signs.GetValueOrDefault(s.Key)))).OrderByDescending(f => f.Item2),
    ];

    private static void Print(TextWriter output, string title, List<(Labelled Text, List<(string Id, double Odds)> Ranked)> scored)
    {
        output.WriteLine($"{title}: {scored.Count} incidents");
        foreach (var most in (int[])[5, 6, 7, 8, 9, 10])
            Line($"the first {most}", r => r.Take(most));
        foreach (var least in (double[])[-0.8, -1, -1.2, -1.4, -1.6, -1.8, -2])
            foreach (var fewest in (int[])[4, 5])
                Line(string.Create(CultureInfo.InvariantCulture, $"log-odds {least}, at least {fewest}, at most 9"), r => r.Where((f, i) => i < 9 && (i < fewest || f.Odds >= least)));

        void Line(string name, Func<List<(string Id, double Odds)>, IEnumerable<(string Id, double Odds)>> keep)
        {
            double recall = 0, precision = 0, kept = 0;
            foreach (var (text, ranked) in scored)
            {
                var found = keep(ranked).Select(f => f.Id).ToList();
                var hits = found.Count(text.Gold.Contains);
                recall += (double)hits / text.Gold.Count;
                precision += found.Count == 0 ? 0 : (double)hits / found.Count;
                kept += found.Count;
            }
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {name}: recall {recall / scored.Count:0.000}, precision {precision / scored.Count:0.000}, {kept / scored.Count:0.0} each"));
        }
    }

    private static void Missed(TextWriter output, List<(Labelled Text, List<(string Id, double Odds)> Ranked)> scored)
    {
        foreach (var id in scored.SelectMany(s => s.Text.Gold).GroupBy(g => g, StringComparer.Ordinal).OrderByDescending(g => g.Count()).Select(g => g.Key))
        {
            var ranks = scored.Where(s => s.Text.Gold.Contains(id)).Select(s => s.Ranked.FindIndex(r => r.Id == id)).ToList();
            var wrong = scored.Count(s => !s.Text.Gold.Contains(id) && s.Ranked.FindIndex(r => r.Id == id) is >= 0 and < 7);
            output.WriteLine($"  {id}: {ranks.Count} labelled, {ranks.Count(r => r is >= 0 and < 7)} in the first 7, {ranks.Count(r => r >= 7)} further down, {ranks.Count(r => r < 0)} without a sign; {wrong} wrongly in the first 7");
        }
    }

    // How often a sign goes with what it points at, and the words it was read from.
    private static void Signs(TextWriter output, List<Labelled> texts, SortedDictionary<string, SortedDictionary<string, double>> judged)
    {
        foreach (var kind in texts.SelectMany(t => t.Signs.Keys).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            var with = texts.Where(t => t.Signs.GetValueOrDefault(kind) >= 0.8).ToList();
            output.WriteLine($"{kind} in {with.Count} texts: {string.Join(", ", judged.Where(j => j.Value.ContainsKey(kind)).Select(j => $"{j.Key} {Counts.Text(Counts.Share(with.Count(t => t.Gold.Contains(j.Key)), with.Count))} of {Counts.Text(Counts.Share(texts.Count(t => t.Gold.Contains(j.Key)), texts.Count))}"))}");
            foreach (var text in texts.Where(t => t.Words.Any(w => w.Kind == kind)))
                output.WriteLine($"    {text.Id}: {string.Join(" | ", text.Words.Where(w => w.Kind == kind).Select(w => w.Text))}");
        }
    }
}
