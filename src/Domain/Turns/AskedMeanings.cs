using System.Collections.Immutable;
using InterviewBot.Domain.Lexicons;

namespace InterviewBot.Domain.Turns;

/// <summary>
/// What was asked, against what some words of the turn can mean: <c>asks-said>insult</c>, <c>asks-skills>stop</c>, and <c>asked-about>stop</c> where the question itself has
/// words of that meaning. "What do you say first?" — "thank you for calling", "how does a shift end?" — "quit the program": what words can mean hangs on what was asked.
/// </summary>
internal static class AskedMeanings
{
    private const string AskedAbout = "asked-about";
    private const char Versus = '>';
    private const string Asks = "asks-";
    private const string Confirms = "confirm-prompt";

    private static readonly string[] Meanings = [.. Enum.GetValues<HandlingClass>().Select(c => $"{Versus}{c.ToString().ToLowerInvariant()}")];

    /// <summary>Whether cues of each category tell what a question asks for.</summary>
    public static readonly ByCategory<bool> AreAsked = new(IsAsked);

    private static readonly ByCategory<ImmutableArray<HandlingClass>> MeaningsOf = new(category => SignFields.Fields.GetValueOrDefault(category, []));

    /// <summary>Whether cues of this category tell what a question asks for.</summary>
    public static bool IsAsked(string category) => category.StartsWith(Asks, StringComparison.Ordinal) || category == Confirms;

    /// <summary>Whether a sign can have this name.</summary>
    public static bool Has(string sign) =>
        sign.IndexOf(Versus, StringComparison.Ordinal) is >= 0 and var at && (sign[..at] == AskedAbout || IsAsked(sign[..at])) && Array.IndexOf(Meanings, sign[at..]) >= 0;

    /// <summary>Adds the signs of a turn to those already found in it, whose meanings count.</summary>
    public static void Add(TurnText turn, FoundSigns signs)
    {
        Span<bool> meant = stackalloc bool[Meanings.Length];
        foreach (var (sign, _) in signs.All)
        {
            foreach (var handling in sign.Opens)
                meant[(int)handling] = true;
        }

        var (areAsked, meanings) = (AreAsked.For(turn.PromptCues), MeaningsOf.For(turn.PromptCues));
        for (var i = 0; i < meant.Length; i++)
        {
            if (!meant[i])
                continue;
            foreach (var asked in turn.PromptCues.All)
            {
                if (areAsked[asked.Category])
                    signs.Add(asked.Cue.Category, Meanings[i]);
                else if (meanings[asked.Category].Contains((HandlingClass)i))
                    signs.Add(AskedAbout, Meanings[i]);
            }
        }
    }
}
