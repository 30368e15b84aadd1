using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using InterviewBot.Domain.Incidents;
using InterviewBot.Domain.JobAnalysis;
using InterviewBot.Domain.JobAnalysis.Emotions;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Benchmark.Quality;

/// <summary>
/// Fits the weights by which signs speak for a sentence telling of an emotional demand: for each demand, logistic regression on the sentences of the labelled texts of the tune half. Of a working day the labels say which sentence
/// tells it; of an incident they say only that some sentence does, which is taken to be the likeliest of it, found in turns with the weights. Prints what comes of texts of one hand when they are left out of the fit.
/// </summary>
internal static class DemandFit
{
    private const int FewestSentences = 4;

    /// <summary>How often sentences and weights are found from each other.</summary>
    private const int Turns = 3;

    /// <summary>A sentence beside the labelled one may tell of the demand as well.</summary>
    private const double BesideLabelled = 0.3;

    /// <summary>Two fields side by side are chance more often than a sign that somebody thought of.</summary>
    private const double PairPenalty = 2;

    /// <summary>A rule speaks at least so much for its own demand: whoever wrote it knew why, and it holds too seldom in the texts to be weighed well.</summary>
    private const double RuleWorth = 3;

    private static readonly double[] Cuts = [-3, -2.5, -2.2, -1.9, -1.6, -1.3, -1, -0.7, -0.4, 0];

    private static readonly EmotionalDemand[] Demands = Enum.GetValues<EmotionalDemand>();

    /// <param name="rest">A number sets the penalty; <c>--without</c> and ends of file names, joined by a comma where they are left out together: what is left out to be judged; <c>--write</c> replaces the weights.</param>
    public static int Run(TextWriter output, string[] rest)
    {
        ArgumentNullException.ThrowIfNull(rest);
        var penalty = rest.Select(r => double.TryParse(r, NumberStyles.Float, CultureInfo.InvariantCulture, out var p) ? p : 0).FirstOrDefault(p => p > 0, 0.0002);
        var texts = Texts(new JobAnalyst(Sources.AnalysisFiles()), new IncidentJudge(Sources.Lexicon(output)));
        output.WriteLine($"  {texts.Count} texts, {texts.Sum(t => t.Sentences.Length)} sentences, {texts.SelectMany(t => t.Sentences).SelectMany(s => s.Signs).Distinct(StringComparer.Ordinal).Count()} signs");
        var judged = new List<(Told Text, DemandWeights Weights)>();
        foreach (var held in rest.SkipWhile(r => r != "--without").Skip(1).TakeWhile(r => !r.StartsWith("--", StringComparison.Ordinal)).Select(h => h.Split(',')))
        {
            bool IsHeld(Told text) => held.Any(h => text.File.EndsWith(h, StringComparison.Ordinal));
            var weights = DemandWeights.Read(string.Join('\n', Lines(Fit([.. texts.Where(t => !IsHeld(t))], penalty))));
            judged.AddRange(texts.Where(IsHeld).Select(t => (t, weights)));
        }

        foreach (var group in judged.GroupBy(j => $"{j.Text.File}").Concat(judged.GroupBy(j => $"all {(j.Text.IsDay ? "days" : "incidents")} {j.Text.Language}")))
            output.WriteLine($"  {group.Key} left out: {string.Join(", ", Cuts.Select(least => $"{least.ToString(CultureInfo.InvariantCulture)} {Figures([.. group], least)}"))}");
        foreach (var (demand, isDay) in Demands.SelectMany(d => ((bool[])[false, true]).Select(isDay => (d, isDay))).Where(_ => judged.Count > 0))
            output.WriteLine($"  {JobAnalysisQuality.Label(demand)} in {(isDay ? "days" : "incidents")}: {string.Join(", ", Cuts.Select(least => $"{least.ToString(CultureInfo.InvariantCulture)} {Figures([.. judged.Where(j => j.Text.IsDay == isDay)], least, demand)}"))}");
        if (rest.Contains("--write")) File.WriteAllLines(Path.Combine(Sources.Root, "seeds", DemandWeights.Path), Lines(Fit(texts, penalty)));
        return 0;
    }

    private static List<Told> Texts(JobAnalyst analyst, IncidentJudge judge)
    {
        var texts = new List<Told>();
        foreach (var code in (string[])["nl", "en"])
        {
            foreach (var file in ((string[])["incidents-", "attributes-", "feelings-", "workdays-", "feeling-days-"]).SelectMany(n => Sources.Files("tune", n + code)))
            {
                var isDay = Path.GetFileName(file).Contains("days-", StringComparison.Ordinal);
                foreach (var line in File.ReadLines(file).Where(l => l.Length > 0).Select(l => JsonDocument.Parse(l).RootElement).Where(l => l.IsLabelled("emotional") && l.Text("pair_of").Length == 0))
                    texts.Add(Told.Of(analyst, judge, Path.GetFileNameWithoutExtension(file), isDay, line));
            }
        }

        return texts;
    }

    private static List<(string Sign, EmotionalDemand Demand, double Weight)> Fit(List<Told> texts, double penalty)
    {
        var names = texts.SelectMany(t => t.Sentences).SelectMany(s => s.Signs).GroupBy(s => s, StringComparer.Ordinal).Where(g => g.Count() >= FewestSentences || g.Key.StartsWith("rule-", StringComparison.Ordinal)).Select(g => g.Key).Order(StringComparer.Ordinal).Prepend(DemandWeights.Always).ToList();
        var index = names.Index().ToDictionary(n => n.Item, n => n.Index, StringComparer.Ordinal);
        double[] penalties = [.. names.Select(n => penalty * (n == DemandWeights.Always ? 0.01 : n.Contains('+', StringComparison.Ordinal) ? PairPenalty : 1))];
        var signs = texts.SelectMany(t => t.Sentences).ToDictionary(s => s, s => s.Signs.Append(DemandWeights.Always).Where(index.ContainsKey).Select(n => index[n]).ToArray());
        var weights = new List<(string, EmotionalDemand, double)>();
        foreach (var demand in Demands)
        {
            double[]? odds = null;
            for (var turn = 0; turn < Turns; turn++)
            {
                var rows = texts.SelectMany(t => Rows(t, demand, signs, odds)).ToList();
                var fit = new SignRegression(names.Count, 2).Fit(rows, penalties, (i, c, wanted) => c == 0 ? 0 : names[i].StartsWith($"rule-{demand}:", StringComparison.Ordinal) ? Math.Max(wanted, RuleWorth) : wanted);
                odds = [.. Enumerable.Range(0, names.Count).Select(i => fit[i, 1])];
            }

            weights.AddRange(names.Select((n, i) => (n, demand, Math.Round(odds![i], 2))).Where(w => Math.Abs(w.Item3) >= 0.03));
        }

        return weights;
    }

    /// <summary>What a text teaches of a demand.</summary>
    /// <param name="odds">The weights found so far; <c>null</c> at first.</param>
    private static IEnumerable<SignRegression.Row> Rows(Told text, EmotionalDemand demand, Dictionary<Told.One, int[]> signs, double[]? odds)
    {
        int[] possible = [0, 1];
        var sentences = text.Sentences.Where(s => !s.Barred.Contains(demand)).ToList();
        if (sentences.Count == 0) return [];
        if (!text.Gold.Contains(demand)) return sentences.Select(s => new SignRegression.Row(signs[s], possible, 0, text.Importance));
        var labelled = sentences.Where(s => s.Labels.Contains(demand)).ToList();
        if (labelled.Count > 0) return sentences.Select(s => labelled.Contains(s) ? new SignRegression.Row(signs[s], possible, 1, text.Importance) : new SignRegression.Row(signs[s], possible, 0, text.Importance * BesideLabelled));
        if (odds is null) return sentences.Select(s => new SignRegression.Row(signs[s], possible, 1, text.Importance / sentences.Count));
        return sentences.OrderByDescending(s => signs[s].Sum(i => odds[i])).Take(1).Select(s => new SignRegression.Row(signs[s], possible, 1, text.Importance));
    }

    private static string Figures(List<(Told Text, DemandWeights Weights)> judged, double least, EmotionalDemand? only = null)
    {
        var counts = new Counts();
        foreach (var (text, weights) in judged)
        {
            var odds = text.Sentences.Select(s => (Odds: weights.Odds(s.Signs), s.Barred)).ToList();
            foreach (var demand in Demands.Where(d => only is null || d == only)) counts.Add(text.Gold.Contains(demand), odds.Exists(o => o.Odds[(int)demand] >= least && !o.Barred.Contains(demand)));
        }

        return $"{Counts.Text(counts.F1)} ({Counts.Text(counts.Precision)}/{Counts.Text(counts.Recall)})";
    }

    /// <summary>The file of the weights.</summary>
    private static List<string> Lines(List<(string Sign, EmotionalDemand Demand, double Weight)> weights) =>
    [
        "# How much each sign speaks for a sentence telling of an emotional demand: sign, demand, weight.",
        "# Fitted on the texts under tests/Benchmark/Corpora/tune by `dotnet run --project tests/Benchmark -c Release -- demand-fit --write`; not written by hand. What the signs are: docs/lexicon.md.",
        .. weights.OrderBy(w => w.Demand).ThenByDescending(w => w.Weight).ThenBy(w => w.Sign, StringComparer.Ordinal).Select(w => string.Create(CultureInfo.InvariantCulture, $"{w.Sign} {JobAnalysisQuality.Label(w.Demand)} {w.Weight:0.00}")),
    ];

    /// <param name="Importance">How much it counts: texts whose writers knew neither rules nor other texts say most about what others will write.</param>
    private sealed record Told(string File, bool IsDay, string Language, HashSet<EmotionalDemand> Gold, double Importance, Told.One[] Sentences)
    {
        private const int FirstIndependent = 30;
        private const double IndependentWorth = 3;

        public static Told Of(JobAnalyst analyst, IncidentJudge judge, string file, bool isDay, JsonElement line)
        {
            var labels = line.GetProperty("gold").GetProperty("emotional").EnumerateArray().Select(l => l.ValueKind == JsonValueKind.String ? new Labelling(l.GetString()!, "") : new Labelling(l.Text("label"), l.Text("evidence"))).ToList();
            var demands = Demands.ToDictionary(JobAnalysisQuality.Label, d => d, StringComparer.Ordinal);
            var incident = IncidentQuality.Incident(line);
            var found = isDay ? analyst.DemandSigns(line.Language(), [new Passage(0, line.Text("text"))]) : analyst.DemandSigns(incident, judge.Judge(incident));
            var spans = labels.Where(l => l.Evidence.Length > 0).Select(l => (l.Label, Start: line.Text("text").IndexOf(l.Evidence, StringComparison.Ordinal), l.Evidence.Length)).Where(l => l.Start >= 0).ToList();
            var independent = int.TryParse(file[(file.LastIndexOf('-') + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number >= FirstIndependent : file.Contains("held", StringComparison.Ordinal);
            return new Told(
                file, isDay, line.Text("lang"), [.. labels.Select(l => demands[l.Label])], independent ? IndependentWorth : 1,
                [.. found.Select(s => new One(s.Signs, s.Barred, isDay ? [.. spans.Where(l => l.Start < s.Sentence.End && s.Sentence.Start < l.Start + l.Length).Select(l => demands[l.Label])] : []))]);
        }

        /// <param name="Evidence">Empty where the text as a whole is labelled.</param>
        private sealed record Labelling(string Label, string Evidence);

        /// <summary>A sentence, with the demands that are labelled in it.</summary>
        public sealed class One(ImmutableArray<string> signs, ImmutableArray<EmotionalDemand> barred, ImmutableArray<EmotionalDemand> labels)
        {
            /// <summary>What it cannot tell of.</summary>
            public ImmutableArray<EmotionalDemand> Barred => barred;

            public ImmutableArray<string> Signs => signs;

            public ImmutableArray<EmotionalDemand> Labels => labels;
        }
    }
}
