using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Clauses;

/// <summary>Cuts a sentence into stretches that hold one verb group each.</summary>
internal static class ClauseCutter
{
    public static IEnumerable<(int First, int End)> Cut(WordReadings words, Sentence sentence, TokenizedText text)
    {
        var pieces = new List<(int First, int End, bool HasVerb)>();
        var first = sentence.First;
        for (var i = sentence.First + 1; i <= sentence.End; i++)
        {
            if (i < sentence.End && !Opens(words, text, i))
                continue;
            Add(pieces, first, i, words, text);
            first = i;
        }

        return pieces.Select(p => (p.First, p.End));
    }

    private static bool Opens(WordReadings words, TokenizedText text, int i)
    {
        var quoteChanges = text.Words[i].Quoted != text.Words[i - 1].Quoted;
        return quoteChanges || text.Words[i].Before == WordBreak.Clause || (!text.Words[i].Quoted && words.Is(i, "clause-start") && !words.IsNominal(i));
    }

    // A stretch without a verb is no clause of its own: it belongs to the one before it, or the one that follows.
    private static void Add(List<(int First, int End, bool HasVerb)> pieces, int first, int end, WordReadings words, TokenizedText text)
    {
        var hasVerb = false;
        for (var i = first; i < end; i++)
            hasVerb |= !words.Verbs(i).IsEmpty && !words.IsNominal(i);
        var quoted = text.Words[first].Quoted;
        if (pieces.Count > 0 && text.Words[pieces[^1].First].Quoted == quoted && (!hasVerb || !pieces[^1].HasVerb))
        {
            // A scene in key words ("Zaterdag, lange rij, kassa kapot") and the clause behind it stay together.
            var last = pieces[^1];
            pieces[^1] = (last.First, end, last.HasVerb || hasVerb);
        }
        else
        {
            pieces.Add((first, end, hasVerb));
        }
    }
}
