using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using InterviewBot.Domain.Incidents;
using InterviewBot.Domain.JobAnalysis;
using InterviewBot.Domain.Lexicons;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Benchmark.Quality;

/// <summary>
/// What the analysis finds in workday texts and incidents, against labels given by hand: duties, attributes, emotional demands, conditions, tools, contacts, identity,
/// evidence, invented words. How words are matched: <see cref="LabelMatch"/>.
/// </summary>
internal static class JobAnalysisQuality
{
    internal const int LongText = 1_200;

    public static void Print(TextWriter output, Lexicon lexicon, string half)
    {
        var analyst = new JobAnalyst(Sources.AnalysisFiles());
        foreach (var language in new[] { Language.Dutch, Language.English })
        {
            Workdays(output, analyst, half, language);
            Incidents(output, analyst, lexicon, half, language);
            Awkward(output, analyst, half, language);
            Occupations(output, analyst, half, language);
        }
    }

    private static void Occupations(TextWriter output, JobAnalyst analyst, string half, Language language)
    {
        var items = Sources.Lines(half, "occupations").Where(l => l.Language() == language).ToList();
        if (items.Count == 0) return;
        var recall = items.Average(i =>
        {
            var wanted = Strings(i.GetProperty("gold"), "ksao");
            return Counts.Share(analyst.Occupation(language, i.Text("title"), new Passage(0, i.Text("text"))).Take(10).Count(k => wanted.Contains(k.ElementId)), wanted.Count);
        });
        output.WriteLine($"\nOccupations by their task statements, {half}, {language.Code()}: {items.Count} texts\n  ksao recall@10 {Counts.Text(recall)}");
    }

    private static void Workdays(TextWriter output, JobAnalyst analyst, string half, Language language)
    {
        var items = Sources.Lines(half, $"workdays-{language.Code()}");
        if (items.Count == 0) return;
        var figures = new WorkdayFigures();
        // The first text pays for reading the lexicon and for compiling the code; what a text costs shows from the second on.
        _ = analyst.Analyze(language, new Passage(0, items[0].Text("text")));
        foreach (var item in items)
        {
            var text = item.Text("text");
            var passage = new Passage(0, text);
            var clock = Stopwatch.StartNew();
            var result = analyst.Analyze(language, passage);
            var narrative = analyst.Describe(result);
            figures.Slowest = Math.Max(figures.Slowest, clock.Elapsed.TotalMilliseconds / Math.Max(300, Words(text)) * 1_800);
            figures.Add(item.GetProperty("gold"), result, narrative, passage, Words(text) > LongText);
        }
        output.WriteLine($"\nWorkday texts, {half}, {language.Code()}: {items.Count} texts");
        figures.Print(output);
    }

    private static void Incidents(TextWriter output, JobAnalyst analyst, Lexicon lexicon, string half, Language language)
    {
        var items = Sources.Incidents(half, language.Code(), "ksao").ToList();
        if (items.Count == 0) return;
        var judge = new IncidentJudge(lexicon);
        double recall = 0, precision = 0;
        int attributes = 0, abstained = 0, nothing = 0, silent = 0, hits = 0, found = 0, gold = 0;
        foreach (var item in items)
        {
            var incident = new IncidentText(
                language, item.Text("valence") == "effective" ? Valence.Effective : Valence.Ineffective, item.Text("job"),
                [new Passage(0, item.Text("circumstances"))], [new Passage(1, item.Text("behaviour"))], [new Passage(2, item.Text("results"))]);
            var wanted = Strings(item.GetProperty("gold"), "ksao");
            var verdict = judge.Judge(incident);
            var ksaos = analyst.Ksaos(incident, verdict).Take(10).Select(k => k.ElementId).ToHashSet(StringComparer.Ordinal);
            if (wanted.Count == 0)
            {
                nothing++;
                abstained += ksaos.Count == 0 ? 1 : 0;
            }
            else
            {
                attributes++;
                silent += ksaos.Count == 0 ? 1 : 0;
                recall += (double)wanted.Count(ksaos.Contains) / wanted.Count;
                precision += ksaos.Count == 0 ? 0 : (double)wanted.Count(ksaos.Contains) / ksaos.Count;
            }
            var emotional = Strings(item.GetProperty("gold"), "emotional");
            var demands = analyst.EmotionalDemands(incident, verdict).Select(d => Label(d.Demand)).ToHashSet(StringComparer.Ordinal);
            hits += emotional.Count(demands.Contains);
            found += demands.Count;
            gold += emotional.Count;
        }
        output.WriteLine($"\nAttributes and emotional demands of incidents, {half}, {language.Code()}: {items.Count} texts");
        output.WriteLine($"  ksao recall@10 {Counts.Text(recall / Math.Max(1, attributes))}, precision@10 {Counts.Text(precision / Math.Max(1, attributes))}, abstention {Counts.Text(Counts.Share(abstained, nothing))}, nothing shown where there was something {silent} of {attributes}");
        output.WriteLine($"  emotional micro-F1 {Counts.Text(Counts.Share(2 * hits, found + gold))}");
    }

    private static void Awkward(TextWriter output, JobAnalyst analyst, string half, Language language)
    {
        var items = Sources.Lines(half, $"awkward-{language.Code()}");
        if (items.Count == 0) return;
        var described = items.Count(i => analyst.AnalyzePasted(new Passage(0, i.Text("text"))).Reading.CanBeDescribed);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\nTexts that are no workday, {half}, {language.Code()}: {described} of {items.Count} described (goal 0)"));
    }

    internal static List<string> Strings(JsonElement item, string name) => [.. item.GetProperty(name).EnumerateArray().Select(e => e.GetString()!)];

    internal static string Label(EmotionalDemand demand) => KebabCase.Of(demand).Replace('-', '_');

    private static int Words(string text) => Tokenizer.Read(text).Words.Length;
}
