using InterviewBot.Domain.Lexicons;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Turns;

/// <summary>Whether a turn opens like a question, whether or not a mark closes it: "zijn we al ver", "wordt dit door een mens gelezen", "is anybody reading this".</summary>
internal static class UnmarkedQuestion
{
    /// <summary>So many words behind a question word the verb may stand: "hoe ruim moet ik dat zien".</summary>
    private const int Reach = 4;

    /// <param name="opensWithThen">The verb stands first because of what opens the turn ("dan zie je hoe het gaat").</param>
    /// <param name="hangsOnQuestion">The turn goes on with the question that was asked.</param>
    public static bool Is(TurnText turn, bool opensWithThen, bool hangsOnQuestion) => turn.Own.At("question-opening", 0) is not null || IsInverted(turn, opensWithThen, hangsOnQuestion);

    // Verb first, then the subject.
    private static bool IsInverted(TurnText turn, bool opensWithThen, bool hangsOnQuestion)
    {
        var first = 0;
        while (first < turn.Words - 2 && turn.Own.At("polite", first) is { Count: 1 } && turn.Own.At("question-word", first) is null && !opensWithThen)
            first++;
        if (turn.Own.At("question-word", first) is not null && !hangsOnQuestion)
        {
            for (var verb = first + 1; verb < Math.Min(turn.Words - 1, first + Reach); verb++)
            {
                if (turn.Own.At("question-subject", verb + 1) is not null && IsFinite(turn, verb))
                    return true;
            }
        }

        return first + 1 < turn.Words && turn.Own.At("question-subject", first + 1) is not null && IsFinite(turn, first);
    }

    // "That's it" holds its own subject.
    private static bool IsFinite(TurnText turn, int word)
    {
        if (turn.Text.Words[word].Lower.EndsWith("'s", StringComparison.Ordinal) || turn.Text.Words[word].Lower.EndsWith("’s", StringComparison.Ordinal))
            return false;
        foreach (var form in turn.Lexicon.Verbs.Find(turn.Text.Words[word].Lower))
        {
            if ((form.Tense == VerbTense.Present && turn.Spoken == Language.Dutch) || (form.Tense is VerbTense.Past or VerbTense.Present or VerbTense.Infinitive && form.Verb.Kind is VerbKind.Modal or VerbKind.Conditional or VerbKind.Auxiliary or VerbKind.State))
                return true;
        }

        return false;
    }
}
