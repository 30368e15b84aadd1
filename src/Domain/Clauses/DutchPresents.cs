using InterviewBot.Domain.Lexicons;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Clauses;

/// <summary>Whether a Dutch form in the present has a subject: before it, behind it where something else opens the sentence, or far off where the verb closes its clause.</summary>
internal sealed class DutchPresents(TokenizedText text, WordReadings words, SubjectSigns signs)
{
    public bool HasSubject(int word, int first, int end)
    {
        if (HangsOnTheOneBefore(word, first) || words.Lower(word - 1) == "te")
            return false;
        if (ComesBehindWhatIsSaidOfThem(word, first, end) || LeavesOutI(word, first, end))
            return true;
        if (signs.Nearest(word, first) is >= 0 and var nearest)
            return text.Words[nearest + 1].Before == WordBreak.None;
        return HasSubjectBefore(word, first, end) || HasSubjectBehind(word, first, end) || signs.FollowsClauseStart(word, first)
            // ", haal hen binnen", ", leg de sleutel klaar": goes on with the one before it.
            || (word == first && text.Words[word].Before == WordBreak.Clause && word + 1 < end && (words.Is(word + 1, "determiner") || words.Is(word + 1, "preposition") || words.Is(word + 1, "habit-word") || IsSomebody(word + 1) || words.Lower(word + 1) is "er" or "daar" or "dan"));
    }

    private bool HasSubjectBefore(int word, int first, int end)
    {
        var opening = first + (words.Is(first, "linking-word") ? 1 : 0);
        return FollowsLongNoun(word, first, end) || FollowsPlural(word, opening, end) || GoesOn(word, first, opening, end) || ClosesClause(word, first, opening, end) || ComesSecond(word, first) || FollowsName(word, first)
            // A subject further off, the verb at the end: "als de klant het vraagt".
            || (word == end - 1 && Enumerable.Range(first, word - first).Any(signs.IsSubject));
    }

    private bool HasSubjectBehind(int word, int first, int end) =>
        IsInverted(word, first, end) || StandsBeforeHowOften(word, first) || OpensBeforeName(word, first, end) || StandsBeforeArticle(word, first, end) || FollowsWhen(word, first) || StandsBeforePeople(word, first, end);

    // "De klant, een oudere man, begint te roepen": behind what was said of them in between.
    private bool ComesBehindWhatIsSaidOfThem(int word, int first, int end) =>
        word > first + 2 && text.Words[word].Before == WordBreak.Clause && words.Is(first, "determiner") && words.Lower(word).EndsWith('t') && word + 1 < end && !words.IsAnySubject(word + 1) && IsThirdPerson(word);

    // "Weet niet juist wat hij deed", "denk dat hij het zag": the I is left out.
    private bool LeavesOutI(int word, int first, int end) =>
        word == first && text.Words[word].Before == WordBreak.Sentence && word + 1 < end + 1 && (words.Is(word + 1, "negation") || words.Is(word + 1, "complementizer")) && words.Verbs(word).Any(f => f.Verb.Kind == VerbKind.Mind && f.Tense == VerbTense.Present);

    // "De winkels weigeren die levering": in a list of tasks what is acted on stands before the verb, not behind it.
    private bool FollowsPlural(int word, int opening, int end) =>
        words.Lower(word).EndsWith("en", StringComparison.Ordinal) && word >= opening + 2 && word <= opening + 3 && IsDefinite(opening) && IsPluralNoun(word - 1) && text.Words[word].Before == WordBreak.None && word + 1 < end && text.Words[word + 1].Before == WordBreak.None
        && (words.Is(word + 1, "determiner") || IsSomebody(word + 1) || words.Lower(word + 1) is "me" or "er" or "zich" or "dan");

    // "En de plaat zit vaak vast": goes on with something else.
    private bool GoesOn(int word, int first, int opening, int end) =>
        opening > first && word == opening + 2 && words.Is(opening, "determiner") && text.Words[word].Before == WordBreak.None && words.Lower(word).EndsWith('t') && word + 1 < end && text.Words[word + 1].Before == WordBreak.None;

    // "Als de telefoon gaat", "omdat de wind draait": the verb closes what a subordinator opened.
    private bool ClosesClause(int word, int first, int opening, int end) =>
        word == end - 1 && word > opening + 1 && Enumerable.Range(first, opening - first + 1).Any(i => words.Is(i, "subordinator") || words.Is(i, "if-word") || words.Is(i, "complementizer")) && words.Lower(word).EndsWith('t') && text.Words[word].Before == WordBreak.None
        && Enumerable.Range(first, word - first).Any(i => words.Is(i, "determiner"));

    // "De kerel kijkt rond", "de oude man druipt af": the verb comes second.
    private bool ComesSecond(int word, int first) =>
        words.Is(first, "determiner") && (word == first + 2 || (word == first + 3 && words.Is(first + 1, "adjective"))) && text.Words[word].Before == WordBreak.None && !words.Lower(word).EndsWith("en", StringComparison.Ordinal);

    // "Noor geeft een blad af": a capital that opens the sentence and a form that only a verb has.
    private bool FollowsName(int word, int first) =>
        word == first + 1 && text.Words[first].Capital && text.Words[word].Before == WordBreak.None && words.Verbs(first).IsEmpty && words.Lower(word).EndsWith('t') && words.Lower(word).Length > 2
        && !words.Is(first, "clause-start") && !words.Is(first, "linking-word") && !words.Is(first, "habit-word") && !words.Is(first, "adjective") && !words.Is(first, "function-word");

    // "Dan komt hij", "belt de klant".
    private bool IsInverted(int word, int first, int end) => word + 1 < end && (words.IsAnySubject(word + 1) || (word == first && words.Is(word + 1, "determiner")));

    // "Aan onze halte staat regelmatig een man": what says how often stands between the verb and who it is about.
    private bool StandsBeforeHowOften(int word, int first) =>
        word > first && words.Is(word + 1, "habit-word") && words.Is(word + 2, "determiner") && text.Words[word].Before == WordBreak.None && words.Lower(word).EndsWith('t') && words.Is(first, "preposition");

    // "Als de bus te laat is bonkt Wim …": a name right behind the verb that opens its clause.
    private bool OpensBeforeName(int word, int first, int end) =>
        word == first && word + 1 < end && text.Words[word + 1] is { Capital: true, Before: WordBreak.None } && words.Lower(word).EndsWith('t') && words.Lower(word + 1).Length > 2;

    // "Op het einde van de maand geraakt de boekhouding …": a form that only a verb has, and an article behind it.
    private bool StandsBeforeArticle(int word, int first, int end) => word > first && word + 1 < end && words.Is(word + 1, "determiner") && text.Words[word].Before == WordBreak.None && IsThirdPerson(word);

    // "Meestal staan de mensen beneden": the verb comes second behind what says when.
    private bool FollowsWhen(int word, int first) => word == first + 1 && words.Is(first, "habit-word") && words.Is(word + 1, "determiner");

    // "Op het speelplein gooien kleuters zand": the verb behind what opens the sentence.
    private bool StandsBeforePeople(int word, int first, int end) =>
        word > first && word + 1 < end && words.Is(first, "preposition") && words.Lower(word - 1) != "te" && (words.Is(word + 1, "person-other") || words.Is(word + 1, "person-worker"));

    private bool IsThirdPerson(int word) => words.Verbs(word).Any(f => f.Tense == VerbTense.Present && WordReadings.IsThirdPerson(f, words.Lower(word)));

    private bool IsSomebody(int i) => words.Lower(i) is "hem" or "haar" or "hen" or "ze" or "het" or "mij" or "ons";

    // "De verpleegster van radiologie legt dan …": what describes the noun stands between it and the verb.
    private bool FollowsLongNoun(int word, int first, int end)
    {
        if (word < first + 3 || word + 1 >= end || !words.Is(first, "determiner") || !words.Lower(word).EndsWith('t') || text.Words[word].Before != WordBreak.None || !signs.IsNoun(word - 1))
            return false;
        for (var i = first + 1; i < word; i++)
        {
            if (text.Words[i].Before != WordBreak.None || !words.Verbs(i).IsEmpty || words.IsAnySubject(i) || words.Is(i, "clause-start"))
                return false;
        }

        return words.Is(word + 1, "determiner") || words.Is(word + 1, "preposition") || words.Is(word + 1, "habit-word") || words.Is(word + 1, "function-word") || words.IsAnySubject(word + 1) || words.Lower(word + 1) is "dan" or "er" or "daar";
    }

    private bool IsDefinite(int i) => words.Lower(i) is "de" or "die" or "deze" or "onze" or "mijn" or "hun" or "haar" or "uw" or "zijn";

    public bool IsPluralNoun(int i) => signs.IsNoun(i) && words.Lower(i).Length > 4 && (words.Lower(i)[^1] == 's' || words.Lower(i).EndsWith("en", StringComparison.Ordinal));

    // "… en de ploegchef roepen": the noun is one, the verb is not; it is what somebody must or would call.
    private bool HangsOnTheOneBefore(int word, int first) =>
        words.Lower(first) is "en" or "of" && words.Lower(word).EndsWith("en", StringComparison.Ordinal) && words.Is(first + 1, "determiner") && words.Lower(word - 1)[^1] != 's' && !words.Lower(word - 1).EndsWith("en", StringComparison.Ordinal) && !words.Is(word - 1, "plural-person");
}
