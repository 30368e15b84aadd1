using System.Collections.Immutable;
using System.Text.Json;
using InterviewBot.Domain.JobAnalysis;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Benchmark.Quality;

/// <summary>Emotional demands, in incidents and in texts about a working day, against labels given by hand.</summary>
internal static class EmotionalQuality
{
    public static void Print(TextWriter output, string half, bool mistakes)
    {
        var emotions = new JobAnalyst(Sources.AnalysisFiles());
        foreach (var language in new[] { Language.Dutch, Language.English })
        {
            var incidents = Sources.Incidents(half, language.Code(), "emotional").Where(l => l.Text("pair_of").Length == 0)
                .Select(l => (Line: l, Incident: IncidentQuality.Incident(l))).ToList();
            Emotions(output, $"emotional demands in incidents, {half}, {language.Code()}", incidents.Select(i => (Ids(i.Line, "emotional"), Demands(emotions.EmotionalDemands(i.Incident)))));

            if (mistakes)
                Mistakes(output, incidents.Select(i => (i.Line, emotions.EmotionalDemands(i.Incident))));
            var days = Sources.Lines(half, $"workdays-{language.Code()}").Where(l => l.IsLabelled("emotional")).Select(l => (Line: l, Text: new Passage(0, l.Text("text")))).ToList();
            Emotions(output, $"emotional demands in working days, {half}, {language.Code()}", days.Select(d => (Ids(d.Line, "emotional"), Demands(emotions.EmotionalDemands(language, [d.Text])))));
            if (mistakes)
                Mistakes(output, days.Select(d => (d.Line, emotions.EmotionalDemands(language, [d.Text]))));
        }
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

    private static ImmutableArray<string> Demands(ImmutableArray<EmotionalFinding> findings) => [.. findings.Select(f => Id(f.Demand))];

    private static string Id(EmotionalDemand demand) => KebabCase.Of(demand).Replace('-', '_');
}
