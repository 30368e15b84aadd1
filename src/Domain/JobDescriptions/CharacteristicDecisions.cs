using System.Collections.Immutable;
using InterviewBot.Domain.Interviews.Proposals;
using InterviewBot.Domain.Texts;
using InterviewBot.Domain.Transcripts;

namespace InterviewBot.Domain.JobDescriptions;

/// <summary>What the respondent said about the characteristics that were proposed, the last word counting.</summary>
internal sealed class CharacteristicDecisions
{
    private static readonly string Prefix = Slots.Ksao("");

    private readonly Dictionary<string, (bool Rejected, Standing Standing, ImmutableArray<Passage> Examples)> _decisions = new(StringComparer.Ordinal);

    private CharacteristicDecisions()
    {
    }

    /// <summary>What the respondent saw instead of an attribute that was put forward, each with its words.</summary>
    public ImmutableArray<(string Slot, Passage Passage, Evidence Words)> OwnReadings { get; private set; } = [];

    /// <summary>Elements the respondent agreed to or gave an example of.</summary>
    public IEnumerable<string> Backed => _decisions.Where(d => !d.Value.Rejected && d.Value.Standing == Standing.Backed).Select(d => d.Key).Order(StringComparer.Ordinal);

    public static CharacteristicDecisions From(IEnumerable<Utterance> transcript)
    {
        var decisions = new CharacteristicDecisions();
        foreach (var utterance in transcript.Where(u => u.Speaker == Speaker.Respondent && u.Slot?.StartsWith(Prefix, StringComparison.Ordinal) == true))
            decisions.TakeAll(Slots.Several(utterance.Slot!), utterance);
        return decisions;
    }

    public bool IsRejected(string element) => _decisions.TryGetValue(element, out var decision) && decision.Rejected;

    /// <summary>The respondent agreed to it, with or without an example.</summary>
    public bool IsAgreed(string element) => StandingOf(element) is Standing.Accepted or Standing.Backed;

    public Standing StandingOf(string element) => _decisions.TryGetValue(element, out var decision) ? decision.Standing : Standing.Inferred;

    public ImmutableArray<Passage> Examples(string element) => _decisions.TryGetValue(element, out var decision) ? decision.Examples : [];

    /// <summary>Of several that were put forward in one list, those that were picked are agreed to and the others turned down.</summary>
    private void TakeAll(string[] slots, Utterance utterance)
    {
        if (slots is [var only])
        {
            if (utterance.Kind == UtteranceKind.Rejection && OwnReading.Find(utterance.Text) is { } own)
                OwnReadings = OwnReadings.Add((only, new Passage(utterance.Number, utterance.Text) { Language = utterance.Language }, new Evidence(utterance.Number, own.Start, own.Length)));
            Take(Slots.KsaoElement(only), utterance);
            return;
        }

        foreach (var (slot, taken) in slots.Zip(ProposalChoice.Read(utterance.Text, slots.Length)))
            Take(Slots.KsaoElement(slot), utterance with { Kind = taken ? UtteranceKind.Acceptance : UtteranceKind.Rejection });
    }

    private void Take(string element, Utterance utterance)
    {
        var before = Examples(element);
        ImmutableArray<Passage> said = [new Passage(utterance.Number, utterance.Text) { Language = utterance.Language }];
        _decisions[element] = utterance.Kind switch
        {
            UtteranceKind.Rejection => (true, Standing.Inferred, []),
            UtteranceKind.Acceptance => (false, before.IsEmpty ? Standing.Accepted : Standing.Backed, before),
            UtteranceKind.Answer or UtteranceKind.Addition => (false, Standing.Backed, before.AddRange(said)),
            UtteranceKind.Correction => (false, Standing.Backed, said),
            UtteranceKind.Withdrawal => (false, Standing.Inferred, []),
            _ => (IsRejected(element), StandingOf(element), before),
        };
    }
}
