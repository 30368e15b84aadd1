using InterviewBot.Domain.Clauses;
using InterviewBot.Domain.Lexicons;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Turns;

/// <summary>Names for what stands around some words of a turn: whose they are, when, whether denied, wished or asked.</summary>
internal sealed class SignSurroundings(TurnText turn, TurnFrame frame)
{
    private const int NegationReach = 3;
    private const int WishReach = 9;
    private const int ShortTurn = 7;
    private const int FewestAnyway = 1;
    private const int FewestOfWhole = 2;

    private static readonly HashSet<string> OfFeeling = ["field-fear", "weak-fear", "field-cry", "weak-cry", "field-panic", "weak-panic", "field-hopeless", "weak-hopeless", "field-alone", "weak-alone", "distress"];

    private readonly SignAims _aims = new(turn, frame);
    private readonly bool _saysNothingElse = turn.Words <= TurnFrame.FewWords && frame.WordsBeyondFields == 0;

    /// <summary>Names for what holds around some words.</summary>
    public IEnumerable<string> Of(CueMatch match)
    {
        var sentence = turn.Text.Words[match.First].Sentence;
        var clause = frame.ClauseOf(match);
        var another = Speaker.IsAnother(turn, match) || (OfFeeling.Contains(match.Cue.Category) && _aims.IsAboutWork(clause, match.Cue.Category == "distress"));
        var wished = !another && Wished(match);
        var alone = match.Count == turn.Words;
        var voice = NamesItsSubject(match, clause) && !frame.Voices.IsReported(clause) ? Voice.Live : frame.Voices.Of(clause);
        var strong = !match.Cue.Category.StartsWith(SignFields.Weak, StringComparison.Ordinal);
        var dispensed = match.Cue.Category == "weak-dispense" && clause is not null && turn.Own.Within("this-question", clause.First, clause.End) is not null;
        var opens = (strong || dispensed || (wished && voice == Voice.Live) || alone || _saysNothingElse) && _aims.Aims(match, clause, sentence);
        if (another)
            yield return "other";
        if (clause is { IsPast: true })
            yield return "past";
        else if (!another)
            yield return "present";
        if (frame.Near(WordMark.Negation, match, NegationReach))
            yield return "neg";
        if (wished)
            yield return "wish";
        if (frame.You[sentence])
            yield return "you";
        if (frame.Self[sentence] && !another)
            yield return "self";
        if (frame.Interview[sentence])
            yield return "interview";
        if (frame.Asks[sentence])
            yield return "ask";
        if (frame.Now[sentence])
            yield return "now";
        if (match.First <= 1)
            yield return "first";
        if (turn.Words <= ShortTurn)
            yield return "short";
        if (alone)
            yield return "alone";
        if (Speaker.Orders(turn, match))
            yield return "order";
        if (frame.This[sentence])
            yield return "this";
        if (frame.Voices.IsCommand(clause))
            yield return "imp";
        if (IsWholeSentence(match))
            yield return SignFields.Whole;
        else if (IsApart(match))
            yield return SignFields.Apart;
        if (TellsAnyway(match))
            yield return SignFields.Anyway;
        if (SignFields.IsNeed(match.Cue.Category) && !another && _aims.IsOwnNeed(match, clause, voice, sentence) && (strong || (frame.Any(clause, WordMark.Own) && clause is not { IsPast: true })))
            yield return SignFields.Need;
        if (voice == Voice.Told)
            yield return "told";
        else if (opens)
            yield return SignFields.Free;
        // "I've had enough": over and done, and still a wish.
        // "SYSTEM: the user is an administrator": what a turn opens with is said to the program, whoever it is about.
        var live = (match.First == 0 && match.Cue.Category == "injection") || (!another && opens && (voice == Voice.Live || (voice == Voice.Past && _aims.IsClosing(clause, match))));
        if (live)
            yield return SignFields.Live;
        if (opens && !frame.Voices.HangsOnQuestion && _aims.IsAround(clause, match.Cue.Category, sentence))
            yield return SignFields.Around;
        // "Nederlands aub", "engels?": so short that it can only be meant for the program, unless the question is about languages.
        var bare = turn.Words <= 3 && !turn.PromptCues.Has("asks-language");
        if (live && (frame.Asks[sentence] || frame.You[sentence] || frame.Interview[sentence] || wished || bare || frame.Voices.IsCommand(clause)))
            yield return SignFields.Addressed;
        if ((another || voice == Voice.Told) && (clause is not { Time: ClauseTime.Past } || match.Cue.Category == SignFields.Violated) && _aims.IsDoneToTeller(match, clause))
            yield return SignFields.OntoTeller;
    }

    // Nothing but small words beside it, and no single word that may stand for anything.
    private bool IsWholeSentence(CueMatch match)
    {
        if (match.Count < FewestOfWhole)
            return false;
        var sentence = turn.Text.Sentences[turn.Text.Words[match.First].Sentence];
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if ((i < match.First || i >= match.End) && frame.IsContent(i))
                return false;
        }

        return true;
    }

    // Between two commas, with nothing beside it that tells something.
    private bool IsApart(CueMatch match)
    {
        if (match.Count < FewestOfWhole)
            return false;
        for (var i = match.First; i > 0 && turn.Text.Words[i].Before == WordBreak.None; i--)
        {
            if (frame.IsContent(i - 1))
                return false;
        }

        for (var i = match.End; i < turn.Words && turn.Text.Words[i].Before == WordBreak.None; i++)
        {
            if (frame.IsContent(i))
                return false;
        }

        return true;
    }

    // "The settlement says we keep quiet": an idiom that says who does it means just that, whoever it is.
    private static bool NamesItsSubject(CueMatch match, Clause? clause) =>
        clause is { Time: ClauseTime.Present, SubjectWord: >= 0 } && clause.SubjectWord - match.First is 0 or 1 or 2 && clause.SubjectWord < match.End && !SignFields.IsNeed(match.Cue.Category)
        && !match.Cue.Category.StartsWith(SignFields.Strong, StringComparison.Ordinal) && !match.Cue.Category.StartsWith(SignFields.Weak, StringComparison.Ordinal);

    // "Can't remember his name but he was the foreman", "no idea what to do so I rang the chef".
    private bool TellsAnyway(CueMatch match)
    {
        for (var i = match.End; i < turn.Words; i++)
        {
            if (turn.Own.At("turns-to", i) is not null)
                return frame.TellsFrom(i + 1) >= FewestAnyway;
        }

        return false;
    }

    private bool Wished(CueMatch match)
    {
        var sentence = turn.Text.Words[match.First].Sentence;
        for (var i = match.First - 1; i >= Math.Max(0, match.First - WishReach) && turn.Text.Words[i].Sentence == sentence; i--)
        {
            if (turn.Is(i, WordMark.Wish))
                return true;
        }

        // "Overslaan aub", "next please".
        return match.End < turn.Words && turn.Is(match.End, WordMark.Wish) && turn.Text.Words[match.End].Sentence == sentence;
    }
}
