using System.Globalization;
using System.Text.Json;
using InterviewBot.Domain.Incidents;
using InterviewBot.Domain.JobAnalysis;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Benchmark.Quality;

/// <summary>
/// What is concluded from the incidents of one file of the tune half: attributes and emotional demands, with what was missed and what was said too much. Run on a new file before any rule is
/// touched, it says how well the rules do at first sight.
/// </summary>
internal static class AttributeQuality
{
    /// <param name="rest">Beginning of the name of a file, such as <c>attributes-nl-1</c>; <c>--mistakes</c> lists what went wrong.</param>
    public static int Run(TextWriter output, string[] rest)
    {
        ArgumentNullException.ThrowIfNull(rest);
        var judge = new IncidentJudge(Sources.Lexicon(output));
        var analyst = new JobAnalyst(Sources.AnalysisFiles());
        foreach (var name in rest.Where(r => !r.StartsWith('-')))
            Print(output, name, [.. Sources.Lines("tune", name, exact: true).Where(l => l.IsLabelled("ksao"))], judge, analyst, rest.Contains("--mistakes"));
        return 0;
    }

    private static void Print(TextWriter output, string name, List<JsonElement> items, IncidentJudge judge, JobAnalyst analyst, bool mistakes)
    {
        double recall = 0, precision = 0;
        int attributes = 0, abstained = 0, nothing = 0, unheard = 0, kept = 0, clear = 0, right = 0;
        var demands = new SortedDictionary<string, Counts>(StringComparer.Ordinal);
        var total = new Counts();
        foreach (var item in items)
        {
            var incident = IncidentQuality.Incident(item);
            var verdict = judge.Judge(incident);
            var behaviour = verdict[Criterion.ObservableBehaviour];
            var met = behaviour.Met;
            var findings = analyst.Ksaos(incident, verdict).Take(10).ToList();
            var wanted = JobAnalysisQuality.Strings(item.GetProperty("gold"), "ksao");
            var hits = findings.Count(f => wanted.Contains(f.ElementId));
            if (wanted.Count == 0)
            {
                nothing++;
                abstained += findings.Count == 0 ? 1 : 0;
            }
            else
            {
                attributes++;
                kept += findings.Count;
                clear += findings.Count(f => f.IsClear);
                right += findings.Count(f => f.IsClear && wanted.Contains(f.ElementId));
                unheard += met ? 0 : 1;
                recall += (double)hits / wanted.Count;
                precision += findings.Count == 0 ? 0 : (double)hits / findings.Count;
            }
            var gold = JobAnalysisQuality.Strings(item.GetProperty("gold"), "emotional");
            var emotional = analyst.EmotionalDemands(incident, verdict);
            foreach (var demand in Enum.GetValues<EmotionalDemand>().Select(JobAnalysisQuality.Label))
            {
                if (!demands.TryGetValue(demand, out var counts)) demands[demand] = counts = new Counts();
                var found = emotional.Any(e => JobAnalysisQuality.Label(e.Demand) == demand);
                counts.Add(gold.Contains(demand), found);
                total.Add(gold.Contains(demand), found);
            }
            if (mistakes) Mistakes(output, item, analyst, wanted, findings, gold, emotional, behaviour, verdict.Actor);
        }
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {attributes} with attributes ({unheard} judged without behaviour), recall {recall / Math.Max(1, attributes):0.000}, precision {precision / Math.Max(1, attributes):0.000}, {(double)kept / Math.Max(1, attributes):0.0} each; told of the person {(double)clear / Math.Max(1, attributes):0.0} each, precision {Counts.Share(right, clear):0.000}; nothing found in {abstained} of {nothing}"));
        output.WriteLine($"  emotional micro-F1 {Counts.Text(total.F1)}, precision {Counts.Text(total.Precision)}, recall {Counts.Text(total.Recall)} ({total.Gold}): {string.Join(", ", demands.Select(d => $"{d.Key} {Counts.Text(d.Value.F1)} ({d.Value.Gold})"))}");
    }

    private static void Mistakes(
        TextWriter output, JsonElement item, JobAnalyst analyst, List<string> wanted, List<KsaoFinding> findings, List<string> gold, IReadOnlyList<EmotionalFinding> emotional, CriterionVerdict behaviour, IncidentActor actor)
    {
        string Name(string id) => analyst.Model.Name(id)?.In(Language.English) ?? id;
        string Words(Evidence e) => item.Text(e.Utterance switch { 0 => "circumstances", 1 => "behaviour", _ => "results" }).Substring(e.Start, e.Length);
        output.WriteLine($"{item.Text("id")} {item.Text("job")} {item.Text("valence")}{(behaviour.Met ? "" : " NO BEHAVIOUR")} ({behaviour.Rule}) | {item.Text("circumstances")} | {item.Text("behaviour")} | {item.Text("results")}");
        output.WriteLine($"   signs: {string.Join(", ", analyst.KsaoSigns(IncidentQuality.Incident(item), actor).Select(s => $"{s.Kind} ({string.Join(" / ", s.Evidence.Take(2).Select(Words))})"))}");
        output.WriteLine($"   hit: {string.Join(", ", findings.Where(f => wanted.Contains(f.ElementId)).Select(f => Name(f.ElementId)))}; missed: {string.Join(", ", wanted.Where(w => findings.TrueForAll(f => f.ElementId != w)).Select(Name))}; too much: {string.Join(", ", findings.Where(f => !wanted.Contains(f.ElementId)).Select(f => string.Create(CultureInfo.InvariantCulture, $"{Name(f.ElementId)} ({f.Rule} {f.Strength:0.0})")))}");
        var labels = emotional.Select(e => JobAnalysisQuality.Label(e.Demand)).ToList();
        if (!gold.ToHashSet().SetEquals(labels))
            output.WriteLine($"   emotional missed: {string.Join(", ", gold.Except(labels))}; too much: {string.Join(", ", emotional.Where(e => !gold.Contains(JobAnalysisQuality.Label(e.Demand))).Select(e => $"{JobAnalysisQuality.Label(e.Demand)} ({e.Rule}: {string.Join(" / ", e.Evidence.Select(Words))})"))}");
    }
}
