using System.Collections.Immutable;
using InterviewBot.Domain.JobAnalysis.Grammar;

namespace InterviewBot.Domain.JobAnalysis.Mentions;

/// <summary>What is named in one row is of one kind: beside "widowers" and "the coroner's officer" a word that no list holds ("the slinger") is somebody too, beside "a chainsaw" and "a winch" it is a tool.</summary>
internal static class Enumerations
{
    private const int FewestKnown = 2;

    /// <summary>The phrases that stand in a row with at least two that were recognised, and were not recognised themselves.</summary>
    /// <param name="phrases">The noun phrases of a sentence in order, and whether each was recognised.</param>
    public static IEnumerable<Phrase> Alike(List<Token> words, ImmutableArray<(Phrase Phrase, bool Known)> phrases)
    {
        for (var i = 0; i < phrases.Length;)
        {
            var end = i + 1;
            while (end < phrases.Length && AreBeside(words, phrases[end - 1].Phrase, phrases[end].Phrase)) end++;
            var known = phrases[i..end].Count(p => p.Known);
            if (known >= FewestKnown && 2 * known >= end - i)
                foreach (var (phrase, isKnown) in phrases[i..end])
                    if (!isKnown) yield return phrase;
            i = end;
        }
    }

    /// <summary>Nothing but a comma, "and" or "or" stands between, and the preposition of the row: "from the library, from marketing and from the gate".</summary>
    private static bool AreBeside(List<Token> words, Phrase left, Phrase right)
    {
        var divided = false;
        for (var i = left.Last + 1; i < right.First; i++)
        {
            if (words[i].Is(WordTags.And) || words[i].Lower is "," or "and" or "en" or "or" or "of") divided = true;
            else if (!(divided && left.First > 0 && words[i].Lower == words[left.First - 1].Lower && i == right.First - 1)) return false;
        }
        return divided;
    }
}
