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
        var before = Passages(utterance.Slot!);
        ImmutableArray<Passage> said = [new Passage(utterance.Number, utterance.Answer) { Language = utterance.Language }];
        _answers[utterance.Slot!] = utterance.Kind switch
        {
            UtteranceKind.Answer or UtteranceKind.Addition => new SlotAnswer(before.AddRange(said), false),
            UtteranceKind.Correction => new SlotAnswer(said, false),
            UtteranceKind.Withdrawal => new SlotAnswer([], true),
            UtteranceKind.Skip => new SlotAnswer(before, before.IsEmpty),
            _ => new SlotAnswer(before, false),
        };
    }
}
