using System.Collections.Immutable;
using InterviewBot.Domain.Incidents;
using InterviewBot.Domain.Interviews;
using InterviewBot.Domain.JobAnalysis;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobDescriptions;

/// <summary>What the analysis finds in an interview: no words of a description yet, only what was found and where.</summary>
/// <param name="Language">The language most was said in.</param>
/// <param name="Incidents">Those that something was told of, in the order of the guide.</param>
/// <param name="Tasks">Merged, in the order of first mention.</param>
/// <param name="Ksaos">By element, strongest first.</param>
/// <param name="Demands">Merged, in the order of first mention.</param>
/// <param name="Workday">The analysis of a pasted workday text; <c>null</c> when there is none, or when it is no workday.</param>
internal sealed record InterviewFindings(
    Language Language, ImmutableArray<ToldIncident> Incidents, ImmutableArray<FoundTask> Tasks, ImmutableArray<FoundKsao> Ksaos, ImmutableArray<FoundDemand> Demands,
    ImmutableArray<ConditionFinding> Conditions, JobAnalysisResult? Workday);

/// <summary>An incident with all that may be concluded from it.</summary>
/// <param name="Text">Every word that was told, to quote from.</param>
/// <param name="Judged">So much of it as is judged (see <see cref="IncidentDraft.Kept"/>): what the conversation went by, and all that is analysed here.</param>
internal sealed record ToldIncident(
    string Id, int Number, IncidentText Text, IncidentText Judged, IncidentVerdict Verdict, ImmutableArray<KsaoFinding> Ksaos, ImmutableArray<EmotionalFinding> Demands);

/// <param name="Language">The language of the statement.</param>
/// <param name="AsTold">The statement is the respondent's own words, because no rule could put them in general terms.</param>
internal sealed record FoundTask(TaskStatement Task, string Slot, Language Language, bool AsTold, ImmutableArray<string> Incidents);

/// <param name="Signs">What the words show that led to it, in words for a reader, what weighed most first.</param>
internal sealed record FoundKsao(string ElementId, double Strength, ImmutableArray<Evidence> Evidence, ImmutableArray<string> Incidents, bool FromAnswers, ImmutableArray<LocalizedText> Signs);

internal sealed record FoundDemand(EmotionalDemand Demand, ImmutableArray<Evidence> Evidence, ImmutableArray<string> Incidents);
