using System.Collections.Immutable;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Incidents;

/// <summary>An incident told back in the person's own words, to confirm or correct: for each of the three questions the words that count, unchanged.</summary>
public sealed record IncidentMirror(string Circumstances, string Behaviour, string Results)
{
    private const int MostWords = 30;

    /// <summary>Takes the words the verdict rests on; for a criterion that is not met, what was answered. Empty where nothing was told.</summary>
    public static IncidentMirror Of(IncidentText incident, IncidentVerdict verdict)
    {
        ArgumentNullException.ThrowIfNull(incident);
        ArgumentNullException.ThrowIfNull(verdict);
        return new IncidentMirror(
            Words(incident, verdict[Criterion.Context], incident.Circumstances),
            Words(incident, verdict[Criterion.ObservableBehaviour], incident.Behaviour),
            Words(incident, verdict[Criterion.Consequences], incident.Results));
    }

    private static string Words(IncidentText incident, CriterionVerdict verdict, ImmutableArray<Passage> answered)
    {
        if (!verdict.Met || verdict.Evidence.IsEmpty)
            return Shorten(string.Join(' ', answered.Select(p => p.Text.Trim())));
        // From the first to the last word that counts, as long as they stand in one passage: no hole in what was said.
        var first = verdict.Evidence[0];
        var passage = incident.Passages.FirstOrDefault(p => p.Utterance == first.Utterance);
        if (passage is null)
            return "";
        var own = verdict.Evidence.Where(e => e.Utterance == first.Utterance && e.End <= passage.Text.Length).ToList();
        var (start, end) = (own.Min(e => e.Start), own.Max(e => e.End));
        return Shorten(passage.Text[start..end]);
    }

    private static string Shorten(string text)
    {
        var words = Tokenizer.Read(text);
        return words.Words.Length <= MostWords ? text.Trim() : words.Slice(0, MostWords) + " …";
    }
}
