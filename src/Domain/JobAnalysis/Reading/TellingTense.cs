using InterviewBot.Domain.JobAnalysis.Grammar;

namespace InterviewBot.Domain.JobAnalysis.Reading;

/// <summary>Whether a text tells of the job as it is now: then "I was a lifeguard" is another job, which it is not where the whole text looks back.</summary>
internal static class TellingTense
{
    private const VerbForms Present = VerbForms.Infinitive | VerbForms.Stem | VerbForms.Third;

    public static bool IsPresent(ReadText text)
    {
        int now = 0, then = 0;
        foreach (var words in text.Sentences)
            for (var i = 0; i + 1 < words.Count; i++)
            {
                if (words[i].Quoted || !(text.IsHolderWord(words[i]) || words[i].Lower is "we" or "wij")) continue;
                var next = words[i + 1].Is(WordTags.Adverb) && i + 2 < words.Count ? words[i + 2] : words[i + 1];
                // Dutch puts the verb first as often: "dan tel ik de kassa".
                var verb = next.IsVerb ? next : i > 0 && words[i - 1].IsVerb ? words[i - 1] : next;
                if (next.Lower is "'m" or "'re" or "am" or "ben" || verb.Verb is { } form && (form.Forms & Present) != 0 && (form.Forms & VerbForms.Past) == 0) now++;
                else if (IsPast(verb)) then++;
            }
        return now > then;
    }

    public static bool IsPast(Token word) => word.Lower is "was" or "were" or "waren" || word.Verb is { } form && (form.Forms & VerbForms.Past) != 0 && (form.Forms & Present) == 0;
}
