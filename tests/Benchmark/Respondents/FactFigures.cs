using InterviewBot.Domain.Incidents;
using InterviewBot.Domain.Transcripts;

namespace InterviewBot.Benchmark.Respondents;

/// <summary>What an interview brought out of what the respondent knows, and how it decided to ask.</summary>
internal static class FactFigures
{
    public static readonly string[] Incidents =
        [Slots.Incident(Valence.Effective, 1), Slots.Incident(Valence.Effective, 2), Slots.Incident(Valence.Ineffective, 1), Slots.Incident(Valence.Ineffective, 2)];

    private static readonly string[] Parts = [Slots.Circumstances, Slots.Behaviour, Slots.Results];

    /// <summary>Facts whose key words were said, among all facts (of these slots).</summary>
    public static Ratio Recall(PlayedInterview interview, Func<string, bool>? slots = null)
    {
        var words = interview.Words;
        return Ratio.Share(interview.Persona.Facts.Where(f => slots is null || slots(f.Slot)), f => f.IsIn(words));
    }

    /// <summary>Incidents of which all three facts were told.</summary>
    public static Ratio CompleteByFacts(PlayedInterview interview) => Ratio.Share(Incidents, i => IsComplete(interview, i));

    /// <summary>Incidents that the judge finds usable: all four criteria.</summary>
    public static Ratio CompleteByJudge(PlayedInterview interview, IncidentJudge judge) => Ratio.Share(Incidents, i => judge.Judge(Told(interview, i)).IsUsable);

    /// <summary>An incident as it stands in the transcript.</summary>
    public static IncidentText Told(PlayedInterview interview, string incident)
    {
        var answers = SlotAnswers.From(interview.Transcript);
        return new IncidentText(
            interview.Persona.Language, incident.Contains("ineffective", StringComparison.Ordinal) ? Valence.Ineffective : Valence.Effective, interview.Persona.Job,
            answers.Passages(Slots.Part(incident, Slots.Circumstances)), answers.Passages(Slots.Part(incident, Slots.Behaviour)), answers.Passages(Slots.Part(incident, Slots.Results)))
        {
            Actor = IncidentActor.Teller,
        };
    }

    /// <summary>Questions about incidents for each complete one.</summary>
    public static Ratio QuestionsPerCompleteIncident(PlayedInterview interview) => new(
        interview.BotTurns.Count(u => u.Kind is UtteranceKind.Question or UtteranceKind.Probe && u.Slot is { } s && Array.Exists(Incidents, i => s.StartsWith(i, StringComparison.Ordinal))),
        CompleteByFacts(interview).Part);

    /// <summary>Parts of incidents that were told before they were asked for: not asked, among all of them.</summary>
    public static Ratio ToldSoNotAsked(PlayedInterview interview) => Ratio.Share(ToldUnasked(interview), s => !Asked(interview, s).Any());

    /// <summary>Parts of incidents that were never asked for: told, among all of them. Incidents of which nothing was told are left out.</summary>
    public static Ratio NotAskedSoTold(PlayedInterview interview) => Ratio.Share(
        Incidents.Where(i => Parts.Any(p => interview.Persona.Of(Slots.Part(i, p)).Any(f => f.IsIn(interview.Words)))).SelectMany(i => Parts, Slots.Part).Where(s => !Asked(interview, s).Any()),
        s => interview.Persona.Of(s).All(f => f.IsIn(interview.Words)));

    /// <summary>Follow-up questions about what had been told in full already.</summary>
    public static Ratio OverProbing(PlayedInterview interview) => Ratio.Share(
        interview.Persona.Facts.Where(f => CanBeTold(interview, f)).Select(f => f.Slot).Distinct().SelectMany(s => Asked(interview, s).Skip(1).Where(IsFollowUp)),
        u => interview.Persona.Of(u.Slot!).All(f => f.IsIn(interview.WordsBefore(u.Number))));

    /// <summary>Thin first answers that got no follow-up question.</summary>
    public static Ratio UnderProbing(PlayedInterview interview, Func<string, bool> slots)
    {
        var needed = Thin(interview).Where(slots).ToList();
        return Ratio.Share(needed, s => IsLeftThin(interview, s));
    }

    /// <summary>Slots of which the first answer did not tell all that could be told, and no follow-up question came.</summary>
    public static IEnumerable<string> LeftThin(PlayedInterview interview) => Thin(interview).Where(s => IsLeftThin(interview, s));

    private static IEnumerable<string> Thin(PlayedInterview interview) => interview.Persona.Facts.Where(f => CanBeTold(interview, f)).GroupBy(f => f.Slot)
        .Where(g => After(interview, g.Key) is { } after && !g.All(f => f.IsIn(interview.WordsBefore(after.Number)))).Select(g => g.Key);

    private static bool IsLeftThin(PlayedInterview interview, string slot) => !Asked(interview, slot).Skip(1).Any(IsFollowUp);

    /// <summary>Parts that were never asked for and not told either, with the incident they belong to.</summary>
    public static IEnumerable<(string Slot, IncidentText Told)> SkippedUntold(PlayedInterview interview) =>
        from incident in Incidents
        from part in Parts
        let slot = Slots.Part(incident, part)
        where !Asked(interview, slot).Any() && !interview.Persona.Of(slot).All(f => f.IsIn(interview.Words)) && !Told(interview, incident).Circumstances.IsEmpty
        select (slot, Told(interview, incident));

    public static bool IsComplete(PlayedInterview interview, string incident)
    {
        var words = interview.Words;
        return Parts.All(p => interview.Persona.Of(Slots.Part(incident, p)).All(f => f.IsIn(words)));
    }

    private static IEnumerable<string> ToldUnasked(PlayedInterview interview) =>
        from incident in Incidents
        from part in new[] { Slots.Behaviour, Slots.Results }
        let slot = Slots.Part(incident, part)
        let asked = Asked(interview, slot).FirstOrDefault()
        let words = interview.WordsBefore(asked?.Number ?? int.MaxValue)
        where interview.Persona.Of(slot).All(f => f.IsIn(words))
        select slot;

    private static IEnumerable<Utterance> Asked(PlayedInterview interview, string slot) =>
        interview.BotTurns.Where(u => u.Slot == slot && u.Kind is UtteranceKind.Question or UtteranceKind.Probe);

    /// <summary>What a list offers to go on with is no follow-up question about what was said.</summary>
    private static bool IsFollowUp(Utterance said) => said.Kind == UtteranceKind.Probe;

    /// <summary>The first turn of the bot after the slot was asked and answered.</summary>
    private static Utterance? After(PlayedInterview interview, string slot) =>
        Asked(interview, slot).FirstOrDefault() is { } asked ? interview.BotTurns.FirstOrDefault(u => u.Number > asked.Number && u.Kind != UtteranceKind.Notice) : null;

    private static bool CanBeTold(PlayedInterview interview, GoldFact fact) => !new Habits(interview.Persona).Refuses(fact.Slot);
}
