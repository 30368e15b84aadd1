using System.Collections.Immutable;
using InterviewBot.Domain.Lexicons;
using InterviewBot.Domain.Privacy;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Turns;

/// <summary>
/// Reads what a person typed: a plain answer, or something that asks to be handled otherwise. What can be told by its form (nothing typed, code, a very long
/// turn, a command) is told so; for all else the signs of the turn are weighed.
/// </summary>
public sealed class TurnReader
{
    private const int VeryLongWords = 300;

    private readonly Lexicon _lexicon;
    private readonly PersonalDataReader _personal;
    private readonly TurnWeights _weights;

    public TurnReader(Lexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        _lexicon = lexicon;
        _personal = new PersonalDataReader(lexicon);
        _weights = TurnWeights.Of(lexicon);
    }

    /// <param name="language">The language of the interview.</param>
    /// <param name="prompt">The question just asked.</param>
    /// <param name="text">What the person typed.</param>
    public TurnReading Read(Language language, string prompt, string text)
    {
        ArgumentNullException.ThrowIfNull(prompt);
        ArgumentNullException.ThrowIfNull(text);
        if (ByForm(language, prompt, text, out var turn) is { } formal)
            return formal;
        var personal = OfAnother(turn);
        var signs = TurnSigns.Read(turn, personal is not null);
        var (handling, reasons) = _weights.Decide([.. signs.Keys]);
        if (handling is not (HandlingClass.Distress or HandlingClass.PromptInjection) && (personal ?? InAnotherLanguage(turn)) is { } certain)
            return certain;
        return new TurnReading(handling, reasons.IsEmpty ? "plain" : string.Join(' ', reasons.Take(3)), [.. reasons.Select(r => signs[r]).OfType<Evidence>().Distinct().Take(3)])
        {
            Wish = TurnWishes.Of(handling, turn),
        };
    }

    /// <summary>The wish of a turn that is a command and nothing else, whatever the question and the language; <c>null</c> for anything else.</summary>
    public Wish? FindCommand(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = Tokenizer.Read(text);
        return CommandRule.Read(words, _lexicon.Dutch.Cues.Find(words), _lexicon.English.Cues.Find(words))?.Wish;
    }

    /// <summary>
    /// The turn says no more than that it was told before ("zie hierboven", "I already said that"). It answers the question without being words about it: the
    /// words stand in an earlier turn. Longer turns that only begin so are answers.
    /// </summary>
    public bool PointsBack(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = Tokenizer.Read(text);
        return _lexicon.Dutch.Cues.Find(words).Has("points-back") || _lexicon.English.Cues.Find(words).Has("points-back");
    }

    /// <summary>The names of the signs that are weighed for a turn; none for a turn that is read by other means.</summary>
    public ImmutableArray<string> Signs(Language language, string prompt, string text)
    {
        ArgumentNullException.ThrowIfNull(prompt);
        ArgumentNullException.ThrowIfNull(text);
        return ByForm(language, prompt, text, out var turn) is null && InAnotherLanguage(turn) is null ? [.. TurnSigns.Read(turn, OfAnother(turn) is not null).Keys] : [];
    }

    /// <summary>Whether a sign can speak for a class at all: what the fit of the weights keeps to.</summary>
    public static bool MaySpeakFor(string sign, HandlingClass handling) => TurnSigns.MaySpeakFor(sign, handling);

    public static ImmutableArray<HandlingClass> Opens(string sign) => TurnSigns.Opens(sign);

    public static ImmutableArray<HandlingClass> ClassesOf(string sign) => TurnSigns.ClassesOf(sign);

    public static bool IsField(string sign) => TurnSigns.Fields.ContainsKey(sign);

    // A given name alone points at nobody outside the organisation.
    private TurnReading? OfAnother(TurnText turn)
    {
        var data = _personal.Read(turn.Language, turn.Text.Text, turn.PromptCues.Has("asks-who")).Where(p => !p.Own && p.Kind != PersonalDataKind.GivenName).ToList();
        return data.Count == 0 ? null : new TurnReading(HandlingClass.ThirdPersonData, "data-of-a-third-person", [.. data.Select(p => new Evidence(0, p.Start, p.Length))]);
    }

    private static TurnReading? InAnotherLanguage(TurnText turn) =>
        LanguageRule.Spoken(turn) is null ? null : new TurnReading(HandlingClass.LanguageSwitch, "turn-in-another-language", []) { Wish = LanguageRule.Wish(turn) };

    private TurnReading? ByForm(Language language, string prompt, string text, out TurnText turn)
    {
        turn = TurnText.Read(_lexicon, language, prompt, text);
        if (EmptyTurn.Is(text))
            return new TurnReading(HandlingClass.Empty, "nothing-to-read", []);
        if (MarkupFinder.Find(text) is { } markup)
            return new TurnReading(HandlingClass.MarkupScript, "code-in-text", [new Evidence(0, markup.Start, markup.Length)]);
        if (turn.Words > VeryLongWords)
            return new TurnReading(HandlingClass.VeryLong, "more-than-300-words", []);
        // "2 or 3", "7u30-16u": an amount is an answer, whatever small words stand beside it.
        var words = turn;
        if (turn.Text.Words.Any(IsNumber) && Enumerable.Range(0, turn.Words).All(i => IsNumber(words.Text.Words[i]) || TurnText.IsSmallWord(words.Own, i)))
            return new TurnReading(HandlingClass.Answer, "nothing-but-numbers", []);
        return CommandRule.Read(turn.Text, turn.Own, turn.Other);
    }

    private static bool IsNumber(Word word) => word.Kind is WordKind.Number or WordKind.ClockTime;
}
