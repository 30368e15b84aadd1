using InterviewBot.Domain.Lexicons;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Turns;

/// <summary>Commands: a whole turn that can mean nothing else ("overslaan", "go back"), in either language. Cues <c>command-…</c>.</summary>
internal static class CommandRule
{
    private const int LongestCommand = 300;

    private static readonly (string Category, HandlingClass Class, Wish Wish)[] Commands =
    [
        ("command-skip", HandlingClass.Skip, new Wish.Skip()),
        ("command-back", HandlingClass.Back, new Wish.Back()),
        ("command-explain", HandlingClass.Clarify, new Wish.Explain()),
        ("command-repeat", HandlingClass.Clarify, new Wish.Repeat()),
        ("command-progress", HandlingClass.Progress, new Wish.AskProgress()),
        ("command-pause", HandlingClass.Stop, new Wish.Pause()),
        ("command-resume", HandlingClass.Answer, new Wish.Resume()),
        ("command-stop", HandlingClass.Stop, new Wish.Stop()),
        ("command-dutch", HandlingClass.LanguageSwitch, new Wish.SwitchLanguage(Language.Dutch)),
        ("command-english", HandlingClass.LanguageSwitch, new Wish.SwitchLanguage(Language.English)),
        ("command-privacy", HandlingClass.Clarify, new Wish.AskPrivacy()),
        ("command-export", HandlingClass.Clarify, new Wish.Export()),
        ("command-delete", HandlingClass.Stop, new Wish.DeleteEverything()),
        ("command-all", HandlingClass.Answer, new Wish.ThatIsAll()),
        ("command-commands", HandlingClass.Clarify, new Wish.AskCommands()),
    ];

    public static TurnReading? Read(TurnText turn)
    {
        if (turn.Text.Text.Length > LongestCommand)
            return null;
        foreach (var (category, handling, wish) in Commands)
        {
            if (turn.Find(category) is { IsEmpty: false } found)
                return new TurnReading(handling, category, found) { Wish = wish };
        }

        return turn.Find("command-correct") is { IsEmpty: false } correct
            ? new TurnReading(HandlingClass.Correction, "command-correct", correct) { Wish = Correction(turn.Text.Text, correct[0].Start + correct[0].Length) }
            : null;
    }

    // "Verbeter functie: kelner": what, and the new words behind the mark.
    private static Wish.Correct Correction(string text, int after)
    {
        var rest = text[after..].Trim().TrimStart(':').Trim();
        var mark = rest.AsSpan().IndexOfAny(':', '=');
        return mark < 0 ? new Wish.Correct(rest.TrimEnd('.', '!', '?', ' '), "") : new Wish.Correct(rest[..mark].Trim(), rest[(mark + 1)..].Trim());
    }
}
