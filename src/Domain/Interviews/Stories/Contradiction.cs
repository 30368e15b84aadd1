using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Interviews.Stories;

/// <summary>Words that put something right, with the words that were told before and are not so.</summary>
/// <param name="Words">Of the turn that puts it right.</param>
/// <param name="Part">Of the incident, where the other words stand.</param>
/// <param name="Told">The other words.</param>
/// <param name="Replaces">They say nothing more than what is put right, and give way to it.</param>
internal sealed record Contradiction(Evidence Words, string Part, Evidence Told, bool Replaces);

/// <summary>
/// Finds what is put right in a story: "it was the one before and not the last lecture", "niet de mama maar de papa", "het waren er 70" where sixty were told. A word that is denied, or another
/// number of the same thing, points at what was told.
/// </summary>
internal static partial class Contradictions
{
    private const int LettersOfContent = 4;

    /// <summary>So much of it is said again: what was told gives way.</summary>
    private const double MostOfIt = 0.5;

    private static readonly HashSet<string> Empty = new(StringComparer.Ordinal)
    {
        "dat", "die", "deze", "hier", "daar", "toen", "maar", "want", "haar", "zijn", "mijn", "onze", "hebben", "heeft", "werd", "waren", "echt", "ook", "dan", "nog", "eigenlijk", "iets", "gewoon", "mij", "met", "was", "het", "een", "van",
        "that", "this", "there", "they", "them", "then", "when", "with", "were", "been", "have", "just", "really", "actually", "like", "some", "their", "from", "because", "which",
    };

    /// <param name="said">Where the words that put something right stand in <paramref name="text"/>.</param>
    /// <param name="told">The incident as it was told, by part.</param>
    /// <returns>For each piece of what was said that denies something, what it denies.</returns>
    public static ImmutableArray<Contradiction> Find(string text, Evidence said, IEnumerable<(string Part, Passage Passage)> told)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(told);
        var pieces = told.SelectMany(t => Pieces(t.Passage.Text, t.Passage.Whole).Select(p => (t.Part, Piece: p, Words: Words(t.Passage.Words(p))))).ToList();
        var found = ImmutableArray.CreateBuilder<Contradiction>();
        foreach (var piece in Pieces(text, said))
        {
            var words = text.Substring(piece.Start, piece.Length);
            var (plain, denied, numbers) = (Words(words), DeniedPattern().Matches(words).Select(m => m.Groups["word"].Value.ToLowerInvariant()).ToList(), Numbers(words));
            var against = pieces.Where(p => denied.Exists(d => p.Words.Exists(w => IsSame(w, d)))).ToList();
            // Of the same thing; where it is not said of what, of the only number there is.
            if (against.Count == 0 && numbers.Count > 0 && (OtherNumbers(numbers, (m, n) => m == n) is { Count: 1 } same ? same : OtherNumbers(numbers, (m, _) => m.Length == 0)) is { Count: 1 } other)
                against = other;
            foreach (var (part, place, content) in against.Take(1))
            {
                var counted = content.Where(IsContent).ToList();
                var again = counted.Count(w => char.IsDigit(w[0]) ? numbers.Count > 0 : plain.Exists(p => IsSame(p, w)));
                found.Add(new Contradiction(piece, part, place, counted.Count > 0 && again > counted.Count * MostOfIt));
            }
        }

        return found.ToImmutable();

        List<(string Part, Evidence Piece, List<string> Words)> OtherNumbers(List<(string Number, string Thing)> numbers, Func<string, string, bool> fits) =>
            pieces.Where(p => Numbers(Of(p.Piece)).Exists(n => numbers.Exists(m => fits(m.Thing, n.Thing) && m.Number != n.Number))).ToList();

        string Of(Evidence place) => told.First(t => t.Passage.Utterance == place.Utterance && place.End <= t.Passage.Text.Length && !string.IsNullOrWhiteSpace(t.Passage.Words(place))).Passage.Words(place);
    }

    private static bool IsContent(string word) => char.IsDigit(word[0]) || (word.Length >= LettersOfContent && !Empty.Contains(word));

    /// <summary>The same word, or another form of it.</summary>
    private static bool IsSame(string one, string other) =>
        one == other || (one.Length >= LettersOfContent && other.Length >= LettersOfContent && Math.Abs(one.Length - other.Length) < LettersOfContent && one.AsSpan(0, LettersOfContent).SequenceEqual(other.AsSpan(0, LettersOfContent)));

    private static List<string> Words(string text) => [.. WordPattern().Matches(text).Select(m => m.Value.ToLowerInvariant())];

    /// <summary>Amounts and places in a row, with what there is so much of; nothing where it is not said ("she was 5").</summary>
    private static List<(string Number, string Thing)> Numbers(string text) =>
        [.. NumberPattern().Matches(text).Select(m => Number(m.Groups["number"].Value.ToLowerInvariant(), m.Groups["thing"].Value.ToLowerInvariant()))];

    private static (string Number, string Thing) Number(string number, string thing) =>
        IsOrdinal(number) ? (number, "nth " + thing) : ((SmallNumbers.Of(number) ?? 0).ToString(CultureInfo.InvariantCulture), Thing(thing));

    private static bool IsOrdinal(string number) => !char.IsDigit(number[0]) && SmallNumbers.Of(number) is null;

    private static string Thing(string word) => word.Length < LettersOfThing || Empty.Contains(word) || word is "jaar" or "years" or "year" ? "" : word;

    private const int LettersOfThing = 3;

    private static IEnumerable<Evidence> Pieces(string text, Evidence within)
    {
        var start = within.Start;
        foreach (Match cut in Cut().Matches(text))
        {
            if (cut.Index < start || cut.Index >= within.End)
                continue;
            if (cut.Index > start)
                yield return new Evidence(within.Utterance, start, cut.Index - start);
            start = cut.Index + cut.Length;
        }

        if (within.End > start)
            yield return new Evidence(within.Utterance, start, within.End - start);
    }

    [GeneratedRegex(@"[.,;!\n]+(?!\d)\s*((en|and|maar|but)\s+)?|\s+(en|and)\s+(?!(niet|nie|ni|not)\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Cut();

    [GeneratedRegex(@"[\p{L}\d][\p{L}\d'’]*")]
    private static partial Regex WordPattern();

    [GeneratedRegex(@"(?<![\d:.,\p{L}])(?<number>\d{1,3}|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|two|three|four|five|six|seven|eight|nine|ten|eerste|tweede|derde|vierde|vijfde|laatste|first|second|third|fourth|fifth|last)(?![\d:.,]\d|u\b|h\b|\p{L})(\s+(?<thing>\p{L}+))?", RegexOptions.IgnoreCase)]
    private static partial Regex NumberPattern();

    [GeneratedRegex(@"\b(niet|nie|ni|not|geen|in plaats van|instead of|rather than)\b(\s+(meer|de|het|een|mijn|haar|zijn|bij|met|van|in|op|voor|on|at|the|a|an|my|his|her|from|with|of))*\s+(?<word>[\p{L}\d][\p{L}\d'’]*)", RegexOptions.IgnoreCase)]
    private static partial Regex DeniedPattern();
}
