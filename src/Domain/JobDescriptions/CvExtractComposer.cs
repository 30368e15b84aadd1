using System.Collections.Immutable;
using InterviewBot.Domain.JobAnalysis;
using InterviewBot.Domain.JobAnalysis.Cv;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobDescriptions;

/// <summary>Lines for a CV from the respondent's own acts: incidents in which they worked, examples of attributes, and the ordinary duties.</summary>
internal static class CvExtractComposer
{
    /// <param name="targetJob">The job aimed at, as told; <c>null</c> when none.</param>
    public static CvExtract? Compose(JobAnalyst analyst, InterviewFindings findings, CharacteristicDecisions decisions, string? targetJob, StatementIds ids, Language language)
    {
        var cv = analyst.CvLines(language, Material(findings, decisions), targetJob);
        if (cv.Lines.IsEmpty && cv.Questions.IsEmpty)
            return null;
        return new CvExtract(
            [.. cv.Lines.Select(l => new CvEntry(new Statement(ids.Of($"cv.{l.ElementId}", l.Evidence[0]), "", "", l.Text, StatementOrigin.Derived, l.Evidence), l.ElementId, l.Attribute, l.Behaviour, l.Result))],
            cv.TargetJob?.In(language) ?? targetJob, cv.Questions);
    }

    private static CvMaterial Material(InterviewFindings findings, CharacteristicDecisions decisions) => new(
        [.. findings.Incidents.Select(i => CvMoment.Of(i.Judged, i.Verdict, [.. i.Ksaos.Where(k => !decisions.IsRejected(k.ElementId))]))],
        [.. decisions.Backed.SelectMany(e => decisions.Examples(e).Select(p => new CvExample(e, p.Language ?? findings.Language, p)))],
        [.. findings.Tasks.Where(t => t is { AsTold: false, Incidents.IsEmpty: true }).Select(t => new CvDuty(t.Task, t.Language, Shown(t.Task, findings, decisions)))])
    {
        Agreed = [.. findings.Ksaos.Select(k => k.ElementId).Concat(decisions.Backed).Where(decisions.IsAgreed)],
        Told = [.. findings.Ksaos.Select(k => k.ElementId)],
    };

    private static ImmutableArray<string> Shown(TaskStatement task, InterviewFindings findings, CharacteristicDecisions decisions) =>
        [.. findings.Ksaos.Where(k => !decisions.IsRejected(k.ElementId) && k.Evidence.Any(e => task.Evidence.Any(e.Overlaps))).Select(k => k.ElementId)];
}
