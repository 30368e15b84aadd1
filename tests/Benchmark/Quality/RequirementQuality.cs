using System.Collections.Immutable;
using System.Text.Json;
using InterviewBot.Domain.Incidents;
using InterviewBot.Domain.JobAnalysis;
using InterviewBot.Domain.JobAnalysis.Requirements;
using InterviewBot.Domain.Lexicons;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Benchmark.Quality;

/// <summary>KSAOs and emotional demands, in incidents and in texts about a working day, against labels given by hand.</summary>
internal static class RequirementQuality
{
    public static void Print(TextWriter output, Lexicon lexicon, string half, bool mistakes)
    {
        var judge = new IncidentJudge(lexicon);
        var ksao = new KsaoReader(lexicon);
        var emotions = new EmotionalReader(lexicon);
        foreach (var language in new[] { Language.Dutch, Language.English })
        {
            var incidents = Sources.Lines(half, $"incidents-{language.Code()}.jsonl").Where(l => l.Text("pair_of").Length == 0)
                .Select(l => (Line: l, Incident: IncidentQuality.Incident(l))).ToList();
            Report(output, $"KSAO in incidents, {half}, {language.Code()}", incidents.Select(i => (Ids(i.Line, "ksao"), Elements(ksao.Read(i.Incident, judge.Judge(i.Incident))))));
            Emotions(output, $"emotional demands in incidents, {half}, {language.Code()}", incidents.Select(i => (Ids(i.Line, "emotional"), Demands(emotions.Read(i.Incident)))));

            if (mistakes)
                Mistakes(output, incidents.Select(i => (i.Line, emotions.Read(i.Incident))));
            var days = Sources.Lines(half, $"workdays-{language.Code()}.jsonl").Select(l => (Line: l, Text: new Passage(0, l.Text("text")))).ToList();
            Report(output, $"KSAO in working days, {half}, {language.Code()}", days.Select(d => (Ids(d.Line, "ksao"), Elements(ksao.Read(language, "", [d.Text])))));
            Emotions(output, $"emotional demands in working days, {half}, {language.Code()}", days.Select(d => (Ids(d.Line, "emotional"), Demands(emotions.Read(language, [d.Text])))));
            if (mistakes)
                Mistakes(output, days.Select(d => (d.Line, emotions.Read(language, [d.Text]))));
        }
    }

    private static void Report(TextWriter output, string title, IEnumerable<(ImmutableArray<string> Gold, ImmutableArray<string> Found)> items)
    {
        var all = items.ToList();
        var some = all.Where(i => i.Gold.Length > 0).ToList();
        var none = all.Where(i => i.Gold.Length == 0).ToList();
        if (some.Count == 0)
            return;
        var recall = some.Average(i => (double)i.Gold.Intersect(i.Found.Take(10)).Count() / i.Gold.Length);
        var precision = some.Average(i => i.Found.Length == 0 ? 0 : (double)i.Gold.Intersect(i.Found.Take(10)).Count() / Math.Min(10, i.Found.Length));
        output.WriteLine($"  {title}: recall@10 {Counts.Text(recall)}, precision@10 {Counts.Text(precision)}, abstains {Counts.Text(Counts.Share(none.Count(i => i.Found.IsEmpty), none.Count))} ({some.Count} with, {none.Count} without)");
    }

    private static void Emotions(TextWriter output, string title, IEnumerable<(ImmutableArray<string> Gold, ImmutableArray<string> Found)> items)
    {
        var total = new Counts();
        var each = Enum.GetValues<EmotionalDemand>().ToDictionary(Id, _ => new Counts());
        foreach (var (gold, found) in items)
        {
            foreach (var demand in Enum.GetValues<EmotionalDemand>().Select(Id))
            {
                total.Add(gold.Contains(demand), found.Contains(demand));
                each[demand].Add(gold.Contains(demand), found.Contains(demand));
            }
        }

        output.WriteLine($"  {title}: micro-F1 {Counts.Text(total.F1)}, precision {Counts.Text(total.Precision)}, recall {Counts.Text(total.Recall)} ({total.Gold} labels): {string.Join(", ", each.Select(e => $"{e.Key} {Counts.Text(e.Value.F1)} ({e.Value.Gold})"))}");
    }

    private static void Mistakes(TextWriter output, IEnumerable<(JsonElement Line, ImmutableArray<EmotionalFinding> Found)> items)
    {
        foreach (var (line, findings) in items)
        {
            var gold = Ids(line, "emotional");
            var found = Demands(findings);
            string[] wrong = [.. findings.Where(f => !gold.Contains(Id(f.Demand))).Select(f => $"+{Id(f.Demand)} ({f.Rule}: {string.Join(" | ", f.Evidence.Select(e => Words(line, e)))})"), .. gold.Except(found).Select(d => "-" + d)];
            if (wrong.Length > 0)
                output.WriteLine($"    {line.Text("id")}: {string.Join(' ', wrong)}");
        }
    }

    private static string Words(JsonElement line, Evidence evidence)
    {
        var text = line.Text("text").Length > 0 ? line.Text("text") : line.Text(evidence.Utterance switch { 0 => "circumstances", 1 => "behaviour", _ => "results" });
        return text.Substring(evidence.Start, evidence.Length);
    }

    private static ImmutableArray<string> Ids(JsonElement line, string name) =>
        !line.TryGetProperty("gold", out var gold) || !gold.TryGetProperty(name, out var ids) ? [] :
        [.. ids.EnumerateArray().Select(i => i.ValueKind == JsonValueKind.String ? i.GetString()! : i.Text("label"))];

    private static ImmutableArray<string> Elements(ImmutableArray<KsaoFinding> findings) => [.. findings.Select(f => f.ElementId)];

    private static ImmutableArray<string> Demands(ImmutableArray<EmotionalFinding> findings) => [.. findings.Select(f => Id(f.Demand))];

    private static string Id(EmotionalDemand demand) => KebabCase.Of(demand).Replace('-', '_');
}
