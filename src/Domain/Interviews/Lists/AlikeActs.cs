using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Interviews.Lists;

/// <summary>
/// Whether pieces of an answer are acts of one form, and so items of one list however long they are: "cleaning the rooms | talking to parents who do not watch their
/// children", "brillen afwassen | mensen naar hun plaats brengen als de film al bezig is".
/// </summary>
internal static class AlikeActs
{
    private const int ShortestVerb = 4;

    /// <summary>Behind an infinitive they begin what belongs to it.</summary>
    private static readonly HashSet<string> Tails = new(StringComparer.Ordinal)
    {
        "als", "wanneer", "die", "dat", "wat", "terwijl", "omdat", "zodat", "voor", "voordat", "in", "op", "aan", "met", "bij", "van", "naar", "om", "tot", "na", "tussen", "tijdens", "per", "elke", "iedere", "uit", "door", "zonder", "over", "'s",
    };

    /// <summary>With one of them somebody tells what happened.</summary>
    private static readonly HashSet<string> Tellers = new([.. FirstPerson.I, .. FirstPerson.We, "ge", "gij", "je", "jij", "moest", "moesten", "mocht", "mochten", "was", "waren"], StringComparer.Ordinal);

    public static bool Are(IReadOnlyList<string> pieces)
    {
        if (pieces.Count < 2)
            return false;
        var words = pieces.Select(p => p.ToLowerInvariant().Split([' ', ',', '.'], StringSplitOptions.RemoveEmptyEntries)).ToList();
        return words.TrueForAll(BeginsWithGerund) || words.TrueForAll(HoldsInfinitive);
    }

    private static bool BeginsWithGerund(string[] words) => words is [var first, ..] && first.Length > ShortestVerb && first.EndsWith("ing", StringComparison.Ordinal);

    /// <summary>The infinitive closes a Dutch phrase: it stands last, or before what only adds to it.</summary>
    private static bool HoldsInfinitive(string[] words)
    {
        var at = Array.FindIndex(words, 1 < words.Length ? 1 : 0, w => w.Length >= ShortestVerb && w.EndsWith('n') && Array.IndexOf(words, w) is var i && (i + 1 == words.Length || Tails.Contains(words[i + 1])));
        return at >= 0 && !words.Take(at + 1).Any(Tellers.Contains);
    }
}
