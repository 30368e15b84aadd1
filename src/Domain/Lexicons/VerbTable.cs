using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace InterviewBot.Domain.Lexicons;

/// <summary>The forms of the verbs of one language.</summary>
public sealed class VerbTable
{
    private readonly WordNumbers _forms;
    private readonly ImmutableArray<Verb> _verbs;
    private readonly Dictionary<char, string[]> _particles;

    /// <param name="forms">Each form with the numbers of its readings, see <see cref="Number"/>.</param>
    /// <param name="particles">First parts of separable verbs, longest first; empty for a language without them.</param>
    internal VerbTable(WordNumbers forms, ImmutableArray<Verb> verbs, ImmutableArray<string> particles) =>
        (_forms, _verbs, _particles) = (forms, verbs, particles.GroupBy(p => p[0]).ToDictionary(g => g.Key, g => g.ToArray()));

    public static VerbTable Empty { get; } = new(WordNumbers.Empty, [], []);

    /// <summary>
    /// The readings of a folded word as a verb form; none when it is no known one. A separable verb that the lexicon lacks
    /// (<c>doorverwezen</c>) is read as its base verb (<c>verwijzen</c>) with the particle before the infinitive.
    /// </summary>
    public ImmutableArray<VerbForm> Find(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        var readings = Readings(word, out var particle);
        if (readings.IsEmpty)
            return [];
        var found = new VerbForm[readings.Count];
        var i = 0;
        foreach (var number in readings)
        {
            var verb = _verbs[number / Tenses];
            found[i++] = new VerbForm(particle.Length == 0 ? verb : verb with { Infinitive = particle + verb.Infinitive }, TenseOf(number));
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(found);
    }

    /// <summary>Whether a folded word can be the form of a verb.</summary>
    public bool Has(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        return !Readings(word, out _).IsEmpty;
    }

    public bool Has(string word, VerbTense tense)
    {
        ArgumentNullException.ThrowIfNull(word);
        foreach (var number in Readings(word, out _))
        {
            if (TenseOf(number) == tense)
                return true;
        }

        return false;
    }

    /// <summary>The infinitive by the first reading of a folded word; <c>null</c> when it is no known form.</summary>
    public string? Infinitive(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        foreach (var number in Readings(word, out var particle))
            return particle + _verbs[number / Tenses].Infinitive;
        return null;
    }

    /// <summary>The number of a reading: of the verb with this number, in this tense.</summary>
    internal static int Number(int verb, VerbTense tense) => (verb * Tenses) + (int)tense;

    internal const int Tenses = (int)VerbTense.Progressive + 1;

    private static VerbTense TenseOf(int number) => (VerbTense)(number % Tenses);

    /// <param name="particle">What the lexicon has apart; empty when it has the word as it is.</param>
    private WordNumbers.Numbers Readings(string word, out string particle)
    {
        particle = "";
        var own = _forms.Of(word);
        if (!own.IsEmpty || word.Length == 0 || !_particles.TryGetValue(word[0], out var particles))
            return own;
        foreach (var first in particles)
        {
            if (word.Length < first.Length + 3 || !word.StartsWith(first, StringComparison.Ordinal))
                continue;
            // "op te lossen" written as one word: "opteleggen" is rare, "opgelost" and "oplost" are not.
            var rest = _forms.Of(word.AsSpan(first.Length));
            if (rest.IsEmpty)
                continue;
            particle = first;
            return rest;
        }

        return own;
    }
}
