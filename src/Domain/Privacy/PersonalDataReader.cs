using System.Collections.Immutable;
using InterviewBot.Domain.Lexicons;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Privacy;

/// <summary>Finds personal data in a text: names of people (<see cref="NameFinder"/>), numbers and addresses by their form (<see cref="PersonalNumbers"/>), and what is told of somebody's health or past (<see cref="SensitiveFinder"/>).</summary>
public sealed class PersonalDataReader
{
    private readonly Lexicon _lexicon;
    private readonly KnownNames _names;

    public PersonalDataReader(Lexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        _lexicon = lexicon;
        _names = new KnownNames(lexicon);
    }

    /// <returns>In order of place, without overlaps.</returns>
    public ImmutableArray<PersonalDatum> Read(Language language, string text) => Read(language, text, aboutPersons: false);

    /// <param name="aboutPersons">The text answers a question about who: two capitals in a row are a name.</param>
    public ImmutableArray<PersonalDatum> Read(Language language, string text, bool aboutPersons)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Read(Words(language, text), aboutPersons);
    }

    /// <param name="cues">Cues of the language of the text, found already; <paramref name="other"/> those of the other language.</param>
    internal ImmutableArray<PersonalDatum> Read(TokenizedText words, CueMatches cues, CueMatches other, bool aboutPersons) => Read(new PersonWords(_names, words, cues, other), aboutPersons);

    /// <summary>Given names that only what is said of them shows ("Dee, she's been there for years"), in small letters.</summary>
    /// <param name="answersWho">The text answers who somebody is.</param>
    internal IEnumerable<string> NamesInPassing(Language language, string text, bool answersWho)
    {
        var words = Words(language, text);
        return Enumerable.Range(0, words.Count)
            .Where(i => !(i + 1 < words.Count && words.Text.Words[i + 1] is { Before: WordBreak.None, Capital: true }) && !words.IsNobody(i) && IsNamed(words, i, answersWho))
            .Select(i => words.Text.Words[i].Lower);
    }

    private static bool IsNamed(PersonWords words, int i, bool answersWho)
    {
        var word = words.Text.Words[i];
        if (!word.Capital)
            return word.Length > 2 && words.Names.IsGiven(word.Lower) && words.Names.IsNoVerb(word.Lower) && JoinedNames.Has(words, i);
        return (words.MayBeName(i) && GivenNameSigns.Show(words, i, answersWho)) || IsWhose(words, i);
    }

    // "Kevins kassa".
    private static bool IsWhose(PersonWords words, int i) =>
        words.IsCapital(i) && words.IsUnknown(i) && words.Names.IsGivenGenitive(words.Text.Words[i].Lower) && i + 1 < words.Count && words.Text.Words[i + 1] is { Before: WordBreak.None, Capital: false };

    /// <summary>The name in a word that may say whose something is: "kevin" of "Kevin's" and of "Kevins".</summary>
    internal string Named(string word) => Genitives.Has(word) ? Genitives.Off(word) : _names.IsGivenGenitive(word) ? word[..^1] : word;

    /// <summary>Whether the word behind a place in the text follows at once, in small letters, and is no verb.</summary>
    internal bool StandsBeforeThing(string text, int end) =>
        Tokenizer.Read(text).Words.FirstOrDefault(w => w.Start >= end) is { Length: > 0, Before: WordBreak.None, Capital: false } next && _names.IsNoVerb(next.Lower);

    /// <summary>Whether a word that is somebody's name is no other word, so that it names them in small letters too.</summary>
    internal bool IsNothingElse(string name) => _names.IsNothingElse(name);

    private PersonWords Words(Language language, string text)
    {
        var words = Tokenizer.Read(text);
        return new PersonWords(_names, words, _lexicon.For(language).Cues.Find(words), _lexicon.For(language == Language.Dutch ? Language.English : Language.Dutch).Cues.Find(words));
    }

    private static ImmutableArray<PersonalDatum> Read(PersonWords words, bool aboutPersons)
    {
        List<PersonalDatum> found = [.. PersonalNumbers.Find(words.Text).Select(n => new PersonalDatum(n.Kind, n.Start, n.Length, OwnData.Is(words.Text, words.Text.WordFrom(n.Start)))), .. new NameFinder(words, aboutPersons).Find()];
        if (words.Cues.Has("health"))
            found.AddRange(new SensitiveFinder(words, [.. found], aboutPersons).Find());
        if (found.Count == 0)
            return [];
        var kept = ImmutableArray.CreateBuilder<PersonalDatum>();
        foreach (var datum in found.OrderBy(d => d.Start).ThenByDescending(d => d.Length))
        {
            if (kept.Count == 0 || datum.Start >= kept[^1].End)
                kept.Add(datum);
        }

        return kept.ToImmutable();
    }
}
