using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Lexicons;

/// <summary>Tries patterns at places of one text.</summary>
internal sealed class CueMatcher(TokenizedText text, int[]?[] classes)
{
    /// <summary>One past the last word of the match whose first word is <paramref name="at"/>; −1 when there is none. Gaps are as short as can be.</summary>
    public int Match(CuePattern pattern, int at)
    {
        for (var i = 0; i < pattern.FirstWord; i++)
        {
            var holds = pattern.Elements[i].Kind switch
            {
                ElementKind.TextStart => at == 0,
                ElementKind.SentenceStart => text.Words[at].Before == WordBreak.Sentence,
                _ => false,
            };
            if (!holds)
                return -1;
        }

        return From(pattern, pattern.FirstWord, at, text.Words[at].Sentence);
    }

    private int From(CuePattern pattern, int element, int at, int sentence)
    {
        if (element == pattern.Elements.Length)
            return at;
        var wanted = pattern.Elements[element];
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
                if (!AtEnd(at, sentence) && Holds(wanted, at))
                {
                    var end = From(pattern, element + 1, at + 1, sentence);
                    if (end >= 0)
                        return end;
                }

                return wanted.Optional ? From(pattern, element + 1, at, sentence) : -1;
        }
    }

    private bool AtEnd(int at, int sentence) => at >= text.Words.Length || text.Words[at].Sentence != sentence;

    private bool Holds(PatternElement wanted, int at)
    {
        if (wanted.Kind == ElementKind.Any)
            return true;
        if (classes[at] is { } own)
        {
            foreach (var category in wanted.Categories)
            {
                if (Array.IndexOf(own, category) >= 0)
                    return true;
            }
        }

        foreach (var word in wanted.Words)
        {
            if (word.Matches(text.Words[at].Lower))
                return true;
        }

        return false;
    }
}
