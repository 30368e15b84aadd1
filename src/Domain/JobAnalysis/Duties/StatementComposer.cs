using System.Collections.Immutable;
using InterviewBot.Domain.JobAnalysis.Grammar;
using InterviewBot.Domain.JobAnalysis.Reading;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis.Duties;

/// <summary>Words a duty as a statement, Dutch with the infinitive last ("klanten te woord staan"), English first ("help customers"), with purpose, tools and frequency where told.</summary>
internal sealed class StatementComposer(ReadText text, TaskPhrases phrases)
{
    /// <summary>The duty as a statement, with purpose, tools and frequency where the text tells them.</summary>
    public TaskStatement Statement(FoundTask task, List<Clause> clauses)
    {
        var clause = task.Clause;
        var verb = clause.Lemma;
        var statement = Worded(task, task.Worded, task.Place);
        var told = task.AsTold.Length == task.Worded.Length && task.AsTold.Length > 0 ? Worded(task, task.AsTold, task.PlaceAsTold.Length > 0 ? task.PlaceAsTold : task.Place) : statement;
        var purpose = Purpose(clause, clauses);
        var tools = task.Objects is ["contact"] ? null : Tools(clause);
        var frequency = Frequency(clause);
        var evidence = ImmutableArray.CreateBuilder<Evidence>();
        foreach (var c in task.More.Insert(0, clause)) evidence.Add(text.Span(c.Sentence, Math.Min(c.First, c.Verb), Math.Max(c.Last, c.Verb)));
        return new TaskStatement(verb, task.Objects[0] + (task.Objects.Length > 1 ? string.Concat(task.Objects.Skip(1).Select(o => ", " + o)) : ""), statement, purpose, tools, frequency, text.Grammar.Areas.Of(verb, task.ObjectClause ?? string.Join(", ", task.Objects), text.Grammar), evidence.ToImmutable()) { ObjectClause = task.ObjectClause, AsTold = told == statement ? null : told };
    }

    private string Worded(FoundTask task, ImmutableArray<string> worded, string place)
    {
        var clause = task.Clause;
        var objects = string.Join(text.Language == Language.Dutch ? " en " : " and ", worded.Length > 2 ? [string.Join(", ", worded[..^1]), worded[^1]] : worded);
        var prep = task.Preposition;
        var verb = clause.Lemma;
        return task.ObjectClause is { } content ? text.Language == Language.Dutch && verb is "zorgen" or "waken" or "toezien" or "letten" && content.StartsWith("dat ", StringComparison.Ordinal) ? $"{(verb == "zorgen" ? "ervoor" : verb == "waken" ? "erover" : "erop")} {verb} {content}" : text.Language == Language.Dutch ? string.Join(' ', new[] { objects, place, verb, content }.Where(p => p.Length > 0)) : string.Join(' ', new[] { verb, place, content }.Where(p => p.Length > 0))
            : objects.Length == 0 ? place.Length == 0 ? verb : text.Language == Language.Dutch ? $"{place} {verb}" : $"{verb} {place}"
            : text.Language == Language.Dutch
            ? $"{(IsReflexive(clause) ? "zich " : "")}{(prep.Length > 0 ? prep + " " : "")}{objects} {(place.Length > 0 ? place + " " : "")}{verb}"
            : prep.Length > 0 ? $"{verb} {prep} {objects}"
            : verb == "let know" ? $"let {objects} know"
            : verb.EndsWith(" up to date", StringComparison.Ordinal) ? $"{verb[..^11]} {objects} up to date"
            : $"{verb} {objects}{(place.Length > 0 ? " " + place : "")}";
    }

    /// <summary>"Ik meld mij aan bij de dispatcher", "ze verdiept zich in het dossier".</summary>
    private bool IsReflexive(Clause clause) =>
        clause.Subject.Exists && clause.Objects.Exists(o => o.First == o.Last && text.Sentences[clause.Sentence][o.Head].Lower is var own && (own == "zich" || text.Sentences[clause.SubjectSentence][clause.Subject.Head].Lower is var who && (who is "ik" or "'k" && own is "mij" or "me" || who is "we" or "wij" && own == "ons" || who is "je" or "jij" && own == "je" || who is "ge" or "gij" && own == "u")));

    private string? Purpose(Clause clause, List<Clause> clauses)
    {
        var purpose = clauses.FirstOrDefault(c => c.Mood == ClauseMood.Purpose && c.Governor == clause && !c.Negated && (text.Language == Language.English || text.Sentences[c.Sentence].Skip(Math.Max(0, c.First - 1)).Take(c.Verb - c.First + 1).Any(w => w.Lower == "om")));
        // "show them how to use it": what is shown, not what for.
        if (purpose is null || clause.Complement.Exists && clause.Complement.First <= purpose.Verb && purpose.Verb <= clause.Complement.Last) return null;
        var objects = purpose.Objects.Where(o => phrases.Usable(purpose, o)).Select(o => phrases.WithArticle(purpose, o)).Where(o => o.Length > 0).ToList();
        if (objects.Count == 0) return null;
        return text.Language == Language.Dutch ? $"om {string.Join(" en ", objects)} {text.Grammar.Verbs.TeInfinitive(purpose.Lemma)}" : $"to {purpose.Lemma} {string.Join(" and ", objects)}";
    }

    private string? Tools(Clause clause)
    {
        var words = text.Sentences[clause.Sentence];
        foreach (var p in clause.Prepositionals)
        {
            if (words[p.Preposition].Lower is not ("met" or "via" or "with" or "using" or "by" or "w/" or "w")) continue;
            if (clause.Passive && words[p.Preposition].Lower == "by") continue;
            if (text.Words(clause.Sentence, p.Phrase).Any(w => w.Is(WordTags.Person | WordTags.Time | WordTags.ObjectPronoun | WordTags.Name))) continue;
            if (!text.Tools.Has(words[p.Phrase.Head].Lower)) continue;
            var value = phrases.WithArticle(clause, p.Phrase);
            if (value.Length > 0) return value;
        }
        return null;
    }

    private string? Frequency(Clause clause)
    {
        var words = text.Sentences[clause.Sentence];
        var from = Math.Min(clause.First, clause.Verb);
        while (from > 0 && clause.First - from < 6 && !words[from - 1].IsVerb && !words[from - 1].Is(WordTags.Stop | WordTags.And | WordTags.Subordinator)) from--;
        var to = Math.Max(clause.Last, clause.Verb);
        while (to + 1 < words.Count && to - clause.Last < 5 && !words[to + 1].IsVerb && !words[to + 1].Is(WordTags.Stop | WordTags.And | WordTags.Subordinator | WordTags.Pause)) to++;
        for (var i = from; i <= to && i < words.Count; i++)
        {
            var lower = words[i].Lower;
            if (lower is "dagelijks" or "wekelijks" or "maandelijks" or "jaarlijks" or "daily" or "weekly" or "monthly" or "yearly") return words[i].Lower;
            if (lower is "elke" or "iedere" or "every" or "each" or "twice" or "once" && i + 1 < words.Count)
            {
                for (var k = i + 1; k < Math.Min(words.Count, i + 5); k++)
                {
                    if (words[k].IsVerb || words[k].Is(WordTags.Stop | WordTags.Pause)) break;
                    if (words[k].Lower is "second" && k + 1 < words.Count && words[k + 1].Is(WordTags.Time)) continue;
                    if (words[k].Is(WordTags.Time) && words[k].Lower is not ("time" or "keer")) return string.Join(' ', words.Skip(i).Take(k - i + 1).Select((w, n) => n == 0 ? w.Lower : w.Text));
                }
            }
        }
        return null;
    }
}
