using System.Globalization;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Functions.Documents;

/// <summary>The few words that the looks of a document need; all other wording is decided before a renderer sees it.</summary>
internal sealed record DocumentPhrases
{
    /// <summary>Language tag as used in Flanders and, for English, in Europe.</summary>
    public required string Tag { get; init; }

    public required string Contents { get; init; }

    /// <summary>Stands for a bar without a value.</summary>
    public required string NotRated { get; init; }

    /// <summary>For those who hear the page instead of seeing it.</summary>
    public required string Note { get; init; }

    public required string BackToText { get; init; }

    /// <summary>Stands before the date in the foot of the page.</summary>
    public required string VersionOf { get; init; }

    public static DocumentPhrases In(Language language) => language == Language.Dutch ? Dutch : English;

    /// <summary>A rating with a decimal comma or point, at most one decimal.</summary>
    public string Value(double value)
    {
        string text = value.ToString("0.#", CultureInfo.InvariantCulture);
        return Tag.StartsWith("nl", StringComparison.Ordinal) ? text.Replace('.', ',') : text;
    }

    private static DocumentPhrases Dutch { get; } = new()
    {
        Tag = "nl-BE",
        Contents = "Inhoud",
        NotRated = "niet gescoord",
        Note = "noot",
        BackToText = "terug naar de tekst",
        VersionOf = "Versie van",
    };

    private static DocumentPhrases English { get; } = new()
    {
        Tag = "en-GB",
        Contents = "Contents",
        NotRated = "not rated",
        Note = "note",
        BackToText = "back to the text",
        VersionOf = "Version of",
    };
}
