using InterviewBot.Domain.Lexicons;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Turns;

/// <summary>Reads what a person typed: a plain answer, or something that asks to be handled otherwise.</summary>
public sealed class TurnReader(Lexicon lexicon)
{
    /// <param name="language">The language of the interview.</param>
    /// <param name="prompt">The question just asked.</param>
    /// <param name="text">What the person typed.</param>
    public TurnReading Read(Language language, string prompt, string text)
    {
        ArgumentNullException.ThrowIfNull(prompt);
        ArgumentNullException.ThrowIfNull(text);
        _ = lexicon;
        return text.Any(char.IsLetterOrDigit) ? new TurnReading(HandlingClass.Answer, "plain", []) : new TurnReading(HandlingClass.Empty, "nothing-to-read", []);
    }
}
