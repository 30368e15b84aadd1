using System.Collections.Frozen;

namespace InterviewBot.Domain.JobAnalysis.Grammar;

/// <summary>English verb forms by the spelling rules. The particle of a phrasal verb stands apart, so that only the base verb has forms.</summary>
internal sealed class EnglishInflection : IInflection
{
    /// <summary>Verbs of more than one syllable that double their last letter (stress on the last).</summary>
    private static readonly FrozenSet<string> Doubling = FrozenSet.ToFrozenSet(
        ["refer", "transfer", "prefer", "admit", "commit", "submit", "permit", "control", "enrol", "occur", "regret", "label", "travel", "cancel", "counsel", "model", "program", "level",
         "equip", "format", "total", "signal", "pencil", "unplug", "debug", "defer", "unzip", "forget", "begin", "reset", "parallel", "kidnap", "input", "fulfil", "upset"], StringComparer.Ordinal);

    public int UsualForms => 5;

    public (string Lemma, string Particle, string Base) Entry(string word, int bar) =>
        bar < 0 ? (word, "", word) : (word.Replace('|', ' '), word[(word.LastIndexOf('|') + 1)..], word[..bar]);

    public IEnumerable<(string Form, VerbReading Reading)> Forms(string particle, string @base, IReadOnlyDictionary<string, string[]> strong)
    {
        (string Form, VerbReading Reading) Of(string form, VerbForms forms) => (form, new VerbReading(@base, forms));

        yield return Of(@base, VerbForms.Infinitive);
        foreach (var form in Special(@base)) yield return Of(form.Form, form.Forms);
        yield return Of(Third(@base), VerbForms.Third);
        yield return Of(Gerund(@base), VerbForms.Gerund);
        if (strong.TryGetValue(@base, out var parts))
        {
            yield return Of(parts[1], VerbForms.Past);
            yield return Of(parts[2], VerbForms.Participle);
            if (parts[1] is "burnt" or "dreamt" or "leant" or "learnt" or "smelt" or "spelt" or "spilt" or "lit" or "swelled") yield return Of(Past(@base), VerbForms.Past | VerbForms.Participle);
        }
        else
        {
            yield return Of(Past(@base), VerbForms.Past | VerbForms.Participle);
            if (!DoublesL(@base)) yield break;
            // The American spelling of the same forms.
            yield return Of(@base + "ed", VerbForms.Past | VerbForms.Participle);
            yield return Of(@base + "ing", VerbForms.Gerund);
        }
    }

    /// <summary>he/she …: <c>fills</c>, <c>is</c>, <c>has</c>.</summary>
    public static string ThirdPerson(string v) => v switch { "be" => "is", "have" => "has", _ => Third(v) };

    public static string GerundOf(string v) => Gerund(v);

    private static string Third(string v) =>
        v.EndsWith('y') && !Vowel(v[^2]) ? v[..^1] + "ies"
        : v.EndsWith('s') || v.EndsWith('x') || v.EndsWith('z') || v.EndsWith("ch", StringComparison.Ordinal) || v.EndsWith("sh", StringComparison.Ordinal) || v.EndsWith('o') && !Vowel(v[^2]) ? v + "es"
        : v + "s";

    private static string Gerund(string v) =>
        v is "be" ? "being"
        : v.EndsWith("ie", StringComparison.Ordinal) ? v[..^2] + "ying"
        : v is "cue" or "queue" ? v + "ing"
        : v.EndsWith('e') && !v.EndsWith("ee", StringComparison.Ordinal) && !v.EndsWith("ye", StringComparison.Ordinal) ? v[..^1] + "ing"
        : Doubles(v) ? v + v[^1] + "ing"
        : v + "ing";

    private static string Past(string v) =>
        v.EndsWith('e') ? v + "d"
        : v.EndsWith('y') && !Vowel(v[^2]) ? v[..^1] + "ied"
        : Doubles(v) ? v + v[^1] + "ed"
        : v + "ed";

    private static bool Doubles(string v)
    {
        if (Doubling.Contains(v) || DoublesL(v)) return true;
        if (v.Length < 3 || Vowel(v[^1]) || v[^1] is 'w' or 'x' or 'y' || !Vowel(v[^2]) || Vowel(v[^3])) return false;
        return v.Count(Vowel) == 1;
    }

    /// <summary>British spelling doubles an l behind a single vowel whatever the stress ("shovelled", "swivelled"), and behind the two vowels of "fuel" and "dial".</summary>
    private static bool DoublesL(string v) => v.EndsWith('l') && v.Length > 4 && (Vowel(v[^2]) && !Vowel(v[^3]) || v.EndsWith("fuel", StringComparison.Ordinal)) || v is "fuel" or "dial";

    private static bool Vowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';

    private static IEnumerable<(string Form, VerbForms Forms)> Special(string @base) => @base switch
    {
        "be" => [("am", VerbForms.Third), ("is", VerbForms.Third), ("are", VerbForms.Third), ("were", VerbForms.Past), ("was", VerbForms.Past)],
        "have" => [("has", VerbForms.Third)],
        "get" => [("gotten", VerbForms.Participle)],
        _ => [],
    };
}
