using System.Collections.Frozen;
using System.Collections.Immutable;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis.Grammar;

/// <summary>The verbs of one language: written form to readings, lemma to kinds and to the generalized work activity it usually belongs to.</summary>
internal sealed class VerbLexicon
{
    private readonly Dictionary<string, ImmutableArray<VerbReading>> _forms;
    private readonly Dictionary<string, VerbKinds> _kinds;
    private readonly Dictionary<string, string> _areas;
    private readonly FrozenSet<string> _particles;

    private VerbLexicon(
        Dictionary<string, ImmutableArray<VerbReading>> forms, Dictionary<string, VerbKinds> kinds, Dictionary<string, string> areas, FrozenSet<string> particles) =>
        (_forms, _kinds, _areas, _particles) = (forms, kinds, areas, particles);

    public ImmutableArray<VerbReading> Readings(string lower) => _forms.TryGetValue(lower, out var readings) ? readings : [];

    /// <summary><see cref="VerbKinds.None"/> for a verb that is not listed.</summary>
    public VerbKinds Kinds(string lemma) => _kinds.GetValueOrDefault(lemma);

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
        var particles = new HashSet<string>(StringComparer.Ordinal);
        var entries = new List<(string Particle, string Base)>(2048);
        foreach (var (section, words) in SectionFile.Words(verbs))
        {
            var kind = KindOf(section);
            foreach (var word in words)
            {
                var bar = word.IndexOf('|', StringComparison.Ordinal);
                var entry = inflect.Entry(word, bar);
                if (entry.Particle.Length > 0) particles.Add(entry.Particle);
                if (kinds.TryAdd(entry.Lemma, kind)) entries.Add((entry.Particle, entry.Base));
                else kinds[entry.Lemma] |= kind;
                if (section.StartsWith("4.A.", StringComparison.Ordinal)) areas.TryAdd(entry.Lemma, section);
            }
        }
        foreach (var verb in strong.Keys) if (!kinds.ContainsKey(verb)) entries.Add(("", verb));

        var forms = new Dictionary<string, List<VerbReading>>(16384, StringComparer.Ordinal);
        foreach (var (particle, @base) in entries)
            foreach (var (form, reading) in inflect.Forms(particle, @base, strong))
                Add(forms, form, reading);
        return new VerbLexicon(
            forms.ToDictionary(f => f.Key, f => f.Value.ToImmutableArray(), StringComparer.Ordinal), kinds, areas, particles.ToFrozenSet(StringComparer.Ordinal));
    }

    private static void Add(Dictionary<string, List<VerbReading>> forms, string form, VerbReading reading)
    {
        form = Letters.Fold(form);
        if (!forms.TryGetValue(form, out var list)) forms[form] = list = [];
        var at = list.FindIndex(r => r.Lemma == reading.Lemma);
        if (at < 0) list.Add(reading);
        else list[at] = reading with { Forms = list[at].Forms | reading.Forms };
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
    /// <summary>The parts of an entry of <c>verbs.txt</c>: lemma, particle ("" when none) and the base verb.</summary>
    (string Lemma, string Particle, string Base) Entry(string word, int bar);

    /// <summary>All written forms with their readings.</summary>
    IEnumerable<(string Form, VerbReading Reading)> Forms(string particle, string @base, IReadOnlyDictionary<string, string[]> strong);
}
