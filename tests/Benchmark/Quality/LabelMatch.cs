using InterviewBot.Domain.Texts;

namespace InterviewBot.Benchmark.Quality;

/// <summary>
/// Whether found words and labelled words mean the same: their content words share a stem. Endings of inflection are cut in both languages; a verb matches on its
/// first word (English phrasal verbs) or its last (Dutch), the label's synonyms count.
/// </summary>
internal static class LabelMatch
{
    private static readonly HashSet<string> Little = new(StringComparer.Ordinal) { "de", "het", "een", "van", "en", "in", "op", "met", "te", "the", "a", "an", "of", "and", "to", "for", "at" };
    private static readonly string[] Endings = ["ingen", "ings", "ing", "en", "es", "s", "e"];

    /// <summary>Plurals that no ending tells: "kind" and "kinderen" are one word, as are "child" and "children".</summary>
    private static readonly Dictionary<string, string> Plurals = new(StringComparer.Ordinal)
    {
        ["kinderen"] = "kind", ["eieren"] = "ei", ["bladeren"] = "blad", ["kalveren"] = "kalf", ["lammeren"] = "lam", ["runderen"] = "rund", ["liederen"] = "lied", ["goederen"] = "goed",
        ["children"] = "child", ["teeth"] = "tooth", ["feet"] = "foot", ["women"] = "woman", ["men"] = "man", ["mice"] = "mouse", ["geese"] = "goose", ["calves"] = "calf", ["loaves"] = "loaf",
    };

    public static bool Verb(string found, IEnumerable<string> labels)
    {
        var words = Words(found);
        return words.Length > 0 && labels.Select(Words).Any(l => l.Length > 0 && (Same(l[0], words[0]) || Same(l[^1], words[^1])));
    }

    public static bool Words(string found, IEnumerable<string> labels)
    {
        var (words, all) = (Words(found), All(found));
        // "van" is a small word in Dutch and a thing in English: a label of nothing but small words is matched by them.
        return labels.Any(l => Words(l) is { Length: > 0 } content ? content.Any(c => words.Any(w => Same(c, w))) : All(l).Any(c => all.Any(w => Same(c, w))));
    }

    /// <summary>At least this share of the label's words is in the found words.</summary>
    public static bool Most(string found, string label, double share)
    {
        var (words, wanted) = (Words(found), Words(label));
        return wanted.Length > 0 && wanted.Count(l => words.Any(w => Same(l, w))) >= Math.Max(1, wanted.Length * share);
    }

    private static Forms[] Words(string text) => [.. Tokenizer.Read(text).Words.Select(w => w.Lower).Where(w => !Little.Contains(w)).Select(Of)];

    private static Forms[] All(string text) => [.. Tokenizer.Read(text).Words.Select(w => Of(w.Lower))];

    /// <summary>The word as it stands and without an ending: what ends "handschoen" is no plural, though it looks like that of "schoen".</summary>
    private readonly record struct Forms(string Whole, string Stem);

    private static Forms Of(string word) => new(Plain(Plurals.GetValueOrDefault(word, word)), Stem(word));

    private static bool Same(Forms a, Forms b) => a.Stem == b.Stem || a.Whole == b.Stem || a.Stem == b.Whole;

    private static string Stem(string word)
    {
        word = Plurals.GetValueOrDefault(word, word);
        if (word.EndsWith("data", StringComparison.Ordinal)) word = word[..^1] + "um";
        if (word.EndsWith("ies", StringComparison.Ordinal)) word = word[..^3] + "y";
        foreach (var ending in Endings)
            if (word.EndsWith(ending, StringComparison.Ordinal) && word.Length - ending.Length >= 3) { word = word[..^ending.Length]; break; }
        return Plain(word);
    }

    /// <summary>Double letters and the sounds that change with an ending as one: "fles" and "flessen", "laars" and "laarzen".</summary>
    private static string Plain(string word)
    {
        var stem = new System.Text.StringBuilder();
        foreach (var c in word) if (stem.Length == 0 || stem[^1] != c) stem.Append(c switch { 'v' => 'f', 'z' => 's', _ => c });
        return stem.ToString();
    }
}
