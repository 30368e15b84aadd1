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
        ("command-workday", HandlingClass.Answer, new Wish.TellWorkday()),
        ("command-commands", HandlingClass.Clarify, new Wish.AskCommands()),
    ];

    /// <summary>The command that a text is, whatever the language of the interview; <c>null</c> for anything else.</summary>
    public static TurnReading? Read(TokenizedText text, params ReadOnlySpan<CueMatches> languages)
    {
        if (text.Text.Length > LongestCommand)
            return null;
        foreach (var cues in languages)
        {
            foreach (var match in cues.All)
            {
                if (!match.Cue.Category.StartsWith("command-", StringComparison.Ordinal))
                    continue;
                var evidence = text.Span(0, match.First, match.Count);
                // "Correct, and we're done": it is right, and nothing is to be mended.
                if (match.Cue.Category == "command-correct" && text.Text.AsSpan(evidence.End).TrimStart() is [',' or '.' or '!', ..])
                    continue;
                if (match.Cue.Category == "command-correct")
                    return new TurnReading(HandlingClass.Correction, match.Cue.Category, [evidence]) { Wish = Correction(text.Text, evidence.End) };
                if (Commands.FirstOrDefault(c => c.Category == match.Cue.Category) is { Category: not null } command)
                    return new TurnReading(command.Class, match.Cue.Category, [evidence]) { Wish = command.Wish };
            }
        }

        return null;
    }

    // "Verbeter functie: kelner": what, and the new words behind the mark.
    private static Wish.Correct Correction(string text, int after)
    {
        var rest = text[after..].Trim().TrimStart(':').Trim();
        var mark = rest.AsSpan().IndexOfAny(':', '=');
        return mark < 0 ? new Wish.Correct(rest.TrimEnd('.', '!', '?', ' '), "") : new Wish.Correct(rest[..mark].Trim(), rest[(mark + 1)..].Trim());
    }
}
