using System.Collections.Immutable;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Transcripts;

/// <summary>What was said about one slot, after corrections.</summary>
/// <param name="Passages">In order; empty when nothing (any more) was said.</param>
/// <param name="LeftOpen">The slot was asked and skipped, refused or not known.</param>
public sealed record SlotAnswer(ImmutableArray<Passage> Passages, bool LeftOpen);

/// <summary>The answers of an interview, read from its transcript: the one place where utterances become answers.</summary>
public sealed class SlotAnswers
{
    private readonly Dictionary<string, SlotAnswer> _answers = new(StringComparer.Ordinal);

    private SlotAnswers()
    {
    }

    public static SlotAnswers From(IEnumerable<Utterance> transcript)
    {
        ArgumentNullException.ThrowIfNull(transcript);
        var answers = new SlotAnswers();
        foreach (var utterance in transcript.Where(u => u is { Speaker: Speaker.Respondent, Slot: not null }))
            answers.Take(utterance);
        return answers;
    }

    public SlotAnswer? Find(string slot) => _answers.GetValueOrDefault(slot);

    public ImmutableArray<Passage> Passages(string slot) => Find(slot)?.Passages ?? [];

    private void Take(Utterance utterance)
    {
        var slots = Slots.Several(utterance.Slot!);
        foreach (var (slot, words) in slots.Zip(RatingsTogether.Divide(utterance.Answer, slots.Length)))
            Take(utterance, slot, words);
    }

    private void Take(Utterance utterance, string slot, string words)
    {
        var before = Passages(slot);
        ImmutableArray<Passage> said = [new Passage(utterance.Number, words) { Language = utterance.Language }];
        _answers[slot] = utterance.Kind switch
        {
            UtteranceKind.Answer or UtteranceKind.Addition => new SlotAnswer(before.AddRange(said), false),
            UtteranceKind.Correction => new SlotAnswer(said, false),
            UtteranceKind.Withdrawal => new SlotAnswer([], true),
            UtteranceKind.Skip => new SlotAnswer(before, before.IsEmpty),
            _ => new SlotAnswer(before, false),
        };
    }
}
