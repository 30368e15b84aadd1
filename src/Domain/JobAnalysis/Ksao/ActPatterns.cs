using System.Collections.Frozen;
using InterviewBot.Domain.JobAnalysis.Grammar;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis.Ksao;

/// <summary>
/// Writes the entries of <c>acts.txt</c> out as cue patterns: every form of a verb ("~kalmeren"), both halves of a separable one ("~uit+leggen": "uitgelegd",
/// "legde … uit", "uit te leggen"), two things in either order ("a &amp; b"). So a line of the lexicon stands for all the ways to say it.
/// </summary>
internal sealed class ActPatterns
{
    private readonly IInflection _inflection;
    private readonly bool _separates;
    private readonly FrozenDictionary<string, string[]> _irregular;

    /// <param name="irregular">Contents of <c>verbs-strong.txt</c>.</param>
    public ActPatterns(Language language, string irregular)
    {
        _separates = language == Language.Dutch;
        _inflection = _separates ? new DutchInflection() : new EnglishInflection();
        _irregular = SectionFile.Lines(irregular).Values.SelectMany(l => l).Select(l => l.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Where(p => p.Length >= 3)
            .GroupBy(p => p[0], StringComparer.Ordinal).ToFrozenDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
    }

    /// <summary>The patterns an entry stands for, without repeats.</summary>
    public IEnumerable<string> Of(string entry)
    {
        var parts = entry.Split(" & ", 2, StringSplitOptions.TrimEntries);
        var first = Variants(parts[0]);
        if (parts.Length == 1) return first.Select(v => v.Whole).Distinct(StringComparer.Ordinal);
        var second = Variants(parts[1]);
        return first.SelectMany(a => second.SelectMany(b => Together(a, b))).Distinct(StringComparer.Ordinal);
    }

    private static IEnumerable<string> Together(Variant a, Variant b)
    {
        yield return $"{a.Whole} ..8 {b.Whole}";
        yield return $"{b.Whole} ..8 {a.Whole}";
        if (a.Particle.Length > 0) yield return $"{a.Head} ..5 {b.Whole} ..4 {a.Particle}";
        if (b.Particle.Length > 0) yield return $"{b.Head} ..5 {a.Whole} ..4 {b.Particle}";
    }

    private List<Variant> Variants(string part)
    {
        var tokens = part.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var at = Array.FindIndex(tokens, t => t.Contains('~', StringComparison.Ordinal));
        if (at < 0) return [new Variant(part, part, "")];
        var before = string.Concat(tokens[..at].Select(t => t + " "));
        var after = string.Concat(tokens[(at + 1)..].Select(t => " " + t));
        var joined = new List<string>();
        var split = new List<(string Forms, string Particle, string Base)>();
        foreach (var alternative in tokens[at].Split('|'))
        {
            if (!alternative.StartsWith('~')) { joined.Add(alternative); continue; }
            var verb = alternative[1..];
            var bar = verb.IndexOf('+', StringComparison.Ordinal);
            var (particle, @base) = bar < 0 ? ("", verb) : (verb[..bar], verb[(bar + 1)..]);
            joined.AddRange(Forms(particle, @base, VerbForms.None));
            if (bar >= 0) split.Add((string.Join('|', Forms("", @base, VerbForms.Finite)), particle, @base));
        }
        var whole = before + string.Join('|', joined.Distinct(StringComparer.Ordinal)) + after;
        var variants = new List<Variant> { new(whole, whole, "") };
        foreach (var (forms, particle, @base) in split)
        {
            variants.Add(new Variant($"{before}{forms}{after} ..{(after.Length == 0 ? 6 : 4)} {particle}", before + forms + after, particle));
            variants.Add(new Variant($"{before}{particle} te {@base}{after}", $"{before}{particle} te {@base}{after}", ""));
        }
        return variants;
    }

    private IEnumerable<string> Forms(string particle, string @base, VerbForms wanted)
    {
        if (_separates && !@base.EndsWith('n')) return [particle + @base];
        return _inflection.Forms(particle, @base, _irregular).Where(f => wanted == VerbForms.None || (f.Reading.Forms & wanted) != 0)
            .Select(f => f.Form).Where(f => !f.Contains(' ', StringComparison.Ordinal)).Distinct(StringComparer.Ordinal);
    }

    /// <param name="Head">Without the particle at the end.</param>
    private readonly record struct Variant(string Whole, string Head, string Particle);
}
