using InterviewBot.Domain.JobAnalysis.Reading;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis;

/// <summary>What an answer about the job itself names.</summary>
public sealed partial class JobAnalyst
{
    /// <summary>The job title that a text names; <c>null</c> when it names none.</summary>
    public string? JobTitle(Language language, Passage passage)
    {
        ArgumentNullException.ThrowIfNull(passage);
        return new JobTitleReader(Read(language, passage), ThingsOf(language)).Find()?.Name;
    }

    /// <summary>The employer that an answer to "which job?" names beside the job; <c>null</c> when none is named or it is doubtful whether what is named is one.</summary>
    public Evidence? EmployerBesideJob(Language language, Passage passage)
    {
        ArgumentNullException.ThrowIfNull(passage);
        return new EmployerBesideJob(Read(language, passage), ThingsOf(language), _givenNames.Value).Find();
    }

    private ThingLexicon ThingsOf(Language language) => (language == Language.Dutch ? _dutchThings : _englishThings).Value;
}
