using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Turns;

/// <summary>A wish for another language, or a turn in one.</summary>
internal static class LanguageRule
{
    private const int LongestRequest = 30;
    private const int FewestMarkers = 2;

    private static readonly (string Stem, string Code)[] Names =
    [
        ("nederl", "nl"), ("vlaams", "nl"), ("dutch", "nl"), ("flemish", "nl"), ("engels", "en"), ("english", "en"), ("inglese", "en"), ("anglais", "en"),
        ("frans", "fr"), ("french", "fr"), ("francais", "fr"), ("duits", "de"), ("german", "de"), ("deutsch", "de"), ("spaans", "es"), ("spanish", "es"), ("espanol", "es"),
        ("italia", "it"), ("turk", "tr"), ("arab", "ar"), ("pools", "pl"), ("polish", "pl"), ("polsk", "pl"), ("portug", "pt"), ("roe", "ro"), ("roman", "ro"), ("russ", "ru"), ("oekr", "uk"), ("ukrain", "uk"),
    ];

    public static TurnReading? Read(TurnText turn)
    {
        if (turn.Find("third-language") is { IsEmpty: false } foreign && turn.FindOwn("function-word").Length * 3 < turn.Words * 2)
            return Reading(turn, "turn-in-another-language", foreign, null);
        // The tell-tale words of another language outnumber those of the interview's own.
        var spoken = Spoken(turn);
        if (spoken is { } other)
            return Reading(turn, "turn-in-another-language", [], other);
        if (turn.Words <= LongestRequest && turn.Find("language-switch") is { IsEmpty: false } request && !turn.Own.Has("story-past"))
            return Reading(turn, "asks-for-a-language", request, null);
        return null;
    }

    private static string? Spoken(TurnText turn)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var match in turn.Own.Of("language-marker").Where(m => !turn.Text.Words[m.First].Quoted))
            counts[match.Cue.Value] = counts.GetValueOrDefault(match.Cue.Value) + 1;
        var own = counts.GetValueOrDefault(turn.Language.Code());
        var best = counts.Where(c => c.Key != turn.Language.Code()).OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal).FirstOrDefault();
        return best.Value >= FewestMarkers && best.Value > own * 2 && best.Value * 4 >= turn.Words ? best.Key : null;
    }

    private static TurnReading Reading(TurnText turn, string rule, System.Collections.Immutable.ImmutableArray<Evidence> evidence, string? spoken)
    {
        var own = turn.Language.Code();
        var named = turn.Text.Words.Select(w => Code(w.Lower)).Where(c => c is not null).ToList();
        // "My contact does not speak Dutch, can we switch to English": the first that is not spoken already.
        var code = spoken ?? named.FirstOrDefault(c => c != own);
        var wish = LanguageCodes.Find(code) is { } language ? new Wish.SwitchLanguage(language) : null;
        return new TurnReading(HandlingClass.LanguageSwitch, rule, evidence) { RequestedLanguage = code, Wish = wish };
    }

    private static string? Code(string word)
    {
        foreach (var (stem, code) in Names)
        {
            if (word.StartsWith(stem, StringComparison.Ordinal))
                return code;
        }

        return null;
    }
}
