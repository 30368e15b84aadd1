using System.Collections.Frozen;
using InterviewBot.Domain.JobAnalysis.Grammar;

namespace InterviewBot.Domain.JobAnalysis.Reading;

/// <summary>
/// The parts of a workday that are not work: before the work starts and after it ends (home, commuting, family), and breaks. A sentence with a home or break marker is
/// private as a whole; after a closing "home" in the last part of the text everything is.
/// </summary>
internal sealed class PrivateSpans
{
    private static readonly FrozenSet<string> Home = FrozenSet.ToFrozenSet(
        ["thuis", "thuiskomt", "thuiskom", "wekker", "douche", "home", "alarm clock", "bed", "zetel", "sofa", "couch", "tv", "fitness", "supermarkt", "gym", "pub"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Break = FrozenSet.ToFrozenSet(
        ["pauze", "middagpauze", "koffiepauze", "lunchpauze", "rookpauze", "boterhammen", "lunch", "coffee", "break", "canteen", "refter", "sandwich", "sandwiches", "cigarette", "sigaret", "koffie", "tea", "thee", "middagmaal"],
        StringComparer.Ordinal);

    private static readonly FrozenSet<string> Serving = FrozenSet.ToFrozenSet(
        ["schenken", "serve", "sell", "pour", "brew", "offer", "serveren", "verkopen", "inschenken", "uitschenken", "aanbieden", "aanbrengen", "ronddelen", "rondbrengen", "uitdelen", "bring", "brengen", "bedienen", "helpen", "help", "gieten", "ingieten", "uitgieten", "rondgaan", "aanreiken", "dik maken", "indikken", "feed"], StringComparer.Ordinal);

    private readonly ReadText _text;
    /// <summary>The sentence in which the holder gets to work, and the first word in it that is about work.</summary>
    private int _arriving = -1;
    private int _arrival;

    private readonly bool[] _home;

    /// <summary>The job is done for children.</summary>
    private readonly bool _children;
    private readonly bool[] _break;

    /// <summary>The text has a word for the people the job is done for.</summary>
    private readonly bool _hasClass;

    public PrivateSpans(ReadText text)
    {
        _text = text;
        _home = new bool[text.Sentences.Count];
        _break = new bool[text.Sentences.Count];
        var classes = new PersonClasses(text);
        (_children, _hasClass) = (classes.AreChildren, classes.Word.Length > 0);
        for (var s = 0; s < text.Sentences.Count; s++)
        {
            var words = text.Sentences[s];
            _home[s] = GoesHome(words) && !HomeWork(words) || AfterHours(words) || !_children && HomeLife.FetchesChildren(words) || HomeLife.CallsHome(words) || GetsUp(words) || Has(words, Home) && !HomeWork(words) && !OthersHome(s);
            _break[s] = words.Where((w, i) => Break.Contains(w.Lower) && !w.Quoted && !IsServed(words, i)).Any(w => !IsPartOfName(words, w));
        }
        Before();
        After();
        NotedBreaks.Mark(text, _home);
    }

    /// <summary>Between waking up and the first sign of work the day is private.</summary>
    private void Before()
    {
        var opening = Math.Max(2, _text.Sentences.Count / 8);
        var woken = false;
        for (var s = 0; s < opening && s < _text.Sentences.Count; s++)
        {
            var words = _text.Sentences[s];
            if (Has(words, Work))
            {
                // "I fed the cat, scraped the car and was at the depot": private up to where the work begins.
                // "I get up at six, feed the cats and I'm at the depot": the same in one sentence.
                var work = words.FindIndex(w => Work.Contains(w.Lower) && !w.Quoted);
                if (woken || GettingUp(words) is >= 0 and var up && up < work) (_arriving, _arrival) = (s, work);
                return;
            }
            // "Met de trein naar het werk.\n\nEerst zet ik de toestellen aan": with a new paragraph the work begins.
            if (woken && _text.LineBreaksBefore(s) > 1 && !_home[s] && !words.Any(w => Travelling.Contains(w.Lower))) return;
            if (woken || _home[s] || words.Any(w => Travelling.Contains(w.Lower) && !w.Quoted && !w.IsVerb) || words.Any(w => w.Verb is { Lemma: "cycle" or "bike" or "commute" or "fietsen" or "wake" or "wake up" or "opstaan" } && !w.Quoted)) { woken = true; _home[s] = true; }
        }
    }

    private static readonly FrozenSet<string> Travelling = FrozenSet.ToFrozenSet(["wekker", "toaster", "tram", "trein", "train", "bus", "toast", "kat", "cat", "alarm", "ontbijt", "breakfast"], StringComparer.Ordinal);

    /// <summary>From the sign that the working day is over to the end of the text the day is private, except what tells of the job in general.</summary>
    private void After()
    {
        var count = _text.Sentences.Count;
        for (var s = (int)(count * 0.75); s < count; s++)
        {
            var words = _text.Sentences[s];
            var over = WorkdayEnd.IsDone(words);
            if (!(_home[s] || over || HomeLife.Unwinds(words) || s >= count - 3 && OfFamily(words) || WorkdayEnd.Leaves(words) && !BeforeHome(words) && !OthersHome(s))) continue;
            // Sentences after it that still tell of duties in detail show that the day was not over yet.
            if (s < count - Math.Max(4, count / 8)) continue;
            for (var k = over && !_home[s] ? s + 1 : s; k < count; k++) _home[k] = true;
            return;
        }
    }

    /// <summary>"Ik rij met de brommer naar huis".</summary>
    private static bool GoesHome(List<Token> words)
    {
        var at = words.FindIndex(w => w.Lower == "huis" && !w.Quoted);
        return at > 0 && words[at - 1].Lower == "naar" && words.Count <= 16 && words.Any(w => w.Verb is { Lemma: "gaan" or "rijden" or "fietsen" or "wandelen" or "stappen" or "vertrekken" or "keren" or "sporen" });
    }

    /// <summary>"He gets up at four, irons a shirt and takes the first bus".</summary>
    private bool GetsUp(List<Token> words) => GettingUp(words) is >= 0 and var at && words.Skip(at).Any(w => w.Is(WordTags.Time | WordTags.Number)) && !Has(words, Work);

    /// <summary>Where the holder gets up; −1 when nobody does.</summary>
    private int GettingUp(List<Token> words)
    {
        var at = words.FindIndex(w => !w.Quoted && (w.Verb is { Lemma: "opstaan" } || w.Lower is "get" or "gets" or "got" or "wake" or "wakes" or "woke" && words.IndexOf(w) is var k && k + 1 < words.Count && words[k + 1].Lower == "up"));
        return at > 0 && (_text.IsHolderWord(words[at - 1]) || at + 1 < words.Count && _text.IsHolderWord(words[at + 1])) ? at : -1;
    }

    /// <summary>"Hij is getrouwd, kweekt pronkerwten": who somebody is outside the job.</summary>
    private static bool IsPortrait(List<Token> words)
    {
        var at = words.FindIndex(w => w.Lower is "getrouwd" or "gescheiden" or "vrijgezel" or "alleenstaand" or "samenwonend" or "married" or "divorced" or "widowed" && !w.Quoted);
        return at > 0 && words.Take(at).Any(w => w.Verb is { Lemma: "zijn" or "be" }) && words[0].Is(WordTags.Subject | WordTags.Name) && words.Count <= 24;
    }

    /// <summary>"by eight I've already made two breakfasts", at the beginning of the story: done before the work starts.</summary>
    private bool BeforeTheDay(Clause clause) =>
        clause.Perfect && clause.Sentence <= Math.Max(2, _text.Sentences.Count / 8) && _text.Sentences[clause.Sentence].Skip(Math.Max(0, clause.Verb - 4)).Take(Math.Min(4, clause.Verb)).Any(w => w.Lower is "already" or "al" or "reeds")
        && !Has(_text.Sentences[clause.Sentence], Work);

    /// <summary>"before I go home, I sharpen the blades", "voor ze naar huis gaat": not there yet.</summary>
    private static bool BeforeHome(List<Token> words)
    {
        var home = words.FindIndex(w => w.Lower is "home" or "thuis" or "huis");
        return home > 0 && !(home + 1 < words.Count && words[home + 1].Lower is "to" or "om") && words.Take(home).Skip(Math.Max(0, home - 5)).Any(w => w.Lower is "before" or "voor" or "voordat" or "vooraleer" or "eer");
    }

    /// <summary>"After work I …", "na mijn uren gaat ze zwemmen", "I leave the house at six": outside the working day, whatever is done.</summary>
    private static bool AfterHours(List<Token> words)
    {
        for (var i = 0; i + 1 < words.Count; i++)
        {
            if (words[i].Quoted) continue;
            // "In mijn vrije tijd restaureer ik oldtimers".
            if (words[i].Lower is "vrije" or "free" or "spare" && words[i + 1].Lower is "tijd" or "time" || words[i].Lower is "days" && words[i + 1].Lower is "off") return true;
            if (words[i].Lower is "na" or "after" or "naast" or "outside" or "buiten")
            {
                var at = words[i + 1].Is(WordTags.Specifier) && i + 2 < words.Count ? i + 2 : i + 1;
                if (words[at].Lower is "werk" or "werkuren" or "dienst" or "shift" or "work" or "uren" or "hours" && !(at + 1 < words.Count && words[at + 1].Is(WordTags.Preposition) && words[at + 1].Lower is "of" or "van" or "aan" or "on") && !words.Any(w => w.Lower is "every" or "elke" or "each")) return true;
            }
            if (words[i].Verb is { Lemma: "leave" } && words[i + 1].Lower is "the" or "my" && i + 2 < words.Count && words[i + 2].Lower is "house" or "flat" or "apartment") return true;
        }
        return false;
    }

    /// <summary>"My son thinks I mend robots", near the end: from the family on nothing is work.</summary>
    private bool OfFamily(List<Token> words) =>
        words.Count > 2 && (_text.Holder.FirstPerson ? words[0].Lower is "my" or "mijn" or "m'n" : words[0].Lower is "his" or "her" or "haar" or "zijn") && (Family.Contains(words[1].Lower) || Relatives.Is(words[1].Lower)) && words[2].IsVerb;

    /// <summary>"buys sushi and eats it": a meal from the start.</summary>
    private bool IsMeal(Clause clause)
    {
        if (clause.Objects.Count == 0 || (_text.Grammar.Verbs.Kinds(clause.Lemma) & VerbKinds.Work) == 0) return false;
        var next = _text.Clauses.Find(c => c.Sentence == clause.Sentence && c.Verb > clause.Verb);
        return next is { Lemma: "eat" or "drink" or "smoke" or "munch" or "sip" or "eten" or "opeten" or "drinken" or "roken", Subordinate: false } && next.Subject == clause.Subject && next.Objects.TrueForAll(o => _text.Sentences[next.Sentence][o.Head].Is(WordTags.ObjectPronoun) || o.First == o.Last && _text.Sentences[next.Sentence][o.Head].Lower is "het" or "ze");
    }

    private static readonly FrozenSet<string> Work = FrozenSet.ToFrozenSet(["werk", "werkt", "work", "works", "shift", "dienst", "collega", "colleague", "klant", "customer", "badge", "badgen", "swipe", "clock", "unlock", "balie", "desk", "office", "kantoor", "magazijn", "atelier", "winkel", "shop", "keuken", "kitchen", "depot", "site", "werf", "job", "postkantoor", "school", "ziekenhuis", "hospital", "ward", "afdeling", "machine"], StringComparer.Ordinal);

    /// <summary>The whole sentence is private.</summary>
    public bool IsHome(int sentence) => _home[sentence];

    public bool Covers(Clause clause)
    {
        if (HomeLife.TreatsOneself(_text.Sentences[clause.Sentence], clause) || HomeLife.IsOwnHousehold(_text.Sentences[clause.Sentence], clause) || !_children && HomeLife.CallsChildren(_text.Sentences[clause.Sentence], clause)) return true;
        if (_home[clause.Sentence] && !BeforeLeaving(clause) || IsPortrait(_text.Sentences[clause.Sentence]) || BeforeTheDay(clause) || WithFamily(clause) || IsMeal(clause) || OwnLife.Tells(_text, clause) || BeforeArriving(clause)) return true;
        if (!_break[clause.Sentence] || Serving.Contains(clause.Lemma) || _hasClass && MakesMany(_text.Sentences[clause.Sentence], clause)) return false;
        // "my break's at six, noodles, watching the others": a sentence that opens with the break and has no other act is the break.
        if (clause.Nominal && _text.Sentences[clause.Sentence].Take(3).Any(w => Break.Contains(w.Lower)) && _text.Clauses.TrueForAll(c => c.Sentence != clause.Sentence || c == clause || c.Lemma is "be" or "zijn" || c.Verb > clause.Verb)) return true;
        if (OpensWithBreak(clause.Sentence)) return true;
        // A break covers the clauses near its marker, not a duty told in another part of a long sentence.
        var words = _text.Sentences[clause.Sentence];
        for (var i = Math.Max(0, clause.First - 6); i <= clause.Last + 1 && i < words.Count; i++)
            if (Break.Contains(words[i].Lower) && !words[i].IsVerb && !(i < clause.Verb && IsOver(words, i)) && !IsBesideWork(words, clause, i) && !OfAnother(clause, i) && !(words[i].Lower is "koffie" or "coffee" or "thee" or "tea" && words.Any(w => w.Is(WordTags.Person) && w.Lower is not "collega" and not "collega's" and not "colleague" and not "colleagues"))) return true;
        return false;
    }

    /// <summary>"makes sandwiches for tea", "smeert boterhammen": several, and nobody's own.</summary>
    internal static bool MakesMany(List<Token> words, Clause clause) =>
        clause.Lemma is "make" or "prepare" or "cut" or "butter" or "smeren" or "snijden" or "maken" or "klaarmaken" or "beleggen" && clause is { Passive: false, Past: false, Perfect: false, Subject.Exists: true }
        && clause.Objects.Exists(o => o.First == o.Head && (words[o.Head].Lower.EndsWith("en", StringComparison.Ordinal) || words[o.Head].Lower.EndsWith('s')) && !words[o.First].Is(WordTags.Possessive));

    /// <summary>"In lunch time I go for a run and I hang the laundry": what a break is spent on.</summary>
    private bool OpensWithBreak(int sentence)
    {
        var words = _text.Sentences[sentence];
        var at = words.FindIndex(0, Math.Min(4, words.Count), w => Break.Contains(w.Lower));
        if (at < 1 || words[at - 1].Lower is not ("in" or "at" or "on" or "during" or "my" or "the" or "over" or "for" or "tijdens" or "in" or "mijn" or "de") || IsOver(words, at)) return false;
        return _text.Clauses.Find(c => c.Sentence == sentence && !c.Nominal) is { Verb: var verb } first && verb > at && ((_text.Grammar.Verbs.Kinds(first.Lemma) & (VerbKinds.Private | VerbKinds.Motion)) != 0 && (_text.Grammar.Verbs.Kinds(first.Lemma) & VerbKinds.Work) == 0);
    }

    private bool BeforeArriving(Clause clause) =>
        clause.Sentence == _arriving && Math.Max(clause.Verb, clause.Last) < _arrival && _text.Clauses.Exists(c => c.Sentence == _arriving && c.Verb > clause.Verb && c.Verb < _arrival);

    /// <summary>"covers the map, switches off the lamps | and goes to choir": what is told before one leaves is still work.</summary>
    private bool BeforeLeaving(Clause clause)
    {
        var kinds = _text.Grammar.Verbs.Kinds(clause.Lemma);
        if (clause.Subordinate || !clause.Subject.Exists || (kinds & (VerbKinds.Work | VerbKinds.Private | VerbKinds.Motion)) != VerbKinds.Work && !(kinds == VerbKinds.Speech && clause.Complement.Exists)) return false;
        var words = _text.Sentences[clause.Sentence];
        var marker = words.FindIndex(w => !w.Quoted && (WorkdayEnd.Leaving.Contains(w.Lower) || Home.Contains(w.Lower) && !IsPartOfName(words, w) || WorkdayEnd.Transport.Contains(w.Lower) || w.Lower is "huis"));
        if (marker < 0 || marker <= Math.Max(clause.Verb, clause.Last)) return false;
        var leaves = _text.Clauses.Find(c => c.Sentence == clause.Sentence && Math.Min(c.First, c.Verb) <= marker && marker <= Math.Max(c.Last, c.Verb));
        return leaves is not null && leaves.Verb > clause.Verb && ((_text.Grammar.Verbs.Kinds(leaves.Lemma) & VerbKinds.Motion) != 0 || leaves.Lemma is "springen" or "rijden" or "sporen" or "keren" or "take" or "bring" or "nemen" or "meenemen") && !words.Take(leaves.Verb).Any(w => Travelling.Contains(w.Lower) && !(w.Lower == "alarm" && (_text.Language == Texts.Language.Dutch || words.IndexOf(w) > 1 && words[words.IndexOf(w) - 2].Verb is { Lemma: "set" or "unset" or "reset" or "test" or "check" })));
    }

    /// <summary>"Na de pauze", "after lunch": work begins again.</summary>
    private static bool IsOver(List<Token> words, int at) =>
        words.Take(at).Skip(Math.Max(0, at - 2)).Any(w => w.Lower is "na" or "after" or "voor" or "before" or "tot" or "until");

    /// <summary>"lunch duty", "the coffee orders": a break of those the job is done for.</summary>
    private static bool IsServed(List<Token> words, int at) => at + 1 < words.Count && words[at + 1].Lower is "duty" or "duties" or "rush" or "service" or "shift" or "orders" or "trays" or "tables" or "trolley" or "round" or "rounds" or "club" or "machine" or "boxes" or "menu" or "bookings" or "things";

    /// <summary>"I check the job list over the tea", "order soap, shampoo and tea": drunk while the work is done, or one of the things it is about.</summary>
    private static bool IsBesideWork(List<Token> words, Clause clause, int at) =>
        at > 1 && words.Skip(at - 2).Take(2).Any(w => w.Lower == "over") || IsServed(words, at) || clause.Objects.Count > 1 && clause.Objects.Exists(o => o.First <= at && at <= o.Last) && clause.Lemma is not ("have" or "take" or "get" or "make" or "nemen" or "hebben" or "halen");

    /// <summary>"while the cashier has a break": the break of somebody else, told in a clause of its own.</summary>
    private bool OfAnother(Clause clause, int at) =>
        _text.Clauses.Any(c => c != clause && c.Sentence == clause.Sentence && c.First <= at && at <= c.Last && c.Subordinate && c.Subject.Exists && c.SubjectSentence == c.Sentence && _text.Sentences[c.Sentence][c.Subject.Head].Is(WordTags.Person | WordTags.Name));

    /// <summary>"with his wife", "voor mijn zoon": the holder's own family, by possessive.</summary>
    private bool WithFamily(Clause clause)
    {
        var words = _text.Sentences[clause.Sentence];
        // "heb mijn dochter weggebracht en onderweg getankt": the object of the clause before, and so its matter.
        if (clause.Objects.Any(o => o.Last < clause.First && o.First < o.Head && Relatives.Is(words[o.Head].Lower) && words[o.First].Lower is "mijn" or "m'n" or "ons" or "mijne")) return true;
        // "I video call my daughter and I show her the gulls": whom the clause before was about.
        if (_text.Language == Texts.Language.English && clause.Objects.Exists(o => o.First == o.Last && words[o.Head].Lower is "her" or "him" or "them") && words.Take(clause.First).Skip(Math.Max(0, clause.First - 10)).ToList() is var told && told.FindIndex(w => (Family.Contains(w.Lower) || Relatives.Is(w.Lower))) is > 0 and var at && told[at - 1].Lower == "my" && _text.Holder.FirstPerson) return true;
        // A short sentence is about the family as a whole ("mijn mama belt soms, dan druk ik ze weg").
        var whole = words.Count <= 16;
        for (var i = whole ? 1 : Math.Max(1, clause.First); i <= (whole ? words.Count : clause.Last + 3) && i < words.Count; i++)
            if ((Family.Contains(words[i].Lower) || Relatives.Is(words[i].Lower)) && words[i - 1].Is(WordTags.Possessive) && (words[i].Quoted && words[i - 1].Lower is "mijn" or "my" || _text.Holder.FirstPerson ? words[i - 1].Lower is "mijn" or "my" or "m'n" or "ons" or "our" or "mijne" or "mijnen" : words[i - 1].Lower is "zijn" or "haar" or "his" or "her")) return true;
        return false;
    }

    private static readonly FrozenSet<string> Family = FrozenSet.ToFrozenSet(
        ["teckel", "labrador", "poedel", "herder", "poes", "kater", "katten", "honden", "katje", "parkiet", "kanarie", "cavia", "tweeling", "kids", "kindjes", "schoonmoeder", "schoonvader", "ouders", "kleinkinderen", "kleindochter", "kleinzoon", "hondje", "vrouw", "man", "zus", "broer", "zoon", "zonen", "dochter", "dochters", "vriend", "vriendin", "lief", "kinderen", "mama", "papa", "moeder", "vader", "oma", "opa", "petekind", "hond", "kat", "duiven", "jongste", "oudste", "kleinste", "zoontje", "dochtertje", "youngest", "eldest", "baby", "toddler", "grandson", "granddaughter", "grandchildren", "grandkids", "grandsons", "granddaughters", "fiancé", "fiancée", "partner", "missus", "hubby",
         "wife", "husband", "sister", "brother", "son", "sons", "daughter", "daughters", "girlfriend", "boyfriend", "kids", "children", "mum", "dad", "mother", "father", "twins", "dog", "cat", "pigeons", "rabbits", "tortoise", "tortoises", "goldfish", "pony", "hamster", "parrot", "ferret", "schildpad", "schildpadden", "goudvis", "pony", "hamster", "papegaai"], StringComparer.Ordinal);

    private static bool Has(List<Token> words, FrozenSet<string> set) => words.Exists(w => set.Contains(w.Lower) && !w.Quoted && !IsPartOfName(words, w));

    /// <summary>"The Home Office" is nobody's home.</summary>
    internal static bool IsPartOfName(List<Token> words, Token word) => word.Text == "Home" && word != words[0];

    /// <summary>"als er niemand thuis is": the home of somebody else.</summary>
    private bool OthersHome(int sentence)
    {
        var words = _text.Sentences[sentence];
        for (var i = 1; i < words.Count; i++)
        {
            if (words[i].Lower is not ("thuis" or "home")) continue;
            // "all thirty-two radios came home", "als de kinderen thuis zijn": somebody or something else than who works.
            var told = _text.Clauses.FindLast(c => c.Sentence == sentence && Math.Min(c.First, c.Verb) <= i && i <= Math.Max(c.Last, c.Verb) + 1);
            if (told is { Subject.Exists: true } && told.SubjectSentence == sentence && told.Subject.First > 0 && told.Subject.Last < i && words[told.Subject.Head] is var who && !_text.IsHolderWord(who) && !who.Is(WordTags.Subject | WordTags.Name | WordTags.PrivateThing) && !Relatives.Is(who.Lower) && !Family.Contains(who.Lower) && !words[told.Subject.First].Is(WordTags.Possessive)) return true;
            for (var k = Math.Max(0, i - 5); k < i; k++)
                if (words[k].Lower is "niemand" or "iemand" or "mensen" or "nobody" or "someone" or "anyone" or "anybody" or "people" || words[k].Lower == "no" && words[k + 1].Lower == "one" || words[k].Lower is "they" or "their" or "call" or "bel" or "phone" or "hun" or "their" or "sent" or "send" or "stuur" or "stuurt" || words[k].Is(WordTags.Person) || _text.Holder.FirstPerson && words[k].Lower is "hij" or "zij" or "ze" && words.Any(w => w.Lower == "ik")) return true;
        }
        return false;
    }

    /// <summary>"two days a week at home" is a working condition; a nursing home is a workplace; alarm and bed can be the work itself.</summary>
    private static bool HomeWork(List<Token> words)
    {
        if (BeforeHome(words)) return true;
        for (var i = 0; i < words.Count; i++)
        {
            // "the funeral home", "an old people's home"; "a bed of sand", "strip the bed".
            if (words[i].Lower == "home" && i > 0 && (words[i - 1].IsNominal || words[i - 1].Lower is "'s")) return true;
            if (words[i].Lower == "bed" && (i + 1 < words.Count && words[i + 1].Lower is "of" or "van" || i > 0 && words[i - 1].Lower is not ("to" or "in" or "into" or "of" or "my" or "his" or "her" or "mijn" or "haar" or "zijn" or "naar" or "uit"))) return true;
            if (words[i].Lower is "week" or "nursing" or "care" or "rest" or "teleworking" or "telewerk" or "from") return true;
            if (words[i].Lower is "bed" or "zetel" or "alarm" or "douche" or "ontbijt" or "breakfast" && words.Any(w => w.Is(WordTags.Person))) return true;
        }
        return false;
    }
}
