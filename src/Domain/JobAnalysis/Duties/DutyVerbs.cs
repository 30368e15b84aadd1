using System.Collections.Frozen;
using InterviewBot.Domain.JobAnalysis.Grammar;
using InterviewBot.Domain.JobAnalysis.Reading;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis.Duties;

/// <summary>Whether the verb of a clause is work: by itself, by what stands beside it ("tell the class", "do the till"), or not at all.</summary>
internal sealed class DutyVerbs(ReadText text, TaskPhrases phrases)
{
    public string? Refusal(Clause clause, Actor actor)
    {
        var kinds = text.Grammar.Verbs.Kinds(clause.Lemma);
        var filledIn = IsFilledIn(clause, actor);
        if (clause.Lemma is "make sure" or "doen" or "do" && !filledIn) return "vague";
        if (kinds != VerbKinds.None && (kinds & VerbKinds.Work) == 0 && !filledIn && !(actor == Actor.Holder && IsWorkHere(clause))) return "no verb of work";
        return IsAuxiliary(clause, kinds) ? "auxiliary" : null;
    }

    private static bool IsAuxiliary(Clause clause, VerbKinds kinds) =>
        (kinds & (VerbKinds.Modal | VerbKinds.Auxiliary)) != 0 && clause.Objects.Count == 0 && !(clause.Lemma == "helpen" && (clause.Prepositionals.Count > 0 || clause.Complement.Exists));

    /// <summary>Verbs of speech and of the senses that are work with certain words beside them, where the holder does it.</summary>
    private bool IsWorkHere(Clause clause) => clause.Lemma switch
    {
        "tell" or "ask" or "vertellen" or "vragen" when clause.Complement.Exists => true,
        "tell" when text.Language == Language.English && clause.Objects.Count > 0 && IsNews(text.Sentence(clause), clause.Objects[^1]) => true,
        "tell" or "vertellen" => clause.Objects.Any(o => IsStoryOrAudience(clause, o)),
        "praten" or "spreken" or "talk" or "speak" => clause.Prepositionals.Exists(p => IsPublic(clause, p)),
        "meet" => !clause.Subordinate && clause.Objects.Any(o => IsSomebodyMet(clause, o)),
        "kijken" or "look" or "see" when clause.Complement.Exists && clause.Objects.Count == 0 && clause.Mood != ClauseMood.Purpose => true,
        "kijken" => !clause.Past && clause.Prepositionals.Exists(p => IsLookedAt(clause, p)),
        "find" => clause is { Past: false, Perfect: false, Subordinate: false, Passive: false } && Finds(text.Sentence(clause), clause),
        // "stopped the reminder letters", "you stop the line": what runs or is sent.
        "stop" => clause.Objects.Exists(o => o.First < o.Head && o.First > clause.Verb && text.First(clause, o).Lower is "the" or "that" or "this" && text.Head(clause, o) is var halted && !halted.Is(WordTags.Person | WordTags.Time | WordTags.PrivateThing | WordTags.Name) && halted.Lower is not ("car" or "bike" or "van" or "alarm" or "clock" or "job" or "noise" or "rot" or "show")),
        // "got a statement from the driver": what somebody gives for the work.
        "get" => clause is { Passive: false, Subordinate: false } && clause.Objects.Exists(o => o.First < o.Head && o.First > clause.Verb && text.Head(clause, o).Lower is "signature" or "signatures" or "statement" or "statements" or "consent" or "quote" or "quotes" or "measurements" or "readings" or "clearance"),
        "keep" => clause.Objects.Any(o => text.Head(clause, o).Lower is "tally" or "log" or "books" or "records" or "record" or "statistics" or "register" or "accounts" or "minutes" or "score" or "diary"),
        "lopen" or "maken" or "rijden" or "stappen" => clause.Objects.Exists(o => text.Head(clause, o).Lower is var round && (round.EndsWith("ronde", StringComparison.Ordinal) || round.EndsWith("rondes", StringComparison.Ordinal))),
        _ => false,
    };

    /// <summary>"tell stories", "tells the class": what is told, or to whom; not "tell them off" or "tell people no".</summary>
    private bool IsStoryOrAudience(Clause clause, Phrase phrase)
    {
        var (words, said) = (text.Sentence(clause), text.Head(clause, phrase));
        return said.Lower is "story" or "stories" or "verhaal" or "verhalen"
            || said.Is(WordTags.Person) && text.First(clause, phrase).Is(WordTags.Determiner) && !(phrase.Last + 1 < words.Count && words[phrase.Last + 1].Lower is "no" or "yes" or "off");
    }

    /// <summary>"praat met de bewoners": whom the job is done for, not one's own.</summary>
    private bool IsPublic(Clause clause, Prepositional p) =>
        text.Preposition(clause, p).Lower is "met" or "to" or "with" && text.Head(clause, p.Phrase).Lower is var spoken && (PersonClasses.IsListed(spoken) || spoken is "familie" or "families" or "family" or "relatives") && !text.First(clause, p.Phrase).Is(WordTags.Possessive);

    /// <summary>"meet the clients": people one meets for work.</summary>
    private bool IsSomebodyMet(Clause clause, Phrase phrase) =>
        text.Head(clause, phrase) is var met && met.Is(WordTags.Person) && met.Lower is not ("friend" or "friends" or "mate" or "mates") && !text.First(clause, phrase).Is(WordTags.Possessive);

    /// <summary>"ik kijk naar de schade van gisteren": looking at what the work is about.</summary>
    private bool IsLookedAt(Clause clause, Prepositional p) =>
        text.Preposition(clause, p).Lower is "naar" && phrases.Usable(clause, p.Phrase)
        && !text.Words(clause.Sentence, p.Phrase).Any(w => w.Is(WordTags.PrivateThing | WordTags.Possessive) || w.Lower is "klok" or "uur" or "huis" or "plafond" or "lucht" or "telefoon" || w.Lower.EndsWith("journaal", StringComparison.Ordinal) || w.Lower.EndsWith("nieuws", StringComparison.Ordinal));

    /// <summary>"I find the file", "find cover": looked for and found, as a rule; "I find it hard" is an opinion.</summary>
    private static bool Finds(List<Token> words, Clause clause) =>
        clause.Objects is [var found, ..] && found.First > clause.Verb && !words[found.Head].Is(WordTags.ObjectPronoun | WordTags.Time | WordTags.PrivateThing) && (clause.Last + 1 >= words.Count || !words[clause.Last + 1].Is(WordTags.Adjective) && words[clause.Last + 1].Lower is not ("that" or "very" or "so" or "too"));

    /// <summary>What somebody is told that is news to them, a thing and no idiom: "the symptoms", "the price".</summary>
    private static bool IsNews(List<Token> words, Phrase thing) =>
        words[thing.First].Is(WordTags.Specifier) && !words[thing.First].Is(WordTags.Relative) && words[thing.First].Lower is not "what" && words[thing.Head] is var head && !head.Is(WordTags.Person | WordTags.ObjectPronoun | WordTags.Time | WordTags.Name) && !GeneralTerms.Vague.Contains(head.Lower) && head.Lower is not ("truth" or "lie" or "lies" or "joke" or "jokes" or "secret" or "difference" or "same" or "tale");

    /// <summary>A verb that says little ("doen", "zorgen", "ensure") is a duty by what is done, seen to or ensured.</summary>
    private bool IsFilledIn(Clause clause, Actor actor) =>
        MayBeVague(clause, actor)
        && (clause.Lemma is "doen" or "do" && clause.Objects.Any(o => Done(clause, o)) || clause.Lemma is "zorgen" or "ensure" or "make sure" && clause.Complement.Exists || SeesTo(clause));

    /// <summary>Of the holder anything may be told so; of a group, anybody or nobody only what is "done".</summary>
    private bool MayBeVague(Clause clause, Actor actor) =>
        actor == Actor.Holder
        || clause.Lemma == "do" && actor is Actor.Group or Actor.Generic && !clause.Subordinate
        || clause.Lemma == "doen" && (actor == Actor.Group || actor == Actor.Unknown && clause is { Passive: true, Lead: "worden" } or { Nominal: true } && text.Holder.FirstPerson);

    /// <summary>"Ik sta in voor de stock", "voor de bestellingen zorg ik", "ik hou me bezig met de planning": the duty is the thing; one's own children and parents are none.</summary>
    private bool SeesTo(Clause clause) =>
        clause.Lemma is "zorgen" or "instaan" or "bezighouden" && clause.Prepositionals.Exists(p => text.Sentence(clause) is var words && words[p.Preposition].Lower == (clause.Lemma == "bezighouden" ? "met" : "voor")
            && !(words[p.Phrase.First].Lower is "mijn" or "m'n" or "onze" or "ons" && words[p.Phrase.Head].Is(WordTags.Person | WordTags.PrivateThing)) && !words[p.Phrase.Head].Is(WordTags.ObjectPronoun | WordTags.Time));

    /// <summary>What one can be said to do as a duty: "een allergietest", "verslag", "betalingen", not "de lift" or "liever".</summary>
    private bool Done(Clause clause, Phrase phrase)
    {
        var words = text.Sentence(clause);
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

    /// <summary>What is done and is no duty, or says too little.</summary>
    private static readonly FrozenSet<string> Undone = FrozenSet.ToFrozenSet(
        ["hrs", "course", "courses", "degree", "job", "jobs", "shift", "shifts", "hours", "best", "same", "rest", "trick", "maths", "math", "opposite", "minimum", "maximum", "impossible", "thing", "things", "stuff", "lot", "bit", "studies", "exam", "exams", "homework", "sport", "sports", "school", "favour", "favours", "mistakes", "mistake", "damage", "harm", "good", "miles", "steps", "lengths", "night", "nights", "weekends",
         "cursus", "opleiding", "studie", "studies", "examen", "best", "moeite", "zelfde", "hetzelfde", "tegenovergestelde", "nodige", "maximum", "minimum", "onmogelijke", "rest", "ding", "dingen", "uren", "uur", "shift", "shiften", "nacht", "nachten", "pijn", "deur", "ogen", "groeten", "school", "zot", "job"], StringComparer.Ordinal);

    private static readonly string[] Acting =
        ["test", "tests", "testen", "ronde", "rondes", "controle", "controles", "ing", "ingen", "onderzoek", "onderzoeken", "werk", "aankopen", "check", "checks", "work", "tasks", "repairs", "inspection", "inspections", "round", "interviews", "gesprekken", "bezoeken", "visits", "analyses"];
}
