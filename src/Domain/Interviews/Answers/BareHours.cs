using System.Text.RegularExpressions;

namespace InterviewBot.Domain.Interviews.Answers;

/// <summary>Whether an answer is clock times and nothing else ("van 14 tot 23 uur", "9 to 5, saturdays too"): it tells the hours, whatever was asked.</summary>
public static partial class BareHours
{
    private const int FewestTimes = 2;

    public static bool Is(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = WordPattern().Matches(text.ToLowerInvariant()).Select(m => m.Value).ToList();
        return words.Count(w => ClockPattern().IsMatch(w)) >= FewestTimes && words.TrueForAll(w => ClockPattern().IsMatch(w) || BesidePattern().IsMatch(w)) && HourPattern().IsMatch(text);
    }

    [GeneratedRegex(@"\d+([:.u]\d{2}|[uh]|am|pm)?|[\p{L}'’]+")]
    private static partial Regex WordPattern();

    [GeneratedRegex(@"^([01]?\d|2[0-4])([:.u][0-5]\d|[uh]|am|pm)?$")]
    private static partial Regex ClockPattern();

    /// <summary>From one hour to another, or an hour named as such.</summary>
    [GeneratedRegex(@"\d\s*(uur|u|h|am|pm|o['’]clock)?\s*(tot|tem|t/m|to|till|until|-|–|en|and)\s*(\w+\s)?\d|\b\d{1,2}\s*([:u]|uur|am|pm|h\b)", RegexOptions.IgnoreCase)]
    private static partial Regex HourPattern();

    [GeneratedRegex(@"^(u|uur|h|hours?|hrs|am|pm|o['’]clock|van|vanaf|tot|tem|om|rond|en|of|met|een|pauze|uurtje|ook|soms|meestal|altijd|elke|iedere|dag|week|in|op|het|de|weekend|weekends|['’]s|s|morgens|ochtends|middags|avonds|nachts|nacht|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag"
        + @"|from|to|in|till|until|at|around|and|or|with|an?|break|also|sometimes|usually|always|every|day|days|on|the|night|nights|mornings?|afternoons?|evenings?|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|too)$")]
    private static partial Regex BesidePattern();
}
