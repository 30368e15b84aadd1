using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Clauses;

/// <summary>Signs in either language that a word is, or stands where, the subject of a verb.</summary>
internal sealed class SubjectSigns(TokenizedText text, WordReadings words)
{
    private const int Reach = 2;

    public bool IsSubject(int i) =>
        words.IsAnySubject(i) || words.Is(i, "person-worker") || words.Is(i, "person-other") || words.Is(i, "relative") || (text.Words[i].Capital && text.Words[i].Before != WordBreak.Sentence);

    public bool IsNoun(int i) => text.Words[i].Kind == WordKind.Plain && !words.Is(i, "function-word") && !words.Is(i, "determiner") && !words.Is(i, "preposition") && !words.Is(i, "adjective") && !words.Is(i, "degree-word")
        && !words.Is(i, "clause-start") && !words.Is(i, "negation") && !words.Is(i, "linking-word") && !words.IsAnySubject(i);

    /// <summary>The subject right before a verb, or with how often or "not" between them; −1 when none stands there.</summary>
    public int Nearest(int verb, int first)
    {
        for (var i = verb - 1; i >= Math.Max(first, verb - Reach); i--)
        {
            if (IsSubject(i))
                return i;
            if (!words.Is(i, "habit-word") && !words.Is(i, "linking-word") && !words.Is(i, "negation"))
                break;
        }

        return -1;
    }

    /// <summary>The verb opens its clause, behind a word that clauses begin with.</summary>
    public bool FollowsClauseStart(int verb, int first) =>
        (verb == first && words.Is(verb - 1, "clause-start") && text.Words[verb].Before != WordBreak.Sentence) || (verb == first + 1 && words.Is(first, "clause-start"));
}
