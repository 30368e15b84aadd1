using System.Collections.Frozen;
using System.Collections.Immutable;
using InterviewBot.Domain.Lexicons;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis.Grammar;

/// <summary>The verbs of one language: written form to readings, lemma to kinds and to the generalized work activity it usually belongs to.</summary>
internal sealed class VerbLexicon
{
    /// <summary>How many bits of a number of <see cref="_forms"/> are for <see cref="VerbForms"/>; those above are the place of the lemma in <see cref="_lemmas"/>.</summary>
    private const int FormBits = 8;
    private const int FormMask = (1 << FormBits) - 1;

    private readonly WordNumbers _forms;
    private readonly ImmutableArray<string> _lemmas;
    private readonly Dictionary<string, VerbKinds> _kinds;
    private readonly Dictionary<string, string> _areas;
    private readonly FrozenSet<string> _particles;
    private readonly Dictionary<string, List<string[]>> _expressions = new(StringComparer.Ordinal);

    private VerbLexicon(
        WordNumbers forms, ImmutableArray<string> lemmas, Dictionary<string, VerbKinds> kinds, Dictionary<string, string> areas, FrozenSet<string> particles, Dictionary<string, string>? separable)
    {
        (_forms, _lemmas, _kinds, _areas, _particles, _separates, _separable) = (forms, lemmas, kinds, areas, particles, separable is not null, separable ?? []);
        if (!_separates) return;
        foreach (var lemma in kinds.Keys.Where(k => k.Contains(' ', StringComparison.Ordinal)).OrderByDescending(k => k.Length).ThenBy(k => k, StringComparer.Ordinal))
        {
            var words = lemma.Split(' ');
            if (!_expressions.TryGetValue(words[^1], out var list)) _expressions[words[^1]] = list = [];
            list.Add(words);
        }
    }

    private static readonly string[] Separable =
        ["gereed", "gelijk", "bijeen", "opzij", "uiteen", "vooruit", "schoon", "bekend", "recht", "droog", "achter", "binnen", "boven", "buiten", "dicht", "door", "klaar", "langs", "stop", "stil", "neer", "onder", "open", "over", "rond", "samen", "terug", "vast", "voor", "aan", "bij", "los", "mee", "toe", "uit", "vrij", "vol", "weg", "af", "in", "na", "om", "op"];

    /// <summary>Verbs with these in front never split.</summary>
    private static readonly string[] Unstressed = ["be", "ver", "ont", "her", "over", "onder"];

    private readonly bool _separates;
    private readonly Dictionary<string, string> _separable;

    /// <summary>A folded word that can be what one person does ("helpt", "delivers") and is no infinitive.</summary>
    public bool IsOnlyThird(string lower) => Readings(lower) is { IsEmpty: false } readings && readings.Any(r => (r.Forms & VerbForms.Third) != 0) && !readings.Any(r => (r.Forms & VerbForms.Infinitive) != 0);

    /// <summary>The readings of a folded word. A Dutch separable verb that is not listed (<c>uitklappen</c>) is read from its base verb.</summary>
    public ImmutableArray<VerbReading> Readings(string lower)
    {
        if (Read(lower, "") is { IsEmpty: false } listed) return listed;
        if (!_separates) return Compound(lower);
        if (lower.Length < 7) return [];
        foreach (var particle in Separable)
        {
            if (!lower.StartsWith(particle, StringComparison.Ordinal) || lower.Length < particle.Length + 4) continue;
            if (Read(lower.AsSpan(particle.Length), particle) is { IsEmpty: false } built) return built;
        }
        // "drooggelegd", "stopgezet": anything in front of a listed participle.
        var ge = lower.IndexOf("ge", 2, StringComparison.Ordinal);
        if (ge is > 1 and < 9 && Read(lower.AsSpan(ge), "").RemoveAll(r => (r.Forms & VerbForms.Participle) == 0) is { IsEmpty: false } participles && participles.Any(r => r.Lemma is not "vallen"))
            return [.. participles.Select(r => r with { Lemma = lower[..ge] + r.Lemma })];
        return [];
    }

    /// <summary>What English verbs are joined to with a hyphen to say how: "hand-fed", "pre-weigh", "un-jam", "spot-clean".</summary>
    private static readonly FrozenSet<string> Manners = FrozenSet.ToFrozenSet(
        ["hand", "spoon", "bottle", "tube", "pre", "re", "un", "de", "co", "over", "under", "deep", "spot", "dry", "wet", "cold", "hot", "heat", "double", "triple", "cross", "vacuum", "steam", "pressure", "power", "jet", "spray", "bulk", "batch", "quick", "flash", "shock", "self", "slow", "pan", "oven", "machine", "part", "fine", "litter", "shrink", "stock", "back"], StringComparer.Ordinal);

    private ImmutableArray<VerbReading> Compound(string lower)
    {
        var hyphen = lower.IndexOf('-', StringComparison.Ordinal);
        if (hyphen < 2 || !Manners.Contains(lower[..hyphen])) return [];
        return [.. Read(lower.AsSpan(hyphen + 1), "").Where(r => (_kinds.GetValueOrDefault(r.Lemma) & VerbKinds.Work) != 0).Select(r => r with { Lemma = lower[..(hyphen + 1)] + r.Lemma })];
    }

    private ImmutableArray<VerbReading> Read(ReadOnlySpan<char> form, string particle)
    {
        var numbers = _forms.Of(form);
        if (numbers.IsEmpty) return [];
        var readings = ImmutableArray.CreateBuilder<VerbReading>(1);
        foreach (var number in numbers) readings.Add(new(particle.Length == 0 ? _lemmas[number >> FormBits] : particle + _lemmas[number >> FormBits], (VerbForms)(number & FormMask)));
        return readings.DrainToImmutable();
    }

    /// <summary><see cref="VerbKinds.None"/> for a verb that is neither listed nor built on a listed one.</summary>
    public VerbKinds Kinds(string lemma)
    {
        if (_kinds.TryGetValue(lemma, out var own)) return own;
        if (!_separates)
        {
            // "call out", "wrap up": a phrasal verb that is not listed is what its verb is.
            if (lemma.IndexOf('-', StringComparison.Ordinal) is > 0 and var hyphen && _kinds.TryGetValue(lemma[(hyphen + 1)..], out var done)) return done & ~(VerbKinds.Modal | VerbKinds.Auxiliary);
            var blank = lemma.IndexOf(' ', StringComparison.Ordinal);
            return blank > 0 ? _kinds.GetValueOrDefault(lemma[..blank]) & ~(VerbKinds.Modal | VerbKinds.Auxiliary) : own;
        }
        // "laten tekenen" is an act of the one who lets; "laten vallen" is none of work.
        if (lemma.StartsWith(Letting, StringComparison.Ordinal)) return Shown.Contains(lemma) || (_kinds.GetValueOrDefault(lemma[Letting.Length..]) & (VerbKinds.Work | VerbKinds.Private | VerbKinds.Vague)) == VerbKinds.Work ? VerbKinds.Work : VerbKinds.State;
        foreach (var particle in Separable)
            if (lemma.StartsWith(particle, StringComparison.Ordinal) && _kinds.TryGetValue(lemma[particle.Length..], out var built)) return built & ~(VerbKinds.Modal | VerbKinds.Auxiliary);
        // "goed leggen", "vrij houden": work with how the thing becomes.
        return lemma.IndexOf(' ', StringComparison.Ordinal) is > 0 and var how && _kinds.ContainsKey(lemma[(how + 1)..]) ? VerbKinds.Work : VerbKinds.None;
    }

    /// <summary>The word is a form of a listed verb, not only of one built on it.</summary>
    public bool IsListed(string lower) => _forms.Has(lower);

    private const string Letting = "laten ";
    private static readonly FrozenSet<string> Shown = FrozenSet.ToFrozenSet(["laten zakken", "laten rusten", "laten rijzen", "laten afkoelen", "laten inwerken", "laten weken", "laten intrekken", "laten bezinken", "laten leeglopen", "laten opwarmen", "laten zien", "laten weten", "laten proeven", "laten kiezen", "laten passen", "laten horen", "laten voelen", "laten tekenen", "laten inschrijven"], StringComparer.Ordinal);

    /// <summary>The fixed expressions that end with this verb, each as its words.</summary>
    public IEnumerable<string[]> ExpressionsOn(string verb) => _expressions.TryGetValue(verb, out var found) ? found : [];

    /// <summary>The Dutch infinitive with <c>te</c>, between particle and verb where it separates: <c>aan te vullen</c>, <c>te helpen</c>.</summary>
    public string TeInfinitive(string lemma)
    {
        if (_separable.TryGetValue(lemma, out var listed)) return $"{listed} te {lemma[listed.Length..]}";
        if (lemma.StartsWith(Letting, StringComparison.Ordinal)) return "te " + lemma;
        if (lemma.LastIndexOf(' ') is > 0 and var blank) return $"{lemma[..blank]} te {lemma[(blank + 1)..]}";
        if (!_kinds.ContainsKey(lemma))
            foreach (var particle in Separable)
                if (lemma.StartsWith(particle, StringComparison.Ordinal) && _kinds.ContainsKey(lemma[particle.Length..])) return $"{particle} te {lemma[particle.Length..]}";
        return "te " + lemma;
    }

    /// <summary>The particle of a listed separable verb, or the words before the verb of a fixed expression; empty when it has none.</summary>
    public string ParticleOf(string lemma)
    {
        if (_separates && !lemma.StartsWith(Letting, StringComparison.Ordinal) && lemma.LastIndexOf(' ') is > 0 and var blank) return lemma[..blank];
        if (_separable.TryGetValue(lemma, out var listed)) return listed;
        if (!_kinds.ContainsKey(lemma) && _separates)
            foreach (var particle in Separable)
                if (lemma.StartsWith(particle, StringComparison.Ordinal) && _kinds.ContainsKey(lemma[particle.Length..])) return particle;
        return "";
    }

    /// <summary>A particle that any Dutch verb of work can be split into ("lees … uit").</summary>
    public bool Splits(string particle, string lemma) => _separates && particle is not ("over" or "samen") && Array.IndexOf(Separable, particle) >= 0 && (_kinds.GetValueOrDefault(lemma) & VerbKinds.Work) != 0
        && !Unstressed.Any(p => lemma.StartsWith(p, StringComparison.Ordinal) && lemma.Length > p.Length + 4);

    public bool Has(string lemma) => _kinds.ContainsKey(lemma);

    /// <summary>Element id of the generalized work activity; <c>null</c> when the verb alone does not tell.</summary>
    public string? Area(string lemma) => _areas.GetValueOrDefault(lemma);

    /// <summary>A word that can be split off a separable verb, or follow a phrasal one.</summary>
    public bool IsParticle(string lower) => _particles.Contains(lower);

    /// <param name="verbs">Contents of <c>verbs.txt</c>.</param>
    /// <param name="irregular">Contents of <c>verbs-strong.txt</c>.</param>
    /// <param name="inflect">The language's regular forms and its way of building on irregular ones.</param>
    public static VerbLexicon Read(string verbs, string irregular, IInflection inflect)
    {
        var strong = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var line in SectionFile.Lines(irregular).Values.SelectMany(l => l))
        {
            var parts = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (parts.Length >= 3) strong[parts[0]] = parts;
        }

        var kinds = new Dictionary<string, VerbKinds>(2048, StringComparer.Ordinal);
        var areas = new Dictionary<string, string>(2048, StringComparer.Ordinal);
        var separable = new Dictionary<string, string>(StringComparer.Ordinal);
        var particles = new HashSet<string>(StringComparer.Ordinal);
        var entries = new List<(string Particle, string Base)>(2048);
        var listed = new HashSet<(string Particle, string Base)>();
        foreach (var (section, words) in SectionFile.Words(verbs))
        {
            var kind = KindOf(section);
            foreach (var word in words)
            {
                var bar = word.IndexOf('|', StringComparison.Ordinal);
                var entry = inflect.Entry(word, bar);
                if (entry.Particle.Length > 0)
                {
                    particles.Add(entry.Particle);
                    separable.TryAdd(entry.Lemma, entry.Particle);
                }
                var known = !kinds.TryAdd(entry.Lemma, kind);
                if (known) kinds[entry.Lemma] |= kind;
                // A verb listed whole ("opwarmen") splits all the same when it is listed so too ("op|warmen").
                if ((!known || entry.Particle.Length > 0) && listed.Add((entry.Particle, entry.Base))) entries.Add((entry.Particle, entry.Base));
                if (section.StartsWith("4.A.", StringComparison.Ordinal)) areas.TryAdd(entry.Lemma, section);
            }
        }
        foreach (var verb in strong.Keys.Concat(entries.Where(e => e.Particle.Length > 0 && e.Base.Length > 3).Select(e => e.Base).ToList()).Distinct(StringComparer.Ordinal)) if (!kinds.ContainsKey(verb)) entries.Add(("", verb));

        var forms = new WordNumbersBuilder(entries.Count * inflect.UsualForms, entries.Count * inflect.UsualForms);
        var lemmas = new Dictionary<string, int>(entries.Count, StringComparer.Ordinal);
        foreach (var (particle, @base) in entries)
            foreach (var (form, reading) in inflect.Forms(particle, @base, strong))
            {
                if (!lemmas.TryGetValue(reading.Lemma, out var lemma)) lemmas[reading.Lemma] = lemma = lemmas.Count;
                Add(forms, Letters.Fold(form), lemma, reading.Forms);
            }
        return new VerbLexicon(forms.Build(), [.. lemmas.Keys], kinds, areas, particles.ToFrozenSet(StringComparer.Ordinal), inflect is DutchInflection ? separable : null);
    }

    /// <summary>A form that is written like another one of the same verb is one reading with it.</summary>
    private static void Add(WordNumbersBuilder readings, string form, int lemma, VerbForms forms)
    {
        foreach (ref var number in readings.Of(form))
        {
            if (number >> FormBits != lemma) continue;
            number |= (int)forms;
            return;
        }
        readings.Add(form, lemma << FormBits | (int)forms);
    }

    private static VerbKinds KindOf(string section) => section switch
    {
        "speech" => VerbKinds.Speech,
        "mental" => VerbKinds.Mental,
        "state" => VerbKinds.State,
        "motion" => VerbKinds.Motion,
        "private" => VerbKinds.Private,
        "vague" => VerbKinds.Vague,
        "modal" => VerbKinds.Modal,
        "auxiliary" => VerbKinds.Auxiliary,
        _ => VerbKinds.Work,
    };
}

/// <summary>How a language builds its verb forms.</summary>
internal interface IInflection
{
    /// <summary>About how many forms of a verb there are that no other verb shares.</summary>
    int UsualForms { get; }

    /// <summary>The parts of an entry of <c>verbs.txt</c>: lemma, particle ("" when none) and the base verb.</summary>
    (string Lemma, string Particle, string Base) Entry(string word, int bar);

    /// <summary>All written forms with their readings.</summary>
    IEnumerable<(string Form, VerbReading Reading)> Forms(string particle, string @base, IReadOnlyDictionary<string, string[]> strong);
}
