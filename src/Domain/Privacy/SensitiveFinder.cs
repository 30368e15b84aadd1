using InterviewBot.Domain.Lexicons;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Privacy;

/// <summary>Finds words about the health, justice, family or money of somebody who is named or known, in the same sentence or the one beside it: "Sandra, I mean. Her son had been arrested."</summary>
/// <param name="names">The names found in the text.</param>
/// <param name="aboutPersons">The text answers a question about who.</param>
internal sealed class SensitiveFinder(PersonWords words, IReadOnlyCollection<PersonalDatum> names, bool aboutPersons)
{
    private const int SoonAfter = 9;

    public IEnumerable<PersonalDatum> Find()
    {
        var text = words.Text;
        foreach (var match in words.Cues.Of("health"))
        {
            if (IsPlaceOfWork(match) || IsStuck(match) || words.Cues.Of("no-health").Any(n => n.First <= match.First && match.First < n.End))
                continue;
            var own = text.Words[match.First].Sentence;
            var (before, after) = (text.Sentences[Math.Max(0, own - 1)], text.Sentences[Math.Min(text.Sentences.Length - 1, own + 1)]);
            var (from, to) = (text.Words[before.First].Start, text.Words[after.End - 1].End);
            if (IsAboutSomebodyKnown(text.Sentences[own]) || names.Any(n => n.Kind is PersonalDataKind.Name or PersonalDataKind.GivenName && !n.Own && n.Start >= from && n.End <= to)
                || IsAboutSomebodyNamed(before.First, after.End))
                yield return new PersonalDatum(PersonalDataKind.Sensitive, text.Words[match.First].Start, text.Words[match.End - 1].End - text.Words[match.First].Start, false);
        }
    }

    // "Sofie werkt in de psychiatrie", "I volunteer at a rehab centre": where somebody works says nothing of their own health or past.
    private bool IsPlaceOfWork(CueMatch match)
    {
        var text = words.Text;
        // "In de gevangenis" may be one cue.
        var article = match.Count > 1 && words.Is("determiner", match.First + 1) ? match.First + 1 : match.First - 1;
        if (article < 1 || !words.Is("determiner", article) || (text.Words[article - 1].Lower is not "op" && !words.Is("place-before", article - 1)))
            return false;
        return Enumerable.Range(0, words.Count).Any(i => text.Words[i].Sentence == text.Words[match.First].Sentence && IsWork(text.Words[i].Lower) && ((i < article && article - i <= SoonAfter) || i == match.End));
    }

    // "Mijn thesis zat vast", "de lift zit vast": a thing is stuck; a person was in prison.
    private bool IsStuck(CueMatch match)
    {
        var text = words.Text;
        if (text.Words[match.End - 1].Lower != "vast" || text.Words[match.First].Lower is not ("zit" or "zat"))
            return false;
        var first = match.First;
        while (first > 0 && text.Words[first].Before == WordBreak.None)
            first--;
        return !Enumerable.Range(first, match.End - first).Any(IsPerson);
    }

    private bool IsPerson(int i) =>
        words.Text.Words[i].Lower is "hij" or "zij" or "ze" or "die" or "wie" or "ie" || words.IsTitled(i) || words.IsUnknownCapital(i) || (words.IsCapital(i) && words.Names.IsGiven(words.Text.Words[i].Lower))
        || words.Is("person-worker", i) || words.Is("person-other", i) || words.Is("person-close", i) || words.Is("family", i);

    private static bool IsWork(string word) => word is "werk" or "werkt" or "werkte" or "werken" or "gewerkt" or "work" or "works" or "worked" or "working" or "stage" or "vrijwilliger" or "vrijwilligster" or "volunteer" or "volunteers" or "volunteered";

    // "Oluwaseun's blood pressure", "Chidinma. She does the job with sickle cell": a capital that no list knows, and does or has something as people do.
    private bool IsAboutSomebodyNamed(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (words.IsUnknownCapital(i) && (IsSpokenOfSoon(i) || (aboutPersons && words.Text.Sentences[words.Text.Words[i].Sentence].Count == 1)))
                return true;
        }

        return false;
    }

    // "Nomsa's claim", "Pieter zijn vrouw", or he or she within some words.
    private bool IsSpokenOfSoon(int i) =>
        words.Text.Words[i].Lower.EndsWith("'s", StringComparison.Ordinal)
        || (i + 1 < words.Count && words.Text.Words[i + 1].Before == WordBreak.None && words.Text.Words[i + 1].Lower is "zijn" or "z'n")
        || words.IsFollowedByPronoun(i);

    // "onze poetsvrouw", "my colleague", "Farah from accounts": known to the reader without a full name. A patient or customer is not.
    private bool IsAboutSomebodyKnown(Sentence sentence)
    {
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (i > sentence.First && words.Is("person-worker", i) && words.Is("own-possessive", i - 1))
                return true;
            if (words.IsCapital(i) && words.Text.Words[i].Length > 2 && !words.IsEverydayWord(i) && !words.Is("health", i) && i + 1 < sentence.End && words.Is("belongs-to", i + 1))
                return true;
        }

        return false;
    }
}
