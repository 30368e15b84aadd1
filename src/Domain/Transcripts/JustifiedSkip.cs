using System.Collections.Immutable;
using System.Globalization;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Transcripts;

/// <summary>A question that was not asked because these words already answer it.</summary>
public sealed record JustifiedSkip(string Slot, string Rule, ImmutableArray<Evidence> Evidence)
{
    /// <summary>The rule by which a part of an incident consists of the words at the evidence and no others: so the respondent put it right, or so it was divided when they did.</summary>
    public const string PutRight = "put-right";

    public override string ToString() =>
        string.Join(' ', Evidence.Select(e => string.Create(CultureInfo.InvariantCulture, $"{e.Utterance}:{e.Start}+{e.Length}")).Prepend(Rule).Prepend(Slot));

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    /// <exception cref="FormatException">It is something else.</exception>
    public static JustifiedSkip Parse(string written)
    {
        ArgumentNullException.ThrowIfNull(written);
        return written.Split(' ') is [var slot, var rule, .. var spans] ? new JustifiedSkip(slot, rule, [.. spans.Select(Span)]) : throw new FormatException(written);
    }

    private static Evidence Span(string written) => written.Split(':', '+') is [var utterance, var start, var length]
        ? new Evidence(Number(utterance), Number(start), Number(length))
        : throw new FormatException(written);

    private static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
