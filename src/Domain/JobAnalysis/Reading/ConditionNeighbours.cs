using System.Collections.Immutable;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis.Reading;

/// <summary>
/// Conditions by the company they keep: people tell what a job is like by topic, so a sentence that no shape or word tells anything of ("Ticks, wasps, slopes like the side of a house") is of the kind of the sentences around it. Only the
/// three kinds that can be said in any words, only standing facts, and never a duty.
/// </summary>
internal sealed class ConditionNeighbours(TokenizedText text, ConditionSettings settings, ImmutableArray<Evidence> duties)
{
    private const int FewestWords = 3;
    private const int MostWords = 30;

    private static readonly ImmutableArray<ConditionKind> Open = [ConditionKind.Physical, ConditionKind.Norm, ConditionKind.Atmosphere];

    /// <summary>Sentences that are of the kind of their neighbours.</summary>
    /// <param name="found">What was found by its own words.</param>
    public IEnumerable<(int First, int End, ConditionKind Kind)> Find(IReadOnlyCollection<(int First, int End, ConditionKind Kind)> found)
    {
        var kinds = new List<ConditionKind>?[text.Sentences.Length];
        foreach (var (first, _, kind) in found.OrderBy(f => f.First)) (kinds[text.Words[first].Sentence] ??= []).Add(kind);
        for (var s = 0; s < kinds.Length; s++)
            if (kinds[s] is null && IsOpen(s) && Kind(kinds, s) is { } kind)
                yield return (text.Sentences[s].First, text.Sentences[s].End, kind);
    }

    private ConditionKind? Kind(List<ConditionKind>?[] kinds, int sentence)
    {
        if (Before(sentence) is not { } before || kinds[before] is not { } left) return null;
        if (After(sentence) is { } after && kinds[after] is { } right)
            return Open.Where(k => left.Contains(k) && right.Contains(k)).Select(k => (ConditionKind?)k).FirstOrDefault();
        // The last of its topic: two of one kind stand before it.
        return After(sentence) is null && Before(before) is { } further && kinds[further] is { } earlier ? Open.Where(k => left.Contains(k) && earlier.Contains(k)).Select(k => (ConditionKind?)k).FirstOrDefault() : null;
    }

    private int? Before(int sentence) => Beside(sentence, -1);

    private int? After(int sentence) => Beside(sentence, 1);

    /// <summary>The next sentence in a direction; none over a blank line.</summary>
    private int? Beside(int sentence, int step)
    {
        for (var s = sentence + step; s >= 0 && s < text.Sentences.Length; s += step)
        {
            if (text.Sentences[s].Count == 0) continue;
            var (left, right) = step > 0 ? (sentence, s) : (s, sentence);
            var between = text.Text[text.Words[text.Sentences[left].End - 1].End..text.Words[text.Sentences[right].First].Start];
            return between.Count(c => c == '\n') > 1 ? null : s;
        }
        return null;
    }

    /// <summary>A standing fact that is nobody's private matter and no duty.</summary>
    private bool IsOpen(int sentence)
    {
        var span = text.Sentences[sentence];
        if (span.Count is < FewestWords or > MostWords) return false;
        var (from, to) = (text.Words[span.First].Start, text.Words[span.End - 1].End);
        if (duties.Any(d => d.Start < to && from < d.End)) return false;
        var at = settings.At(from, from, to);
        return at is { Once: false, Private: false, Asked: false, Today: false, OfAnother: false } && at.Owner is not (Owner.Stranger or Owner.Colleague);
    }
}
