using System.Collections.Immutable;

namespace InterviewBot.Domain.Lexicons;

/// <summary>The forms of the verbs of one language.</summary>
public sealed class VerbTable
{
    private readonly Dictionary<string, ImmutableArray<VerbForm>> _forms;
    private readonly Dictionary<string, ImmutableArray<VerbForm>>.AlternateLookup<ReadOnlySpan<char>> _formsBySpan;
    private readonly ILookup<char, string> _particles;

    /// <param name="particles">First parts of separable verbs, longest first; empty for a language without them.</param>
    internal VerbTable(Dictionary<string, ImmutableArray<VerbForm>> forms, ImmutableArray<string> particles)
    {
        (_forms, _particles) = (forms, particles.ToLookup(p => p[0]));
        _formsBySpan = forms.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public static VerbTable Empty { get; } = new([], []);

    /// <summary>
    /// The readings of a folded word as a verb form; none when it is no known one. A separable verb that the lexicon lacks
    /// (<c>doorverwezen</c>) is read as its base verb (<c>verwijzen</c>) with the particle before the infinitive.
    /// </summary>
    public ImmutableArray<VerbForm> Find(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        if (_forms.TryGetValue(word, out var own))
            return own;
        if (word.Length == 0)
            return [];
        foreach (var particle in _particles[word[0]])
        {
            if (word.Length < particle.Length + 3 || !word.StartsWith(particle, StringComparison.Ordinal))
                continue;
            // "op te lossen" written as one word: "opteleggen" is rare, "opgelost" and "oplost" are not.
            if (_formsBySpan.TryGetValue(word.AsSpan(particle.Length), out var rest))
                return [.. rest.Select(f => f with { Verb = new Verb(particle + f.Verb.Infinitive, f.Verb.Kind) })];
        }

        return [];
    }

    public bool Has(string word, VerbTense tense) => Find(word).Any(f => f.Tense == tense);

    /// <summary>Every word that is a form of a verb of the lexicon itself.</summary>
    public IEnumerable<string> Words => _forms.Keys;
}
