using System.Collections.Immutable;
using InterviewBot.Domain.Incidents;
using InterviewBot.Domain.JobAnalysis.Reading;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis.Ksao;

/// <summary>A kind of act, situation or subject found in a text.</summary>
/// <param name="Kind">Name in <c>ksao-acts.txt</c>.</param>
/// <param name="Amount">0–1.5: how clearly it is there, by where it stands and how often.</param>
/// <param name="Evidence">The words that show it, in the order of the text.</param>
public sealed record KsaoSign(string Kind, double Amount, ImmutableArray<Evidence> Evidence)
{
    /// <summary>Words among the evidence that say something and carry no attribute alone: a noun ("lint", "chef"), or words that stand together by chance.</summary>
    public ImmutableArray<Evidence> Hints { get; init; } = [];

    /// <summary>The evidence without the hints; all of it where there is nothing else.</summary>
    public ImmutableArray<Evidence> Shown => OnlyHints ? Evidence : [.. Evidence.Where(e => !Hints.Contains(e))];

    /// <summary>It is told that some of it was not done.</summary>
    public bool IsDenied { get; init; }

    public bool OnlyHints => Evidence.All(e => Hints.Contains(e));
}

/// <summary>Finds the signs in a text. An act counts fully where the behaviour is told and less elsewhere, for there others may be the ones who act.</summary>
internal sealed class SignReader(ActLexicon acts, ActKinds kinds, PlainSpelling spelling)
{
    /// <summary>The sign that behaviour is told at all, whatever it is.</summary>
    public const string ToldAct = "acts";

    /// <summary>That something was left undone; by itself no act.</summary>
    public const string Omission = "omits";

    /// <summary>That the words themselves are told in which something was said.</summary>
    public const string Spoken = "speaks";

    /// <summary>Who comes to be served: not the one who does the job.</summary>
    private const string Served = "s-customer";

    /// <summary>A second sighting adds this much.</summary>
    private const double Again = 0.2;

    private const double Most = 1.5;

    /// <summary>What a thing that is only named counts of the act it has to do with.</summary>
    private const double NounShare = 0.5;

    /// <summary>Sightings in a text about a whole job that count as a full sign.</summary>
    private const double FullInDay = 3;

    /// <summary>Fewer words than this are no telling of behaviour but a pointer to another answer.</summary>
    private const int FewestWords = 4;

    /// <param name="owner">Tells whose the acts are; <c>null</c> when that is not known.</param>
    public ImmutableArray<KsaoSign> Incident(IncidentText incident, ActOwner? owner)
    {
        var behaviour = Spans(incident.Behaviour, owner);
        // The answer to "what did you do" may only point at another answer, or the deed was told before that question came.
        var elsewhere = incident.Behaviour.Sum(p => Tokenizer.Read(p.Text).Words.Length) < FewestWords || !behaviour.Any(s => kinds.IsAct(s.Kind) && s.Kind != Omission);
        var found = new SortedDictionary<string, Weighed>(StringComparer.Ordinal);
        Add(found, behaviour, act: 1, situation: 0.8, subject: 1, outcome: 0.2);
        Add(found, Spans(incident.Circumstances, owner), elsewhere ? 1 : 0.45, 1, 0.9, 0.2);
        Add(found, Spans(incident.Results, owner), elsewhere ? 1 : 0.3, 0.4, 0.5, 1);
        ImmutableArray<Evidence> spoken = [.. (elsewhere ? incident.Passages : incident.Behaviour).SelectMany(QuotedSpeech.Of)];
        if (!spoken.IsEmpty) found[Spoken] = new Weighed(1, [.. spoken], []);
        if (FirstSentence(elsewhere ? incident.Passages : incident.Behaviour) is { } told) found[ToldAct] = new Weighed(1, [told], []);
        return [.. found.Select(f => Sign(incident, f.Key, f.Value.Amount, f.Value.Evidence, [.. f.Value.Hints, .. elsewhere ? [] : Aside(incident, f.Key, f.Value.Evidence)], owner))];
    }

    /// <summary>Words that stand aside from the behaviour, where that was told: what came of it is no deed, nor is what went before one that ended well; and a thing the work is about is named there in passing.</summary>
    private IEnumerable<Evidence> Aside(IncidentText incident, string kind, List<Evidence> evidence)
    {
        if (IsAct(kind)) return evidence.Where(e => StandsIn(incident.Results, e) || (incident.Valence == Valence.Effective && StandsIn(incident.Circumstances, e)));
        return kinds.Role(kind) == SignRole.Subject && evidence.Count == 1 ? evidence.Where(e => !StandsIn(incident.Behaviour, e)) : [];

        bool StandsIn(ImmutableArray<Passage> passages, Evidence words) => incident.Find(words) is { } passage && passages.Contains(passage);
    }

    private KsaoSign Sign(IncidentText incident, string kind, double amount, List<Evidence> evidence, List<Evidence> hints, ActOwner? owner)
    {
        var isOwned = owner is not null && IsAct(kind);
        List<Evidence> denied = isOwned ? [.. evidence.Where(e => incident.Find(e) is { } p && owner!.IsDenied(p, e))] : [];
        var onlyNoun = isOwned && evidence.TrueForAll(e => incident.Find(e) is { } p && owner!.IsNoun(p, e));
        return new KsaoSign(kind, Math.Min(Most, amount) * (onlyNoun ? NounShare : 1), [.. evidence])
        {
            Hints = isOwned ? [.. hints.Union(evidence.Where(e => incident.Find(e) is { } p && owner!.IsLoose(p, e))).Union(incident.Valence == Valence.Effective ? denied : [])] : [.. hints],
            IsDenied = denied.Count > 0,
        };
    }

    private bool IsAct(string kind) => kind is not (Spoken or ToldAct) && kinds.IsAct(kind);

    private List<Seen> Spans(ImmutableArray<Passage> passages, ActOwner? owner) => [.. passages.Where(p => p.Text.Length > 0).SelectMany(p => Spans(p, owner))];

    private static Evidence? FirstSentence(IEnumerable<Passage> passages) => passages.Where(p => p.Text.Length > 0).MaxBy(p => p.Text.Length) is not { } passage ? null
        : Tokenizer.Read(passage.Text) is { Sentences.Length: > 0 } text ? text.Span(passage.Utterance, text.Sentences[0].First, text.Sentences[0].Count) : null;

    /// <summary>The signs of a text about a whole job.</summary>
    public ImmutableArray<KsaoSign> Day(ImmutableArray<Passage> passages) =>
    [
        .. passages.SelectMany(p => Spans(p, null)).GroupBy(s => s.Kind, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => new KsaoSign(g.Key, Math.Min(Most, g.Sum(s => s.Evidence.Count) / FullInDay), [.. g.SelectMany(s => s.Evidence)]) { Hints = [.. g.SelectMany(s => s.Hints)] }),
        .. FirstSentence(passages) is { } told ? [new KsaoSign(ToldAct, 1, [told])] : Array.Empty<KsaoSign>(),
    ];

    private void Add(SortedDictionary<string, Weighed> found, List<Seen> seen, double act, double situation, double subject, double outcome)
    {
        foreach (var (kind, spans, hints) in seen)
        {
            var weight = kinds.Role(kind) switch { SignRole.Act or SignRole.Lapse => act, SignRole.Situation => situation, SignRole.Outcome => outcome, _ => subject };
            if (!found.TryGetValue(kind, out var now)) found[kind] = now = new Weighed(0, [], []);
            var amount = Math.Max(now.Amount, weight) + (Again * weight * (spans.Count - (now.Amount < weight ? 1 : 0)));
            if (weight > now.Amount) now.Evidence.InsertRange(0, spans);
            else now.Evidence.AddRange(spans);
            now.Hints.AddRange(hints);
            found[kind] = now with { Amount = amount };
        }
    }

    private IEnumerable<Seen> Spans(Passage passage, ActOwner? owner)
    {
        var text = spelling.Tokenize(Markup.Blank(passage.Text));
        List<Seen> found = [.. acts.Find(text).Select(f => new Seen(f.Kind, Words(f.Sightings), Words(f.Sightings.Where(s => s.IsHint))))];
        if (owner is null) return found;
        var served = found.Where(f => f.Kind == Served).SelectMany(f => f.Evidence).Select(e => e.Start).ToHashSet();
        foreach (var (_, evidence, _) in found.Where(f => kinds.IsAct(f.Kind))) evidence.RemoveAll(e => owner.IsOthers(passage, e, served.Contains));
        return found.Where(f => f.Evidence.Count > 0);

        List<Evidence> Words(IEnumerable<Sighting> seen) => [.. seen.Select(s => text.Span(passage.Utterance, s.First, s.Count))];
    }

    /// <summary>The words of one kind in one passage.</summary>
    private sealed record Seen(string Kind, List<Evidence> Evidence, List<Evidence> Hints);

    /// <summary>What all passages show of one kind, and how clearly.</summary>
    private sealed record Weighed(double Amount, List<Evidence> Evidence, List<Evidence> Hints);
}
