using System.Collections.Frozen;
using InterviewBot.Domain.JobAnalysis.Grammar;
using InterviewBot.Domain.JobAnalysis.Reading;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis.Duties;

/// <summary>
/// Which clauses tell a duty: their actor is the job holder (or nobody named, in a passive or a noun of action) and their verb is work; what is private, given to somebody
/// else, negated, wished, asked, forbidden or over is none.
/// </summary>
internal sealed class DutyFilter(ReadText text, PrivateSpans privacy, TaskPhrases phrases)
{
    private readonly ToldTimes _times = new(text);
    private readonly GivenToOthers _others = new(text);
    private readonly ReportedActs _reported = new(text);
    private readonly PastHabits _habits = new(text);

    /// <summary>Verbs whose passive without an agent tells a state ("the kitchen is closed").</summary>
    private static readonly FrozenSet<string> Stative = FrozenSet.ToFrozenSet(
        ["close", "shut", "open", "finish", "lose", "break", "call", "use", "dress", "name", "base", "locate", "pack", "free", "line", "share", "pay", "set", "put", "split", "sluiten", "openen", "afsluiten", "betalen", "vastleggen", "verliezen", "noemen", "delen", "bezetten", "inrichten", "verdelen", "gebruiken", "verbieden", "verhogen", "verlagen", "voltooien", "beëindigen"], StringComparer.Ordinal);

    /// <summary>Why the clause tells no duty, in a word or two for whoever works on the rules; <c>null</c> when it does tell one.</summary>
    public string? Refusal(Clause clause, Actor actor)
    {
        var kinds = text.Grammar.Verbs.Kinds(clause.Lemma);
        var unlisted = kinds == VerbKinds.None;
        // Notes and instructions without subject: "swept the floors", "First job: dial in the grinder".
        if (actor == Actor.Unknown && IsNote(clause)) actor = Actor.Holder;
        var vague = (actor == Actor.Holder || clause.Lemma == "do" && actor is Actor.Group or Actor.Generic && !clause.Subordinate || clause.Lemma == "doen" && (actor == Actor.Group || actor == Actor.Unknown && clause is { Passive: true, Lead: "worden" } or { Nominal: true } && text.Holder.FirstPerson)) && ((clause.Lemma is "doen" or "do" && clause.Objects.Any(o => Done(clause, o))) || (clause.Lemma is "zorgen" or "ensure" or "make sure" && clause.Complement.Exists) || SeesTo(clause));
        if (clause.Lemma == "make sure" && !vague) return "vague";
        var told = actor == Actor.Holder && (clause.Lemma is "tell" or "ask" or "vertellen" or "vragen" && clause.Complement.Exists
            || clause.Lemma is "keep" && clause.Objects.Any(o => text.Sentences[clause.Sentence][o.Head].Lower is "tally" or "log" or "books" or "records" or "record" or "statistics" or "register" or "accounts" or "minutes" or "score" or "diary")
            || clause.Lemma is "kijken" or "look" or "see" && clause.Complement.Exists && clause.Objects.Count == 0 && clause.Mood != ClauseMood.Purpose
            // "ik kijk naar de schade van gisteren": looking at what the work is about.
            || clause.Lemma is "kijken" && !clause.Past && clause.Prepositionals.Exists(p => text.Sentences[clause.Sentence][p.Preposition].Lower is "naar" && phrases.Usable(clause, p.Phrase) && !text.Words(clause.Sentence, p.Phrase).Any(w => w.Is(WordTags.PrivateThing | WordTags.Possessive) || w.Lower is "klok" or "uur" or "huis" or "plafond" or "lucht" or "telefoon" || w.Lower.EndsWith("journaal", StringComparison.Ordinal) || w.Lower.EndsWith("nieuws", StringComparison.Ordinal)))
            || clause.Lemma is "lopen" or "maken" or "rijden" or "stappen" && clause.Objects.Exists(o => text.Sentences[clause.Sentence][o.Head].Lower is var round && (round.EndsWith("ronde", StringComparison.Ordinal) || round.EndsWith("rondes", StringComparison.Ordinal)))
            || clause.Lemma is "tell" && text.Language == Language.English && clause.Objects.Count > 0 && IsNews(text.Sentences[clause.Sentence], clause.Objects[^1])
            || clause is { Lemma: "find", Past: false, Perfect: false, Subordinate: false, Passive: false } && Finds(text.Sentences[clause.Sentence], clause)
            || clause.Lemma is "meet" && !clause.Subordinate && clause.Objects.Any(o => text.Sentences[clause.Sentence][o.Head] is var met && met.Is(WordTags.Person) && met.Lower is not ("friend" or "friends" or "mate" or "mates") && !text.Sentences[clause.Sentence][o.First].Is(WordTags.Possessive))
            || clause.Lemma is "praten" or "spreken" or "talk" or "speak" && clause.Prepositionals.Exists(p => text.Sentences[clause.Sentence][p.Preposition].Lower is "met" or "to" or "with" && text.Sentences[clause.Sentence][p.Phrase.Head].Lower is var spoken && (PersonClasses.IsListed(spoken) || spoken is "familie" or "families" or "family" or "relatives") && !text.Sentences[clause.Sentence][p.Phrase.First].Is(WordTags.Possessive))
            || clause.Lemma is "tell" or "vertellen" && clause.Objects.Any(o => text.Sentences[clause.Sentence][o.Head] is { } said && (said.Lower is "story" or "stories" or "verhaal" or "verhalen" || said.Is(WordTags.Person) && text.Sentences[clause.Sentence][o.First].Is(WordTags.Determiner) && !(o.Last + 1 < text.Sentences[clause.Sentence].Count && text.Sentences[clause.Sentence][o.Last + 1].Lower is "no" or "yes" or "off"))));
        if (clause.Lemma is "doen" or "do" && !vague) return "vague";
        if (!unlisted && (kinds & VerbKinds.Work) == 0 && !vague && !told) return "no verb of work";
        if ((kinds & (VerbKinds.Modal | VerbKinds.Auxiliary)) != 0 && clause.Objects.Count == 0 && !(clause.Lemma == "helpen" && (clause.Prepositionals.Count > 0 || clause.Complement.Exists))) return "auxiliary";
        if (clause.Negated || TakesNone(clause)) return "negated";
        if (clause.Mood == ClauseMood.Hypothetical && !(actor is Actor.Holder or Actor.Group && _habits.Is(clause))) return "hypothetical";
        if (IsQuestion(clause)) return "question";
        if (IsHeading(clause)) return "heading";
        if (_times.IsOver(clause)) return "over";
        // "Ik had drie proefjes opgezet": what was ready for the day that is told of.
        if (clause.Perfect && Pluperfect(clause) && !(text.Language == Language.Dutch && text.Holder.FirstPerson && actor == Actor.Holder && !clause.Subordinate)) return "before the day";
        if (clause.Subordinate && clause.Subordinator is "if" or "als" or "whether" or "of" or "indien" && actor != Actor.Holder) return "condition";
        if (_reported.Is(clause)) return "reported";
        if (IsPlanned(clause)) return "planned";
        if (IsTooMuch(clause)) return "too much";
        if (IsOtherwise(clause)) return "otherwise";
        if (IsRelative(clause)) return "relative";
        if (IsToldByVerb(clause)) return "told by the verb";
        // "The tear is closed with paste": with its means it is an act.
        if (clause.Passive && !clause.Agent.Exists && Stative.Contains(clause.Lemma) && !clause.Prepositionals.Any(p => text.Sentences[clause.Sentence][p.Preposition].Lower is "with" or "met" && text.Sentences[clause.Sentence][p.Phrase.Head] is var means && !means.Is(WordTags.Person | WordTags.Number))) return "state";
        if (clause.Lemma is "put down" or "hang up" or "neerleggen" or "inhaken" or "dichtleggen" && clause.Objects.Any(o => text.Sentences[clause.Sentence][o.Head].Lower is "phone" or "receiver" or "telefoon" or "hoorn" or "gsm")) return "telephone";
        // "vraagt hoe het gaat", "asks how they are": a greeting.
        if (clause.Lemma is "ask" or "vragen" && clause.Complement.Exists && text.Sentences[clause.Sentence] is var asked && asked[clause.Complement.First].Lower is "how" or "hoe" && asked[clause.Complement.First + 1].Lower is "het" or "it" or "things" or "they" or "'t") return "greeting";
        if (clause.Passive && !clause.Agent.Exists && text.Language == Language.English && IsByOther(clause)) return "by another";
        if (TellsOfJob(clause) || Learns(clause) || text.Language == Language.English && NoAct.Is(text.Sentences[clause.Sentence], clause, actor)) return "no act";
        if (clause.Lemma is "uitbesteden" or "outsource" or "subcontract" || LetsDo(clause)) return "let do";
        // "because it has to be locked up": why something is so.
        if (clause.Passive && text.Sentences[clause.Sentence].Take(clause.Verb).Skip(Math.Max(0, clause.Verb - 6)).Any(w => w.Lower is "because" or "omdat" or "aangezien")) return "reason";
        // "zij is verbonden aan de school", "is vast benoemd": what somebody is.
        if (clause is { Passive: true, Lead: "zijn", Lemma: "verbinden" or "benoemen" or "vastbenoemen" or "aanstellen" or "aanwerven" or "tewerkstellen" or "bezoldigen" or "detacheren" or "opleiden" or "afstuderen" }) return "state";
        // "ge moet zien dat het lint juist gespeld is": how it has to be.
        if (clause is { Passive: true, Lead: "zijn", Subordinate: true, Subordinator: "dat" or "of" or "wat" }) return "how it has to be";
        if (privacy.Covers(clause)) return "private";
        if (InComplement(clause)) return "what another verb is about";
        if (IsWish(clause)) return "wish";
        if (IsForbidden(clause)) return "forbidden";
        if (Makes(clause)) return "made to do";
        if (Dresses(clause)) return "dresses";
        return Fits(clause, actor, kinds, unlisted) ? null : $"as {actor}";
    }

    /// <summary>What of an act must be plain for it to be a duty, by who does it: all of it but the doer where it is the holder, more where it is a group, anybody or nobody named.</summary>
    private bool Fits(Clause clause, Actor actor, VerbKinds kinds, bool unlisted) => actor switch
    {
        Actor.Holder => true,
        // "we hangen de spots op": with its object it is no state.
        // "wanneer wij lawaai plannen", "dat we dezelfde gebaren gebruiken": about what is agreed or meant, not what is done.
        Actor.Group => !(clause.Subordinate && clause.Subordinator is "dat" or "wanneer" or "als" or "of" or "that" or "when" or "if" or "whether") && (kinds & (VerbKinds.Private | VerbKinds.Motion)) == 0 && !Says(clause, kinds) && ((kinds & VerbKinds.State) == 0 || clause.Objects.Count > 0 && (text.Language == Language.Dutch || clause.Lemma is "light" or "park" or "hang" or "hold" or "sign" or "scratch" or "fit" or "weigh") || clause is { Lemma: "agree", Prepositionals.Count: > 0 }) && !unlisted,
        // "Then you fit the glasses": a state of things that is work with an object.
        Actor.Generic => !unlisted && (clause.Lead is "moeten" or "must" or "have" || !clause.Subordinate) && (kinds & (VerbKinds.Private | VerbKinds.Mental)) == 0 && !Says(clause, kinds) && ((kinds & VerbKinds.State) == 0 || text.Language == Language.English && (kinds & VerbKinds.Work) != 0 && clause.Objects.Count > 0) && !clause.Quoted,
        Actor.Unknown => (!unlisted || (clause.Passive && clause.Lead == "worden")) && (clause.Passive || clause.Nominal || clause.Mood == ClauseMood.Purpose) && (kinds & (VerbKinds.Mental | VerbKinds.Private)) == 0 && ((kinds & VerbKinds.State) == 0 || clause.Objects.Count > 0 && (clause.Nominal || clause.Lead is "worden" or "moeten")) && !_others.Own(clause) && !clause.Quoted,
        _ => false,
    };

    /// <summary>"Ik sta in voor de stock", "voor de bestellingen zorg ik", "ik hou me bezig met de planning": the duty is the thing; one's own children and parents are none.</summary>
    private bool SeesTo(Clause clause) =>
        clause.Lemma is "zorgen" or "instaan" or "bezighouden" && clause.Prepositionals.Exists(p => text.Sentences[clause.Sentence] is var words && words[p.Preposition].Lower == (clause.Lemma == "bezighouden" ? "met" : "voor")
            && !(words[p.Phrase.First].Lower is "mijn" or "m'n" or "onze" or "ons" && words[p.Phrase.Head].Is(WordTags.Person | WordTags.PrivateThing)) && !words[p.Phrase.Head].Is(WordTags.ObjectPronoun | WordTags.Time));

    /// <summary>What one can be said to do as a duty: "een allergietest", "verslag", "betalingen", not "de lift" or "liever".</summary>
    private bool Done(Clause clause, Phrase phrase)
    {
        var words = text.Sentences[clause.Sentence];
        var head = words[phrase.Head];
        if (phrase.First == phrase.Last && (head.Is(WordTags.Adjective | WordTags.ObjectPronoun) || head.Lower is "het" or "'t" or "it" || GeneralTerms.LooksLikeAdverb(head.Lower))) return false;
        // "do the minutes": those of a meeting.
        if (text.Language == Language.English && head.Lower == "minutes" && words[phrase.First].Lower == "the" && phrase.First + 1 == phrase.Head) return true;
        // "do the till", "de vitrine doen": a thing with its article that is no part of life outside ("do a course", "zijn best doen").
        if (!Undone.Contains(head.Lower) && !head.Is(WordTags.Time | WordTags.Number | WordTags.PrivateThing | WordTags.Person | WordTags.Name) && !GeneralTerms.Vague.Contains(head.Lower) && (head.Readings.All(r => (r.Forms & VerbForms.Infinitive) == 0 || head.Lower.EndsWith('s')) || phrase.Head - phrase.First > 1 && words[phrase.Head - 1].IsNominal)
            && (words[phrase.First].Lower is "the" or "de" or "het" or "all" or "alle" || text.Language == Language.English && head.Lower.EndsWith('s') && !head.Lower.EndsWith("ss", StringComparison.Ordinal) && words[phrase.First].Is(WordTags.Number | WordTags.Specifier) && !words[phrase.First].Is(WordTags.Possessive) || phrase.First < phrase.Head && words[phrase.First].Lower is "his" or "her" or "their" or "its" && text.Holder.FirstPerson)) return true;
        return head.Lower is "verslag" or "boodschappen" or "was" or "afwas" or "kassa" or "boekhouding" or "administratie" or "inventaris" or "permanentie" or "laundry" or "accounts" or "paperwork" or "inventory" or "rounds" or "dishes" or "books"
            || head.Lower is not ("homework" or "huiswerk" or "coursework") && Acting.Any(e => head.Lower.EndsWith(e, StringComparison.Ordinal));
    }

    /// <summary>"gets drawn by an outside firm", "is done by accounts": by whom, in words that were not read as a whole.</summary>
    private bool IsByOther(Clause clause)
    {
        var words = text.Sentences[clause.Sentence];
        return clause.Verb + 2 < words.Count && words[clause.Verb + 1].Lower == "by" && words[clause.Verb + 2] is var by && (by.Lower is "a" or "an" or "the" or "our" or "another" or "someone" or "somebody" || by.IsNominal && by.Readings.All(r => (r.Forms & VerbForms.Gerund) == 0) && !by.Is(WordTags.Time)) && !words.Skip(clause.Verb + 2).Take(3).Any(w => w.Is(WordTags.Time | WordTags.Number) || w.Lower is "hand" or "machine" or "post" or "email" or "phone" or "courier" or "text" or "eye" or "weight" or "size" or "colour" or "name");
    }

    /// <summary>"I find the file", "find cover": looked for and found, as a rule; "I find it hard" is an opinion.</summary>
    private static bool Finds(List<Token> words, Clause clause) =>
        clause.Objects is [var found, ..] && found.First > clause.Verb && !words[found.Head].Is(WordTags.ObjectPronoun | WordTags.Time | WordTags.PrivateThing) && (clause.Last + 1 >= words.Count || !words[clause.Last + 1].Is(WordTags.Adjective) && words[clause.Last + 1].Lower is not ("that" or "very" or "so" or "too"));

    /// <summary>What somebody is told that is news to them, a thing and no idiom: "the symptoms", "the price".</summary>
    private static bool IsNews(List<Token> words, Phrase thing) =>
        words[thing.First].Is(WordTags.Specifier) && !words[thing.First].Is(WordTags.Relative) && words[thing.First].Lower is not "what" && words[thing.Head] is var head && !head.Is(WordTags.Person | WordTags.ObjectPronoun | WordTags.Time | WordTags.Name) && !GeneralTerms.Vague.Contains(head.Lower) && head.Lower is not ("truth" or "lie" or "lies" or "joke" or "jokes" or "secret" or "difference" or "same" or "tale");

    /// <summary>What is done and is no duty, or says too little.</summary>
    private static readonly FrozenSet<string> Undone = FrozenSet.ToFrozenSet(
        ["course", "courses", "degree", "job", "jobs", "shift", "shifts", "hours", "best", "same", "rest", "trick", "maths", "math", "opposite", "minimum", "maximum", "impossible", "thing", "things", "stuff", "lot", "bit", "studies", "exam", "exams", "homework", "sport", "sports", "school", "favour", "favours", "mistakes", "mistake", "damage", "harm", "good", "miles", "steps", "steps", "lengths", "night", "nights", "weekends",
         "cursus", "opleiding", "studie", "studies", "examen", "best", "moeite", "zelfde", "hetzelfde", "tegenovergestelde", "nodige", "maximum", "minimum", "onmogelijke", "rest", "ding", "dingen", "uren", "uur", "shift", "shiften", "nacht", "nachten", "pijn", "deur", "ogen", "groeten", "school", "zot", "job"], StringComparer.Ordinal);

    private static readonly string[] Acting =
        ["test", "tests", "testen", "ronde", "rondes", "controle", "controles", "ing", "ingen", "onderzoek", "onderzoeken", "werk", "aankopen", "check", "checks", "work", "tasks", "repairs", "inspection", "inspections", "round", "interviews", "gesprekken", "bezoeken", "visits", "analyses"];

    /// <summary>English notes leave the subject out, in the past ("swept the floors") or as an instruction after a colon ("First job: check the fridge").</summary>
    private bool IsNote(Clause clause)
    {
        if (text.Language != Language.English || !text.Holder.FirstPerson || clause.Quoted || clause.Passive || clause.Nominal || clause.Subject.Exists || clause.Subordinate || clause.Objects.Count == 0) return false;
        var words = text.Sentences[clause.Sentence];
        var first = clause.Verb;
        // "have to key every bin into the tablet": the subject left out before what has to be.
        if (first > 1 && words[first - 1].Lower == "to" && words[first - 2].Lower is "have" or "had" or "need" or "got") first -= 2;
        while (first > 0 && words[first - 1].Is(WordTags.Adverb | WordTags.Time)) first--;
        return first == 0 || words[first - 1].Lower is ":" or "," or "and" || words[first - 1].Is(WordTags.Pause | WordTags.Stop);
    }

    /// <summary>It stands in the clause that another verb is about ("toon | hoe een contract wordt opgezegd"), or says why something is so.</summary>
    private bool InComplement(Clause clause) =>
        (clause.Subordinator is "hoe" or "of" or "waarom" or "wanneer" or "waar" or "welke" or "how" or "whether" or "why" && clause.Subordinate && (clause.Passive || !clause.Subject.Exists))
        || text.Clauses.Any(c => c.Sentence == clause.Sentence && c != clause && c.Complement.Exists && c.Complement.First <= clause.Verb && clause.Verb <= c.Complement.Last && (phrases.ObjectClause(c).Length > 0 || clause.Subordinate && clause.Subordinator is "of" or "hoe" or "whether" or "how" or "if"));

    /// <summary>"te dom om een doosje te lezen", "too tired to cook": it is not done.</summary>
    private bool IsTooMuch(Clause clause)
    {
        if (clause.Mood != ClauseMood.Purpose) return false;
        var words = text.Sentences[clause.Sentence];
        for (var i = clause.Verb - 1; i > 1 && i > clause.Verb - 9; i--)
            if (words[i].Lower is "om" or "to" && (words[i - 2].Lower is "te" or "too" || i > 2 && words[i - 3].Lower is "te" or "too" && words[i - 1].IsVerb)) return true;
        return false;
    }

    /// <summary>"want anders rijdt ge uw banden kapot", "otherwise you lose the key": what happens when the work is not done.</summary>
    private bool IsOtherwise(Clause clause)
    {
        var words = text.Sentences[clause.Sentence];
        var at = Math.Min(clause.First, clause.Verb);
        return Enumerable.Range(Math.Max(0, at - 1), Math.Min(3, words.Count - Math.Max(0, at - 1))).Any(i => words[i].Lower is "otherwise" || words[i].Lower is "anders" && i + 1 < words.Count && words[i + 1].IsVerb && i < clause.Verb + 1 || words[i].Lower == "or" && i + 1 < words.Count && words[i + 1].Lower == "else");
    }

    /// <summary>"medicijnen die klanten terugbrengen", "klanten die een offerte vragen": whoever does it is in the noun before or in the clause, not the job holder.</summary>
    private bool IsRelative(Clause clause) => text.Sentences[clause.Sentence].Skip(Math.Max(0, clause.Verb - 3)).Take(Math.Min(3, clause.Verb)).Any(w => w.Lower is "whoever") && !clause.Nominal || clause is { Subordinate: true, Passive: false, Subordinator: "die" or "who" or "which" or "that" or "dat" } && !clause.Subject.Exists;

    /// <summary>"houdt de boekhouding bij", "krijgt de bestelling binnen": the verb tells the duty, its object is no second one.</summary>
    private bool IsToldByVerb(Clause clause) =>
        clause.Nominal && text.Sentences[clause.Sentence][clause.Verb].Find(VerbForms.Infinitive | VerbForms.Gerund) is null
        && text.Clauses.Any(c => c.Sentence == clause.Sentence && c is { Nominal: false, Lemma: not ("doen" or "do" or "zijn" or "be" or "maken" or "make" or "verzorgen") } && (c.Objects.Any(o => o.Head == clause.Verb) || text.Language == Language.Dutch && DutchPrepositions.Of(c.Lemma) is { } taken && c.Prepositionals.Any(p => p.Phrase.Head == clause.Verb && taken.Contains(text.Sentences[c.Sentence][p.Preposition].Lower))) && (text.Grammar.Verbs.Kinds(c.Lemma) & VerbKinds.Work) != 0);

    /// <summary>"Volgend jaar volg ik een cursus", "next month I start a course": not yet.</summary>
    private bool IsPlanned(Clause clause)
    {
        var words = text.Sentences[clause.Sentence];
        for (var i = Math.Max(0, Math.Min(clause.First, clause.Verb) - 3); i <= Math.Max(clause.Last, clause.Verb) && i < words.Count; i++)
        {
            if (words[i].Lower is "binnenkort" or "ooit" or "weldra" or "someday") return true;
            if (i + 1 < words.Count && words[i].Lower is "volgend" or "volgende" or "next" && words[i + 1].Lower is "jaar" or "maand" or "week" or "zomer" or "year" or "month" or "summer" or "spring" or "autumn" && !(i > 0 && words[i - 1].Lower is "de" or "the" or "voor" or "for" or "van" or "of") && clause is { Past: false, Passive: false }) return true;
        }
        return false;
    }

    /// <summary>"zin om … te", "tempted to …": what one would like to do.</summary>
    private bool IsWish(Clause clause) =>
        clause.Mood == ClauseMood.Purpose && clause.Governor is { } governor
        && (governor.Objects.Any(o => text.Sentences[governor.Sentence][o.Head].Lower is "zin" or "goesting" or "neiging" or "mood" or "urge" or "tijd" or "time" or "nood") || governor.Lemma is "verlangen" or "long" or "dream" or "dromen" or "hopen");

    /// <summary>"Selling scrap is not allowed", "werken onder spanning is verboden": a rule about what one does not do.</summary>
    private bool IsForbidden(Clause clause)
    {
        if (!clause.Nominal) return false;
        var words = text.Sentences[clause.Sentence];
        for (var i = clause.Verb + 1; i < words.Count && i < clause.Last + 10 && !words[i].Is(WordTags.Stop); i++)
            if (words[i].Lower is "forbidden" or "prohibited" or "sacked" or "fired" or "banned" or "verboden" or "uitgesloten" or "taboe" || words[i].Lower is "allowed" or "permitted" or "toegelaten" or "toegestaan" && words.Skip(clause.Verb).Take(i - clause.Verb).Any(w => w.Is(WordTags.Negation))) return true;
        return false;
    }

    /// <summary>"Hieronder beschrijf ik mijn functie": what the text itself is about.</summary>
    private bool TellsOfJob(Clause clause) =>
        clause.Lemma is "sturen" or "doorsturen" or "mailen" or "bezorgen" && clause.Objects.Exists(o => text.Sentences[clause.Sentence][o.Head].Lower is "beschrijving" or "functiebeschrijving" or "taakomschrijving") ||
        clause.Lemma is "describe" or "beschrijven" or "toelichten" or "schetsen" && clause.Objects.Exists(o => text.Sentences[clause.Sentence][o.Head].Lower is "job" or "post" or "role" or "position" or "work" or "day" or "duties" or "functie" or "taken" or "werk" or "werkdag" or "dag" or "studentenjob" or "vakantiejob" or "betrekking" or "takenpakket");

    /// <summary>"op donderdag volg ik Frans", "I study English in the college": what the holder learns.</summary>
    private bool Learns(Clause clause) =>
        clause.Lemma is "volgen" or "studeren" or "leren" or "study" or "learn" && clause.Objects.Exists(o => text.Sentences[clause.Sentence][o.Head] is var learned && (learned.Lower is "vak" or "stiel" or "les" or "lessen" or "cursus" or "opleiding" or "avondschool" or "trade" or "ropes" or "course" || o.First == o.Head && learned.Capital && learned.Lower is "frans" or "nederlands" or "engels" or "spaans" or "duits" or "italiaans" or "arabisch" or "english" or "french" or "spanish" or "dutch" or "german"));

    /// <summary>"Ik heb hem laten tellen": the other one counts; what is signed or shown has a thing for its object.</summary>
    private bool LetsDo(Clause clause) =>
        clause.Lemma.StartsWith("laten ", StringComparison.Ordinal) && (clause.Past || clause.Perfect) && clause.Lemma is not ("laten zien" or "laten weten" or "laten proeven" or "laten kiezen" or "laten passen" or "laten horen" or "laten voelen")
        && clause.Objects.Count > 0 && clause.Objects.TrueForAll(o => o.First == o.Last) && text.Sentences[clause.Sentence][clause.Objects[0].Head].Lower is "hem" or "haar" or "hen" or "hun";

    /// <summary>"I make him do it over": the other one does it.</summary>
    private bool Makes(Clause clause) =>
        clause.Lemma is "make" or "let" or "have" && clause.Objects.Count > 0 && text.Clauses.Any(c => c.Sentence == clause.Sentence && c != clause && c.Subject == clause.Objects[^1]);

    /// <summary>Putting on and taking off one's own clothes.</summary>
    private bool Dresses(Clause clause) =>
        clause.Lemma is "aantrekken" or "uittrekken" or "aandoen" or "uitdoen" && text.Holder.FirstPerson && clause.Objects.Any(o => text.Sentences[clause.Sentence][o.First].Lower is "mijn" or "m'n" or "ons" or "onze") ||
        clause.Objects.Any(o => (Clothes.Contains(text.Sentences[clause.Sentence][o.Head].Lower) || text.Sentences[clause.Sentence][o.Head].Lower is var small && small.EndsWith("je", StringComparison.Ordinal) && Clothes.Contains(small[..^2])) && IsOwn(text.Sentences[clause.Sentence][o.First].Lower)) ||
        !(clause.Passive && text.Language == Language.English) && clause.Lemma is "put on" or "take off" or "hang up" or "hang" or "wear" or "pull on" or "change into" or "aantrekken" or "uittrekken" or "aandoen" or "uitdoen" or "ophangen" or "dragen" or "opzetten" or "afzetten"
        && clause.Objects.Any(o => text.Sentences[clause.Sentence][o.Head].Lower is var worn && (Clothes.Contains(worn) || Clothes.Contains(worn.TrimEnd('s'))));

    /// <summary>The possessive is the job holder's, not that of somebody who is given clothes ("ik geef hem zijn werkkledij").</summary>
    private bool IsOwn(string possessive) => text.Holder.FirstPerson ? possessive is "mijn" or "m'n" or "ons" or "onze" or "my" or "our"
        : possessive is "haar" or "her" ? !text.Holder.Pronouns.Contains("hij") && !text.Holder.Pronouns.Contains("he") : possessive is "zijn" or "his" && !text.Holder.Pronouns.Contains("zij") && !text.Holder.Pronouns.Contains("she");

    private static readonly FrozenSet<string> Clothes = FrozenSet.ToFrozenSet(
        ["coat", "jacket", "shirt", "polo", "apron", "headset", "shoes", "boots", "uniform", "gloves", "mask", "goggles", "helmet", "overalls", "scrubs", "vest", "hat", "cap", "hairnet", "suit", "tie", "clogs", "badge", "socks", "sock", "trousers", "sleeves", "headphones", "earphones", "scarf",
         "jas", "mantel", "blouse", "schort", "kleren", "kledij", "schoenen", "laarzen", "uniform", "handschoenen", "masker", "blazer", "helm", "vest", "pet", "haarnet", "pak", "das", "overall", "werkkleren", "werkkledij", "fluovest", "fluohesje", "hesje", "labojas", "stofjas", "werkschoenen", "werkbroek", "broek", "trui", "muts", "klompen", "botten", "kostuum", "hoofdtelefoon", "koptelefoon", "headset", "sjaal", "regenjas", "handtas", "handbag", "bag"], StringComparer.Ordinal);

    /// <summary>"Job analysis of a marketing assistant": what stands above the text, without a verb of its own.</summary>
    private bool IsHeading(Clause clause) => clause.Nominal && clause.Sentence == 0 && !text.Sentences[0].Any(w => w.Verb is { } verb && (verb.Forms & VerbForms.Gerund) == 0);

    /// <summary>"I took no offence": the object denies the act.</summary>
    private bool TakesNone(Clause clause) => clause.Lemma == "doen" && text.Sentences[clause.Sentence].Skip(clause.First).Take(clause.Last - clause.First + 1).Any(w => w.Lower is "niets" or "niks") || clause.Objects.Count > 0 && clause.Objects.All(o => text.Sentences[clause.Sentence][o.First].Lower == "no");

    /// <summary>Only said; "we call the police" is done to somebody.</summary>
    private bool Says(Clause clause, VerbKinds kinds) =>
        (kinds & VerbKinds.Speech) != 0 && !(text.Language == Language.English && (kinds & VerbKinds.Work) != 0 && clause.Objects.Count == 1 && text.Sentences[clause.Sentence][clause.Objects[0].Head].Is(WordTags.Person));

    private bool IsQuestion(Clause clause)
    {
        var words = text.Sentences[clause.Sentence];
        var end = words.FindLastIndex(w => w.Lower == "?");
        // "vraagt dan pas: 'hoe slaapt gij?'": the question is somebody's words.
        if (end < words.Count - 2 || end < 0 || end > 0 && words[end - 1].Quoted && !words[clause.Verb].Quoted) return false;
        // "checkt ze de agenda: welke akten passeren er?": what stands before the colon is told, what is asked stands behind it.
        var colon = words.FindIndex(clause.Verb, w => w.Lower == ":");
        return colon < 0 || colon > end;
    }

    private bool Pluperfect(Clause clause)
    {
        var words = text.Sentences[clause.Sentence];
        for (var i = Math.Max(0, clause.Verb - 3); i < Math.Min(words.Count, clause.Verb + 3); i++)
            if (words[i].Lower is "had" or "hadden" or "'d") return true;
        return false;
    }
}
