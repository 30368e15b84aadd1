using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using InterviewBot.Domain.Incidents;
using InterviewBot.Domain.Incidents.Dividing;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Benchmark.Quality;

/// <summary>
/// Fits the weights by which a story told in one answer is divided: a conditional random field over its clauses (Lafferty, McCallum and Pereira, ICML 2001). Where the parts begin is known, for the stories are
/// incidents that were told in three answers and meet all criteria, put together as people do: with a full stop, a comma or an "and" between the parts, without a scene, no more than a scene, the scene in a
/// second message. Beside them stand stories that were told at once, clause by clause what they tell (<c>stories-*</c>). <c>--check</c> shows how stories of writers that were left out are divided.
/// </summary>
internal static class StoryFit
{
    private const int Folds = 5;
    private const int Rounds = 12;
    private const int FewestStories = 15;
    private const int Circumstances = 0;
    private const int Behaviour = 1;
    private const int Results = 2;
    private const double Rate = 0.12;
    private const double Penalty = 0.0015;
    private const double Smallest = 0.1;

    public static int Run(TextWriter output, string[] rest)
    {
        ArgumentNullException.ThrowIfNull(rest);
        var judge = new IncidentJudge(Sources.Lexicon(output));
        var stories = Read(judge);
        output.WriteLine($"  {stories.Count} stories");
        if (rest.Contains("--check"))
            Check(output, stories, rest.Contains("--mistakes"));
        if (rest.Contains("--write"))
            File.WriteAllLines(Path.Combine(Sources.Root, "seeds", StoryWeights.File), Lines(Fit(stories)));
        return 0;
    }

    private static void Check(TextWriter output, List<Story> stories, bool mistakes)
    {
        var files = stories.Where(s => !s.IsTold).Select(s => s.File).Distinct().Order(StringComparer.Ordinal).ToList();
        var judged = new List<(Story Story, int[] Parts, double Certainty)>();
        for (var fold = 0; fold < Folds; fold++)
        {
            var held = files.Where((_, i) => i % Folds == fold).Concat(stories.Where(s => s.IsTold && Number(s.File) % Folds == fold).Select(s => s.File)).ToHashSet();
            var divider = new StoryDivider(StoryWeights.Of(Fit([.. stories.Where(s => !held.Contains(s.File))])));
            judged.AddRange(stories.Where(s => held.Contains(s.File)).Select(s => (s, divider.Best(s.Clauses)) is var (told, (parts, certainty)) ? (told, parts.ToArray(), certainty) : default));
        }

        foreach (var group in judged.GroupBy(j => $"{j.Story.Kind}, {j.Story.Incident.Actor}").Concat(judged.Where(j => j.Story.Kind == "scene act effect" || j.Story.IsTold).GroupBy(j => $"{j.Story.Kind}, {j.Story.Incident.Actor} {j.Story.Incident.Language}")))
        {
            var all = group.ToList();
            var clauses = all.Sum(j => j.Parts.Length);
            output.WriteLine($"  {group.Key} ({all.Count}): divided as told {Of(j => j.Parts.SequenceEqual(j.Story.Gold))}, clauses right {Counts.Text(Counts.Share(all.Sum(j => j.Parts.Zip(j.Story.Gold).Count(p => p.First == p.Second)), clauses))}, acts begin right {Of(j => Starts(j, Behaviour))}, outcome begins right {Of(j => Starts(j, Results))}, acts found {Of(j => j.Parts.Contains(Behaviour))}");
            string Of(Func<(Story Story, int[] Parts, double Certainty), bool> right) => Counts.Text(Counts.Share(all.Count(right), all.Count));
        }

        foreach (var group in judged.Where(j => j.Parts.Contains(Behaviour)).GroupBy(j => (j.Story.IsTold, Math.Floor(j.Certainty * 10))).OrderBy(g => g.Key))
            output.WriteLine($"  {(group.Key.IsTold ? "told at once" : "put together")}, certainty {group.Key.Item2 / 10:0.0}: {group.Count()}, right {Counts.Text(Counts.Share(group.Count(j => j.Parts.SequenceEqual(j.Story.Gold)), group.Count()))}");

        foreach (var (story, parts, certainty) in judged.Where(j => mistakes && (j.Story.Kind is "scene act effect" or "scene" || j.Story.IsTold) && !j.Parts.SequenceEqual(j.Story.Gold)))
            output.WriteLine($"    {Counts.Text(certainty)} {story.Kind}\t{story.File}\t{string.Join(" | ", story.Clauses.Select((c, i) => $"{"SBR"[story.Gold[i]]}{"SBR"[parts[i]]} {story.Incident.Circumstances[0].Words(c.Evidence)}"))}");
    }

    private static bool Starts((Story Story, int[] Parts, double Certainty) judged, int part) => Array.IndexOf(judged.Parts, part) == Array.IndexOf(judged.Story.Gold, part);

    // The same events are told in both languages: they are left out together.
    private static int Number(string file) => int.Parse(file[(file.LastIndexOf('-') + 1)..], CultureInfo.InvariantCulture);

    private static List<Story> Read(IncidentJudge judge)
    {
        var stories = Sources.Files("tune", "stories-").Order(StringComparer.Ordinal).SelectMany(f => StoryQuality.Read(Path.GetFileNameWithoutExtension(f)).Select(t => Story.OfTold(judge, Path.GetFileNameWithoutExtension(f), t))).ToList();
        foreach (var file in Sources.Files("tune", "incidents-").Order(StringComparer.Ordinal))
        {
            foreach (var line in Sources.Lines("tune", Path.GetFileNameWithoutExtension(file), exact: true))
            {
                var incident = IncidentQuality.Incident(line);
                var criteria = line.GetProperty("gold").GetProperty("criteria");
                if (line.Text("hard") is not "none" || criteria.EnumerateObject().Any(c => c.Value.ValueKind != JsonValueKind.True) || new[] { incident.Circumstances, incident.Behaviour, incident.Results }.Any(p => p.All(w => string.IsNullOrWhiteSpace(w.Text))))
                    continue;
                stories.AddRange(PutTogether(judge, Path.GetFileNameWithoutExtension(file), incident with { Actor = judge.Judge(incident).Actor }));
            }
        }

        return stories;
    }

    private static IEnumerable<Story> PutTogether(IncidentJudge judge, string file, IncidentText incident)
    {
        var (scene, act, effect) = (incident.Circumstances[0].Text.Trim(), incident.Behaviour[0].Text.Trim(), incident.Results[0].Text.Trim());
        var and = incident.Language == Language.Dutch ? " en " : " and ";
        var comma = act.Length % 2 == 0 ? and : ", ";
        const string Stop = ". ";
        const string Message = "\n";
        Story Make(string kind, double importance, params (string Text, int Part, string Join)[] told) => Story.Of(judge, file, incident, kind, importance, told);
        yield return Make("scene act effect", 1, (scene, Circumstances, Stop), (act, Behaviour, Stop), (effect, Results, Stop));
        yield return Make("scene, act effect", 0.4, (scene, Circumstances, Stop), (act, Behaviour, comma), (effect, Results, Stop));
        yield return Make("scene act, effect", 0.4, (scene, Circumstances, Stop), (act, Behaviour, Stop), (effect, Results, comma));
        yield return Make("scene, act, effect", 0.2, (scene, Circumstances, Stop), (act, Behaviour, comma), (effect, Results, comma));
        yield return Make("scene", 1, (scene, Circumstances, Stop));
        yield return Make("scene act", 0.3, (scene, Circumstances, Stop), (act, Behaviour, Stop));
        yield return Make("act effect", 0.6, (act, Behaviour, Stop), (effect, Results, Stop));
        yield return Make("act effect | scene", 0.4, (act, Behaviour, Stop), (effect, Results, Stop), (scene, Circumstances, Message));
        yield return Make("scene | act effect", 0.2, (scene, Circumstances, Stop), (act, Behaviour, Message), (effect, Results, Stop));
        if (scene.IndexOf(Stop, StringComparison.Ordinal) is var end and > 0)
            yield return Make("scene | scene", 0.6, (scene[..(end + 1)], Circumstances, Stop), (scene[(end + 2)..], Circumstances, Message));
    }

    private static List<(string Place, string Sign, double Weight)> Fit(List<Story> stories)
    {
        var field = new StoryField(
            Frequent(stories, c => c.Signs), Frequent(stories, c => c.Joins), Rate, Penalty);
        var order = Enumerable.Range(0, stories.Count).ToArray();
        var seed = 12345u;
        for (var round = 0; round < Rounds; round++)
        {
            // The same order each time the weights are fitted.
            for (var i = order.Length - 1; i > 0; i--)
            {
                seed = (seed * 1664525u) + 1013904223u;
                var j = (int)(seed % (uint)(i + 1));
                (order[i], order[j]) = (order[j], order[i]);
            }

            foreach (var at in order) field.Learn(stories[at].Clauses, stories[at].Gold, stories[at].Importance);
        }

        return [.. field.Weights.Select(w => (w.Place, w.Sign, Weight: Math.Round(w.Weight, 2))).Where(w => Math.Abs(w.Weight) >= Smallest)];
    }

    private static IEnumerable<string> Frequent(List<Story> stories, Func<StoryClause, ImmutableArray<string>> signs) =>
        stories.SelectMany(s => s.Clauses.SelectMany(c => signs(c)).Distinct().Select(sign => (Sign: sign, s.Id))).Distinct().GroupBy(s => s.Sign, StringComparer.Ordinal).Where(g => g.Count() >= FewestStories).Select(g => g.Key).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Lines(List<(string Place, string Sign, double Weight)> weights) =>
    [
        "#! table",
        "# How much each sign of a clause speaks for a part of a story told in one answer, and its joins for the step from one part to another (part or step, sign, weight). Fitted on the incidents of",
        "# tests/Benchmark/Corpora/tune by `dotnet run --project tests/Benchmark -c Release -- story-fit --write`; not written by hand. What the signs are: docs/criteria.md.",
        .. weights.OrderBy(w => w.Place, StringComparer.Ordinal).ThenByDescending(w => w.Weight).ThenBy(w => w.Sign, StringComparer.Ordinal).Select(w => string.Create(CultureInfo.InvariantCulture, $"{w.Place}\t{w.Sign}\t{w.Weight:0.00}")),
    ];

    /// <param name="Id">Of the incident it is made of.</param>
    /// <param name="Gold">The part of each clause.</param>
    private sealed record Story(string File, string Id, string Kind, IncidentText Incident, ImmutableArray<StoryClause> Clauses, int[] Gold, double Importance)
    {
        private const string ToldAtOnce = "told at once";

        public bool IsTold => Kind == ToldAtOnce;

        public static Story OfTold(IncidentJudge judge, string file, StoryQuality.Told told)
        {
            var clauses = judge.Story(told.Incident);
            return new Story(file, told.Id, ToldAtOnce, told.Incident, clauses, told.Gold(clauses.Select(c => c.Evidence)), 1);
        }

        public static Story Of(IncidentJudge judge, string file, IncidentText incident, string kind, double importance, (string Text, int Part, string Join)[] told)
        {
            var messages = new List<string> { "" };
            var marks = new List<(int Message, int Start, int Part)>();
            foreach (var (text, part, join) in told)
            {
                if (join == "\n")
                    messages.Add("");
                var before = messages[^1];
                if (before.Length > 0)
                    before = join == ". " ? Closed(before) + " " : before.TrimEnd('.', '!') + join;
                marks.Add((messages.Count, before.Length, part));
                messages[^1] = before + (join == ". " || before.Length == 0 ? char.ToUpperInvariant(text[0]) + text[1..] : Lowered(text));
            }

            var put = incident with { Circumstances = [.. messages.Select((m, i) => new Passage(i + 1, Closed(m)))], Behaviour = [], Results = [] };
            var clauses = judge.Story(put);
            // "And" stands before the part that it joins, and is read with it.
            int[] gold = [.. clauses.Select(c => marks.Last(m => m.Message < c.Evidence.Utterance || (m.Message == c.Evidence.Utterance && m.Start < c.Evidence.End && m.Start <= c.Evidence.Start + Longest)).Part)];
            return new Story(file, $"{file} {incident.Circumstances[0].Text}", kind, put, clauses, gold, importance);
        }

        private const int Longest = 5;

        private static string Closed(string text) => ".!?\"”'".Contains(text[^1], StringComparison.Ordinal) ? text : text + ".";

        private static string Lowered(string text) => text.Length > 1 && char.IsLower(text[1]) ? char.ToLowerInvariant(text[0]) + text[1..] : text;
    }
}
