using System.Collections.Frozen;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Privacy;

/// <summary>
/// Given names that no list holds, or that are everyday words too ("Dee", "Joke"): a capital in the middle of a sentence that is spoken of as people are. Once is
/// enough for a whole interview.
/// </summary>
internal static class GivenNameSigns
{
    private static readonly FrozenSet<string> Persons = new[] { "he", "she", "he's", "she's", "hes", "shes", "who", "hij", "ze", "zij" }.ToFrozenSet();
    private static readonly FrozenSet<string> Subjects = new[] { "ik", "'k", "je", "jij", "ge", "gij", "u", "hij", "ze", "zij", "we", "wij", "men", "iemand", "i", "he", "she", "they" }.ToFrozenSet();
    private static readonly FrozenSet<string> Pointing = new[] { "dat", "da", "that", "that's", "it", "dit", "this" }.ToFrozenSet();
    private static readonly FrozenSet<string> Being = new[] { "is", "was", "that's" }.ToFrozenSet();
    private static readonly FrozenSet<string> And = new[] { "en", "and" }.ToFrozenSet();
    private static readonly FrozenSet<string> Opening = new[] { "while", "when", "because", "if", "until", "cause", "cos" }.ToFrozenSet();
    private static readonly FrozenSet<string> OfThings = new[] { "is", "was", "are", "were", "has", "had", "opens", "opened", "closes", "closed", "costs", "sells", "sold", "gets", "got", "goes", "went", "comes", "made", "makes" }.ToFrozenSet();
    private static readonly FrozenSet<string> Others = new[] { "andere", "other", "ik", "i", "me", "mij" }.ToFrozenSet();

    private static readonly FrozenSet<string> For = new[] { "for", "voor", "naast" }.ToFrozenSet();
    private static readonly FrozenSet<string> Articles = new[] { "the", "a", "an", "this", "these", "no", "every", "each", "de", "het", "een", "'t", "'n", "den", "die", "deze", "geen", "elke" }.ToFrozenSet();
    private static readonly FrozenSet<string> Speaking = new[] { "sprak", "spreek", "spreekt", "spraken", "spreken", "praatte", "praat", "leerde", "speak", "spoke", "learned" }.ToFrozenSet();

    // What people say and feel; things and firms open, close and cost.
    private static readonly FrozenSet<string> Acting = new[]
    {
        "zei", "zegt", "vroeg", "vraagt", "riep", "roept", "lachte", "lacht", "dacht", "denkt", "belde", "belt", "weet", "wist", "wou", "wilde", "keek", "kijkt", "kwam", "stond", "zat",
        "said", "says", "asked", "asks", "told", "tells", "laughed", "thought", "thinks", "knows", "knew", "shouted", "looked", "came", "stood", "sat", "wanted", "nodded", "smiled",
    }.ToFrozenSet();

    /// <summary>Whether what stands around a word says that it is somebody's name.</summary>
    /// <param name="at">A capital that may be a name.</param>
    /// <param name="answersWho">The text answers who somebody is: a capital that stands by itself names that person.</param>
    public static bool Show(PersonWords words, int at, bool answersWho)
    {
        if (IsListed(words, at) || JoinedNames.Has(words, at) || PersonsBeside.Has(words, at))
            return true;
        return words.IsUnknownCapital(at) && ((answersWho && StandsAlone(words.Text, at)) || IsSpokenOf(words, at, answersWho) || (IsInside(words.Text, at) && Acts(words, at)));
    }

    /// <summary>A given name that is an everyday word too: in the middle of a sentence its capital tells which, unless it is the name of a place, a thing, a month or a language.</summary>
    public static bool IsListed(PersonWords words, int i)
    {
        var text = words.Text;
        if (!words.Names.IsAmbiguous(text.Words[i].Lower) || !IsInside(text, i) || words.Is("time-noun", i) || words.IsNobody(i))
            return false;
        // "First Aid Kit".
        if (words.IsCapital(i - 1) && text.Sentences[text.Words[i].Sentence].First != i - 1 && !words.IsTitled(i))
            return false;
        var before = text.Words[i - 1].Lower;
        if (words.Is("not-a-name", i))
            return words.IsFollowedByPronoun(i) && !words.Is("preposition", i - 1) && !Speaking.Contains(before);
        return For.Contains(before) || (!words.Is("place-before", i - 1) && !words.Is("place-noun", i - 1) && !Articles.Contains(before));
    }

    private static bool IsInside(TokenizedText text, int i) => i > 0 && text.Words[i].Before == WordBreak.None;

    // "While Dee clips the nails".
    private static bool Acts(PersonWords words, int i) =>
        Opening.Contains(words.Text.Words[i - 1].Lower) && i + 1 < words.Count && words.Text.Words[i + 1] is { Before: WordBreak.None, Capital: false, Lower: var next }
        && !words.Names.IsNoVerb(next) && !OfThings.Contains(next);

    // "De hoofdmonitor, dat was Joke", "Dee, she's been doing it for years", "Joke zei dat …", "Joke en de andere moni's".
    private static bool IsSpokenOf(PersonWords words, int i, bool answersWho)
    {
        var text = words.Text;
        var word = text.Words[i];
        var (before, after) = (i > 0 && text.Words[i - 1].Sentence == word.Sentence ? i - 1 : -1, i + 1 < text.Words.Length && text.Words[i + 1].Sentence == word.Sentence ? i + 1 : -1);
        if (before >= 0 && words.Is("person-worker", before) && !words.IsFirm(i))
            return true;
        if (before > 0 && word.Before == WordBreak.None && Being.Contains(text.Words[before].Lower) && Pointing.Contains(text.Words[before - 1].Lower) && (answersWho || HasWorker(words, word.Sentence)))
            return true;
        if (after < 0)
            return false;
        var next = text.Words[after];
        if (next.Before != WordBreak.None)
            return Persons.Contains(next.Lower);
        // "Two ladies from Texas wanted to see it": they did, and Texas is a place.
        return (Acting.Contains(next.Lower) && !(before >= 0 && word.Before == WordBreak.None && text.Words[before].Lower is "from" or "uit") && (words.Names.IsAmbiguous(word.Lower) || !IsInverted(text, i, after))) || Persons.Contains(next.Lower)
            || (And.Contains(next.Lower) && (IsOther(text, after + 1) || (words.Is("determiner", after + 1) && IsOther(text, after + 2))));
    }

    // "'s Avonds belde ik haar op", "Achteraf zei hij": what opens the sentence is not who does it.
    private static bool IsInverted(TokenizedText text, int i, int verb) =>
        (i > 0 && text.Words[i - 1] is { Lower: "'s" or "’s" or "s" }) || (verb + 1 < text.Words.Length && Subjects.Contains(text.Words[verb + 1].Lower));

    private static bool IsOther(TokenizedText text, int i) => i < text.Words.Length && Others.Contains(text.Words[i].Lower);

    private static bool HasWorker(PersonWords words, int sentence)
    {
        var (first, count) = (words.Text.Sentences[sentence].First, words.Text.Sentences[sentence].Count);
        return Enumerable.Range(first, count).Any(i => words.Is("person-worker", i));
    }

    private static bool StandsAlone(TokenizedText text, int i) =>
        (i == 0 || text.Words[i].Before != WordBreak.None) && (i + 1 == text.Words.Length || text.Words[i + 1].Before != WordBreak.None || And.Contains(text.Words[i + 1].Lower));
}
