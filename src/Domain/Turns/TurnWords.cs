using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Turns;

/// <summary>
/// The small words of a turn as signs, alone (<c>word-niet</c>), in pairs (<c>word-niet_meer</c>) and at the beginning (<c>word-_dat</c>): how somebody speaks tells
/// what is done with a turn where no field of meaning has its words. Words that mean something are left to the fields, where a person can judge them.
/// </summary>
internal static class TurnWords
{
    private const string Prefix = "word-";
    private const WordMark SmallWord = WordMark.Small | WordMark.Function | WordMark.Negation | WordMark.Beside;

    public static bool Is(string sign) => sign.StartsWith(Prefix, StringComparison.Ordinal);

    /// <summary>Each sign with the words it stands for; what is quoted are somebody else's words.</summary>
    public static IEnumerable<(string Sign, int First, int Count)> Of(TurnText turn)
    {
        var words = turn.Text.Words;
        var quotesOnly = words.All(w => w.Quoted);
        for (var i = 0; i < words.Length; i++)
        {
            if (!IsSmall(i))
                continue;
            yield return ($"{Prefix}{words[i].Lower}", i, 1);
            if (i == 0)
                yield return ($"{Prefix}_{words[i].Lower}", i, 1);
            if (i + 1 < words.Length && words[i + 1].Before == WordBreak.None && IsSmall(i + 1))
                yield return ($"{Prefix}{words[i].Lower}_{words[i + 1].Lower}", i, 2);
        }

        bool IsSmall(int word) => words[word].Kind == WordKind.Plain && (quotesOnly || !words[word].Quoted) && turn.Is(word, SmallWord);
    }
}
