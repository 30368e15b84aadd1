using System.Text.RegularExpressions;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Interviews.Answers;

/// <summary>Whether an answer is a time and nothing else ("zomer 2024", "from June to September", "ik deed dat elke zomer"): it tells when, whatever was asked.</summary>
public static partial class BarePeriod
{
    /// <summary>In characters: "van september 2019 tot ergens eind augustus 2021".</summary>
    private const int LongestPeriod = 80;

    public static bool Is(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = WordPattern().Matches(text.ToLowerInvariant()).Select(m => m.Value).ToList();
        return words.Count > 0 && words.Exists(w => TimePattern().IsMatch(w)) && words.TrueForAll(w => TimePattern().IsMatch(w) || AroundPattern().IsMatch(w));
    }

    /// <summary>Whether an answer says anything of when or how long: "toen ik studeerde", "three summers", "2021".</summary>
    public static bool HoldsTime(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return WordPattern().Matches(text.ToLowerInvariant()).Any(m => char.IsDigit(m.Value[0]) || TimePattern().IsMatch(m.Value) || OfTimePattern().IsMatch(m.Value));
    }

    /// <summary>The end of a stretch of the answer, behind the job, the employer or a comma, where that is a time and nothing else: "rekkenvuller in Lier vorige zomer, heel tof".</summary>
    public static Evidence? FindBehind(Passage answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        for (var at = 0; at < answer.Text.Length; at++)
        {
            if (at == 0 || !IsBreak(answer.Text[at - 1]))
                continue;
            // A time is short: a very long answer is not looked through from each of its words to its end.
            var rest = answer.Text.AsSpan(at, Math.Min(answer.Text.Length - at, LongestPeriod));
            var comma = rest.IndexOfAny(',', '.', '\n');
            if (comma < 0 && rest.Length == LongestPeriod)
                continue;
            var told = (comma < 0 ? rest : rest[..comma]).TrimEnd(" !").ToString();
            if (Is(told))
                return new Evidence(answer.Utterance, at, told.Length);
        }

        return null;

        static bool IsBreak(char before) => before is ' ' or ',' or '\n';
    }

    /// <summary>Whether an answer says from when and that it goes on, or till when: "since last oct, still doing it", "juni tot september".</summary>
    public static bool HasBothEnds(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return BothEnds().IsMatch(text);
    }

    [GeneratedRegex(@"\b(sinds|since|vanaf|from)\b.*\b(nog altijd|nog steeds|nu|tot|still|now|until|till|to)\b|\w\s+(tot|t\.?e\.?m\.?|t/m|until|till|through)\s+\w|\b(still|nog altijd|nog steeds)\b.*\b(sinds|since)\b", RegexOptions.IgnoreCase)]
    private static partial Regex BothEnds();

    [GeneratedRegex(
        @"^(jaa?r(en)?|maand(en)?|wee?k(en)?|weekends?|weekenden|weekje|dag(en)?|vakanties?|\p{L}*vakantie|seizoen(en)?|tijd\p{L}*|tijdens|toen|terwijl|sinds|vanaf|nog|altijd|nooit|nu|momenteel|gisteren|geleden|lang|recent|onlangs|jong|kind|student\p{L}*|studeerde|studies?|middelbaar|unief|school\p{L}*|stage|corona|covid|afgelopen|vorige?|heel"
        + @"|years?|months?|weeks?|weekends?|days?|holidays?|seasons?|time|times|during|when|while|since|still|always|now|currently|yesterday|ago|long|recently|young|kid|teen\p{L}*|school|uni|college|university|internship|last|until|till|ever|twenties|\p{L}+ties)$")]
    private static partial Regex OfTimePattern();

    [GeneratedRegex(@"[\p{L}'’]+|\d+")]
    private static partial Regex WordPattern();

    [GeneratedRegex(
        @"^((19|20)\d\d|jan(uari|uary)?|feb(ruari|ruary)?|maart|mrt|march|april|apr|mei|may|juni|june|jun|juli|july|jul|aug(ustus|ust)?|sep(t|tember)?|o[kc]t(ober)?|nov(ember)?|de[ck](ember)?"
        + @"|zomers?|winters?|lente|herfst|najaar|voorjaar|summers?|spring|autumn|paasvakantie|kerstvakantie|zomervakantie|grote)$")]
    private static partial Regex TimePattern();

    [GeneratedRegex(@"^(\d{1,2}|van|tot|in|de|het|en|vorige?|vorig|dit|deze|jaar|sinds|begin|midden|half|eind|einde|ongeveer|heel|hele|vakantie|ik|wij|we|deed|deden|heb|hebben|gedaan|werkte|gewerkt|was|dat|die|job|er|daar|elke|elk|iedere|keer|of|i|did|have|done|worked|been|doing|it|that|there|every|each|for|from|to|till|until|the|and|last|this|year|since|early|late|mid|end|about|all|over|through|holidays?|ago|geleden)$")]
    private static partial Regex AroundPattern();
}
