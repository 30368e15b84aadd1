namespace InterviewBot.Domain.Texts;

/// <summary>A language the assistant speaks. It belongs to a conversation, a text or a reader and is passed on; there is no ambient one.</summary>
public enum Language
{
    /// <summary>Dutch as used in Flanders.</summary>
    Dutch,

    /// <summary>English.</summary>
    English,
}

/// <summary>ISO 639-1 codes of <see cref="Language"/>, as files, settings and the web use them.</summary>
public static class LanguageCodes
{
    /// <summary><c>nl</c> or <c>en</c>.</summary>
    public static string Code(this Language language) => language == Language.Dutch ? "nl" : "en";

    /// <summary>Reads <c>nl</c>, <c>en</c> or a tag that starts with one of them (<c>nl-BE</c>), whatever the case; <c>null</c> for any other.</summary>
    public static Language? Find(string? code) => code switch
    {
        null => null,
        _ when code.Equals("nl", StringComparison.OrdinalIgnoreCase) || code.StartsWith("nl-", StringComparison.OrdinalIgnoreCase) => Language.Dutch,
        _ when code.Equals("en", StringComparison.OrdinalIgnoreCase) || code.StartsWith("en-", StringComparison.OrdinalIgnoreCase) => Language.English,
        _ => null,
    };
}
