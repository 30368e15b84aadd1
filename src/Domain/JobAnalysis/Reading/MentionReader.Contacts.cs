using System.Collections.Frozen;
using InterviewBot.Domain.JobAnalysis.Grammar;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis.Reading;

/// <summary>Whom the job has to do with: people by what they are, do or are called, and the services, firms and departments behind them.</summary>
internal sealed partial class MentionReader
{
    private static readonly FrozenSet<string> Address = FrozenSet.ToFrozenSet(["meneer", "mevrouw", "madam", "madame", "juffrouw", "sir", "ma'am", "miss", "mister"], StringComparer.Ordinal);

    /// <summary>A noun that can be somebody, beside people.</summary>
    private bool MayBeContact(int sentence, List<Token> words, Phrase phrase) =>
        words[phrase.Head] is var head && !head.Is(WordTags.Time | WordTags.Number | WordTags.PrivateThing) && head.IsNominal && !head.IsVerb && !things.Private.Contains(head.Lower) && !things.Tools.Has(head.Lower) && !things.NotTools.HasWord(head.Lower) && !RoleNouns.IsNone(head.Lower)
        && !NotPeople.Any(e => head.Lower.EndsWith(e, StringComparison.Ordinal)) && !work.IsPrivate(sentence) && !text.Holder.Names.Contains(head.Lower) && !_systems.Is(sentence, phrase.Head) && !Languages.Contains(head.Lower);

    /// <summary>The word is what somebody does something to, with or for: it acts, is spoken to, or stands behind "with", "to", "by".</summary>
    private bool TakesPart(int sentence, List<Token> words, Phrase phrase, bool place)
    {
        if (phrase.First > 0)
        {
            var before = words[phrase.First - 1].Lower;
            if (before is "met" or "with" or "tussen" or "between") return true;
            if (!place && before is "door" or "by" or "aan" or "from") return true;
            if (!place && before is "voor" or "for" or "to" or "naar" or "bij" or "van" or "of") return true;
        }
        return text.Clauses.Any(c => c.Sentence == sentence
            && (!c.Nominal && c.Subject.Exists && c.SubjectSentence == sentence && c.Subject.Head == phrase.Head && !c.Passive && c.Lemma is not ("be" or "zijn" or "get" or "liggen" or "staan" or "zitten" or "lie" or "stand" or "close" or "open" or "sluiten")
                || c.Objects.Any(o => o.Head == phrase.Head) && text.Grammar.Verbs.Area(c.Lemma) is { } area && (area == "4.A.1.a.2" || area.StartsWith("4.A.4.", StringComparison.Ordinal))));
    }

    /// <summary>"Bestellen bij de molen", "complain to the council", "hears from marketing": a firm, a service or a department that something is sent to, ordered from, asked of.</summary>
    private bool IsReached(int sentence, List<Token> words, Phrase phrase)
    {
        var head = words[phrase.Head];
        if (phrase.First == 0 || words[phrase.First - 1].Lower is not ("bij" or "aan" or "naar" or "van" or "met" or "door" or "to" or "from" or "with" or "by" or "off")) return false;
        if (phrase.First == phrase.Head && things.Departments.HasWord(head.Lower)) return true;
        return words[phrase.First].Is(WordTags.Determiner) && (Places.Contains(head.Lower) || things.Departments.HasWord(head.Lower) || things.Organisations.HasWord(head.Lower)) && words[phrase.First - 1].Lower is not ("van" or "off")
            && text.Clauses.Any(c => c.Sentence == sentence && Reaching.Contains(c.Lemma));
    }

    private static readonly FrozenSet<string> Reaching = FrozenSet.ToFrozenSet(
        ["bellen", "opbellen", "telefoneren", "mailen", "bestellen", "sturen", "doorsturen", "opsturen", "melden", "doorgeven", "afgeven", "klagen", "vragen", "navragen", "informeren", "verwijzen", "doorverwijzen", "overleggen", "afspreken", "onderhandelen", "indienen", "aankaarten", "aanvragen", "call", "ring", "phone", "email", "order", "send", "forward",
         "report", "complain", "ask", "enquire", "refer", "negotiate", "submit", "pass on", "hand over", "escalate", "liaise", "chase", "apply", "write"], StringComparer.Ordinal);

    /// <summary>"A father complained", "één mevrouw", "the resident's daughter": somebody's relative or just anybody who comes by, not one's own.</summary>
    private bool IsPassingPerson(List<Token> words, Phrase phrase)
    {
        if (!Passing.Contains(words[phrase.Head].Lower) || phrase.Head == phrase.First) return false;
        var first = words[phrase.First].Lower;
        if (first is not ("a" or "an" or "one" or "another" or "een" or "één" or "ne" or "nen") && !words.Skip(phrase.First).Take(phrase.Head - phrase.First).Any(w => w.Text.EndsWith("'s", StringComparison.Ordinal) && IsSomebody(w.Lower[..^2]))) return false;
        return text.Clauses.Any(c => c.Subject.Exists && c.SubjectSentence >= 0 && ReferenceEquals(text.Sentences[c.SubjectSentence], words) && c.Subject.Head == phrase.Head && !text.Grammar.Verbs.Kinds(c.Lemma).HasFlag(VerbKinds.Private));
    }

    private static readonly FrozenSet<string> Passing = FrozenSet.ToFrozenSet(
        ["man", "woman", "father", "mother", "son", "daughter", "gentleman", "lady", "mevrouw", "meneer", "vader", "moeder", "mama", "papa", "dochter", "zoon", "vrouw", "heer", "dame"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Languages = FrozenSet.ToFrozenSet(
        ["engels", "frans", "duits", "nederlands", "pools", "spaans", "italiaans", "arabisch", "turks", "english", "french", "german", "dutch", "polish", "spanish", "italian", "arabic"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Places = FrozenSet.ToFrozenSet(
        ["winkel", "school", "kantoor", "magazijn", "loods", "fabriek", "ziekenhuis", "bank", "firma", "lijn", "hoofd", "team", "dienst", "ploeg", "receptie", "onthaal", "loket", "stad", "gemeente", "kitchen", "shop", "hospital", "company", "office", "centre", "corridor", "warehouse", "ward", "crew", "line", "staff",
         "personeelsleden", "werknemers", "nursery", "agency", "department", "afdeling"], StringComparer.Ordinal);

    private bool IsContact(int sentence, List<Token> words, Phrase phrase)
    {
        var head = words[phrase.Head];
        if (head.Is(WordTags.Time | WordTags.Number) || NumberWords.IsNumber(head.Lower) || work.IsPrivate(sentence) || Languages.Contains(head.Lower) || head.Lower.EndsWith("gebouw", StringComparison.Ordinal)) return false;
        // "Velora, een energieleverancier aan de rand van …": what the employer is.
        if (organisation.Length > 0 && words[phrase.First].Lower is "een" or "a" or "an" && phrase.First > 1 && (words[phrase.First - 1].Lower == "," || HolderWords.IsBe(words[phrase.First - 1])) && organisation.Split(' ').Contains(words[phrase.First - 2].Lower)) return false;
        if (organisation.Length > 0 && organisation.Split(' ').Contains(head.Lower) && head.Capital || _systems.Is(sentence, phrase.Head)) return false;
        if (IsReached(sentence, words, phrase) || IsPassingPerson(words, phrase)) return true;
        if (Places.Contains(head.Lower) && phrase.First == phrase.Head - (phrase.First < phrase.Head && words[phrase.First].Is(WordTags.Specifier) ? 1 : 0) && !TakesPart(sentence, words, phrase, place: true)) return false;
        for (var i = phrase.First; i <= phrase.Last; i++) if (text.Holder.Names.Contains(words[i].Lower)) return false;
        if (things.Private.Contains(head.Lower) || (title.Length > 0 && (" " + title).EndsWith(" " + head.Lower, StringComparison.Ordinal))) return false;
        // How somebody is spoken to, and "ouder dan zestig".
        if (Address.Contains(head.Lower) && words.Skip(phrase.First).Take(phrase.Head - phrase.First).All(w => w.Is(WordTags.Specifier)) && !(phrase.Head + 1 < words.Count && words[phrase.Head + 1].Capital) || phrase.Head + 1 < words.Count && words[phrase.Head + 1].Lower is "dan") return false;
        if (RoleNouns.IsNone(head.Lower) || NotPeople.Any(e => head.Lower.EndsWith(e, StringComparison.Ordinal))) return false;
        // "Accounts payable", "the night crowd", "kitchen porters".
        if (phrase.Head > phrase.First && things.Contacts.HasWord(words[phrase.Head - 1].Lower + "-" + head.Lower)) return true;
        // "In vaste dienst" is a contract.
        if (head.Lower is "dienst" or "shift" or "ploeg" && phrase.Head > phrase.First && words[phrase.Head - 1].Lower is "vaste" or "volle" or "dubbele" or "elke" or "iedere") return false;
        // An office or a room is a contact when it is a department ("control room"), not a place.
        if (head.Lower is "office" or "room" or "hall" or "desk") return phrase.Head > phrase.First && words[phrase.Head - 1].Lower is "control" or "planning" or "town" or "head" or "press" or "mail" or "booking" or "dispatch" or "city" or "tax";
        // "mijn collega Robbe", "my colleague Bea": a role and its name.
        if (head.Is(WordTags.Name) && phrase.First < phrase.Head && words.Skip(phrase.First).Take(phrase.Head - phrase.First).Any(w => w.Is(WordTags.Person) && !things.Private.Contains(w.Lower) || things.Contacts.Has(w.Lower) && !w.Is(WordTags.Specifier))) return true;
        if ((things.Contacts.Has(head.Lower) || (things.Titles.Has(head.Lower) || head.Lower.EndsWith('s') && things.Titles.Has(head.Lower[..^1])) && TakesPart(sentence, words, phrase, place: false) || head.Is(WordTags.Person)) && !head.IsVerb && !IsThing(head.Lower)) return !IsHolderTitle(words, phrase);
        if (RoleNouns.Is(head.Lower, text.Language) && !head.IsVerb && !head.Is(WordTags.Adjective) && !(text.Language == Language.English && (text.Grammar.Tags(head.Lower[..^1]) == WordTags.Adjective || phrase.First == phrase.Head && head.Lower.EndsWith("er", StringComparison.Ordinal) && (text.Grammar.Tags(head.Lower[..^2]) & WordTags.Adjective) != 0)) && (text.Language == Language.Dutch || RoleNouns.IsListed(head.Lower) || TakesPart(sentence, words, phrase, place: false)) && !IsThing(head.Lower) && (head.Readings.Length == 0 || phrase.First < phrase.Head)) return !IsHolderTitle(words, phrase);
        // "OCMW", "HR": a service by its letters.
        if (head.Text.Length is > 1 and < 7 && head.Text.All(char.IsUpper) && phrase.First > 0 && words[phrase.First - 1].Lower is "naar" or "bij" or "met" or "aan" or "door" or "to" or "with" or "from" or "by") return true;
        // "the new girl, Ioana", "verwittigt Securail": a name that is no place.
        if (head.Is(WordTags.Name) && (IsPlace(head) || head.Text.Length < 5 && head.Text.All(char.IsUpper))) return false;
        if (head.Is(WordTags.Name) && HolderReader.IsName(head, text.Grammar) && phrase.First == phrase.Head && head.Text.Length > 2 && !things.Organisations.Has(head.Lower) && phrase.First > 0
            && !IsWhereOneWorks(head) && (words[phrase.First - 1].Lower is "met" or "with" or "aan" or "voor" or "for" or "door" or "by" or "tell" or "ask" || words[phrase.First - 1].Lower is "," or "and" or "en" && phrase.First > 1 && IsPerson(words[phrase.First - 2])) || head.Is(WordTags.Name) && phrase.First > 0 && phrase.First == phrase.Head && words[phrase.First - 1].IsVerb && HolderReader.IsName(head, text.Grammar)) return true;
        if (_names.Contains(head.Lower) && (head.Capital || !head.Is(WordTags.Closed) && head.Readings.Length == 0)) return true;
        // "Dirk (mijn baas)", "Mr Aerts", "Fatou": a person by name.
        return HolderReader.IsName(head, text.Grammar) && (text.Grammar.IsMaleName(head.Lower) || text.Grammar.IsFemaleName(head.Lower)
            || (phrase.Head > 0 && words[phrase.Head - 1].Lower is "mr" or "mrs" or "ms" or "dr" or "meneer" or "mevrouw" or "madame" or "madam"));
    }

    /// <summary>Ends of compounds that begin with a person and name something else: patiëntgegevens, doktersattest, apprenticeship.</summary>
    private static readonly string[] NotPeople = ["gegevens", "attest", "attesten", "briefje", "briefjes", "zone", "zones", "moot", "ship", "ships", "ness", "dossier", "dossiers", "kaart", "lijst", "kamer", "kamers", "dag", "dagen", "zaal", "nummer", "teller", "schouder", "schouders"];

    /// <summary>"I am a receptionist": the job itself is no contact.</summary>
    private bool IsHolderTitle(List<Token> words, Phrase phrase)
    {
        for (var i = phrase.First - 1; i >= Math.Max(0, phrase.First - 3); i--)
            if (words[i].Lower is "als" or "as" && i > 0 && words[i - 1].Is(WordTags.Name) && !text.Holder.Names.Contains(words[i - 1].Lower)) return false;
            else if (words[i].Verb is { Lemma: "be" or "zijn" or "work" or "werken" } || words[i].Lower is "als" or "as")
                return i > 0 && (words[i - 1].Lower is "i" or "ik" or "she" or "he" or "ze" or "hij" || text.Holder.Names.Contains(words[i - 1].Lower)) || words[i].Lower is "als" or "as";
        return false;
    }

    private bool IsPerson(Token word) => word.Is(WordTags.Person) || things.Contacts.Has(word.Lower) || things.Titles.Has(word.Lower) || text.Grammar.IsMaleName(word.Lower) || text.Grammar.IsFemaleName(word.Lower) || _names.Contains(word.Lower);

    /// <summary>"At Deliveroo", "bij GEOVIA": a firm, now or before.</summary>
    private bool IsWhereOneWorks(Token name) => text.Sentences.Any(s => s.Zip(s.Skip(1)).Any(p => p.Second.Lower == name.Lower && p.Second.Capital && p.First.Lower is "at" or "bij" or "&"));

    /// <summary>A name behind "in", "te" or "uit" somewhere in the text is that of a place.</summary>
    private bool IsPlace(Token name) => text.Sentences.Any(s => s.Zip(s.Skip(1)).Any(p => p.Second.Lower == name.Lower && p.Second.Capital && p.First.Lower is "in" or "te" or "uit" or "near" or "rond" or "around"));
}
