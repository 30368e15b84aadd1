using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Interviews.Choices;

/// <summary>Whether somebody who types a word means another: the same but for its ending, in a compound, or with a slip of the finger ("observaties", "werksteekproeven", "vragelijst").</summary>
internal static class LooseWord
{
    /// <summary>Shorter words are too much like others to be found in a compound, or by how they begin.</summary>
    private const int LettersOfPart = 6;

    /// <summary>The end of a longer name stands for it when it is no word of everyday: "omstandigheden" does, the "moments" of "multimoment" do not.</summary>
    private const int LettersOfEnd = 8;

    private const int LettersOfEnding = 5;
    private const int LettersForOneSlip = 5;
    private const int LettersForTwoSlips = 10;

    public static bool IsSame(string said, string meant)
    {
        var (a, b) = (Stem(Letters.Fold(said)), Stem(Letters.Fold(meant)));
        if (a == b)
            return true;
        var (shorter, longer) = a.Length < b.Length ? (a, b) : (b, a);
        return (shorter.Length >= LettersOfPart && (longer.StartsWith(shorter, StringComparison.Ordinal) || ((longer == a || shorter.Length >= LettersOfEnd) && longer.EndsWith(shorter, StringComparison.Ordinal))))
            || (SharedBeginning(a, b) is >= LettersOfPart and var shared && longer.Length - shared <= LettersOfEnding)
            || (a[0] == b[0] && Slips(a, b) <= (shorter.Length >= LettersForTwoSlips ? 2 : shorter.Length >= LettersForOneSlip ? 1 : 0));
    }

    /// <summary>Without the endings of number and degree, and as the bare word is spelt: "proeven" as "proef", "taken" as "taak", "diaries" as "diary".</summary>
    private static string Stem(string word)
    {
        foreach (var ending in (string[])["'s", "s", "en", "e"])
        {
            if (word.Length > ending.Length + 2 && word.EndsWith(ending, StringComparison.Ordinal))
                word = word[..^ending.Length];
        }

        var stem = new System.Text.StringBuilder(word.Length);
        foreach (var letter in word)
        {
            if (stem.Length == 0 || stem[^1] != letter)
                stem.Append(letter);
        }

        if (stem.Length > 0)
            stem[^1] = stem[^1] switch { 'v' => 'f', 'z' => 's', 'y' => 'i', var last => last };
        return stem.ToString();
    }

    private static int SharedBeginning(string a, string b)
    {
        var shared = 0;
        while (shared < a.Length && shared < b.Length && a[shared] == b[shared])
            shared++;
        return shared;
    }

    /// <summary>How many letters are wrong, missing, too many, or have changed places.</summary>
    private static int Slips(string a, string b)
    {
        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
            rows[i, 0] = i;
        for (var j = 0; j <= b.Length; j++)
            rows[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                rows[i, j] = Math.Min(Math.Min(rows[i - 1, j] + 1, rows[i, j - 1] + 1), rows[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
            }
        }

        return rows[a.Length, b.Length];
    }
}
