using System.Collections.Frozen;
using InterviewBot.Domain.JobAnalysis.Grammar;
using InterviewBot.Domain.JobAnalysis.Reading;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis.Duties;

/// <summary>Things that are had or done for oneself on the job: a coffee, a crossword, one's own keys, children and clothes.</summary>
internal sealed class OwnUse(ReadText text, TaskPhrases phrases)
{
    public string? Refusal(Clause clause, List<Phrase> objects, List<string> names) =>
        Enjoys(clause, objects) || OwnThings(clause, objects) || OwnChildren(clause, objects) ? "one's own"
        : TakesTheWay(clause, objects) ? "the way"
        : TakesPrivateThing(clause, objects, names) ? "a private thing"
        : null;

    private static readonly FrozenSet<string> Taking = FrozenSet.ToFrozenSet(
        ["take", "have", "get", "buy", "make", "grab", "fetch", "read", "order", "pour", "share", "finish", "bring", "light", "play", "walk", "feed", "cook", "bake", "drive", "ride",
         "nemen", "halen", "kopen", "pakken", "zetten", "maken", "lezen", "bestellen", "schenken", "delen", "spelen", "smeren", "steken", "bakken", "koken", "rijden", "voeren", "uitlaten", "opwarmen", "klaarmaken"], StringComparer.Ordinal);

    /// <summary>"takes the stairs", "neemt de tram".</summary>
    private bool TakesTheWay(Clause clause, List<Phrase> objects) =>
        Taking.Contains(clause.Lemma.Split(' ')[0]) && objects.Any(o => o.Head - o.First < 2 && !text.First(clause, o).Is(WordTags.Number) && text.Words(clause.Sentence, o).Any(w => w.Lower is "stairs" or "lift" or "elevator" or "bus" or "tram" or "train" or "trap" or "trein"));

    /// <summary>"has a coffee", "eet een boterham": taken for oneself, not made or given to others.</summary>
    private bool TakesPrivateThing(Clause clause, List<Phrase> objects, List<string> names) =>
        // "Bread has to be ordered": nobody says so of their own.
        !clause.Passive && Taking.Contains(clause.Lemma) && (names.Exists(n => (text.Grammar.Tags(Letters.Fold(n)) & WordTags.PrivateThing) != 0) || objects.Exists(o => IsPrivate(clause, o))) && !IsMade(clause, objects) && !ForOthers(clause);

    private bool IsPrivate(Clause clause, Phrase o) =>
        text.Head(clause, o).Is(WordTags.PrivateThing) || (text.Language == Language.Dutch || o.Last > o.Head || o.Head == o.First + 1) && !IsOfWork(text.Head(clause, o).Lower) && text.Words(clause.Sentence, o).Any(w => w.Is(WordTags.PrivateThing));

    /// <summary>"take phone calls", "make lunch bookings": the first half of the compound only says of what kind.</summary>
    private static bool IsOfWork(string head) => head is "call" or "calls" or "order" or "orders" or "booking" or "bookings" or "bill" or "bills" or "trays" or "tray" or "trolley" or "tables" or "numbers" or "machine" or "list" or "lists" or "menu" or "deliveries" or "delivery" or "stock" or "tickets" or "cups" or "mugs" or "boxes" or "covers" or "queries" or "payments" or "parts" or "keys" or "tyres" or "tires";

    /// <summary>"bakes the bread": what is made there. Only drinks are made by "zetten", a car is put somewhere.</summary>
    private bool IsMade(Clause clause, List<Phrase> objects) =>
        clause.Lemma == "zetten" && objects.TrueForAll(o => phrases.ObjectText(clause, o) is not ("koffie" or "thee" or "een koffie" or "muziek"))
        // "I bake bread and buns": not one loaf for oneself.
        || clause is { Lemma: "bake" or "bakken", Past: false } && objects.TrueForAll(o => o.First == o.Head)
        || clause.Lemma is not ("feed" or "walk" or "play" or "drive") && text.Grammar.Verbs.Area(text.Language == Language.English ? clause.Lemma.Split(' ')[0] : clause.Lemma) == "4.A.3.a.3" && objects.Any(o => text.First(clause, o).Lower is "de" or "the" && o.First < o.Head);

    /// <summary>"watches a film", "listens to the radio in the car": pastime, whoever it is done with.</summary>
    private bool Enjoys(Clause clause, List<Phrase> objects) =>
        IsOwn(clause, objects) || objects.TrueForAll(o => Games.Contains(text.Head(clause, o).Lower)) || clause.Lemma is "put on" or "boil" or "opzetten" or "aanzetten" && !ForOthers(clause) && objects.All(o => text.Head(clause, o).Lower is "kettle" or "waterkoker") ||
        clause.Lemma is "check" or "checken" or "bekijken" && objects.All(o => Glances.Contains(text.Head(clause, o).Lower))
        || clause.Lemma.StartsWith("read ", StringComparison.Ordinal) && objects.Any(o => text.Words(clause.Sentence, o).Any(w => w.Is(WordTags.PrivateThing)))
        // "watched Corrie": a programme by its name.
        || clause.Lemma is "watch" && objects.TrueForAll(o => o.First == o.Last && text.Head(clause, o) is { Capital: true } shown && !shown.Is(WordTags.Person | WordTags.ObjectPronoun) && !text.Grammar.IsMaleName(shown.Lower) && !text.Grammar.IsFemaleName(shown.Lower))
        // "rang your mum": of whom the text is written to.
        || text.Holder.FirstPerson && objects.TrueForAll(o => o.First < o.Head && text.First(clause, o).Lower == "your" && Relatives.Is(text.Head(clause, o).Lower) && !phrases.ForChildren)
        || clause.Lemma is "watch" or "listen to" or "bekijken" or "luisteren" && objects.All(o => Pastimes.Contains(text.Head(clause, o).Lower));

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

    /// <summary>"zoekt vijf minuten naar zijn sleutels", "can't find my phone": one's own things.</summary>
    private bool OwnThings(Clause clause, List<Phrase> objects) =>
        // "I passed my gas ticket".
        clause.Lemma is "pass" or "fail" or "sit" or "resit" or "halen" or "afleggen" && objects.All(o => text.First(clause, o).Is(WordTags.Possessive)) ||
        objects.Count > 0 && objects.All(o => text.First(clause, o).Is(WordTags.Possessive) && text.Head(clause, o).Lower is "stoel" or "chair") ||
        clause.Lemma is "zoeken" or "vergeten" or "verliezen" or "look for" or "search for" or "search" or "find" or "forget" or "lose" or "drop" or "opladen" or "charge" or "leggen" or "wegleggen" or "neerleggen" or "rechttrekken" or "dichtklappen" or "steken" or "zetten" or "stallen" or "parkeren" or "park" or "put" or "put away" or "lock away"
        && objects.All(o => text.First(clause, o).Is(WordTags.Possessive) && text.Head(clause, o).Lower is "sleutels" or "gsm" or "bril" or "portefeuille" or "jas" or "fiets" or "auto" or "handtas" or "pen" or "potlood" or "laptop" or "krant" or "boek" or "haar" or "haarnetje" or "keys" or "phone" or "glasses" or "wallet" or "purse" or "coat" or "car" or "bike" or "lunch");

    /// <summary>"dropped the kids off": one's own, unless children are who the job is done for.</summary>
    private bool OwnChildren(Clause clause, List<Phrase> objects) =>
        clause.Lemma is "drop off" or "drop" or "pick up" or "collect" or "fetch" or "afzetten" or "ophalen" or "wegbrengen" or "brengen"
        && objects.All(o => text.Head(clause, o).Lower is "kids" or "children" or "boys" or "girls" or "kinderen" or "kleinkinderen" or "grandchildren")
        && !phrases.ForChildren;

    private bool ForOthers(Clause clause)
    {
        var words = text.Sentence(clause);
        // "smeert boterhammen voor wie dat niet kan".
        for (var i = clause.Verb; i <= clause.Last + 1 && i + 1 < words.Count; i++)
            if (words[i].Lower is "for" or "voor" && words[i + 1].Lower is "wie" or "iedereen" or "everyone" or "those" or "whoever" or "anyone") return true;
        // "Nadia warmt zijn soep op": of somebody whose day it is not.
        if (!text.Holder.FirstPerson && text.Language == Language.Dutch && clause.Objects.Any(o => words[o.First].Lower is "zijn" or "z'n" && !text.Holder.Pronouns.Contains("hij") || words[o.First].Lower is "haar" && text.Holder.Pronouns.Contains("hij"))) return true;
        // "Ik smeer boterhammen", where there are residents: one does not make many for oneself.
        if (phrases.HasClass && BreakTimes.MakesMany(words, clause)) return true;
        return clause.Prepositionals.Any(p => words[p.Preposition].Lower is "for" or "to" or "off" or "from" or "voor" or "aan" or "van" && words[p.Phrase.Head].Is(WordTags.Person))
            || clause.Objects.Count > 1 && (words[clause.Objects[0].Head].Is(WordTags.Person) || words[clause.Objects[0].Head].Lower is "her" or "him" or "them" or "haar" or "hem" or "hen");
    }
}
