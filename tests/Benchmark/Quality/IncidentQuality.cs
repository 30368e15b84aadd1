using System.Text.Json;
using InterviewBot.Domain.Incidents;
using InterviewBot.Domain.Lexicons;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Benchmark.Quality;

/// <summary>Criteria and failure kinds of incidents, against labels given by hand.</summary>
internal static class IncidentQuality
{
    /// <summary>Prints the figures of the tune half alone.</summary>
    /// <param name="rest">Names of files (<c>incidents-nl-9</c>), all of the half when there is none; <c>--mistakes</c> lists what went wrong, <c>--clauses</c> how each clause of it was read.</param>
    public static int Run(TextWriter output, string[] rest)
    {
        ArgumentNullException.ThrowIfNull(rest);
        var judge = new IncidentJudge(Sources.Lexicon(output));
        var names = rest.Where(r => !r.StartsWith("--", StringComparison.Ordinal)).ToArray();
        foreach (var file in names.Length > 0 ? names : [.. Sources.Files("tune", "incidents-").Select(f => Path.GetFileNameWithoutExtension(f))])
        {
            List<Item> items = [.. Sources.Lines("tune", file, exact: true).Select(l => new Item(l, judge.Judge(Incident(l))))];
            Print(output, $"tune, {file}", items, rest.Contains("--mistakes"), rest.Contains("--clauses") ? judge : null);
        }

        return 0;
    }

    public static void Print(TextWriter output, Lexicon lexicon, string half, bool mistakes)
    {
        var judge = new IncidentJudge(lexicon);
        foreach (var language in new[] { Language.Dutch, Language.English })
        {
            // One file per round of writing: each was unseen once, all of them together are what is tuned on.
            foreach (var file in Sources.Files(half, $"incidents-{language.Code()}").Select(Path.GetFileNameWithoutExtension))
                Print(output, $"{half}, {file}", [.. Sources.Lines(half, file!, exact: true).Select(l => new Item(l, judge.Judge(Incident(l))))], mistakes);
        }
    }

    private static void Print(TextWriter output, string title, List<Item> items, bool mistakes, IncidentJudge? clauses = null)
    {
        output.WriteLine($"\nIncidents, {title}: {items.Count} texts");
        Criteria(output, items);
        output.WriteLine($"  flips on minimal pairs {Flips(items)}");
        Failures(output, items);
        if (mistakes)
            Mistakes(output, items, clauses);
    }

    private static void Criteria(TextWriter output, List<Item> items)
    {
        var sum = 0.0;
        foreach (var criterion in Enum.GetValues<Criterion>())
        {
            var counts = new Counts();
            foreach (var item in items)
                counts.Add(item.Gold(criterion), item.Verdict[criterion].Met);
            sum += counts.MacroF1;
            output.WriteLine($"  macro-F1 {Label(criterion),-22}{Counts.Text(counts.MacroF1)}");
        }

        var hard = items.Where(i => i.Hard).ToList();
        output.WriteLine($"  macro-F1 {"mean",-22}{Counts.Text(sum / 4)}");
        output.WriteLine($"  verdict (usable or not): all {Accuracy(items, i => i.Usable == i.Verdict.IsUsable)}, hard {Accuracy(hard, i => i.Usable == i.Verdict.IsUsable)} ({hard.Count})");
        output.WriteLine($"  all four criteria right: all {Accuracy(items, i => i.AllRight)}, hard {Accuracy(hard, i => i.AllRight)}");
    }

    private static string Flips(List<Item> items)
    {
        var byId = items.ToDictionary(i => i.Id, StringComparer.Ordinal);
        var pairs = items.Where(i => i.PairOf.Length > 0 && byId.ContainsKey(i.PairOf)).ToList();
        var right = pairs.Count(p => Enum.GetValues<Criterion>().All(c =>
            Label(c) == p.Removed ? byId[p.PairOf].Verdict[c].Met && !p.Verdict[c].Met : byId[p.PairOf].Verdict[c].Met == p.Verdict[c].Met));
        var target = pairs.Count(p => Enum.GetValues<Criterion>().All(c => Label(c) != p.Removed || (byId[p.PairOf].Verdict[c].Met && !p.Verdict[c].Met)));
        return $"{Counts.Text(Counts.Share(right, pairs.Count))} ({right} of {pairs.Count}); the removed criterion alone {Counts.Text(Counts.Share(target, pairs.Count))}";
    }

    private static void Failures(TextWriter output, List<Item> items)
    {
        var total = new Counts();
        var texts = new List<string>();
        foreach (var failure in Enum.GetValues<IncidentFailure>())
        {
            var counts = new Counts();
            foreach (var item in items)
                counts.Add(item.GoldFailures.Contains(Snake(failure.ToString())), item.Verdict.Failures.Any(f => f.Failure == failure));
            counts.AddTo(total);
            texts.Add($"{Snake(failure.ToString())} {Counts.Text(counts.F1)} ({counts.Gold})");
        }

        output.WriteLine($"  failures micro-F1 {Counts.Text(total.F1)}: {string.Join(", ", texts)}");
    }

    private static void Mistakes(TextWriter output, List<Item> items, IncidentJudge? clauses)
    {
        foreach (var item in items.Where(i => !i.AllRight || !i.FailuresRight))
        {
            output.WriteLine($"  ! {item.Id}{(item.Removed.Length > 0 ? $" (without {item.Removed})" : "")}{(item.FailuresRight ? "" : $": failures {string.Join(", ", item.FoundFailures)}, labelled {string.Join(", ", item.GoldFailures)}")}");
            foreach (var verdict in item.Verdict.Criteria.Where(c => c.Met != item.Gold(c.Criterion)))
                output.WriteLine($"      {Label(verdict.Criterion)}: {(verdict.Met ? "met" : "not met")} by {verdict.Rule}: {string.Join(" | ", verdict.Evidence.Select(item.Words))}");
            foreach (var weighed in clauses is null || item.AllRight ? [] : clauses.Clauses(Incident(item.Line)))
                output.WriteLine($"        {weighed.Part[0]} {weighed.Role,-11} {weighed.Clause.Time} {weighed.Clause.Subject} {weighed.Clause.Verb?.Infinitive}:{weighed.Clause.Verb?.Kind} [{weighed.Clause.Traits}] {item.Words(weighed.Evidence)}");
        }
    }

    private static string Accuracy(List<Item> items, Func<Item, bool> right) => Counts.Text(Counts.Share(items.Count(right), items.Count));

    public static IncidentText Incident(JsonElement line) => new(
        line.Language(), line.Text("valence") == "ineffective" ? Valence.Ineffective : Valence.Effective, line.Text("job"),
        [new Passage(0, line.Text("circumstances"))], [new Passage(1, line.Text("behaviour"))], [new Passage(2, line.Text("results"))]);

    private static string Label(Criterion criterion) => Snake(criterion.ToString());

    private static string Snake(string name) => string.Concat(name.Select((c, i) => char.IsUpper(c) && i > 0 ? $"_{char.ToLowerInvariant(c)}" : $"{char.ToLowerInvariant(c)}"));

    private sealed record Item(JsonElement Line, IncidentVerdict Verdict)
    {
        public string Id => Line.Text("id");

        public string PairOf => Line.Text("pair_of");

        public string Removed => Line.Text("removed");

        public bool Hard => Line.Text("hard") is not ("none" or "");

        public bool Usable => Enum.GetValues<Criterion>().All(Gold);

        public bool AllRight => Verdict.Criteria.All(c => c.Met == Gold(c.Criterion));

        public HashSet<string> GoldFailures { get; } = [.. Line.GetProperty("gold").GetProperty("failures").EnumerateArray().Select(f => f.GetString()!)];

        public IEnumerable<string> FoundFailures => Verdict.Failures.Select(f => Snake(f.Failure.ToString()));

        public bool FailuresRight => GoldFailures.SetEquals(FoundFailures);

        public bool Gold(Criterion criterion) => Line.GetProperty("gold").GetProperty("criteria").GetProperty(Label(criterion)).GetBoolean();

        public string Words(Evidence evidence)
        {
            string[] parts = [Line.Text("circumstances"), Line.Text("behaviour"), Line.Text("results")];
            return parts[evidence.Utterance].Substring(evidence.Start, evidence.Length);
        }
    }
}
