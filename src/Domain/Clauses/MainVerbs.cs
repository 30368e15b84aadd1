using InterviewBot.Domain.Lexicons;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Clauses;

/// <summary>Finds the verb that carries the meaning of a clause whose finite verb leans on another one: a participle before all, else the infinitive or progressive that hangs on it.</summary>
internal sealed class MainVerbs(Language language, WordReadings words)
{
    private readonly FollowingVerbs _following = new(language, words);

    /// <returns>Its index and form; −1 when nothing hangs on the finite verb.</returns>
    public (int Word, VerbForm Form) Find(int first, int end, int finite)
    {
        var participle = -1;
        var infinitive = -1;
        for (var i = first; i < end; i++)
        {
            if (i == finite || words.IsNominal(i))
                continue;
            foreach (var form in words.Verbs(i))
            {
                var helps = ClauseVerbs.IsHaveOrBe(form.Verb) || form.Verb.Kind is VerbKind.Modal or VerbKind.Auxiliary || form.Verb.Infinitive is "worden";
                if (helps)
                    continue;
                // "Is supposed to have told her": what is said of somebody is what they did.
                if (form.Tense == VerbTense.Participle && language == Language.English && words.Lower(i + 1) == "to" && words.Lower(i + 2) == "have")
                    continue;
                // "Dat was pakkend", "de uitleg is verwarrend": how something is.
                if (form.Tense == VerbTense.Progressive && language == Language.Dutch && words.Verbs(finite).Any(f => ClauseVerbs.IsBe(f.Verb)))
                    continue;
                // "Was niet gemotiveerd", "was interested": how somebody is, not what was done.
                if (form.Tense == VerbTense.Participle && words.Verbs(finite).Any(f => ClauseVerbs.IsBe(f.Verb)) && form.Verb.Kind != VerbKind.Change && (words.Is(i, "trait") || words.Is(i, "feeling") || words.Is(i, "verdict-word")) && !IsTaken(i))
                    continue;
                // "The surest way to make him run": a bare form is a participle only close behind.
                if (form.Tense == VerbTense.Participle && language == Language.English && words.Lower(i) == form.Verb.Infinitive && Enumerable.Range(finite + 1, Math.Max(0, i - finite - 1)).Any(w => words.Lower(w) == "to" || words.Is(w, "determiner")) && words.Verbs(finite).Any(f => ClauseVerbs.IsBe(f.Verb)))
                    continue;
                // "Was slecht gezind": a word no lexicon knows tells how somebody was.
                if (form.Tense == VerbTense.Participle && language == Language.Dutch && form.Verb.Infinitive == words.Lower(i) && words.Lower(finite) is "was" or "waren")
                    continue;
                if (form.Tense == VerbTense.Participle && participle < 0)
                    participle = i;
                else if (form.Tense is VerbTense.Infinitive or VerbTense.Progressive && !words.Is(i, "leading-verb") && _following.May(first, finite, i, form.Tense))
                    infinitive = infinitive < 0 || language == Language.Dutch ? i : infinitive;
            }
        }

        // "I was texting on the dock with my back turned": what somebody is at stands right behind be.
        if (participle > infinitive && infinitive == finite + 1 && words.Verbs(finite).Any(f => ClauseVerbs.IsBe(f.Verb)) && words.Verbs(infinitive).Any(f => f.Tense == VerbTense.Progressive))
            participle = -1;
        var main = participle >= 0 ? participle : infinitive;
        if (main < 0)
            return (-1, default);
        var wanted = participle >= 0 ? VerbTense.Participle : words.Verbs(main).Any(f => f.Tense == VerbTense.Progressive) ? VerbTense.Progressive : VerbTense.Infinitive;
        return (main, words.Verbs(main).First(f => f.Tense == wanted || (wanted != VerbTense.Participle && f.Tense is VerbTense.Infinitive or VerbTense.Progressive)));
    }

    // "I was moved to the day shift", "was driven off": where to, so it is no feeling.
    private bool IsTaken(int i) => language == Language.English && (words.Lower(i + 1) is "off" or "from" or "onto" or "out" or "into" || (words.Lower(i + 1) == "to" && words.Is(i + 2, "determiner")));
}
