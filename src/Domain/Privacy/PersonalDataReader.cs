using System.Collections.Frozen;
using System.Collections.Immutable;
using InterviewBot.Domain.Lexicons;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Privacy;

/// <summary>Finds personal data in a text. Names are known by a list of given names, by titles and by capitals beside a job; numbers and addresses by their form.</summary>
public sealed class PersonalDataReader
{
    private const string NamesFile = "lexicon/names.tsv";
    private const int SoonAfter = 9;
    private const int MostInfixes = 3;

    private static readonly FrozenSet<string> Infixes = new[] { "van", "de", "den", "der", "vande", "vanden", "vander", "ten", "ter", "von", "la", "le", "el", "al", "del", "di", "da", "dos", "mc", "mac", "o" }.ToFrozenSet();
    private static readonly FrozenSet<string> OfOnePerson = new[] { "he", "she", "he's", "she's", "his", "her", "him", "who", "whose", "hij", "haar", "hem", "zij" }.ToFrozenSet();
    private static readonly FrozenSet<string> OwnWords = new[] { "mine", "heet" }.Concat(FirstPerson.I).Concat(FirstPerson.Contracted).Concat(FirstPerson.Me).Concat(FirstPerson.My).ToFrozenSet();

    // "Zij heet Fatma Yildirim".
    private static readonly FrozenSet<string> OthersWords = new[] { "zij", "ze", "hij", "die", "he", "she", "who" }.ToFrozenSet();

    private readonly Lexicon _lexicon;
    private readonly WordSet _given;
    private readonly FrozenSet<string> _ambiguous;
    private readonly FrozenSet<string> _capitalOnly;

    public PersonalDataReader(Lexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        _lexicon = lexicon;
        var rows = lexicon.Table(NamesFile);
        _given = WordSet.Of([.. rows.Where(r => !r.Contains("ambiguous")).Select(r => r[0])]);
        _ambiguous = rows.Where(r => r.Contains("ambiguous")).Select(r => r[0]).ToFrozenSet(StringComparer.Ordinal);
        _capitalOnly = rows.Where(r => r.Contains("capital")).Select(r => r[0]).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <returns>In order of place, without overlaps.</returns>
    public ImmutableArray<PersonalDatum> Read(Language language, string text) => Read(language, text, aboutPersons: false);

    /// <param name="aboutPersons">The text answers a question about who: two capitals in a row are a name.</param>
    public ImmutableArray<PersonalDatum> Read(Language language, string text, bool aboutPersons)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = Tokenizer.Read(text);
        var cues = _lexicon.For(language).Cues.Find(words);
        return Read(words, cues, _lexicon.For(language == Language.Dutch ? Language.English : Language.Dutch).Cues.Find(words), aboutPersons);
    }

    /// <summary>Given names that only what is said of them shows ("Dee, she's been there for years"), in small letters.</summary>
    /// <param name="answersWho">The text answers who somebody is.</param>
    internal IEnumerable<string> NamesInPassing(Language language, string text, bool answersWho)
    {
        var words = Tokenizer.Read(text);
        var (cues, other) = (_lexicon.For(language).Cues.Find(words), _lexicon.For(language == Language.Dutch ? Language.English : Language.Dutch).Cues.Find(words));
        return Enumerable.Range(0, words.Words.Length)
            .Where(i => IsUnknownCapital(words, cues, other, i) && !(i + 1 < words.Words.Length && words.Words[i + 1] is { Before: WordBreak.None, Capital: true }) && GivenNameSigns.Show(words, cues, i, answersWho))
            .Select(i => words.Words[i].Lower);
    }

    /// <summary>Whether a word that is somebody's name is no other word, so that it names them in small letters too.</summary>
    internal bool IsNothingElse(string name)
    {
        var words = Tokenizer.Read(name);
        return name.Length > 2 && !_ambiguous.Contains(name) && !_capitalOnly.Contains(name) && !_lexicon.Dutch.Cues.Find(words).HasAt(0) && !_lexicon.English.Cues.Find(words).HasAt(0) && IsNoVerb(name);
    }

    /// <param name="cues">Cues of the language of the text, found already; <paramref name="other"/> those of the other language.</param>
    internal ImmutableArray<PersonalDatum> Read(TokenizedText words, CueMatches cues, CueMatches other, bool aboutPersons)
    {
        List<PersonalDatum> found = [.. PersonalNumbers.Find(words).Select(n => new PersonalDatum(n.Kind, n.Start, n.Length, IsOwn(words, words.WordFrom(n.Start)))), .. Names(words, cues, other, aboutPersons)];
        if (cues.Has("health"))
            found.AddRange(Sensitive(words, cues, other, [.. found], aboutPersons));
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

    private IEnumerable<PersonalDatum> Names(TokenizedText text, CueMatches cues, CueMatches other, bool aboutPersons)
    {
        for (var i = 0; i < text.Words.Length; i++)
        {
            var word = text.Words[i];
            var titled = i > 0 && text.Words[i - 1].Sentence == word.Sentence && (cues.At("title", i - 1) is { Count: 1 } || other.At("title", i - 1) is { Count: 1 });
            var surnames = SurnamesFrom(text, i + 1);
            // Written small, only a word that is no other one can be a name.
            var given = (word.Capital || titled || IsUnknown(cues, i)) && IsGiven(word.Lower) && !IsDeterminer(text, cues, i);
            if (titled && IsCapital(text, i) && cues.At("not-a-name", i) is null)
            {
                var end = Math.Max(i, surnames);
                yield return Datum(given && surnames < 0 && !IsSurnameTitle(text.Words[i - 1].Lower) ? PersonalDataKind.GivenName : PersonalDataKind.Name, text, i, end);
                i = end;
            }
            else if (word.Capital && surnames > 0 && (given || _ambiguous.Contains(word.Lower)) && !IsOrganisation(text, cues, i, surnames))
            {
                yield return Datum(PersonalDataKind.Name, text, i, surnames);
                i = surnames;
            }
            else if (!word.Capital && given && word.Length > 3 && IsUnknown(cues, i) && SmallSurname(text, cues, i + 1) is var last and > 0)
            {
                yield return Datum(PersonalDataKind.Name, text, i, last);
                i = last;
            }
            else if (given && (word.Capital ? !IsOrganisation(text, cues, i, i) : word.Length > 3 && surnames < 0 && !other.HasAt(i) && IsNothingElse(word.Lower)))
            {
                yield return Datum(PersonalDataKind.GivenName, text, i, i);
            }
            else if (surnames < 0 && (IsNamedWorker(cues, word, i) || IsSpokenTo(text, cues, i)) && IsUnknownCapital(text, cues, other, i))
            {
                yield return Datum(PersonalDataKind.GivenName, text, i, i);
            }
            else if (IsInitial(text, word) && IsUnknownCapital(text, cues, other, i + 1))
            {
                yield return Datum(PersonalDataKind.Name, text, i, i + 1);
                i++;
            }
            else if (surnames > i && word.Capital && word.Kind == WordKind.Plain && word.Length > 2 && !IsEverydayWord(cues, i) && cues.At("place-noun", i) is null && cues.At("person-worker", i) is null
                && !IsOrganisation(text, cues, i, surnames) && (aboutPersons || (cues.Has("health") && !IsAcronym(text, word)) || IsBesideWorker(text, cues, i, surnames) || FollowsNaming(cues, i) || IsSpokenOf(text, cues, i, surnames)))
            {
                yield return Datum(PersonalDataKind.Name, text, i, surnames);
                i = surnames;
            }
        }
    }

    // Health, justice, family or money of someone who is named in the same sentence or the one beside it: "Sandra, I mean. Her son had been arrested."
    private IEnumerable<PersonalDatum> Sensitive(TokenizedText text, CueMatches cues, CueMatches other, List<PersonalDatum> names, bool aboutPersons)
    {
        foreach (var match in cues.Of("health"))
        {
            if (IsPlaceOfWork(text, cues, match) || cues.Of("no-health").Any(n => n.First <= match.First && match.First < n.End))
                continue;
            var own = text.Words[match.First].Sentence;
            var (before, after) = (text.Sentences[Math.Max(0, own - 1)], text.Sentences[Math.Min(text.Sentences.Length - 1, own + 1)]);
            var (from, to) = (text.Words[before.First].Start, text.Words[after.End - 1].End);
            if (IsAboutSomebodyKnown(text, cues, text.Sentences[own]) || names.Any(n => n.Kind is PersonalDataKind.Name or PersonalDataKind.GivenName && !n.Own && n.Start >= from && n.End <= to)
                || IsAboutSomebodyNamed(text, cues, other, before.First, after.End, aboutPersons))
                yield return new PersonalDatum(PersonalDataKind.Sensitive, text.Words[match.First].Start, text.Words[match.End - 1].End - text.Words[match.First].Start, false);
        }
    }

    // "Sofie werkt in de psychiatrie", "I volunteer at a rehab centre": where somebody works says nothing of their own health or past.
    private static bool IsPlaceOfWork(TokenizedText text, CueMatches cues, CueMatch match)
    {
        // "In de gevangenis" may be one cue.
        var article = match.Count > 1 && cues.At("determiner", match.First + 1) is not null ? match.First + 1 : match.First - 1;
        if (article < 1 || cues.At("determiner", article) is null || (text.Words[article - 1].Lower is not "op" && cues.At("place-before", article - 1) is null))
            return false;
        return Enumerable.Range(0, text.Words.Length).Any(i => text.Words[i].Sentence == text.Words[match.First].Sentence && IsWork(text.Words[i].Lower) && ((i < article && article - i <= SoonAfter) || i == match.End));
    }

    private static bool IsWork(string word) => word is "werk" or "werkt" or "werkte" or "werken" or "gewerkt" or "work" or "works" or "worked" or "working" or "stage" or "vrijwilliger" or "vrijwilligster" or "volunteer" or "volunteers" or "volunteered";

    // "Oluwaseun's blood pressure", "Chidinma. She does the job with sickle cell": a capital that no list knows, and does or has something as people do.
    private bool IsAboutSomebodyNamed(TokenizedText text, CueMatches cues, CueMatches other, int first, int end, bool aboutPersons)
    {
        for (var i = first; i < end; i++)
        {
            if (IsUnknownCapital(text, cues, other, i) && (IsSpokenOfSoon(text, i) || (aboutPersons && text.Sentences[text.Words[i].Sentence].Count == 1)))
                return true;
        }

        return false;
    }

    private bool IsUnknownCapital(TokenizedText text, CueMatches cues, CueMatches other, int i)
    {
        var word = text.Words[i];
        return IsCapital(text, i) && word.Length > 2 && !IsAcronym(text, word) && (_ambiguous.Contains(word.Lower) || (!cues.HasAt(i) && !other.HasAt(i) && IsNoVerb(word.Lower)))
            && (i == 0 || word.Before != WordBreak.None || (cues.At("place-before", i - 1) is null && cues.At("determiner", i - 1) is null && cues.At("place-noun", i - 1) is null));
    }

    // "Nomsa's claim", "Pieter zijn vrouw", or he or she within some words.
    private static bool IsSpokenOfSoon(TokenizedText text, int i) =>
        text.Words[i].Lower.EndsWith("'s", StringComparison.Ordinal)
        || (i + 1 < text.Words.Length && text.Words[i + 1].Before == WordBreak.None && text.Words[i + 1].Lower is "zijn" or "z'n")
        || IsFollowedByPronoun(text, i);

    // "… because he".
    private static bool IsFollowedByPronoun(TokenizedText text, int last)
    {
        for (var i = last + 1; i < Math.Min(text.Words.Length, last + SoonAfter); i++)
        {
            if (OfOnePerson.Contains(text.Words[i].Lower))
                return true;
        }

        return false;
    }

    private bool IsNoVerb(string word) => !_lexicon.Dutch.Verbs.Has(word) && !_lexicon.English.Verbs.Has(word);

    /// <summary>Index of the last word of the surname that starts here, infixes included; −1 when none does.</summary>
    private static int SurnamesFrom(TokenizedText text, int start)
    {
        var i = BehindInfixes(text, start);
        if (i >= text.Words.Length || text.Words[i].Before != WordBreak.None || !IsCapital(text, i))
            return -1;
        // "Anna Van Den Berghe": infixes may be capitals too, and then the next word belongs to the name.
        return i;
    }

    /// <summary>"Van", "de", "mac": part of a surname and never one.</summary>
    internal static bool IsInfix(string word) => Infixes.Contains(word);

    private static int BehindInfixes(TokenizedText text, int start)
    {
        var i = start;
        while (i < text.Words.Length && i < start + MostInfixes && text.Words[i].Before == WordBreak.None && Infixes.Contains(text.Words[i].Lower))
            i++;
        return i;
    }

    private static bool IsCapital(TokenizedText text, int i) => text.Words[i].Capital && text.Words[i].Kind == WordKind.Plain && text.Words[i].Length > 1;

    // "OCMW Kortrijk".
    private static bool IsAcronym(TokenizedText text, Word word) => !text.Text.AsSpan(word.Start, word.Length).ContainsAnyInRange('a', 'z');

    // "J. Hermans"; the full stop is read as the end of a sentence.
    private static bool IsInitial(TokenizedText text, Word word) =>
        word is { Length: 1, Capital: true, Lower: not "i" } && word.End + 1 < text.Text.Length && text.Text[word.End] == '.' && text.Text[word.End + 1] is ' ' && text.Words[^1].Start > word.Start;

    // "The head housekeeper, Zdenka": whoever does that work, and by a name that no list holds.
    private static bool IsNamedWorker(CueMatches cues, Word word, int i) => i > 0 && word.Before == WordBreak.Clause && cues.At("person-worker", i - 1) is not null;

    // "I told Jazzy to stay", "ik vroeg Wietske om": whoever is spoken to is a person.
    private static bool IsSpokenTo(TokenizedText text, CueMatches cues, int i) =>
        i > 0 && text.Words[i].Before == WordBreak.None && cues.At("spoken-to", i - 1) is not null && i + 1 < text.Words.Length && text.Words[i + 1] is { Before: WordBreak.None, Capital: false };

    private static bool IsEverydayWord(CueMatches cues, int i) =>
        cues.At("not-a-name", i) is not null || cues.At("function-word", i) is not null || cues.At("preposition", i) is not null || cues.At("determiner", i) is not null || cues.At("time-noun", i) is not null;

    private bool IsGiven(string word) => _given.Contains(word) || (word.EndsWith("'s", StringComparison.Ordinal) && _given.Contains(word.AsSpan(..^2)));

    // "Elke vrijdag", "An elderly man": a given name elsewhere, here the first word of a sentence before what is no verb. "Elke belde" is a person.
    private bool IsDeterminer(TokenizedText text, CueMatches cues, int i) =>
        cues.At("determiner", i) is not null && text.Sentences[text.Words[i].Sentence].First == i && i + 1 < text.Words.Length
        && text.Words[i + 1] is { Before: WordBreak.None, Capital: false } next
        && (cues.At("time-noun", i + 1) is not null || IsNoVerb(next.Lower));

    // "heette Carmen De Wachter", "was called Trevor Millbank".
    private static bool FollowsNaming(CueMatches cues, int i) => i > 0 && cues.At("naming", i - 1) is not null;

    // "onze poetsvrouw", "my colleague", "Farah from accounts": known to the reader without a full name. A patient or customer is not.
    private static bool IsAboutSomebodyKnown(TokenizedText text, CueMatches cues, Sentence sentence)
    {
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (i > sentence.First && cues.At("person-worker", i) is not null && cues.At("own-possessive", i - 1) is not null)
                return true;
            if (IsCapital(text, i) && text.Words[i].Length > 2 && !IsEverydayWord(cues, i) && cues.At("health", i) is null && i + 1 < sentence.End && cues.At("belongs-to", i + 1) is not null)
                return true;
        }

        return false;
    }

    // "rudy vanhoutte", typed without capitals: a word no lexicon knows behind a given name that is no other word.
    private bool IsUnknownSurname(TokenizedText text, CueMatches cues, int i) =>
        text.Words[i].Before == WordBreak.None && text.Words[i].Kind == WordKind.Plain && text.Words[i].Length > 4 && IsUnknown(cues, i)
        && IsNoVerb(text.Words[i].Lower);

    // "karen de smet": behind an infix a surname may be short.
    private int SmallSurname(TokenizedText text, CueMatches cues, int start)
    {
        var i = BehindInfixes(text, start);
        if (i >= text.Words.Length)
            return -1;
        return i > start ? (IsUnknown(cues, i) && text.Words[i] is { Before: WordBreak.None, Kind: WordKind.Plain, Length: > 2 } ? i : -1) : IsUnknownSurname(text, cues, i) ? i : -1;
    }

    private static bool IsUnknown(CueMatches cues, int word) => !cues.HasAt(word);

    private static bool IsSurnameTitle(string title) => title is "mr" or "mrs" or "dr" or "prof" or "professor" or "ms";

    // "Bakkerij Peeters", "O'Malley & Sons", "Garage Jan Peeters".
    private static bool IsOrganisation(TokenizedText text, CueMatches cues, int first, int last)
    {
        if (first > 0 && text.Words[first].Before == WordBreak.None && (cues.At("place-noun", first - 1) is not null || cues.At("shop-noun", first - 1) is not null))
            return true;
        var after = text.Words[last].End;
        var rest = text.Text.AsSpan(after, Math.Min(8, text.Text.Length - after)).TrimStart();
        return rest.StartsWith("&") || rest.StartsWith("NV") || rest.StartsWith("BV") || rest.StartsWith("Ltd") || rest.StartsWith("Inc") || rest.StartsWith("en Co") || rest.StartsWith("and Sons");
    }

    // "Dieudonné Kabongo because he …", "Ligaya Cruz (her visa …": he or she is soon said of it, and it is no place ("at Burger King").
    private static bool IsSpokenOf(TokenizedText text, CueMatches cues, int first, int last) =>
        IsFollowedByPronoun(text, last)
        && !(first > 0 && text.Words[first].Before == WordBreak.None && (cues.At("place-before", first - 1) is not null || cues.At("determiner", first - 1) is not null || (first > 1 && cues.At("place-before", first - 2) is { Count: 2 })));

    // "onze ploegbaas, Kevin Slachmuylders", "Marguerite Penhalligan, the ward sister".
    private static bool IsBesideWorker(TokenizedText text, CueMatches cues, int first, int last)
    {
        for (var i = Math.Max(0, first - 3); i < Math.Min(text.Words.Length, last + 5); i++)
        {
            if (text.Words[i].Sentence == text.Words[first].Sentence && (i < first || i > last) && cues.At("person-worker", i) is not null && (text.Words[first].Before == WordBreak.Clause || i > last || i == first - 1))
                return true;
            // "De vader van Lowie Janssens", "the mother of Amy Stone".
            if (i == first - 2 && cues.At("belongs-to", i + 1) is not null && (cues.At("person-other", i) is not null || cues.At("family", i) is not null))
                return true;
        }

        return false;
    }

    private static PersonalDatum Datum(PersonalDataKind kind, TokenizedText text, int first, int last) =>
        new(kind, text.Words[first].Start, text.Words[last].End - text.Words[first].Start, IsOwn(text, first));

    private static bool IsOwn(TokenizedText text, int at)
    {
        for (var i = at - 1; i >= Math.Max(0, at - 4) && text.Words[i].Sentence == (at < text.Words.Length ? text.Words[at].Sentence : text.Words[i].Sentence); i--)
        {
            if (text.Words[i].Lower is "naam" or "name" or "nummer" or "number" or "gsm" or "mobile" or "mail" or "e-mail" or "email" or "adres" or "address" or "am" or "ben" or "heet" or "i'm"
                && i > 0 && !OthersWords.Contains(text.Words[i - 1].Lower) && (OwnWords.Contains(text.Words[i - 1].Lower) || OwnWords.Contains(text.Words[i].Lower)))
                return true;
        }

        return false;
    }
}
