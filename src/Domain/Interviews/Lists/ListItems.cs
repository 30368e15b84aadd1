using System.Collections.Immutable;
using InterviewBot.Domain.Interviews.Answers;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Interviews.Lists;

/// <summary>Cuts an answer to a list question into its items, each a span of the answer.</summary>
public static class ListItems
{
    /// <summary>Commas and "en"/"and" divide items only when no piece is longer than this many words: a longer piece is a sentence, not an enumeration.</summary>
    private const int MaxWordsOfEnumerated = 6;

    /// <summary>A piece between commas that is longer than this is a sentence of a story, not an item of a list.</summary>
    private const int MaxWordsOfListed = 14;

    /// <summary>At the end of a list of longer pieces "and" divides two things of a word or two: "…, sleutel 13 en borstels".</summary>
    private const int MaxWordsOfPaired = 2;

    private static readonly string[] Commas = [", "];

    private static readonly string[] Ands = [" en ", " and ", " & "];

    private static readonly string[] Openers =
    [
        "en ", "ook ", "nog ", "dan ", "daarnaast ", "verder ", "plus ", "oh ", "o ja ", "o ja, ", "oh ja, ", "ah ja, ", "ah ja ", "ah ", "goh ", "ja ", "euh ", "euhm ", "eh ", "uh ", "uhm ", "dus ", "oja ", "oja, ", "tja ", "tja, ",
        "and ", "also ", "then ", "oh yeah ", "oh yes ", "um ", "umm ", "erm ", "well ", "well, ", "oh, ", "so ",
    ];

    /// <summary>They always divide; behind a pause or a question somebody goes on with the next item.</summary>
    private static readonly string[] Lines = ["\n", "\r", ";", "•", "·", "... and ", "... en ", "… and ", "… en ", "? and ", "? en "];

    // With where their first blank stands.
    private static readonly (string Pair, int Blank)[] FixedPairs = [.. new[] { "af en toe", "nu en dan", "zo en zo", "heen en weer", "now and then", "now and again", "again and again", "back and forth",
        "click & collect", "click and collect", "pick and pack", "bed & breakfast", "bed and breakfast", "meet and greet", "lost and found", "health and safety", "health & safety", "fish and chips", "laden en lossen", "in en uit", "op en af" }.Select(pair => (pair, pair.IndexOf(' ', StringComparison.Ordinal)))];

    /// <summary>Lines, semicolons and bullets always divide; commas and "and" divide short pieces.</summary>
    public static ImmutableArray<Evidence> Find(Passage passage)
    {
        ArgumentNullException.ThrowIfNull(passage);
        return
        [
            .. Pieces(passage.Text, 0, EndOf(passage.Text), Lines)
                .SelectMany(line => Enumerated(passage.Text, line.Start, line.Length))
                .Select(piece => Trim(passage.Text, piece.Start, piece.Length))
                .Where(piece => piece.Length > 0)
                .Select(piece => new Evidence(passage.Utterance, piece.Start, piece.Length)),
        ];
    }

    /// <summary>Whether the answer names items and closes the list with them: "…, and that is all".</summary>
    public static bool SaysThatIsAll(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return EndOf(text) < text.Length;
    }

    /// <summary>Where the items end: before a last piece that says there are no more.</summary>
    private static int EndOf(string text)
    {
        var last = text.TrimEnd(' ', '.', '!', '\n').Length;
        var at = last > 1 ? text.LastIndexOfAny([',', ';', '.', '\n'], last - 1) : -1;
        return at > 0 && text.AsSpan(0, at).IndexOfAnyExcept(' ', ',', '.') >= 0 && NothingMore.Closes(text[(at + 1)..last]) ? at : text.Length;
    }

    private static List<(int Start, int Length)> Enumerated(string text, int start, int length)
    {
        var commas = NotEmpty(text, Pieces(text, start, length, Commas));
        if (commas.Count == 0)
            return [];
        var all = InSentences(text, Joined(text, commas.SkipLast(1).Concat(NotEmpty(text, Pieces(text, commas[^1].Start, commas[^1].Length, Ands)))));
        if (all.TrueForAll(p => WordsOf(text, p) <= MaxWordsOfEnumerated) || (all.TrueForAll(p => WordsOfAct(text, p) <= MaxWordsOfListed) && AlikeActs.Are([.. all.Select(p => Bare(text, p))])))
            return all;
        // Two commas make a list, though its items be longer; one may stand in any sentence.
        if (commas.Count <= 2)
            return [(start, length)];
        var last = all.FindIndex(p => p.Start >= commas[^1].Start);
        return commas.TrueForAll(p => WordsOfAct(text, p) <= MaxWordsOfListed) && !(last >= 0 && all.Skip(last).All(p => WordsOf(text, p) <= MaxWordsOfPaired)) ? InSentences(text, commas)
            : all.TrueForAll(p => WordsOfAct(text, p) <= MaxWordsOfListed) ? all
            : [(start, length)];
    }

    /// <summary>The pieces, those that share a noun as one.</summary>
    private static List<(int Start, int Length)> Joined(string text, IEnumerable<(int Start, int Length)> pieces)
    {
        var joined = new List<(int Start, int Length)>();
        foreach (var piece in pieces)
        {
            if (joined.Count > 0 && (SharedNouns.Join(text.Substring(joined[^1].Start, joined[^1].Length), text.Substring(piece.Start, piece.Length)) || IsWithThingBefore(text, joined[^1], piece)))
                joined[^1] = (joined[^1].Start, piece.Start + piece.Length - joined[^1].Start);
            else
                joined.Add(piece);
        }

        return joined;
    }

    /// <summary>Pieces that hold more than one sentence, sentence by sentence: "Cycling obviously. Picking people up". One that only says words of the piece before once more is no item: "So much fake snow".</summary>
    private static List<(int Start, int Length)> InSentences(string text, List<(int Start, int Length)> pieces)
    {
        var cut = new List<(int Start, int Length)>();
        foreach (var sentence in pieces.SelectMany(p => Pieces(text, p.Start, p.Length, Sentences)))
        {
            if (cut.Count == 0 || pieces.Contains(sentence) || !OnlyRepeats(Bare(text, cut[^1]), Bare(text, sentence)))
                cut.Add(sentence);
        }

        return cut;
    }

    private static readonly string[] Sentences = [". "];

    private const int LettersOfContent = 4;

    private static bool OnlyRepeats(string before, string after) =>
        after.Split(' ') is var words && words.Any(w => w.Length >= LettersOfContent && before.Contains(w, StringComparison.OrdinalIgnoreCase)) && words.All(w => w.Length <= LettersOfContent || before.Contains(w, StringComparison.OrdinalIgnoreCase));

    /// <summary>"Fietsen uit de doos halen | en in elkaar zetten", "bestellingen opnemen | en naar de keuken brengen": the second act has its thing in the first.</summary>
    private static bool IsWithThingBefore(string text, (int Start, int Length) before, (int Start, int Length) piece)
    {
        var first = text.AsSpan(before.Start, before.Length).TrimEnd();
        var second = Bare(text, piece);
        return first.EndsWith("en", StringComparison.OrdinalIgnoreCase) && second.EndsWith("en", StringComparison.OrdinalIgnoreCase) && text.AsSpan(before.Start + before.Length, piece.Start - before.Start - before.Length).Trim().Equals("en", StringComparison.OrdinalIgnoreCase)
            && Array.Exists(Elsewhere, e => second.StartsWith(e, StringComparison.OrdinalIgnoreCase));
    }

    private static readonly string[] Elsewhere = ["in elkaar ", "uit elkaar ", "naar ", "terug naar ", "op zijn plaats ", "op hun plaats "];

    /// <summary>"Af en toe", "now and then": no two items.</summary>
    private static bool IsFixed(string text, int and)
    {
        foreach (var (pair, before) in FixedPairs)
        {
            if (and >= before && IsAt(text, and - before, pair))
                return true;
        }

        return false;
    }

    private static bool IsAt(string text, int at, string words) => text.AsSpan(at).StartsWith(words, StringComparison.OrdinalIgnoreCase);

    private static List<(int Start, int Length)> NotEmpty(string text, IEnumerable<(int Start, int Length)> pieces) =>
        [.. pieces.Where(p => Trim(text, p.Start, p.Length).Length > 0)];

    // Dividers begin with a mark or a blank.
    private static IEnumerable<(int Start, int Length)> Pieces(string text, int start, int length, string[] dividers)
    {
        var end = start + length;
        var from = start;
        for (var at = start; at < end; at++)
        {
            if (text[at] == '(' && text.IndexOf(')', at, end - at) is > 0 and var closes)
            {
                // What stands in brackets belongs to its item.
                at = closes;
                continue;
            }

            if (char.IsLetterOrDigit(text[at]) || DividerAt(text, at, end, dividers) is not { } divider || (text[at] == ' ' && IsFixed(text, at)))
                continue;
            yield return (from, at - from);
            from = at + divider.Length;
            at = from - 1;
        }

        yield return (from, end - from);
    }

    private static string? DividerAt(string text, int at, int end, string[] dividers)
    {
        foreach (var divider in dividers)
        {
            if (text[at] == divider[0] && at + divider.Length <= end && IsAt(text, at, divider))
                return divider;
        }

        return null;
    }

    /// <summary>Without white space, bullets, numbering ("1.", "2)") and closing punctuation around it.</summary>
    private static (int Start, int Length) Trim(string text, int start, int length)
    {
        var end = start + length;
        while (start < end && (char.IsWhiteSpace(text[start]) || text[start] is '-' or '–' or '*' or ','))
            start++;
        var digits = start;
        while (digits < end && char.IsAsciiDigit(text[digits]))
            digits++;
        if (digits > start && digits + 1 < end && text[digits] is '.' or ')' && char.IsWhiteSpace(text[Math.Min(digits + 1, end - 1)]))
            start = digits + 1;
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        start += Leading(text.AsSpan(start, end - start));
        end = start + ClosingSounds.LengthWithout(text.AsSpan(start, end - start));
        return IsOpener(text.AsSpan(start, end - start)) ? (start, 0) : (start, end - start);
    }

    /// <summary>"…, oh and safety shoes": the "oh" is no item.</summary>
    private static bool IsOpener(ReadOnlySpan<char> piece)
    {
        foreach (var opener in Openers)
        {
            if (piece.Equals(opener.AsSpan().TrimEnd(" ,"), StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>What leads to an item is no part of it: "oh and", "ook", "en dan nog".</summary>
    private static int Leading(ReadOnlySpan<char> piece)
    {
        var at = 0;
        for (var length = OpenerOf(piece); length > 0; length = OpenerOf(piece[at..]))
            at += length;
        return at;
    }

    private static int OpenerOf(ReadOnlySpan<char> piece)
    {
        foreach (var opener in Openers)
        {
            if (piece.Length > opener.Length && piece.StartsWith(opener, StringComparison.OrdinalIgnoreCase))
                return opener.Length;
        }

        return 0;
    }

    private static string Bare(string text, (int Start, int Length) piece)
    {
        var (start, length) = Trim(text, piece.Start, piece.Length);
        return text.Substring(start, length);
    }

    private static int WordsOf(string text, (int Start, int Length) piece) => Words(Bare(text, piece));

    /// <summary>Up to a clause that hangs on the act: "writing the name on a card | that I slip to him so he knows it".</summary>
    private static int WordsOfAct(string text, (int Start, int Length) piece)
    {
        var bare = Bare(text, piece);
        var act = Hanging.Select(h => bare.IndexOf(h, StringComparison.OrdinalIgnoreCase)).Where(at => at > 0).DefaultIfEmpty(bare.Length).Min();
        return Words(bare.AsSpan(0, act));
    }

    private static readonly string[] Hanging = [" that ", " which ", " who ", " so ", " because ", " cos ", " before ", " die ", " dat ", " zodat ", " omdat ", " want ", " voordat "];

    private static int Words(ReadOnlySpan<char> piece)
    {
        var words = 0;
        var inside = false;
        foreach (var c in piece)
        {
            var letter = !char.IsWhiteSpace(c);
            words += letter && !inside ? 1 : 0;
            inside = letter;
        }

        return words;
    }
}
