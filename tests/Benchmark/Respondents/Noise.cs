using System.Text;
using System.Text.RegularExpressions;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Benchmark.Respondents;

/// <summary>
/// How a respondent types: neatly, without capitals and full stops, or with slips and (in Dutch) tussentaal as well. The key words of a fact stay
/// whole, for noise must not be what decides whether a fact counts as elicited.
/// </summary>
internal sealed partial class Noise(Persona persona, Draws draws)
{
    private const double SlipChance = 0.04;

    private static readonly string[] DutchSeparators = [". ", "\n", ", ", " en "];

    private static readonly string[] EnglishSeparators = [". ", "\n", ", ", " and "];

    private static readonly Dictionary<string, string> Tussentaal = new(StringComparer.Ordinal)
    {
        ["dat"] = "da", ["wat"] = "wa", ["niet"] = "ni", ["het"] = "'t", ["even"] = "efkes", ["je"] = "ge", ["jij"] = "gij", ["zo'n"] = "zo'ne", ["een"] = "e",
    };

    private readonly double _kind = draws.Share("noise", "kind");

    private bool IsNeat => _kind < 0.35;

    private bool Slips => _kind >= 0.7;

    /// <summary>What stands between sentences told in one go.</summary>
    public string Between(string what) => IsNeat ? " " : draws.Pick(what, "between", persona.Language == Language.Dutch ? DutchSeparators : EnglishSeparators);

    public string Type(string text, IReadOnlyCollection<string> whole)
    {
        if (IsNeat)
            return text;
        var typed = new StringBuilder();
        var from = 0;
        foreach (var (start, length) in Whole(text, whole))
        {
            typed.Append(Spoil(text[from..start])).Append(text, start, length);
            from = start + length;
        }

        typed.Append(Spoil(text[from..]));
        return typed.ToString().TrimEnd('.').ToLowerInvariant();
    }

    /// <summary>The places of the words to keep, in order and without overlap.</summary>
    private static IEnumerable<(int Start, int Length)> Whole(string text, IReadOnlyCollection<string> whole)
    {
        var end = 0;
        foreach (var (start, length) in whole.Select(w => (Start: text.IndexOf(w, StringComparison.OrdinalIgnoreCase), w.Length)).Where(w => w.Start >= 0).Order())
        {
            if (start < end)
                continue;
            yield return (start, length);
            end = start + length;
        }
    }

    private string Spoil(string text) => Slips ? WordPattern().Replace(text, m => SpoilWord(m.Value)) : text;

    private string SpoilWord(string word)
    {
        if (persona.Language == Language.Dutch && Tussentaal.TryGetValue(word, out var colloquial) && draws.Happens(word, "tussentaal", 0.5))
            return colloquial;
        if (word.Length < 6 || !draws.Happens(word, "slip", SlipChance))
            return word;
        var at = 1 + (int)(draws.Share(word, "where") * (word.Length - 3));
        return draws.Happens(word, "drop", 0.5)
            ? word.Remove(at, 1)
            : string.Concat(word.AsSpan(0, at), word.AsSpan(at + 1, 1), word.AsSpan(at, 1), word.AsSpan(at + 2));
    }

    [GeneratedRegex(@"[\p{L}']+")]
    private static partial Regex WordPattern();
}
