using System.Collections.Frozen;
using InterviewBot.Domain.JobAnalysis.Grammar;
using InterviewBot.Domain.JobAnalysis.Reading;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis.Duties;

/// <summary>What an act is done to: its objects, or what a preposition of the verb or the place of a record brings in.</summary>
internal sealed class DutyObjects(ReadText text, TaskPhrases phrases)
{
    private readonly LooseObjects _loose = new(text);

    /// <summary>The phrases that can be what a duty is about, and the preposition they stand behind; empty where they are objects.</summary>
    public (List<Phrase> Objects, string Preposition) Of(Clause clause)
    {
        var objects = _loose.Things(clause).Where(o => phrases.Usable(clause, o) && !Beyond(clause, o)).ToList();
        // "the brakes, the bell and everything": all the rest is told by no one phrase.
        if (objects.Count > 1) objects.RemoveAll(o => o.First == o.Last && text.Head(clause, o).Lower is "alles" or "everything");
        var (thing, prep) = objects.Count == 0 ? OfVerb(clause) : default;
        if (prep is not null) objects.Add(thing);
        if (IsRecording(clause, objects) && RecordOf(clause) is { Preposition: not null } record) (objects, prep) = ([record.Thing], record.Preposition);
        return (objects, prep ?? "");
    }

    private (Phrase Thing, string? Preposition) OfVerb(Clause clause)
    {
        if ((text.Language == Language.Dutch ? DutchPrepositions.Of(clause.Lemma) : EnglishPrepositions.Of(clause.Lemma)) is not { } preps) return default;
        var words = text.Sentence(clause);
        foreach (var p in clause.Prepositionals.OrderBy(p => Array.IndexOf(preps, words[p.Preposition].Lower)))
            // "kijkt op haar telefoon of alles open is": the clause behind is what she looks for.
            // "works for a firm of seven with two vans": with belongs to the firm.
            if (preps.Contains(words[p.Preposition].Lower) && !(text.Language == Language.English && p.Preposition > clause.Verb && words.FindIndex(clause.Verb, p.Preposition - clause.Verb, w => w.Lower == ",") >= 0) && !(clause.Lemma == "walk" && Strolls.Contains(words[p.Phrase.Head].Lower)) && !(clause.Lemma == "kijken" && words[p.Preposition].Lower == "op" && clause.Complement.Exists) && !IsMeans(clause, p) && phrases.Usable(clause, p.Phrase)) return (p.Phrase, words[p.Preposition].Lower);
        return default;
    }

    /// <summary>Where one walks to have been out, and inspects nothing.</summary>
    private static readonly FrozenSet<string> Strolls = FrozenSet.ToFrozenSet(["park", "block", "town", "village", "lake", "reservoir", "pond", "woods", "wood", "beach", "corner", "clock", "field", "fields", "centre"], StringComparer.Ordinal);

    /// <summary>"write it all in the log book", "schrijf ik op de garagefiche": the record is the object.</summary>
    private bool IsRecording(Clause clause, List<Phrase> objects) =>
        (!clause.Passive || text.Language == Language.English && clause.Objects.Count > 0) && objects.TrueForAll(o => SaysNoThing(clause, o)) && (text.Grammar.Verbs.Area(clause.Lemma) == "4.A.3.b.6" || clause.Lemma is "write" or "enter" or "put" or "schrijven" or "zetten" or "invoeren" or "ingeven");

    private bool SaysNoThing(Clause clause, Phrase o) =>
        o.First == o.Last && (text.Head(clause, o).Is(WordTags.ObjectPronoun) && !(text.Head(clause, o).Lower == "ze" && phrases.ObjectText(clause, o).Length > 0) || text.Head(clause, o).Lower is "everything" or "all" || text.Head(clause, o).Lower is "dat" or "dit" or "that" or "this" && clause.Prepositionals.Any(p => text.Tools.Has(text.Head(clause, p.Phrase).Lower))) && (!Directions.AskedBy(clause.Lemma) || phrases.ObjectText(clause, o).Length == 0);

    private (Phrase Thing, string? Preposition) RecordOf(Clause clause)
    {
        var words = text.Sentence(clause);
        foreach (var p in clause.Prepositionals)
            if (words[p.Preposition].Lower is "in" or "into" or "on" or "op" && phrases.Usable(clause, p.Phrase) && (clause.Lemma is not ("put" or "zetten") || IsRecord(words[p.Phrase.Head].Lower) || clause.Objects.Exists(o => words[o.Head].Lower is "it" or "that" or "this" or "het" or "dat" or "dit"))) return (p.Phrase, words[p.Preposition].Lower);
        return default;
    }

    /// <summary>"put it in the log", not "put one in front of each door": where things are written down.</summary>
    private static bool IsRecord(string noun) => Records.Any(r => noun.EndsWith(r, StringComparison.Ordinal));

    private static readonly string[] Records = ["log", "board", "book", "books", "diary", "calendar", "register", "system", "file", "record", "records", "list", "sheet", "spreadsheet", "computer", "app", "report", "database", "portal", "tablet", "chart", "notes", "docket", "planning", "agenda", "systeem", "rapport", "verslag", "dossier", "fiche", "lijst", "blad", "boek", "boekje", "schrift", "schriftje", "excel", "map", "formulier", "programma", "bord"];

    /// <summary>"gives the customer a ticket": the thing given is the object, the person the one it goes to.</summary>
    public void LeaveOutWhom(Clause clause, List<Phrase> objects)
    {
        if (objects.Count > 1 && text.Language == Language.English && LooseObjects.IsGiving(clause) && text.Head(clause, objects[0]).Is(WordTags.ObjectPronoun) && objects[0].First == objects[0].Last && objects[0].Last + 1 == objects[1].First) objects.RemoveAt(0);
        if (objects.Count == 2 && LooseObjects.IsGiving(clause) && !Joined(clause, objects) && objects[0].Last + 1 == objects[1].First) objects.RemoveAt(0);
        if (objects.Count == 2 && text.Head(clause, objects[0]).Is(WordTags.ObjectPronoun) && objects[0].First == objects[0].Last && objects[0].Last + 1 == objects[1].First && text.Language == Language.English) objects.RemoveAt(0);
        if (objects.Count == 2 && !Joined(clause, objects) && phrases.IsPerson(clause, objects[0]) && !phrases.IsPerson(clause, objects[1])) objects.RemoveAt(0);
    }

    /// <summary>"She reports to the director": whom she works under.</summary>
    public bool AreAbove(Clause clause, List<Phrase> objects, string preposition) =>
        preposition is "aan" or "to" && clause.Lemma is "rapporteren" or "report" && objects.TrueForAll(o => Above.Any(a => text.Head(clause, o).Lower.Contains(a, StringComparison.Ordinal)));

    /// <summary>Parts of the words for who stands above somebody.</summary>
    private static readonly string[] Above = ["direct", "manager", "supervisor", "chef", "boss", "baas", "hoofd", "head", "leid", "ceo", "voorzitter"];

    /// <summary>"bellen met de voet": with what, where one telephones, mails or talks with people.</summary>
    private bool IsMeans(Clause clause, Prepositional p)
    {
        var head = text.Head(clause, p.Phrase);
        return text.Preposition(clause, p).Lower == "met" && clause.Lemma is "bellen" or "opbellen" or "telefoneren" or "mailen" or "chatten"
            && (GeneralTerms.Vague.Contains(head.Lower) || head.Lower is "voet" or "hand" or "telefoon" or "gsm" or "tablet" or "headset" or "computer" or "laptop" or "vertraging");
    }

    /// <summary>"wikkel er folie rond | als ze wiebelen": what a clause after a conjunction is about is no object of this one.</summary>
    private bool Beyond(Clause clause, Phrase thing) =>
        !clause.Subordinate && !clause.Nominal && thing.First > clause.Verb && text.Sentence(clause).Skip(clause.Verb + 1).Take(thing.First - clause.Verb - 1).Any(w => w.Lower is "als" or "wanneer" or "omdat" or "zodat" or "terwijl" or "want" or "maar" or "if" or "because" or "while" or "whenever");

    private bool Joined(Clause clause, List<Phrase> objects)
    {
        var words = text.Sentence(clause);
        for (var i = objects[0].Last + 1; i < objects[1].First && i < words.Count; i++)
            if (words[i].Is(WordTags.And) || words[i].Lower == ",") return true;
        return false;
    }
}
