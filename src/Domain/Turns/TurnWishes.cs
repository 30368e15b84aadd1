namespace InterviewBot.Domain.Turns;

/// <summary>What a person wants of the interview, once it is known how the turn must be handled.</summary>
internal static class TurnWishes
{
    public static Wish? Of(HandlingClass handling, TurnText turn) => handling switch
    {
        HandlingClass.Skip => new Wish.Skip(),
        HandlingClass.Back => new Wish.Back(),
        HandlingClass.Progress => new Wish.AskProgress(),
        HandlingClass.Stop when turn.Has("delete") => new Wish.DeleteEverything(),
        HandlingClass.Stop when turn.Has("pause") => new Wish.Pause(),
        HandlingClass.Stop => new Wish.Stop(),
        HandlingClass.Clarify when turn.Has("export") => new Wish.Export(),
        HandlingClass.Clarify when turn.Has("ask-privacy") => new Wish.AskPrivacy(),
        HandlingClass.Clarify when turn.Has("repeat") => new Wish.Repeat(),
        HandlingClass.Clarify => new Wish.Explain(),
        HandlingClass.LanguageSwitch => LanguageRule.Wish(turn),
        _ => null,
    };
}
