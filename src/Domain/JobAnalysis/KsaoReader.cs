using System.Collections.Immutable;
using InterviewBot.Domain.Incidents;
using InterviewBot.Domain.JobAnalysis.Reading;
using InterviewBot.Domain.Lexicons;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis;

/// <summary>
/// From behaviour to knowledge, skills, abilities and work styles, by a visible rule: words in the text are signs of a kind of behaviour, and each sign points at
/// elements of the content model with a weight. Scores add up over signs; the job and the valence only strengthen what the behaviour shows.
/// </summary>
internal sealed class KsaoReader(CueSet cues, KsaoRules rules)
{
    /// <summary>An attribute needs at least this much evidence. Below it, one weak sign would speak.</summary>
    private const double IncidentThreshold = 0.66;

    private const double NarrativeThreshold = 1.1;

    private const int MostInIncident = 8;
    private const int MostInNarrative = 14;

    /// <summary>A second sighting of the same sign adds this share of the first.</summary>
    private const double RepeatShare = 0.25;

    /// <summary>What an incident shows about the person who acts. Call it only for an incident whose behaviour is observable; otherwise nothing may be concluded.</summary>
    public ImmutableArray<KsaoFinding> Incident(IncidentText incident)
    {
        ArgumentNullException.ThrowIfNull(incident);
        var scores = new Scores(rules);
        var act = incident.Behaviour.FirstOrDefault(p => p.Text.Length > 0) ?? incident.Passages.FirstOrDefault(p => p.Text.Length > 0);
        if (act is null) return [];
        Evidence[] whole = [new Evidence(act.Utterance, 0, act.Text.Length)];
        scores.Add("act", 1, whole);
        scores.Add(incident.Valence == Valence.Effective ? "effective" : "ineffective", 1, whole);
        foreach (var family in rules.Families(incident.Job)) scores.Add("job:" + family, 1, whole);
        Weigh(scores, incident.Circumstances, 0.6);
        Weigh(scores, incident.Behaviour, 1);
        Weigh(scores, incident.Results, 0.35);
        return scores.Best(IncidentThreshold, MostInIncident);
    }

    /// <summary>What a told workday shows.</summary>
    /// <param name="title">Job title, empty when not told.</param>
    public ImmutableArray<KsaoFinding> Narrative(Passage passage, string title, CueMatches matches)
    {
        ArgumentNullException.ThrowIfNull(matches);
        var scores = new Scores(rules);
        foreach (var family in rules.Families(title)) scores.Add("job:" + family, 1.4, []);
        Weigh(scores, passage, matches, 1);
        return scores.Best(NarrativeThreshold, MostInNarrative);
    }

    /// <summary>What the answers to questions about a job show together.</summary>
    /// <param name="title">Job title, empty when not told.</param>
    public ImmutableArray<KsaoFinding> Answers(string title, ImmutableArray<Passage> passages)
    {
        var scores = new Scores(rules);
        foreach (var family in rules.Families(title)) scores.Add("job:" + family, 1.4, []);
        Weigh(scores, passages, 1);
        return scores.Best(NarrativeThreshold, MostInNarrative);
    }

    private void Weigh(Scores scores, ImmutableArray<Passage> passages, double weight)
    {
        foreach (var passage in passages)
            if (passage.Text.Length > 0) Weigh(scores, passage, cues.Find(Tokenizer.Read(passage.Text)), weight);
    }

    private static void Weigh(Scores scores, Passage passage, CueMatches matches, double weight)
    {
        foreach (var group in matches.All.Where(m => m.Cue.Category.StartsWith("sign-", StringComparison.Ordinal)).GroupBy(m => m.Cue.Category, StringComparer.Ordinal))
        {
            var spans = group.DistinctBy(m => m.First).Select(m => matches.Text.Span(passage.Utterance, m.First, m.Count)).ToArray();
            var times = Math.Min(4, spans.Length);
            scores.Add(group.Key["sign-".Length..], weight * (1 + (RepeatShare * (times - 1))), spans);
        }
    }

    private sealed class Scores(KsaoRules rules)
    {
        private readonly Dictionary<string, (double Score, string Rule, double Top, List<Evidence> Evidence)> _elements = new(StringComparer.Ordinal);

        public void Add(string sign, double factor, IReadOnlyList<Evidence> evidence)
        {
            foreach (var rule in rules.Of(sign))
            {
                var now = _elements.GetValueOrDefault(rule.ElementId, (0, sign, 0, []));
                var gain = rule.Weight * factor;
                var own = !sign.Contains(':', StringComparison.Ordinal) && sign is not ("act" or "effective" or "ineffective");
                var leads = own && gain > now.Top;
                if (own) now.Evidence.AddRange(evidence);
                _elements[rule.ElementId] = (now.Score + gain, leads ? sign : now.Rule, leads ? gain : now.Top, now.Evidence);
            }
            if (sign == "act") _fallback = evidence;
        }

        private IReadOnlyList<Evidence> _fallback = [];

        public ImmutableArray<KsaoFinding> Best(double threshold, int most) =>
        [
            .. _elements.Where(e => e.Value.Score >= threshold && (e.Value.Evidence.Count > 0 || _fallback.Count > 0))
                .OrderByDescending(e => e.Value.Score).ThenBy(e => e.Key, StringComparer.Ordinal).Take(most)
                .Select(e => new KsaoFinding(e.Key, e.Value.Rule, Math.Round(e.Value.Score, 2), [.. (e.Value.Evidence.Count > 0 ? e.Value.Evidence : _fallback).Distinct().Take(5)])),
        ];
    }
}
