using System.Collections.Frozen;
using System.Collections.Immutable;
using InterviewBot.Domain.JobAnalysis.Grammar;
using InterviewBot.Domain.JobAnalysis.Reading;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis.Duties;

/// <summary>What a duty is about, in general terms: which phrases can be its object, the words they stand for, with the article they want in a statement.</summary>
internal sealed class TaskPhrases(ReadText text)
{
    private static readonly FrozenSet<string> Pronouns = FrozenSet.ToFrozenSet(
        ["it", "them", "him", "her", "ze", "hem", "het", "'m", "hen", "hun", "haar", "die", "deze", "alles", "this", "that", "these", "those", "they", "dat", "dit", "'t"], StringComparer.Ordinal);

    private readonly PersonClasses _classes = new(text);
    private readonly NamedPeople _people = new(text);
    private GeneralTerms? _general;
    private Referents? _referents;

    private GeneralTerms Terms => _general ??= new GeneralTerms(text, _people);

    private Referents Known => _referents ??= new Referents(text, Terms, _people, _classes);

    /// <summary>The text has a word for the young people the job is done for.</summary>
    public bool ForChildren => _classes.AreChildren;

    /// <summary>The text has a word for the people the job is done for.</summary>
    public bool HasClass => ClassWord.Length > 0;

    /// <summary>That word, in the plural; empty when there is none.</summary>
    public string ClassWord => _classes.Word;

    /// <summary>Keeps what later pronouns can stand for. Call for every clause in text order.</summary>
    public void Remember(Clause clause) => Known.Remember(clause);

    /// <summary>The same for a sentence without a verb ("Lost kids!").</summary>
    public void RememberVerbless(int sentence) => Known.RememberVerbless(sentence);

    public bool IsPerson(Clause clause, Phrase phrase) =>
        text.Words(clause.Sentence, phrase).TakeWhile(w => w.Lower is not ("van" or "of")).Any(w => w.Is(WordTags.Person) || w.Is(WordTags.Name)) || text.Sentences[clause.Sentence][phrase.Head].Lower is "him" or "her" or "hem" or "haar" or "hun" or "hen";

    /// <summary>The phrase names something a duty can be about.</summary>
    public bool Usable(Clause clause, Phrase phrase)
    {
        var head = text.Sentences[clause.Sentence][phrase.Head];
        // Hours can be what is worked on ("voert de uren in"), other words of time are when it is done.
        if (head.Is(WordTags.Time) && !(head.Lower is "uren" or "hours" or "shifts" && Definite(clause, phrase)) || GeneralTerms.Vague.Contains(head.Lower) && !((GeneralTerms.Measures.Contains(head.Lower) || head.Lower is "head" or "hoofd" or "name" or "naam") && phrase.Last > phrase.Head) && !(head.Lower is "name" or "naam" && phrase.First < phrase.Head && text.Grammar.Verbs.Area(clause.Lemma)?.StartsWith("4.A.3.b", StringComparison.Ordinal) == true) && !(head.Lower is "things" or "thing" or "dingen" && phrase.First < phrase.Head && text.Sentences[clause.Sentence][phrase.Head - 1].Lower is "broken" or "lost" or "heavy" or "dirty" or "kapotte" or "zware" or "verloren" or "vuile")
            && !IsPiece(clause, phrase) && !(BodyParts.Contains(head.Lower) && (clause.Passive || Treats(clause, phrase))) && !(head.Lower is "everything" && Handles(clause)) && !(head.Lower is "everyone" or "everybody" or "anyone" or "iedereen" && _classes.Word.Length > 0) && !(head.Lower == "iemand" && _classes.Word.Length > 0 && !clause.Passive && clause.Subject.Exists && clause.Subject.First < phrase.First) && !(head.Lower is "ones" or "one" or "rest" && phrase.First < phrase.Last && (text.Language == Language.English || head.Lower == "rest"))) return false;
        if (char.IsDigit(head.Text[0]) && (head.Text is not ("112" or "100" or "101" or "999") || phrase.First > 0 && text.Sentences[clause.Sentence][phrase.First - 1].IsNominal) || text.Sentences[clause.Sentence][phrase.Last].Lower is "which") return false;
        if (text.Language == Language.Dutch && head.Is(WordTags.Preposition) && !head.Is(WordTags.Adjective)) return false;
        // The holder is nobody's object; a participle on its own is no thing.
        if (head.Lower is "who" or "whom" or "which" or "die" or "wie" && phrase.First == phrase.Last && text.Language == Language.English) return false;
        // "de kleinste", "the youngest": one's own child.
        if (head.Lower is "kleinste" or "jongste" or "oudste" or "youngest" or "eldest" or "kleinsten") return false;
        if (text.Words(clause.Sentence, phrase).All(w => text.Holder.Names.Contains(w.Lower))) return false;
        if ((phrase.First == phrase.Last || phrase.First + 1 == phrase.Last && text.Sentences[clause.Sentence][phrase.First].Lower == "zijn") && head.Readings.Length > 0 && (head.AllForms & ~VerbForms.Participle) == 0) return false;
        // "took": a form that is nothing but a finite verb, though it was not read as one.
        if (text.Language == Language.English && head.Readings.Length > 0 && head.Tags == WordTags.None && !head.Capital && (head.AllForms & ~(VerbForms.PastSingular | VerbForms.PastPlural)) == 0) return false;
        // "hielp wie vastzat".
        if (text.Language == Language.Dutch && phrase.First == phrase.Head && head.Readings.Length > 0 && head.Tags == WordTags.None && !head.Capital && (head.AllForms & ~VerbForms.PastSingular) == 0) return false;
        // "in kamer 112 woont": the same in Dutch, where only the third person is never a noun.
        if (text.Language == Language.Dutch && phrase.First < phrase.Head && head.Readings.Length > 0 && head.Tags == WordTags.None && head.AllForms == VerbForms.Third) return false;
        // What is agreed about the work is no object of it, except for who plans it.
        if (Agreed.Contains(head.Lower) && text.Grammar.Verbs.Area(clause.Lemma) is not ("4.A.2.b.5" or "4.A.3.b.6" or "4.A.4.b.1") && clause.Lemma is not ("calculate" or "berekenen" or "process" or "verwerken")) return false;
        // "each other", "the good": no thing.
        if (head.Is(WordTags.Adjective) && !head.Is(WordTags.Person) && text.Words(clause.Sentence, phrase).All(w => w.Is(WordTags.Adjective | WordTags.Specifier))) return false;
        if (phrase.First == phrase.Last && (head.Is(WordTags.Adjective) || GeneralTerms.LooksLikeAdverb(head.Lower))) return false;
        return ObjectText(clause, phrase).Length > 0;
    }

    /// <summary>"order the part", "accept a job": a piece of a machine or of work, where "take part" and "do the job" say nothing.</summary>
    private bool IsPiece(Clause clause, Phrase phrase)
    {
        var words = text.Sentences[clause.Sentence];
        return text.Language == Language.English && words[phrase.Head].Lower is "part" or "job" && phrase.First < phrase.Head && phrase.Last == phrase.Head && words[phrase.First].Is(WordTags.Determiner)
            && !(phrase.Last + 1 < words.Count && words[phrase.Last + 1].Lower is "of" or "in" or "where" or "that") && !Having.Contains(clause.Lemma);
    }

    private static readonly FrozenSet<string> Having = FrozenSet.ToFrozenSet(
        ["do", "take", "play", "have", "get", "start", "finish", "leave", "find", "keep", "lose", "quit", "learn", "share", "describe", "change", "love", "like", "begin", "make", "call", "know", "see", "form", "offer", "hold", "apply for", "look for", "use"], StringComparer.Ordinal);

    private const int MostInClause = 12;
    private const int FewestBeforeComma = 4;

    /// <summary>The clause that is the object, in general terms: no first person, no names, nothing past; empty when it cannot be told like that.</summary>
    public string ObjectClause(Clause clause)
    {
        if (!clause.Complement.Exists) return "";
        var words = text.Words(clause.Sentence, clause.Complement);
        // Of a long one what stands before the first comma, which says it without what is added.
        if (words.Length > MostInClause && words.ToList().FindIndex(w => w.Lower == ",") is >= FewestBeforeComma and <= MostInClause and var added) words = words[..added];
        if (words.Length > MostInClause) return "";
        // "naar het onthaal gebracht, waar zijn oma wachtte": where that is, no content of what is done.
        if (words[0].Lower == "waar" && clause.Objects.Count > 0 && (text.Grammar.Verbs.Kinds(clause.Lemma) & VerbKinds.Speech) == 0 && text.Grammar.Verbs.Area(clause.Lemma)?.StartsWith("4.A.4", StringComparison.Ordinal) != true && clause.Lemma is not ("tonen" or "wijzen" or "aanwijzen" or "laten zien")) return "";
        // "daar maak ik wat tijd voor": some of it, no clause.
        if (words is [{ Lower: "wat" }, { IsNominal: true } some, ..] && !some.Is(WordTags.Adjective) && !words.TakeWhile(w => !w.Is(WordTags.Pause)).Any(w => w.IsVerb)) return "";
        if (Wanted(words) is { } wanted) return wanted;
        // "write down anything that happened": whatever happens.
        if (words is [{ Lower: "anything" or "everything" or "something" or "whatever" } any, .., { Verb: { } over }] && words.Length is 2 or 3 && (words.Length == 2 || words[1].Lower is "that") && (over.Forms & VerbForms.Past) != 0 && over.Lemma is not ("be" or "have"))
            return $"{any.Lower}{(words.Length == 3 ? " that" : "")} {EnglishInflection.ThirdPerson(over.Lemma)}";
        // "wat mij opvalt": what is noticed.
        var aside = words.Length > 3 && words[0].Lower is "wat" or "what" && words[1].Lower is "mij" or "me" or "ons";
        if (words.Where((w, i) => !(aside && i == 1)).Any(w => w.Quoted || w.Is(WordTags.Name) || w.IsClock || (w.Verb is { } v && text.Language == Language.English && v.Lemma is not "be" && (v.Forms & VerbForms.Past) != 0 && (v.Forms & (VerbForms.Infinitive | VerbForms.Third | VerbForms.Participle)) == 0))) return "";
        // "hoe ge een goot soldeert", "welke papieren ze nodig hebben": whoever does it, or the people the job is done for.
        var who = words[0].Lower is "hoe" or "how" or "whether" or "of" or "wanneer" or "when" or "waar" or "where" or "wat" or "what" or "welke" or "which" or "why" or "waarom" or "hoeveel" && words.Length > 3 ? words.ToList().FindIndex(1, Math.Min(3, words.Length - 1), w => w.Lower is "ge" or "gij" or "je" or "jij" or "you" or "they" or "ze") : -1;
        var said = who > 0 ? Doer(clause, words, words[who].Lower) : "";
        if (words.Where((w, i) => !(said.Length > 0 && i == who || aside && i == 1)).Any(w => Told.Contains(w.Lower))) return "";
        var end = words.Length;
        while (end > 0 && words[end - 1].Is(WordTags.Pause | WordTags.Stop | WordTags.Quote | WordTags.And)) end--;
        // "vertel wat er gebeurd is, kort": how it is told.
        var comma = Array.FindLastIndex(words.ToArray(), w => w.Lower == ",");
        if (comma > 2 && words.Skip(comma + 1).Take(end - comma - 1).All(w => w.Is(WordTags.Adverb | WordTags.Adjective))) end = Math.Min(end, comma);
        var asked = Array.FindIndex(words.ToArray(), 1, w => w.Is(WordTags.And));
        // "wat betaald moet worden en wat niet": the second half says nothing by itself.
        if (asked > 2 && asked + 2 < end && words[asked + 1].Lower is "wat" or "what" or "welke" && !words.Skip(asked).Any(w => w.IsVerb)) end = asked;
        // "whatever breaks" is enough.
        if (end < (words[0].Lower is "whatever" or "wat" && words.Length > 1 && words[1].IsVerb ? 2 : 3)) return "";
        var span = text.Span(clause.Sentence, clause.Complement.First, clause.Complement.First + end - 1);
        var content = text.Text(span).Replace('\n', ' ');
        // "of de pasfoto voldeed": as a rule, told in the present.
        for (var i = end - 1; i > 0 && text.Language == Language.Dutch; i--)
            if (words[i].Verb is { } was && (was.Forms & (VerbForms.PastSingular | VerbForms.PastPlural)) != 0 && (was.Forms & (VerbForms.Infinitive | VerbForms.Third | VerbForms.Participle)) == 0 && words[i].Lower != was.Lemma)
                content = content[..(words[i].Start - words[0].Start)] + ((was.Forms & VerbForms.PastSingular) != 0 && !IsPluralNoun(said) ? DutchInflection.ThirdPerson(was.Lemma) : was.Lemma) + content[(words[i].End - words[0].Start)..];
        if (said.Length > 0) content = content[..(words[who].Start - words[0].Start)] + said + content[(words[who].End - words[0].Start)..];
        return char.ToLowerInvariant(content[0]) + (aside ? content[1..].Replace(" " + words[1].Text + " ", " ", StringComparison.Ordinal) : content[1..]);
    }

    /// <summary>Who does what the clause is about, in a duty: anybody ("je"), the people told of or those the job is done for; somebody who is told, shown or taught something is one of "people" when nobody is known. Empty when it is somebody else.</summary>
    private string Doer(Clause clause, ImmutableArray<Token> words, string pronoun)
    {
        var telling = text.Grammar.Verbs.Area(clause.Lemma)?.StartsWith("4.A.4", StringComparison.Ordinal) == true;
        switch (pronoun)
        {
            case "ge" or "gij" or "je" or "jij": return "je";
            case "you": return "you";
            case "ze" when words.Any(w => w.Verb is { } verb && (verb.Forms & (VerbForms.Third | VerbForms.PastSingular)) != 0 && (verb.Forms & VerbForms.Infinitive) == 0): return "";
            case "they" when clause.Objects.Count > 0: return pronoun;
            // "leer hen hoe ze …": those just named.
            case "ze" when clause.Objects.Exists(o => ObjectText(clause, o).Length > 0): return pronoun;
            case "ze" when !telling && !clause.Quoted && Known.Resolve("ze", clause) is { Length: > 0 } told && IsPluralNoun(told) && char.IsLower(told[0]): return told;
        }
        return _classes.Word.Length > 0 ? _classes.Word : telling ? pronoun == "ze" ? "mensen" : "people" : "";
    }

    /// <summary>"packing what they bought": of those the job is done for, as a rule ("what customers buy"); <c>null</c> for anything else.</summary>
    private string? Wanted(ImmutableArray<Token> words) =>
        words is [{ Lower: "what" or "whatever" } what, { Lower: "they" }, { Verb: { } told } act] && _classes.Word.Length > 0 && told.Lemma is not ("be" or "have" or "do")
            ? $"{what.Lower} {_classes.Word} {((told.Forms & VerbForms.Past) != 0 ? told.Lemma : act.Lower)}" : null;

    /// <summary>Parts of a body that are worked on when somebody has them done ("ears cleaned").</summary>
    internal static readonly FrozenSet<string> BodyParts = FrozenSet.ToFrozenSet(["ribs", "waist", "elbows", "hips", "stomach", "heart", "chest", "neck", "foot", "shoulder", "shoulders", "fingers", "thumbs", "head", "back", "knees", "knee", "hair", "skin", "nails", "arm", "leg", "legs", "face", "eyes", "ears", "ear", "teeth", "feet", "hands", "nose", "ogen", "oren", "tanden", "voeten", "handen", "neus"], StringComparer.Ordinal);

    /// <summary>"clean grazed knees", "chart the teeth": cleaned, cared for, inspected or recorded, and not one's own.</summary>
    private bool Treats(Clause clause, Phrase phrase) =>
        !text.Sentences[clause.Sentence][phrase.First].Is(WordTags.Possessive) && (text.Language == Language.English || phrase.First < phrase.Head) && (text.Grammar.Verbs.Area(clause.Lemma) is "4.A.3.a.1" or "4.A.4.a.5" or "4.A.1.b.2" or "4.A.3.b.6" || clause.Lemma is "chart");

    private static readonly FrozenSet<string> Agreed = FrozenSet.ToFrozenSet(
        ["tips", "tip", "shifts", "shift", "shiften", "overtime", "holidays", "leave", "wages", "pay", "salary", "break", "breaks", "pauzes", "pauze", "overuren", "verlof", "fooi", "fooien", "loon", "vakantie", "uurrooster", "premie", "contract_of_employment"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Told = FrozenSet.ToFrozenSet(
        [.. FirstPerson.All, "je", "jij", "jouw", "ge", "gij", "u", "uw", "you", "your", "ze", "hij", "she", "he", "they"], StringComparer.Ordinal);

    /// <summary>Work of the hands, of which "everything" can be the object: "strap everything down", "alles afwegen".</summary>
    private bool Handles(Clause clause) => text.Grammar.Verbs.Area(clause.Lemma) is { } area && (area.StartsWith("4.A.3.a", StringComparison.Ordinal) || area is "4.A.1.b.3" or "4.A.1.b.2")
        || clause.Passive && text.Grammar.Verbs.Area(clause.Lemma) is "4.A.3.b.6"
        || text.Grammar.Verbs.Area(clause.Lemma) is null && text.Grammar.Verbs.Kinds(clause.Lemma) == VerbKinds.Work;

    private bool Definite(Clause clause, Phrase phrase) => clause.Passive && text.Language == Language.Dutch || text.Sentences[clause.Sentence][phrase.First].Lower is "de" or "the" or "their" or "hun";

    /// <summary>"Ik luister": the people told of last, whoever speaks; empty when nobody is near.</summary>
    public string Speakers(Clause clause) => Known.Resolve("hen", clause) is { Length: > 0 } people && (people == _classes.Word || people.EndsWith('s') || people.EndsWith("en", StringComparison.Ordinal)) && people is not ("mensen" or "anderen") ? people : "";

    /// <summary>The phrase in general terms; empty when it stands for nothing known.</summary>
    public string ObjectText(Clause clause, Phrase phrase)
    {
        var words = text.Words(clause.Sentence, phrase);
        var head = text.Sentences[clause.Sentence][phrase.Head];
        if (Dislocated(clause.Sentence, phrase) is { Exists: true } named) return ObjectText(clause, named);
        if (head.Text is "112" or "100" or "101" or "999") return head.Text;
        // "stuurde er twee terug": of the things told last.
        if (words.Length == 1 && head.Is(WordTags.Number) && head.Lower is not ("een" or "één") && phrase.First > 0 && text.Sentences[clause.Sentence][phrase.First - 1].Lower == "er") return Known.Last(plural: true, clause.Sentence);
        if (text.Language == Language.English && words.Length == 1 && head.Is(WordTags.Number) && head.Lower is not "one" && !char.IsDigit(head.Text[0])) return Known.Last(plural: true, clause.Sentence);
        // "Ik bereid alles voor": what it all is was told in no one phrase.
        if (head.Lower is "alles" && words.Length == 1 && (text.Grammar.Verbs.Kinds(clause.Lemma) & VerbKinds.Work) != 0) return "alles";
        if (Pronouns.Contains(head.Lower) && words.Length == 1) return Known.Resolve(head.Lower, clause) is { Length: > 0 } known ? known : "";
        if (words.Length == 1 && head.Lower is "everyone" or "everybody" or "anyone" or "those" or "iedereen" or "iemand" && _classes.Word.Length > 0 && head.Lower is not "those") return _classes.Word;
        // "the abnormal ones": of the plural told last.
        if ((head.Lower is "ones" or "one" || head.Lower == "rest" && words.Length == 2) && words.Length > 1 && Known.Last(head.Lower != "one", clause.Sentence) is { Length: > 0 } noun)
        {
            var kind = Terms.General(words.RemoveAt(words.Length - 1));
            // "the little ones": children, not the chairs told of last.
            if (kind is "little" or "young" or "older" or "younger" or "small" or "big" && head.Lower == "ones" && _classes.AreChildren) return _classes.Word;
            return (kind.Length == 0 ? "" : kind + " ") + noun[(noun.LastIndexOf(' ') + 1)..];
        }
        var general = Terms.General(words);
        return general.Length == 0 ? "" : _classes.InGeneral(general);
    }

    /// <summary>"Slechte stekker, die heb ik gesoldeerd": what stands in front of the comma, when a demonstrative takes it up.</summary>
    private Phrase Dislocated(int sentence, Phrase pronoun)
    {
        var words = text.Sentences[sentence];
        if (text.Language != Language.Dutch || pronoun.First != pronoun.Last || pronoun.First < 2 || words[pronoun.First].Lower is not ("die" or "dat" or "deze") || words[pronoun.First - 1].Lower != ",") return Phrase.None;
        var start = pronoun.First - 2;
        while (start > 0 && !words[start - 1].Is(WordTags.Pause | WordTags.Stop | WordTags.Quote) && !words[start - 1].IsVerb) start--;
        while (start < pronoun.First - 2 && words[start].Is(WordTags.Adverb | WordTags.And | WordTags.Time) && !words[start].Is(WordTags.Specifier)) start++;
        return (start == 0 || !words[start - 1].IsVerb) && PhraseReader.Read(words, start) is { Exists: true } named && named.Last == pronoun.First - 2 ? named : Phrase.None;
    }

    /// <summary>The phrase as it stands in a statement: in general terms, but with its article.</summary>
    public string WithArticle(Clause clause, Phrase phrase)
    {
        if (Dislocated(clause.Sentence, phrase) is { Exists: true } named) return WithArticle(clause, named);
        var plain = ObjectText(clause, phrase);
        var first = text.Sentences[clause.Sentence][phrase.First];
        if (plain.Length == 0 || plain == _classes.Word) return plain;
        if (phrase.First == phrase.Head && !IsNumbered(clause, phrase))
            return (Pronouns.Contains(first.Lower) || first.Is(WordTags.Name)) && !IsPluralNoun(plain) && (!plain.Contains(' ', StringComparison.Ordinal) || text.Language == Language.English) ? WithKnownArticle(plain) : plain;
        var article = first.Lower switch
        {
            "the" or "a" or "an" or "de" or "het" or "een" or "all" or "every" or "each" or "elke" or "elk" or "iedere" or "ieder" => first.Lower,
            "alle" => "alle",
            "één" => "een",
            "den" => "de",
            "'t" => "het",
            "ne" or "nen" or "'n" => "een",
            "his" or "her" or "their" or "my" or "our" or "its" or "this" or "that" or "your" => "the",
            "zijn" or "haar" or "mijn" or "hun" or "ons" or "onze" or "die" or "deze" or "dat" or "dit" => KnownArticle(text.Sentences[clause.Sentence][phrase.Head].Lower),
            _ => "",
        };
        // "mijn fiets", "haar aanvraag": an article that fits every noun, where the text has none of its own with it.
        if (article.Length == 0 && first.Is(WordTags.Possessive) && text.Language == Language.Dutch && text.Sentences[clause.Sentence][phrase.Head] is var owned && !Terms.IsPlural(owned) && owned.Lower.Length > 2 && !Masses.Any(m => owned.Lower.EndsWith(m, StringComparison.Ordinal) && !(m == "ing" && text.Grammar.Verbs.Readings(owned.Lower[..^3] + "en").IsEmpty)) && !plain.Split(' ')[0].EndsWith('e')) article = "een";
        // "mijn collega": one of them.
        if (article.Length == 0 && first.Is(WordTags.Possessive) && text.Language == Language.Dutch && text.Sentences[clause.Sentence][phrase.Head].Is(WordTags.Person) && !Terms.IsPlural(text.Sentences[clause.Sentence][phrase.Head])) article = "een";
        // "level four", "zaal 3": one of them.
        if (article.Length == 0 && IsNumbered(clause, phrase)) article = text.Language == Language.Dutch ? "een" : "a";
        // A plural in general terms has no article in a duty: "klanten helpen", "answer questions".
        if (article is "the" or "de" or "a" or "een" && Terms.IsPlural(text.Sentences[clause.Sentence][phrase.Head]) && !Selects(plain) && !plain.Contains(" of ", StringComparison.Ordinal) && !plain.Contains(" van ", StringComparison.Ordinal)) article = "";
        if (GeneralTerms.Measures.Contains(text.Sentences[clause.Sentence][phrase.Head].Lower) && phrase.Last > phrase.Head) article = "";
        if (article is "a" or "an") article = plain[0] is 'a' or 'e' or 'i' or 'o' ? "an" : "a";
        return article.Length == 0 || plain.StartsWith("the ", StringComparison.Ordinal) ? plain : article + " " + plain;
    }

    private bool IsNumbered(Clause clause, Phrase phrase)
    {
        var words = text.Sentences[clause.Sentence];
        return phrase.First == phrase.Head && phrase.Head + 1 < words.Count && words[phrase.Head + 1].Is(WordTags.Number) && words[phrase.Head + 1].Lower is not ("een" or "one" or "a" or "first") && (phrase.Head + 2 >= words.Count || !words[phrase.Head + 2].IsNominal && !words[phrase.Head + 2].Is(WordTags.Time)) && !words[phrase.Head].Is(WordTags.ObjectPronoun | WordTags.Name | WordTags.Person) && !Terms.IsPlural(words[phrase.Head]);
    }

    /// <summary>"de belangrijkste punten", "de nodige stukken": the adjective wants its article.</summary>
    private static bool Selects(string plain) => plain.Split(' ')[0] is var first && plain.Contains(' ', StringComparison.Ordinal) && (first.EndsWith("ste", StringComparison.Ordinal) || first is "last" or "first" or "next" or "only" or "nodige" or "juiste" or "hele" or "volgende" or "same" or "right" or "whole" or "most");

    /// <summary>Endings of nouns that are not counted: tijdregistratie, administratie, post, afval.</summary>
    private static readonly string[] Masses = ["tie", "ing", "iek", "eit", "heid", "dom", "post", "was", "geld", "afval", "kledij", "haar", "werk", "materiaal", "gereedschap", "koffie", "thee", "soep", "bier", "water", "verlof", "loon"];

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

    private static bool IsPluralNoun(string noun) => noun.EndsWith('s') && !noun.EndsWith("ss", StringComparison.Ordinal) || noun.EndsWith("en", StringComparison.Ordinal);

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
}
