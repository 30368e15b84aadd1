namespace InterviewBot.Domain.Texts;

/// <summary>What a <see cref="Word"/> looks like from the outside.</summary>
public enum WordKind
{
    /// <summary>Letters, possibly with apostrophes, hyphens or digits inside.</summary>
    Plain,

    /// <summary>Starts with a digit: <c>3</c>, <c>2,5</c>, <c>1.000</c>, <c>3de</c>, <c>15%</c>.</summary>
    Number,

    /// <summary>A clock time: <c>9u30</c>, <c>14h</c>, <c>9:30</c>, <c>8.45u</c>, <c>9am</c>.</summary>
    ClockTime,

    /// <summary>An e-mail or web address.</summary>
    Address,
}
