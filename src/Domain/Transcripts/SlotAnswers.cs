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

    /// <summary>Slots that were not asked because words about another one answer them, by slot: the utterance of those words.</summary>
    private readonly Dictionary<string, Utterance> _covered = new(StringComparer.Ordinal);

    private SlotAnswers()
    {
    }

    public static SlotAnswers From(IEnumerable<Utterance> transcript)
    {
        ArgumentNullException.ThrowIfNull(transcript);
        var answers = new SlotAnswers();
        var said = new Dictionary<int, Utterance>();
        foreach (var utterance in transcript)
        {
            foreach (var skip in utterance.JustifiedSkips)
                answers.Cover(JustifiedSkip.Parse(skip), said);
            if (utterance is not { Speaker: Speaker.Respondent, Slot: not null })
                continue;
            said[utterance.Number] = utterance;
            answers.Take(utterance);
        }

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

    /// <summary>
    /// The words that made a plain question needless are its answer. Parts of an incident are judged over all of its words instead, unless it was
    /// settled which words are whose.
    /// </summary>
    private void Cover(JustifiedSkip skip, Dictionary<int, Utterance> said)
    {
        if (Slots.Split(skip.Slot).Part.Length > 0)
        {
            if (skip.Rule == JustifiedSkip.PutRight)
                _answers[skip.Slot] = new SlotAnswer([.. skip.Evidence.Where(e => said.ContainsKey(e.Utterance)).Select(e => new Passage(e.Utterance, said[e.Utterance].Text) { Language = said[e.Utterance].Language }.Only(e))], false);
            return;
        }

        if (skip.Evidence is not [var span, ..] || !said.TryGetValue(span.Utterance, out var utterance))
            return;
        // The rest is blanked, so that evidence keeps its place.
        var words = new string(' ', span.Start) + utterance.Text[span.Start..span.End];
        _answers[skip.Slot] = new SlotAnswer([new Passage(utterance.Number, words) { Language = utterance.Language }], false);
        _covered[skip.Slot] = utterance;
    }

    /// <summary>Words that are replaced or taken back answer nothing else any more either.</summary>
    private void Uncover(string slot)
    {
        foreach (var (covered, _) in _covered.Where(c => Slots.Several(c.Value.Slot!).Contains(slot)).ToList())
        {
            _answers.Remove(covered);
            _covered.Remove(covered);
        }
    }

    private void Take(Utterance utterance, string slot, string words)
    {
        if (utterance.Kind is UtteranceKind.Correction or UtteranceKind.Withdrawal)
            Uncover(slot);
        _covered.Remove(slot);
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
