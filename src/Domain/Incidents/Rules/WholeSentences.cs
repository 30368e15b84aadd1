using InterviewBot.Domain.Clauses;

namespace InterviewBot.Domain.Incidents.Rules;

/// <summary>What led up to it may be told in a clause that hangs on another part of the story (<c>I left it open because I was in a hurry</c>): alone it cannot be read, so it is quoted with the sentence it stands in.</summary>
internal static class WholeSentences
{
    public static Ruling Of(IncidentReading reading, Ruling ruling) => !ruling.Met ? ruling : ruling with { Evidence = [.. ruling.Evidence.Select(e => Of(reading, e))] };

    private static Texts.Evidence Of(IncidentReading reading, Texts.Evidence evidence)
    {
        if (reading.Clauses.FirstOrDefault(c => c.Evidence == evidence) is not { } clause || !Hangs(clause))
            return evidence;
        var opening = reading.Clauses.First(c => c.IsBeside(clause));
        return (opening.Part == clause.Part && clause.Part == IncidentPart.Circumstances) || opening.Evidence.Start >= evidence.Start ? evidence : evidence with { Start = opening.Evidence.Start, Length = evidence.End - opening.Evidence.Start };
    }

    private static bool Hangs(IncidentClause clause) => clause.Clause.Is(ClauseTraits.Subordinate) || clause.Clause.Is(ClauseTraits.Complement) || clause.Clause.Is(ClauseTraits.NonFinite) || clause.Clause.Subject == Subject.Relative || clause.IsContent;
}
