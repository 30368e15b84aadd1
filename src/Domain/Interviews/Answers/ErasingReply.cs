namespace InterviewBot.Domain.Interviews.Answers;

/// <summary>What was said to the question whether everything is to be erased.</summary>
public enum ErasingReply
{
    Erases,
    Keeps,

    /// <summary>It can mean anything: nothing is erased, and the question put once more.</summary>
    Unclear,
}

/// <summary>
/// Reads the reply to the question whether everything is to be erased. Erasing is for good: it takes a yes, or a word of erasing, and not a word beside it that may mean something else.
/// Words that are also said to go on ("correct", "klaar", "goed") do not do it.
/// </summary>
public static class ErasingReplyReader
{
    private const int MaxWords = 10;

    private static readonly HashSet<string> Yeses = YesNoWords.Set([.. YesNoWords.PlainYes, .. YesNoWords.YesLetters, .. YesNoWords.Sure, "jawel", "absoluut", "absolutely", "definitely"]);

    private static readonly HashSet<string> Noes = YesNoWords.Set([.. YesNoWords.No, "n", "neenee"]);

    private static readonly HashSet<string> Erasing = YesNoWords.Set(
    [
        "wis", "wissen", "gewist", "verwijder", "verwijderen", "verwijderd", "schrap", "delete", "deleted", "erase", "erased", "remove", "wipe",
    ]);

    /// <summary>What may stand beside a yes or a word of erasing and takes nothing back.</summary>
    private static readonly HashSet<string> Around = YesNoWords.Set(
    [
        "alles", "allemaal", "al", "alle", "mijn", "gegevens", "antwoorden", "gesprek", "interview", "het", "'t", "t", "dat", "dit", "de", "en", "doe", "doen", "mag", "moet", "wil", "ik", "je", "er", "ben", "heel", "helemaal", "echt", "nu", "meteen", "weg", "ermee",
        "maar", "hoor", "graag", "dan", "voorgoed", "alsjeblieft", "alstublieft", "aub", "a.u.b",
        "everything", "all", "it", "this", "that", "my", "the", "data", "answers", "conversation", "do", "want", "to", "i", "i'm", "im", "am", "me", "of", "for", "good", "really", "now", "please", "go", "ahead", "very", "quite", "and",
    ]);

    /// <summary>Alone they ask for nothing; with words around them they do: "doe maar", "go ahead".</summary>
    private static readonly HashSet<string> GoAhead = YesNoWords.Set("doe maar", "doe het", "doe het maar", "go ahead", "do it", "please do");

    private static readonly HashSet<string> Keeping = YesNoWords.Set(
    [
        "niet", "niets", "geen", "toch", "laat", "hou", "houd", "behoud", "bewaar", "blijf", "terug", "annuleer", "don't", "dont", "not", "keep", "leave", "back", "cancel", "never",
    ]);

    public static ErasingReply Read(string text)
    {
        var words = YesNoWords.Of(text);
        if (words.Length is 0 or > MaxWords)
            return ErasingReply.Unclear;
        if (Noes.Contains(words[0]) || Array.Exists(words, Keeping.Contains))
            return ErasingReply.Keeps;
        var asks = Yeses.Contains(words[0]) || Array.Exists(words, Erasing.Contains) || GoAhead.Contains(string.Join(' ', words));
        return asks && Array.TrueForAll(words, w => Yeses.Contains(w) || Erasing.Contains(w) || Around.Contains(w)) ? ErasingReply.Erases : ErasingReply.Unclear;
    }
}
