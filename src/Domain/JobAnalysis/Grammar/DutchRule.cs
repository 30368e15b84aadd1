namespace InterviewBot.Domain.JobAnalysis.Grammar;

/// <summary>Dutch clauses that were told of the past, as a rule: "dat de kassa klopte" is that it "klopt".</summary>
internal sealed class DutchRule(GrammarLexicon grammar)
{
    /// <summary>Verbs that say no other thing in the past, wherever they stand.</summary>
    private static readonly Dictionary<string, string> Helpers = new(StringComparer.Ordinal) { ["kon"] = "kan", ["konden"] = "kunnen", ["moest"] = "moet", ["moesten"] = "moeten", ["mocht"] = "mag", ["mochten"] = "mogen", ["werd"] = "wordt", ["werden"] = "worden" };

    private static readonly Dictionary<string, string> AtEnd = new(StringComparer.Ordinal) { ["was"] = "is", ["waren"] = "zijn", ["had"] = "heeft", ["hadden"] = "hebben" };

    /// <summary>Words that begin a clause with its verb at the end.</summary>
    private static readonly string[] Openers = ["dat", "die", "of", "wat", "waar", "wie", "hoe"];

    /// <summary>Changes only what can be nothing but a past form at the end of a clause; <c>null</c> where the last word may be a past form of a verb that is not known.</summary>
    public string? Of(string clauses)
    {
        var words = clauses.Split(' ');
        if (MayBePast(words)) return null;
        var inClause = false;
        for (var i = 1; i < words.Length; i++)
        {
            var (word, comma) = words[i].EndsWith(',') ? (words[i][..^1], ",") : (words[i], "");
            // "Het grote bad en": only a clause has a verb at its end.
            inClause |= Opens(words, i - 1);
            if (!inClause) continue;
            if (Helpers.TryGetValue(word, out var help)) words[i] = help + comma;
            else if (comma.Length > 0 || i + 1 == words.Length || words[i + 1] is "en" || Opens(words, i + 1)) words[i] = (AtEnd.TryGetValue(word, out var state) ? state : Present(word) ?? word) + comma;
        }

        return string.Join(' ', words);
    }

    /// <summary>Not "zijn of haar".</summary>
    private static bool Opens(string[] words, int i) => Openers.Contains(words[i]) && !(words[i] is "of" && i + 1 < words.Length && words[i + 1] is "haar");

    private bool MayBePast(string[] words) =>
        words is [.., var before, var last] && words.Contains("dat") && (last.EndsWith("te", StringComparison.Ordinal) || last.EndsWith("de", StringComparison.Ordinal)) && grammar.Verbs.Readings(last).IsEmpty
        && (grammar.Tags(before) & (WordTags.Specifier | WordTags.Preposition | WordTags.Adjective)) == 0;

    private string? Present(string word)
    {
        var readings = grammar.Verbs.Readings(word).Where(r => (r.Forms & VerbForms.Finite) != 0).ToArray();
        return readings is [var only, ..] && readings.All(r => (r.Forms & VerbForms.Past) != 0 && (r.Forms & (VerbForms.Third | VerbForms.Infinitive)) == 0 && r.Lemma == only.Lemma)
            ? (only.Forms & VerbForms.PastSingular) != 0 ? DutchInflection.ThirdPerson(only.Lemma) : only.Lemma
            : null;
    }

    /// <summary>The only verb of a main clause, as a rule; <c>null</c> where it may be another one.</summary>
    public static string? Present(Token verb) => Helpers.GetValueOrDefault(verb.Lower) ?? AtEnd.GetValueOrDefault(verb.Lower)
        ?? (verb.Readings.Where(r => (r.Forms & VerbForms.Past) != 0).Distinct().ToList() is [var only] ? (only.Forms & VerbForms.PastSingular) != 0 ? DutchInflection.ThirdPerson(only.Lemma) : only.Lemma : null);

    /// <summary>Of a verb beside "ik": "controleerde" is "controleert"; <c>null</c> where it is no verb, or may be another one.</summary>
    public static string? Third(Token verb) => verb.Lower switch
    {
        "was" or "ben" => "is",
        "had" or "heb" => "heeft",
        "kon" or "kan" => "kan",
        "mocht" or "mag" => "mag",
        _ => verb.Readings.Where(r => (r.Forms & (VerbForms.Stem | VerbForms.PastSingular)) != 0).Select(r => r.Lemma).Distinct().ToList() is [var lemma] ? DutchInflection.ThirdPerson(lemma) : null,
    };
}
