using System.Collections.Immutable;

namespace InterviewBot.Domain.JobDescriptions;

/// <summary>The four kinds of human attributes of job analysis (KSAO).</summary>
public enum CharacteristicKind
{
    Knowledge,
    Skill,
    Ability,

    /// <summary>Personality, work styles, interests, values, licences.</summary>
    Other,
}

/// <summary>How certain it is that the job asks for a characteristic. One that the respondent turned down is left out of the description.</summary>
public enum Standing
{
    /// <summary>The respondent named it, and no told act shows it.</summary>
    Claimed,

    /// <summary>It follows from what was told, and the respondent has not spoken on it.</summary>
    Inferred,

    /// <summary>It follows from what was told, and the respondent agrees.</summary>
    Accepted,

    /// <summary>The respondent backs it with an example.</summary>
    Backed,
}

/// <summary>A characteristic the job asks for, with the words that show it.</summary>
/// <param name="Statement">Its text is the name of the attribute, or the respondent's words when it is claimed; its evidence all the words that show it.</param>
/// <param name="ElementId">In the content model; <c>null</c> for a claim in free words.</param>
/// <param name="EscoUri">The concept of ESCO that corresponds to it; <c>null</c> where there is none.</param>
/// <param name="Definition">What the attribute is, in words; empty for a claim.</param>
/// <param name="Reason">In words: what the attribute is, and what points at it.</param>
/// <param name="Strength">More, and more telling, evidence gives a higher number; 0 for a claim. No fixed upper end.</param>
/// <param name="Incidents">Ids of the incidents that show it, in order.</param>
public sealed record Characteristic(
    Statement Statement, CharacteristicKind Kind, string? ElementId, string? EscoUri, string Definition, string Reason, Standing Standing, double Strength, ImmutableArray<string> Incidents);

/// <summary>A characteristic that one incident shows.</summary>
/// <param name="Statement">Its text is the name of the attribute, its evidence words of this incident.</param>
/// <param name="Reason">What the attribute is, in words.</param>
public sealed record ShownCharacteristic(Statement Statement, CharacteristicKind Kind, string ElementId, string Reason, double Strength);
