using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Turns;

/// <summary>
/// What kind of thing a question asks for, where its answer must hold one: a number, a time, a person, a place, yes or no. A turn without any ("Who is your boss?" — "my
/// train is late") is an answer less surely, whatever it says instead.
/// </summary>
internal static class AskedKinds
{
    private static readonly (string Sign, string[] Asks, Func<TurnText, bool> Holds)[] Kinds =
    [
        ("lacks-number", ["asks-number"], HoldsNumber),
        ("lacks-time", ["asks-hours", "asks-when"], HoldsTime),
        ("lacks-person", ["asks-who", "asks-boss", "asks-contact"], HoldsPerson),
        ("lacks-place", ["asks-place", "asks-where"], HoldsPlace),
        ("lacks-yes-or-no", ["asks-agreement", "confirm-prompt"], HoldsYesOrNo),
    ];

    private const int FewWords = 4;

    /// <summary>The names of the signs for what was asked and is not there.</summary>
    public static IEnumerable<string> Lacking(TurnText turn)
    {
        foreach (var (sign, asks, holds) in Kinds)
        {
            if (turn.PromptCues.HasAny(asks) && !holds(turn))
                yield return sign;
        }
    }

    /// <summary>A time or a person is not there, and something else is: people for hours, conditions for a person.</summary>
    public static bool TellsAnother(TurnText turn, string sign) => sign switch
    {
        "lacks-time" => HoldsPerson(turn) || TellsTopic(turn),
        "lacks-person" => TellsTopic(turn),
        _ => false,
    };

    private static bool TellsTopic(TurnText turn) => AnswerTopics.NotAsked(turn) is var (stated, named) && stated.Length + named.Length > 0;

    private static bool HoldsNumber(TurnText turn) => turn.HasNumber || turn.Own.Has("habit-word");

    private static bool HoldsTime(TurnText turn) => HoldsNumber(turn) || turn.Own.Has("time-noun") || turn.Own.Has("topic-hours") || turn.Own.Has("slot-hours");

    private static bool HoldsPerson(TurnText turn) => Array.Exists(turn.Marks, m => (m & (WordMark.Person | WordMark.AtWork | WordMark.Group)) != 0) || HasName(turn) || turn.Own.Has("topic-contact") || turn.Own.Has("negation") || IsNamedAsOne(turn);

    // "De chef-kok": whatever it is, it is named with its article, and nothing is said of it.
    private static bool IsNamedAsOne(TurnText turn) => turn.Own.At("determiner", 0) is not null && turn.Words <= FewWords && turn.Clauses.Clauses.All(c => c.Verb is null);

    private static bool HoldsPlace(TurnText turn) => turn.Own.Has("place-noun") || turn.Own.Has("place-before") || HasName(turn);

    private static bool HoldsYesOrNo(TurnText turn) => turn.Own.Has("confirm-yes") || turn.Own.Has("confirm-no") || turn.Own.Has("negation") || turn.Own.At("polite", 0) is not null;

    // A capital where no sentence begins.
    private static bool HasName(TurnText turn) => turn.Text.Words.Any(w => w.Before != WordBreak.Sentence && w.Length > 1 && w.Capital && w.Kind == WordKind.Plain);
}
