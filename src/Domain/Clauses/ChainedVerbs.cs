using InterviewBot.Domain.Lexicons;

namespace InterviewBot.Domain.Clauses;

/// <summary>Dutch verbs that lean on each other (<c>is ertussen gaan staan</c>): all of them could be helping verbs, and the last one says what was done.</summary>
internal static class ChainedVerbs
{
    /// <returns>The word of the last verb; −1 when there is no such chain.</returns>
    public static int Last(WordReadings words, int first, int end, int finite)
    {
        for (var i = end - 1; i > first + 1; i--)
        {
            if (i != finite && words.Verbs(i).Any(f => f.Tense == VerbTense.Infinitive && f.Verb.Kind is VerbKind.Posture or VerbKind.Move) && words.Lower(i - 1) is "gaan" or "komen" or "blijven")
                return i;
        }

        return -1;
    }
}
