using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Turns;

/// <summary>
/// The small words of a turn as signs, alone (<c>word-niet</c>), in pairs (<c>word-niet_meer</c>) and at the beginning (<c>word-_dat</c>): how somebody speaks tells
/// what is done with a turn where no field of meaning has its words. Words that mean something are left to the fields, where a person can judge them.
/// </summary>
internal static class TurnWords
{
    private const string Prefix = "word-";
    private const string Join = "_";
    private const WordMark SmallWord = WordMark.Small | WordMark.Function | WordMark.Negation | WordMark.Beside;

    public static bool Is(string sign) => sign.StartsWith(Prefix, StringComparison.Ordinal);

    /// <summary>Adds those that weigh something, with the words they stand for.</summary>
    public static void AddWeighed(TurnText turn, FoundSigns signs)
    {
        foreach (var (before, word, next, first, count) in Of(turn))
        {
            if (signs.Book.Weighed(before, word, next.Length > 0 ? Join : "", next) is { } sign)
                signs.Add(sign, turn.Text.Span(0, first, count));
        }
    }

    /// <summary>The names of all, weighed or not.</summary>
    public static IEnumerable<string> Names(TurnText turn) => Of(turn).Select(w => w.Next.Length > 0 ? w.Before + w.Word + Join + w.Next : w.Before + w.Word);

    // What is quoted are somebody else's words.
    private static IEnumerable<(string Before, string Word, string Next, int First, int Count)> Of(TurnText turn)
    {
        var words = turn.Text.Words;
        var quotesOnly = words.All(w => w.Quoted);
        for (var i = 0; i < words.Length; i++)
        {
            if (!IsSmall(i))
                continue;
            yield return (Prefix, words[i].Lower, "", i, 1);
            if (i == 0)
                yield return (Prefix + Join, words[i].Lower, "", i, 1);
            if (i + 1 < words.Length && words[i + 1].Before == WordBreak.None && IsSmall(i + 1))
                yield return (Prefix, words[i].Lower, words[i + 1].Lower, i, 2);
        }

        bool IsSmall(int word) => words[word].Kind == WordKind.Plain && (quotesOnly || !words[word].Quoted) && turn.Is(word, SmallWord);
    }
}
