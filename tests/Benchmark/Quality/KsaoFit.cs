using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using InterviewBot.Domain.Incidents;
using InterviewBot.Domain.JobAnalysis;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Benchmark.Quality;

/// <summary>
/// Weighs the judgements of <c>ksao-rules.txt</c> against the labelled incidents of the tune half, by logistic regression with a Gaussian prior at the judged weight. A link nobody
/// judged does not exist, but for what is usual in a family of jobs; only the ending and the job speak against an attribute, and an attribute that is rarely labelled keeps its judged weights. Prints the file <c>seeds/analysis/ksao-weights.txt</c>.
/// </summary>
internal static partial class KsaoFit
{
    /// <summary>Precision of the prior: how many labelled texts a judgement is worth, roughly.</summary>
    private const double JudgementWorth = 12;

    /// <summary>An attribute labelled in fewer texts is left as judged for every family of jobs.</summary>
    private const int FewestLabelled = 20;

    /// <summary>The sign that behaviour is told at all.</summary>
    private const string ToldAct = "acts";

    private const double BaseWorth = 0.5;
    private const int Passes = 20;

    /// <summary>So far a weight moves at most in one step.</summary>
    private const double LongestStep = 0.7;

    /// <summary>
    /// How far how often an attribute is named counts, 1 in full. Another labeller spreads the labels otherwise, so it counts for less than in these texts; found by fitting on some rounds
    /// of labelling and looking at the others.
    /// </summary>
    private const double BaseShare = 0.75;

    /// <summary>
    /// Whoever labelled the texts of these ids wrote no rule and knew none, so their labels say most about what others will label; each of these texts counts so many times. More often, and
    /// the habits of these few count for what is usual.
    /// </summary>
    private const int IndependentWorth = 3;

    /// <summary>How many labelled workdays it takes to move a weight away from what it is in incidents: a story of a whole day shows the same kinds of acts for other reasons.</summary>
    private const double DayWorth = 3;

    private static readonly string[] IndependentIds = ["b-", "ia-", "ib-", "ic-", "id-", "ie-", "if-", "ih-", "ii-"];

    /// <param name="rest"><c>--check</c> prints how the weights do on jobs they were not fitted on, in place of the file.</param>
    public static int Run(TextWriter output, string[] rest)
    {
        var analyst = new JobAnalyst(Sources.AnalysisFiles());
        var texts = Texts(analyst, new IncidentJudge(Sources.Lexicon(output)));
        var judged = Judgements();
        if (rest.Contains("--check")) Check(output, texts, judged);
        else if (rest.Contains("--signs")) Signs(output, texts, judged);
        else output.Write(File(analyst, texts, Fit(texts, judged)));
        return 0;
    }

    private static List<Labelled> Texts(JobAnalyst analyst, IncidentJudge judge) =>
    [
        .. new[] { Language.Dutch, Language.English }.SelectMany(language => Sources.Incidents("tune", language.Code(), "ksao")).Where(l => l.Text("pair_of").Length == 0).Select(l => Read(analyst, judge, l)),
    ];

    private static Labelled Read(JobAnalyst analyst, IncidentJudge judge, JsonElement line)
    {
        var incident = IncidentQuality.Incident(line);
        var verdict = judge.Judge(incident);
        var found = analyst.KsaoSigns(incident, verdict.Actor);
        var signs = found.ToDictionary(s => s.Kind, s => s.Amount, StringComparer.Ordinal);
        foreach (var family in analyst.JobFamilies(incident.Job)) signs["job:" + family] = 1;
        signs[incident.Valence == Valence.Effective ? "effective" : "ineffective"] = 1;
        return new Labelled(line.Text("job"), signs, JobAnalysisQuality.Strings(line.GetProperty("gold"), "ksao").ToHashSet(StringComparer.Ordinal))
        {
            Id = line.Text("id"),
            Words = [.. found.SelectMany(s => s.Evidence.Select(e => (s.Kind, line.Text(e.Utterance switch { 0 => "circumstances", 1 => "behaviour", _ => "results" }).Substring(e.Start, e.Length))))],
        };
    }

    /// <summary>Element, sign and weight as judged.</summary>
    private static SortedDictionary<string, SortedDictionary<string, double>> Judgements()
    {
        var judged = new SortedDictionary<string, SortedDictionary<string, double>>(StringComparer.Ordinal);
        foreach (var line in System.IO.File.ReadLines(Path.Combine(Sources.Root, "seeds", "analysis", "ksao-rules.txt")).Where(l => l.Length > 0 && l[0] != '#'))
        {
            var colon = line.IndexOf(": ", StringComparison.Ordinal);
            foreach (var item in line[(colon + 2)..].Split(',', StringSplitOptions.TrimEntries))
            {
                var id = item[..item.IndexOf(' ', StringComparison.Ordinal)];
                if (!judged.TryGetValue(id, out var own)) judged[id] = own = new(StringComparer.Ordinal);
                own[line[..colon]] = double.Parse(item.AsSpan(item.LastIndexOf(' ') + 1), CultureInfo.InvariantCulture);
            }
        }
        // An ending can speak for or against any of them.
        foreach (var own in judged.Values)
            foreach (var valence in (string[])["effective", "ineffective"]) own.TryAdd(valence, 0);
        return judged;
    }

    private static SortedDictionary<string, Weights> Fit(IReadOnlyList<Labelled> texts, SortedDictionary<string, SortedDictionary<string, double>> judged, double worth = JudgementWorth)
    {
        var fitted = new SortedDictionary<string, Weights>(StringComparer.Ordinal);
        // Where nothing is labelled, behaviour is not told.
        var acted = texts.Where(t => t.Gold.Count > 0).SelectMany(t => Enumerable.Repeat(t, Array.Exists(IndependentIds, i => t.Id.StartsWith(i, StringComparison.Ordinal)) ? IndependentWorth : 1)).ToList();
        foreach (var (id, signs) in WithFamilies(texts, judged)) fitted[id] = Fit(acted, id, signs, worth);
        return Levelled(fitted, BaseShare);
    }

    /// <summary>What is usual in a family of jobs nobody can judge for every attribute: what the labels show of it may speak for the common ones or, a little, against them.</summary>
    private static SortedDictionary<string, SortedDictionary<string, double>> WithFamilies(IReadOnlyList<Labelled> texts, SortedDictionary<string, SortedDictionary<string, double>> judged)
    {
        var families = texts.SelectMany(t => t.Signs.Keys).Where(IsFamily).Distinct(StringComparer.Ordinal).ToList();
        var all = new SortedDictionary<string, SortedDictionary<string, double>>(StringComparer.Ordinal);
        foreach (var (id, signs) in judged)
        {
            all[id] = new(signs, StringComparer.Ordinal);
            if (texts.Count(t => t.Gold.Contains(id)) < FewestLabelled) continue;
            foreach (var family in families) all[id].TryAdd(family, 0);
        }
        return all;
    }

    private static bool IsFamily(string sign) => sign.StartsWith("job:", StringComparison.Ordinal);

    private static SortedDictionary<string, Weights> Levelled(SortedDictionary<string, Weights> fitted, double share)
    {
        // Around what a usual attribute has; the others move towards it.
        var usual = fitted.Select(f => f.Value.Bias).OrderDescending().ElementAt(fitted.Count / 5);
        foreach (var (id, weights) in fitted.ToList()) fitted[id] = weights with { Bias = usual + (share * (weights.Bias - usual)) };
        return fitted;
    }

    // Newton steps on the penalised log-likelihood, one weight after the other: a sign is in few texts, so only those are looked at.
    private static Weights Fit(IReadOnlyList<Labelled> texts, string id, SortedDictionary<string, double> judged, double worth)
    {
        var names = judged.Keys.ToArray();
        var y = texts.Select(t => t.Gold.Contains(id) ? 1.0 : 0).ToArray();
        var w = names.Select(n => judged[n]).ToArray();
        var seen = names.Select(n => texts.Select((t, i) => (Text: i, Amount: t.Signs.GetValueOrDefault(n))).Where(s => s.Amount != 0).ToArray()).ToArray();
        var odds = new double[y.Length];
        for (var j = 0; j < w.Length; j++) Move(j, w[j]);
        var share = (y.Sum() + 0.3) / (y.Length + 15);
        var start = Math.Log(share / (1 - share));
        var bias = 0.0;
        Shift(start - odds.Average());
        for (var pass = 0; pass < Passes; pass++)
        {
            double slope = BaseWorth * (start - 1 - bias), curve = BaseWorth;
            for (var i = 0; i < y.Length; i++)
            {
                var p = Likely(odds[i]);
                slope += y[i] - p;
                curve += p * (1 - p);
            }
            Shift(Math.Clamp(slope / curve, -LongestStep, LongestStep));
            for (var j = 0; j < w.Length; j++)
            {
                var (gradient, bend) = (worth * (judged[names[j]] - w[j]), worth);
                foreach (var (text, amount) in seen[j])
                {
                    var p = Likely(odds[text]);
                    gradient += (y[text] - p) * amount;
                    bend += p * (1 - p) * amount * amount;
                }
                var step = Math.Clamp(Math.Max(Least(names[j]), w[j] + (gradient / bend)) - w[j], -LongestStep, LongestStep);
                w[j] += step;
                Move(j, step);
            }
        }
        return new Weights(bias, names.Zip(w).ToImmutableSortedDictionary(p => p.First, p => p.Second, StringComparer.Ordinal));

        void Move(int sign, double step)
        {
            foreach (var (text, amount) in seen[sign]) odds[text] += step * amount;
        }

        void Shift(double step)
        {
            bias += step;
            for (var i = 0; i < odds.Length; i++) odds[i] += step;
        }
    }

    private static double Likely(double odds) => 1 / (1 + Math.Exp(-odds));

    /// <summary>Only the valence and the job may speak against an attribute; told behaviour stays evidence for what the job itself asks.</summary>
    private static double Least(string sign) => sign switch { "effective" or "ineffective" => -2, ToldAct => 0.06, _ => IsFamily(sign) ? -1 : 0 };

    /// <summary>What the signs say in texts about a whole day: drawn from what they say in incidents towards the labelled days.</summary>
    private static SortedDictionary<string, Weights> FitDays(SortedDictionary<string, Weights> fitted, List<Labelled> days)
    {
        var own = new SortedDictionary<string, Weights>(StringComparer.Ordinal);
        foreach (var (id, weights) in fitted)
            own[id] = Fit(days, id, new(weights.Signs.Where(s => s.Key is not ("effective" or "ineffective")).ToDictionary(StringComparer.Ordinal), StringComparer.Ordinal), DayWorth);
        return own;
    }

    /// <summary>
    /// How often an attribute is named for texts about a whole job, when the signs in them are discounted: the weights of incidents are kept, only the starting point moves.
    /// </summary>
    private static IEnumerable<(string Id, double Weight)> Priors(SortedDictionary<string, Weights> fitted, IReadOnlyList<Labelled> texts) => fitted.Select(f =>
    {
        var share = (texts.Count(t => t.Gold.Contains(f.Key)) + 0.3) / (texts.Count + 3);
        return (f.Key, Math.Log(share / (1 - share)) - texts.Average(t => f.Value.Signs.Sum(s => s.Value * t.Signs.GetValueOrDefault(s.Key))));
    });

    /// <summary>What the signs of a text add to each attribute on average, the job and the valence aside.</summary>
    private static IEnumerable<(string Id, double Weight)> Usual(SortedDictionary<string, Weights> fitted, IReadOnlyList<Labelled> texts) => fitted.Select(f =>
        (f.Key, texts.Average(t => f.Value.Signs.Where(s => !s.Key.Contains(':', StringComparison.Ordinal) && s.Key is not ("effective" or "ineffective")).Sum(s => s.Value * t.Signs.GetValueOrDefault(s.Key)))));

    private static List<Labelled> Days(JobAnalyst analyst) =>
    [
        .. new[] { Language.Dutch, Language.English }.SelectMany(language => Sources.Lines("tune", $"workdays-{language.Code()}").Where(l => l.IsLabelled("ksao")).Select(l =>
            Read(analyst, l, language, analyst.Analyze(language, new Passage(0, l.Text("text"))).JobTitle?.Name ?? ""))),
    ];

    private static List<Labelled> Occupations(JobAnalyst analyst) =>
        [.. Sources.Lines("tune", "occupations").Select(l => Read(analyst, l, l.Language(), l.Text("title")))];

    private static Labelled Read(JobAnalyst analyst, JsonElement line, Language language, string title)
    {
        var signs = analyst.KsaoSigns(language, new Passage(0, line.Text("text"))).ToDictionary(s => s.Kind, s => s.Amount, StringComparer.Ordinal);
        foreach (var family in analyst.JobFamilies(title)) signs["job:" + family] = 1;
        return new Labelled(title, signs, JobAnalysisQuality.Strings(line.GetProperty("gold"), "ksao").ToHashSet(StringComparer.Ordinal)) { Id = line.Text("id"), Words = [] };
    }

    private static string File(JobAnalyst analyst, List<Labelled> texts, SortedDictionary<string, Weights> fitted)
    {
        var names = Sources.AnalysisFiles()["taxonomy/content-model.csv"].Split('\n').Select(l => l.Split(',')).Where(p => p.Length > 3).ToDictionary(p => p[0], p => p[2].Trim('"'), StringComparer.Ordinal);
        var text = new StringBuilder();
        text.AppendLine("# What each sign adds to the log-odds of each attribute: the judgements of ksao-rules.txt weighed against labelled incidents. Made by the benchmark verb ksao-fit; do not edit by hand.");
        text.AppendLine("# \"usual\" is what the signs of an incident (usual-day: of a workday) add to an attribute on average: what a text shows beyond it is its strength.");
        text.AppendLine("# \"prior\" is how often experts name the attribute in an incident when no sign is there, as log-odds; prior-day and prior-occupation the same for a workday and for the task statements of an occupation.");
        text.AppendLine("# \"day/checks\" is what is added to the weights of \"checks\" in a text about a whole day.");
        Line("prior", fitted.Select(f => (f.Key, f.Value.Bias)));
        var days = Days(analyst);
        var daily = FitDays(fitted, days);
        Line("prior-day", daily.Select(f => (f.Key, f.Value.Bias)));
        Line("prior-occupation", Priors(fitted, Occupations(analyst)));
        Line("usual", Usual(fitted, texts));
        Line("usual-day", Usual(daily, days));
        foreach (var sign in fitted.SelectMany(f => f.Value.Signs.Keys).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
            Line(sign, fitted.Where(f => f.Value.Signs.ContainsKey(sign)).Select(f => (f.Key, f.Value.Signs[sign])).Where(f => Math.Abs(f.Item2) >= 0.05));
        foreach (var sign in daily.SelectMany(f => f.Value.Signs.Keys).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
            Line("day/" + sign, daily.Where(f => f.Value.Signs.ContainsKey(sign)).Select(f => (f.Key, f.Value.Signs[sign] - fitted[f.Key].Signs[sign])).Where(f => Math.Abs(f.Item2) >= 0.1));
        return text.ToString();

        // A sign that turned out to say next to nothing of any attribute has no line.
        void Line(string sign, IEnumerable<(string Id, double Weight)> links)
        {
            if (links.Any()) text.Append(sign).Append(": ").AppendJoin(", ", links.Select(l => string.Create(CultureInfo.InvariantCulture, $"{l.Id} {names[l.Id].Replace(",", "", StringComparison.Ordinal)} {l.Weight:0.00}"))).Append('\n');
        }
    }

    private sealed record Labelled(string Job, Dictionary<string, double> Signs, HashSet<string> Gold)
    {
        public required string Id { get; init; }

        public required ImmutableArray<(string Kind, string Text)> Words { get; init; }
    }

    private sealed record Weights(double Bias, ImmutableSortedDictionary<string, double> Signs);
}
