namespace InterviewBot.Domain.Interviews.Answers;

/// <summary>The words people agree and disagree with, in both languages, by what they say. Each reader of yes and no takes the groups that are an answer to what was asked.</summary>
internal static class YesNoWords
{
    private static readonly char[] Between = [' ', ',', '.', '!', ';', ':', '\n'];

    /// <summary>Yes and nothing else, however it is spelt.</summary>
    public static readonly string[] PlainYes = ["ja", "jaa", "jep", "jup", "yes", "yeah", "yep", "yup", "ye", "yea", "yess"];

    /// <summary>Yes, also such as is said in passing ("jaja").</summary>
    public static readonly string[] Yes = [.. PlainYes, "jaja", "jawel"];

    /// <summary>Typed in place of the word.</summary>
    public static readonly string[] YesLetters = ["j", "y"];

    public static readonly string[] Sure = ["zeker", "sure"];

    /// <summary>What was said is so.</summary>
    public static readonly string[] Right = ["klopt", "juist", "correct", "inderdaad", "akkoord", "ok", "oke", "oké", "okay", "right", "exactly", "indeed"];

    /// <summary>What was done is to one's liking.</summary>
    public static readonly string[] Fine = ["prima", "perfect", "fine"];

    /// <summary>No and nothing else.</summary>
    public static readonly string[] No = ["nee", "neen", "no", "nope", "nah"];

    /// <summary>A set of words and phrases as they are compared.</summary>
    public static HashSet<string> Set(params IEnumerable<string> words) => new(words, StringComparer.Ordinal);

    /// <summary>The words of a short turn: in small letters, without punctuation.</summary>
    public static string[] Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.ToLowerInvariant().Replace('’', '\'').Split(Between, StringSplitOptions.RemoveEmptyEntries);
    }
}
