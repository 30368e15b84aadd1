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
            if (turn.Own.At("own-word", i) is not null)
                return turn.Own.At("own-object", i) is not null && Before(turn, match.First) is Who.AtWork;
        }

        return Before(turn, match.First) is Who.Another or Who.AtWork;
    }

    /// <summary>An order has no subject, or the program as its subject: "I ignored the rules" tells, "ignore your rules" orders.</summary>
    public static bool Orders(TurnText turn, CueMatch match)
    {
        if (match.First + 1 < turn.Words && turn.Own.At("subject-self", match.First + 1) is not null)
            return false;
        return Before(turn, match.First) is Who.Nobody or Who.Program;
    }

    private static Who Before(TurnText turn, int word)
    {
        for (var i = word - 1; i >= 0 && i >= word - Reach && turn.Text.Words[i].Sentence == turn.Text.Words[word].Sentence; i--)
        {
            if (turn.Own.At("to-you", i) is not null)
                return Who.Program;
            if (turn.Own.At("own-word", i) is not null || turn.Own.At("subject-group", i) is not null)
                return Who.Teller;
            if (turn.Own.At("distress-work", i) is not null)
                return Who.AtWork;
            if (turn.Own.At("subject-third", i) is not null || turn.Own.At("person-worker", i) is not null || turn.Own.At("person-other", i) is not null)
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
