using System.Collections.Frozen;
using System.Collections.Immutable;
using InterviewBot.Domain.JobAnalysis.Grammar;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis.Reading;

/// <summary>
/// Finds the job holder's duties in a text: clauses whose actor is the job holder (or nobody named, in a passive or a noun of action) and whose verb is work,
/// put in general terms. Private acts, acts of others, states, plans and negations are left out; the same act told twice is one duty with two pieces of evidence.
/// </summary>
internal sealed class TaskReader(ReadText text, WorkClauses work)
{
    private static readonly FrozenSet<string> Taking = FrozenSet.ToFrozenSet(
        ["take", "have", "get", "buy", "make", "grab", "fetch", "read", "order", "pour", "share", "finish", "bring", "watch", "light", "play", "walk", "feed", "cook", "bake", "drive", "ride",
         "nemen", "halen", "kopen", "pakken", "zetten", "maken", "lezen", "bestellen", "schenken", "delen", "spelen", "smeren", "steken", "bakken", "koken", "rijden", "voeren", "uitlaten", "opwarmen", "klaarmaken"], StringComparer.Ordinal);

    /// <summary>Verbs whose object comes with a preposition.</summary>
    private static readonly FrozenDictionary<string, string[]> Prepositional = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["luisteren"] = ["naar"], ["antwoorden"] = ["op"], ["zorgen"] = ["voor"], ["overleggen"] = ["met", "over"], ["waken"] = ["bij", "over"], ["instaan"] = ["voor"], ["toezien"] = ["op"],
        ["zoeken"] = ["naar"], ["helpen"] = ["bij", "met"], ["bellen"] = ["naar", "met"], ["vergaderen"] = ["met", "over"], ["onderhandelen"] = ["met", "over"], ["bemiddelen"] = ["tussen", "bij"],
        ["uitkijken"] = ["naar"], ["telefoneren"] = ["met", "naar"], ["rapporteren"] = ["aan"], ["mailen"] = ["met", "naar"], ["surveilleren"] = ["op"], ["afstemmen"] = ["met"], ["corresponderen"] = ["met"],
        ["voorlezen"] = ["uit", "aan"], ["aanbellen"] = ["bij", "voor", "aan"], ["doorverwijzen"] = ["naar"], ["verwijzen"] = ["naar"], ["letten"] = ["op"], ["reageren"] = ["op"], ["afrekenen"] = ["met"], ["kijken"] = ["naar", "in", "op"],
        ["deelnemen"] = ["aan"], ["patrouilleren"] = ["in", "door"], ["praten"] = ["met"], ["spreken"] = ["met"], ["vragen"] = ["naar"], ["inloggen"] = ["op", "in"], ["afspreken"] = ["met"], ["doorvragen"] = ["naar"], ["bekijken"] = ["met"],
        ["hand over"] = ["to"], ["sing"] = ["with", "for", "to"], ["apologise"] = ["to", "for"], ["apologize"] = ["to", "for"], ["look"] = ["for"], ["keep an eye out for"] = [""], ["wait"] = ["on"], ["talk"] = ["to", "with"], ["speak"] = ["to", "with"],
        ["watch"] = ["for"], ["arrange"] = ["for"], ["deal"] = ["with"], ["sign"] = ["for"], ["advise"] = ["on"], ["meet"] = ["with"], ["work"] = ["with"], ["attend"] = ["to"], ["ask"] = ["for", "about"], ["explain"] = ["to"],
        ["listen"] = ["to"], ["liaise"] = ["with"], ["negotiate"] = ["with"], ["respond"] = ["to"], ["reply"] = ["to"], ["report"] = ["to"], ["consult"] = ["with"], ["correspond"] = ["with"],
        ["confer"] = ["with"], ["mediate"] = ["between"], ["coordinate"] = ["with"], ["care"] = ["for"], ["search"] = ["for"], ["help"] = ["with"], ["assist"] = ["with"], ["enquire"] = ["about"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Verbs whose passive without an agent tells a state ("the kitchen is closed").</summary>
    private static readonly FrozenSet<string> Stative = FrozenSet.ToFrozenSet(
        ["close", "shut", "open", "finish", "lose", "break", "call", "use", "dress", "name", "base", "locate", "pack", "free", "line", "share", "pay", "set", "put", "sluiten", "openen", "afsluiten", "betalen", "vastleggen", "verliezen", "noemen", "delen", "bezetten", "inrichten", "verdelen", "gebruiken"], StringComparer.Ordinal);

    private readonly TaskPhrases _phrases = new(text);
    private readonly ToldTimes _times = new(text);

    public ImmutableArray<TaskStatement> Read()
    {
        var privacy = work.Privacy;
        var found = new List<FoundTask>();
        var verbless = 0;
        foreach (var (clause, actor) in work.All)
        {
            for (; verbless < clause.Sentence; verbless++) _phrases.RememberVerbless(verbless);
            verbless = clause.Sentence + 1;
            if (actor == Actor.Holder && !clause.Negated && clause.Lemma is "zijn" or "be") Responsible(clause, found);
            if (!IsDuty(clause, actor, privacy)) { _phrases.Remember(clause); continue; }
            Collect(clause, actor, found);
            _phrases.Remember(clause);
        }
        return [.. Merge(found).Select(t => _phrases.Statement(t, text.Clauses))];
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
            // What follows a colon says more exactly what is done.
            if (p.Phrase.Last + 1 < words.Count && words[p.Phrase.Last + 1].Lower == ":") continue;
            var duty = new Clause { Sentence = clause.Sentence, Verb = clause.Verb, Lemma = text.Language == Language.Dutch ? "instaan" : "look after", First = clause.First, Last = Math.Max(clause.Last, p.Phrase.Last) };
            found.Add(new FoundTask(duty, [_phrases.ObjectText(clause, p.Phrase)], [_phrases.WithArticle(clause, p.Phrase)], text.Language == Language.Dutch ? "voor" : ""));
        }
    }

    private bool IsDuty(Clause clause, Actor actor, PrivateSpans privacy)
    {
        var kinds = text.Grammar.Verbs.Kinds(clause.Lemma);
        var unlisted = kinds == VerbKinds.None;
        var vague = actor == Actor.Holder && ((clause.Lemma is "doen" or "do" && clause.Objects.Any(o => Done(clause, o))) || (clause.Lemma is "zorgen" or "ensure" or "make sure" && clause.Complement.Exists));
        if (clause.Lemma == "make sure" && !vague) return false;
        // Notes and instructions without subject: "swept the floors", "First job: dial in the grinder".
        if (actor == Actor.Unknown && IsNote(clause)) actor = Actor.Holder;
        var told = actor == Actor.Holder && (clause.Lemma is "tell" or "ask" or "vertellen" or "vragen" && clause.Complement.Exists
            || clause.Lemma is "tell" or "vertellen" && clause.Objects.Any(o => text.Sentences[clause.Sentence][o.Head] is { } said && (said.Lower is "story" or "stories" or "verhaal" or "verhalen" || said.Is(WordTags.Person) && text.Sentences[clause.Sentence][o.First].Is(WordTags.Determiner))));
        if (clause.Lemma is "doen" or "do" && !vague) return false;
        if (!unlisted && (kinds & VerbKinds.Work) == 0 && !vague && !told) return false;
        if ((kinds & (VerbKinds.Modal | VerbKinds.Auxiliary)) != 0 && clause.Objects.Count == 0) return false;
        if (clause.Negated || clause.Mood == ClauseMood.Hypothetical || IsQuestion(clause) || IsHeading(clause) || _times.IsOver(clause)) return false;
        if (clause.Perfect && Pluperfect(clause)) return false;
        if (clause.Subordinate && clause.Subordinator is "if" or "als" or "whether" or "of" or "indien" && actor != Actor.Holder) return false;
        if (clause.Passive && !clause.Agent.Exists && Stative.Contains(clause.Lemma)) return false;
        if (privacy.Covers(clause) || InComplement(clause) || IsWish(clause) || IsForbidden(clause) || Makes(clause) || Dresses(clause)) return false;
        return actor switch
        {
            Actor.Holder => true,
            Actor.Group => (kinds & (VerbKinds.Private | VerbKinds.Speech | VerbKinds.State | VerbKinds.Motion)) == 0 && !unlisted,
            Actor.Generic => !unlisted && (clause.Lead is "moeten" or "must" or "have" || !clause.Subordinate) && (kinds & (VerbKinds.Private | VerbKinds.State | VerbKinds.Speech | VerbKinds.Mental)) == 0 && !clause.Quoted,
            Actor.Unknown => (!unlisted || (clause.Passive && clause.Lead == "worden")) && (clause.Passive || clause.Nominal || clause.Mood == ClauseMood.Purpose) && (kinds & (VerbKinds.Mental | VerbKinds.Private)) == 0 && ((kinds & VerbKinds.State) == 0 || clause.Objects.Count > 0 && (clause.Nominal || clause.Lead is "worden" or "moeten")) && !OwnedByOther(clause) && !clause.Quoted,
            _ => false,
        };
    }

    /// <summary>What one can be said to do as a duty: "een allergietest", "verslag", "betalingen", not "de lift" or "liever".</summary>
    private bool Done(Clause clause, Phrase phrase)
    {
        var words = text.Sentences[clause.Sentence];
        var head = words[phrase.Head];
        if (phrase.First == phrase.Last && (head.Is(WordTags.Adjective | WordTags.ObjectPronoun) || TaskPhrases.LooksLikeAdverb(head.Lower))) return false;
        return head.Lower is "verslag" or "boodschappen" or "was" or "afwas" or "kassa" or "boekhouding" or "administratie" or "inventaris" or "permanentie" or "laundry" or "accounts" or "paperwork" or "inventory" or "rounds" or "dishes" or "books"
            || Acting.Any(e => head.Lower.EndsWith(e, StringComparison.Ordinal));
    }

    private static readonly string[] Acting =
        ["test", "tests", "testen", "ronde", "rondes", "controle", "controles", "ing", "ingen", "onderzoek", "onderzoeken", "werk", "aankopen", "check", "checks", "work", "tasks", "repairs", "inspection", "inspections", "round", "interviews", "gesprekken", "bezoeken", "visits", "analyses"];

    /// <summary>A noun of action or infinitive phrase that the sentence gives to somebody else: "stitching is hers", "tanken doet de nachtploeg".</summary>
    private bool OwnedByOther(Clause clause)
    {
        if (clause.Governor is { Nominal: false } told && clause.Nominal && told.Subject.Exists && told.SubjectSentence >= 0
            && text.Sentences[told.SubjectSentence][told.Subject.Head].Lower is "hij" or "zij" or "he" or "she" or "they" && !text.Holder.Pronouns.Contains(text.Sentences[told.SubjectSentence][told.Subject.Head].Lower)) return true;
        if (clause.Governor is { } governor && clause.Nominal && governor.Subject.Exists && governor.SubjectSentence >= 0)
        {
            var subject = text.Sentences[governor.SubjectSentence][governor.Subject.Head];
            var inside = governor.Subject.First <= clause.Verb && clause.Verb <= governor.Subject.Last;
            if (!inside && !subject.Is(WordTags.Subject) && (subject.Is(WordTags.Person) || (subject.Capital && !text.Holder.Names.Contains(subject.Lower))) && !text.Holder.Names.Contains(subject.Lower)) return true;
        }
        var words = text.Sentences[clause.Sentence];
        // "Cleaning the filters is a job for the plant engineer", "lassen is werk voor de nachtploeg".
        if (clause.Nominal)
            for (var i = clause.Verb + 1; i + 2 < words.Count && !words[i].Is(WordTags.Stop); i++)
                if (words[i].Lower is "job" or "task" or "work" or "something" or "taak" or "werk" or "iets" or "klus" && words[i + 1].Lower is "for" or "of" or "voor" or "van" && words.Skip(clause.Verb).Take(i - clause.Verb).Any(w => w.Verb is { Lemma: "be" or "zijn" or "blijven" })
                    && !(words[i + 2].Lower is "me" or "mij" or "my" or "mijn" or "mine" or "us" or "ons" || text.Holder.Pronouns.Contains(words[i + 2].Lower) || text.Holder.Names.Contains(words[i + 2].Lower))) return true;
        for (var i = clause.Verb + 1; i < words.Count && !words[i].Is(WordTags.Stop | WordTags.Pause); i++)
            if (words[i].Lower is "hers" or "his" or "theirs" or "yours" && i > 0 && words[i - 1].IsVerb && !(text.Holder.Pronouns.Contains("he") && words[i].Lower == "his") && !(text.Holder.Pronouns.Contains("she") && words[i].Lower == "hers"))
                return true;
        return false;
    }

    /// <summary>English notes leave the subject out, in the past ("swept the floors") or as an instruction after a colon ("First job: check the fridge").</summary>
    private bool IsNote(Clause clause)
    {
        if (text.Language != Language.English || !text.Holder.FirstPerson || clause.Quoted || clause.Passive || clause.Nominal || clause.Subject.Exists || clause.Subordinate || clause.Objects.Count == 0) return false;
        var words = text.Sentences[clause.Sentence];
        var first = clause.Verb;
        while (first > 0 && words[first - 1].Is(WordTags.Adverb | WordTags.Time)) first--;
        return first == 0 || words[first - 1].Lower is ":" or "," or "and" || words[first - 1].Is(WordTags.Pause | WordTags.Stop);
    }

    /// <summary>It stands in the clause that another verb is about ("toon | hoe een contract wordt opgezegd"), or says why something is so.</summary>
    private bool InComplement(Clause clause) =>
        (clause.Subordinator is "hoe" or "of" or "waarom" or "how" or "whether" or "why" && clause.Subordinate && (clause.Passive || !clause.Subject.Exists))
        || text.Clauses.Any(c => c.Sentence == clause.Sentence && c != clause && c.Complement.Exists && c.Complement.First <= clause.Verb && clause.Verb <= c.Complement.Last && _phrases.ObjectClause(c).Length > 0);

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

    /// <summary>"I make him do it over": the other one does it.</summary>
    private bool Makes(Clause clause) =>
        clause.Lemma is "make" or "let" or "have" && clause.Objects.Count > 0 && text.Clauses.Any(c => c.Sentence == clause.Sentence && c != clause && c.Subject == clause.Objects[^1]);

    /// <summary>Putting on and taking off one's own clothes.</summary>
    private bool Dresses(Clause clause) =>
        clause.Objects.Any(o => Clothes.Contains(text.Sentences[clause.Sentence][o.Head].Lower) && text.Sentences[clause.Sentence][o.First].Lower is "mijn" or "m'n" or "haar" or "zijn" or "my" or "her" or "his") ||
        clause.Lemma is "put on" or "take off" or "hang up" or "hang" or "wear" or "pull on" or "change into" or "aantrekken" or "uittrekken" or "aandoen" or "uitdoen" or "ophangen" or "dragen" or "opzetten" or "afzetten" or "take" or "zetten"
        && clause.Objects.Any(o => text.Sentences[clause.Sentence][o.Head].Lower is var worn && (Clothes.Contains(worn) || Clothes.Contains(worn.TrimEnd('s'))));

    private static readonly FrozenSet<string> Clothes = FrozenSet.ToFrozenSet(
        ["coat", "jacket", "shirt", "polo", "apron", "headset", "shoes", "boots", "uniform", "gloves", "mask", "goggles", "helmet", "overalls", "scrubs", "vest", "hat", "cap", "hairnet", "suit", "tie", "clogs", "badge", "headphones", "earphones", "scarf",
         "jas", "mantel", "blouse", "schort", "kleren", "kledij", "schoenen", "laarzen", "uniform", "handschoenen", "masker", "blazer", "helm", "vest", "pet", "haarnet", "pak", "das", "overall", "werkkleren", "werkkledij", "fluovest", "hoofdtelefoon", "koptelefoon", "headset", "sjaal", "regenjas", "handtas", "handbag", "bag"], StringComparer.Ordinal);

    /// <summary>"Job analysis of a marketing assistant": what stands above the text, without a verb of its own.</summary>
    private bool IsHeading(Clause clause) => clause.Nominal && clause.Sentence == 0 && !text.Sentences[0].Any(w => w.IsVerb);

    private bool IsQuestion(Clause clause)
    {
        var words = text.Sentences[clause.Sentence];
        return words.Count > 0 && words[^1].Lower == "?" || (words.Count > 1 && words[^2].Lower == "?");
    }

    private bool Pluperfect(Clause clause)
    {
        var words = text.Sentences[clause.Sentence];
        for (var i = Math.Max(0, clause.Verb - 3); i < Math.Min(words.Count, clause.Verb + 3); i++)
            if (words[i].Lower is "had" or "hadden" or "'d") return true;
        return false;
    }

    private void Collect(Clause clause, Actor actor, List<FoundTask> found)
    {
        var objects = clause.Objects.Where(o => _phrases.Usable(clause, o)).ToList();
        var prep = "";
        if (objects.Count == 0 && Prepositional.TryGetValue(clause.Lemma, out var preps))
        {
            var words = text.Sentences[clause.Sentence];
            foreach (var p in clause.Prepositionals)
                if (preps.Contains(words[p.Preposition].Lower) && _phrases.Usable(clause, p.Phrase)) { objects.Add(p.Phrase); prep = words[p.Preposition].Lower; break; }
        }
        // "write it all in the log book", "schrijf ik op de garagefiche": the record is the object.
        if (!clause.Passive && (objects.Count == 0 || objects.All(o => o.First == o.Last && (text.Sentences[clause.Sentence][o.Head].Is(WordTags.ObjectPronoun) || text.Sentences[clause.Sentence][o.Head].Lower is "alles" or "everything" or "all") && (!Placing.Contains(clause.Lemma) || _phrases.ObjectText(clause, o).Length == 0))) && (text.Grammar.Verbs.Area(clause.Lemma) == "4.A.3.b.6" || clause.Lemma is "write" or "enter" or "put" or "schrijven" or "zetten" or "invoeren" or "ingeven"))
        {
            var words = text.Sentences[clause.Sentence];
            foreach (var p in clause.Prepositionals)
                if (words[p.Preposition].Lower is "in" or "on" or "op" && _phrases.Usable(clause, p.Phrase)) { objects = [p.Phrase]; prep = words[p.Preposition].Lower; break; }
        }
        if (objects.Count == 0)
        {
            if (_phrases.ObjectClause(clause) is { Length: > 0 } content) found.Add(new FoundTask(clause, [content], [], "") { ObjectClause = content });
            else if (InList(clause) || actor == Actor.Holder && Whole.Contains(clause.Lemma)) found.Add(new FoundTask(clause, [""], [], ""));
            return;
        }
        // "gives the customer a ticket": the thing given is the object, the person the one it goes to.
        if (objects.Count == 2 && !Joined(clause, objects) && _phrases.IsPerson(clause, objects[0]) && !_phrases.IsPerson(clause, objects[1])) objects.RemoveAt(0);
        if (clause.Complement.Exists && objects.All(o => _phrases.IsPerson(clause, o) || text.Sentences[clause.Sentence][o.Head].Lower is "them") && _phrases.ObjectClause(clause) is { Length: > 0 } shown)
        {
            var people = objects.Select(o => text.Language == Language.Dutch ? _phrases.WithArticle(clause, o) : _phrases.ObjectText(clause, o)).Where(o => o.Length > 0).ToList();
            found.Add(text.Language == Language.Dutch
                ? new FoundTask(clause, [string.Join(' ', people.Append(shown))], [.. people], "") { ObjectClause = shown }
                : new FoundTask(clause, [string.Join(' ', people.Append(shown))], [], "") { ObjectClause = string.Join(' ', people.Append(shown)) });
            return;
        }
        var names = objects.Select(o => _phrases.ObjectText(clause, o)).Where(o => o.Length > 0).Distinct(StringComparer.Ordinal).ToList();
        if (names.Count == 0 || IsUnsaid(clause, objects)) return;
        var made = text.Grammar.Verbs.Area(clause.Lemma) == "4.A.3.a.3" && objects.Any(o => text.Sentences[clause.Sentence][o.First].Lower is "de" or "the" && o.First < o.Head);
        if (!made && Taking.Contains(clause.Lemma) && names.Any(n => (text.Grammar.Tags(Domain.Texts.Letters.Fold(n)) & WordTags.PrivateThing) != 0) && !ForOthers(clause)) return;
        if (Taking.Contains(clause.Lemma.Split(' ')[0]) && objects.Any(o => text.Words(clause.Sentence, o).Any(w => w.Lower is "stairs" or "lift" or "elevator" or "bus" or "tram" or "train" or "trap" or "trein"))) return;
        if (!made && Taking.Contains(clause.Lemma) && objects.Any(o => text.Words(clause.Sentence, o).Any(w => w.Is(WordTags.PrivateThing))) && !ForOthers(clause)) return;
        var kinds = text.Grammar.Verbs.Kinds(clause.Lemma);
        if ((kinds & (VerbKinds.Speech | VerbKinds.Mental | VerbKinds.Motion)) != 0 && (kinds & VerbKinds.Work) == 0 && actor is Actor.Unknown) return;
        // "het opsporen van storingen doe ik": the noun of action tells the duty already.
        if (clause.Lemma is "doen" or "do" && objects.Any(o => text.Sentences[clause.Sentence][o.Head].Find(VerbForms.Infinitive | VerbForms.Gerund) is not null)) return;
        var worded = objects.Select(o => _phrases.WithArticle(clause, o)).Where(o => o.Length > 0).Distinct(StringComparer.Ordinal);
        found.Add(new FoundTask(clause, [.. names], [.. worded], prep) { Place = Placing.Contains(clause.Lemma) ? Where(clause) : "" });
    }

    /// <summary>Verbs that say little without the place something goes to: "het geld in de kluis leggen".</summary>
    private static readonly FrozenSet<string> Placing = FrozenSet.ToFrozenSet(
        ["leggen", "zetten", "plaatsen", "hangen", "steken", "stoppen", "brengen", "gieten", "schikken", "put", "place", "hang", "bring", "lay", "take", "load", "pour", "clip", "stick"], StringComparer.Ordinal);

    /// <summary>The place, with its preposition and article; empty when none is told.</summary>
    private string Where(Clause clause)
    {
        var words = text.Sentences[clause.Sentence];
        foreach (var p in clause.Prepositionals)
        {
            if (words[p.Preposition].Lower is not ("in" or "op" or "naar" or "aan" or "tegen" or "onder" or "achter" or "into" or "on" or "onto" or "to" or "under" or "behind") || p.Preposition < clause.Verb && text.Language == Language.English) continue;
            var head = words[p.Phrase.Head];
            if (head.Is(WordTags.Time | WordTags.Person | WordTags.Name | WordTags.ObjectPronoun) || !_phrases.Usable(clause, p.Phrase)) continue;
            return words[p.Preposition].Lower + " " + _phrases.WithArticle(clause, p.Phrase);
        }
        return "";
    }

    /// <summary>A bare infinitive among others is a duty without an object: "wassen, knippen, kleuren".</summary>
    private bool InList(Clause clause) =>
        clause.Nominal && clause.Prepositionals.Count == 0 && text.Language == Language.Dutch && (text.Grammar.Verbs.Kinds(clause.Lemma) & ~VerbKinds.Vague) == VerbKinds.Work
        && text.Clauses.Count(c => c.Sentence == clause.Sentence && c.Nominal) > 1;

    /// <summary>Verbs that say all without an object.</summary>
    private static readonly FrozenSet<string> Whole = FrozenSet.ToFrozenSet(["cash up", "lock up", "tidy up", "clear up", "wash up", "open up", "close up", "close down"], StringComparer.Ordinal);

    /// <summary>"asks him", "sends them": whom, but not what is asked or where they are sent.</summary>
    private bool IsUnsaid(Clause clause, List<Phrase> objects) =>
        clause.Lemma is "ask" or "send" or "tell" or "vragen" or "sturen" or "question" && clause.Lemma is not "tell" && !clause.Complement.Exists && objects.All(o => _phrases.IsPerson(clause, o) || text.Sentences[clause.Sentence][o.Head].Lower is "them" or "ze")
        && !clause.Prepositionals.Any(p => text.Sentences[clause.Sentence][p.Preposition].Lower is "for" or "about" or "naar" or "om" or "to")
        && !text.Clauses.Any(c => c.Governor == clause);

    private bool Joined(Clause clause, List<Phrase> objects)
    {
        var words = text.Sentences[clause.Sentence];
        for (var i = objects[0].Last + 1; i < objects[1].First && i < words.Count; i++)
            if (words[i].Is(WordTags.And) || words[i].Lower == ",") return true;
        return false;
    }

    private bool ForOthers(Clause clause)
    {
        var words = text.Sentences[clause.Sentence];
        return clause.Prepositionals.Any(p => words[p.Preposition].Lower is "for" or "to" or "voor" or "aan" && words[p.Phrase.Head].Is(WordTags.Person))
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

/// <summary>A duty before it is worded.</summary>
/// <param name="Worded">The objects as they stand in the statement, with article.</param>
internal sealed record FoundTask(Clause Clause, ImmutableArray<string> Objects, ImmutableArray<string> Worded, string Preposition)
{
    public string? ObjectClause { get; init; }

    /// <summary>Where the object goes ("in de kluis"), for verbs that say nothing without it; empty otherwise.</summary>
    public string Place { get; init; } = "";

    /// <summary>Further clauses that tell the same duty.</summary>
    public ImmutableArray<Clause> More { get; init; } = [];
}
