using System.Collections.Immutable;
using System.Text.RegularExpressions;
using InterviewBot.Domain.Lexicons;
using InterviewBot.Domain.Privacy;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Turns;

/// <summary>
/// Reads what a person typed: a plain answer, or something that asks to be handled otherwise. What can be told by its form (nothing typed, code, a very long
/// turn, a command) is told so; for all else the signs of the turn are weighed. The words of a turn are looked up once.
/// </summary>
public sealed partial class TurnReader
{
    private const int MostWordsOfPlainQuestion = 8;
    private const int VeryLongWords = 300;
    private const int FewWords = 8;
    private const int MostReasons = 3;

    // "5. I can't any more", "vraag 3 terug", "is 1 much or is 1 little": more than the number.
    private static readonly string[] SaysMore = ["field-earlier", "distress", "stop", "refuse", "back", "dont-know", "question-opening"];

    private readonly Lexicon _lexicon;
    private readonly PersonalDataReader _personal;
    private readonly TurnWeights _weights;
    private readonly TurnTextReader _texts;
    private readonly CommandReader _commands;

    public TurnReader(Lexicon lexicon)
        : this(lexicon, new PersonalDataReader(lexicon))
    {
    }

    /// <param name="personal">Of the same lexicon.</param>
    public TurnReader(Lexicon lexicon, PersonalDataReader personal)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        (_lexicon, _personal) = (lexicon, personal);
        _weights = TurnWeights.Of(lexicon);
        _texts = new TurnTextReader(lexicon);
        _commands = new CommandReader(lexicon);
    }

    /// <param name="language">The language of the interview.</param>
    /// <param name="prompt">The question just asked.</param>
    /// <param name="text">What the person typed.</param>
    public TurnReading Read(Language language, string prompt, string text)
    {
        ArgumentNullException.ThrowIfNull(prompt);
        ArgumentNullException.ThrowIfNull(text);
        var turn = _texts.Read(language, prompt, text);
        return (ByForm(turn) ?? ByWeight(turn)) with { PointsBack = PointsBack(turn.Own, turn.Other), IsInHurry = Hurry.Is(turn.Own) || Hurry.Is(turn.Other) };
    }

    /// <summary>The wish of a turn that is a command and nothing else, whatever the question and the language; <c>null</c> for anything else.</summary>
    public Wish? FindCommand(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return _commands.Read(text)?.Wish;
    }

    /// <summary>Lets go of the texts that were read lately.</summary>
    public void Forget() => _lexicon.Forget();

    /// <summary>Whether any of the words can be the form of a verb.</summary>
    public bool HoldsVerb(Language language, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Tokenizer.Read(text).Words.Any(w => _lexicon.For(language).Verbs.Has(w.Lower));
    }

    /// <summary>A time or a person was asked for, and the turn holds none but tells of something else.</summary>
    public bool Lacks(Language language, string prompt, string text)
    {
        ArgumentNullException.ThrowIfNull(prompt);
        ArgumentNullException.ThrowIfNull(text);
        var turn = _texts.Read(language, prompt, text);
        return AskedKinds.Lacking(turn).Any(sign => AskedKinds.TellsAnother(turn, sign));
    }

    /// <summary>The names of the signs that are weighed for a turn; none for a turn that is read by other means.</summary>
    public ImmutableArray<string> Signs(Language language, string prompt, string text)
    {
        ArgumentNullException.ThrowIfNull(prompt);
        ArgumentNullException.ThrowIfNull(text);
        var turn = _texts.Read(language, prompt, text);
        if (ByForm(turn) is not null || InAnotherLanguage(turn) is not null)
            return [];
        return [.. TurnSigns.Read(turn, _weights.Signs, OfAnother(turn) is not null).All.Select(s => s.Sign.Name), .. TurnWords.Names(turn).Distinct()];
    }

    /// <summary>Whether a sign can speak for a class at all: what the fit of the weights keeps to.</summary>
    public static bool MaySpeakFor(string sign, HandlingClass handling) => SignFields.MaySpeakFor(sign, handling);

    /// <summary>How much more must speak for each class that the signs of a turn leave possible.</summary>
    public static IReadOnlyDictionary<HandlingClass, double> Possible(IReadOnlyCollection<string> signs)
    {
        var open = new OpenClasses([.. signs.Select(s => (new Sign(s, []), (Evidence?)null))]);
        return Enum.GetValues<HandlingClass>().Where(c => open.HandicapOf(c) is not null).ToDictionary(c => c, c => open.HandicapOf(c) ?? 0);
    }

    /// <summary>Whether a sign is a small word of the turn.</summary>
    public static bool IsWord(string sign) => TurnWords.Is(sign);

    /// <summary>The classes that a sign can point at.</summary>
    public static ImmutableArray<HandlingClass> ClassesOf(string sign) => SignFields.ClassesOf(sign);

    /// <summary>Whether cues of this category are signs.</summary>
    public static bool IsField(string category) => SignFields.Fields.ContainsKey(category);

    // "Zie hierboven", "I already said that": it answers the question without being words about it. Longer turns that only begin so are answers.
    private static bool PointsBack(CueMatches own, CueMatches other) => own.Has("points-back") || other.Has("points-back");

    private TurnReading ByWeight(TurnText turn)
    {
        var personal = OfAnother(turn);
        var signs = TurnSigns.Read(turn, _weights.Signs, personal is not null);
        TurnWords.AddWeighed(turn, signs);
        var (handling, isGuess, lead) = _weights.Decide(signs);
        if (handling is not (HandlingClass.Distress or HandlingClass.PromptInjection) && (personal ?? InAnotherLanguage(turn)) is { } certain)
            return certain;
        if (NoSuchMoment.Find(turn) is { IsEmpty: false } none && !NoSuchMoment.IsMoreThanThat(turn, handling, signs))
            return new TurnReading(HandlingClass.DontKnow, NoSuchMoment.Rule, none);
        // "No idea exactly, some thirty": a number was asked for and one is given.
        if (handling is HandlingClass.DontKnow or HandlingClass.RefusePrivacy or HandlingClass.VagueAnswer && AnswerTopics.GivesNumber(turn))
            return new TurnReading(HandlingClass.Answer, "number-that-was-asked", []);
        if (AboutTheQuestion().IsMatch(turn.Text.Text))
            return new TurnReading(HandlingClass.Clarify, "about-the-question", []) { Wish = new Wish.Explain() };
        if (handling is not HandlingClass.Distress && turn.Own.Has("asks-who-reads") && (turn.Words <= MostWordsOfPlainQuestion || turn.Text.Text.Contains('?', StringComparison.Ordinal)))
            return new TurnReading(HandlingClass.Clarify, "asks-who-reads", []) { Wish = new Wish.AskPrivacy() };
        if (handling is not HandlingClass.Distress && turn.Own.Has("export-own"))
            return new TurnReading(HandlingClass.Clarify, "export-own", []) { Wish = new Wish.Export() };
        // "Ge kunt er niks aan doen": people at work, and no word about the interview.
        if (handling is HandlingClass.Insult or HandlingClass.Skip or HandlingClass.Stop or HandlingClass.Correction && NothingToBeDone().IsMatch(turn.Text.Text))
            return new TurnReading(HandlingClass.Answer, "nothing-to-be-done", []);
        if (handling is not (HandlingClass.Distress or HandlingClass.Stop or HandlingClass.RefusePrivacy) && ManyAnswers.SaysSo(turn))
            return new TurnReading(HandlingClass.MultiAnswer, "says-so", []);
        return new TurnReading(handling, new Lazy<(string, ImmutableArray<Evidence>)>(() => Why(TurnWeights.Reasons(signs, handling))))
        {
            Wish = TurnWishes.Of(handling, turn),
            IsGuess = isGuess,
            Lead = lead,
        };
    }

    private static (string Rule, ImmutableArray<Evidence> Evidence) Why(List<(Sign Sign, Evidence? Evidence)> reasons) =>
        (reasons.Count == 0 ? "plain" : string.Join(' ', reasons.Take(MostReasons).Select(r => r.Sign.Name)), [.. reasons.Select(r => r.Evidence).OfType<Evidence>().Distinct().Take(MostReasons)]);

    [GeneratedRegex(@"\b(ge|je|we|men|u|kunt|kan|kon|konden)\s+((kunt|kan|kunnen|kon|kondt|konden|ge|je|we|u)\s+)?(er|daar)\s+(toch\s+)?(niks|niets|nie(t)? veel|weinig)\s+aan\b|\b(nothing|not much|little)\s+(that\s+)?(you|we|one|i)\s+(can|could)\s+do\b|\b(you|we|i)\s+(can['’]?t|cannot|couldn['’]?t)\s+do\s+(anything|much)\s+about\b", RegexOptions.IgnoreCase)]
    private static partial Regex NothingToBeDone();

    [GeneratedRegex(@"^\W*((euh|oei|sorry|wacht|huh|wait|um)\W+)*(was|is) (dat|da|dit|that|this|it) (een|a|the|de|mijn|my) (vraag|question)( (voor mij|for me))?\s*(\?|$)", RegexOptions.IgnoreCase)]
    private static partial Regex AboutTheQuestion();

    // A given name alone points at nobody outside the organisation.
    private TurnReading? OfAnother(TurnText turn)
    {
        var others = turn.Spoken == turn.Language ? turn.Other : turn.Own;
        var data = _personal.Read(turn.Text, turn.InLanguage, others, turn.PromptCues.Has("asks-who")).Where(p => !p.Own && p.Kind != PersonalDataKind.GivenName).ToList();
        return data.Count == 0 ? null : new TurnReading(HandlingClass.ThirdPersonData, "data-of-a-third-person", [.. data.Select(p => new Evidence(0, p.Start, p.Length))]);
    }

    private static TurnReading? InAnotherLanguage(TurnText turn) =>
        LanguageRule.Spoken(turn) is null ? null : new TurnReading(HandlingClass.LanguageSwitch, "turn-in-another-language", []) { Wish = LanguageRule.Wish(turn) };

    private TurnReading? ByForm(TurnText turn)
    {
        var text = turn.Text.Text;
        if (EmptyTurn.Is(text))
            return new TurnReading(HandlingClass.Empty, "nothing-to-read", []);
        if (MarkupFinder.Find(text) is { } markup)
            return new TurnReading(HandlingClass.MarkupScript, "code-in-text", [new Evidence(0, markup.Start, markup.Length)]);
        if (turn.Words > VeryLongWords)
            return new TurnReading(HandlingClass.VeryLong, "more-than-300-words", []);
        // "2 or 3", "7u30-16u": an amount is an answer, whatever small words stand beside it.
        if (turn.HasFigure && !turn.IsQuestion && !turn.Own.HasAny(SaysMore) && turn.Text.Words.Index().All(w => w.Item.IsFigure || turn.Is(w.Index, WordMark.Small)))
            return new TurnReading(HandlingClass.Answer, "nothing-but-numbers", []);
        // "*palletlift": in a chat, the word that should have been typed.
        if (turn.Words <= FewWords && (text.TrimStart().StartsWith('*') || text.TrimEnd().EndsWith('*')) && text.Count(c => c == '*') == 1)
            return new TurnReading(HandlingClass.Correction, "word-with-a-star", []);
        return _commands.Read(turn.Text, turn.Own, turn.Other) is { } command ? command with { Command = command.Wish } : null;
    }
}
