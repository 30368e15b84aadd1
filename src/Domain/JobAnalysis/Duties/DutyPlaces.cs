using InterviewBot.Domain.JobAnalysis.Grammar;
using InterviewBot.Domain.JobAnalysis.Reading;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis.Duties;

/// <summary>Where something goes to, for the acts that say little without it.</summary>
internal sealed class DutyPlaces(ReadText text, TaskPhrases phrases)
{
    /// <summary>The place, with its preposition and article; empty when none is told.</summary>
    public string Where(Clause clause, bool asTold = false)
    {
        var words = text.Sentence(clause);
        foreach (var p in clause.Prepositionals)
        {
            if (!(words[p.Preposition].Lower == "van" && clause.Lemma is "voorzien" or "ontdoen") && words[p.Preposition].Lower is not ("in" or "op" or "naar" or "aan" or "tegen" or "onder" or "achter" or "bij" or "naast" or "tussen" or "rond" or "into" or "on" or "onto" or "to" or "under" or "behind" or "up" or "down" or "by" or "against" or "beside" or "around" or "over") || p.Preposition < clause.Verb && text.Language == Language.English) continue;
            // "Medicines to pharmacies and samples to the lab": two things, each to a place of its own.
            if (text.Language == Language.English && clause.Objects.Exists(o => o.First > p.Phrase.Last) && clause.Objects.Exists(o => o.Last < p.Preposition)) return "";
            var head = words[p.Phrase.Head];
            // "puts a bib on him": on whom, where it is known who that is.
            var onPerson = head.Is(WordTags.ObjectPronoun) && words[p.Preposition].Lower is "on" or "op" or "onder" or "under" && phrases.ObjectText(clause, p.Phrase).Length > 0;
            // "mensen naar hun plaats brengen", "walk people to their seats".
            if (Directions.IsTowards(words[p.Preposition].Lower) && Directions.IsGoal(head) && Directions.Theirs(words[p.Phrase.First]) is { Length: > 0 } theirs) return $"{words[p.Preposition].Lower} {theirs} {head.Text}";
            if (!onPerson && (head.Is(WordTags.Time | WordTags.Person | WordTags.Name | WordTags.ObjectPronoun) || !phrases.Usable(clause, p.Phrase))) continue;
            return (p.Preposition > 0 && words[p.Preposition - 1].Lower == "tot" ? "tot " : "") + words[p.Preposition].Lower + " " + phrases.WithArticle(clause, p.Phrase, asTold);
        }
        return text.Language == Language.Dutch ? DutchThere.Of(words, clause) : "";
    }

    /// <summary>To whom something is passed on, by what they are and not by their name; empty when that is not told.</summary>
    public string ToWhom(Clause clause)
    {
        var words = text.Sentence(clause);
        var to = clause.Prepositionals.Find(p => words[p.Preposition].Lower is "to" or "aan" or "naar" or "met" or "bij" && p.Preposition > 0 && (p.Preposition > clause.Verb || text.Language == Language.Dutch)
            && words[p.Phrase.Head] is var whom && (whom.Is(WordTags.Person) || IsService(whom.Lower)) && !words.Skip(p.Phrase.First).Take(p.Phrase.Last - p.Phrase.First + 1).Any(w => w.Capital || w.Is(WordTags.Name | WordTags.ObjectPronoun | WordTags.Number)) && (words[p.Preposition].Lower != "met" || clause.Lemma == "doorverbinden"));
        return to.Preposition > 0 && to.Phrase.Exists && phrases.WithArticle(clause, to.Phrase, asTold: true) is { Length: > 0 } told ? $"{words[to.Preposition].Lower} {told}" : "";
    }

    /// <summary>"hand over to the late shift", "draagt over aan de nacht": to those who come next; empty when that is not told.</summary>
    public string ToShift(Clause clause)
    {
        var words = text.Sentence(clause);
        var to = clause.Prepositionals.Find(p => p.Preposition > 0 && words[p.Preposition].Lower is "to" or "aan" && words[p.Phrase.First].Lower is "the" or "de" && (words[p.Phrase.Head].Lower is "shift" or "night" or "nacht" or "late" or "vroege" or "team" or "crew" || words[p.Phrase.Head].Lower.EndsWith("ploeg", StringComparison.Ordinal) || words[p.Phrase.Head].Lower.EndsWith("dienst", StringComparison.Ordinal)));
        return to.Preposition > 0 && to.Phrase.Exists ? string.Join(' ', words.Skip(to.Preposition).Take(to.Phrase.Head - to.Preposition + 1).Select(w => w.Lower)) : "";
    }

    /// <summary>A part of the firm or a firm one passes things on to: "de juridische dienst", "the lab".</summary>
    private static bool IsService(string noun) => Services.Any(s => noun.EndsWith(s, StringComparison.Ordinal));

    private static readonly string[] Services = ["dienst", "afdeling", "ploeg", "labo", "gemeente", "stad", "centrale", "politie", "apotheek", "keuken", "directie", "boekhouding", "secretariaat", "department", "office", "lab", "team", "council", "police", "pharmacy", "kitchen", "ward", "dispensary"];

    /// <summary>"we leggen boordstenen", "een rijplaat gelegd": what is made by laying it, told without article or as one of many.</summary>
    public bool LaysSomething(Clause clause, List<Phrase> objects) =>
        clause.Lemma == "leggen" && objects.TrueForAll(o => text.First(clause, o).Lower is "een" or "ne" or "nen" || o.First == o.Head && !text.Head(clause, o).Is(WordTags.ObjectPronoun | WordTags.Subject | WordTags.Determiner | WordTags.Adjective | WordTags.Adverb) || o.First < o.Head && text.First(clause, o).Is(WordTags.Adjective) && text.Head(clause, o).Lower.EndsWith("en", StringComparison.Ordinal)) && !objects.Exists(o => text.Head(clause, o).Is(WordTags.PrivateThing));
}
