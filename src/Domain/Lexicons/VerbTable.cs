using System.Collections.Immutable;

namespace InterviewBot.Domain.Lexicons;

/// <summary>The forms of the verbs of one language.</summary>
public sealed class VerbTable
{
    private readonly WordNumbers _forms;
    private readonly ImmutableArray<Verb> _verbs;
    private readonly ILookup<char, string> _particles;

    /// <param name="forms">Each form with the numbers of its readings, see <see cref="Number"/>.</param>
    /// <param name="particles">First parts of separable verbs, longest first; empty for a language without them.</param>
    internal VerbTable(WordNumbers forms, ImmutableArray<Verb> verbs, ImmutableArray<string> particles) =>
        (_forms, _verbs, _particles) = (forms, verbs, particles.ToLookup(p => p[0]));

    public static VerbTable Empty { get; } = new(WordNumbers.Empty, [], []);

    /// <summary>
    /// The readings of a folded word as a verb form; none when it is no known one. A separable verb that the lexicon lacks
    /// (<c>doorverwezen</c>) is read as its base verb (<c>verwijzen</c>) with the particle before the infinitive.
    /// </summary>
    public ImmutableArray<VerbForm> Find(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        if (Read(word, "") is { IsEmpty: false } own)
            return own;
        if (word.Length == 0)
            return [];
        foreach (var particle in _particles[word[0]])
        {
            if (word.Length < particle.Length + 3 || !word.StartsWith(particle, StringComparison.Ordinal))
                continue;
            // "op te lossen" written as one word: "opteleggen" is rare, "opgelost" and "oplost" are not.
            if (Read(word.AsSpan(particle.Length), particle) is { IsEmpty: false } rest)
                return rest;
        }

        return [];
    }

    public bool Has(string word, VerbTense tense) => Find(word).Any(f => f.Tense == tense);

    /// <summary>The number of a reading: of the verb with this number, in this tense.</summary>
    internal static int Number(int verb, VerbTense tense) => (verb * Tenses) + (int)tense;

    internal const int Tenses = (int)VerbTense.Progressive + 1;

    private ImmutableArray<VerbForm> Read(ReadOnlySpan<char> form, string particle)
    {
        var readings = _forms.Of(form);
        if (readings.IsEmpty)
            return [];
        var found = ImmutableArray.CreateBuilder<VerbForm>(1);
        foreach (var number in readings)
        {
            var verb = _verbs[number / Tenses];
            found.Add(new VerbForm(particle.Length == 0 ? verb : verb with { Infinitive = particle + verb.Infinitive }, (VerbTense)(number % Tenses)));
        }

        return found.DrainToImmutable();
    }
}
