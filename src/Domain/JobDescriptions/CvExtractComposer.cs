using System.Collections.Immutable;
using InterviewBot.Domain.JobAnalysis;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobDescriptions;

/// <summary>Lines for a CV from the incidents in which the respondent's own acts worked.</summary>
internal static class CvExtractComposer
{
    /// <param name="targetJob">The job aimed at, as told; <c>null</c> when none.</param>
    public static CvExtract? Compose(JobAnalyst analyst, InterviewFindings findings, CharacteristicDecisions decisions, string? targetJob, StatementIds ids, Language language)
    {
        var cv = analyst.CvLines(
            language, findings.Incidents.Select(i => (i.Judged, i.Ksaos.Where(k => !decisions.IsRejected(k.ElementId)).ToImmutableArray())), targetJob);
        if (cv.Lines.IsEmpty && cv.Questions.IsEmpty)
            return null;
        return new CvExtract(
            [.. cv.Lines.Select(l => new CvEntry(new Statement(ids.Of($"cv.{l.ElementId}", l.Evidence[0]), "", "", l.Text, StatementOrigin.Derived, l.Evidence), l.ElementId, l.Attribute, l.Behaviour, l.Result))],
            cv.TargetJob?.In(language) ?? targetJob, cv.Questions);
    }
}
