using System.Text.Json;
using InterviewBot.Domain.JobAnalysis;
using InterviewBot.Domain.JobAnalysis.Narratives;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Benchmark.Quality;

/// <summary>The figures over a set of workday texts.</summary>
internal sealed class WorkdayFigures
{
    private readonly int[] _hits = new int[2];
    private readonly int[] _found = new int[2];
    private readonly int[] _gold = new int[2];
    private int _private, _texts, _people, _titles, _organisations, _evidence, _evidenceRight, _sentences, _sentencesWithEvidence;
    private int _emotionalHits, _emotionalFound, _emotionalGold;
    private double _ksaoRecall, _ksaoPrecision;
    private readonly List<int> _lengths = [];
    private readonly FindingFigures _findings = new();

    /// <summary>Milliseconds for 1,800 words, by the slowest text.</summary>
    public double Slowest { get; set; }

    public void Add(JsonElement gold, JobAnalysisResult result, Narrative narrative, Passage passage, bool isLong)
    {
        _texts++;
        if (gold.TryGetProperty("tasks", out _)) Tasks(gold, result, passage, isLong ? 1 : 0);
        _titles += Same(gold, "job_title", result.JobTitle?.Name) ? 1 : 0;
        _organisations += Same(gold, "organisation", result.Organisation?.Name) ? 1 : 0;
        if (gold.TryGetProperty("ksao", out _)) People(gold, result);
        _findings.Add(gold, result);
        Evidence(result, passage);
        foreach (var sentence in narrative.Sections.SelectMany(s => s.Sentences))
        {
            _sentences++;
            _sentencesWithEvidence += sentence.Evidence.Length > 0 && sentence.Evidence.All(e => e.Start >= 0 && e.End <= passage.Text.Length) ? 1 : 0;
        }
        _lengths.Add(Tokenizer.Read(narrative.Text).Words.Length);
    }

    /// <summary>Attributes and emotional demands; texts written for their duties alone carry no labels for them.</summary>
    private void People(JsonElement gold, JobAnalysisResult result)
    {
        _people++;
        var wanted = JobAnalysisQuality.Strings(gold, "ksao");
        var ksaos = result.Ksaos.Take(10).Select(k => k.ElementId).ToHashSet(StringComparer.Ordinal);
        _ksaoRecall += (double)wanted.Count(ksaos.Contains) / Math.Max(1, wanted.Count);
        _ksaoPrecision += (double)wanted.Count(ksaos.Contains) / Math.Max(1, ksaos.Count);
        var demands = gold.GetProperty("emotional").EnumerateArray().Select(e => e.Text("label")).ToHashSet(StringComparer.Ordinal);
        var felt = result.EmotionalDemands.Select(d => JobAnalysisQuality.Label(d.Demand)).ToHashSet(StringComparer.Ordinal);
        _emotionalHits += demands.Count(felt.Contains);
        _emotionalFound += felt.Count;
        _emotionalGold += demands.Count;
    }

    private void Tasks(JsonElement gold, JobAnalysisResult result, Passage passage, int kind)
    {
        var labels = gold.GetProperty("tasks").EnumerateArray().ToList();
        var no = JobAnalysisQuality.Strings(gold, "not_tasks");
        _gold[kind] += labels.Count;
        _found[kind] += result.Tasks.Length;
        foreach (var task in result.Tasks)
        {
            var at = labels.FindIndex(l => Matches(task, l));
            if (at >= 0)
            {
                labels.RemoveAt(at);
                _hits[kind]++;
            }
            else if (IsNoDuty(task, passage, no))
            {
                _private++;
            }
        }
    }

    /// <summary>The duty is the labelled one: same verb or a synonym, same object or a synonym.</summary>
    internal static bool Matches(TaskStatement task, JsonElement label) =>
        LabelMatch.Verb(task.Verb, JobAnalysisQuality.Strings(label, "verb_synonyms").Append(label.Text("verb")))
        && LabelMatch.Words(task.Object + " " + task.Statement, JobAnalysisQuality.Strings(label, "object_synonyms").Append(label.Text("object")));

    /// <summary>It rests on words that are labelled as nobody's or somebody else's duty.</summary>
    internal static bool IsNoDuty(TaskStatement task, Passage passage, List<string> no) =>
        task.Evidence.Select(passage.Words).Any(e => no.Any(n => n.Contains(e, StringComparison.OrdinalIgnoreCase) || e.Contains(n, StringComparison.OrdinalIgnoreCase)));

    internal static bool Tells(JobAnalysisResult result, JsonElement condition) =>
        result.Conditions.Any(c => KebabCase.Of(c.Kind) == condition.Text("kind") && (LabelMatch.Most(c.Value, condition.Text("value"), 0.4) || LabelMatch.Most(c.Value, condition.Text("evidence"), 0.4)));

    private void Evidence(JobAnalysisResult result, Passage passage)
    {
        var all = result.Tasks.SelectMany(t => t.Evidence).Concat(result.Ksaos.SelectMany(k => k.Evidence)).Concat(result.EmotionalDemands.SelectMany(d => d.Evidence))
            .Concat(result.Conditions.SelectMany(c => c.Evidence)).Concat(result.Tools.SelectMany(t => t.Evidence)).Concat(result.Contacts.SelectMany(c => c.Evidence));
        foreach (var span in all)
        {
            _evidence++;
            _evidenceRight += span.Start >= 0 && span.Length > 0 && span.End <= passage.Text.Length ? 1 : 0;
        }
    }

    private static bool Same(JsonElement gold, string name, string? found)
    {
        var label = gold.Text(name);
        return label.Length == 0 ? found is null : found is not null && LabelMatch.Most(found, label, 0.99);
    }

    public void Print(TextWriter output)
    {
        for (var kind = 0; kind < 2; kind++)
        {
            if (_gold[kind] == 0) continue;
            var (precision, recall) = (Counts.Share(_hits[kind], _found[kind]), Counts.Share(_hits[kind], _gold[kind]));
            output.WriteLine($"  tasks ({(kind == 0 ? "short" : "long")}) precision {Counts.Text(precision)}, recall {Counts.Text(recall)}, F1 {Counts.Text(2 * precision * recall / Math.Max(1e-9, precision + recall))}");
        }
        output.WriteLine($"  private or other people's acts among the tasks {_private} (goal 0)");
        output.WriteLine($"  job title {Counts.Text(Counts.Share(_titles, _texts))}, organisation {Counts.Text(Counts.Share(_organisations, _texts))}");
        if (_people > 0) output.WriteLine($"  ksao recall@10 {Counts.Text(_ksaoRecall / _people)}, precision@10 {Counts.Text(_ksaoPrecision / _people)}; emotional micro-F1 {Counts.Text(Counts.Share(2 * _emotionalHits, _emotionalFound + _emotionalGold))}");
        _findings.Print(output);
        output.WriteLine($"  evidence in the source {Counts.Text(Counts.Share(_evidenceRight, _evidence))}, sentences with evidence {Counts.Text(Counts.Share(_sentencesWithEvidence, _sentences))}");
        output.WriteLine(System.FormattableString.Invariant($"  description {_lengths.Min()} to {_lengths.Max()} words; analysis and description {Slowest:0} ms for 1,800 words (slowest text)"));
    }
}
