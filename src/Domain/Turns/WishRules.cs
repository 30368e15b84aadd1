namespace InterviewBot.Domain.Turns;

/// <summary>What a person wants of the interview itself. Loose wordings count in short turns only: a longer text that holds them is an answer.</summary>
internal static class WishRules
{
    private const int LongestWish = 22;

    private static readonly (string Category, HandlingClass Class, Wish? Wish)[] Wishes =
    [
        ("refuse", HandlingClass.RefusePrivacy, null),
        ("delete", HandlingClass.Stop, new Wish.DeleteEverything()),
        ("export", HandlingClass.Clarify, new Wish.Export()),
        ("ask-privacy", HandlingClass.Clarify, new Wish.AskPrivacy()),
        ("ask-bot", HandlingClass.AskBotIdentity, null),
        ("progress", HandlingClass.Progress, new Wish.AskProgress()),
        ("pause", HandlingClass.Stop, new Wish.Pause()),
        ("back", HandlingClass.Back, new Wish.Back()),
        ("skip", HandlingClass.Skip, new Wish.Skip()),
        ("stop", HandlingClass.Stop, new Wish.Stop()),
        ("insult", HandlingClass.Insult, null),
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
            var found = turn.Find(category);
            if (!found.IsEmpty && Fits(turn, category))
                return new TurnReading(handling, category, found) { Wish = wish };
        }

        return CorrectionRule.Read(turn);
    }

    private static bool Fits(TurnText turn, string category) => category switch
    {
        _ when turn.Words > LongestWish * 2 => false,
        // A story that ends in tears or a shop that closes: the same words, but past and about others.
        "stop" or "skip" or "back" or "pause" => !TellsOfThePast(turn),
        _ => true,
    };

    private static bool TellsOfThePast(TurnText turn) => turn.Words > 8 && turn.Own.Has("story-past");
}
