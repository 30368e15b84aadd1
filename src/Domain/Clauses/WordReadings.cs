using System.Collections.Immutable;
using InterviewBot.Domain.Lexicons;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Clauses;

/// <summary>What each word of a text can be: verb forms and single-word categories.</summary>
internal sealed class WordReadings
{
    // "The lad's working", not "the king's thing".
    private const int Shortest = 5;

    private const int FarthestHave = 10;

    private readonly TokenizedText _text;
    private readonly Language _language;
    private readonly ImmutableArray<VerbForm>[] _verbs;

    // "Kheb", "kmoest", "kben": Flemish I, written together with its verb.
    private static readonly HashSet<string> WithI =
    [
        "heb", "em", "had", "ben", "zen", "was", "moest", "moet", "mag", "mocht", "wil", "wou", "wilde", "zal", "zou", "kan", "doe", "deed", "zei", "zeg", "vroeg", "vraag", "nam", "gaf", "geef", "zag", "zie", "weet",
        "wist", "vond", "vin", "vind", "dacht", "denk", "stond", "sta", "zat", "zit", "liep", "loop", "kwam", "kom", "ging", "ga", "gon", "belde", "bleef", "blijf", "begon", "legde", "zette", "pakte", "reed", "keek", "hoorde", "voelde",
    ];

    private readonly bool[] _withI;
    private readonly VerbTable _lexicon;

    private readonly NounPlaces _places;

    // The categories of each word by itself, asked for many times over.
    private readonly string[][] _categories;

    public WordReadings(LanguageLexicon lexicon, TokenizedText text, CueMatches cues)
    {
        _text = text;
        _language = lexicon.Language;
        _lexicon = lexicon.Verbs;
        _verbs = new ImmutableArray<VerbForm>[text.Words.Length];
        _withI = new bool[text.Words.Length];
        _categories = Categories(text.Words.Length, cues);
        _places = new NounPlaces(text, this);
        for (var i = 0; i < _verbs.Length; i++)
            _verbs[i] = text.Words[i].Quoted || IsNoVerb(i, cues) || cues.At("habit", i) is { Count: 1 } ? [] : lexicon.Verbs.Find(text.Words[i].Lower);
        for (var i = 0; i < _verbs.Length && lexicon.Language == Language.Dutch; i++)
        {
            var word = text.Words[i].Lower;
            // "'k Vinde", "ik peize": Flemish I, with the ending that it keeps there.
            if (_verbs[i].IsEmpty && word.Length > 3 && word[^1] == 'e' && FirstPerson.IsIk(Lower(i - 1)) && lexicon.Verbs.Find(word[..^1]) is var forms && forms.Any(f => f.Tense == VerbTense.Present))
                _verbs[i] = forms;
            if (word.Length < 3 || word[0] != 'k' || text.Words[i].Quoted || !_verbs[i].IsEmpty || !WithI.Contains(word[1..]))
                continue;
            _verbs[i] = lexicon.Verbs.Find(word[1..]);
            _withI[i] = !_verbs[i].IsEmpty;
        }

        for (var i = 0; i + 1 < _verbs.Length && lexicon.Language == Language.English; i++)
        {
            // "The picture's on the wall": no noun follows that could be its own.
            if (_verbs[i].IsEmpty && !text.Words[i].Quoted && text.Words[i].Lower.EndsWith("'s", StringComparison.Ordinal) && text.Words[i + 1].Before == WordBreak.None
                && (Is(i + 1, "preposition") || Is(i + 1, "determiner") || Is(i + 1, "negation") || Is(i + 1, "habit-word") || Lower(i + 1) is "been" or "still" or "now" || (Lower(i + 1).Length > Shortest && Lower(i + 1).EndsWith("ing", StringComparison.Ordinal) && lexicon.Verbs.Find(Lower(i + 1)).Any(f => f.Tense == VerbTense.Progressive))))
                _verbs[i] = lexicon.Verbs.Find("is");
        }

        for (var i = 0; i < _verbs.Length; i++)
        {
            if (_verbs[i].IsEmpty && !text.Words[i].Quoted && cues.At("habit", i) is not { Count: 1 })
                _verbs[i] = UnknownVerbs.Guess(lexicon.Language, this, i, text.Words[i].Lower);
        }
    }

    public Language Language => _language;

    public int Count => _verbs.Length;

    /// <summary>Its verb forms; none for a word outside the text.</summary>
    public ImmutableArray<VerbForm> Verbs(int word) => word >= 0 && word < _verbs.Length ? _verbs[word] : [];

    public bool Is(int word, string category) => word >= 0 && word < _verbs.Length && _withI[word] ? category == "subject-self" : word >= 0 && word < _verbs.Length && Has(_categories[word], category);

    private static bool Has(string[] categories, string category)
    {
        foreach (var own in categories)
        {
            if (string.Equals(own, category, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private bool IsNoVerb(int word, CueMatches cues)
    {
        // "Net voor Landen": a capital inside a sentence makes a name of it ("I'm" and "I've" aside).
        if (_text.Words[word] is { Capital: true, Before: WordBreak.None } name && word > 0 && name.Lower.Length > 3 && !name.Lower.Contains('\'', StringComparison.Ordinal) && !_text.Words[word - 1].Capital)
            return true;
        // "Week zeven", "zeven man": a number, whatever a sieve does.
        if (_language == Language.Dutch && _text.Words[word].Lower == "zeven")
            return true;
        if (_language == Language.English && (_text.Words[word].Lower == "may" ? IsMonth(word) : _text.Words[word].Lower == "march" && Lower(word - 1) is "in" or "of" or "last" or "since" or "early" or "late" or "mid"))
            return true;
        // "A boy of three wet himself".
        if (_language == Language.English && word + 1 < _text.Words.Length && _text.Words[word + 1].Lower is "himself" or "herself" or "themselves" or "myself")
            return false;
        // "Gaan eten", "is blijven leven": what is a noun elsewhere hangs on the verb before it.
        if (_language == Language.Dutch && Lower(word - 1) is "gaan" or "komen" or "blijven" or "kunnen" or "moeten" or "mogen" or "willen" && _lexicon.Has(_text.Words[word].Lower, VerbTense.Infinitive))
            return false;
        // English nouns are verbs as well: "they calm down", "people then end up", "families usually end up".
        if (cues.At("not-a-verb", word) is { } noun)
            return !IsParticipleOfHave(word) && (noun.Count > 1 || (_language == Language.Dutch ? !IsBesidePronoun(word) : !FollowsPronoun(word)));
        // "A decision like that".
        if (_language == Language.English && _text.Words[word].Lower == "like" && !FollowsPronoun(word) && !(word > 0 && Lower(word - 1) is "to" or "would" or "didn't" or "don't" or "i'd" or "really" or "didnt" or "dont"))
            return true;
        // "Usher sticks head in": whoever does the job, unless somebody does it.
        return _language == Language.English && Opens(word) && cues.At("person-worker", word) is { Count: 1 };
    }

    // "Ik heb mijn kassa even gesloten": what describes a noun elsewhere is done where "hebben" waits for it.
    private bool IsParticipleOfHave(int word)
    {
        if (_language != Language.Dutch || !_text.Words[word].Lower.StartsWith("ge", StringComparison.Ordinal) || !_lexicon.Has(_text.Words[word].Lower, VerbTense.Participle) || (word + 1 < _text.Words.Length && _text.Words[word + 1].Before == WordBreak.None && !Is(word + 1, "clause-start") && !Is(word + 1, "preposition")))
            return false;
        return HasHaveBefore(word, FarthestHave);
    }

    /// <summary>Dutch: a form of "hebben" stands before the word in its stretch of the sentence.</summary>
    /// <param name="reach">How many words before it, at most.</param>
    public bool HasHaveBefore(int word, int reach)
    {
        for (var i = word - 1; i >= Math.Max(0, word - reach) && SameSentence(word, i) && !Opens(i + 1); i--)
        {
            if (Lower(i) is "heb" or "hebt" or "heeft" or "hebben" or "had" or "hadden")
                return true;
        }

        return false;
    }

    // "Ik vraag", "ze reden door", "dan laat ge": who does it stands right before the word, and opens, or right behind it.
    private bool IsBesidePronoun(int word)
    {
        if (word > 0 && _text.Words[word].Before == WordBreak.None && Opens(word - 1) && (FirstPerson.IsIk(Lower(word - 1)) || Lower(word - 1) is "hij" or "ze" or "zij" or "we" or "wij" or "ge" or "gij" or "je" or "jij"))
            return true;
        return word + 1 < _text.Words.Length && _text.Words[word + 1].Before == WordBreak.None && !Is(word - 1, "determiner") && !Is(word - 1, "preposition") && !Is(word - 1, "adjective") && !Is(word - 1, "degree-word")
            && (FirstPerson.IsIk(Lower(word + 1)) || Lower(word + 1) is "ge" or "gij" or "we" or "wij" or "hij");
    }

    // "The second Sunday of May", "my test, 17 May", "in may": not "I may".
    private bool IsMonth(int word) => (_text.Words[word].Capital && word > 0 && _text.Words[word].Before != WordBreak.Sentence) || Lower(word - 1) is "in" or "of" or "last" or "since" or "early" or "late" or "mid" || IsCounted(word - 1) || IsCounted(word + 1);

    private bool IsCounted(int word) => word >= 0 && word < _text.Words.Length && _text.Words[word].Kind == WordKind.Number;

    private bool FollowsPronoun(int word)
    {
        var i = word - 1;
        while (i > 0 && _text.Words[i + 1].Before == WordBreak.None && (Is(i, "habit-word") || Lower(i) is "then"))
            i--;
        // "Natalie slides her hand in": a name.
        if (i == 0 && word == 1 && _text.Words[0].Capital && Lower(word).EndsWith('s') && Array.IndexOf(_categories[0], "determiner") < 0 && Array.IndexOf(_categories[0], "person-worker") < 0)
            return true;
        // "Our baker always hands out bits of cake".
        if (i >= 0 && i < word - 1 && _text.Words[i + 1].Before == WordBreak.None && Lower(word).EndsWith('s') && (Lower(i) is "he" or "she" or "who" || Is(i, "person-worker") || Is(i, "person-other")))
            return true;
        return i >= 0 && _text.Words[i + 1].Before == WordBreak.None && (Lower(i) is "i" or "we" or "they" or "people" or "you" or "i'll" or "we'll" or "they'll" or "you'll" or "he'll" or "she'll" || (i < word - 1 && Lower(i).EndsWith('s')));
    }

    private static string[][] Categories(int words, CueMatches cues)
    {
        var found = new string[words][];
        var own = new List<string>();
        for (var word = 0; word < words; word++)
        {
            own.Clear();
            var here = cues.StartingAt(word);
            foreach (var match in here)
            {
                // A longer match of the same category takes its place.
                if (match.Count == 1 && !IsLonger(here, match.Cue.Category) && !own.Contains(match.Cue.Category))
                    own.Add(match.Cue.Category);
            }

            found[word] = [.. own];
        }

        return found;

        static bool IsLonger(ReadOnlySpan<CueMatch> here, string category)
        {
            foreach (var match in here)
            {
                if (match.Count > 1 && string.Equals(match.Cue.Category, category, StringComparison.Ordinal))
                    return true;
            }

            return false;
        }
    }

    public bool IsAnySubject(int word) =>
        Is(word, "subject-self") || Is(word, "subject-group") || Is(word, "subject-third") || Is(word, "subject-indefinite") || Is(word, "subject-it") || Is(word, "subject-anyone");

    public string Lower(int word) => word >= 0 && word < _verbs.Length ? _text.Words[word].Lower : "";

    /// <summary>The word stands where only a noun or adjective can: after an article, a possessive or a preposition.</summary>
    public bool IsNominal(int word) => _places.IsNominal(word);

    /// <summary>Dutch: stem and t, and no form of another kind.</summary>
    public static bool IsThirdPerson(VerbForm form, string word) => word.EndsWith('t') && word.Length > 3 && !form.Verb.Infinitive.StartsWith(word, StringComparison.Ordinal);

    public bool IsNumber(int word) => Lower(word) is "one" or "two" or "three" or "four" or "five" or "six" or "seven" or "eight" or "nine" or "ten" or "eleven" or "twelve"
        or "een" or "twee" or "drie" or "vier" or "vijf" or "zes" or "zeven" or "acht" or "negen" or "tien" or "elf" or "twaalf";

    /// <summary>Nothing stands before it in its part of the sentence.</summary>
    public bool Opens(int word) => word < 0 || word >= _verbs.Length || _text.Words[word].Before != WordBreak.None;

    /// <summary>English: a new person with a verb right behind a verb of saying or thinking.</summary>
    /// <param name="first">The first word of the clause so far.</param>
    public bool OpensReport(int word, int first)
    {
        if (_language == Language.Dutch || word - 1 < first || Opens(word))
            return false;
        // "When nobody answers I chuck it over the gate": the main clause.
        var start = word - 1;
        while (start > first && !Opens(start))
            start--;
        if (Is(start, "subordinator") || Is(start, "if-word"))
            return false;
        var before = Lower(word - 1) is "me" or "him" or "her" or "us" or "them" or "you" ? word - 2 : word - 1;
        var says = before >= first && _verbs[before].Any(f => f.Verb.Kind is VerbKind.Say or VerbKind.Mind && f.Tense is VerbTense.Past or VerbTense.Present) && (before > first || Opens(before));
        return says && (Is(word, "subject-self") || Is(word, "subject-group") || Is(word, "subject-third") || Is(word, "subject-anyone") || (Lower(word) == "it" && _verbs[before].All(f => f.Verb.Kind == VerbKind.Mind) && Verbs(word + 1).Any(f => f.Tense is VerbTense.Past || (f.Tense == VerbTense.Present && Lower(word + 1).EndsWith('s')))) || Lower(word) is "it'll" or "it's" or "it'd" or "there's" or "there'd" or "there'll" or "that's" or "that'll")
            && (Lower(word).Contains('\'', StringComparison.Ordinal) || (word + 1 < _verbs.Length && (!_verbs[word + 1].IsEmpty || Is(word + 1, "habit-word") || Is(word + 1, "negation"))));
    }

    public bool SameSentence(int a, int b) => b >= 0 && b < _verbs.Length && _text.Words[a].Sentence == _text.Words[b].Sentence;
}
