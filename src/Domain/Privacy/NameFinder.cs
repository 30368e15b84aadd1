using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Privacy;

/// <summary>Finds the names of people: by a list of given names, by titles, and by capitals beside a job or of which something is said as of people.</summary>
/// <param name="aboutPersons">The text answers a question about who: two capitals in a row are a name.</param>
internal sealed class NameFinder(PersonWords words, bool aboutPersons)
{
    public IEnumerable<PersonalDatum> Find()
    {
        var text = words.Text;
        for (var i = 0; i < words.Count; i++)
        {
            var word = text.Words[i];
            if (words.IsNobody(i))
                continue;
            var titled = words.IsTitled(i);
            var surnames = words.SurnamesFrom(i + 1);
            // Written small, only a word that is no other one can be a name.
            var given = (word.Capital || titled || words.IsUnknown(i)) && words.Names.IsGiven(word.Lower) && !IsDeterminer(i);
            if (titled && words.IsCapital(i) && !words.Is("not-a-name", i))
            {
                var end = Math.Max(i, surnames);
                yield return Datum(given && surnames < 0 && !IsSurnameTitle(text.Words[i - 1].Lower) ? PersonalDataKind.GivenName : PersonalDataKind.Name, i, end);
                i = end;
            }
            else if (word.Capital && surnames > 0 && (given || words.Names.IsAmbiguous(word.Lower)) && !IsOrganisation(i, surnames))
            {
                yield return Datum(PersonalDataKind.Name, i, surnames);
                i = surnames;
            }
            else if (!word.Capital && given && word.Length > 3 && words.IsUnknown(i) && words.SmallSurnameFrom(i + 1) is var last and > 0)
            {
                yield return Datum(PersonalDataKind.Name, i, last);
                i = last;
            }
            else if (given && (word.Capital ? !IsOrganisation(i, i) : word.Length > 3 && surnames < 0 && !words.Other.HasAt(i) && words.Names.IsNothingElse(word.Lower)))
            {
                yield return Datum(PersonalDataKind.GivenName, i, i);
            }
            else if (surnames < 0 && (IsNamedWorker(word, i) || IsSpokenTo(i)) && words.IsUnknownCapital(i))
            {
                yield return Datum(PersonalDataKind.GivenName, i, i);
            }
            else if (IsInitial(word) && words.IsUnknownCapital(i + 1))
            {
                yield return Datum(PersonalDataKind.Name, i, i + 1);
                i++;
            }
            else if (surnames > i && IsNameByPlace(word, i, surnames))
            {
                yield return Datum(PersonalDataKind.Name, i, surnames);
                i = surnames;
            }
        }
    }

    // Two capitals that no list knows, where only a person is meant.
    private bool IsNameByPlace(Word word, int first, int last) =>
        word.Capital && word.Kind == WordKind.Plain && word.Length > 2 && !words.IsEverydayWord(first) && !words.Is("place-noun", first) && !words.Is("person-worker", first) && !IsOrganisation(first, last)
        && (aboutPersons || (words.Cues.Has("health") && !words.IsAcronym(word)) || IsBesideWorker(first, last) || FollowsNaming(first) || IsSpokenOf(first, last));

    // "J. Hermans"; the full stop is read as the end of a sentence.
    private bool IsInitial(Word word) =>
        word is { Length: 1, Capital: true, Lower: not "i" } && word.End + 1 < words.Text.Text.Length && words.Text.Text[word.End] == '.' && words.Text.Text[word.End + 1] is ' ' && words.Text.Words[^1].Start > word.Start;

    // "The head housekeeper, Zdenka": whoever does that work, and by a name that no list holds.
    private bool IsNamedWorker(Word word, int i) => i > 0 && word.Before == WordBreak.Clause && words.Is("person-worker", i - 1) && !words.IsFirm(i);

    // "I told Jazzy to stay", "ik vroeg Wietske om": whoever is spoken to is a person.
    private bool IsSpokenTo(int i) =>
        i > 0 && words.Text.Words[i].Before == WordBreak.None && words.Is("spoken-to", i - 1) && i + 1 < words.Count && words.Text.Words[i + 1] is { Before: WordBreak.None, Capital: false };

    // "Elke vrijdag", "An elderly man": a given name elsewhere, here the first word of a sentence before what is no verb. "Elke belde" is a person.
    private bool IsDeterminer(int i) =>
        words.Is("determiner", i) && words.Text.Sentences[words.Text.Words[i].Sentence].First == i && i + 1 < words.Count
        && words.Text.Words[i + 1] is { Before: WordBreak.None, Capital: false } next
        && (words.Is("time-noun", i + 1) || words.Names.IsNoVerb(next.Lower));

    // "heette Carmen De Wachter", "was called Trevor Millbank".
    private bool FollowsNaming(int i) => i > 0 && words.Is("naming", i - 1);

    private static bool IsSurnameTitle(string title) => title is "mr" or "mrs" or "dr" or "prof" or "professor" or "ms";

    // "Bakkerij Peeters", "O'Malley & Sons", "Garage Jan Peeters".
    private bool IsOrganisation(int first, int last)
    {
        if (first > 0 && words.Text.Words[first].Before == WordBreak.None && (words.Is("place-noun", first - 1) || words.Is("shop-noun", first - 1)))
            return true;
        var after = words.Text.Words[last].End;
        var rest = words.Text.Text.AsSpan(after, Math.Min(8, words.Text.Text.Length - after)).TrimStart();
        return rest.StartsWith("&") || rest.StartsWith("NV") || rest.StartsWith("BV") || rest.StartsWith("Ltd") || rest.StartsWith("Inc") || rest.StartsWith("en Co") || rest.StartsWith("and Sons");
    }

    // "Dieudonné Kabongo because he …", "Ligaya Cruz (her visa …": he or she is soon said of it, and it is no place ("at Burger King").
    private bool IsSpokenOf(int first, int last) =>
        words.IsFollowedByPronoun(last)
        && !(first > 0 && words.Text.Words[first].Before == WordBreak.None && (words.Is("place-before", first - 1) || words.Is("determiner", first - 1) || (first > 1 && words.Cues.At("place-before", first - 2) is { Count: 2 })));

    // "onze ploegbaas, Kevin Slachmuylders", "Marguerite Penhalligan, the ward sister".
    private bool IsBesideWorker(int first, int last)
    {
        for (var i = Math.Max(0, first - 3); i < Math.Min(words.Count, last + 5); i++)
        {
            if (words.Text.Words[i].Sentence == words.Text.Words[first].Sentence && (i < first || i > last) && words.Is("person-worker", i) && (words.Text.Words[first].Before == WordBreak.Clause || i > last || i == first - 1))
                return true;
            // "De vader van Lowie Janssens", "the mother of Amy Stone".
            if (i == first - 2 && words.Text.Words[i + 1].Lower is "van" or "of" && (words.Is("person-other", i) || words.Is("family", i)))
                return true;
        }

        return false;
    }

    private PersonalDatum Datum(PersonalDataKind kind, int first, int last) =>
        new(kind, words.Text.Words[first].Start, words.Text.Words[last].End - words.Text.Words[first].Start, OwnData.Is(words.Text, first));
}
