using InterviewBot.Domain.Lexicons;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Clauses;

/// <summary>Tells whether a bare verb form hangs on the finite verb of its clause, or says what for.</summary>
internal sealed class FollowingVerbs(Language language, WordReadings words)
{
    /// <param name="first">The first word of the clause.</param>
    /// <param name="word">The bare form.</param>
    public bool May(int first, int finite, int word, VerbTense tense) => !IsPurpose(first, word) && MayLean(finite, word, tense);

    // English "was dry", "had a plan": behind be and have a bare form is no verb, unless "to" or a person stands before it.
    private bool MayLean(int finite, int word, VerbTense tense)
    {
        // "He had things going on at home": only "had been going" is what he did.
        if (language == Language.English && tense == VerbTense.Progressive && words.Verbs(finite).All(f => f.Verb.Infinitive == "have"))
            return Enumerable.Range(finite, Math.Max(0, word - finite)).Any(i => words.Lower(i) == "been");
        // "It's wonderful to see", "they were pleased to help": how, not that it was done.
        if (language == Language.English && words.Lower(word - 1) == "to" && word - 2 != finite && words.Verbs(finite).Any(f => ClauseVerbs.IsBe(f.Verb)) && words.Lower(word - 2) is not ("going" or "supposed" or "about" or "able" or "meant" or "allowed" or "due" or "used" or "unable" or "not"))
            return false;
        // "She went home crying", "came in smiling": in what state somebody went, where "went round asking" is what was done.
        if (language == Language.English && tense == VerbTense.Progressive && word > finite + 1 && words.Verbs(finite).Any(f => f.Verb.Infinitive is "go" or "come") && words.Verbs(word).Any(f => f.Verb.Kind == VerbKind.Posture))
            return false;
        // "I came in with my CV to sign up": what for.
        if (language == Language.English && words.Lower(word - 1) == "to" && word - 2 != finite && words.Verbs(finite).Any(f => f.Verb.Kind == VerbKind.Move))
            return false;
        if (language == Language.Dutch || tense == VerbTense.Progressive || words.Lower(word - 1) == "to")
            return true;
        if (words.Lower(word - 1) is "me" or "him" or "her" or "them" or "us" or "you")
            return true;
        return !words.Verbs(finite).Any(f => ClauseVerbs.IsHaveOrBe(f.Verb));
    }

    // "om te helpen", "in order to help": why, not what.
    private bool IsPurpose(int first, int word)
    {
        for (var i = word - 1; i >= first; i--)
        {
            if (words.Lower(i) is "om")
                return true;
        }

        return false;
    }
}
