using InterviewBot.Domain.Clauses;
using InterviewBot.Domain.Lexicons;

namespace InterviewBot.Domain.Incidents.Rules;

/// <summary>Says where something was, which is no scene by itself.</summary>
internal static class Whereabouts
{
    /// <summary>"The wedding was in a barn", "this was at arrivals in Heathrow".</summary>
    public static bool IsOfOccasion(ClauseText text, Clause clause) =>
        clause.Is(ClauseTraits.Copula) && (clause.Subject == Subject.It || (clause.SubjectWord >= 0 && text.Cues.At("occasion", clause.SubjectWord) is not null));

    /// <summary>"Called out to a nursery".</summary>
    public static bool IsCallOut(Clause clause) => clause is { Subject: Subject.None, Verb.Kind: VerbKind.Say } && clause.VerbWord == clause.First;
}
