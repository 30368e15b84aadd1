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

    /// <summary>One of its kind.</summary>
    public static LocalizedText One(CharacteristicKind kind) => kind switch
    {
        CharacteristicKind.Knowledge => new("kennis", "knowledge"),
        CharacteristicKind.Skill => new("vaardigheid", "skill"),
        CharacteristicKind.Ability => new("bekwaamheid", "ability"),
        CharacteristicKind.Other => new("ander kenmerk", "other characteristic"),
        _ => throw new System.Diagnostics.UnreachableException(kind.ToString()),
    };

    public static LocalizedText Of(Standing standing) => standing switch
    {
        Standing.Claimed => new("zelf genoemd", "named by the respondent"),
        Standing.Inferred => new("afgeleid", "inferred"),
        Standing.Accepted => new("afgeleid en bevestigd", "inferred and confirmed"),
        Standing.Backed => new("met eigen voorbeeld", "with an example of one’s own"),
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
