using System.Collections.Frozen;

namespace InterviewBot.Domain.JobAnalysis.Grammar;

/// <summary>
/// Dutch verb forms by the spelling rules: open and closed syllables, v/f and z/s, the endings -te(n) and -de(n) after voiceless and voiced stems, ge- in the
/// participle except after an unstressed prefix. Separable verbs have their particle in front in every non-finite form and in subordinate clauses.
/// </summary>
internal sealed class DutchInflection : IInflection
{
    private static readonly string[] Prefixes = ["be", "ver", "ont", "her", "ge", "er", "onder", "over", "door", "voor", "vol", "mis", "weer", "aan"];
    private static readonly string[] Unstressed = ["be", "ver", "ont", "her", "ge", "er"];

    /// <summary>Verbs that have a stressed first part but are written as one and never split; they keep their participle without <c>ge</c>.</summary>
    private static readonly FrozenSet<string> Inseparable = FrozenSet.ToFrozenSet(
        ["ondervragen", "onderzoeken", "ondersteunen", "onderhandelen", "onderhouden", "ondertekenen", "ondertitelen", "overleggen", "overtuigen", "overhoren", "overzien", "overlopen",
         "doorgronden", "doorzoeken", "voltooien", "voorspellen", "onderwijzen", "onderbreken", "ondervinden", "overdrijven", "aanvaarden", "doorlopen", "overwegen"], StringComparer.Ordinal);

    public int UsualForms => 11;

    public (string Lemma, string Particle, string Base) Entry(string word, int bar) =>
        bar < 0 ? (word, "", word) : (word.Remove(bar, 1), word[..bar], word[(bar + 1)..]);

    public IEnumerable<(string Form, VerbReading Reading)> Forms(string particle, string @base, IReadOnlyDictionary<string, string[]> strong)
    {
        var lemma = particle + @base;
        (string Form, VerbReading Reading) Of(string form, VerbForms forms) => (particle + form, new VerbReading(lemma, forms));

        yield return Of(@base, VerbForms.Infinitive);
        yield return Of(@base + "d", VerbForms.Gerund);
        yield return Of(@base + "de", VerbForms.Gerund);
        if (particle.Length > 0) yield return (particle + "te" + @base, new VerbReading(lemma, VerbForms.Infinitive));
        foreach (var stem in Stems(@base))
        {
            yield return Of(stem, VerbForms.Stem);
            yield return Of(stem.EndsWith('t') ? stem : stem + "t", VerbForms.Third);
        }
        foreach (var (form, forms) in Past(particle, @base, strong)) yield return Of(form, forms);
        foreach (var (form, forms) in Special(@base)) yield return Of(form, forms);
    }

    private static IEnumerable<(string Form, VerbForms Forms)> Past(string particle, string @base, IReadOnlyDictionary<string, string[]> strong)
    {
        if (strong.TryGetValue(@base, out var parts))
        {
            yield return (parts[1], VerbForms.PastSingular);
            yield return (parts[2], VerbForms.PastPlural);
            if (parts.Length > 3)
            {
                yield return (parts[3], VerbForms.Participle);
                if (parts[3].EndsWith('d') || parts[3].EndsWith('t')) yield return (parts[3] + "e", VerbForms.Participle);
            }
            yield break;
        }
        foreach (var prefix in Prefixes)
        {
            if (!@base.StartsWith(prefix, StringComparison.Ordinal) || !strong.TryGetValue(@base[prefix.Length..], out var root)) continue;
            yield return (prefix + root[1], VerbForms.PastSingular);
            yield return (prefix + root[2], VerbForms.PastPlural);
            if (root.Length > 3)
            {
                var participle = root[3].StartsWith("ge", StringComparison.Ordinal) ? root[3][2..] : root[3];
                yield return (prefix + participle, VerbForms.Participle);
                if (participle.EndsWith('d') || participle.EndsWith('t')) yield return (prefix + participle + "e", VerbForms.Participle);
            }
            yield break;
        }

        var voiceless = @base.Length > 3 && (@base[^3] is 't' or 'k' or 'f' or 's' or 'p' or 'x' || @base.EndsWith("chen", StringComparison.Ordinal));
        var ge = particle.Length > 0 || !(Unstressed.Any(p => @base.StartsWith(p, StringComparison.Ordinal) && @base.Length > p.Length + 4) || Inseparable.Contains(@base));
        if (particle.Length > 0 && Unstressed.Any(p => @base.StartsWith(p, StringComparison.Ordinal) && @base.Length > p.Length + 4)) ge = false;
        foreach (var stem in Stems(@base))
        {
            var ending = voiceless ? "t" : "d";
            yield return (stem + ending + "e", VerbForms.PastSingular);
            yield return (stem + ending + "en", VerbForms.PastPlural);
            var participle = (ge ? "ge" : "") + stem + (stem.EndsWith(ending, StringComparison.Ordinal) ? "" : ending);
            yield return (participle, VerbForms.Participle);
            yield return (participle + "e", VerbForms.Participle);
        }
    }

    /// <summary>hij/zij …: <c>vervangt</c>, <c>levert</c>, <c>controleert</c>, <c>is</c>.</summary>
    public static string ThirdPerson(string infinitive)
    {
        foreach (var (form, forms) in Special(infinitive)) if ((forms & VerbForms.Third) != 0 && form is not ("zijt" or "kunt")) return form;
        // "voldoet", "ondergaat", "voorziet": as the verb it is built on.
        foreach (var root in Irregular)
            if (infinitive.Length > root.Length && infinitive.EndsWith(root, StringComparison.Ordinal)) return infinitive[..^root.Length] + ThirdPerson(root);
        var stems = Stems(infinitive).ToArray();
        if (stems.Length == 0) return infinitive;
        var stem = stems.Length > 1 && IsUnstressed(infinitive) ? stems[1] : stems[0];
        return stem.EndsWith('t') ? stem : stem + "t";
    }

    /// <summary>Verbs of one syllable that others are built on.</summary>
    private static readonly string[] Irregular = ["doen", "staan", "gaan", "slaan", "zien"];

    /// <summary>Whether the last syllable before the ending is weak (<c>leveren</c>, <c>wisselen</c>, <c>openen</c>) or not (<c>proberen</c>, <c>verdelen</c>, <c>lenen</c>).</summary>
    private static bool IsUnstressed(string infinitive)
    {
        if (infinitive.EndsWith("elen", StringComparison.Ordinal)) return !Stressed.Any(s => infinitive.EndsWith(s, StringComparison.Ordinal));
        if (infinitive.EndsWith("enen", StringComparison.Ordinal)) return !Stressed.Any(s => infinitive.EndsWith(s, StringComparison.Ordinal));
        return Weak.Any(s => infinitive.EndsWith(s, StringComparison.Ordinal));
    }

    private static readonly string[] Stressed = ["delen", "spelen", "stelen", "helen", "schelen", "strelen", "velen", "bevelen", "lenen", "wenen", "menen", "bewenen"];

    private static readonly string[] Weak =
        ["leveren", "luisteren", "beteren", "anderen", "zekeren", "inneren", "gaderen", "wonderen", "minderen", "vorderen", "schilderen", "timmeren", "hameren", "poederen", "voederen", "cijferen", "fluisteren",
         "rammelen", "slenteren", "knipperen", "lasteren", "ademen", "zuiveren", "offeren", "snipperen", "kleuteren", "plakkeren", "pleisteren", "bepleisteren", "tokkelen", "filteren", "vergemakkelijken", "sluiteren", "ketteren",
         "liegeren", "meesteren", "huisteren", "minderen", "hinderen", "donderen", "bladeren", "peperen", "suikeren", "dokteren", "kelderen", "zilveren"];

    /// <summary>The stem; two when stress decides and the spelling does not show it (<c>leveren</c>, <c>proberen</c>).</summary>
    internal static IEnumerable<string> Stems(string infinitive)
    {
        if (infinitive is "komen") { yield return "kom"; yield break; }
        if (infinitive is "zijn") yield break;
        if (!infinitive.EndsWith("en", StringComparison.Ordinal))
        {
            yield return infinitive.EndsWith('n') ? infinitive[..^1] : infinitive;
            yield break;
        }
        var raw = infinitive[..^2];
        if (raw.EndsWith('k') && infinitive.EndsWith("komen", StringComparison.Ordinal)) { yield return raw; yield break; }
        if (raw.EndsWith("kom", StringComparison.Ordinal)) { yield return raw; yield break; }
        if (raw.Length < 2) { yield return raw; yield break; }
        var last = raw[^1];
        if (raw[^2] == last && !IsVowel(last)) { yield return raw[..^1]; yield break; }
        if (IsVowel(last)) { yield return raw; yield break; }
        // "Kopieer", "creëer": the dots of "ën" go, or stand on the first e.
        if (raw[^2] == 'ë') { yield return raw[..^2] + (raw.Length > 2 && raw[^3] == 'i' ? "ee" : "ëe") + last; yield break; }
        // "Evalueren", "situeren": no "ue" but a syllable of its own.
        var ofItsOwn = infinitive.EndsWith("ueren", StringComparison.Ordinal) && !infinitive.EndsWith("eueren", StringComparison.Ordinal);
        var open = ofItsOwn || IsVowel(raw[^2]) && (raw.Length < 3 || !IsVowel(raw[^3]) || (raw.Length >= 4 && raw[^3] == 'u' && raw[^4] == 'q'));
        var final = last switch { 'z' => 's', 'v' => 'f', _ => last };
        var plain = raw[..^1] + final;
        if (!open) { yield return plain; yield break; }
        var doubled = raw[..^1] + raw[^2] + final;
        var weak = raw[^2] == 'e' && last is 'l' or 'r' or 'n' or 'm' && raw[..^2].Any(IsVowel);
        // "vergeef" but "vertig": neither a weak "ig" nor a "w" (duwen, stuwen) doubles the vowel before it.
        if (raw[^2] == 'i' || last == 'w') { yield return plain; yield break; }
        yield return doubled;
        if (weak) yield return plain;
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'ë' or 'ï';

    private static IEnumerable<(string Form, VerbForms Forms)> Special(string @base) => @base switch
    {
        "zijn" => [("ben", VerbForms.Stem), ("bent", VerbForms.Stem), ("is", VerbForms.Third)],
        "hebben" => [("heeft", VerbForms.Third)],
        "kunnen" => [("kan", VerbForms.Stem | VerbForms.Third), ("kunt", VerbForms.Third)],
        "zullen" => [("zal", VerbForms.Stem | VerbForms.Third)],
        "willen" => [("wil", VerbForms.Stem | VerbForms.Third), ("wou", VerbForms.PastSingular)],
        "mogen" => [("mag", VerbForms.Stem | VerbForms.Third)],
        "staan" => [("sta", VerbForms.Stem), ("staat", VerbForms.Third)],
        "gaan" => [("ga", VerbForms.Stem), ("gaat", VerbForms.Third)],
        "slaan" => [("sla", VerbForms.Stem), ("slaat", VerbForms.Third)],
        "doen" => [("doe", VerbForms.Stem), ("doet", VerbForms.Third)],
        "zien" => [("zie", VerbForms.Stem), ("ziet", VerbForms.Third)],
        "vragen" => [("vraagde", VerbForms.PastSingular)],
        "houden" => [("hou", VerbForms.Stem)],
        "rijden" => [("rij", VerbForms.Stem)],
        "snijden" => [("snij", VerbForms.Stem)],
        _ => [],
    };
}
