using InterviewBot.Domain.Lexicons;

namespace InterviewBot.Domain.Turns;

/// <summary>Whose doing or feeling some words are: the nearest person before them in their sentence.</summary>
internal static class Speaker
{
    private const int Reach = 6;

    /// <summary>Words about somebody else: a patient who wanted to die, an order that the teller disobeyed.</summary>
    public static bool IsAnother(TurnText turn, CueMatch match)
    {
        for (var i = match.First; i < match.End; i++)
        {
            if (turn.Is(i, WordMark.Own))
                return turn.Is(i, WordMark.OwnObject) && Before(turn, match.First) is Who.AtWork;
        }

        return Before(turn, match.First) is Who.Another or Who.AtWork;
    }

    /// <summary>An order has no subject, or the program as its subject: "I ignored the rules" tells, "ignore your rules" orders.</summary>
    public static bool Orders(TurnText turn, CueMatch match)
    {
        if (match.First + 1 < turn.Words && turn.Is(match.First + 1, WordMark.Self))
            return false;
        return Before(turn, match.First) is Who.Nobody or Who.Program;
    }

    private static Who Before(TurnText turn, int word)
    {
        for (var i = word - 1; i >= 0 && i >= word - Reach && turn.Text.Words[i].Sentence == turn.Text.Words[word].Sentence; i--)
        {
            if (turn.Is(i, WordMark.You))
                return Who.Program;
            if (turn.Is(i, WordMark.Own | WordMark.Group))
                return Who.Teller;
            if (turn.Is(i, WordMark.AtWork))
                return Who.AtWork;
            // "I am in hospital after …": a place, though it can also act.
            if (turn.Is(i, WordMark.Person) && !turn.Is(i, WordMark.Place))
                return Who.Another;
        }

        return Who.Nobody;
    }

    private enum Who
    {
        Nobody,
        Teller,
        Program,
        Another,
        AtWork,
    }
}
