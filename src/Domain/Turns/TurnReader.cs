using InterviewBot.Domain.Lexicons;
using InterviewBot.Domain.Privacy;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Turns;

/// <summary>Reads what a person typed: a plain answer, or something that asks to be handled otherwise. The first rule that fires decides; safety comes first.</summary>
public sealed class TurnReader
{
    private readonly Lexicon _lexicon;
    private readonly PersonalDataReader _personal;
    private readonly AnswerRules _answers;

    public TurnReader(Lexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        _lexicon = lexicon;
        _personal = new PersonalDataReader(lexicon);
        _answers = new AnswerRules(lexicon);
    }

    /// <param name="language">The language of the interview.</param>
    /// <param name="prompt">The question just asked.</param>
    /// <param name="text">What the person typed.</param>
    public TurnReading Read(Language language, string prompt, string text)
    {
        ArgumentNullException.ThrowIfNull(prompt);
        ArgumentNullException.ThrowIfNull(text);
        if (!text.Any(char.IsLetterOrDigit))
            return new TurnReading(HandlingClass.Empty, "nothing-to-read", []);
        var turn = Turn(language, prompt, text);
        var personal = _personal.Read(language, text, turn.PromptCues.Has("asks-who"));
        var reading = SafetyRules.Read(turn) ?? SafetyRules.ReadPersonal(turn, personal) ?? WishRules.Read(turn) ?? _answers.Read(turn);
        return reading with { Personal = personal };
    }

    /// <summary>The wish in a turn, whatever the question; <c>null</c> for anything else.</summary>
    public Wish? FindWish(Language language, string prompt, string text)
    {
        ArgumentNullException.ThrowIfNull(prompt);
        ArgumentNullException.ThrowIfNull(text);
        return text.Any(char.IsLetterOrDigit) ? WishRules.Read(Turn(language, prompt, text))?.Wish : null;
    }

    private TurnText Turn(Language language, string prompt, string text)
    {
        var words = Tokenizer.Read(text);
        var own = _lexicon.For(language).Cues;
        var other = _lexicon.For(language == Language.Dutch ? Language.English : Language.Dutch).Cues;
        return new TurnText(language, prompt, words, own.Find(words), other.Find(words), own.Find(Tokenizer.Read(prompt)));
    }
}
