namespace InterviewBot.Domain.Lexicons;

/// <summary>Spelling of Dutch verb stems.</summary>
internal static class DutchStems
{
    private static readonly string[] Unstressed = ["be", "ge", "ver", "ont", "her", "er", "mis"];

    /// <summary>The first person singular of a regular verb; two candidates where spelling alone does not tell (<c>luister</c>, <c>luisteer</c>).</summary>
    public static IReadOnlyList<string> Of(string infinitive)
    {
        if (!infinitive.EndsWith("en", StringComparison.Ordinal) || infinitive.Length < 4)
            return [infinitive.TrimEnd('n')];
        var stem = infinitive[..^2];
        if (stem.Length > 2 && stem[^1] == stem[^2] && !IsVowel(stem[^1]))
            return [stem[..^1]];
        var hard = stem[^1] switch
        {
            'v' => stem[..^1] + "f",
            'z' => stem[..^1] + "s",
            _ => stem,
        };
        // "Duw", "waarschuw": in front of w no vowel is doubled.
        var opens = stem.Length > 1 && stem[^1] != 'w' && !IsVowel(stem[^1]) && IsVowel(stem[^2]) && (stem.Length < 3 || !IsVowel(stem[^3]));
        if (!opens)
            return [hard];
        var doubled = hard[..^1] + hard[^2] + hard[^1];
        // Unstressed -el-, -er-, -en-, -em- keep one vowel; spelling does not show the stress, so both are known.
        return stem[^2] is 'e' or 'i' && stem.Length > 3 ? [hard, doubled] : [doubled];
    }

    /// <summary>The stem ends in t, k, f, s, ch, p or x: past in <c>-te</c>.</summary>
    public static bool IsVoiceless(string infinitive)
    {
        var stem = infinitive.EndsWith("en", StringComparison.Ordinal) ? infinitive[..^2] : infinitive[..^1];
        return stem.EndsWith("ch", StringComparison.Ordinal) || stem[^1] is 't' or 'k' or 'f' or 's' or 'p' or 'x';
    }

    /// <summary>The participle has no <c>ge-</c>.</summary>
    public static bool HasNoGe(string infinitive) => Unstressed.Any(p => infinitive.Length > p.Length + 3 && infinitive.StartsWith(p, StringComparison.Ordinal));

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
}
