using System.Globalization;
using System.Runtime.CompilerServices;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Lexicons;

/// <summary>
/// Reads one pattern of a cue file. The syntax is described in <c>docs/lexicon.md</c>. Checking makes no objects and reading makes many, so that all patterns
/// are checked at start and each is read when a text first asks for it. A token that stands in many patterns is read once for all of them.
/// </summary>
/// <param name="tokens">Complete.</param>
/// <param name="categories">Numbers of the categories that a pattern may name.</param>
internal sealed class CuePatternReader(CueTokens tokens, Dictionary<string, int> categories)
{
    private const int UsualGap = 3;
    private const int LongestGap = 29;

    // Marks that the tokenizer leaves inside a word.
    private const string Inner = "'-_.,:%+#/@&";

    // Two threads may read the same token at once: they read the same.
    private readonly StrongBox<PatternElement>?[] _elements = new StrongBox<PatternElement>?[tokens.Count];

    /// <summary>What is wrong with a pattern; <c>null</c> when nothing is.</summary>
    public static string? Fault(CueTokens tokens, ReadOnlySpan<ushort> pattern)
    {
        var (words, gapBefore) = (0, false);
        foreach (var token in pattern)
        {
            if (token == CueTokens.Nothing)
                continue;
            if (tokens.Kind(token) is not { } kind)
                return $"'{tokens.Text(token)}' is no word, alternative, gap, category or anchor";
            if (kind == ElementKind.Gap && words == 0)
                gapBefore = true;
            if (kind is ElementKind.Words or ElementKind.Any && words++ == 0 && (kind == ElementKind.Any || tokens.Text(token)[^1] == '?'))
                return "the first word of a pattern must be certain";
        }

        return words == 0 ? "a pattern needs at least one word" : gapBefore ? "a pattern cannot begin with a gap" : null;
    }

    /// <summary>A pattern without faults. Safe for many threads.</summary>
    public PatternElement[] Read(ReadOnlySpan<ushort> pattern)
    {
        var elements = new List<PatternElement>(pattern.Length);
        foreach (var token in pattern)
        {
            if (token != CueTokens.Nothing)
                elements.Add((_elements[token] ??= new(Element(tokens.Kind(token)!.Value, tokens.Text(token)))).Value);
        }

        return [.. elements];
    }

    /// <summary>
    /// The words of which one must stand right behind the first word, folded, with <c>|</c> between them, in a pattern that leaves no other choice; else <c>null</c>. Known without
    /// reading the whole pattern: few of those that begin with a word that was said go on as it was said.
    /// </summary>
    public string? Next(ReadOnlySpan<ushort> pattern)
    {
        var next = NextAt(pattern);
        return next < pattern.Length ? CertainWords(pattern[next]) : null;
    }

    /// <summary>The bits of some words of which one must stand behind the first two: of those that the pattern asks for, the fewest. All, where it asks for no certain words there.</summary>
    public WordBits NeedBehindNext(ReadOnlySpan<ushort> pattern)
    {
        var fewest = WordBits.All;
        for (var i = NextAt(pattern) + 1; i < pattern.Length; i++)
        {
            if (pattern[i] != CueTokens.Nothing && CertainWords(pattern[i]) is { } words && WordBits.OfAny(words) is var need && need.Count < fewest.Count)
                fewest = need;
        }

        return fewest;
    }

    // Where the token behind the first word stands; the length of the pattern when there is none.
    private int NextAt(ReadOnlySpan<ushort> pattern)
    {
        var isFirst = true;
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] == CueTokens.Nothing)
                continue;
            if (!isFirst)
                return i;
            isFirst = tokens.Kind(pattern[i]) != ElementKind.Words;
        }

        return pattern.Length;
    }

    // The words of a token that leaves no choice but to have one of them, as they are written: folded, with "|" between them.
    private string? CertainWords(ushort number) =>
        tokens.Kind(number) == ElementKind.Words && tokens.Text(number) is var token && !token.AsSpan().ContainsAny("?*@") ? Letters.Fold(token) : null;

    /// <summary>The categories that a token names.</summary>
    public static IEnumerable<string> Categories(string token) => Body(token).ToString().Split('|').Where(p => p.Length > 1 && p[0] == '@').Select(p => p[1..]);

    /// <summary>One alternative of a word token as texts are compared with it: folded, with its stars.</summary>
    public static string Word(ReadOnlySpan<char> alternative) => Letters.Fold(alternative);

    private PatternElement Element(ElementKind kind, string token)
    {
        var optional = kind is ElementKind.Words or ElementKind.Any && token[^1] == '?';
        var most = kind == ElementKind.Gap ? token.Length == 2 ? UsualGap : int.Parse(token.AsSpan(2), NumberStyles.None, CultureInfo.InvariantCulture) : 0;
        if (kind != ElementKind.Words)
            return new PatternElement(kind, "", [], most, optional);
        var alternatives = Body(token).ToString().Split('|');
        return new PatternElement(
            kind, string.Join('|', alternatives.Where(a => a[0] != '@').Select(a => Word(a))), [.. alternatives.Where(a => a[0] == '@').Select(a => categories[a[1..]])], 0, optional);
    }

    /// <summary>What a token asks for; <c>null</c> for one that means nothing.</summary>
    public static ElementKind? Kind(ReadOnlySpan<char> token) => token switch
    {
        "" => null,
        "<" => ElementKind.TextStart,
        ">" => ElementKind.TextEnd,
        "^" => ElementKind.SentenceStart,
        "$" => ElementKind.SentenceEnd,
        "_" or "_?" => ElementKind.Any,
        ".." => ElementKind.Gap,
        ['.', '.', ..] => int.TryParse(token[2..], NumberStyles.None, CultureInfo.InvariantCulture, out var most) && most is > 0 and <= LongestGap ? ElementKind.Gap : null,
        _ => AreWords(Body(token)) ? ElementKind.Words : null,
    };

    private static bool AreWords(ReadOnlySpan<char> body)
    {
        foreach (var part in body.Split('|'))
        {
            var word = body[part];
            if (!(word.IsEmpty ? false : word[0] == '@' ? word.Length > 1 : IsWord(Bare(word))))
                return false;
        }

        return true;
    }

    private static bool IsWord(ReadOnlySpan<char> letters)
    {
        foreach (var c in letters)
        {
            if (!char.IsLetterOrDigit(c) && !Inner.Contains(c, StringComparison.Ordinal) && !Letters.IsApostrophe(c) && !Letters.IsInvisible(c))
                return false;
        }

        return !letters.IsEmpty;
    }

    /// <summary>A token without the mark of an optional word.</summary>
    public static ReadOnlySpan<char> Body(ReadOnlySpan<char> token) => token[^1] == '?' ? token[..^1] : token;

    private static (bool Before, bool After) Stars(ReadOnlySpan<char> word) => (word[0] == '*', word.Length > 1 && word[^1] == '*');

    private static ReadOnlySpan<char> Bare(ReadOnlySpan<char> word)
    {
        var (before, after) = Stars(word);
        return word[(before ? 1 : 0)..^(after ? 1 : 0)];
    }
}
