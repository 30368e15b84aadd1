using System.Collections.Immutable;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Turns;

/// <summary>
/// "I don't really have another one", "dat was de enige keer": asked for a moment, somebody says that there is none (any more). Its words are those of answers, of
/// thin ones above all, so their weights do not tell it; what was asked does. Cues <c>no-moment</c>.
/// </summary>
internal static class NoSuchMoment
{
    /// <summary>The rule that a reading names.</summary>
    public const string Rule = "no-such-moment";

    /// <summary>Whoever says more tells something: that nothing ever went wrong, and then what nearly did.</summary>
    private const int MostWords = 14;

    /// <summary>More than that there is none: a wish to go on or to stop in so many words, or somebody in need. "Laat maar, ik heb er geen meer" lets the question be, not the interview (cues <c>let-be</c>).</summary>
    /// <param name="handling">What the signs of the turn speak for.</param>
    public static bool IsMoreThanThat(TurnText turn, HandlingClass handling, FoundSigns signs)
    {
        var idiom = handling switch { HandlingClass.Skip => "skip", HandlingClass.Stop => "stop", _ => "distress" };
        var letBe = turn.Find("let-be");
        return signs.All.Any(s => s.Sign.Name.StartsWith(idiom, StringComparison.Ordinal) && !letBe.Any(e => s.Evidence is { } words && e.Start <= words.Start && words.Start < e.End));
    }

    /// <summary>The words that say so; empty when it is something else.</summary>
    public static ImmutableArray<Evidence> Find(TurnText turn) =>
        turn.Words <= MostWords && turn.PromptCues.Has("asks-circumstances") ? turn.Find("no-moment") : [];
}
