using System.Collections.Immutable;
using System.Text.Json.Serialization;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Interviews;

/// <summary>What became of a slot. Saved by name.</summary>
public enum SlotOutcome
{
    /// <summary>A list that still grows.</summary>
    Open,

    /// <summary>Answered.</summary>
    Answered,

    /// <summary>Left open at the respondent's wish, or not known.</summary>
    Skipped,

    /// <summary>Not asked, because an earlier answer already held it; see the evidence in the transcript.</summary>
    Covered,
}

/// <summary>What became of one slot, with just enough of the answer to go on with.</summary>
/// <param name="Excerpt">The beginning of the answer, at most <see cref="MaxExcerpt"/> characters; for showing it back.</param>
/// <param name="Options">Option ids of a choice, or the number of a rating; empty for others.</param>
/// <param name="Items">How many items a list has.</param>
/// <param name="Order">Utterance number of the first answer: the order in which slots were answered, for going back.</param>
public sealed record SlotState(SlotOutcome Outcome, string Excerpt, ImmutableArray<string> Options, int Items, int Order)
{
    public const int MaxExcerpt = 90;

    /// <summary>Most items of a list whose words are kept, and how much of each.</summary>
    public const int MaxItemWords = 50;

    public const int MaxItemExcerpt = 60;

    /// <summary>Option ids of a choice, or the number of a rating; empty for others.</summary>
    public ImmutableArray<string> Options { get => field.IsDefault ? [] : field; init; } = Options;

    /// <summary>List: the beginning of each item, in the order told; empty for one that was taken out. Their numbers are those of the statements of the description.</summary>
    public ImmutableArray<string> ItemWords { get => field.IsDefault ? [] : field; init; } = [];

    /// <summary>Where its words stand, when they were told with the answer to another question; empty otherwise.</summary>
    public ImmutableArray<Evidence> Told { get => field.IsDefault ? [] : field; init; } = [];

    [JsonIgnore]
    public bool IsClosed => Outcome != SlotOutcome.Open;

    /// <summary>There are words for it, asked for or not.</summary>
    [JsonIgnore]
    public bool IsTold => Outcome is SlotOutcome.Answered or SlotOutcome.Covered;

    public static SlotState Skipped(int order) => new(SlotOutcome.Skipped, "", [], 0, order);
}
