using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Privacy;

/// <summary>Who is meant by a capital, told by the word for a person that stands beside it: "een bewoner, Omer, die …", "my neighbour Sid", "Verstraete, de ploegbaas", "Sky's mother".</summary>
internal static class PersonsBeside
{
    public static bool Has(PersonWords words, int at)
    {
        var word = words.Text.Words[at];
        if (at > 0 && words.Text.Words[at - 1].Sentence == word.Sentence && IsClose(words, at - 1) && (word.Before == WordBreak.None || (word.Before == WordBreak.Clause && StandsApart(words, at))))
            return true;
        if (at + 1 >= words.Count || words.Text.Words[at + 1].Sentence != word.Sentence)
            return false;
        return words.Text.Words[at + 1].Before == WordBreak.None ? Genitives.Has(word.Lower) && words.Is("family", at + 1) : IsInside(words, at) && NamesWorker(words, at + 1);
    }

    private static bool IsClose(PersonWords words, int i) => words.Is("person-close", i) || words.Is("family", i);

    private static bool IsInside(PersonWords words, int at) => at > 0 && words.Text.Words[at].Before == WordBreak.None && words.IsUnknownCapital(at);

    // "…, Omer, die", "…, Kit."
    private static bool StandsApart(PersonWords words, int at) =>
        at + 1 == words.Count || words.Text.Words[at + 1].Before != WordBreak.None || words.Text.Words[at + 1].Lower is "die" or "who";

    // "…, de ploegbaas", "…, our head nurse".
    private static bool NamesWorker(PersonWords words, int i) =>
        words.Text.Words[i].Before == WordBreak.Clause && words.Is("determiner", i)
        && Enumerable.Range(i + 1, 2).Any(w => w < words.Count && words.Text.Words[w].Before == WordBreak.None && (words.Is("person-worker", w) || words.Is("person-close", w)));
}
