using System.Collections.Frozen;
using System.Collections.Immutable;
using InterviewBot.Domain.JobAnalysis.Grammar;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis.Reading;

/// <summary>
/// Words a duty in general terms: no names, numbers, clock times or possessives; pronouns replaced by what they stand for. Dutch has the infinitive last
/// ("klanten te woord staan"), English first ("help customers").
/// </summary>
internal sealed class TaskPhrases(ReadText text)
{
    private static readonly FrozenSet<string> Pronouns = FrozenSet.ToFrozenSet(
        ["it", "them", "him", "her", "ze", "hem", "het", "'m", "hen", "hun", "haar", "die", "deze", "alles", "this", "that", "these", "those", "they", "dat", "dit", "'t"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Empty = FrozenSet.ToFrozenSet(
        ["meesten", "meeste", "theirs", "mine", "hers", "yours", "job", "baan", "thing", "things", "ding", "dingen", "way", "lot", "bit", "something", "everything", "anything", "iets", "wat", "all", "rest", "one", "ones", "keer", "tijd", "recht", "rechten", "gelijk", "gebruik", "eye", "face", "hand", "hands", "handen",
         "plaats", "beetje", "sake", "turn", "care", "part", "deel", "care", "yourself", "myself", "himself", "herself", "zichzelf", "mezelf", "me", "mij", "us", "ons", "iedereen", "iemand", "niemand", "euro", "euros", "ogen", "tranen", "hoofd", "gezicht", "rug", "tong", "adem", "arm", "eyes", "tears", "head", "tongue", "breath", "arms", "stem", "duim", "duimen", "schouders", "wenkbrauwen", "kaken", "tanden", "lippen", "vuist", "vuisten", "oren", "oor", "neus", "keel", "buik", "voeten", "knieën", "thumb", "shoulders", "eyebrows", "jaw", "teeth", "lips", "fist", "fists", "ear", "ears", "nose", "throat", "feet", "knees", "mond", "mouth", "stoel", "chair", "toon", "tone", "tempo", "shiften", "tussendoor", "voice", "telefoonstem", "smile", "glimlach", "name", "naam", "line", "matter", "minute", "everyone", "everybody", "nobody", "someone", "yes", "zich", "elkaar", "je", "you", "each other", "u"], StringComparer.Ordinal);

    private readonly PersonClasses _classes = new(text);
    private (string Text, bool Plural, bool Person) _last = ("", false, false);
    private string _lastPerson = "";
    private string _lastPeople = "";
    private int _lastSentence = -10;
    private int _personSentence = -10;
    private string _lastPlural = "";
    private string _lastSingular = "";
    private FrozenDictionary<string, string>? _roles;

    /// <summary>Keeps what later pronouns can stand for. Call for every clause in text order.</summary>
    public void Remember(Clause clause)
    {
        if (clause.Quoted) return;
        foreach (var phrase in (clause.SubjectSentence == clause.Sentence && clause.Subject.Exists && !clause.Passive ? new[] { clause.Subject } : []).Concat(clause.Prepositionals.Select(p => p.Phrase)).Concat(clause.Objects))
        {
            var words = text.Words(clause.Sentence, phrase);
            // "durven openmaken": verbs that were read as nouns stand for nothing.
            if (words.Length > 1 && text.Language == Language.Dutch && words.All(w => w.Readings.Length > 0)) continue;
            if (words.Length == 0 || words.Any(w => w.Is(WordTags.Subject | WordTags.ObjectPronoun) && !w.Is(WordTags.Possessive) && !(w.Is(WordTags.Determiner) && words.Length > 1))) continue;
            if (clause.Lemma is "be" or "become" or "zijn" or "worden" && !words[0].Is(WordTags.Specifier) && !IsPlural(words[^1])) continue;
            if (words.Length == 1 && (words[0].Is(WordTags.Adjective | WordTags.Adverb) || LooksLikeAdverb(words[0].Lower))) continue;
            if (words.Length == 1 && words[0].Readings.Length > 0 && !clause.Passive && !words[0].Lower.EndsWith("ings", StringComparison.Ordinal)) continue;
            var value = General(words);
            if (value.Length == 0 || words.Any(w => text.Holder.Names.Contains(w.Lower))) continue;
            var head = text.Sentences[clause.Sentence][phrase.Head];
            if (head.Is(WordTags.Time) || Empty.Contains(head.Lower)) continue;
            var plural = IsPlural(head);
            var person = words.Any(w => w.Is(WordTags.Person)) || head.Is(WordTags.Name) && IsPersonName(head);
            _lastSentence = clause.Sentence;
            if (person) _personSentence = clause.Sentence;
            if (person && plural) _lastPeople = value;
            if (person && !plural) _lastPerson = value;
            if (plural) _lastPlural = value; else if (!person) _lastSingular = value;
            _last = (value, plural, person);
        }
    }

    /// <summary>The same for a sentence without a verb ("Lost kids!").</summary>
    public void RememberVerbless(int sentence)
    {
        var words = text.Sentences[sentence];
        for (var i = 0; i < words.Count;)
        {
            var phrase = PhraseReader.Read(words, i);
            if (!phrase.Exists) { i++; continue; }
            var clause = new Clause { Sentence = sentence, Verb = phrase.Head, Lemma = "" };
            clause.Objects.Add(phrase);
            if (!words[phrase.Head].Is(WordTags.Time | WordTags.Adjective) && !words[phrase.Head].IsVerb) Remember(clause);
            i = phrase.Last + 1;
        }
    }

    public bool IsPerson(Clause clause, Phrase phrase) =>
        text.Words(clause.Sentence, phrase).TakeWhile(w => w.Lower is not ("van" or "of")).Any(w => w.Is(WordTags.Person) || w.Is(WordTags.Name)) || text.Sentences[clause.Sentence][phrase.Head].Lower is "him" or "her" or "hem" or "haar" or "hun" or "hen";

    /// <summary>The phrase names something a duty can be about.</summary>
    public bool Usable(Clause clause, Phrase phrase)
    {
        var head = text.Sentences[clause.Sentence][phrase.Head];
        // Hours can be what is worked on ("voert de uren in"), other words of time are when it is done.
        if (head.Is(WordTags.Time) && !(head.Lower is "uren" or "hours" or "shifts" && Definite(clause, phrase)) || Empty.Contains(head.Lower) && !(Measures.Contains(head.Lower) && phrase.Last > phrase.Head) && !(head.Lower is "everyone" or "everybody" or "iedereen" && _classes.Word.Length > 0) && !(head.Lower is "ones" or "one" && phrase.First < phrase.Last && text.Language == Language.English)) return false;
        if (char.IsDigit(head.Text[0])) return false;
        // The holder is nobody's object; a participle on its own is no thing.
        if (text.Words(clause.Sentence, phrase).All(w => text.Holder.Names.Contains(w.Lower))) return false;
        if (phrase.First == phrase.Last && head.Readings.Length > 0 && (head.AllForms & ~VerbForms.Participle) == 0) return false;
        // What is agreed about the work is no object of it, except for who plans it.
        if (Terms.Contains(head.Lower) && text.Grammar.Verbs.Area(clause.Lemma) is not ("4.A.2.b.5" or "4.A.3.b.6" or "4.A.4.b.1")) return false;
        if (phrase.First == phrase.Last && (head.Is(WordTags.Adjective) || LooksLikeAdverb(head.Lower))) return false;
        return ObjectText(clause, phrase).Length > 0;
    }

    /// <summary>Ends like an adjective or adverb, which Dutch and English also use on their own behind a verb ("letterlijk", "unsupervised").</summary>
    internal static bool LooksLikeAdverb(string lower) =>
        AdverbEndings.Any(e => lower.EndsWith(e, StringComparison.Ordinal) && lower.Length > e.Length + 1) || lower.StartsWith("un", StringComparison.Ordinal) && lower.EndsWith("ed", StringComparison.Ordinal);

    private static readonly string[] AdverbEndings = ["lijk", "baar", "loos", "zaam", "isch", "gewijs", "achtig", "vol", "ful", "less", "wise", "ily", "ally", "warts"];

    /// <summary>The clause that is the object, in general terms: no first person, no names, nothing past; empty when it cannot be told like that.</summary>
    public string ObjectClause(Clause clause)
    {
        if (!clause.Complement.Exists || clause.Complement.Last - clause.Complement.First > 11) return "";
        var words = text.Words(clause.Sentence, clause.Complement);
        // "wat mij opvalt": what is noticed.
        var aside = words.Length > 3 && words[0].Lower is "wat" or "what" && words[1].Lower is "mij" or "me" or "ons";
        if (words.Where((w, i) => !(aside && i == 1)).Any(w => Told.Contains(w.Lower) || w.Quoted || w.Is(WordTags.Name) || w.IsClock || (w.Verb is { } v && v.Lemma is not ("be" or "zijn") && (v.Forms & VerbForms.Past) != 0 && (v.Forms & (VerbForms.Infinitive | VerbForms.Third | VerbForms.Participle)) == 0))) return "";
        var end = words.Length;
        while (end > 0 && words[end - 1].Is(WordTags.Pause | WordTags.Stop | WordTags.Quote | WordTags.And)) end--;
        var asked = Array.FindIndex(words.ToArray(), 1, w => w.Is(WordTags.And));
        // "wat betaald moet worden en wat niet": the second half says nothing by itself.
        if (asked > 2 && asked + 2 < end && words[asked + 1].Lower is "wat" or "what" or "welke" && !words.Skip(asked).Any(w => w.IsVerb)) end = asked;
        if (end < 3) return "";
        var span = text.Span(clause.Sentence, clause.Complement.First, clause.Complement.First + end - 1);
        var content = text.Text(span).Replace('\n', ' ');
        return char.ToLowerInvariant(content[0]) + (aside ? content[1..].Replace(" " + words[1].Text + " ", " ", StringComparison.Ordinal) : content[1..]);
    }

    private static readonly FrozenSet<string> Terms = FrozenSet.ToFrozenSet(
        ["tips", "tip", "shifts", "shift", "shiften", "overtime", "holidays", "leave", "wages", "pay", "salary", "break", "breaks", "pauzes", "pauze", "overuren", "verlof", "fooi", "fooien", "loon", "vakantie", "uurrooster", "premie", "contract_of_employment"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Told = FrozenSet.ToFrozenSet(
        ["ik", "'k", "mij", "me", "mijn", "m'n", "we", "wij", "ons", "onze", "i", "my", "our", "us", "je", "jij", "jouw", "ge", "gij", "u", "uw", "you", "your", "im", "ze", "hij", "she", "he", "they"], StringComparer.Ordinal);

    private bool Definite(Clause clause, Phrase phrase) => text.Sentences[clause.Sentence][phrase.First].Lower is "de" or "the" or "their" or "hun";

    /// <summary>The phrase in general terms; empty when it stands for nothing known.</summary>
    public string ObjectText(Clause clause, Phrase phrase)
    {
        var words = text.Words(clause.Sentence, phrase);
        var head = text.Sentences[clause.Sentence][phrase.Head];
        if (Pronouns.Contains(head.Lower) && words.Length == 1) return Resolve(head.Lower, clause);
        if (words.Length == 1 && head.Lower is "everyone" or "everybody" or "anyone" or "those" or "iedereen" && _classes.Word.Length > 0 && head.Lower is not "those") return _classes.Word;
        // "the abnormal ones": of the plural told last.
        if (head.Lower is "ones" or "one" && words.Length > 1 && clause.Sentence - _lastSentence <= 2)
        {
            var noun = head.Lower == "ones" ? _lastPlural : _lastSingular;
            var kind = General(words.RemoveAt(words.Length - 1));
            return noun.Length == 0 ? "" : (kind.Length == 0 ? "" : kind + " ") + noun[(noun.LastIndexOf(' ') + 1)..];
        }
        var general = General(words);
        return general.Length == 0 ? "" : _classes.InGeneral(general);
    }

    private string Resolve(string pronoun, Clause clause)
    {
        var toPeople = text.Grammar.Verbs.Area(clause.Lemma) is { } area && area.StartsWith("4.A.4", StringComparison.Ordinal) && area is not "4.A.4.c.1" and not "4.A.4.c.3";
        var person = clause.Sentence - _personSentence <= 2 ? _lastPerson : "";
        var people = clause.Sentence - _personSentence <= 2 ? _lastPeople : "";
        var far = clause.Sentence - Math.Max(_lastSentence, _personSentence) > 2;
        return pronoun switch
        {
            "him" or "her" or "haar" or "hun" => _classes.InGeneral(person),
            "hen" => _classes.InGeneral(people.Length > 0 ? people : person),
            "ze" or "it" or "them" when AboutThings.Contains(clause.Lemma) && !far && _last is { Person: false, Text.Length: > 0 } => pronoun == "it" ? _lastSingular : _last.Text,
            "them" or "ze" when _last is { Person: true, Plural: true } && !far => _classes.InGeneral(_last.Text),
            "them" or "ze" when toPeople && (people.Length > 0 || _classes.Word.Length > 0) => _classes.InGeneral(people),
            "hem" or "'m" when toPeople || _last.Person => _classes.InGeneral(person),
            "hem" or "'m" => far ? "" : _lastSingular.Length > 0 ? _lastSingular : _classes.InGeneral(person),
            _ when far => "",
            "them" or "these" or "those" or "alles" => _lastPlural,
            "ze" => _last.Plural ? _last.Text : _lastPlural,
            "it" or "het" or "'t" or "this" or "dit" or "dat" or "that" => _lastSingular,
            "die" or "deze" => _last.Text,
            _ => "",
        };
    }

    /// <summary>Verbs whose object is what is said or sent, never the person it is said to.</summary>
    private static readonly FrozenSet<string> AboutThings = FrozenSet.ToFrozenSet(
        ["bevestigen", "beantwoorden", "noteren", "melden", "doorgeven", "sorteren", "openen", "printen", "lezen", "invullen", "versturen", "afdrukken", "klasseren", "confirm", "answer", "sort", "print", "file", "read", "record", "open", "sign"], StringComparer.Ordinal);

    /// <summary>The phrase as it stands in a statement: in general terms, but with its article.</summary>
    public string WithArticle(Clause clause, Phrase phrase)
    {
        var plain = ObjectText(clause, phrase);
        var first = text.Sentences[clause.Sentence][phrase.First];
        if (plain.Length == 0 || plain == _classes.Word) return plain;
        if (phrase.First == phrase.Head)
            return (Pronouns.Contains(first.Lower) || first.Is(WordTags.Name)) && !IsPluralNoun(plain) && (!plain.Contains(' ', StringComparison.Ordinal) || text.Language == Language.English) ? WithKnownArticle(plain) : plain;
        var article = first.Lower switch
        {
            "the" or "a" or "an" or "de" or "het" or "een" or "all" or "every" or "each" or "elke" or "elk" or "iedere" or "ieder" => first.Lower,
            "alle" => "alle",
            "één" => "een",
            "den" => "de",
            "'t" => "het",
            "ne" or "nen" or "'n" => "een",
            "his" or "her" or "their" or "my" or "our" or "its" => "the",
            "zijn" or "haar" or "mijn" or "hun" or "ons" or "onze" or "die" or "deze" or "dat" or "dit" => KnownArticle(text.Sentences[clause.Sentence][phrase.Head].Lower),
            _ => "",
        };
        // A plural in general terms has no article in a duty: "klanten helpen", "answer questions".
        if (article is "the" or "de" or "a" or "een" && IsPlural(text.Sentences[clause.Sentence][phrase.Head]) && !Selects(plain) && !plain.Contains(" of ", StringComparison.Ordinal) && !plain.Contains(" van ", StringComparison.Ordinal)) article = "";
        if (Measures.Contains(text.Sentences[clause.Sentence][phrase.Head].Lower) && phrase.Last > phrase.Head) article = "";
        if (article is "a" or "an") article = plain[0] is 'a' or 'e' or 'i' or 'o' ? "an" : "a";
        return article.Length == 0 || plain.StartsWith("the ", StringComparison.Ordinal) ? plain : article + " " + plain;
    }

    /// <summary>"de belangrijkste punten", "de nodige stukken": the adjective wants its article.</summary>
    private static bool Selects(string plain) => plain.Split(' ')[0] is var first && plain.Contains(' ', StringComparison.Ordinal) && (first.EndsWith("ste", StringComparison.Ordinal) || first is "nodige" or "juiste" or "hele" or "volgende" or "same" or "right" or "whole" or "most");

    private string WithKnownArticle(string noun)
    {
        var article = text.Language == Language.English ? "the" : KnownArticle(Letters.Fold(noun));
        if (article.Length == 0 && (text.Grammar.Tags(Letters.Fold(noun)) & WordTags.Person) != 0 && noun is not ("kind" or "gezin" or "koppel" or "publiek" or "volk")) article = "de";
        return article.Length == 0 ? noun : article + " " + noun;
    }

    /// <summary>de or het, as the text itself has it with this noun; empty when it never does.</summary>
    private string KnownArticle(string noun)
    {
        if (text.Language == Language.English) return "the";
        var counted = false;
        foreach (var sentence in text.Sentences)
            for (var i = 1; i < sentence.Count; i++)
                if (sentence[i].Lower == noun)
                    switch (sentence[i - 1].Lower)
                    {
                        case "de" or "den" or "die" or "deze" or "dien" or "diejen": return "de";
                        case "het" or "'t" or "dat" or "dit": return "het";
                        case "een" or "één" or "nen" or "ne" or "elk" or "elke": counted = true; break;
                    }
        return counted ? "een" : "";
    }

    private static readonly FrozenSet<string> Measures = FrozenSet.ToFrozenSet(
        ["procent", "percent", "aantal", "deel", "rest", "helft", "stapel", "reeks", "soort", "number", "part", "half", "pile", "kind", "couple"], StringComparer.Ordinal);

    private static bool IsPluralNoun(string noun) => noun.EndsWith('s') || noun.EndsWith("en", StringComparison.Ordinal);

    private string General(ImmutableArray<Token> words)
    {
        var parts = new List<string>();
        for (var i = 0; i < words.Length; i++)
        {
            var word = words[i];
            // Inside "of the …", "van de …" the article stays.
            if (word.Lower is "the" or "de" or "het" && parts.Count > 0 && parts[^1] is "of" or "van") { parts.Add(word.Lower); continue; }
            // "procent van de oproepen", "een deel van de post": of what.
            if (parts.Count == 0 && i + 2 < words.Length && Measures.Contains(word.Lower) && words[i + 1].Lower is "van" or "of") { i++; continue; }
            if (parts.Count == 0 && i + 1 < words.Length && text.Language == Language.Dutch && word.Lower is "stapel" or "reeks" or "hoop" or "doos" or "bak" or "kop" or "tas" && words[i + 1].IsNominal && !words[i + 1].Is(WordTags.Name)) continue;
            // "drie paar": a counting word with a number before it is a thing.
            if (word.Lower is "paar" or "pair" or "dozijn" && i > 0 && i + 1 == words.Length && words[i - 1].Is(WordTags.Number)) { parts.Add(word.Lower); continue; }
            if (word.Is(WordTags.Specifier) && !(word.Is(WordTags.Adjective) && i + 1 < words.Length)) continue;
            if (word.Lower is "'s" && parts.Count > 0 && i + 1 < words.Length) { parts[^1] += word.Text.Length > 1 ? word.Text : "'"; continue; }
            if (word.Lower is "'s" or "'" || word.Is(WordTags.Time) && i + 1 == words.Length && parts.Count > 0) continue;
            if (word.Is(WordTags.Adverb) && !word.Is(WordTags.Adjective) || word.Is(WordTags.Negation)) continue;
            if (word.Lower is "mr" or "mrs" or "ms" or "dr" && i + 1 < words.Length && words[i + 1].Capital) { i++; continue; }
            if (word.Is(WordTags.Name) && !word.Is(WordTags.Person) && char.IsUpper(word.Text[0]) && HolderReader.IsName(word, text.Grammar))
            {
                if (Roles.TryGetValue(word.Lower, out var role)) { if (!parts.Contains(role)) parts.Add(role); continue; }
                if (IsPersonName(word)) continue;
            }
            // What belongs to a person is told without the owner: "customers' questions" keeps them, "Jens's bike" does not.
            parts.Add(word.Text.Any(char.IsUpper) && !word.Is(WordTags.Name) ? word.Lower : word.Text);
        }
        while (parts.Count > 0 && (parts[^1] is "of" or "the" or "de" or "het" || parts[^1] == "van" && text.Language == Language.Dutch)) parts.RemoveAt(parts.Count - 1);
        while (parts.Count > 0 && (parts[0] == "of" || parts[0] == "van" && text.Language == Language.Dutch)) parts.RemoveAt(0);
        return string.Join(' ', parts);
    }

    /// <summary>A capitalised word that is the subject of a human act somewhere, or follows a title.</summary>
    private bool IsPersonName(Token word) => PersonNames.Contains(word.Lower) || text.Grammar.IsMaleName(word.Lower) || text.Grammar.IsFemaleName(word.Lower);

    private FrozenSet<string>? _personNames;

    private FrozenSet<string> PersonNames => _personNames ??= text.Clauses
        .Where(c => c.Subject.Exists && c.SubjectSentence >= 0 && !c.Passive)
        .Select(c => text.Sentences[c.SubjectSentence][c.Subject.Head])
        .Where(w => w.Capital && HolderReader.IsName(w, text.Grammar)).Select(w => w.Lower)
        .Concat(text.Sentences.SelectMany(s => s.Zip(s.Skip(1)).Where(p => p.First.Lower is "mr" or "mrs" or "ms" or "dr" or "meneer" or "mevrouw" or "madame" or "madam").Select(p => p.Second.Lower)))
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Names and the role the text gives them: "verpleegkundige Luc", "Jens, an apprentice", "Dirk (mijn baas)", "Koen, the boss".</summary>
    private FrozenDictionary<string, string> Roles => _roles ??= ReadRoles();

    private FrozenDictionary<string, string> ReadRoles()
    {
        var roles = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var sentence in text.Sentences)
        {
            for (var i = 0; i < sentence.Count; i++)
            {
                if (!sentence[i].Capital || !HolderReader.IsName(sentence[i], text.Grammar)) continue;
                var name = sentence[i].Lower;
                if (i > 0 && sentence[i - 1].Is(WordTags.Person) && !sentence[i - 1].Capital) roles.TryAdd(name, sentence[i - 1].Lower);
                if (i > 1 && sentence[i - 1].Lower is "," && sentence[i - 2].Is(WordTags.Person)) roles.TryAdd(name, sentence[i - 2].Lower);
                for (var k = i + 2; k < Math.Min(sentence.Count, i + 7) && sentence[i + 1].Lower is "," or "("; k++)
                {
                    if (sentence[k].IsVerb) break;
                    if (!sentence[k].Is(WordTags.Person) || !sentence[k - 1].Is(WordTags.Specifier)) continue;
                    roles.TryAdd(name, sentence[k].Lower);
                    break;
                }
            }
        }
        foreach (var name in text.Holder.Names) roles.Remove(name);
        return roles.ToFrozenDictionary(StringComparer.Ordinal);
    }

    public static bool SameObject(string a, string b)
    {
        static string Head(string s)
        {
            var cut = s.IndexOf(" of ", StringComparison.Ordinal);
            if (cut < 0) cut = s.IndexOf(" van ", StringComparison.Ordinal);
            var core = cut > 0 ? s[..cut] : s;
            var head = core[(core.LastIndexOf(' ') + 1)..];
            return head.EndsWith('s') ? head[..^1] : head.EndsWith("en", StringComparison.Ordinal) && head.Length > 4 ? head[..^2] : head;
        }
        return Head(a) == Head(b);
    }

    private static readonly string[] SingularInS = ["ss", "is", "us", "as", "os", "ijs", "ens", "les", "kas"];

    private bool IsPlural(Token head) =>
        (head.Lower.EndsWith('s') && !(text.Language == Language.Dutch ? SingularInS.Any(e => head.Lower.EndsWith(e, StringComparison.Ordinal)) && !head.Lower.EndsWith("'s", StringComparison.Ordinal) : head.Lower.EndsWith("ss", StringComparison.Ordinal))) || head.Lower.EndsWith("en", StringComparison.Ordinal) || head.Lower is "people" or "children" or "kinderen" or "mensen" or "staff" or "kids";

    /// <summary>The duty as a statement, with purpose, tools and frequency where the text tells them.</summary>
    public TaskStatement Statement(FoundTask task, List<Clause> clauses)
    {
        var clause = task.Clause;
        var worded = task.Worded;
        var objects = string.Join(text.Language == Language.Dutch ? " en " : " and ", worded.Length > 2 ? [string.Join(", ", worded[..^1]), worded[^1]] : worded);
        var prep = task.Preposition;
        var verb = clause.Lemma;
        var statement = task.ObjectClause is { } content ? text.Language == Language.Dutch && verb == "zorgen" ? $"ervoor zorgen {content}" : text.Language == Language.Dutch && objects.Length > 0 ? $"{objects} {verb} {content}" : $"{verb} {content}"
            : objects.Length == 0 ? verb
            : text.Language == Language.Dutch
            ? $"{(prep.Length > 0 ? prep + " " : "")}{objects} {(task.Place.Length > 0 ? task.Place + " " : "")}{verb}"
            : prep.Length > 0 ? $"{verb} {prep} {objects}"
            : verb.EndsWith(" up to date", StringComparison.Ordinal) ? $"{verb[..^11]} {objects} up to date"
            : $"{verb} {objects}{(task.Place.Length > 0 ? " " + task.Place : "")}";
        var purpose = Purpose(clause, clauses);
        var tools = Tools(clause);
        var frequency = Frequency(clause);
        var evidence = ImmutableArray.CreateBuilder<Evidence>();
        foreach (var c in task.More.Insert(0, clause)) evidence.Add(text.Span(c.Sentence, Math.Min(c.First, c.Verb), Math.Max(c.Last, c.Verb)));
        return new TaskStatement(verb, task.Objects[0] + (task.Objects.Length > 1 ? string.Concat(task.Objects.Skip(1).Select(o => ", " + o)) : ""), statement, purpose, tools, frequency, text.Grammar.Verbs.Area(verb), evidence.ToImmutable()) { ObjectClause = task.ObjectClause };
    }

    private string? Purpose(Clause clause, List<Clause> clauses)
    {
        var purpose = clauses.FirstOrDefault(c => c.Mood == ClauseMood.Purpose && c.Governor == clause && !c.Negated);
        if (purpose is null) return null;
        var objects = purpose.Objects.Where(o => Usable(purpose, o)).Select(o => WithArticle(purpose, o)).Where(o => o.Length > 0).ToList();
        if (objects.Count == 0) return null;
        return text.Language == Language.Dutch ? $"om {string.Join(" en ", objects)} {text.Grammar.Verbs.TeInfinitive(purpose.Lemma)}" : $"to {purpose.Lemma} {string.Join(" and ", objects)}";
    }

    private string? Tools(Clause clause)
    {
        var words = text.Sentences[clause.Sentence];
        foreach (var p in clause.Prepositionals)
        {
            if (words[p.Preposition].Lower is not ("met" or "via" or "with" or "using" or "by" or "w/" or "w")) continue;
            if (clause.Passive && words[p.Preposition].Lower == "by") continue;
            if (text.Words(clause.Sentence, p.Phrase).Any(w => w.Is(WordTags.Person | WordTags.Time | WordTags.ObjectPronoun | WordTags.Name))) continue;
            if (!text.Tools.Has(words[p.Phrase.Head].Lower)) continue;
            var value = WithArticle(clause, p.Phrase);
            if (value.Length > 0) return value;
        }
        return null;
    }

    private string? Frequency(Clause clause)
    {
        var words = text.Sentences[clause.Sentence];
        var from = Math.Min(clause.First, clause.Verb);
        while (from > 0 && clause.First - from < 6 && !words[from - 1].IsVerb && !words[from - 1].Is(WordTags.Stop | WordTags.And | WordTags.Subordinator)) from--;
        var to = Math.Max(clause.Last, clause.Verb);
        while (to + 1 < words.Count && to - clause.Last < 5 && !words[to + 1].IsVerb && !words[to + 1].Is(WordTags.Stop | WordTags.And | WordTags.Subordinator | WordTags.Pause)) to++;
        for (var i = from; i <= to && i < words.Count; i++)
        {
            var lower = words[i].Lower;
            if (lower is "dagelijks" or "wekelijks" or "maandelijks" or "jaarlijks" or "daily" or "weekly" or "monthly" or "yearly") return words[i].Lower;
            if (lower is "elke" or "iedere" or "every" or "each" or "twice" or "once" && i + 1 < words.Count)
            {
                for (var k = i + 1; k < Math.Min(words.Count, i + 5); k++)
                {
                    if (words[k].IsVerb || words[k].Is(WordTags.Stop | WordTags.Pause)) break;
                    if (words[k].Is(WordTags.Time) && words[k].Lower is not ("time" or "keer")) return string.Join(' ', words.Skip(i).Take(k - i + 1).Select((w, n) => n == 0 ? w.Lower : w.Text));
                }
            }
        }
        return null;
    }
}
