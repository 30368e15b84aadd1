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
        "bij", "in", "voor", "van", "aan", "op", "de", "den", "het", "een", "'t", "als", "at", "on", "for", "with", "of", "the", "a", "an", "as",
    };

    /// <param name="language">Of the answer.</param>
    /// <param name="beside">What was told of the employer and the time, perhaps in the same answer: no part of the title.</param>
    /// <returns>The title where the analysis finds one in a sentence; the answer itself, without what was told beside it, where it is no sentence; <c>null</c> for a sentence that names no job.</returns>
    public static string? Of(JobAnalyst analyst, Language language, string answer, params IEnumerable<string?> beside)
    {
        ArgumentNullException.ThrowIfNull(analyst);
        ArgumentNullException.ThrowIfNull(answer);
        ArgumentNullException.ThrowIfNull(beside);
        var named = beside.Aggregate(WithoutRemarks(answer), (told, other) => string.IsNullOrEmpty(other) ? told : Without(told, other));
        var words = named.Replace(",", " , ", StringComparison.Ordinal).Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
        var isSentence = words.Count(w => w != ",") > MostWords || SaysWhatOneWas(words) >= 0 || (words.Length > 0 && Tellers.Contains(words[0]));
        return isSentence ? analyst.JobTitle(language, new Passage(0, answer)) ?? BehindBeing(language, words) ?? FirstPiece(analyst, language, named) : named;
    }

    /// <summary>"Christmas elf (santa's grotto helper)", "kassier hoor": the name itself, without what is said about it.</summary>
    private static string WithoutRemarks(string answer)
    {
        var named = answer.IndexOf(" (", StringComparison.Ordinal) is > 0 and var bracket && answer[..bracket].Trim() is { Length: > 0 } before ? before : answer;
        return named[..ClosingSounds.LengthWithout(named)].TrimStart();
    }

    /// <summary>The subject and the verb of "Ik was …", "in 2022 was ik …", near the beginning: where they stand, -1 where they do not.</summary>
    private static int SaysWhatOneWas(string[] words)
    {
        for (var i = 0; i + 1 < words.Length && i <= MostWordsBefore && words[i] != ","; i++)
        {
            if ((Tellers.Contains(words[i]) && Being.Contains(words[i + 1])) || (Being.Contains(words[i]) && Tellers.Contains(words[i + 1])))
                return i;
        }

        return -1;
    }

    /// <summary>In "in de zomer van 2022 was ik …".</summary>
    private const int MostWordsBefore = 5;

    /// <summary>"Ik was mascotte in een pretpark", "I was a ghost on the tower tour": a job that no list knows, in a few words before where it was; <c>null</c> for "ik was verantwoordelijk voor …".</summary>
    private static string? BehindBeing(Language language, string[] words)
    {
        if (SaysWhatOneWas(words) is var at && at < 0)
            return null;
        var rest = words[(at + 2)..];
        var lead = rest.TakeWhile(w => Joints.Contains(w) || Times.Contains(w) || Sounds.Contains(w) || char.IsDigit(w[0])).ToArray();
        var job = rest[lead.Length..].TakeWhile(w => !Joints.Contains(w) && !Ends.Contains(w)).ToArray();
        if (job.Length is 0 or > MostWordsOfJob || job.Length + lead.Length == rest.Length || job[0].Length <= FewestLetters)
            return null;
        // English says "I was a guide" and "I was responsible"; Dutch has no article before either.
        var isNamed = lead.Any(Times.Contains) || lead.Any(Articles.Contains) || (language == Language.Dutch && !job.Any(Tellers.Contains) && !IsQuality(job[0]));
        return isNamed ? string.Join(' ', job) : null;
    }

    private const int MostWordsOfJob = 3;

    private static readonly HashSet<string> Articles = new(StringComparer.OrdinalIgnoreCase) { "een", "de", "den", "a", "an", "the" };

    /// <summary>How somebody was, or where: "verantwoordelijk", "actief", "tewerkgesteld", "daar".</summary>
    private static bool IsQuality(string word) =>
        word.Length < ShortestName || Qualities.Contains(word) || Array.Exists(OfQualities, q => word.EndsWith(q, StringComparison.OrdinalIgnoreCase)) || (word.StartsWith("ge", StringComparison.OrdinalIgnoreCase) && word[^1] is 'd' or 't');

    private const int ShortestName = 3;

    private static readonly string[] OfQualities = ["lijk", "ief", "zaam", "isch", "steld", "baar", "eerd"];

    private static readonly HashSet<string> Qualities = new(StringComparer.OrdinalIgnoreCase) { "alleen", "daar", "hier", "bezig", "thuis", "vooral", "altijd", "zelf", "meestal", "blij", "degene", "iemand", "vaak", "ziek", "jong", "verantwoordelijk" };

    /// <summary>"Simulated patient, so I pretend to be ill for med students": what stands before the first comma, where that is a name and neither a sentence nor something that is done.</summary>
    private static string? FirstPiece(JobAnalyst analyst, Language language, string answer)
    {
        var piece = answer.Split([',', ';', '\n', ':'], 2)[0].Trim(Punctuation);
        var words = Words(piece);
        return piece.Length < answer.Length && words.Length is > 0 and <= MostWordsOfPiece && !words.Any(w => Tellers.Contains(w) || Being.Contains(w)) && !Joints.Contains(words[0]) && !Sounds.Contains(words[0])
            && analyst.ListedTasks(language, new Passage(0, piece), new Evidence(0, 0, piece.Length)).IsEmpty ? piece : null;
    }

    private const int MostWordsOfPiece = 4;

    private const int FewestLetters = 3;

    /// <summary>What people say before they say it.</summary>
    private static readonly HashSet<string> Sounds = new(StringComparer.OrdinalIgnoreCase) { "goh", "ja", "well", "eh", "euh", "so", "ok", "nee", "no", "eigenlijk", "gewoon", "actually", "just" };

    /// <summary>Behind the job something else begins.</summary>
    private static readonly HashSet<string> Ends = new(StringComparer.OrdinalIgnoreCase)
    {
        ",", "geweest", "been", "en", "and", "maar", "but", "die", "who", "dus", "so", "omdat", "because", "toen", "when", "daar", "there", "met", "tijdens", "during", "waar", "where",
    };

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
