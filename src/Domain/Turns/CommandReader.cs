using InterviewBot.Domain.Lexicons;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Turns;

/// <summary>
/// Commands: a whole turn that can mean nothing else ("overslaan", "go back"), in either language. Cues <c>command-…</c>. Small words before or behind one
/// ("ja, stop dan", "how long still, actually") change nothing: cues <c>beside-command</c>.
/// </summary>
internal sealed class CommandReader(Lexicon lexicon)
{
    private const int LongestCommand = 300;
    private const int MostWordsWithOthersBeside = 12;
    private const string Beside = "beside-command";

    private static readonly ByCategory<bool> AreCommands = new(category => category.StartsWith("command-", StringComparison.Ordinal));

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
    public TurnReading? Read(TokenizedText text, CueMatches own, CueMatches other) => Whole(text, own, other) ?? Bare(text, own, other);

    public TurnReading? Read(string text)
    {
        var words = Tokenizer.Read(text);
        return Read(words, lexicon.Dutch.Cues.Find(words), lexicon.English.Cues.Find(words));
    }

    private TurnReading? Bare(TokenizedText text, CueMatches own, CueMatches other)
    {
        if (text.Words.Length is 0 or > MostWordsWithOthersBeside || !(own.Has(Beside) || other.Has(Beside)))
            return null;
        CueMatch[] beside = [.. own.Of(Beside), .. other.Of(Beside)];
        var (first, end) = (0, text.Words.Length);
        while (Array.Find(beside, m => m.First == first) is { Count: > 0 } before)
            first = before.End;
        while (Array.Find(beside, m => m.End == end && m.First > first) is { Count: > 0 } behind)
            end = behind.First;
        if (first >= end || end - first == text.Words.Length)
            return null;
        var from = text.Words[first].Start;
        var bare = Tokenizer.Read(end == text.Words.Length ? text.Text[from..] : text.Text[from..text.Words[end - 1].End]);
        return Whole(bare, lexicon.Dutch.Cues.Find(bare), lexicon.English.Cues.Find(bare)) is { } command
            ? new TurnReading(command.Class, command.Rule, [.. command.Evidence.Select(e => e with { Start = e.Start + from })]) { Wish = command.Wish }
            : null;
    }

    private static TurnReading? Whole(TokenizedText text, params ReadOnlySpan<CueMatches> languages)
    {
        if (text.Text.Length > LongestCommand)
            return null;
        foreach (var cues in languages)
        {
            var areCommands = AreCommands.For(cues);
            foreach (var match in cues.All)
            {
                if (!areCommands[match.Category])
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
