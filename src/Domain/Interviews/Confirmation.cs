namespace InterviewBot.Domain.Interviews;

/// <summary>Reads yes and no in both languages; anything longer than a few words is neither.</summary>
public static class Confirmation
{
    private const int MaxWords = 6;

    private static readonly HashSet<string> Yeses = new(StringComparer.Ordinal)
    {
        "ja", "jaa", "jep", "jup", "yep", "yes", "yeah", "yup", "ok", "oke", "oké", "okay", "klopt", "dat klopt", "ja klopt", "ja dat klopt", "ja hoor", "juist", "correct", "goed", "prima",
        "right", "yes that is right", "that's right", "thats right", "yes that's right", "yes correct", "sure", "zeker", "helemaal", "perfect", "in orde", "is goed", "ja is goed", "klaar", "done", "ja klopt zo", "j", "y",
    };

    /// <summary>Erasing is for good: words that are also said to go on ("correct", "klaar", "goed") do not do it.</summary>
    private static readonly HashSet<string> YesesToErasing = new(StringComparer.Ordinal)
    {
        "ja", "jaa", "jep", "jup", "ja hoor", "ja graag", "zeker", "ja zeker", "ja verwijder alles", "ja doe maar", "yep", "yes", "yeah", "yup", "sure", "yes please", "yes sure", "yes delete everything", "j", "y",
    };

    private static readonly HashSet<string> Noes = new(StringComparer.Ordinal)
    {
        "nee", "neen", "neenee", "nee nee", "nee hoor", "no", "nope", "nah", "no no", "niet", "niet echt", "nee niet echt", "nee eigenlijk niet", "eigenlijk niet", "no not really", "niet helemaal", "nee niet helemaal", "not quite", "not really", "klopt niet", "dat klopt niet", "nee klopt niet", "nee dat klopt niet", "n",
        "verbeteren", "verbeter", "aanpassen", "change", "change it", "correct it", "fout", "wrong", "that's wrong", "toch niet", "liever niet", "no thanks", "nee bedankt", "nee laat staan", "no keep it", "nee ik wil iets aanpassen", "no i want to change something",
    };

    /// <summary>Words that confirm, and words that may stand around them: a short turn of nothing else is a yes, however it is put ("ja da klopt helemaal").</summary>
    private static readonly HashSet<string> Confirming = new(StringComparer.Ordinal)
    {
        "ja", "jaja", "jawel", "klopt", "juist", "inderdaad", "akkoord", "goed", "prima", "perfect", "correct", "ok", "oke", "oké", "okay",
        "yes", "yeah", "yep", "right", "exactly", "indeed", "fine",
    };

    private static readonly HashSet<string> Around = new(StringComparer.Ordinal)
    {
        "dat", "da", "dit", "het", "'t", "is", "was", "zo", "allemaal", "helemaal", "volledig", "hoor", "wel", "he", "hé", "hè",
        "that", "that's", "thats", "this", "it", "it's", "its", "all", "looks", "sounds", "so", "quite",
    };

    public static bool IsYes(string text)
    {
        var plain = Plain(text);
        if (Yeses.Contains(plain))
            return true;
        var words = plain.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length <= MaxWords && Array.Exists(words, Confirming.Contains) && Array.TrueForAll(words, w => Confirming.Contains(w) || Around.Contains(w));
    }

    /// <summary>A yes to the question whether everything is to be erased.</summary>
    public static bool IsYesToErasing(string text) => YesesToErasing.Contains(Plain(text));

    /// <summary>No and nothing else: nothing is wrong and nothing is to be changed, where that is what was asked.</summary>
    public static bool IsPlainNo(string text) => Plain(text) is "nee" or "neen" or "nee hoor" or "nee bedankt" or "no" or "nope" or "no thanks";

    public static bool IsNo(string text) => Noes.Contains(Plain(text));

    private static string Plain(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length > 60 ? "" : string.Join(' ', text.ToLowerInvariant().Replace('’', '\'').Split([' ', ',', '.', '!', '\n'], StringSplitOptions.RemoveEmptyEntries));
    }
}
