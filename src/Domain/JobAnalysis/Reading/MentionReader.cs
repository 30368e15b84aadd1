using System.Collections.Frozen;
using System.Collections.Immutable;
using InterviewBot.Domain.JobAnalysis.Grammar;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis.Reading;

/// <summary>Tools and contacts: noun phrases whose head is a tool, or a person one has to do with at work. Named once, in the text's words, without article.</summary>
/// <param name="title">The job title, folded: the job itself is no contact.</param>
/// <param name="organisation">The organisation, folded: the employer is no contact.</param>
internal sealed class MentionReader(ReadText text, ThingLexicon things, WorkClauses work, string title, string organisation)
{
    /// <summary>People who do something in the text and go by their name.</summary>
    private readonly FrozenSet<string> _names = text.Clauses
        .Where(c => c.Subject.Exists && c.SubjectSentence >= 0 && !c.Passive && c.Subject.First == c.Subject.Last)
        .Select(c => text.Sentences[c.SubjectSentence][c.Subject.Head])
        .Where(w => (HolderReader.IsName(w, text.Grammar) || text.Grammar.IsMaleName(w.Lower) || text.Grammar.IsFemaleName(w.Lower)) && !text.Holder.Names.Contains(w.Lower) && w.Text.Length > 2 && !things.Organisations.Has(w.Lower))
        .GroupBy(w => w.Lower, StringComparer.Ordinal).Where(g => text.Grammar.IsMaleName(g.Key) || text.Grammar.IsFemaleName(g.Key) || g.Any(w => w.Capital && w.Is(WordTags.Name)) || g.Count() > 1 && text.Sentences.Any(s => s.Any(w => w.Lower == g.Key && w.Is(WordTags.Name)))).Select(g => g.Key)
        .ToFrozenSet(StringComparer.Ordinal);

    private readonly NamedSystems _systems = new(text, things);

    /// <summary>Persons who come up as "een bakker", "a builder": somebody of one moment.</summary>
    private readonly HashSet<string> _introduced = new(StringComparer.Ordinal);

    public ImmutableArray<Mention> Tools() => Collect(IsTool);

    public ImmutableArray<Mention> Contacts() => Collect(IsContact);

    /// <summary>A thing for work, and used for it: in what the holder does, or told more than once.</summary>
    private bool IsTool(int sentence, List<Token> words, Phrase phrase)
    {
        var head = words[phrase.Head];
        // One's own bicycle, and the stand it is put in.
        if (words.Exists(w => Cycles.Contains(w.Lower)) && (Cycles.Contains(head.Lower) || head.Lower.EndsWith("rek", StringComparison.Ordinal) || head.Lower is "rack") && words.Exists(w => w.Is(WordTags.Possessive)) && !title.Contains("fiets", StringComparison.Ordinal) && !title.Contains("bicycle", StringComparison.Ordinal) && !title.Contains("post", StringComparison.Ordinal)) return false;
        var means = phrase.First > 0 && words[phrase.First - 1].Lower is "met" or "via" or "with" or "using" or "on" or "in" or "op" or "into" or "from" or "uit" or "through";
        // "A new appliance", "a lost umbrella": what is sold, repaired or looked for.
        if (!means && words.Skip(phrase.First).Take(phrase.Head - phrase.First).Any(w => OfGoods.Contains(w.Lower))) return false;
        if (work.IsPrivate(sentence) || work.IsLeisure(sentence, phrase) || !work.AtWork(sentence) && !Listed(things.Tools, words, phrase)) return false;
        if (_systems.Is(sentence, phrase.Head)) return !(organisation.Length > 0 && organisation.Split(' ').Contains(head.Lower));
        // "Veiligheidsman" begins like a tool and is a person.
        if (things.Tools.Has(head.Lower) && !IsThing(head.Lower)) return false;
        if (phrase.Head > phrase.First && things.Tools.HasWord(words[phrase.Head - 1].Lower + "-" + head.Lower)) return true;
        // "gebruik ik een pala", "I use the baler": what is used is a tool, listed or not.
        if (!head.Is(WordTags.Person | WordTags.Time | WordTags.Name) && !things.NotTools.Has(head.Lower) && things.LooksLikeThing(head.Lower) && text.Clauses.Any(c => c.Sentence == sentence && Using.Contains(c.Lemma) && !c.Negated && c.Objects.Any(o => o.Head == phrase.Head))) return true;
        // "Ontsmet haar vijlen", "mends his pedal exerciser", "met steriele kompressen": what one keeps in order, and the many things a manual act is done with.
        if (!head.Is(WordTags.Person | WordTags.Time | WordTags.Name | WordTags.PrivateThing) && !things.NotTools.Has(head.Lower) && things.LooksLikeThing(head.Lower) && !IsSomebody(head.Lower) && (IsKept(sentence, words, phrase) || IsMeansOfHands(sentence, words, phrase))) return true;
        if (text.Language == Language.Dutch && phrase.First == phrase.Head && !things.Tools.HasWord(head.Lower) && head.Find(VerbForms.Infinitive) is not null) return false;
        if (head.Is(WordTags.Person | WordTags.Time | WordTags.Adjective) || things.NotTools.Has(head.Lower)) return false;
        if (title.Length > 0 && (" " + title).EndsWith(" " + head.Lower, StringComparison.Ordinal)) return false;
        if (head.Is(WordTags.Name) && organisation.Length > 0 && organisation.Split(' ').Contains(head.Lower)) return false;
        if (things.Tools.Has(head.Lower) || things.Tools.Has(Whole(head.Lower))) return true;
        // "registreer ik in Helios": the system something is done in.
        if (head.Is(WordTags.Name) && phrase.First == phrase.Head && phrase.First > 0 && words[phrase.First - 1].Lower is "in" or "via" or "into" && !(organisation.Length > 0 && words.Any(w => organisation.Split(' ').Contains(w.Lower))) && words.Any(w => w.Verb is { } v && text.Grammar.Verbs.Area(v.Lemma) is "4.A.3.b.1" or "4.A.3.b.6" or "4.A.2.a.2" or "4.A.1.a.1" or "4.A.4.c.1" || w.Verb is { Lemma: "vatten" or "sum" or "sum up" or "inbrengen" or "zetten" or "put" })) return true;
        // What something is done "with", or the system it is done "in".
        if (words.Take(phrase.First).Any(w => w.Verb is { Lemma: "beginnen" or "starten" or "eindigen" or "begin" or "start" or "end" })) return false;
        return phrase.First > 0 && words[phrase.First - 1].Lower is "met" or "with" or "using" && words[phrase.First].Is(WordTags.Determiner) && words[phrase.First].Lower is "een" or "de" or "het" or "a" or "the"
            && !head.Is(WordTags.PrivateThing) && things.LooksLikeThing(head.Lower) && !things.Titles.Has(head.Lower) && !things.Organisations.Has(head.Lower) && !RoleNouns.Is(head.Lower, text.Language) && !People.Any(e => head.Lower.EndsWith(e, StringComparison.Ordinal));
    }

    private bool IsSomebody(string lower) => things.Contacts.Has(lower) || things.Titles.Has(lower) || things.Titles.Has(lower.TrimEnd('s')) || RoleNouns.Is(lower, text.Language) || PersonClasses.IsListed(lower);

    private bool IsKept(int sentence, List<Token> words, Phrase phrase) =>
        words[phrase.First].Is(WordTags.Possessive) && phrase.First < phrase.Head && text.Clauses.Any(c => c.Sentence == sentence && Keeping.Contains(c.Lemma) && !c.Negated && c.Objects.Any(o => o.Head == phrase.Head));

    private bool IsMeansOfHands(int sentence, List<Token> words, Phrase phrase) =>
        phrase.First > 0 && words[phrase.First - 1].Lower is "met" or "with" && (words[phrase.Head].Lower.EndsWith('s') || words[phrase.Head].Lower.EndsWith("en", StringComparison.Ordinal))
        && text.Clauses.Any(c => c.Sentence == sentence && c.Objects.Count > 0 && c.Prepositionals.Any(p => p.Phrase.Head == phrase.Head) && text.Grammar.Verbs.Area(c.Lemma)?.StartsWith("4.A.3.", StringComparison.Ordinal) == true);

    /// <summary>Verbs for keeping one's things in order.</summary>
    private static readonly FrozenSet<string> Keeping = FrozenSet.ToFrozenSet(
        ["disinfect", "sterilise", "sterilize", "calibrate", "sharpen", "oil", "grease", "charge", "recharge", "strap on", "mend", "wipe down", "adjust", "set up", "rig", "hang up", "unpack", "pack", "ontsmetten", "steriliseren", "kalibreren", "ijken", "slijpen", "smeren", "opladen", "omgespen", "omhangen", "bijstellen", "instellen", "opstellen", "neerklappen", "aanspannen", "uitladen", "inpakken"],
        StringComparer.Ordinal);

    private static readonly FrozenSet<string> OfGoods = FrozenSet.ToFrozenSet(
        ["nieuw", "nieuwe", "kapot", "kapotte", "defecte", "verloren", "gebruikte", "herstelde", "tweedehandse", "valse", "new", "broken", "lost", "faulty", "used", "damaged", "stolen", "second-hand", "false", "fake"], StringComparer.Ordinal);

    /// <summary>The noun of the phrase is listed, or the two words it ends in are, joined by a hyphen ("memory stick" as <c>memory-stick</c>).</summary>
    private static bool Listed(StemList list, List<Token> words, Phrase phrase) =>
        list.Has(words[phrase.Head].Lower) || phrase.Head > phrase.First && list.HasWord(words[phrase.Head - 1].Lower + "-" + words[phrase.Head].Lower);

    /// <summary>A tool by its word; who only begins like one ("veiligheidsman") is a person.</summary>
    private bool IsThing(string lower) => things.Tools.Has(lower) && !(text.Language == Language.Dutch && RoleNouns.Is(lower, text.Language) && !things.Tools.HasWord(lower));

    /// <summary>The noun of a Dutch diminutive: <c>schriftje</c>, <c>karretjes</c>.</summary>
    private string Whole(string lower)
    {
        if (text.Language != Language.Dutch) return lower;
        var stem = lower.EndsWith('s') ? lower[..^1] : lower;
        foreach (var (ending, plain) in ((string, string)[])[("retje", "r"), ("etje", ""), ("mpje", "m"), ("pje", ""), ("tje", ""), ("je", "")])
            if (stem.Length > ending.Length + 2 && stem.EndsWith(ending, StringComparison.Ordinal) && things.Tools.Has(stem[..^ending.Length] + plain)) return stem[..^ending.Length] + plain;
        return lower;
    }

    /// <summary>Verbs whose object is what one works with: used, switched on, plugged in, charged, pressed.</summary>
    private static readonly FrozenSet<string> Using = FrozenSet.ToFrozenSet(
        ["use", "operate", "switch on", "turn on", "plug in", "charge", "wear", "press", "put on", "wield", "steer", "gebruiken", "hanteren", "bedienen", "inschakelen", "opladen", "opstarten", "aanzetten", "dragen", "aandoen", "opzetten", "besturen"], StringComparer.Ordinal);

    /// <summary>Endings of Dutch nouns for people.</summary>
    private static readonly string[] People = ["zitter", "ster", "aar", "eur", "ist", "ier"];

    private static readonly FrozenSet<string> Cycles = FrozenSet.ToFrozenSet(["fiets", "brommer", "step", "bike", "bicycle", "moped", "scooter"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Address = FrozenSet.ToFrozenSet(["meneer", "mevrouw", "madam", "madame", "juffrouw", "sir", "ma'am", "miss", "mister"], StringComparer.Ordinal);

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

    private ImmutableArray<Mention> Collect(Func<int, List<Token>, Phrase, bool> wanted)
    {
        var found = new List<(string Key, string Name, List<Evidence> Evidence)>();
        for (var s = 0; s < text.Sentences.Count; s++)
        {
            var words = text.Sentences[s];
            for (var i = 0; i < words.Count;)
            {
                var phrase = PhraseReader.Read(words, i, genitive: false);
                if (!phrase.Exists) { i++; continue; }
                if (wanted(s, words, phrase)) Add(found, s, words, phrase);
                // "Relatives hover": before a verb that was not recognised a plural is a phrase of its own.
                else if (PluralBefore(words, phrase) is { } plural && wanted(s, words, plural)) Add(found, s, words, plural);
                i = phrase.Last + 1;
            }
        }
        return [.. found.Select(f => new Mention(f.Name, [.. f.Evidence.Take(5)]) { OneOff = _introduced.Contains(f.Name) && f.Evidence.Count < 4 })];
    }

    private Phrase? PluralBefore(List<Token> words, Phrase phrase)
    {
        for (var i = phrase.First; i < phrase.Head; i++)
            if (words[i].Lower.EndsWith('s') && things.Contacts.Has(words[i].Lower)) return new Phrase(phrase.First, i, i);
        return null;
    }

    private void Add(List<(string Key, string Name, List<Evidence> Evidence)> found, int sentence, List<Token> words, Phrase phrase)
    {
        var first = phrase.First;
        while (first < phrase.Head && words[first].Is(WordTags.Specifier | WordTags.Negation) && !words[first].Capital) first++;
        while (first < phrase.Head && (words[first].Is(WordTags.Determiner | WordTags.Possessive | WordTags.Number) || NumberWords.IsNumber(words[first].Lower) || words[first].Lower is "own" or "sorry" or "see" or "odd" or "odde" or "volgende" or "next" or "zekere")) first++;
        var span = text.Span(sentence, first, phrase.Head);
        var head = words[phrase.Head].Lower;
        var key = head.EndsWith('s') && head.Length > 4 ? head[..^1] : head.EndsWith("en", StringComparison.Ordinal) && head.Length > 5 ? head[..^2] : head;
        var at = found.FindIndex(f => f.Key == key);
        if (at < 0 && words[phrase.First].Lower is "een" or "'n" or "ne" or "nen" or "a" or "an" && words[phrase.Head].Is(WordTags.Person)) _introduced.Add(text.Text(span));
        if (at < 0) found.Add((key, text.Text(span), [span]));
        else found[at].Evidence.Add(span);
    }
}
