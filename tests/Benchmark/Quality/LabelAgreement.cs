using System.Text.Json;

namespace InterviewBot.Benchmark.Quality;

/// <summary>Agreement of the two independent labellings of the incidents, as Cohen's kappa: (observed − expected) / (1 − expected).</summary>
internal static class LabelAgreement
{
    private static readonly string[] Names = ["specific", "observable_behaviour", "context", "consequences"];

    private static readonly (string Half, string Language)[] Files = [("tune", "nl"), ("tune", "en"), ("report", "nl"), ("report", "en")];

    public static void Print(TextWriter output)
    {
        var second = Sources.Lines("", "second-labels").Where(l => Criteria(l) is not null).ToDictionary(l => l.Text("id"), StringComparer.Ordinal);
        if (second.Count == 0)
            return;
        var first = Labelled().Where(l => second.ContainsKey(l.Text("id"))).ToList();
        output.WriteLine($"\nTwo labellings of {first.Count} incidents");
        foreach (var name in Names)
        {
            var pairs = first.Select(l => (A: Criteria(l)!.Value.GetProperty(name).GetBoolean(), B: Criteria(second[l.Text("id")])!.Value.GetProperty(name).GetBoolean())).ToList();
            var observed = Counts.Share(pairs.Count(p => p.A == p.B), pairs.Count);
            var a = Counts.Share(pairs.Count(p => p.A), pairs.Count);
            var b = Counts.Share(pairs.Count(p => p.B), pairs.Count);
            var expected = (a * b) + ((1 - a) * (1 - b));
            output.WriteLine($"  {name,-22} kappa {Counts.Text((observed - expected) / (1 - expected))}, agreement {Counts.Text(observed)}");
        }
    }

    private static IEnumerable<JsonElement> Labelled() => Files.SelectMany(f => Sources.Lines(f.Half, $"incidents-{f.Language}"));

    private static JsonElement? Criteria(JsonElement line)
    {
        var holder = line.TryGetProperty("gold", out var gold) ? gold : line;
        return holder.TryGetProperty("criteria", out var criteria) ? criteria : null;
    }
}
