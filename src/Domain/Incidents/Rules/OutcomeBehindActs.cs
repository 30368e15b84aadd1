using System.Collections.Immutable;
using InterviewBot.Domain.Clauses;
using InterviewBot.Domain.Lexicons;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Incidents.Rules;

/// <summary>
/// What came of it told at the end of the second answer, the third left open: <c>I washed her paw by paw. After an hour she was clean and had scratched nobody</c>.
/// It begins in a sentence behind the last act ("till she was calm" is part of the act), where somebody or something else becomes the subject of what took place; from there on the clauses are judged as an outcome.
/// </summary>
internal static class OutcomeBehindActs
{
    /// <summary>The part of each clause, in order; <c>null</c> when the third question was answered, or nothing is told behind the acts.</summary>
    public static ImmutableArray<IncidentPart>? Of(IncidentReading reading)
    {
        if (!reading.IsBlank(IncidentPart.Results))
            return null;
        var told = reading.In(IncidentPart.Behaviour).ToList();
        var last = told.FindLastIndex(c => IsOwnAct(reading, c));
        var outcome = last < 0 ? -1 : told.FindIndex(last + 1, c => IsOutcome(reading, c) && (c.Clause.Sentence > told[last].Clause.Sentence || !ReferenceEquals(c.Passage, told[last].Passage)));
        if (outcome < 0)
            return null;
        var results = told.Skip(outcome).ToHashSet();
        return [.. reading.Clauses.Select(c => results.Contains(c) ? IncidentPart.Results : c.Part)];
    }

    private static bool IsOwnAct(IncidentReading reading, IncidentClause clause) =>
        clause.Role == ClauseRole.Act && (clause.Clause.Verb is null || reading.Perspective.IsActor(new ToldClause(clause.Text, clause.Clause), strict: clause.Clause.Subject == Subject.Third));

    private static bool IsOutcome(IncidentReading reading, IncidentClause clause) =>
        clause is { GoesForward: true, Clause: { Verb: { } verb } told } && told.IsPast && !told.Is(ClauseTraits.Earlier) && !told.Is(ClauseTraits.NonFinite) && !told.Is(ClauseTraits.Quote)
        && told.Subject is not (Subject.None or Subject.Relative or Subject.Indefinite) && HasSubjectOfItsOwn(clause) && !reading.Perspective.IsActor(new ToldClause(clause.Text, told), strict: true)
        && (verb.Kind is VerbKind.Change or VerbKind.Happen or VerbKind.Receive || (verb.Kind is VerbKind.Act or VerbKind.Say or VerbKind.Move && told.Subject is not (Subject.Self or Subject.Group)) || clause.Has("result-marker")
            || (clause.Has("result-event") && told.Subject is not (Subject.Self or Subject.Group)));

    // "Told the mum off" and "… and looked at his watch" go on with whoever acted.
    private static bool HasSubjectOfItsOwn(IncidentClause clause) =>
        !clause.Clause.Is(ClauseTraits.InheritedSubject) && (clause.Clause.SubjectWord < clause.Clause.VerbWord || clause.Text.Text.Words[clause.Clause.First].Before != WordBreak.Sentence || clause.Clause.VerbWord > clause.Clause.First);
}
