using InterviewBot.Domain.Lexicons;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Clauses;

/// <summary>Finds the finite verb of a clause. A past or helping form is nearly certain; a present one is often a noun, so it needs a subject beside it (<see cref="PresentVerbs"/>).</summary>
internal sealed class FiniteVerbs(Language language, TokenizedText text, WordReadings words)
{
    private readonly PresentVerbs _present = new(language, text, words);

    /// <returns>Its index; −1 when the clause has none.</returns>
    public int Find(int first, int end, out VerbTense tense)
    {
        for (var i = first; i < end; i++)
        {
            if (words.IsNominal(i))
                continue;
            foreach (var form in words.Verbs(i))
            {
                tense = form.Tense;
                if (form.Tense == VerbTense.Past && IsFinitePast(i, first) && !HangsOnPresent(i, form, first, end))
                    return i;
                if (form.Tense == VerbTense.Present && _present.IsCertain(form.Verb, i))
                    return i;
            }
        }

        for (var i = first; i < end; i++)
        {
            if (words.IsNominal(i) || !words.Verbs(i).Any(f => f.Tense == VerbTense.Present) || !_present.HasSubject(i, first, end))
                continue;
            tense = VerbTense.Present;
            return i;
        }

        tense = VerbTense.Present;
        return -1;
    }

    // Dutch "dan ga ik daar een bord zetten": a past form by its looks, but bare behind a verb that waits for one.
    private bool HangsOnPresent(int word, VerbForm form, int first, int end) =>
        language == Language.Dutch && words.Lower(word) == form.Verb.Infinitive && (word + 1 >= end || text.Words[word + 1].Before != WordBreak.None)
        && Enumerable.Range(first, word - first).Any(i => !words.IsNominal(i) && words.Lower(i) is "ga" or "gaat" or "moet" or "kan" or "kunt" or "wil" or "zal" or "mag" or "laat" or "kom" or "komt" && (words.IsAnySubject(i + 1) || words.IsAnySubject(i - 1) || words.Is(i - 2, "determiner")));

    private bool IsFinitePast(int word, int first)
    {
        if (language == Language.Dutch)
            return true;
        // "Tends to put it aside", "I don't let go": behind "to" and "do" no form is past.
        if (words.Lower(word - 1) is "to" or "don't" or "dont" or "doesn't" or "doesnt" or "didn't" or "didnt" or "can" or "can't" or "could" or "couldn't" or "will" or "would" or "must")
            return false;
        // English -ed: finite unless be or have stands before it, or it describes a noun.
        if (!words.Verbs(word).Any(f => f.Tense == VerbTense.Participle))
            return true;
        for (var i = word - 1; i >= Math.Max(first, word - 4); i--)
        {
            if (words.Verbs(i).Any(f => ClauseVerbs.IsHaveOrBe(f.Verb) || f.Verb.Infinitive == "get"))
                return false;
            if (words.IsAnySubject(i))
                return true;
        }

        return true;
    }
}
