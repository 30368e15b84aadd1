using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis.Identity;

/// <summary>What a job is called, in an answer that may be a whole sentence: "Ik was jobstudent aan de kassa, eigenlijk winkelbediende" names a "jobstudent".</summary>
public static class ToldTitle
{
    /// <summary>A longer answer tells of the job and does not only name it.</summary>
    private const int MostWords = 6;

    private static readonly char[] Punctuation = [' ', ',', '.', ';', ':', '(', ')', '-', '–', '\n'];

    private static readonly HashSet<string> Tellers = new([.. FirstPerson.I, .. FirstPerson.Contracted, .. FirstPerson.We, .. FirstPerson.My], StringComparer.OrdinalIgnoreCase);

    /// <summary>What stands between a job and the firm, or between the firm and the job.</summary>
    private static readonly HashSet<string> Joints = new(StringComparer.OrdinalIgnoreCase)
    {
        "bij", "in", "voor", "van", "aan", "op", "de", "den", "het", "een", "'t", "als", "at", "for", "with", "of", "the", "a", "an", "as",
    };

    /// <param name="language">Of the answer.</param>
    /// <param name="beside">What was told of the employer and the time, perhaps in the same answer: no part of the title.</param>
    /// <returns>The title where the analysis finds one in a sentence; the answer itself, without what was told beside it, where it is no sentence; <c>null</c> for a sentence that names no job.</returns>
    public static string? Of(JobAnalyst analyst, Language language, string answer, params IEnumerable<string?> beside)
    {
        ArgumentNullException.ThrowIfNull(analyst);
        ArgumentNullException.ThrowIfNull(answer);
        ArgumentNullException.ThrowIfNull(beside);
        var named = beside.Aggregate(answer, (told, other) => string.IsNullOrEmpty(other) ? told : Without(told, other));
        var words = named.Split([' ', '\n', ','], StringSplitOptions.RemoveEmptyEntries);
        var isSentence = words.Length > MostWords || (words.Length > 0 && Tellers.Contains(words[0]));
        return isSentence ? analyst.JobTitle(language, new Passage(0, answer)) ?? BehindTime(words) : named;
    }

    /// <summary>"Ik was twee zomers hulpkok, vakantiejob dus": a job in a word or two behind how long it was done; <c>null</c> for anything else.</summary>
    private static string? BehindTime(string[] words)
    {
        if (words.SkipWhile(Sounds.Contains).ToArray() is not [var teller, var verb, .. var rest] || !Tellers.Contains(teller) || !Being.Contains(verb))
            return null;
        var job = rest.SkipWhile(w => Joints.Contains(w) || Times.Contains(w) || Sounds.Contains(w) || char.IsDigit(w[0])).TakeWhile(w => !Joints.Contains(w) && !Been.Contains(w)).ToArray();
        return job.Length < rest.Length && job is [var title, ..] && title.Length > FewestLetters && rest.Any(Times.Contains) ? title : null;
    }

    private const int FewestLetters = 3;

    /// <summary>What people say before they say it.</summary>
    private static readonly HashSet<string> Sounds = new(StringComparer.OrdinalIgnoreCase) { "goh", "ja", "well", "eh", "euh", "so", "ok", "eigenlijk", "gewoon", "actually", "just" };

    private static readonly HashSet<string> Been = new(StringComparer.OrdinalIgnoreCase) { "geweest", "been" };

    private static readonly HashSet<string> Being = new(StringComparer.OrdinalIgnoreCase) { "was", "ben", "am" };

    /// <summary>How long, and how many of them.</summary>
    private static readonly HashSet<string> Times = new(StringComparer.OrdinalIgnoreCase)
    {
        "zomer", "zomers", "jaar", "jaren", "maand", "maanden", "week", "weken", "weekend", "weekends", "weekenden", "vakantie", "vakanties", "seizoen", "seizoenen", "keer", "lang", "één", "twee", "drie", "vier", "vijf", "zes", "enkele",
        "summer", "summers", "year", "years", "month", "months", "weeks", "season", "seasons", "one", "two", "three", "four", "five", "six", "few",
    };

    /// <summary>"Winkelbediende bij Torfs" without "bij Torfs"; the answer as it is where the other words are not in it, empty where they are all there is.</summary>
    /// <param name="beside">What was told beside the title.</param>
    public static string Without(string answer, string beside)
    {
        ArgumentNullException.ThrowIfNull(answer);
        ArgumentException.ThrowIfNullOrEmpty(beside);
        var at = answer.IndexOf(beside, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
            return answer;
        var before = Words(answer[..at]);
        var after = Words(answer[(at + beside.Length)..]);
        return string.Join(' ', before.SkipLastWhile(Joints.Contains)) is { Length: > 0 } told ? told.Trim(Punctuation) : string.Join(' ', after.SkipWhile(Joints.Contains)).Trim(Punctuation);
    }

    private static string[] Words(string text) => text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<string> SkipLastWhile(this string[] words, Func<string, bool> skips) => words.Take(Array.FindLastIndex(words, w => !skips(w.Trim(Punctuation))) + 1);
}
