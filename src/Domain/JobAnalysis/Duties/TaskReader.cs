using System.Collections.Frozen;
using System.Collections.Immutable;
using InterviewBot.Domain.JobAnalysis.Grammar;
using InterviewBot.Domain.JobAnalysis.Reading;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis.Duties;

/// <summary>
/// Finds the job holder's duties in a text: clauses whose actor is the job holder (or nobody named, in a passive or a noun of action) and whose verb is work,
/// put in general terms. Private acts, acts of others, states, plans and negations are left out; the same act told twice is one duty with two pieces of evidence.
/// </summary>
internal sealed class TaskReader(ReadText text, WorkClauses work)
{
    private static readonly FrozenSet<string> Taking = FrozenSet.ToFrozenSet(
        ["take", "have", "get", "buy", "make", "grab", "fetch", "read", "order", "pour", "share", "finish", "bring", "light", "play", "walk", "feed", "cook", "bake", "drive", "ride",
         "nemen", "halen", "kopen", "pakken", "zetten", "maken", "lezen", "bestellen", "schenken", "delen", "spelen", "smeren", "steken", "bakken", "koken", "rijden", "voeren", "uitlaten", "opwarmen", "klaarmaken"], StringComparer.Ordinal);

    private readonly TaskPhrases _phrases = new(text);
    private readonly Dictionary<Clause, string> _refusals = [];

    /// <summary>Why a clause that was read is no duty; empty where it is one, or was taken for doubtful or for a step of another.</summary>
    public string Refusal(Clause clause) => _refusals.GetValueOrDefault(clause, "");

    public ImmutableArray<TaskStatement> Read()
    {
        var filter = new DutyFilter(text, work.Privacy, _phrases);
        var statements = new StatementComposer(text, _phrases);
        var found = new List<FoundTask>();
        var verbless = 0;
        foreach (var (clause, actor) in work.All)
        {
            for (; verbless < clause.Sentence; verbless++) _phrases.RememberVerbless(verbless);
            verbless = clause.Sentence + 1;
            if (actor == Actor.Holder && !clause.Negated && clause.Lemma is "zijn" or "be") Responsible(clause, found);
            if (Given(clause) is { } given) found.Add(given);
            if (FrontedAct(clause, actor) is { } act) found.Add(act);
            if ((filter.Refusal(clause, actor) ?? Collect(clause, actor, found)) is { } refusal) _refusals[clause] = refusal;
            _phrases.Remember(clause);
        }
        return [.. new DutyChoice(text).Choose(Merge(found)).Select(t => statements.Statement(t, text.Clauses))];
    }

    /// <summary>"ik ben verantwoordelijk voor de stock", "she is in charge of the stock": the duty has no verb of its own.</summary>
    private void Responsible(Clause clause, List<FoundTask> found)
    {
        var words = text.Sentences[clause.Sentence];
        var charge = clause.Objects.Any(o => words[o.Head].Lower is "verantwoordelijk" or "responsible") || Enumerable.Range(clause.Verb, Math.Min(4, words.Count - clause.Verb)).Any(i => words[i].Lower is "verantwoordelijk" or "responsible" or "charge");
        if (!charge) return;
        foreach (var p in clause.Prepositionals)
        {
            if (words[p.Preposition].Lower is not ("voor" or "for" or "of") || !_phrases.Usable(clause, p.Phrase) || words[p.Phrase.Head].Find(VerbForms.Infinitive | VerbForms.Gerund) is not null) continue;
            if (text.Clauses.Any(c => c.Nominal && c.Sentence == clause.Sentence && c.Verb == p.Phrase.Head)) continue;
            // What follows a colon says more exactly what is done.
            if (p.Phrase.Last + 1 < words.Count && words[p.Phrase.Last + 1].Lower == ":") continue;
            var duty = new Clause { Sentence = clause.Sentence, Verb = clause.Verb, Lemma = text.Language == Language.Dutch ? "instaan" : "look after", First = clause.First, Last = Math.Max(clause.Last, p.Phrase.Last) };
            found.Add(new FoundTask(duty, [_phrases.ObjectText(clause, p.Phrase)], [_phrases.WithArticle(clause, p.Phrase)], text.Language == Language.Dutch ? "voor" : ""));
        }
    }

    /// <summary>"De kinderen krijgen om tien uur fruit", "de paarden krijgen hooi": who gets something as a rule gets it from the holder; <c>null</c> for anything else one gets.</summary>
    private FoundTask? Given(Clause clause)
    {
        if (text.Language != Language.Dutch || clause is not { Lemma: "krijgen", Lead: null, Past: false, Negated: false, Quoted: false, Subordinate: false, Mood: ClauseMood.Plain } || !clause.Subject.Exists || clause.SubjectSentence != clause.Sentence) return null;
        var words = text.Sentences[clause.Sentence];
        var who = words[clause.Subject.Head];
        var many = words[clause.Subject.First].Lower is "elke" or "elk" or "iedere" or "ieder" || DutchVerbMarker.Plural(who) || who.Lower.EndsWith("eren", StringComparison.Ordinal);
        if (!many || !who.IsNominal || who.Is(WordTags.Time) || !who.Is(WordTags.Person) && !Fed.Contains(who.Lower) || Colleagues.Any(c => who.Lower.StartsWith(c, StringComparison.Ordinal)) || words[clause.Subject.First].Is(WordTags.Possessive) || work.Privacy.Covers(clause)) return null;
        var things = clause.Objects.Where(o => _phrases.Usable(clause, o) && !_phrases.IsPerson(clause, o) && !Undergone.Contains(words[o.Head].Lower)).Select(o => _phrases.WithArticle(clause, o)).Where(o => o.Length > 0).ToList();
        var whom = _phrases.WithArticle(clause, clause.Subject);
        if (things.Count == 0 || things.Count < clause.Objects.Count || whom.Length == 0) return null;
        var told = $"{whom} {string.Join(" en ", things)}";
        return new FoundTask(new Clause { Sentence = clause.Sentence, Verb = clause.Verb, Lemma = "geven", First = clause.First, Last = clause.Last }, [told], [told], "");
    }

    /// <summary>Parts of the words for whom the holder works with.</summary>
    private static readonly string[] Colleagues = ["collega", "werknemer", "medewerker", "arbeider", "bediende", "jobstudent", "interim", "vrijwilliger", "chauffeur", "kok"];

    /// <summary>What lives and is fed or watered, besides people.</summary>
    private static readonly FrozenSet<string> Fed = FrozenSet.ToFrozenSet(
        ["dieren", "paarden", "pony's", "ezels", "koeien", "kalveren", "kalfjes", "vaarzen", "varkens", "zeugen", "biggen", "biggetjes", "kippen", "hennen", "kuikens", "eenden", "schapen", "lammeren", "geiten", "konijnen", "cavia's", "honden", "katten", "vogels", "vissen", "apen", "olifanten", "pinguins", "planten", "plantjes", "bloemen", "bomen", "perken", "bakken", "graven"], StringComparer.Ordinal);

    /// <summary>What nobody hands out: what is felt, met with or due.</summary>
    private static readonly FrozenSet<string> Undergone = FrozenSet.ToFrozenSet(
        ["gelijk", "zin", "dorst", "honger", "ruzie", "klachten", "problemen", "probleem", "stress", "angst", "schrik", "pijn", "kans", "kansen", "tijd", "rust", "bezoek", "post", "kinderen", "werk", "koorts", "griep", "regen", "wind", "zon", "jongen", "loon", "verlof", "premie", "fooi", "vakantie", "gedaan", "genoeg", "last", "spijt", "opleiding", "respect", "krediet", "ontslag", "boete", "boetes"], StringComparer.Ordinal);

    /// <summary>"Poetsen doe ik ook", "strijken doe ik bij vier mensen": the infinitive in front of "doen" is the act; <c>null</c> when none stands there.</summary>
    private FoundTask? FrontedAct(Clause clause, Actor actor)
    {
        if (text.Language != Language.Dutch || actor is not (Actor.Holder or Actor.Group or Actor.Generic) || clause is not { Lemma: "doen", Negated: false, Quoted: false, Subordinate: false, Past: false, Mood: ClauseMood.Plain } || clause.Objects.Count != 1 || work.Privacy.Covers(clause)) return null;
        var front = clause.Objects[0];
        var word = text.Sentences[clause.Sentence][front.Head];
        if (front.First != front.Last || front.Last + 1 != clause.Verb || word.Find(VerbForms.Infinitive) is not { } act || act.Lemma != word.Lower || (text.Grammar.Verbs.Kinds(act.Lemma) & ~VerbKinds.Vague) != VerbKinds.Work) return null;
        return new FoundTask(new Clause { Sentence = clause.Sentence, Verb = clause.Verb, Lemma = act.Lemma, First = Math.Min(clause.First, front.First), Last = clause.Last }, [""], [], "");
    }

    /// <summary>Adds the duty a clause tells; why it tells none, where it does not, or <c>null</c>.</summary>
    private string? Collect(Clause clause, Actor actor, List<FoundTask> found)
    {
        var objects = clause.Objects.Where(o => _phrases.Usable(clause, o) && !Beyond(clause, o)).ToList();
        var prep = "";
        if (objects.Count == 0 && (text.Language == Language.Dutch ? DutchPrepositions.Of(clause.Lemma) : EnglishPrepositions.Of(clause.Lemma)) is { } preps)
        {
            var words = text.Sentences[clause.Sentence];
            foreach (var p in clause.Prepositionals.OrderBy(p => Array.IndexOf(preps, words[p.Preposition].Lower)))
                // "kijkt op haar telefoon of alles open is": the clause behind is what she looks for.
                // "works for a firm of seven with two vans": with belongs to the firm.
                if (preps.Contains(words[p.Preposition].Lower) && !(text.Language == Language.English && p.Preposition > clause.Verb && words.FindIndex(clause.Verb, p.Preposition - clause.Verb, w => w.Lower == ",") >= 0) && !(clause.Lemma == "kijken" && words[p.Preposition].Lower == "op" && clause.Complement.Exists) && !IsMeans(clause, p) && _phrases.Usable(clause, p.Phrase)) { objects.Add(p.Phrase); prep = words[p.Preposition].Lower; break; }
        }
        // "She reports to the director": whom she works under.
        if (prep is "aan" or "to" && clause.Lemma is "rapporteren" or "report" && objects.TrueForAll(o => Above.Any(a => text.Sentences[clause.Sentence][o.Head].Lower.Contains(a, StringComparison.Ordinal)))) return "whom one works under";
        // "write it all in the log book", "schrijf ik op de garagefiche": the record is the object.
        if ((!clause.Passive || text.Language == Language.English && clause.Objects.Count > 0) && (objects.Count == 0 || objects.All(o => o.First == o.Last && (text.Sentences[clause.Sentence][o.Head].Is(WordTags.ObjectPronoun) && !(text.Sentences[clause.Sentence][o.Head].Lower == "ze" && _phrases.ObjectText(clause, o).Length > 0) || text.Sentences[clause.Sentence][o.Head].Lower is "everything" or "all" || text.Sentences[clause.Sentence][o.Head].Lower is "dat" or "dit" or "that" or "this" && clause.Prepositionals.Any(p => text.Tools.Has(text.Sentences[clause.Sentence][p.Phrase.Head].Lower))) && (!Placing.Contains(clause.Lemma) || _phrases.ObjectText(clause, o).Length == 0))) && (text.Grammar.Verbs.Area(clause.Lemma) == "4.A.3.b.6" || clause.Lemma is "write" or "enter" or "put" or "schrijven" or "zetten" or "invoeren" or "ingeven"))
        {
            var words = text.Sentences[clause.Sentence];
            foreach (var p in clause.Prepositionals)
                if (words[p.Preposition].Lower is "in" or "into" or "on" or "op" && _phrases.Usable(clause, p.Phrase)) { objects = [p.Phrase]; prep = words[p.Preposition].Lower; break; }
        }
        if (objects.Count == 0)
        {
            if (actor == Actor.Holder && clause.Lemma == "luisteren" && clause.Prepositionals.Count == 0 && _phrases.Speakers(clause) is { Length: > 0 } speakers) found.Add(new FoundTask(clause, [speakers], [speakers], "naar"));
            // "En ik stel gerust": those the job is done for.
            else if (text.Language == Language.Dutch && actor is Actor.Holder or Actor.Group && clause.Objects.Count == 0 && !clause.Complement.Exists && PeopleVerbs.TurnTo(clause.Lemma) && _phrases.ClassWord is { Length: > 0 } those) found.Add(new FoundTask(clause, [those], [those], ""));
            else if (HelpedTo(clause, clause.Objects) is { } helps) found.Add(helps);
            else if (_phrases.ObjectClause(clause) is { Length: > 0 } content) found.Add(new FoundTask(clause, [content], [], "") { ObjectClause = content });
            else if (InList(clause) || actor == Actor.Holder && Whole.Contains(clause.Lemma)) found.Add(new FoundTask(clause, [""], [], ""));
            else return "no object";
            return null;
        }
        // "gives the customer a ticket": the thing given is the object, the person the one it goes to.
        if (objects.Count == 2 && clause.Lemma is "give" or "show" or "offer" or "hand" or "bring" or "geven" or "tonen" or "aanbieden" && !Joined(clause, objects) && objects[0].Last + 1 == objects[1].First) objects.RemoveAt(0);
        if (objects.Count == 2 && text.Sentences[clause.Sentence][objects[0].Head].Is(WordTags.ObjectPronoun) && objects[0].First == objects[0].Last && objects[0].Last + 1 == objects[1].First && text.Language == Language.English) objects.RemoveAt(0);
        if (objects.Count == 2 && !Joined(clause, objects) && _phrases.IsPerson(clause, objects[0]) && !_phrases.IsPerson(clause, objects[1])) objects.RemoveAt(0);
        if (clause.Complement.Exists && objects.All(o => _phrases.IsPerson(clause, o) || text.Sentences[clause.Sentence][o.Head].Lower is "them") && _phrases.ObjectClause(clause) is { Length: > 0 } shown)
        {
            var people = objects.Select(o => _phrases.WithArticle(clause, o)).Where(o => o.Length > 0).ToList();
            // "leert hem zich aan te kleden": without knowing whom it would be what the holder learns.
            if (people.Count == 0 && clause.Lemma is "leren" or "help" or "tell" or "ask" or "teach") return "whom is not told";
            found.Add(text.Language == Language.Dutch
                ? new FoundTask(clause, [string.Join(' ', people.Append(shown))], [.. people], "") { ObjectClause = shown }
                : new FoundTask(clause, [string.Join(' ', people.Append(shown))], [], "") { ObjectClause = (clause.Lemma is "explain" or "demonstrate" or "describe" or "suggest" && people.Count > 0 ? "to " : "") + string.Join(' ', clause.Lemma is "advise" && !shown.StartsWith("to ", StringComparison.Ordinal) ? people.Append("on").Append(shown) : people.Append(shown)) });
            return null;
        }
        // "hem een arm gegeven": to whom, and the thing cannot be told.
        if (clause.Lemma is "geven" or "aanreiken" or "aangeven" && clause.Objects.Exists(o => GeneralTerms.Vague.Contains(text.Sentences[clause.Sentence][o.Head].Lower)) && objects.TrueForAll(o => _phrases.IsPerson(clause, o) || text.Sentences[clause.Sentence][o.Head].Is(WordTags.ObjectPronoun))) return "what is given is not told";
        var names = objects.Select(o => _phrases.ObjectText(clause, o)).Where(o => o.Length > 0).Distinct(StringComparer.Ordinal).ToList();
        if (HelpedTo(clause, objects) is { } helped) { found.Add(helped); return null; }
        // "leert ze om nooit terug te roepen", "heb haar uitgelegd welke …": whom, and what it is about cannot be told.
        if (text.Language == Language.Dutch && clause.Lemma is "uitleggen" or "tonen" or "voordoen" or "zeggen" or "leren" && objects.TrueForAll(o => _phrases.IsPerson(clause, o))) return "what it is about is not told";
        if (names.Count == 0 || IsUnsaid(clause, objects) || ShowsPicture(clause, objects)) return "nothing it is about";
        if (Enjoys(clause, objects) || OwnThings(clause, objects) || OwnChildren(clause, objects)) return "one's own";
        // "zet hem op de brug": only drinks are made by "zetten", a car is put somewhere.
        var putDown = clause.Lemma == "zetten" && objects.TrueForAll(o => _phrases.ObjectText(clause, o) is not ("koffie" or "thee" or "een koffie" or "muziek"));
        var made = putDown || clause.Lemma is not ("feed" or "walk" or "play" or "drive") && text.Grammar.Verbs.Area(text.Language == Language.English ? clause.Lemma.Split(' ')[0] : clause.Lemma) == "4.A.3.a.3" && objects.Any(o => text.Sentences[clause.Sentence][o.First].Lower is "de" or "the" && o.First < o.Head);
        if (!made && Taking.Contains(clause.Lemma) && names.Any(n => (text.Grammar.Tags(Domain.Texts.Letters.Fold(n)) & WordTags.PrivateThing) != 0) && !ForOthers(clause)) return "a private thing";
        if (Taking.Contains(clause.Lemma.Split(' ')[0]) && objects.Any(o => o.Head - o.First < 2 && !text.Sentences[clause.Sentence][o.First].Is(WordTags.Number) && text.Words(clause.Sentence, o).Any(w => w.Lower is "stairs" or "lift" or "elevator" or "bus" or "tram" or "train" or "trap" or "trein"))) return "the way";
        if (!made && Taking.Contains(clause.Lemma) && objects.Any(o => text.Sentences[clause.Sentence][o.Head].Is(WordTags.PrivateThing) || (text.Language == Language.Dutch || o.Last > o.Head || o.Head == o.First + 1) && !IsOfWork(text.Sentences[clause.Sentence][o.Head].Lower) && text.Words(clause.Sentence, o).Any(w => w.Is(WordTags.PrivateThing))) && !ForOthers(clause)) return "a private thing";
        var kinds = text.Grammar.Verbs.Kinds(clause.Lemma);
        if ((kinds & (VerbKinds.Speech | VerbKinds.Mental | VerbKinds.Motion)) != 0 && (kinds & VerbKinds.Work) == 0 && actor is Actor.Unknown) return "said by nobody";
        // "het opsporen van storingen doe ik": the noun of action tells the duty already.
        if (clause.Lemma is "maken" or "make" && objects.Any(o => text.Clauses.Any(c => c.Nominal && c.Sentence == clause.Sentence && c.Verb == o.Head))) return "told by its noun";
        if (text.Language == Language.English && clause.Lemma is "do" && objects.Count > 1) objects.RemoveAll(o => text.Sentences[clause.Sentence][o.Head].Find(VerbForms.Gerund) is not null);
        if (clause.Lemma is "doen" or "do" or "houden" or "nemen" && objects.Any(o => text.Clauses.Any(c => c.Nominal && c.Sentence == clause.Sentence && c.Verb == o.Head) || text.Sentences[clause.Sentence][o.Head].Find(VerbForms.Infinitive | VerbForms.Gerund) is not null && !(o.First < o.Head && text.Sentences[clause.Sentence][o.Head].Find(VerbForms.Gerund) is null && text.Language == Language.English))) return "told by its noun";
        var recorded = names is ["alles"] && text.Grammar.Verbs.Area(clause.Lemma) is "4.A.3.b.6" or "4.A.3.b.1";
        var place = (recorded || Placing.Contains(clause.Lemma)) && prep.Length == 0 ? Where(clause) : "";
        // "puts it to Rob": where to says nothing about a thing.
        if (place.Length == 0 && prep.Length == 0 && clause.Lemma is "put" or "place" or "leggen" && !LaysSomething(clause, objects)) return "where to is not told";
        // "the duty manager, Denise, the manager": one of them twice.
        objects.RemoveAll(o => objects.Any(x => x != o && _phrases.ObjectText(clause, x).EndsWith(" " + _phrases.ObjectText(clause, o), StringComparison.Ordinal)));
        names = [.. objects.Select(o => _phrases.ObjectText(clause, o)).Where(o => o.Length > 0).Distinct(StringComparer.Ordinal)];
        var worded = objects.DistinctBy(o => _phrases.ObjectText(clause, o), StringComparer.Ordinal).Select(o => _phrases.WithArticle(clause, o)).Where(o => o.Length > 0).Distinct(StringComparer.Ordinal);
        found.Add(new FoundTask(clause, [.. names], [.. worded], prep) { Place = place });
        return null;
    }

    /// <summary>"take phone calls", "make lunch bookings": the first half of the compound only says of what kind.</summary>
    private static bool IsOfWork(string head) => head is "call" or "calls" or "order" or "orders" or "booking" or "bookings" or "bill" or "bills" or "trays" or "tray" or "trolley" or "tables" or "numbers" or "machine" or "list" or "lists" or "menu" or "deliveries" or "delivery" or "stock" or "tickets" or "cups" or "mugs" or "boxes" or "covers" or "queries" or "payments" or "parts" or "keys" or "tyres" or "tires";

    /// <summary>"I help them choose frames": what whoever is helped does is what the help is about; <c>null</c> when no such act is told.</summary>
    private FoundTask? HelpedTo(Clause clause, List<Phrase> people)
    {
        if (clause.Lemma != "help" || people.Count != 1) return null;
        var act = text.Clauses.Find(c => c.Sentence == clause.Sentence && c.Verb == people[0].Last + 1 && c.Subject == people[0]);
        if (act is null || act.Objects.Find(o => _phrases.Usable(act, o)) is not { Exists: true, First: > 0 } thing) return null;
        var told = $"{act.Lemma} {_phrases.WithArticle(act, thing)}";
        var whom = _phrases.WithArticle(clause, people[0]);
        return new FoundTask(clause, [told], [], "") { ObjectClause = whom.Length > 0 && _phrases.IsPerson(clause, people[0]) ? $"{whom} {told}" : told };
    }

    /// <summary>"bellen met de voet": with what, where one telephones, mails or talks with people.</summary>
    private bool IsMeans(Clause clause, Prepositional p)
    {
        var head = text.Sentences[clause.Sentence][p.Phrase.Head];
        return text.Sentences[clause.Sentence][p.Preposition].Lower == "met" && clause.Lemma is "bellen" or "opbellen" or "telefoneren" or "mailen" or "chatten"
            && (GeneralTerms.Vague.Contains(head.Lower) || head.Lower is "voet" or "hand" or "telefoon" or "gsm" or "tablet" or "headset" or "computer" or "laptop" or "vertraging");
    }

    /// <summary>"wikkel er folie rond | als ze wiebelen": what a clause after a conjunction is about is no object of this one.</summary>
    private bool Beyond(Clause clause, Phrase thing) =>
        !clause.Subordinate && !clause.Nominal && thing.First > clause.Verb && text.Sentences[clause.Sentence].Skip(clause.Verb + 1).Take(thing.First - clause.Verb - 1).Any(w => w.Lower is "als" or "wanneer" or "omdat" or "zodat" or "terwijl" or "if" or "because" or "while" or "whenever");

    /// <summary>Parts of the words for who stands above somebody.</summary>
    private static readonly string[] Above = ["direct", "manager", "supervisor", "chef", "boss", "baas", "hoofd", "head", "leid", "ceo", "voorzitter"];

    /// <summary>Verbs that say little without the place something goes to: "het geld in de kluis leggen".</summary>
    private static readonly FrozenSet<string> Placing = FrozenSet.ToFrozenSet(
        ["leggen", "zetten", "plaatsen", "hangen", "steken", "stoppen", "brengen", "gieten", "schikken", "halen", "doen", "strooien", "smeren", "wrijven", "dragen", "tillen", "trekken", "rollen", "rijden", "schrijven", "schuiven", "voorzien", "ontdoen", "put", "place", "hang", "bring", "lay", "take", "load", "pour", "clip", "stick", "point", "throw", "gooien", "sturen", "duwen", "slepen", "begeleiden", "helpen", "vergezellen", "tillen", "opbergen", "move", "push", "pull", "send", "wheel", "walk", "escort", "guide", "haul", "carry", "tip", "weigh"], StringComparer.Ordinal);

    /// <summary>The place, with its preposition and article; empty when none is told.</summary>
    private string Where(Clause clause)
    {
        var words = text.Sentences[clause.Sentence];
        foreach (var p in clause.Prepositionals)
        {
            if (!(words[p.Preposition].Lower == "van" && clause.Lemma is "voorzien" or "ontdoen") && words[p.Preposition].Lower is not ("in" or "op" or "naar" or "aan" or "tegen" or "onder" or "achter" or "bij" or "naast" or "tussen" or "rond" or "into" or "on" or "onto" or "to" or "under" or "behind") || p.Preposition < clause.Verb && text.Language == Language.English) continue;
            var head = words[p.Phrase.Head];
            // "puts a bib on him": on whom, where it is known who that is.
            var onPerson = head.Is(WordTags.ObjectPronoun) && words[p.Preposition].Lower is "on" or "op" or "onder" or "under" && _phrases.ObjectText(clause, p.Phrase).Length > 0;
            if (!onPerson && (head.Is(WordTags.Time | WordTags.Person | WordTags.Name | WordTags.ObjectPronoun) || !_phrases.Usable(clause, p.Phrase))) continue;
            return (p.Preposition > 0 && words[p.Preposition - 1].Lower == "tot" ? "tot " : "") + words[p.Preposition].Lower + " " + _phrases.WithArticle(clause, p.Phrase);
        }
        return text.Language == Language.Dutch ? DutchThere.Of(words, clause) : "";
    }

    /// <summary>"we leggen boordstenen", "een rijplaat gelegd": what is made by laying it, told without article or as one of many.</summary>
    private bool LaysSomething(Clause clause, List<Phrase> objects) =>
        clause.Lemma == "leggen" && objects.TrueForAll(o => text.Sentences[clause.Sentence][o.First].Lower is "een" or "ne" or "nen" || o.First == o.Head && !text.Sentences[clause.Sentence][o.Head].Is(WordTags.ObjectPronoun | WordTags.Subject | WordTags.Determiner | WordTags.Adjective | WordTags.Adverb) || o.First < o.Head && text.Sentences[clause.Sentence][o.First].Is(WordTags.Adjective) && text.Sentences[clause.Sentence][o.Head].Lower.EndsWith("en", StringComparison.Ordinal)) && !objects.Exists(o => text.Sentences[clause.Sentence][o.Head].Is(WordTags.PrivateThing));

    /// <summary>A bare infinitive among others is a duty without an object: "wassen, knippen, kleuren".</summary>
    private bool InList(Clause clause) =>
        clause.Nominal && clause.Prepositionals.Count == 0 && text.Language == Language.Dutch && (text.Grammar.Verbs.Kinds(clause.Lemma) & ~VerbKinds.Vague) == VerbKinds.Work
        && text.Clauses.Count(c => c.Sentence == clause.Sentence && c.Nominal) > 1;

    /// <summary>Verbs that say all without an object.</summary>
    private static readonly FrozenSet<string> Whole = FrozenSet.ToFrozenSet(["toezicht houden", "de wacht houden", "raad geven", "advies geven", "lesgeven", "de weg wijzen", "toezicht hebben", "voltanken", "afruimen", "afwassen", "opruimen", "dweilen", "stofzuigen", "opdienen", "afrekenen", "patrouilleren", "surveilleren", "overdragen", "hand over", "mop", "hoover", "vacuum", "patrol", "carve", "stocktake", "cash up", "lock up", "tidy up", "clear up", "wash up", "open up", "close up", "close down", "take the minutes", "take minutes", "keep minutes", "keep records", "take blood", "draw blood", "dress wounds"], StringComparer.Ordinal);

    /// <summary>"asks him", "sends them": whom, but not what is asked or where they are sent.</summary>
    private bool IsUnsaid(Clause clause, List<Phrase> objects) =>
        // "heb de lamp vervangen en gevraagd welke eerst": what stands in the clause before is not what is asked.
        clause.Lemma == "vragen" && objects.TrueForAll(o => o.Last < clause.First) ||
        clause.Lemma is "ask" or "vragen" && objects.All(o => text.Sentences[clause.Sentence][o.Head].Lower is "het" or "it" or "dat" or "that" or "'t" && o.First == o.Last)
        || clause.Lemma is "ask" or "send" or "tell" or "vragen" or "sturen" or "question" && clause.Lemma is not "tell" && !clause.Complement.Exists && objects.All(o => _phrases.IsPerson(clause, o) || text.Sentences[clause.Sentence][o.Head].Lower is "them" or "ze")
        && !clause.Prepositionals.Any(p => text.Sentences[clause.Sentence][p.Preposition].Lower is "for" or "about" or "naar" or "om" or "to")
        && (!text.Clauses.Any(c => c.Governor == clause) || objects.All(o => text.Sentences[clause.Sentence][o.Head].Is(WordTags.ObjectPronoun)));

    /// <summary>"shows a photo of her garden": a picture of what is somebody's own.</summary>
    private bool ShowsPicture(Clause clause, List<Phrase> objects) =>
        clause.Lemma is "show" or "tonen" or "laten zien" && objects.Any(o => text.Words(clause.Sentence, o).Any(w => w.Lower is "photo" or "photos" or "film" or "video" or "picture" or "pictures" or "foto" or "foto's" or "filmpje"));

    private bool Joined(Clause clause, List<Phrase> objects)
    {
        var words = text.Sentences[clause.Sentence];
        for (var i = objects[0].Last + 1; i < objects[1].First && i < words.Count; i++)
            if (words[i].Is(WordTags.And) || words[i].Lower == ",") return true;
        return false;
    }

    /// <summary>"zoekt vijf minuten naar zijn sleutels", "can't find my phone": one's own things.</summary>
    private bool OwnThings(Clause clause, List<Phrase> objects) =>
        // "I passed my gas ticket".
        clause.Lemma is "pass" or "fail" or "sit" or "resit" or "halen" or "afleggen" && objects.All(o => text.Sentences[clause.Sentence][o.First].Is(WordTags.Possessive)) ||
        objects.Count > 0 && objects.All(o => text.Sentences[clause.Sentence][o.First].Is(WordTags.Possessive) && text.Sentences[clause.Sentence][o.Head].Lower is "stoel" or "chair") ||
        clause.Lemma is "zoeken" or "vergeten" or "verliezen" or "look for" or "search for" or "search" or "find" or "forget" or "lose" or "drop" or "opladen" or "charge" or "leggen" or "wegleggen" or "neerleggen" or "rechttrekken" or "dichtklappen" or "steken" or "zetten" or "stallen" or "parkeren" or "park" or "put" or "put away" or "lock away"
        && objects.All(o => text.Sentences[clause.Sentence][o.First].Is(WordTags.Possessive) && text.Sentences[clause.Sentence][o.Head].Lower is "sleutels" or "gsm" or "bril" or "portefeuille" or "jas" or "fiets" or "auto" or "handtas" or "pen" or "potlood" or "laptop" or "krant" or "boek" or "haar" or "haarnetje" or "keys" or "phone" or "glasses" or "wallet" or "purse" or "coat" or "car" or "bike" or "lunch");

    /// <summary>"dropped the kids off": one's own, unless children are who the job is done for.</summary>
    private bool OwnChildren(Clause clause, List<Phrase> objects) =>
        clause.Lemma is "drop off" or "drop" or "pick up" or "collect" or "fetch" or "afzetten" or "ophalen" or "wegbrengen" or "brengen"
        && objects.All(o => text.Sentences[clause.Sentence][o.Head].Lower is "kids" or "children" or "boys" or "girls" or "kinderen" or "kids" or "kleinkinderen" or "grandchildren")
        && !_phrases.ForChildren;

    /// <summary>"watches a film", "listens to the radio in the car": pastime, whoever it is done with.</summary>
    private bool Enjoys(Clause clause, List<Phrase> objects) =>
        IsOwn(clause, objects) || objects.TrueForAll(o => Games.Contains(text.Sentences[clause.Sentence][o.Head].Lower)) || clause.Lemma is "put on" or "boil" or "opzetten" or "aanzetten" && !ForOthers(clause) && objects.All(o => text.Sentences[clause.Sentence][o.Head].Lower is "kettle" or "waterkoker") ||
        clause.Lemma is "check" or "checken" or "bekijken" && objects.All(o => Glances.Contains(text.Sentences[clause.Sentence][o.Head].Lower))
        || clause.Lemma.StartsWith("read ", StringComparison.Ordinal) && objects.Any(o => text.Words(clause.Sentence, o).Any(w => w.Is(WordTags.PrivateThing)))
        || clause.Lemma is "watch" or "listen to" or "bekijken" or "luisteren" && objects.All(o => Pastimes.Contains(text.Sentences[clause.Sentence][o.Head].Lower));

    /// <summary>"walks her own terrier", "voert zijn eigen konijnen".</summary>
    private bool IsOwn(Clause clause, List<Phrase> objects) =>
        (Taking.Contains(clause.Lemma) || clause.Lemma is "pick up" or "collect" or "drop off" or "mind" or "ophalen" or "wegbrengen" or "afzetten") && objects.All(o => text.Words(clause.Sentence, o) is [var whose, { Lower: "own" or "eigen" }, ..] && whose.Is(WordTags.Possessive));

    private static readonly FrozenSet<string> Glances = FrozenSet.ToFrozenSet(["weather", "forecast", "phone", "news", "facebook", "instagram", "weer", "weerbericht", "nieuws"], StringComparer.Ordinal);

    /// <summary>What a quiet hour is filled with.</summary>
    private static readonly FrozenSet<string> Games = FrozenSet.ToFrozenSet(
        ["kruiswoordraadsel", "kruiswoordraadsels", "kruiswoord", "sudoku", "sudoku's", "tafelvoetbal", "kicker", "pingpong", "darts", "biljart", "petanque", "crossword", "crosswords", "sudokus", "wordle", "solitaire", "slime", "stars", "sterren", "patience", "poker", "scrabble"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Pastimes = FrozenSet.ToFrozenSet(
        ["tv", "telly", "series", "film", "films", "movie", "movies", "netflix", "youtube", "football", "match", "videos", "tiktok", "tiktoks", "reels", "cartoons", "radio", "station", "music", "podcast", "podcasts", "audiobook", "song", "songs", "playlist",
         "serie", "filmpje", "filmpjes", "voetbal", "muziek", "luisterboek", "liedjes"], StringComparer.Ordinal);

    private bool ForOthers(Clause clause)
    {
        var words = text.Sentences[clause.Sentence];
        // "smeert boterhammen voor wie dat niet kan".
        for (var i = clause.Verb; i <= clause.Last + 1 && i + 1 < words.Count; i++)
            if (words[i].Lower is "for" or "voor" && words[i + 1].Lower is "wie" or "iedereen" or "everyone" or "those" or "whoever" or "anyone") return true;
        // "Nadia warmt zijn soep op": of somebody whose day it is not.
        if (!text.Holder.FirstPerson && text.Language == Language.Dutch && clause.Objects.Any(o => words[o.First].Lower is "zijn" or "z'n" && !text.Holder.Pronouns.Contains("hij") || words[o.First].Lower is "haar" && text.Holder.Pronouns.Contains("hij"))) return true;
        // "Ik smeer boterhammen", where there are residents: one does not make many for oneself.
        if (_phrases.HasClass && PrivateSpans.MakesMany(words, clause)) return true;
        return clause.Prepositionals.Any(p => words[p.Preposition].Lower is "for" or "to" or "off" or "from" or "voor" or "aan" or "van" && words[p.Phrase.Head].Is(WordTags.Person))
            || clause.Objects.Count > 1 && (words[clause.Objects[0].Head].Is(WordTags.Person) || words[clause.Objects[0].Head].Lower is "her" or "him" or "them" or "haar" or "hem" or "hen");
    }

    private static List<FoundTask> Merge(List<FoundTask> found)
    {
        var merged = new List<FoundTask>();
        foreach (var task in found)
        {
            var same = merged.FindIndex(t => t.Clause.Lemma == task.Clause.Lemma && t.Objects.Any(a => task.Objects.Any(b => TaskPhrases.SameObject(a, b))));
            if (same < 0) { merged.Add(task); continue; }
            merged[same] = merged[same] with { More = merged[same].More.Add(task.Clause) };
        }
        return merged;
    }
}
