using System.Collections.Frozen;
using System.Collections.Immutable;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis.Grammar;

/// <summary>What the clause readers know of one language: its verbs and the words that carry sentence structure.</summary>
internal sealed class GrammarLexicon
{
    private readonly FrozenDictionary<string, WordTags> _tags;
    private readonly FrozenSet<string> _nouns;
    private readonly FrozenSet<string> _phrases;
    private readonly FrozenSet<string> _phraseStarts;
    private readonly IReadOnlyDictionary<string, ImmutableArray<string>> _sections;

    private readonly Dictionary<string, string> _acts;
    private readonly FrozenSet<string> _male;
    private readonly FrozenSet<string> _female;

    private GrammarLexicon(Language language, VerbLexicon verbs, IReadOnlyDictionary<string, ImmutableArray<string>> sections, ImmutableArray<string> acts)
    {
        (Language, Verbs, _sections) = (language, verbs, sections);
        _acts = acts.Select(a => a.Split(':')).Where(a => a.Length == 2).ToDictionary(a => Letters.Fold(a[0]), a => a[1], StringComparer.Ordinal);
        var tags = new Dictionary<string, WordTags>(1024, StringComparer.Ordinal);
        foreach (var (section, words) in sections)
        {
            var tag = TagOf(section);
            if (tag == WordTags.None) continue;
            foreach (var word in words.Select(w => Letters.Fold(w))) tags[word] = tags.GetValueOrDefault(word) | tag;
        }
        _male = Section("male-name").Select(n => Letters.Fold(n)).ToFrozenSet(StringComparer.Ordinal);
        _female = Section("female-name").Select(n => Letters.Fold(n)).ToFrozenSet(StringComparer.Ordinal);
        _nouns = Section("noun").Select(n => Letters.Fold(n)).ToFrozenSet(StringComparer.Ordinal);
        _tags = tags.ToFrozenDictionary(StringComparer.Ordinal);
        _phrases = tags.Keys.Where(k => k.Contains(' ', StringComparison.Ordinal)).ToFrozenSet(StringComparer.Ordinal);
        _phraseStarts = _phrases.Select(p => p[..p.IndexOf(' ', StringComparison.Ordinal)]).ToFrozenSet(StringComparer.Ordinal);
    }

    public Language Language { get; }

    public VerbLexicon Verbs { get; }

    /// <summary>Under which activity duties are grouped.</summary>
    public required DutyAreas Areas { get; init; }

    /// <summary>What a word can be; people in the plural are people too ("auditors").</summary>
    public WordTags Tags(string lower) => _tags.TryGetValue(lower, out var own) ? own
        : Language == Language.Dutch && lower.Length > 5 && lower[^1] == 's' && _tags.TryGetValue(lower[..^1], out var one) && (one & WordTags.Person) != 0 ? WordTags.Person : WordTags.None;

    /// <summary>The verb a noun of action stands for (<c>controle</c>: <c>controleren</c>); <c>null</c> when it names none.</summary>
    public string? Act(string lower) => _acts.GetValueOrDefault(lower);

    public bool IsMaleName(string lower) => _male.Contains(lower);

    public bool IsFemaleName(string lower) => _female.Contains(lower);

    public ImmutableArray<string> Section(string name) => _sections.TryGetValue(name, out var words) ? words : [];

    public static GrammarLexicon Read(Language language, Func<string, string> file)
    {
        IInflection inflection = language == Language.Dutch ? new DutchInflection() : new EnglishInflection();
        return new GrammarLexicon(language, VerbLexicon.Read(file("verbs.txt"), file("verbs-strong.txt"), inflection), SectionFile.Words(file("words.txt")), SectionFile.Words(file("nominals.txt"))["acts"]) { Areas = DutyAreas.Read(file("areas.txt")) };
    }

    /// <summary>The sentences of a text, each word with its tags and its readings as a verb.</summary>
    public List<List<Token>> Sentences(string text)
    {
        var sentences = TokenReader.Sentences(text, Language);
        foreach (var sentence in sentences) Tag(sentence);
        return sentences;
    }

    private void Tag(List<Token> sentence)
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            var word = sentence[i];
            if (word.Tags != WordTags.None) continue;
            if (_phraseStarts.Contains(word.Lower)) TagPhrase(sentence, i);
            if (word.Tags != WordTags.None) continue;
            word.Tags = Tags(word.Lower);
            if (char.IsDigit(word.Text[0])) word.Tags |= IsClock(word) ? WordTags.Time | WordTags.Number : WordTags.Number;
            if (word.Capital && i > 0 && word.Is(WordTags.Determiner) && word.Lower is not ("het" or "een") && i + 1 < sentence.Count && sentence[i + 1].Capital && !sentence[i - 1].Is(WordTags.Stop | WordTags.Quote)) word.Tags = WordTags.Name;
            if (i > 0 && sentence[i - 1].Lower is "the" or "a" or "an" or "een" && word.Is(WordTags.Closed) && !word.Is(WordTags.Specifier | WordTags.Adjective | WordTags.Time) && word.Lower.Length > 3
                && (i + 1 == sentence.Count || !IsContent(sentence[i + 1]) || word.Lower is "till")) word.Tags = WordTags.None;
            // "het haar", "haar haar": hair.
            if (word.Lower == "haar" && i > 0 && sentence[i - 1].Lower is "het" or "haar" or "mijn" or "zijn" or "hun" && (i + 1 == sentence.Count || !IsContent(sentence[i + 1]) || Tags(sentence[i + 1].Lower) != WordTags.None || Verbs.Readings(sentence[i + 1].Lower).Length > 0)) word.Tags = WordTags.None;
            word.Readings = _nouns.Contains(word.Lower) || Language == Language.Dutch && word.Is(WordTags.Adverb) && !Verbs.IsListed(word.Lower) ? [] : Verbs.Readings(word.Lower);
            // "Greet goes over the wishes": a first name that could be a verb.
            if (word.Capital && word.Readings.Length > 0 && (IsMaleName(word.Lower) || IsFemaleName(word.Lower)) && (i > 0 || i + 1 < sentence.Count && (Tags(sentence[i + 1].Lower) & (WordTags.Specifier | WordTags.ObjectPronoun)) == 0))
            {
                word.Readings = [];
                word.Tags = i > 0 ? WordTags.Name : WordTags.None;
            }
            // "ongelezen berichten", "onbetaalde facturen": a participle with "on" in front is an adjective.
            if (Language == Language.Dutch && word.Tags == WordTags.None && word.Lower.Length > 6 && word.Lower.StartsWith("on", StringComparison.Ordinal) && word.Readings.Length == 0 && IsParticiple(word.Lower[2..])) word.Tags = WordTags.Adjective;
            // "Sofie ontvangt ze": a known first name opens the sentence, a verb form follows.
            if (i == 0 && word.Capital && word.Tags == WordTags.None && word.Readings.Length == 0 && (IsMaleName(word.Lower) || IsFemaleName(word.Lower)) && sentence.Count > 1 && Verbs.Readings(sentence[1].Lower).Length > 0) word.Tags = WordTags.Name;
            // "17u10 Dagrapport geschreven": behind the hour a diary begins its sentence.
            var begins = sentence.Take(i).All(w => w.Is(WordTags.Time | WordTags.Number | WordTags.Pause)) && Language == Language.Dutch;
            if (word.Capital && i > 0 && word.Tags == WordTags.None && !begins && !sentence[i - 1].Is(WordTags.Stop | WordTags.Quote)) word.Tags |= WordTags.Name;
        }
    }

    private bool IsParticiple(string lower) =>
        Verbs.Readings(lower).Any(r => (r.Forms & VerbForms.Participle) != 0) || lower.EndsWith('e') && Verbs.Readings(lower[..^1]).Any(r => (r.Forms & VerbForms.Participle) != 0);

    private bool IsContent(Token word) => char.IsLetter(word.Text[0]) && (Tags(word.Lower) & WordTags.Closed) == 0;

    private void TagPhrase(List<Token> sentence, int i)
    {
        var joined = sentence[i].Lower;
        for (var n = 1; n < 4 && i + n < sentence.Count; n++)
        {
            joined += " " + sentence[i + n].Lower;
            if (!_phrases.Contains(joined)) continue;
            for (var k = 0; k <= n; k++) sentence[i + k].Tags = Tags(joined);
        }
    }

    /// <summary>Also 6.45, which could be a number.</summary>
    private static bool IsClock(Token word)
    {
        if (word.IsClock) return true;
        var point = word.Lower.IndexOf('.', StringComparison.Ordinal);
        return word.Lower.Length is 4 or 5 && point is 1 or 2 && word.Lower.Length - point == 3;
    }

    private static WordTags TagOf(string section) => section switch
    {
        "determiner" => WordTags.Determiner,
        "possessive" => WordTags.Possessive,
        "subject" => WordTags.Subject,
        "object-pronoun" => WordTags.ObjectPronoun,
        "preposition" => WordTags.Preposition,
        "and" => WordTags.And,
        "subordinator" => WordTags.Subordinator,
        "relative" => WordTags.Relative,
        "negation" => WordTags.Negation,
        "adverb" => WordTags.Adverb,
        "time" => WordTags.Time,
        "number" => WordTags.Number,
        "adjective" => WordTags.Adjective,
        "person" => WordTags.Person,
        "private-object" => WordTags.PrivateThing,
        _ => WordTags.None,
    };
}
