using System.Text.Json;
using InterviewBot.Domain.Incidents;
using InterviewBot.Domain.Interviews;
using InterviewBot.Domain.Interviews.Stories;
using InterviewBot.Domain.Texts;
using InterviewBot.Domain.Transcripts;

namespace InterviewBot.Benchmark.Quality;

/// <summary>Stories that were told at once, part by part labelled by hand: how they are summed up, and what is asked again although it was told.</summary>
internal static class StoryQuality
{
    private const int Circumstances = 0;
    private const int Behaviour = 1;
    private const int Results = 2;

    // "And" stands before the part that it joins, and is read with it.
    private const int Longest = 5;

    private static readonly string[] Parts = ["circumstances", "behaviour", "results"];

    /// <param name="rest">Names of files (<c>stories-nl-1</c>), all of the half to tune on when there is none; <c>--mistakes</c> lists what went wrong.</param>
    public static int Run(TextWriter output, string[] rest)
    {
        ArgumentNullException.ThrowIfNull(rest);
        var judge = new IncidentJudge(Sources.Lexicon(output));
        var names = rest.Where(r => !r.StartsWith("--", StringComparison.Ordinal)).ToArray();
        var all = (names.Length > 0 ? names : [.. Sources.Files("tune", "stories-").Select(f => Path.GetFileNameWithoutExtension(f))]).SelectMany(Read).Select(t => Handled.Of(judge, t)).ToList();
        foreach (var group in all.GroupBy(h => $"{h.Told.Incident.Actor} {h.Told.Incident.Language}").OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            var stories = group.ToList();
            var whole = stories.Where(h => h.Told.Has(Behaviour) && h.Told.Has(Results)).ToList();
            output.WriteLine($"  {group.Key} ({stories.Count}): divided as told {Of(stories, h => h.IsDivided)}, summed up as told {Of(stories, h => h.IsSummedUp)}, told whole ({whole.Count}) and nothing asked again {Of(whole, h => h.AskedAgain.Length == 0)} (acts {Of(whole, h => !h.AskedAgain.Contains('B'))}, outcome {Of(whole, h => !h.AskedAgain.Contains('R'))}, scene {Of(whole, h => !h.AskedAgain.Contains('S'))}), not told and not asked {stories.Count(h => h.Invented)}, called whole but summed up wrong {stories.Count(h => h.IsPraisedWrongly)}");
        }

        foreach (var handled in all.Where(h => rest.Contains("--mistakes") && (h.AskedAgain.Length > 0 || !h.IsSummedUp || h.Invented)))
            output.WriteLine($"    {handled.Told.Id}\tasked {handled.AskedAgain}{(handled.Invented ? " INVENTED" : "")}{(handled.IsPraisedWrongly ? " PRAISED" : "")}\t{handled.Shown}{(handled.IsSummedUp ? "" : "\n\t\tsummed up " + handled.Summary)}");
        return 0;
    }

    public static IEnumerable<Told> Read(string file) => Sources.Lines("tune", file, exact: true).Select(Told.Of);

    private static string Of(List<Handled> all, Func<Handled, bool> right) => Counts.Text(Counts.Share(all.Count(right), all.Count));

    /// <param name="Starts">Where each part begins in the text.</param>
    internal sealed record Told(string Id, IncidentText Incident, List<(int Start, int Part)> Starts)
    {
        public static Told Of(JsonElement line)
        {
            var text = "";
            var starts = new List<(int Start, int Part)>();
            foreach (var piece in line.GetProperty("told").EnumerateArray())
            {
                starts.Add((text.Length, Array.IndexOf(Parts, piece.Text("part"))));
                text += piece.Text("text");
            }

            return new Told(line.Text("id"), new IncidentText(line.Language(), line.Text("valence") == "ineffective" ? Valence.Ineffective : Valence.Effective, line.Text("job"), [new Passage(0, text)], [], []) { Actor = line.Text("actor") == "observed" ? IncidentActor.Observed : IncidentActor.Teller }, starts);
        }

        public bool Has(int part) => Starts.Exists(s => s.Part == part);

        public int[] Gold(IEnumerable<Evidence> clauses) => [.. clauses.Select(c => Starts.Last(m => m.Start < c.End && m.Start <= c.Start + Longest).Part)];
    }

    private sealed record Handled(Told Told, bool IsDivided, bool IsSummedUp, string AskedAgain, bool Invented, bool IsPraisedWrongly, string Shown, string Summary)
    {
        public static Handled Of(IncidentJudge judge, Told told)
        {
            var incident = told.Incident;
            var text = incident.Circumstances[0].Text;
            var clauses = judge.Clauses(incident);
            var gold = told.Gold(clauses.Select(c => c.Evidence));
            var parts = clauses.Select(c => Array.FindIndex(Parts, p => p.StartsWith(c.Part, StringComparison.OrdinalIgnoreCase))).ToArray();
            var verdict = judge.Judge(incident);
            var draft = IncidentDraft.Start(incident.Valence, 1, incident.Language).Add(Slots.Circumstances, incident.Circumstances[0]);
            var covered = new[] { Slots.Circumstances, Slots.Behaviour, Slots.Results }.Select(p => StoryOrder.IsTold(draft, verdict, p)).ToArray();
            covered[Circumstances] = verdict[Criterion.Context].Met;
            var again = string.Concat(Enumerable.Range(0, Parts.Length).Where(p => told.Has(p) && !covered[p]).Select(p => "SBR"[p]));
            var spans = ToldAtOnce.Parts(incident, verdict);
            var summed = Enumerable.Range(0, Parts.Length).All(p => told.Has(p) ? spans[p] is [var only] && only.Start >= Start(told, p) && only.Start <= Start(told, p) + Longest : spans[p].IsEmpty);
            return new Handled(told, gold.SequenceEqual(parts), summed, again, Enumerable.Range(Behaviour, Results).Any(p => !told.Has(p) && covered[p]), !summed && verdict.IsUsable && covered.All(c => c),
                string.Join(" | ", clauses.Select((c, i) => $"{"SBR"[gold[i]]}{"SBR"[parts[i]]}{(gold[i] == parts[i] ? "" : "!")} {c.Role} {c.Clause.Subject} {incident.Words(c.Evidence)}")),
                string.Join(" // ", spans.Select((s, p) => $"{"SBR"[p]}: {string.Join(" … ", s.Select(incident.Words))}")));
        }

        private static int Start(Told told, int part) => told.Starts.First(s => s.Part == part).Start;
    }
}
