using InterviewBot.Domain.Clauses;
using InterviewBot.Domain.Lexicons;

namespace InterviewBot.Domain.Incidents.Rules;

/// <summary>
/// How it came to an act, told inside the act itself: what somebody had done before (<c>I threw away a drawing a girl had left on the table</c>, <c>ik rekende een klant aan die al betaald had</c>), or what
/// somebody was told off or thanked for (<c>I told a woman off for eating a sandwich</c>).
/// </summary>
internal static class SceneInAct
{
    public static bool Has(IncidentReading reading, IncidentClause act) => HadDone(act) || ForDoing(act)
        || reading.Clauses.Any(c => c.IsBeside(act) && c.Clause.First >= act.Clause.End && c.Clause is { Subject: Subject.Relative, Verb: not null } && c.Clause.Is(ClauseTraits.Earlier) && !c.Clause.Is(ClauseTraits.Modal));

    // "A drawing | a girl had left": English leaves out the word that would open the clause.
    private static bool HadDone(IncidentClause act)
    {
        var words = act.Text.Text.Words;
        for (var i = act.Clause.VerbWord + 2; act.Clause.VerbWord >= 0 && i < act.Clause.End - 1; i++)
        {
            var who = act.Text.Cues.At("person-other", i - 1) ?? act.Text.Cues.At("person-worker", i - 1) ?? act.Text.Cues.At("subject-third", i - 1) ?? act.Text.Cues.At("subject-anyone", i - 1);
            if (words[i].Lower == "had" && who is not null && words[i + 1].Before == Texts.WordBreak.None)
                return true;
        }

        return false;
    }

    // With whom it was done between the act and what for.
    private static bool ForDoing(IncidentClause act)
    {
        if (act.Clause.Verb is not { Kind: VerbKind.Say or VerbKind.Act } || act.Clause.VerbWord < 0)
            return false;
        var words = act.Text.Text.Words;
        for (var i = act.Clause.VerbWord + 2; i < act.Clause.End - 2; i++)
        {
            if (words[i].Lower == "for" && words[i + 1].Lower.EndsWith("ing", StringComparison.Ordinal) && words[i + 1].Length > 4 && Enumerable.Range(act.Clause.VerbWord + 1, i - act.Clause.VerbWord - 1).Any(IsSomebody))
                return true;
        }

        return false;

        bool IsSomebody(int i) => act.Text.Cues.At("person-other", i) is not null || act.Text.Cues.At("person-worker", i) is not null || words[i].Lower is "him" or "her" or "them" or "me" or "us" || (words[i].Capital && words[i].Before == Texts.WordBreak.None);
    }
}
