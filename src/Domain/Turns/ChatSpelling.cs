using System.Collections.Frozen;
using InterviewBot.Domain.Lexicons;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Turns;

/// <summary>
/// Reads the words of a turn as the cues write them: one letter for three and more (<c>stoppppp</c>, <c>saluuu</c>), and <c>niet</c> for <c>nie</c> and
/// <c>ni</c> (<c>lexicon/{nl,en}/turns-spelling.tsv</c>). Where the words stand does not change, so that evidence stays verbatim.
/// </summary>
internal sealed class ChatSpelling
{
    private readonly FrozenDictionary<string, string> _words;

    public ChatSpelling(Lexicon lexicon, Language language) =>
        _words = lexicon.Table($"lexicon/{language.Code()}/turns-spelling.tsv").ToFrozenDictionary(r => r[0], r => r[1], StringComparer.Ordinal);

    public string Plain(string word)
    {
        var plain = HasRun(word) ? WithoutRuns(word) : word;
        return _words.GetValueOrDefault(plain, plain);
    }

    private static bool HasRun(string word)
    {
        for (var i = 2; i < word.Length; i++)
        {
            if (word[i] == word[i - 1] && word[i] == word[i - 2] && char.IsLetter(word[i]))
                return true;
        }

        return false;
    }

    private static string WithoutRuns(string word) => string.Concat(word.Where((c, i) =>
        !(i > 0 && c == word[i - 1] && ((i > 1 && c == word[i - 2]) || (i + 1 < word.Length && c == word[i + 1])))));
}
