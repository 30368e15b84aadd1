using InterviewBot.Domain.Lexicons;

namespace InterviewBot.Domain.Turns;

/// <summary>What a person wants of the interview itself. Loose wordings count in short turns only: a longer text that holds them is an answer.</summary>
internal static class WishRules
{
    private const int LongestWish = 22;
    private const int LongestUnmarkedQuestion = 7;
    private const int LongestRefusal = 20;

    private static readonly (string Category, HandlingClass Class, Wish? Wish)[] Wishes =
    [
        ("refuse", HandlingClass.RefusePrivacy, null),
        ("delete", HandlingClass.Stop, new Wish.DeleteEverything()),
        ("export", HandlingClass.Clarify, new Wish.Export()),
        ("ask-privacy", HandlingClass.Clarify, new Wish.AskPrivacy()),
        ("progress", HandlingClass.Progress, new Wish.AskProgress()),
        ("pause", HandlingClass.Stop, new Wish.Pause()),
        ("stop", HandlingClass.Stop, new Wish.Stop()),
        ("back", HandlingClass.Back, new Wish.Back()),
        ("skip", HandlingClass.Skip, new Wish.Skip()),
        ("insult", HandlingClass.Insult, null),
        ("ask-bot", HandlingClass.AskBotIdentity, null),
        ("repeat", HandlingClass.Clarify, new Wish.Repeat()),
        ("commands", HandlingClass.Clarify, new Wish.AskCommands()),
        ("resume", HandlingClass.Answer, new Wish.Resume()),
        ("all-done", HandlingClass.Answer, new Wish.ThatIsAll()),
    ];

    public static TurnReading? Read(TurnText turn)
    {
        if (turn.Words > LongestWish && turn.Text.Sentences.Length < 2)
            return LanguageRule.Read(turn);
        if (LanguageRule.Read(turn) is { } language)
            return language;
        foreach (var (category, handling, wish) in Wishes)
        {
            var found = turn.Find(category, m => !IsAside(turn, m));
            if (!found.IsEmpty && Fits(turn, category))
                return new TurnReading(handling, category, found) { Wish = wish };
        }

        return CorrectionRule.Read(turn);
    }

    private static bool Fits(TurnText turn, string category) => category switch
    {
        _ when turn.Words > LongestWish * 2 => false,
        // Another question is wished, not an end.
        "stop" when turn.Has("elsewhere-w") && (turn.Has("skip") || turn.Has("back")) => false,
        "progress" when !turn.IsQuestion && turn.Words > LongestUnmarkedQuestion => false,
        "refuse" => turn.Words <= LongestRefusal || !TellsOfThePast(turn),
        // A story that ends in tears or a shop that closes: the same words, but past and about others.
        "stop" or "skip" or "back" or "pause" or "progress" => !TellsOfThePast(turn),
        _ => true,
    };

    // "Until I quit", "he would let us finish": told, not wished.
    private static bool IsAside(TurnText turn, CueMatch match) =>
        Speaker.IsAnother(turn, match) || (match.First > 0 && turn.Own.At("until-w", match.First - 1) is not null);

    private static bool TellsOfThePast(TurnText turn) =>
        turn.Words > 8 && turn.Own.Of("story-past").Any(m => turn.Own.At("not-participle", m.End - 1) is null);
}
