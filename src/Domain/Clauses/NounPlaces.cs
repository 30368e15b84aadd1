using System.Collections.Immutable;
using InterviewBot.Domain.Lexicons;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Clauses;

/// <summary>
/// The places where only a noun or adjective can stand: after an article, a possessive or a preposition. What stands there and is a verb all the same is told by the rules below, each with its example.
/// </summary>
internal sealed class NounPlaces(TokenizedText text, WordReadings words)
{
    public bool IsNominal(int word)
    {
        if (!words.SameSentence(word, word - 1) || text.Words[word].Before != WordBreak.None || (words.Lower(word - 1) == "het" && words.Lower(word - 2) == "aan"))
            return false;
        var forms = words.Verbs(word);
        if (FollowsDegree(word, forms))
            return true;
        if (!words.Is(word - 1, "determiner") && (!words.Is(word - 1, "preposition") || words.Is(word - 1, "particle")))
            return false;
        return !(IsActBehindNumber(word, forms) || PointsBefore(word, forms) || FollowsIt(word, forms) || FollowsItInPast(word, forms) || ClosesBehindLonePreposition(word, forms) || FollowsHour(word, forms) || FollowsNumberedThing(word, forms))
            && !IsHelping(word, forms) && !(words.Language == Language.Dutch && !forms.IsDefaultOrEmpty && forms.Any(f => f.Tense == VerbTense.Participle) && Closes(word));
    }

    // "Een uiterst beleefde jongeman": an adverb of degree opens an adjective.
    private bool FollowsDegree(int word, ImmutableArray<VerbForm> forms) =>
        words.Is(word - 1, "degree-word") && words.Is(word - 2, "determiner") && words.Language == Language.Dutch && !(forms.Any(f => f.Tense == VerbTense.Participle) && (word + 1 >= words.Count || text.Words[word + 1].Before != WordBreak.None || words.Is(word + 1, "clause-start")));

    // "Two would not stop": can, would, was are never nouns.
    private bool IsHelping(int word, ImmutableArray<VerbForm> forms) =>
        words.Lower(word) == "was" || (!forms.IsDefaultOrEmpty && (words.Lower(word) is "zijn" or "hebben" or "worden" ? forms.All(IsHelping) : forms.All(IsHelpingOrAuxiliary)));

    private static bool IsHelping(VerbForm form) => form.Verb.Kind is VerbKind.Modal or VerbKind.Conditional or VerbKind.Future || form.Verb.Infinitive is "be" or "have";

    private static bool IsHelpingOrAuxiliary(VerbForm form) => IsHelping(form) || form is { Verb.Infinitive: "zijn" or "hebben" or "worden", Tense: VerbTense.Past or VerbTense.Present };

    // "Één voor één bevestigd", "ik heb haar gevraagd of …": what follows, if anything, is no noun that it could describe.
    private bool Closes(int word) =>
        word + 1 >= words.Count || text.Words[word + 1].Before != WordBreak.None
        || words.Is(word + 1, "clause-start") || words.Is(word + 1, "complementizer") || words.Is(word + 1, "preposition") || words.Is(word + 1, "negation") || words.Is(word + 1, "determiner") || words.IsAnySubject(word + 1) || (words.Language == Language.Dutch && (words.Is(word + 1, "linking-word") || words.Is(word + 1, "function-word")));

    // "A mother of two applied for a loan": a past form with what it acts on behind it.
    private bool IsActBehindNumber(int word, ImmutableArray<VerbForm> forms) =>
        words.Language == Language.English && !forms.IsDefaultOrEmpty && forms.Any(f => f.Tense == VerbTense.Past) && words.Is(word - 1, "determiner") && (words.IsNumber(word - 1) || words.Lower(word - 1) is "both" or "all") && (words.Is(word + 1, "preposition") || words.Is(word + 1, "determiner") || words.Lower(word + 1) == "to" || (words.Lower(word - 1) is "both" or "all" && words.Opens(word + 1)));

    // "Die zat naar een film te kijken", "dat werkte niet", "de collega naast haar zei": a past form, or one that only a verb has in the present, behind a word that points as well as it describes.
    private bool PointsBefore(int word, ImmutableArray<VerbForm> forms) =>
        words.Language == Language.Dutch && !forms.IsDefaultOrEmpty && MayStandAlone(word - 1) && (IsPastOnly(forms, words.Lower(word)) || (words.Opens(word - 1) && HasThirdPerson(forms, words.Lower(word)) && !forms.Any(f => f.Tense == VerbTense.Participle))) && !words.Is(word, "adjective");

    // "Het stinkt", "'t lukt": a form that nothing but a verb has, behind what only looks like its article.
    private bool FollowsIt(int word, ImmutableArray<VerbForm> forms) =>
        words.Language == Language.Dutch && words.Lower(word - 1) is "het" or "'t" or "t" && words.Opens(word - 1) && HasThirdPerson(forms, words.Lower(word));

    // "Het zat mij niet lekker", "het ging niet door": a past form of being somewhere or becoming, in front of what stands behind no noun.
    private bool FollowsItInPast(int word, ImmutableArray<VerbForm> forms) =>
        words.Language == Language.Dutch && words.Lower(word - 1) is "het" or "'t" or "t" && words.Opens(word - 1) && !forms.IsDefaultOrEmpty && forms.All(f => f.Tense == VerbTense.Past && f.Verb.Kind is VerbKind.Posture or VerbKind.Move or VerbKind.Change or VerbKind.State or VerbKind.Happen)
            && (words.Is(word + 1, "negation") || words.IsAnySubject(word + 1) || words.Is(word + 1, "habit-word") || words.Is(word + 1, "degree-word") || words.Lower(word + 1) is "mij" or "me" or "hem" or "haar" or "ons" or "er" or "daar" or "toen" or "dan" or "al" or "nog" or "ook");

    // "Dat hij er om zes uur naar kijkt", "waar ze op stond": the preposition was left alone, and the verb closes its clause.
    private bool ClosesBehindLonePreposition(int word, ImmutableArray<VerbForm> forms) =>
        words.Language == Language.Dutch && !forms.IsDefaultOrEmpty && Closes(word) && words.Is(word - 1, "preposition") && (HasThirdPerson(forms, words.Lower(word)) || HasPast(forms, words.Lower(word))) && !forms.Any(f => f.Tense == VerbTense.Participle) && IsLeftAlone(word);

    // "Om tien na drie liepen …": the number is an hour.
    private bool FollowsHour(int word, ImmutableArray<VerbForm> forms) =>
        words.Language == Language.Dutch && !forms.IsDefaultOrEmpty && forms.All(f => f.Tense == VerbTense.Past) && words.IsNumber(word - 1) && !words.Is(word, "time-noun") && words.Lower(word - 2) is "na" or "om" or "voor" or "tegen" or "rond" or "tot";

    // "The press on line three started smoking": the number belongs to what stands before it.
    private bool FollowsNumberedThing(int word, ImmutableArray<VerbForm> forms) =>
        words.Language == Language.English && !forms.IsDefaultOrEmpty && forms.Any(f => f.Tense == VerbTense.Past) && words.IsNumber(word - 1) && words.SameSentence(word, word - 2)
            && text.Words[word - 2].Kind == WordKind.Plain && !words.Is(word - 2, "preposition") && !words.Is(word - 2, "determiner") && !words.Is(word - 2, "adjective") && words.Verbs(word - 2).IsEmpty && (words.Is(word + 1, "preposition") || words.Is(word + 1, "determiner") || (word + 1 < words.Count && words.Lower(word + 1).EndsWith("ing", StringComparison.Ordinal)));

    private static bool HasThirdPerson(ImmutableArray<VerbForm> forms, string word)
    {
        foreach (var form in forms)
        {
            if (form.Tense == VerbTense.Present && WordReadings.IsThirdPerson(form, word))
                return true;
        }

        return false;
    }

    private static bool HasPast(ImmutableArray<VerbForm> forms, string word)
    {
        foreach (var form in forms)
        {
            if (IsPast(form, word))
                return true;
        }

        return false;
    }

    private static bool IsPastOnly(ImmutableArray<VerbForm> forms, string word)
    {
        foreach (var form in forms)
        {
            if (!IsPast(form, word))
                return false;
        }

        return true;
    }

    private static bool IsPast(VerbForm form, string word) => form.Tense == VerbTense.Past && form.Verb.Infinitive != word;

    // "Er", "daar" or "waar" stands before it in the clause, for what the preposition has lost.
    private bool IsLeftAlone(int word)
    {
        for (var i = word - 2; i >= Math.Max(0, word - 9) && words.SameSentence(word, i); i--)
        {
            if (words.Lower(i) is "er" or "der" or "daar" or "waar" or "hier")
                return true;
            if (words.Opens(i + 1))
                return false;
        }

        return false;
    }

    // "Die", "dat" at the start; "haar" and "hun" also behind a preposition ("naast haar").
    private bool MayStandAlone(int word) => words.Lower(word) switch
    {
        "die" or "dat" or "da" or "dit" or "deze" => words.Opens(word) || words.Is(word - 1, "linking-word"),
        "haar" or "hun" or "ons" or "hen" or "jullie" => words.Is(word - 1, "preposition"),
        _ => false,
    };
}
