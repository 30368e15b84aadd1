using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;
using InterviewBot.Domain.JobAnalysis.Grammar;
using InterviewBot.Domain.JobAnalysis.Reading;
using InterviewBot.Domain.Lexicons;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis.Ksao;

/// <summary>
/// The words of one language that show a kind of act, a situation or a subject: <c>acts.txt</c> with its entries written out (<see cref="ActPatterns"/>).
/// Two things that must stand near each other ("a &amp; b": a verb of some family and a thing of some class) are found apart and joined by where they stand, so that their
/// number adds up and does not multiply.
/// </summary>
internal sealed class ActLexicon
{
    /// <summary>What the category of an act begins with.</summary>
    private const string Prefix = "act-";

    private const string PartPrefix = "part-";

    /// <summary>What the name of a section ends in that holds those words of a kind that alone are a faint hint of it.</summary>
    private const char Faint = '?';

    private const string HintPrefix = "hint-";

    /// <summary>What stands before the category of a pattern that ends in the particle of a separable verb.</summary>
    private const string SplitPrefix = "split-";

    private const int UsualCues = 10_000;

    /// <summary>At most so many words may stand between the two halves of a pair, in one sentence.</summary>
    private const int Farthest = 8;

    /// <summary>Where one statement ends and the next begins.</summary>
    private static readonly SearchValues<string> Boundaries = SearchValues.Create([",", ";", ":", "(", ")", " maar ", " but "], StringComparison.OrdinalIgnoreCase);

    /// <summary>What begins a phrase with a noun.</summary>
    private static readonly FrozenSet<string> Openers = FrozenSet.ToFrozenSet(
        ["de", "het", "een", "'t", "den", "ne", "nen", "mijn", "m'n", "je", "uw", "jouw", "zijn", "z'n", "haar", "hun", "ons", "onze", "dit", "deze", "die", "elk", "elke", "iedere", "ieder", "alle", "twee", "drie", "vier", "vijf", "zes", "tien"], StringComparer.Ordinal);

    private readonly CueSet _cues;
    private readonly ImmutableArray<Pair> _pairs;

    private ActLexicon(CueSet cues, ImmutableArray<Pair> pairs) => (_cues, _pairs) = (cues, pairs);

    /// <param name="name">Of the file, for messages.</param>
    /// <param name="acts">Contents of <c>acts.txt</c>.</param>
    /// <param name="irregular">Contents of <c>verbs-strong.txt</c>.</param>
    /// <param name="faults">Receives what is wrong with an entry.</param>
    public static ActLexicon Read(Language language, string name, string acts, string irregular, List<string> faults)
    {
        var sections = SectionFile.Lines(acts).ToDictionary(
            s => s.Key, s => s.Value.SelectMany(l => l.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).ToImmutableArray(), StringComparer.Ordinal);
        var patterns = new ActPatterns(language, irregular);
        var separates = language == Language.Dutch;
        var reader = new CueSetReader(faults, UsualCues);
        var parts = new Dictionary<string, string>(StringComparer.Ordinal);
        var pairs = ImmutableArray.CreateBuilder<Pair>();
        foreach (var (section, entries) in sections)
        {
            var place = new LinePlace($"{name} [{section}]", 0);
            var category = section.StartsWith('@') ? "class-" + section[1..] : section.EndsWith(Faint) ? HintPrefix + section[..^1] : Prefix + section;
            var written = entries.SelectMany(e => Inlined(e, sections)).Distinct(StringComparer.Ordinal).ToList();
            foreach (var halves in written.Select(e => e.Split(" & ", 2, StringSplitOptions.TrimEntries)).Where(h => h.Length == 2))
                pairs.Add(new Pair(section, Part(halves[0], place), Part(halves[1], place)));
            Add(category, written.Where(e => !e.Contains(" & ", StringComparison.Ordinal)).SelectMany(patterns.Of), place);
        }
        return new ActLexicon(reader.Compile(), pairs.ToImmutable());

        string Part(string half, LinePlace place)
        {
            if (parts.TryGetValue(half, out var category)) return category;
            parts[half] = category = $"{PartPrefix}{parts.Count}";
            Add(category, patterns.Of(half), place);
            return category;
        }

        void Add(string category, IEnumerable<string> written, LinePlace place)
        {
            foreach (var pattern in written.Distinct(StringComparer.Ordinal))
                reader.Add(separates && ActPatterns.EndsInParticle(pattern) ? SplitPrefix + category : category, pattern.Replace("@", "@class-", StringComparison.Ordinal), "", place);
        }
    }

    /// <summary>Some words can show the kind.</summary>
    public bool Has(string kind) => _cues.HasCategory(Prefix + kind) || _pairs.Any(p => p.Section == kind);

    /// <summary>What the text shows, by kind; overlapping sightings of a kind count once, the shortest. Words of two statements are no sighting.</summary>
    /// <param name="text">In the spelling of the lexicons (<see cref="PlainSpelling"/>).</param>
    public IEnumerable<(string Kind, IEnumerable<Sighting> Sightings)> Find(TokenizedText text)
    {
        var found = new SortedDictionary<string, List<(int First, int End)>>(StringComparer.Ordinal);
        var halves = new Dictionary<string, List<CueMatch>>(StringComparer.Ordinal);
        var hints = new HashSet<(string Kind, int First, int End)>();
        foreach (var match in _cues.Find(text).All.Where(m => m.Count == 1 || IsOneStatement(text, m.First, m.End)))
        {
            var category = match.Cue.Category;
            if (category.StartsWith(SplitPrefix, StringComparison.Ordinal))
            {
                if (OpensPhrase(text, match.End)) continue;
                category = category[SplitPrefix.Length..];
            }
            if (category.StartsWith(Prefix, StringComparison.Ordinal)) Put(found, category[Prefix.Length..], (match.First, match.End));
            else if (category.StartsWith(HintPrefix, StringComparison.Ordinal)) hints.Add((category[HintPrefix.Length..], match.First, match.End));
            else if (category.StartsWith(PartPrefix, StringComparison.Ordinal)) Put(halves, category, match);
        }
        foreach (var pair in _pairs)
        {
            if (!halves.TryGetValue(pair.One, out var ones) || !halves.TryGetValue(pair.Other, out var others)) continue;
            foreach (var one in ones)
                foreach (var other in others.Where(o => AreNear(text, one, o)))
                    Put(found, pair.Section, (Math.Min(one.First, other.First), Math.Max(one.End, other.End)));
        }
        return found.Select(f => (f.Key, Apart(f.Value).Select(s => new Sighting(s.First, s.Count, hints.Contains((f.Key, s.First, s.First + s.Count))))));
    }

    // "Ze werkt in een team" is no "inwerken": before an article or the like, the word is a preposition.
    private static bool OpensPhrase(TokenizedText text, int at) =>
        at < text.Words.Length && text.Words[at].Sentence == text.Words[at - 1].Sentence && Openers.Contains(text.Words[at].Lower) && IsOneStatement(text, at - 1, at + 1);

    // The halves of a separable verb may stand around the thing.
    private static bool AreNear(TokenizedText text, CueMatch one, CueMatch other) =>
        text.Words[one.First].Sentence == text.Words[other.First].Sentence && (one.First != other.First || one.Count != other.Count)
        && Math.Max(one.First, other.First) - Math.Min(one.End, other.End) <= Farthest && IsOneStatement(text, Math.Min(one.First, other.First), Math.Max(one.End, other.End));

    // In "hij kwam met zijn zoon, de deur ging op slot en" nobody "komt op": words of two statements show nothing together.
    private static bool IsOneStatement(TokenizedText text, int first, int end) => !text.Slice(first, end - first).AsSpan().ContainsAny(Boundaries);

    private static IEnumerable<(int First, int Count)> Apart(List<(int First, int End)> spans)
    {
        var end = 0;
        foreach (var span in spans.OrderBy(s => s.First).ThenBy(s => s.End))
        {
            if (span.First < end) continue;
            end = span.End;
            yield return (span.First, span.End - span.First);
        }
    }

    /// <summary>An entry that only names classes stands for all their words.</summary>
    private static IEnumerable<string> Inlined(string entry, Dictionary<string, ImmutableArray<string>> sections)
    {
        if (!entry.StartsWith('@') || entry.Contains(' ', StringComparison.Ordinal)) return [entry];
        return entry.Split('|').SelectMany(n => sections.TryGetValue(n, out var words) ? words.SelectMany(w => Inlined(w, sections)) : [n]);
    }

    private static void Put<TValue>(IDictionary<string, List<TValue>> lists, string key, TValue value)
    {
        if (!lists.TryGetValue(key, out var list)) lists[key] = list = [];
        list.Add(value);
    }

    /// <param name="Section">The kind of act it shows.</param>
    private readonly record struct Pair(string Section, string One, string Other);
}
