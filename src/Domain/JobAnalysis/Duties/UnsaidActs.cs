using InterviewBot.Domain.JobAnalysis.Grammar;
using InterviewBot.Domain.JobAnalysis.Reading;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis.Duties;

/// <summary>Acts of which the text says that something is asked, given or told, but not what.</summary>
internal sealed class UnsaidActs(ReadText text, TaskPhrases phrases)
{
    public string? Refusal(Clause clause, List<Phrase> objects, List<string> names) =>
        names.Count == 0 || IsUnsaid(clause, objects) || ShowsPicture(clause, objects) ? "nothing it is about"
        : GivesSomething(clause, objects) ? "what is given is not told"
        : TellsSomebody(clause, objects) ? "what it is about is not told"
        : null;

    /// <summary>"hem een arm gegeven", "haar een nieuwe gegeven": to whom, and the thing cannot be told.</summary>
    private bool GivesSomething(Clause clause, List<Phrase> objects) =>
        clause.Lemma is "geven" or "aanreiken" or "aangeven" && clause.Objects.TrueForAll(o => text.Head(clause, o) is var given && (given.Is(WordTags.Person | WordTags.Name | WordTags.ObjectPronoun) || given.Is(WordTags.Adjective) && o.First < o.Head && text.First(clause, o).Is(WordTags.Determiner) || GeneralTerms.Vague.Contains(given.Lower)));

    /// <summary>"leert ze om nooit terug te roepen", "heb haar uitgelegd welke …": whom, and what it is about cannot be told.</summary>
    private bool TellsSomebody(Clause clause, List<Phrase> objects) =>
        (text.Language == Language.Dutch ? clause.Lemma is "uitleggen" or "tonen" or "voordoen" or "zeggen" or "leren" or "afraden" or "aanraden" or "vragen" && phrases.ObjectClause(clause).Length == 0 && !clause.Prepositionals.Exists(p => text.Preposition(clause, p).Lower is "naar" or "om" or "over") : (clause.Lemma is "show" or "offer" or "give" || clause.Lemma is "teach" or "tell" && objects.TrueForAll(o => text.Head(clause, o).Is(WordTags.ObjectPronoun))) && !clause.Passive && clause.Prepositionals.Count == 0 && phrases.ObjectClause(clause).Length == 0) && objects.TrueForAll(o => phrases.IsPerson(clause, o));

    /// <summary>"asks him", "sends them": whom, but not what is asked or where they are sent.</summary>
    private bool IsUnsaid(Clause clause, List<Phrase> objects) =>
        // "heb de lamp vervangen en gevraagd welke eerst": what stands in the clause before is not what is asked.
        clause.Lemma == "vragen" && objects.TrueForAll(o => o.Last < clause.First) ||
        clause.Lemma == "ask" && phrases.ObjectClause(clause).Length == 0 && objects.TrueForAll(o => text.Head(clause, o).Lower is "them" or "him" or "her") && !clause.Prepositionals.Exists(p => text.Preposition(clause, p).Lower is "for" or "about") ||
        clause.Lemma is "ask" or "vragen" && objects.All(o => text.Head(clause, o).Lower is "het" or "it" or "dat" or "that" or "'t" && o.First == o.Last)
        || clause.Lemma is "ask" or "send" or "vragen" or "sturen" or "question" && !clause.Complement.Exists && objects.All(o => phrases.IsPerson(clause, o) || text.Head(clause, o).Lower is "them" or "ze")
        && !clause.Prepositionals.Any(p => text.Preposition(clause, p).Lower is "for" or "about" or "naar" or "om" or "to")
        && (!text.Clauses.Any(c => c.Governor == clause) || objects.All(o => text.Head(clause, o).Is(WordTags.ObjectPronoun)));

    /// <summary>"shows a photo of her garden": a picture of what is somebody's own.</summary>
    private bool ShowsPicture(Clause clause, List<Phrase> objects) =>
        clause.Lemma is "show" or "tonen" or "laten zien" && objects.Any(o => text.Words(clause.Sentence, o).Any(w => w.Lower is "photo" or "photos" or "film" or "video" or "picture" or "pictures" or "foto" or "foto's" or "filmpje"));
}
