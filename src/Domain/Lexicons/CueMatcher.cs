using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Lexicons;

/// <summary>Tries patterns at places of one text.</summary>
/// <param name="words">What each word of the text is by itself.</param>
/// <param name="bits">Of all words of the text.</param>
internal sealed class CueMatcher(TokenizedText text, WordCues[] words, WordBits bits)
{
    /// <summary>
    /// The bits of two groups of words behind the first, of each of which a text must have one for the pattern to be in it: of those that it asks for, the fewest and the next. All, where it
    /// asks for no more certain words.
    /// </summary>
    public static (WordBits Fewest, WordBits Next) Needs(PatternElement[] pattern)
    {
        var (fewest, next) = (WordBits.All, WordBits.All);
        for (var i = FirstWord(pattern) + 1; i < pattern.Length; i++)
        {
            if (pattern[i].Need is not { IsNone: false } need)
                continue;
            if (need.Count < fewest.Count)
                (fewest, next) = (need, fewest);
            else if (need.Count < next.Count)
                next = need;
        }

        return (fewest, next);
    }

    /// <summary>One past the last word of the match whose first word is <paramref name="at"/>; −1 when there is none. Gaps are as short as can be.</summary>
    /// <param name="pattern">One whose first word can be the word at that place.</param>
    public int Match(PatternElement[] pattern, int at)
    {
        var first = FirstWord(pattern);
        for (var i = first + 1; i < pattern.Length; i++)
        {
            if (pattern[i].Need is { IsNone: false } need && !need.Meets(bits))
                return -1;
        }

        for (var i = 0; i < first; i++)
        {
            var holds = pattern[i].Kind switch
            {
                ElementKind.TextStart => at == 0,
                ElementKind.SentenceStart => text.Words.ItemRef(at).Before == WordBreak.Sentence,
                _ => false,
            };
            if (!holds)
                return -1;
        }

        return From(pattern, first + 1, at + 1, text.Words.ItemRef(at).Sentence);
    }

    private static int FirstWord(PatternElement[] pattern)
    {
        var first = 0;
        while (!pattern[first].IsWord)
            first++;
        return first;
    }

    private int From(PatternElement[] pattern, int element, int at, int sentence)
    {
        if (element == pattern.Length)
            return at;
        ref readonly var wanted = ref pattern[element];
        switch (wanted.Kind)
        {
            case ElementKind.TextEnd:
                return at == text.Words.Length ? From(pattern, element + 1, at, sentence) : -1;
            case ElementKind.SentenceEnd:
                return AtEnd(at, sentence) ? From(pattern, element + 1, at, sentence) : -1;
            case ElementKind.TextStart or ElementKind.SentenceStart:
                return -1;
            case ElementKind.Gap:
                for (var skipped = 0; skipped <= wanted.Most; skipped++)
                {
                    if (skipped > 0 && AtEnd(at + skipped - 1, sentence))
                        break;
                    var end = From(pattern, element + 1, at + skipped, sentence);
                    if (end >= 0)
                        return end;
                }

                return -1;
            default:
                if (!AtEnd(at, sentence) && Holds(in wanted, at))
                {
                    var end = From(pattern, element + 1, at + 1, sentence);
                    if (end >= 0)
                        return end;
                }

                return wanted.Optional ? From(pattern, element + 1, at, sentence) : -1;
        }
    }

    private bool AtEnd(int at, int sentence) => at >= text.Words.Length || text.Words.ItemRef(at).Sentence != sentence;

    private bool Holds(in PatternElement wanted, int at)
    {
        if (wanted.Kind == ElementKind.Any)
            return true;
        foreach (var category in wanted.Categories)
        {
            if (words[at].IsOf(category))
                return true;
        }

        return wanted.Matches(text.Words.ItemRef(at).Lower);
    }
}
