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
            var words = Shorten(passage.Text[StartOf(passage.Text, evidence)..EndOf(passage.Text, evidence)]);
            if (SaysSomething(words))
                return words;
        }

        return "";
    }

    /// <summary>"Ja bij economie", "niks, ik deed …": what one opens with is no part of what one tells.</summary>
    private static readonly HashSet<string> Openers = new(StringComparer.Ordinal) { "ja", "nee", "niks", "goh", "ok", "oké", "oke", "okay", "yes", "yeah", "no", "nothing", "well", "so", "oh", "ah", "euh", "uh", "um" };

    /// <summary>"Thermo", "until 9.20", "this is bad", "same as before": too little for anybody to know what they are asked about.</summary>
    private static bool SaysSomething(string words)
    {
        var text = Tokenizer.Read(words).Words;
        return text.Length >= FewestWordsQuoted && !(Pointing.Contains(text[0].Lower) && text.Length < FewestWordsAlone) && !Repeating.Contains(text[0].Lower);
    }

    private const int FewestWordsQuoted = 3;

    private static readonly HashSet<string> Pointing = new(StringComparer.Ordinal) { "dat", "da", "dit", "het", "that", "thats", "that's", "this", "it", "its", "it's", "until", "till", "tot" };

    private static readonly HashSet<string> Repeating = new(StringComparer.Ordinal) { "same", "idem", "hetzelfde", "zelfde" };

    private static int StartOf(string text, Evidence evidence)
    {
        var words = Tokenizer.Read(text[evidence.Start..evidence.End]).Words;
        var first = 0;
        while (first + FewestWords < words.Length && Openers.Contains(words[first].Lower))
            first++;
        return evidence.Start + (first == 0 ? 0 : words[first].Start);
    }

    /// <summary>Words that break off before their clause ends are taken with the rest of it: "I did" says nothing without what.</summary>
    private static int EndOf(string text, Evidence evidence)
    {
        var words = Tokenizer.Read(text).Words;
        var next = 0;
        while (next < words.Length && words[next].Start < evidence.End)
            next++;
        var start = StartOf(text, evidence);
        var told = 0;
        for (var i = 0; i < next; i++)
            told += words[i].Start >= start ? 1 : 0;
        if (told >= FewestWordsAlone)
            return evidence.End;
        while (next < words.Length && words[next].Before == WordBreak.None)
            next++;
        return next == 0 ? evidence.End : Math.Max(evidence.End, words[next - 1].End);
    }

    /// <summary>Fewer hardly stand by themselves.</summary>
    private const int FewestWordsAlone = 4;

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
