using System.Globalization;
using System.Text.Json;
using InterviewBot.Domain.JobAnalysis;
using InterviewBot.Domain.JobAnalysis.Mentions;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Benchmark.Quality;

/// <summary>
/// Fits the weights by which signs speak for a noun naming a tool, a contact or neither: softmax regression on the nouns of the labelled workdays of the tune half. Prints what comes of texts of one hand when they are left out of
/// the fit.
/// </summary>
internal static class MentionFit
{
    private const int FewestNouns = 4;

    /// <summary>An ending is chance more often than a sign that somebody thought of.</summary>
    private const double EndingPenalty = 2;

    private static readonly MentionKind[] Kinds = Enum.GetValues<MentionKind>();

    /// <param name="rest">A number sets the penalty; <c>--without</c> and ends of file names: what is left out to be judged; <c>--write</c> replaces the weights.</param>
    public static int Run(TextWriter output, string[] rest)
    {
        ArgumentNullException.ThrowIfNull(rest);
        var analyst = new JobAnalyst(Sources.AnalysisFiles());
        var penalty = rest.Select(r => double.TryParse(r, NumberStyles.Float, CultureInfo.InvariantCulture, out var p) ? p : 0).FirstOrDefault(p => p > 0, 0.00005);
        var texts = Sources.Files("tune", "workdays").SelectMany(f => File.ReadLines(f).Where(l => l.Length > 0).Select(l => JsonDocument.Parse(l).RootElement).Where(l => l.GetProperty("gold").TryGetProperty("tools", out _)).Select(l => Told.Of(analyst, Path.GetFileNameWithoutExtension(f), l))).ToList();
        output.WriteLine($"  {texts.Count} texts, {texts.Sum(t => t.Nouns.Length)} nouns, {texts.SelectMany(t => t.Nouns).Count(n => n.Kind == MentionKind.Tool)} tools, {texts.SelectMany(t => t.Nouns).Count(n => n.Kind == MentionKind.Contact)} contacts");
        foreach (var held in rest.SkipWhile(r => r != "--without").Skip(1).TakeWhile(r => !r.StartsWith('-') || char.IsDigit(r[1])))
        {
            var (names, fit) = Fit([.. texts.Where(t => !t.File.EndsWith(held, StringComparison.Ordinal))], penalty);
            var weights = MentionWeights.Read(string.Join('\n', Lines(names, fit)));
            foreach (var share in (double[])[0, 0.03, 0.05, 0.07, 0.1, 0.15, 0.2, 0.3, 0.4])
                output.WriteLine($"  without {held} from {share:0.00} {Judge([.. texts.Where(t => t.File.EndsWith(held, StringComparison.Ordinal))], weights, share)}");
        }

        if (rest.Contains("--write"))
        {
            var (all, fitted) = Fit(texts, penalty);
            File.WriteAllLines(Path.Combine(Sources.Root, "seeds", "analysis", "mention-weights.txt"), Lines(all, fitted));
        }

        return 0;
    }

    private static (List<string> Names, double[,] Weights) Fit(List<Told> texts, double penalty)
    {
        var names = texts.SelectMany(t => t.Nouns).SelectMany(n => n.Signs).GroupBy(s => s, StringComparer.Ordinal).Where(g => g.Count() >= FewestNouns).Select(g => g.Key).Order(StringComparer.Ordinal).Prepend(MentionWeights.Always).ToList();
        var index = names.Index().ToDictionary(n => n.Item, n => n.Index, StringComparer.Ordinal);
        int[] possible = [.. Enumerable.Range(0, Kinds.Length)];
        var rows = texts.SelectMany(t => t.Nouns.Select(n => new SignRegression.Row([.. n.Signs.Append(MentionWeights.Always).Where(index.ContainsKey).Select(s => index[s])], possible, (int)n.Kind, n.Kind == MentionKind.None ? t.Trust : 1))).ToList();
        double[] penalties = [.. names.Select(n => penalty * (n == MentionWeights.Always ? 0.1 : n.Contains("-ends-", StringComparison.Ordinal) ? EndingPenalty : 1))];
        return (names, new SignRegression(names.Count, Kinds.Length).Fit(rows, penalties, (_, _, wanted) => wanted));
    }

    private static string Judge(List<Told> texts, MentionWeights weights, double share)
    {
        var figures = new List<string>();
        foreach (var kind in Kinds.Where(k => k != MentionKind.None))
        {
            int found = 0, right = 0, labels = 0, recalled = 0;
            foreach (var text in texts)
            {
                var heads = text.Nouns.Where(n => KindOf(n, weights, share) == kind).Select(n => n.Head).ToList();
                var wanted = kind == MentionKind.Tool ? text.Tools : text.Contacts;
                found += heads.Count;
                right += heads.Count(h => LabelMatch.Words(h, wanted));
                labels += wanted.Count;
                recalled += wanted.Count(w => heads.Any(h => LabelMatch.Words(h, [w])));
            }

            figures.Add($"{kind} recall {Counts.Text(Counts.Share(recalled, labels))} precision {Counts.Text(Counts.Share(right, found))}");
        }

        return string.Join("; ", figures);
    }

    private static MentionKind KindOf(Noun noun, MentionWeights weights, double share) =>
        noun.Certain ?? (weights.Likeliest(noun.Signs) is var (kind, belief) && belief >= share ? kind : MentionKind.None);

    /// <summary>The file of the weights.</summary>
    private static List<string> Lines(List<string> names, double[,] weights)
    {
        var lines = new List<string>
        {
            "# How much each sign speaks for a noun naming a tool, a contact or none of both: sign, kind, weight.",
            "# Fitted on the workdays under tests/Benchmark/Corpora/tune by `dotnet run --project tests/Benchmark -c Release -- mention-fit --write`; not written by hand. What the signs are: docs/lexicon.md.",
        };
        foreach (var kind in Kinds)
            lines.AddRange(names.Select((n, i) => (Name: n, Weight: Math.Round(weights[i, (int)kind], 2))).Where(w => Math.Abs(w.Weight) >= 0.03)
                .OrderByDescending(w => w.Weight).ThenBy(w => w.Name, StringComparer.Ordinal).Select(w => string.Create(CultureInfo.InvariantCulture, $"{w.Name} {KebabCase.Of(kind)} {w.Weight:0.00}")));
        return lines;
    }

    /// <param name="Certain">What the noun surely is, so that nothing is weighed.</param>
    private sealed record Noun(string Head, string[] Signs, MentionKind Kind, MentionKind? Certain);

    /// <param name="Trust">How much a noun that is not labelled speaks against being one: in texts with few labels, less.</param>
    private sealed record Told(string File, List<string> Tools, List<string> Contacts, double Trust, Noun[] Nouns)
    {
        private const double FullyLabelled = 3;

        public static Told Of(JobAnalyst analyst, string file, JsonElement line)
        {
            var gold = line.GetProperty("gold");
            var (tools, contacts) = (JobAnalysisQuality.Strings(gold, "tools").ToList(), gold.TryGetProperty("contacts", out _) ? JobAnalysisQuality.Strings(gold, "contacts").ToList() : []);
            var text = line.Text("text");
            var per100 = (tools.Count + contacts.Count) * 100.0 / text.Split(' ').Length;
            return new Told(file, tools, contacts, Math.Min(1, per100 / FullyLabelled), [.. analyst.MentionSigns(line.Language(), new Passage(0, text)).Select(n => new Noun(n.Head, [.. n.Signs], LabelMatch.Words(n.Head, tools) ? MentionKind.Tool : LabelMatch.Words(n.Head, contacts) ? MentionKind.Contact : MentionKind.None, n.Certain))]);
        }
    }
}
