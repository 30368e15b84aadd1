using System.Collections.Immutable;
using System.Text.Json;
using InterviewBot.Domain.Incidents;
using InterviewBot.Domain.JobAnalysis;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Benchmark.Quality;

/// <summary>Emotional demands, in incidents and in texts about a working day, against labels given by hand.</summary>
internal static class EmotionalQuality
{
    /// <summary>Prints the figures of the tune half alone, demand by demand.</summary>
    /// <param name="rest">Names of files (<c>feelings-nl-1</c>, <c>workdays-en</c>), all of the half when there is none; <c>--mistakes</c> lists what went wrong.</param>
    public static int Run(TextWriter output, string[] rest)
    {
        ArgumentNullException.ThrowIfNull(rest);
        var names = rest.Where(r => !r.StartsWith("--", StringComparison.Ordinal)).ToArray();
        foreach (var (title, items) in Items(new JobAnalyst(Sources.AnalysisFiles()), new IncidentJudge(Sources.Lexicon(output)), "tune", file => names.Length == 0 || names.Contains(file)))
            Print(output, title, items, byDemand: true, rest.Contains("--mistakes"));
        return 0;
    }

    public static void Print(TextWriter output, string half, bool mistakes)
    {
        foreach (var (title, items) in Items(new JobAnalyst(Sources.AnalysisFiles()), new IncidentJudge(Sources.Lexicon(output)), half, _ => true))
            Print(output, title, items, byDemand: false, mistakes);
    }

    /// <summary>Per language and kind of text what is labelled and what is found; of two texts that differ in one part only the whole one counts.</summary>
    private static IEnumerable<(string Title, List<Item> Items)> Items(JobAnalyst analyst, IncidentJudge judge, string half, Func<string, bool> isAsked)
    {
        foreach (var language in new[] { Language.Dutch, Language.English })
        {
            var code = language.Code();
            yield return ($"emotional demands in incidents, {half}, {code}", [.. Lines($"incidents-{code}", $"attributes-{code}", $"feelings-{code}").Where(l => l.Text("pair_of").Length == 0).Select(Incident)]);
            yield return ($"emotional demands in working days, {half}, {code}", [.. Lines($"workdays-{code}", $"feeling-days-{code}").Select(l => new Item(l, analyst.EmotionalDemands(language, [new Passage(0, l.Text("text"))])))]);
        }

        Item Incident(JsonElement line)
        {
            var incident = IncidentQuality.Incident(line);
            return new Item(line, analyst.EmotionalDemands(incident, judge.Judge(incident)));
        }

        IEnumerable<JsonElement> Lines(params string[] names) => names.SelectMany(n => Sources.Files(half, n)).Select(f => Path.GetFileNameWithoutExtension(f)).Where(isAsked)
            .SelectMany(f => Sources.Lines(half, f, exact: true)).Where(l => l.IsLabelled("emotional"));
    }

    private static void Print(TextWriter output, string title, List<Item> items, bool byDemand, bool mistakes)
    {
        if (items.Count == 0) return;
        var total = new Counts();
        var each = Enum.GetValues<EmotionalDemand>().ToDictionary(Id, _ => new Counts());
        foreach (var item in items)
        {
            foreach (var (demand, counts) in each)
            {
                total.Add(item.Gold.Contains(demand), item.Found.Contains(demand));
                counts.Add(item.Gold.Contains(demand), item.Found.Contains(demand));
            }
        }

        output.WriteLine($"  {title}: micro-F1 {Counts.Text(total.F1)}, precision {Counts.Text(total.Precision)}, recall {Counts.Text(total.Recall)} ({items.Count} texts, {total.Gold} labels){(byDemand ? "" : ": " + string.Join(", ", each.Select(e => $"{e.Key} {Counts.Text(e.Value.F1)} ({e.Value.Gold})")))}");
        if (byDemand)
            foreach (var (demand, counts) in each) output.WriteLine($"    {demand,-22}F1 {Counts.Text(counts.F1)}, precision {Counts.Text(counts.Precision)}, recall {Counts.Text(counts.Recall)} ({counts.Gold})");
        if (mistakes)
            foreach (var item in items.Where(i => i.Mistakes.Any())) output.WriteLine($"    {item.Line.Text("id")}: {string.Join(' ', item.Mistakes)}");
    }

    private static string Words(JsonElement line, Evidence evidence)
    {
        var text = line.Text("text").Length > 0 ? line.Text("text") : line.Text(evidence.Utterance switch { 0 => "circumstances", 1 => "behaviour", _ => "results" });
        return text.Substring(evidence.Start, evidence.Length);
    }

    private static string Id(EmotionalDemand demand) => KebabCase.Of(demand).Replace('-', '_');

    private sealed record Item(JsonElement Line, ImmutableArray<EmotionalFinding> Findings)
    {
        public ImmutableArray<string> Gold { get; } = [.. Line.GetProperty("gold").GetProperty("emotional").EnumerateArray().Select(i => i.ValueKind == JsonValueKind.String ? i.GetString()! : i.Text("label"))];

        public ImmutableArray<string> Found { get; } = [.. Findings.Select(f => Id(f.Demand))];

        public IEnumerable<string> Mistakes => Findings.Where(f => !Gold.Contains(Id(f.Demand)))
            .Select(f => $"+{Id(f.Demand)} ({f.Rule}: {string.Join(" | ", f.Evidence.Select(e => Words(Line, e)))})").Concat(Gold.Except(Found).Select(d => "-" + d));
    }
}
