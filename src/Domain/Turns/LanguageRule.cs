using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Turns;

/// <summary>A wish for another language, or a turn in one.</summary>
internal static class LanguageRule
{
    private const int LongestRequest = 30;

    private static readonly (string Stem, string Code)[] Names =
    [
        ("nederl", "nl"), ("vlaams", "nl"), ("dutch", "nl"), ("flemish", "nl"), ("engels", "en"), ("english", "en"), ("inglese", "en"), ("anglais", "en"),
        ("frans", "fr"), ("french", "fr"), ("francais", "fr"), ("duits", "de"), ("german", "de"), ("deutsch", "de"), ("spaans", "es"), ("spanish", "es"), ("espanol", "es"),
        ("italia", "it"), ("turk", "tr"), ("arab", "ar"), ("pools", "pl"), ("polish", "pl"), ("polsk", "pl"), ("portug", "pt"), ("roe", "ro"), ("roman", "ro"), ("russ", "ru"), ("oekr", "uk"), ("ukrain", "uk"),
    ];

    public static TurnReading? Read(TurnText turn)
    {
        if (turn.Find("third-language") is { IsEmpty: false } foreign && turn.FindOwn("function-word").Length * 3 < turn.Words * 2)
            return Reading(turn, "turn-in-another-language", foreign);
        if (turn.Words <= LongestRequest && turn.Find("language-switch") is { IsEmpty: false } request && !turn.Own.Has("story-past"))
            return Reading(turn, "asks-for-a-language", request);
        return null;
    }

    private static TurnReading Reading(TurnText turn, string rule, System.Collections.Immutable.ImmutableArray<Evidence> evidence)
    {
        var own = turn.Language.Code();
        var named = turn.Text.Words.Select(w => Code(w.Lower)).Where(c => c is not null).ToList();
        // "My contact does not speak Dutch, can we switch to English": the first that is not spoken already.
        var code = named.FirstOrDefault(c => c != own);
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
