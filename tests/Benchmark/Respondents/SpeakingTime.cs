using System.Text.RegularExpressions;

namespace InterviewBot.Benchmark.Respondents;

/// <summary>
/// How long an interview would take aloud: syllables at a rate, and a delay before each answer, by verbosity. Rates and delays are InterviewPlayground's, fitted to
/// speech; typing differs, so the figure serves to compare arms, not to promise minutes.
/// </summary>
internal static partial class SpeakingTime
{
    public static double Minutes(PlayedInterview interview)
    {
        var (rate, delay) = interview.Persona.Traits.Verbosity switch
        {
            Level.Low => (167.7, 11.3),
            Level.Medium => (189.5, 16.0),
            _ => (216.1, 26.6),
        };
        return interview.Transcript.Where(u => u.Speaker == Domain.Transcripts.Speaker.Respondent).Sum(u => (VowelPattern().Count(u.Text.ToLowerInvariant()) / rate) + (delay / 60));
    }

    /// <summary>A group of vowels is a syllable, near enough in both languages.</summary>
    [GeneratedRegex("[aeiouyàáâäèéêëìíîïòóôöùúûü]+")]
    private static partial Regex VowelPattern();
}
