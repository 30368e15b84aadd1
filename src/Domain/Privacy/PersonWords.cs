using System.Collections.Frozen;
using InterviewBot.Domain.Lexicons;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Privacy;

/// <summary>A text as it is searched for persons: which of its words can be names, and what is said of them.</summary>
/// <param name="cues">Of the language of the text.</param>
/// <param name="other">Of the other language.</param>
internal sealed class PersonWords(KnownNames names, TokenizedText text, CueMatches cues, CueMatches other)
{
    private const int SoonAfter = 9;
    private const int MostInfixes = 3;

    private static readonly FrozenSet<string> OfOnePerson = new[] { "he", "she", "he's", "she's", "his", "her", "him", "who", "whose", "hij", "haar", "hem", "zij" }.ToFrozenSet();

    public TokenizedText Text => text;

    public CueMatches Cues => cues;

    public CueMatches Other => other;

    public KnownNames Names => names;

    public int Count => text.Words.Length;

    public bool Is(string category, int word) => cues.At(category, word) is not null;

    public bool IsUnknown(int word) => !cues.HasAt(word);

    public bool IsCapital(int word) => text.Words[word].Capital && text.Words[word].Kind == WordKind.Plain && text.Words[word].Length > 1;

    /// <summary>"OCMW Kortrijk".</summary>
    public bool IsAcronym(Word word) => !text.Text.AsSpan(word.Start, word.Length).ContainsAnyInRange('a', 'z');

    /// <summary>Part of what is called like a person and is none: "Albert Heijn", "Ward Four".</summary>
    public bool IsNobody(int word) => cues.Of("no-person").Concat(other.Of("no-person")).Any(m => m.First <= word && word < m.End);

    /// <summary>"Baker &amp; Sons": what is behind the sign is no person.</summary>
    public bool IsFirm(int word) => word > 0 && text.Text.AsSpan(text.Words[word - 1].End, text.Words[word].Start - text.Words[word - 1].End).Contains('&');

    /// <summary>Behind "de heer", "Mrs", "tante".</summary>
    public bool IsTitled(int word) =>
        word > 0 && text.Words[word - 1].Sentence == text.Words[word].Sentence && (cues.At("title", word - 1) is { Count: 1 } || other.At("title", word - 1) is { Count: 1 });

    public bool IsEverydayWord(int word) => Is("not-a-name", word) || Is("function-word", word) || Is("preposition", word) || Is("determiner", word) || Is("time-noun", word);

    /// <summary>A capital that no list knows as anything but a name, and that no place or thing is said of.</summary>
    public bool IsUnknownCapital(int i) =>
        MayBeName(i) && text.Words[i].Length > 2 && (i == 0 || text.Words[i].Before != WordBreak.None || (!Is("place-before", i - 1) && !Is("determiner", i - 1) && !Is("place-noun", i - 1)));

    /// <summary>A capital that no list knows as anything but a name.</summary>
    public bool MayBeName(int i) =>
        IsCapital(i) && !IsAcronym(text.Words[i]) && (names.IsAmbiguous(text.Words[i].Lower) || (!cues.HasAt(i) && !other.HasAt(i) && names.IsNoVerb(text.Words[i].Lower)));

    /// <summary>He or she is said some words behind: "… because he".</summary>
    public bool IsFollowedByPronoun(int last)
    {
        for (var i = last + 1; i < Math.Min(Count, last + SoonAfter); i++)
        {
            if (OfOnePerson.Contains(text.Words[i].Lower))
                return true;
        }

        return false;
    }

    /// <summary>Index of the last word of the surname that starts here, infixes included; −1 when none does.</summary>
    public int SurnamesFrom(int start)
    {
        var i = BehindInfixes(start);
        // "Anna Van Den Berghe": infixes may be capitals too, and then the next word belongs to the name.
        if (i >= Count || text.Words[i].Before != WordBreak.None || !IsCapital(i))
            return -1;
        // "Nguyen Thi Lan".
        return i + 1 < Count && text.Words[i + 1].Before == WordBreak.None && IsUnknownCapital(i + 1) ? i + 1 : i;
    }

    /// <summary>The same for a surname in small letters: behind an infix it may be short ("karen de smet"), else it is a word that no lexicon knows ("rudy vanhoutte").</summary>
    public int SmallSurnameFrom(int start)
    {
        var i = BehindInfixes(start);
        if (i >= Count || !IsUnknown(i) || text.Words[i] is not { Before: WordBreak.None, Kind: WordKind.Plain } word)
            return -1;
        return (i > start ? word.Length > 2 : word.Length > 4 && names.IsNoVerb(word.Lower)) ? i : -1;
    }

    private int BehindInfixes(int start)
    {
        var i = start;
        while (i < Count && i < start + MostInfixes && text.Words[i].Before == WordBreak.None && KnownNames.IsInfix(text.Words[i].Lower))
            i++;
        return i;
    }
}
