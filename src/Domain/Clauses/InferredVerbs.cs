using InterviewBot.Domain.Lexicons;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Clauses;

/// <summary>Tells what somebody concludes from what was seen: <c>he must have been tired</c>, <c>er gaat iemand op gelet hebben</c>.</summary>
internal static class InferredVerbs
{
    public static bool Has(WordReadings words, Verb verb, ClauseTime time, int finite, int end)
    {
        if (words.Language == Language.English)
            return verb.Infinitive == "must" && Enumerable.Range(finite, Math.Max(0, Math.Min(end, finite + 5) - finite)).Any(i => words.Lower(i) == "have" && words.Verbs(i + 1).Any(f => f.Tense == VerbTense.Participle));
        if (time != ClauseTime.Future && verb.Infinitive != "gaan")
            return false;
        // Among the last two words: "gelet hebben", "hebben gezien", "geweest zijn".
        for (var helper = Math.Max(finite + 1, end - 2); helper < end; helper++)
        {
            if (words.Lower(helper) is "hebben" or "zijn" or "geweest" && (IsParticiple(helper - 1) || IsParticiple(helper + 1)))
                return true;
        }

        return false;

        bool IsParticiple(int i) => i > finite && i < end && words.Verbs(i).Any(f => f.Tense == VerbTense.Participle) && !words.IsNominal(i);
    }
}
