using System.Collections.Immutable;
using System.Globalization;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Lexicons;

/// <summary>Reads one pattern of a cue file. The syntax is described in <c>docs/lexicon.md</c>.</summary>
internal static class CuePatternReader
{
    private const int UsualGap = 3;

    // Marks that the tokenizer leaves inside a word.
    private const string Inner = "'-_.,:%+#/@&";

    /// <summary>The pattern, or <c>null</c> with the reason in <paramref name="fault"/>.</summary>
    public static CuePattern? Read(string text, out string fault)
    {
        fault = "";
        var elements = ImmutableArray.CreateBuilder<PatternElement>();
        foreach (var range in text.AsSpan().Split(' '))
        {
            var token = text[range];
            if (token.Length == 0)
                continue;
            var element = Element(token);
            if (element is null)
            {
                fault = $"'{token}' is no word, alternative, gap, category or anchor";
                return null;
            }

            elements.Add(element);
        }

        var pattern = new CuePattern(elements.ToImmutable());
        if (pattern.FirstWord == pattern.Elements.Length)
            fault = "a pattern needs at least one word";
        else if (pattern.Elements[pattern.FirstWord] is { Optional: true } or { Kind: ElementKind.Any })
            fault = "the first word of a pattern must be certain";
        else if (pattern.Elements.Take(pattern.FirstWord).Any(e => e.Kind == ElementKind.Gap))
            fault = "a pattern cannot begin with a gap";
        return fault.Length == 0 ? pattern : null;
    }

    private static PatternElement? Element(string token)
    {
        switch (token)
        {
            case "<": return Mark(ElementKind.TextStart);
            case ">": return Mark(ElementKind.TextEnd);
            case "^": return Mark(ElementKind.SentenceStart);
            case "$": return Mark(ElementKind.SentenceEnd);
            case "_": return Mark(ElementKind.Any);
            case "_?": return Mark(ElementKind.Any) with { Optional = true };
            default: break;
        }

        if (token.StartsWith("..", StringComparison.Ordinal))
        {
            if (token.Length == 2)
                return Mark(ElementKind.Gap) with { Most = UsualGap };
            return int.TryParse(token.AsSpan(2), NumberStyles.None, CultureInfo.InvariantCulture, out var most) && most is > 0 and < 30
                ? Mark(ElementKind.Gap) with { Most = most }
                : null;
        }

        var optional = token.EndsWith('?');
        var body = optional ? token[..^1] : token;
        var parts = body.Split('|');
        var words = parts.Where(p => !p.StartsWith('@')).Select(Alternative).ToImmutableArray();
        var names = parts.Where(p => p.StartsWith('@')).Select(p => p[1..]).ToImmutableArray();
        return words.Any(w => w is null) || names.Any(n => n.Length == 0)
            ? null
            : new PatternElement(ElementKind.Words, [.. words.Select(w => w!.Value)], names, [], 0, optional);
    }

    private static PatternElement Mark(ElementKind kind) => new(kind, [], [], [], 0, false);

    private static WordPattern? Alternative(string token)
    {
        var before = token.StartsWith('*');
        var after = token.Length > 1 && token.EndsWith('*');
        var letters = Letters.Fold(token.AsSpan(before ? 1 : 0, token.Length - (before ? 1 : 0) - (after ? 1 : 0)));
        return letters.Length == 0 || letters.Any(c => !char.IsLetterOrDigit(c) && !Inner.Contains(c, StringComparison.Ordinal)) ? null : new WordPattern(letters, before, after);
    }
}
