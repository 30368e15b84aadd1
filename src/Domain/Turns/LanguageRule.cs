using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Turns;

/// <summary>Which language a turn is written in, and which one a person asks for.</summary>
internal static class LanguageRule
{
    private const int FewestMarkers = 2;
    private const int FewestSmallWords = 3;

    // Undetermined (ISO 639-2): it is enough that it is neither of ours.
    private const string Unnamed = "und";

    // Greek begins here; what stands before is Latin.
    private const char FirstOtherScript = '\u0370';

    /// <summary>One word in so many has a letter that gives the language away.</summary>
    private const int WordsOfForeign = 6;

    private static readonly System.Buffers.SearchValues<char> ForeignLetters = System.Buffers.SearchValues.Create("ąćęłńśźżčďěňřšťůžđğışőűăâîțșãõåæøßñāēīūķļņģ");

    // Letters of Vietnamese and Welsh.
    private const char FirstOfLatinAdditional = '\u1E00';
    private const char LastOfLatinAdditional = '\u1EFF';

    private static readonly (string Stem, string Code)[] Names =
    [
        ("nederl", "nl"), ("vlaams", "nl"), ("dutch", "nl"), ("flemish", "nl"), ("engels", "en"), ("english", "en"), ("inglese", "en"), ("anglais", "en"),
        ("frans", "fr"), ("french", "fr"), ("francais", "fr"), ("duits", "de"), ("german", "de"), ("deutsch", "de"), ("spaans", "es"), ("spanish", "es"), ("espanol", "es"),
        ("italia", "it"), ("turk", "tr"), ("arab", "ar"), ("pools", "pl"), ("polish", "pl"), ("polsk", "pl"), ("portug", "pt"), ("roe", "ro"), ("roman", "ro"), ("russ", "ru"), ("oekr", "uk"), ("ukrain", "uk"),
    ];

    /// <summary>The code of the language of a turn that is not in the interview's; <c>null</c> when it is, or when too little tells.</summary>
    public static string? Spoken(TurnText turn)
    {
        // The small words of the other language outnumber those of the interview's own: the cues were changed places already.
        var (own, other) = turn.SmallWords;
        if (turn.Spoken != turn.Language && own >= FewestSmallWords && own >= other * 2)
            return turn.Spoken.Code();
        if (!System.Text.Ascii.IsValid(turn.Text.Text) && (InOtherScript(turn) || InForeignLetters(turn)))
            return Unnamed;
        var markers = turn.Own.Of("language-marker").Where(m => !turn.Text.Words[m.First].Quoted).ToList();
        // Nearly all that tell of a language tell of the interview's own.
        if (markers.Count(m => m.Cue.Value != turn.Language.Code()) < FewestMarkers)
            return null;
        var counts = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var match in markers)
        {
            if (!counts.TryGetValue(match.Cue.Value, out var words))
                counts[match.Cue.Value] = words = [];
            words.Add(turn.Text.Words[match.First].Lower);
        }

        var mine = counts.GetValueOrDefault(turn.Language.Code())?.Count ?? 0;
        var best = counts.Where(c => c.Key != turn.Language.Code()).OrderByDescending(c => c.Value.Count).ThenBy(c => c.Key, StringComparer.Ordinal).FirstOrDefault();
        return best.Value is { Count: >= FewestMarkers } found && found.Count > mine * 2 && found.Count * 4 >= turn.Words && own < found.Count * 2 ? best.Key : null;
    }

    // "Можна українською?": letters that neither Dutch nor English is written in.
    private static bool InOtherScript(TurnText turn)
    {
        var (latin, other) = (0, 0);
        foreach (var letter in turn.Text.Text)
        {
            if (!char.IsLetter(letter))
                continue;
            if (letter is < FirstOtherScript or (>= FirstOfLatinAdditional and <= LastOfLatinAdditional))
                latin++;
            else
                other++;
        }

        return other > latin;
    }

    // "Najpierw zamknąłem bramę": letters that neither Dutch nor English has, in several words; a name or two may have them anywhere.
    private static bool InForeignLetters(TurnText turn)
    {
        var foreign = turn.Text.Words.Count(w => !w.Capital && !w.Quoted && turn.Text.Text.AsSpan(w.Start, w.Length).IndexOfAny(ForeignLetters) >= 0);
        return foreign >= FewestMarkers && foreign * WordsOfForeign >= turn.Words;
    }

    /// <summary>What the person asks for: a language that is named, or the one the turn is written in; <c>null</c> when neither tells.</summary>
    public static Wish? Wish(TurnText turn)
    {
        // "My contact does not speak Dutch, can we switch to English": the first that is not spoken already.
        var own = turn.Language.Code();
        var code = Spoken(turn) ?? turn.Text.Words.Select(w => Code(w.Lower)).FirstOrDefault(c => c is not null && c != own);
        return LanguageCodes.Find(code) is { } language ? new Wish.SwitchLanguage(language) : null;
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
