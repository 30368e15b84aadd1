using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobDescriptions;

/// <summary>What the kinds of characteristics and their standing are called.</summary>
public static class CharacteristicWords
{
    public static LocalizedText Of(CharacteristicKind kind) => kind switch
    {
        CharacteristicKind.Knowledge => new("Kennis", "Knowledge"),
        CharacteristicKind.Skill => new("Vaardigheden", "Skills"),
        CharacteristicKind.Ability => new("Bekwaamheden", "Abilities"),
        CharacteristicKind.Other => new("Andere kenmerken", "Other characteristics"),
        _ => throw new System.Diagnostics.UnreachableException(kind.ToString()),
    };

    public static LocalizedText Of(Standing standing) => standing switch
    {
        Standing.Claimed => new("zelf genoemd, nog zonder voorbeeld", "named by the respondent, no example yet"),
        Standing.Inferred => new("afgeleid uit wat verteld is", "inferred from what was told"),
        Standing.Accepted => new("afgeleid en bevestigd", "inferred and confirmed"),
        Standing.Backed => new("met een voorbeeld gestaafd", "backed with an example"),
        _ => throw new System.Diagnostics.UnreachableException(standing.ToString()),
    };

    /// <summary>The kind of an element by its domain in the content model; <c>null</c> for what is no characteristic of a person.</summary>
    public static CharacteristicKind? KindOf(string? domain) => domain switch
    {
        "knowledge" => CharacteristicKind.Knowledge,
        "skill" => CharacteristicKind.Skill,
        "ability" => CharacteristicKind.Ability,
        "work_style" => CharacteristicKind.Other,
        _ => null,
    };
}
