using System.Text.Json;
using InterviewBot.Domain.JobAnalysis;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Benchmark.Quality;

/// <summary>
/// Conditions, tools and contacts against their labels. Recall: a label is found when a finding (of the same kind, for a condition) holds four in ten of its content words, or
/// shares one word with it (tool, contact). Precision: a finding is right when four in ten of the content words of either are in the other, so that a part of a label and a longer
/// stretch around it both count, and two findings may rest on one label. The first texts carry labels for the clearest conditions only: their precision is a lower bound.
/// </summary>
internal sealed class FindingFigures
{
    private const double Share = 0.4;
    private readonly Tally _conditions = new();
    private readonly Tally _told = new();
    private readonly Tally _tools = new();
    private readonly Tally _contacts = new();
    private int _traps;

    /// <summary>What was missed and what was wrong, one a line.</summary>
    public List<string> Mistakes { get; } = [];

    public void Add(JsonElement gold, JobAnalysisResult result)
    {
        // Texts written for their duties alone carry no labels for them.
        if (!gold.TryGetProperty("conditions", out _)) return;
        var labels = gold.GetProperty("conditions").EnumerateArray().Select(c => (Kind: c.Text("kind"), Value: c.Text("value"), Evidence: c.Text("evidence"))).ToList();
        var traps = gold.TryGetProperty("not_conditions", out _) ? JobAnalysisQuality.Strings(gold, "not_conditions") : [];
        // Training and ways up are not labelled; what one has to have for the job is labelled as a rule.
        var conditions = result.Conditions.Where(c => c.Kind != ConditionKind.Development).Select(c => c.Kind == ConditionKind.Requirement ? c with { Kind = ConditionKind.Norm } : c).ToList();
        foreach (var label in labels)
        {
            var finding = conditions.Where(c => KebabCase.Of(c.Kind) == label.Kind && (LabelMatch.Most(c.Value, label.Value, Share) || LabelMatch.Most(c.Value, label.Evidence, Share))).ToList();
            _told.Label(finding.Exists(c => !c.Doubtful));
            Note(_conditions.Label(finding.Count > 0), $"- {label.Kind}: {label.Value}   [{label.Evidence.Replace('\n', ' ')}]");
        }
        foreach (var found in conditions)
        {
            var right = labels.Any(l => l.Kind == KebabCase.Of(found.Kind) && Same(found.Value, l));
            var trapped = !right && traps.Any(t => found.Value.Contains(t, StringComparison.Ordinal) || LabelMatch.Most(found.Value, t, 0.7) || t.Contains(found.Value, StringComparison.Ordinal));
            if (trapped && !found.Doubtful) _traps++;
            if (!found.Doubtful) _told.Finding(right);
            Note(_conditions.Finding(right), $"+ {KebabCase.Of(found.Kind)}: {found.Value.Replace('\n', ' ')}{(labels.Any(l => Same(found.Value, l)) ? "  (other kind)" : "")}{(trapped ? "  (private or another's)" : "")}{(found.Precise ? " !" : found.Doubtful ? " ?" : "")}");
        }
        Mentions(_tools, "tool", JobAnalysisQuality.Strings(gold, "tools"), [.. result.Tools.Select(t => t.Name)]);
        Mentions(_contacts, "contact", JobAnalysisQuality.Strings(gold, "contacts"), [.. result.Contacts.Select(t => t.Name)]);
    }

    private static bool Same(string found, (string Kind, string Value, string Evidence) label) =>
        LabelMatch.Most(found, label.Value, Share) || LabelMatch.Most(label.Value, found, Share) || LabelMatch.Most(found, label.Evidence, Share) || LabelMatch.Most(label.Evidence, found, Share);

    private void Mentions(Tally tally, string kind, List<string> labels, string[] found)
    {
        foreach (var label in labels) Note(tally.Label(found.Any(f => LabelMatch.Words(f, [label]))), $"- {kind}: {label}");
        foreach (var name in found) Note(tally.Finding(labels.Any(l => LabelMatch.Words(name, [l]))), $"+ {kind}: {name}");
    }

    private void Note(bool right, string line)
    {
        if (!right) Mistakes.Add(line);
    }

    public void Print(TextWriter output)
    {
        output.WriteLine($"  conditions recall {_conditions.Recall}, precision {_conditions.Precision}, without the doubtful ones {_told.Recall}, {_told.Precision}; tools {_tools.Recall}, {_tools.Precision}; contacts {_contacts.Recall}, {_contacts.Precision}");
        if (_traps > 0) output.WriteLine($"  other people's or private matters among the conditions {_traps} (goal 0)");
    }

    private sealed class Tally
    {
        private int _labels, _labelsFound, _findings, _right;

        public string Recall => Counts.Text(Counts.Share(_labelsFound, _labels));

        public string Precision => Counts.Text(Counts.Share(_right, _findings));

        public bool Label(bool found)
        {
            _labels++;
            if (found) _labelsFound++;
            return found;
        }

        public bool Finding(bool right)
        {
            _findings++;
            if (right) _right++;
            return right;
        }
    }
}
