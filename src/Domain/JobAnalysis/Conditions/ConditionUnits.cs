using System.Collections.Frozen;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis.Conditions;

/// <summary>
/// Cuts a told text into the stretches that can tell one thing each: a sentence, or its parts where each of them has a verb of its own ("the pay is bad | but the lads are sound"). What hangs on a part (a condition, a relative
/// clause, words without a verb) stays with it.
/// </summary>
internal static class ConditionUnits
{
    private const int FewestWords = 3;
    private const int MostWords = 24;

    /// <summary>Joins parts that can each tell something.</summary>
    private static readonly FrozenSet<string> Joints = FrozenSet.ToFrozenSet(["and", "but", "en", "maar", "want", "so", "dus"], StringComparer.Ordinal);

    /// <summary>What begins with one of these says something of the part beside it.</summary>
    private static readonly FrozenSet<string> Hanging = FrozenSet.ToFrozenSet(
        ["if", "when", "whenever", "whoever", "unless", "until", "till", "because", "cos", "which", "who", "that", "where", "while", "as", "or", "than", "not", "without",
         "als", "wanneer", "wie", "tenzij", "tot", "omdat", "die", "dat", "waar", "terwijl", "zodat", "zolang", "of", "anders", "dan", "niet", "zonder", "zodra"], StringComparer.Ordinal);

    /// <param name="verbs">Where the verbs of the clauses begin, in characters.</param>
    /// <returns>First word and the word past the last, in text order.</returns>
    public static IEnumerable<(int First, int End)> Of(TokenizedText text, IReadOnlySet<int> verbs)
    {
        foreach (var sentence in text.Sentences)
        {
            if (sentence.Count == 0) continue;
            var first = sentence.First;
            foreach (var next in Starts(text, sentence, verbs))
            {
                if (next - first < FewestWords || !IsPartedAt(text, first, next, PartEnd(text, sentence, next, verbs), verbs)) continue;
                yield return (first, next);
                first = next;
            }
            yield return (first, sentence.End);
        }
    }

    private static IEnumerable<int> Starts(TokenizedText text, Sentence sentence, IReadOnlySet<int> verbs)
    {
        for (var i = sentence.First + 1; i < sentence.End; i++)
            if (text.Words[i].Before != WordBreak.None || Joints.Contains(text.Words[i].Lower) && i + 1 < sentence.End && !verbs.Contains(text.Words[i + 1].Start)) yield return i;
    }

    private static int PartEnd(TokenizedText text, Sentence sentence, int start, IReadOnlySet<int> verbs) =>
        Starts(text, sentence, verbs).FirstOrDefault(i => i > start, sentence.End);

    private static bool IsPartedAt(TokenizedText text, int first, int next, int end, IReadOnlySet<int> verbs)
    {
        if (end - next < FewestWords) return false;
        if (next - first >= MostWords) return true;
        if (Hanging.Contains(text.Words[next].Lower) || Hanging.Contains(text.Words[first].Lower)) return false;
        return HasVerb(text, next, end, verbs) || !HasVerb(text, first, next, verbs);
    }

    private static bool HasVerb(TokenizedText text, int first, int end, IReadOnlySet<int> verbs)
    {
        for (var i = first; i < end; i++)
            if (verbs.Contains(text.Words[i].Start)) return true;
        return false;
    }
}
