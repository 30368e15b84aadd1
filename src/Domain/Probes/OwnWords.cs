using InterviewBot.Domain.Incidents;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Probes;

/// <summary>A few words of the person to take up in a question: short, unchanged, cut where a clause ends.</summary>
internal static class OwnWords
{
    private const int MostWords = 9;
    private const int FewestWords = 2;

    /// <summary>From the words a verdict rests on; empty when it rests on none.</summary>
    public static string For(IncidentText incident, CriterionVerdict verdict)
    {
        ArgumentNullException.ThrowIfNull(incident);
        foreach (var evidence in verdict.Evidence)
        {
            var passage = incident.Find(evidence);
            if (passage is null)
                continue;
            var words = Shorten(passage.Words(evidence));
            if (words.Length > 0)
                return words;
        }

        return "";
    }

    private static string Shorten(string text)
    {
        var words = Tokenizer.Read(text);
        if (words.Words.Length == 0)
            return "";
        var count = Math.Min(words.Words.Length, MostWords);
        // Better a whole clause than a torn one.
        for (var i = FewestWords; i < count; i++)
        {
            if (words.Words[i].Before != WordBreak.None)
            {
                count = i;
                break;
            }
        }

        var quote = words.Slice(0, count).Replace('\n', ' ').Replace('“', '‘').Replace('”', '’').Replace('"', '’').Replace("?", "", StringComparison.Ordinal);
        return count < words.Words.Length && count == MostWords ? quote + " …" : quote;
    }
}
