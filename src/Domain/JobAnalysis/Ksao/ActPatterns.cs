using System.Collections.Frozen;
using InterviewBot.Domain.JobAnalysis.Grammar;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis.Ksao;

/// <summary>
/// Writes the entries of <c>acts.txt</c> out as cue patterns: every form of a verb ("~kalmeren"), both halves of a separable one ("~uit+leggen": "uitgelegd",
/// "legde … uit", "uit te leggen"), each alternative of several words ("tea|hot_chocolate"). So a line of the lexicon stands for all the ways to say it.
/// </summary>
internal sealed class ActPatterns
{
    /// <summary>So far may stand what is between a verb and its particle.</summary>
    private const string FarApart = "..6";

    /// <summary>The same where the entry has more words.</summary>
    private const string NearApart = "..4";

    private static readonly FrozenSet<string> Particles = FrozenSet.ToFrozenSet(["in", "uit", "op", "aan", "af", "bij", "door", "om", "over", "voor", "na", "onder", "tegen", "binnen", "tussen"], StringComparer.Ordinal);

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
    /// <param name="entry">Without an ampersand: what it joins is read one by one.</param>
    public IEnumerable<string> Of(string entry) => Spaced(entry).SelectMany(OneOf).Distinct(StringComparer.Ordinal);

    /// <summary>The pattern ends in the particle of a separable verb, apart from it and spelled like a preposition.</summary>
    public static bool EndsInParticle(string pattern)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        var tokens = pattern.Split(' ');
        return tokens.Length > 2 && tokens[^2] is FarApart or NearApart && Particles.Contains(tokens[^1]);
    }

    /// <summary>The entry without alternatives of several words, and once more for each of those.</summary>
    private static IEnumerable<string> Spaced(string entry)
    {
        var tokens = entry.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var at = Array.FindIndex(tokens, t => t.Length > 1 && t.Contains('_', StringComparison.Ordinal));
        if (at < 0) return [entry];
        var single = string.Join('|', tokens[at].Split('|').Where(a => !a.Contains('_', StringComparison.Ordinal)));
        return tokens[at].Split('|').Where(a => a.Contains('_', StringComparison.Ordinal)).Select(a => a.Replace('_', ' ')).Append(single).Where(a => a.Length > 0)
            .SelectMany(a => Spaced(string.Join(' ', tokens[..at].Append(a).Concat(tokens[(at + 1)..]))));
    }

    private IEnumerable<string> OneOf(string entry)
    {
        var tokens = entry.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var at = Array.FindIndex(tokens, t => t.Contains('~', StringComparison.Ordinal));
        if (at < 0) return [entry];
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
        var patterns = new List<string> { before + string.Join('|', joined.Distinct(StringComparer.Ordinal)) + after };
        foreach (var (forms, particle, @base) in split)
        {
            patterns.Add($"{before}{forms}{after} {(after.Length == 0 ? FarApart : NearApart)} {particle}");
            patterns.Add($"{before}{particle} te {@base}{after}");
        }
        return patterns.Distinct(StringComparer.Ordinal);
    }

    private IEnumerable<string> Forms(string particle, string @base, VerbForms wanted)
    {
        if (_separates && !@base.EndsWith('n')) return [particle + @base];
        return _inflection.Forms(particle, @base, _irregular).Where(f => wanted == VerbForms.None || (f.Reading.Forms & wanted) != 0)
            .Select(f => f.Form).Where(f => !f.Contains(' ', StringComparison.Ordinal)).Distinct(StringComparer.Ordinal);
    }
}
