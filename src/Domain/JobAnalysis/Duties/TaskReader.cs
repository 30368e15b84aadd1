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
internal sealed class TaskReader(ReadText text, WorkClauses work, TaskPhrases phrases, Action<Clause, string>? refused)
{
    private readonly ImpliedDuties _implied = new(text, work.Privacy, phrases);
    private readonly DutyFilter _filter = new(text, work.Privacy, phrases);
    private readonly DutyObjects _objects = new(text, phrases);
    private readonly UnsaidActs _unsaid = new(text, phrases);
    private readonly OwnUse _ownUse = new(text, phrases);
    private readonly DutyPlaces _places = new(text, phrases);

    /// <param name="refused">Told why a clause is no duty, for whoever works on the rules.</param>
    public TaskReader(ReadText text, WorkClauses work, Action<Clause, string>? refused = null)
        : this(text, work, new TaskPhrases(text), refused)
    {
    }

    public ImmutableArray<TaskStatement> Read()
    {
        var statements = new StatementComposer(text, phrases);
        var found = new List<FoundTask>();
        var verbless = 0;
        foreach (var (clause, actor) in work.All)
        {
            for (; verbless < clause.Sentence; verbless++) phrases.RememberVerbless(verbless);
            verbless = clause.Sentence + 1;
            found.AddRange(_implied.Of(clause, actor));
            if ((_filter.Refusal(clause, actor) ?? Collect(clause, actor, found)) is { } refusal) refused?.Invoke(clause, refusal);
            phrases.Remember(clause);
        }
        return [.. new DutyChoice(text).Choose(Merge(found)).Select(t => statements.Statement(t, text.Clauses))];
    }

    /// <summary>Adds the duty a clause tells; why it tells none, where it does not, or <c>null</c>.</summary>
    private string? Collect(Clause clause, Actor actor, List<FoundTask> found)
    {
        var (objects, prep) = _objects.Of(clause);
        if (_objects.AreAbove(clause, objects, prep)) return "whom one works under";
        if (objects.Count == 0) return CollectWithoutObject(clause, actor, found);
        if (IsAmongThemselves(clause, objects)) return "who works";
        _objects.LeaveOutWhom(clause, objects);
        if (clause.Complement.Exists && objects.All(o => phrases.IsPerson(clause, o) || text.Head(clause, o).Lower is "them") && phrases.ObjectClause(clause) is { Length: > 0 } shown) return CollectContent(clause, objects, shown, found);
        // "helpt de keuken met aardappelen schillen": whoever is helped, and with what.
        if (clause is { Lemma: "helpen", Complement.Exists: true } && phrases.ObjectClause(clause) is { Length: > 0 } with) return CollectContent(clause, objects, with, found);
        var names = Names(clause, objects);
        if (HelpedTo(clause, objects) is { } helped) { found.Add(helped); return null; }
        if (_unsaid.Refusal(clause, objects, names) is { } unsaid) return unsaid;
        if (_ownUse.Refusal(clause, objects, names) is { } own) return own;
        var kinds = text.Grammar.Verbs.Kinds(clause.Lemma);
        if ((kinds & (VerbKinds.Speech | VerbKinds.Mental | VerbKinds.Motion)) != 0 && (kinds & VerbKinds.Work) == 0 && actor is Actor.Unknown) return "said by nobody";
        // "het opsporen van storingen doe ik": the noun of action tells the duty already.
        if (clause.Lemma is "maken" or "make" && objects.Any(o => text.IsNounOfAction(clause, o))) return "told by its noun";
        if (text.Language == Language.English && clause.Lemma is "do" && objects.Count > 1) objects.RemoveAll(o => text.Head(clause, o).Find(VerbForms.Gerund) is not null);
        if (clause.Lemma is "doen" or "do" or "houden" or "nemen" && objects.Any(o => text.IsNounOfAction(clause, o) || text.Head(clause, o).Find(VerbForms.Infinitive | VerbForms.Gerund) is not null && !(o.First < o.Head && text.Head(clause, o).Find(VerbForms.Gerund) is null && text.Language == Language.English))) return "told by its noun";
        var recorded = names is ["alles"] && text.Grammar.Verbs.Area(clause.Lemma) is "4.A.3.b.6" or "4.A.3.b.1";
        var place = (recorded || Directions.AskedBy(clause.Lemma)) && prep.Length == 0 ? _places.Where(clause) : "";
        if (place.Length == 0 && prep.Length == 0 && !clause.Passive && names is not ["contact"] && Directions.PassesOn(clause.Lemma)) place = _places.ToWhom(clause);
        // "puts it to Rob": where to says nothing about a thing.
        if (place.Length == 0 && prep.Length == 0 && clause.Lemma is "put" or "place" or "leggen" && !_places.LaysSomething(clause, objects)) return "where to is not told";
        // "the duty manager, Denise, the manager": one of them twice.
        objects.RemoveAll(o => objects.Any(x => x != o && phrases.ObjectText(clause, x).EndsWith(" " + phrases.ObjectText(clause, o), StringComparison.Ordinal)));
        names = Names(clause, objects);
        var worded = objects.DistinctBy(o => phrases.ObjectText(clause, o), StringComparer.Ordinal).Select(o => phrases.WithArticle(clause, o)).Where(o => o.Length > 0).Distinct(StringComparer.Ordinal);
        // "neem contact op met de klant": with whom says what it is.
        if (names is ["contact"] && clause.Prepositionals.Find(p => text.Preposition(clause, p).Lower is "met" or "with") is { Preposition: > 0, Phrase.Exists: true } partner && phrases.WithArticle(clause, partner.Phrase) is { Length: > 0 } whom)
            worded = [$"contact {text.Preposition(clause, partner).Lower} {whom}"];
        var told = names is ["contact"] ? [] : objects.DistinctBy(o => phrases.ObjectText(clause, o), StringComparer.Ordinal).Select(o => phrases.WithArticle(clause, o, asTold: true)).Where(o => o.Length > 0).Distinct(StringComparer.Ordinal).ToImmutableArray();
        found.Add(new FoundTask(clause, [.. names], [.. worded], prep) { Place = place, AsTold = told, PlaceAsTold = place.Length > 0 && !Directions.PassesOn(clause.Lemma) ? _places.Where(clause, asTold: true) : "" });
        return null;
    }

    /// <summary>The objects in general terms, each once.</summary>
    private List<string> Names(Clause clause, List<Phrase> objects) => [.. objects.Select(o => phrases.ObjectText(clause, o)).Where(o => o.Length > 0).Distinct(StringComparer.Ordinal)];

    /// <summary>"we helpen elkaar met vragen", "four of us students work there": nothing is done for those the job is for.</summary>
    private bool IsAmongThemselves(Clause clause, List<Phrase> objects) =>
        clause.Objects.Count > 0 && clause.Objects.TrueForAll(o => text.Head(clause, o).Lower is "elkaar" or "mekaar" || text.Head(clause, o).Lower == "other" && text.First(clause, o).Lower == "each")
        || clause.Lemma is "work" && objects.TrueForAll(o => text.Head(clause, o).Is(WordTags.Person));

    /// <summary>An act without an object is a duty where the verb or the clause behind it says all.</summary>
    private string? CollectWithoutObject(Clause clause, Actor actor, List<FoundTask> found)
    {
        if (actor == Actor.Holder && clause.Lemma == "luisteren" && clause.Prepositionals.Count == 0 && phrases.Speakers(clause) is { Length: > 0 } speakers) found.Add(new FoundTask(clause, [speakers], [speakers], "naar"));
        // "En ik stel gerust": those the job is done for.
        else if (text.Language == Language.Dutch && actor is Actor.Holder or Actor.Group && clause.Objects.Count == 0 && !clause.Complement.Exists && PeopleVerbs.TurnTo(clause.Lemma) && phrases.ClassWord is { Length: > 0 } those) found.Add(new FoundTask(clause, [those], [those], ""));
        else if (HelpedTo(clause, clause.Objects) is { } helps) found.Add(helps);
        else if (phrases.ObjectClause(clause) is { Length: > 0 } content) found.Add(new FoundTask(clause, [content], [], "") { ObjectClause = content, Place = LookedUp(clause) });
        else if (InList(clause) || actor == Actor.Holder && Whole.Contains(clause.Lemma)) found.Add(new FoundTask(clause, [""], [], "") { Place = clause.Lemma == "laten tekenen" ? _places.Where(clause) : clause.Lemma is "hand over" or "overdragen" ? _places.ToShift(clause) : clause.Lemma is "hoover" or "vacuum" or "mop" && clause.Objects.Count == 0 ? _places.Where(clause) : "" });
        else return "no object";
        return null;
    }

    /// <summary>"lees in het logboek wat er gebeurd is", "look in the book who is coming": where it is read; empty where that is not told.</summary>
    private string LookedUp(Clause clause)
    {
        if (text.Grammar.Verbs.Area(clause.Lemma)?.StartsWith("4.A.1", StringComparison.Ordinal) != true && clause.Lemma is not ("kijken" or "look" or "see")) return "";
        var at = clause.Prepositionals.Find(p => text.Preposition(clause, p).Lower is "in" or "op" or "on" && p.Phrase.Last < clause.Complement.First && text.Tools.Has(text.Head(clause, p.Phrase).Lower));
        return at.Phrase.Exists && at.Preposition > 0 && phrases.WithArticle(clause, at.Phrase) is { Length: > 0 } record ? $"{text.Preposition(clause, at).Lower} {record}" : "";
    }

    /// <summary>"legt klanten uit hoe het werkt": to whom, and what the clause behind tells.</summary>
    private string? CollectContent(Clause clause, List<Phrase> objects, string shown, List<FoundTask> found)
    {
        // "legt hem uit hoe hij het opstart": of a man of that day it is said of somebody.
        var anybody = shown.Contains(" iemand ", StringComparison.Ordinal) || shown.Contains(" somebody ", StringComparison.Ordinal);
        var people = objects.Where(o => !(anybody && PersonClasses.IsAnybody(phrases.ObjectText(clause, o)))).Select(o => phrases.WithArticle(clause, o)).Where(o => o.Length > 0).ToList();
        // "leert hem zich aan te kleden": without knowing whom it would be what the holder learns.
        if (people.Count == 0 && clause.Lemma is "leren" or "help" or "tell" or "ask" or "teach") return "whom is not told";
        found.Add(text.Language == Language.Dutch
            ? new FoundTask(clause, [string.Join(' ', people.Append(shown))], [.. people], "") { ObjectClause = shown }
            : new FoundTask(clause, [string.Join(' ', people.Append(shown))], [], "") { ObjectClause = (clause.Lemma is "explain" or "demonstrate" or "describe" or "suggest" && people.Count > 0 ? "to " : "") + string.Join(' ', clause.Lemma is "advise" && !shown.StartsWith("to ", StringComparison.Ordinal) ? people.Append("on").Append(shown) : people.Append(shown)) });
        return null;
    }

    /// <summary>"I help them choose frames": what whoever is helped does is what the help is about; <c>null</c> when no such act is told.</summary>
    private FoundTask? HelpedTo(Clause clause, List<Phrase> people)
    {
        if (clause.Lemma != "help" || people.Count != 1) return null;
        var act = text.Clauses.Find(c => c.Sentence == clause.Sentence && c.Verb == people[0].Last + 1 && c.Subject == people[0]);
        if (act is null || act.Objects.Find(o => phrases.Usable(act, o)) is not { Exists: true, First: > 0 } thing) return null;
        var told = $"{act.Lemma} {phrases.WithArticle(act, thing)}";
        var whom = phrases.WithArticle(clause, people[0]);
        return new FoundTask(clause, [told], [], "") { ObjectClause = whom.Length > 0 && phrases.IsPerson(clause, people[0]) ? $"{whom} {told}" : told };
    }

    /// <summary>A bare infinitive among others is a duty without an object: "wassen, knippen, kleuren".</summary>
    private bool InList(Clause clause) =>
        clause.Nominal && clause.Prepositionals.Count == 0 && text.Language == Language.Dutch && (text.Grammar.Verbs.Kinds(clause.Lemma) & ~VerbKinds.Vague) == VerbKinds.Work
        && text.Clauses.Count(c => c.Sentence == clause.Sentence && c.Nominal) > 1;

    /// <summary>Verbs that say all without an object.</summary>
    private static readonly FrozenSet<string> Whole = FrozenSet.ToFrozenSet(["laten tekenen", "toezicht houden", "de wacht houden", "raad geven", "advies geven", "lesgeven", "de weg wijzen", "toezicht hebben", "voltanken", "afruimen", "afwassen", "opruimen", "dweilen", "stofzuigen", "opdienen", "afrekenen", "patrouilleren", "surveilleren", "overdragen", "hand over", "mop", "hoover", "vacuum", "patrol", "carve", "stocktake", "cash up", "lock up", "tidy up", "clear up", "wash up", "open up", "close up", "close down", "take the minutes", "take minutes", "keep minutes", "keep records", "take blood", "draw blood", "dress wounds"], StringComparer.Ordinal);

    /// <summary>Whether a verb is a whole duty by itself: "afrekenen", "cash up".</summary>
    public static bool SaysAll(string verb) => Whole.Contains(verb);

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
