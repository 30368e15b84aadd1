using System.Globalization;
using System.Text.Json;
using InterviewBot.Domain.Turns;

namespace InterviewBot.Benchmark.Quality;

/// <summary>
/// Fits the weights by which signs speak for handling classes: softmax regression on the turns of the tune half, with a penalty on the sum of all weights that
/// leaves out the signs that do not help (FISTA: Beck and Teboulle, SIAM J. Imaging Sciences 2, 2009). No random numbers: the same texts give the same file.
/// </summary>
internal static class TurnFit
{
    // What the plain answers count together, however many there are.
    private const double PlainTurns = 4000;

    // Indirect turns are far more frequent in the corpora than in interviews; so much is added to what speaks for an answer from the outset, in log-odds. Chosen on a writer
    // that is not in the fit: .2 to .6 cost no accuracy there, and more innocent answers are heard as such.
    private const double PlainAnswersOften = 0.3;
    private const string Plain = "plain";
    private const string Always = "always";
    private const int FewestTurns = 3;
    private const int Folds = 6;
    private const double SafetyWeight = 1.5;

    // Every text is full of small words: what they seem to mean is chance more often than with a sign that somebody thought of.
    private const double WordPenalty = 2;

    // To miss somebody in need is the worst mistake of all.
    private const double NeedWeight = 3;

    private static readonly int Classes = Enum.GetValues<HandlingClass>().Length;

    /// <param name="rest"><c>--write</c> replaces <c>seeds/lexicon/turn-weights.tsv</c>; without it only accuracies are printed (<c>--folds</c>: of writers that are left out). A number sets the penalty.</param>
    public static int Run(TextWriter output, string[] rest)
    {
        ArgumentNullException.ThrowIfNull(rest);
        var reader = new TurnReader(Sources.Lexicon(output));
        var penalty = rest.Select(r => double.TryParse(r, NumberStyles.Float, CultureInfo.InvariantCulture, out var p) ? p : 0).FirstOrDefault(p => p > 0, 0.0006);
        var turns = Sources.Files("tune", "turns").SelectMany(f => File.ReadLines(f).Where(l => l.Length > 0).Select(l => Turn.Of(reader, Path.GetFileName(f), JsonDocument.Parse(l).RootElement)))
            .Where(t => t.Signs.Length > 0).ToList();
        // A sign that is common in answers is worth little: those of incidents and of the respondents show what answers are like.
        var answers = PlainAnswers.Read(output).ToList();
        var share = PlainTurns / answers.Count;
        var plain = answers.Select((a, i) => new Turn(Plain, $"plain-{i}", $"{a.Prompt} | {a.Text}", HandlingClass.Answer, [.. reader.Signs(a.Language, a.Prompt, a.Text)]) { Share = share })
            .Where(t => t.Signs.Length > 0 && !t.Signs.Contains("personal")).ToList();
        output.WriteLine($"  {plain.Count} plain answers beside the turns");
        turns.AddRange(plain);
        if (rest.Contains("--folds"))
            PrintFolds(output, turns, penalty);
        foreach (var turn in turns.Where(t => !Meant(t).Contains(t.Class) && rest.Contains("--closed")))
            output.WriteLine($"  closed: {turn.Id} {turn.Class}: {turn.Text}");
        // "--only turns-12.jsonl": how the fit does without that one; a fit without each of them takes minutes.
        var only = Array.IndexOf(rest, "--only") is var at and >= 0 ? rest[(at + 1)..] : null;
        foreach (var held in turns.Select(t => t.File).Distinct().Where(f => only is null || only.Contains(f)).ToList())
        {
            var (names, weights) = Fit([.. turns.Where(t => t.File != held && !IsHeldPlain(t))], penalty);
            var judged = Judge(names, weights, [.. turns.Where(t => t.File == held)]);
            Print(output, $"without {held}", judged);
            PrintHeld(output, judged, Judge(names, weights, [.. turns.Where(IsHeldPlain)]));
            foreach (var (turn, found) in judged.Where(j => j.Found != j.Turn.Class && rest.Contains(held)))
                output.WriteLine($"  ! {turn.Id} {turn.Class} read as {found}: {turn.Text}");
        }

        // "--except turns-29 turns-30": the hands of these files are strangers to the fit, and judged together.
        var except = Array.IndexOf(rest, "--except") is var from and >= 0 ? rest[(from + 1)..] : [];
        var strangers = turns.Where(t => except.Any(e => t.File.StartsWith(e, StringComparison.Ordinal))).ToList();
        turns = [.. turns.Except(strangers)];
        var (all, fitted) = Fit(turns, penalty);
        PrintStrangers(output, Judge(all, fitted, strangers), rest.Contains("--mistakes"));
        var known = Judge(all, fitted, turns);
        Print(output, "all", known);
        foreach (var (turn, found) in known.Where(j => j.Found != j.Turn.Class && rest.Contains("all")))
            output.WriteLine($"  ! {turn.Id} {turn.Class} read as {found}: {turn.Text}");
        if (rest.Contains("--write"))
            Write(Path.Combine(Sources.Root, "seeds", "lexicon", "turn-weights.tsv"), all, fitted);
        return 0;
    }

    // Whole files are left out, each with its writer: what the fit makes of hands it has not seen, and which classes it takes for which.
    private static void PrintFolds(TextWriter output, List<Turn> turns, double penalty)
    {
        var files = turns.Select(t => t.File).Where(f => f != Plain).Distinct().Order(StringComparer.Ordinal).Index().ToDictionary(f => f.Item, f => f.Index % Folds, StringComparer.Ordinal);
        var judged = new List<(Turn Turn, HandlingClass Found)>();
        for (var fold = 0; fold < Folds; fold++)
        {
            var (names, weights) = Fit([.. turns.Where(t => files.GetValueOrDefault(t.File, -1) != fold)], penalty);
            judged.AddRange(Judge(names, weights, [.. turns.Where(t => files.GetValueOrDefault(t.File, -1) == fold)]));
        }

        Print(output, "writers left out", judged);
        foreach (var file in judged.GroupBy(j => j.Turn.File).OrderBy(g => g.Key, StringComparer.Ordinal))
            Print(output, $"folds {file.Key}", [.. file]);
        foreach (var handling in judged.GroupBy(j => j.Turn.Class).OrderBy(g => g.Key))
        {
            var taken = handling.Where(j => j.Found != handling.Key).GroupBy(j => j.Found).OrderByDescending(g => g.Count()).Select(g => $"{TurnQuality.Name(g.Key)} {g.Count()}");
            output.WriteLine($"    {TurnQuality.Name(handling.Key),-18} recall {Counts.Text(Counts.Share(handling.Count(j => j.Found == handling.Key), handling.Count()))} precision {Counts.Text(Counts.Share(handling.Count(j => j.Found == handling.Key), judged.Count(j => j.Found == handling.Key)))} ({handling.Count()}), else {string.Join(", ", taken)}");
        }

        foreach (var (turn, found) in judged.Where(j => j.Found != j.Turn.Class))
            output.WriteLine($"  ! {turn.Id} {turn.Class} read as {found}: {turn.Text}");
    }

    private static void PrintStrangers(TextWriter output, List<(Turn Turn, HandlingClass Found)> judged, bool mistakes)
    {
        foreach (var file in judged.GroupBy(j => j.Turn.File))
            Print(output, $"stranger {file.Key}", [.. file]);
        foreach (var handling in judged.GroupBy(j => j.Turn.Class).OrderBy(g => g.Key))
            output.WriteLine($"    {TurnQuality.Name(handling.Key),-18} recall {Counts.Text(Counts.Share(handling.Count(j => j.Found == handling.Key), handling.Count()))} precision {Counts.Text(Counts.Share(handling.Count(j => j.Found == handling.Key), judged.Count(j => j.Found == handling.Key)))} ({handling.Count()})");
        foreach (var (turn, found) in judged.Where(j => mistakes && j.Found != j.Turn.Class))
            output.WriteLine($"  ! {turn.Id} {turn.Class} read as {found}: {turn.Text}");
    }

    // Every fourth plain answer is kept out with the turns of a file: how many answers would be lost.
    private static bool IsHeldPlain(Turn turn) => turn.File == Plain && int.Parse(turn.Id[(Plain.Length + 1)..], CultureInfo.InvariantCulture) % 4 == 0;

    private static void PrintHeld(TextWriter output, List<(Turn Turn, HandlingClass Found)> judged, List<(Turn Turn, HandlingClass Found)> plain)
    {
        var answers = judged.Where(j => j.Turn.Class == HandlingClass.Answer).ToList();
        output.WriteLine($"    of its answers {Counts.Text(Counts.Share(answers.Count(j => j.Found is HandlingClass.Answer or HandlingClass.MultiAnswer), answers.Count))} kept; of plain ones {plain.Count(j => j.Found is not (HandlingClass.Answer or HandlingClass.MultiAnswer or HandlingClass.VagueAnswer))} of {plain.Count} lost, {plain.Count(j => j.Found == HandlingClass.VagueAnswer)} called vague");
        output.WriteLine($"    {string.Join(", ", TurnQuality.Critical.Select(c => $"{TurnQuality.Name(c)} {judged.Count(j => j.Turn.Class == c && j.Found == c)}/{judged.Count(j => j.Turn.Class == c)}"))}");
    }

    private static void Print(TextWriter output, string name, List<(Turn Turn, HandlingClass Found)> judged) =>
        output.WriteLine($"  {name,-28} {Counts.Text(Counts.Share(judged.Count(j => j.Found == j.Turn.Class), judged.Count))} ({judged.Count})");

    private static List<(Turn Turn, HandlingClass Found)> Judge(List<string> names, double[,] weights, List<Turn> turns)
    {
        var index = names.Index().ToDictionary(n => n.Item, n => n.Index, StringComparer.Ordinal);
        return [.. turns.Select(t =>
        {
            var sums = new double[Classes];
            foreach (var sign in t.Signs.Append(Always))
            {
                if (index.TryGetValue(sign, out var at))
                {
                    for (var c = 0; c < Classes; c++)
                        sums[c] += weights[at, c];
                }
            }

            double Pointing(HandlingClass c) => t.Signs.Where(s => index.ContainsKey(s) && TurnReader.ClassesOf(s).Contains(c)).Sum(s => weights[index[s], (int)c]);
            var possible = TurnReader.Possible(t.Signs);
            return (t, Meant(t).Where(c => c == HandlingClass.Answer || possible[c] > 0 || Pointing(c) > 0).MaxBy(c => sums[(int)c] - possible[c]));
        })];
    }

    private static List<HandlingClass> Meant(Turn turn) => [.. TurnReader.Possible(turn.Signs).Keys.Order()];

    private static (List<string> Names, double[,] Weights) Fit(List<Turn> turns, double penalty)
    {
        // Each turn counts once as it is and once without the idioms that were written with such turns in mind, so that the fields learn to carry the verdict alone.
        turns = [.. turns, .. turns.Where(t => t.File != Plain).Select(t => t with { Signs = [.. t.Signs.Where(Carries)], Share = 0.5 })];
        turns = [.. turns.Where(t => Meant(t).Contains(t.Class))];
        var names = turns.SelectMany(t => t.Signs).GroupBy(s => s, StringComparer.Ordinal).Where(g => g.Count() >= FewestTurns).Select(g => g.Key).Order(StringComparer.Ordinal).Prepend(Always).ToList();
        var index = names.Index().ToDictionary(n => n.Item, n => n.Index, StringComparer.Ordinal);
        var rows = turns.Select(t => new SignRegression.Row([.. t.Signs.Append(Always).Where(index.ContainsKey).Select(s => index[s])], [.. Meant(t).Select(c => (int)c)], (int)t.Class, Importance(t))).ToList();
        var classes = turns.Select(t => t.Class).ToHashSet();
        var may = names.Select(n => Enum.GetValues<HandlingClass>().Select(c => classes.Contains(c) && TurnReader.MaySpeakFor(n, c)).ToArray()).ToList();
        var directions = names.Select(Direction).ToArray();
        double[] penalties = [.. names.Select(n => penalty * (n == Always ? 0.1 : TurnReader.IsWord(n) ? WordPenalty : 1))];
        return (names, new SignRegression(names.Count, Classes).Fit(rows, penalties, Limit));

        double Limit(int sign, int handling, double wanted) =>
            !may[sign][handling] || (directions[sign] != 0 && Math.Sign(wanted) == (handling == (int)HandlingClass.Answer ? directions[sign] : -directions[sign])) ? 0 : wanted;
    }

    // No idiom.
    private static bool Carries(string sign) => !TurnReader.IsField(sign.Split(':')[0].Split('+')[0]) || sign.StartsWith("field-", StringComparison.Ordinal) || sign.StartsWith("weak-", StringComparison.Ordinal);

    // A word of ending never speaks against ending, somebody else's never for it: +1, −1, or 0 where both can be.
    private static int Direction(string sign) => sign.Split(':') switch
    {
        [_, "other" or "past"] => -1,
        [var field, "neg" or "ask" or "short" or "first"] when TurnReader.IsField(field) => 0,
        [var field, ..] when TurnReader.IsField(field.Split('+')[0]) => 1,
        _ => 0,
    };

    private static double Importance(Turn turn) => (turn.Class == HandlingClass.Distress ? NeedWeight : TurnQuality.Critical.Contains(turn.Class) ? SafetyWeight : 1) * turn.Share;

    private static void Write(string path, List<string> names, double[,] weights)
    {
        var lines = new List<string>
        {
            "#! table",
            "# How much each sign speaks for a handling class (class, sign, weight). Fitted on the turns under tests/Benchmark/Corpora/tune by",
            "# `dotnet run --project tests/Benchmark -c Release -- fit-turns 0.0001 --write`; not written by hand. What the signs are: docs/lexicon.md.",
        };
        foreach (var handling in Enum.GetValues<HandlingClass>())
        {
            lines.AddRange(names.Select((n, i) => (Name: n, Weight: Math.Round(weights[i, (int)handling] + (n == Always && handling == HandlingClass.Answer ? PlainAnswersOften : 0), 2))).Where(w => Math.Abs(w.Weight) >= 0.05)
                .OrderByDescending(w => w.Weight).ThenBy(w => w.Name, StringComparer.Ordinal).Select(w => string.Create(CultureInfo.InvariantCulture, $"{TurnQuality.Name(handling)}\t{w.Name}\t{w.Weight:0.00}")));
        }

        File.WriteAllLines(path, lines);
    }

    private sealed record Turn(string File, string Id, string Text, HandlingClass Class, string[] Signs)
    {
        /// <summary>How much it counts.</summary>
        public double Share { get; init; } = 1;

        public static Turn Of(TurnReader reader, string file, JsonElement line) => new(
            file, line.Text("id"), $"{line.Text("bot_prompt")} | {line.Text("user")}",
            Enum.Parse<HandlingClass>(line.Text("class").Replace("_", "", StringComparison.Ordinal), ignoreCase: true),
            [.. reader.Signs(line.Language(), line.Text("bot_prompt"), line.Text("user"))]);
    }
}
