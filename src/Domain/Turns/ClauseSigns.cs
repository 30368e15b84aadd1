using InterviewBot.Domain.Clauses;
using InterviewBot.Domain.Lexicons;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Turns;

/// <summary>Who the clauses of a turn are about and when (<c>clause-self-past</c>), and whether it tells of now where then was asked.</summary>
internal static class ClauseSigns
{
    public static void Add(TurnText turn, FoundSigns found)
    {
        var past = false;
        foreach (var clause in turn.Clauses.Clauses)
        {
            past |= clause.IsPast;
            if (clause.Verb is null)
                continue;
            var who = clause.Subject switch { Subject.Self => "clause-self", Subject.Group => "clause-group", Subject.None or Subject.Relative => "clause-nobody", Subject.It or Subject.Thing => "clause-it", Subject.Indefinite => "clause-you", _ => "clause-another" };
            var when = clause.IsPast ? "past" : clause.Time switch { ClauseTime.None => "timeless", ClauseTime.Present => "now", _ => "unreal" };
            found.Add(who, "-", when);
            if (clause is { IsObservable: true, IsPast: true })
                found.Add("act-past");
        }

        if (!past)
            found.Add("no-past");
        if (!past && turn.Own.Has("field-now-here"))
            found.Add("here-now");
        // What was, was asked; how things are with the teller now is told.
        if (!past && turn.PromptCues.Has("asks-past") && !turn.PromptCues.Has("asks-result") && !turn.PromptCues.Has("asks-agreement") && !turn.Text.Words.Any(w => IsPastForm(turn, w)) && turn.Clauses.Clauses.Any(c => c is { Verb: not null, Subject: Subject.Self, Time: ClauseTime.Present or ClauseTime.Future or ClauseTime.Conditional } && !c.Is(ClauseTraits.NonFinite)))
            found.Add("present-instead");
    }

    // "Kwam", "told"; not "put", which may be now.
    private static bool IsPastForm(TurnText turn, Word word)
    {
        var forms = turn.Lexicon.Verbs.Find(word.Lower);
        return forms.Any(f => f.Tense == VerbTense.Past) && forms.All(f => f.Tense is VerbTense.Past or VerbTense.Participle);
    }
}
