using InterviewBot.Domain.Lexicons;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Clauses;

/// <summary>Tells a verb in the present from the noun that looks like it: a finite form has a subject beside it.</summary>
internal sealed class PresentVerbs(Language language, TokenizedText text, WordReadings words)
{
    /// <summary>The form is a finite verb whatever stands beside it.</summary>
    public bool IsCertain(Verb verb, int word)
    {
        if (verb.Kind is VerbKind.Modal or VerbKind.Future or VerbKind.Conditional)
            return !(language == Language.English && words.Lower(word) is "will" or "can" or "might" && words.IsNominal(word));
        // "Kheb", "kdoe": the one who does it stands in the same word.
        if (words.Is(word, "subject-self"))
            return true;
        if (!ClauseVerbs.IsHaveOrBe(verb) && verb.Infinitive != "worden")
            return false;
        // "De lonen worden dan later gestort".
        if (words.Lower(word) is "zijn" or "worden" or "hebben" && word > 1 && words.Is(word - 2, "determiner") && words.Lower(word - 1).Length > 4 && (words.Lower(word - 1).EndsWith("en", StringComparison.Ordinal) || words.Lower(word - 1)[^1] == 's') && text.Words[word].Before == WordBreak.None)
            return true;
        // "Tweehonderd inwoners hebben gebeld": a plural right before it, and nothing it could hang on.
        if (words.Lower(word) == "hebben" && word > 0 && text.Words[word].Before == WordBreak.None && IsPluralNoun(word - 1) && words.Verbs(word - 1).IsEmpty && !Enumerable.Range(Math.Max(0, word - 6), Math.Min(6, word)).Any(i => words.SameSentence(word, i) && words.Verbs(i).Any(f => f.Verb.Kind is VerbKind.Modal or VerbKind.Conditional or VerbKind.Future)))
            return true;
        // "zijn" and "zen" are also possessives and infinitives; "im" and "ive" are written without their apostrophe.
        return words.Lower(word) is "is" or "ben" or "bent" or "heb" or "hebt" or "heeft" or "zijt" or "are" or "am" or "has" or "have" or "'s" or "'re" or "'m"
            || (language == Language.English && words.Lower(word) is "im" or "ive" or "shes" or "hes" or "theyre" or "thats" or "theres" or "youre" or "whos" or "isnt" or "arent" or "hasnt" or "havent")
            || (language == Language.English && words.Lower(word).Contains('\'', StringComparison.Ordinal))
            || (words.Lower(word) is "zijn" or "zen" or "hebben" && ((words.IsAnySubject(word - 1) && words.Lower(word - 1) is not ("hij" or "ik" or "je" or "ge" or "u" or "het" or "iemand")) || words.IsAnySubject(word + 1) || words.Is(word + 1, "determiner") || words.Is(word - 1, "plural-person")));
    }

    /// <summary>Somebody or something stands where the subject of this form would.</summary>
    public bool HasSubject(int word, int first, int end)
    {
        if (language == Language.English && GoesOnFromI(word, first))
            return false;
        if (language == Language.Dutch && (HangsOnTheOneBefore(word, first) || words.Lower(word - 1) == "te"))
            return false;
        // "De klant, een oudere man, begint te roepen": behind what was said of them in between.
        if (language == Language.Dutch && word > first + 2 && text.Words[word].Before == WordBreak.Clause && words.Is(first, "determiner") && words.Lower(word).EndsWith('t') && word + 1 < end && !words.IsAnySubject(word + 1) && words.Verbs(word).Any(f => f.Tense == VerbTense.Present && WordReadings.IsThirdPerson(f, words.Lower(word))))
            return true;
        // "Weet niet juist wat hij deed", "denk dat hij het zag": the I is left out.
        if (language == Language.Dutch && word == first && text.Words[word].Before == WordBreak.Sentence && word + 1 < end + 1 && (words.Is(word + 1, "negation") || words.Is(word + 1, "complementizer")) && words.Verbs(word).Any(f => f.Verb.Kind == VerbKind.Mind && f.Tense == VerbTense.Present))
            return true;
        // "One of them ends up in hospital".
        if (language == Language.English && words.Lower(word - 1) is "them" or "us" && words.Lower(word - 2) == "of" && text.Words[word].Before == WordBreak.None)
            return true;
        // "He's always in and out, only does the middle and forever leaves his tools", "they do the first row and mostly go home".
        if (language == Language.English && GoesOnBehindAdverb(word, first))
            return true;
        // "Dr Mason really listens": an adverb stands between.
        if (language == Language.English && BeforeAdverbs(word, first) is var subject and >= 0 && subject < word - 1 && IsSubjectLike(subject))
            return Agrees(subject, word);
        // "She say no", "he want to go", "she don't know": as many speak who learnt English later.
        if (language == Language.English && words.Lower(word - 1) is "he" or "she" && text.Words[word].Before == WordBreak.None && words.Verbs(word).All(f => f.Tense is VerbTense.Present or VerbTense.Infinitive))
            return true;
        // "A girl about twelve gets on", "depot rings", "this one says": a form that is no noun, with anything before it that can be one.
        if (language == Language.English && word > first && words.Is(word, "only-verb") && text.Words[word].Before == WordBreak.None && !words.Is(word - 1, "determiner") && !words.Is(word - 1, "preposition") && !words.Is(word - 1, "linking-word") && words.Lower(word - 1) != "to")
            return true;
        for (var i = word - 1; i >= Math.Max(first, word - 2); i--)
        {
            if (IsSubjectLike(i))
                return text.Words[i + 1].Before == WordBreak.None && Agrees(i, word);
            if (!words.Is(i, "habit-word") && !words.Is(i, "linking-word") && !words.Is(i, "negation"))
                break;
        }

        var opening = first + (words.Is(first, "linking-word") ? 1 : 0);
        // "Natalie slides her hand in between": a name opens the sentence.
        if (language == Language.English && word == first + 1 && text.Words[first] is { Capital: true, Before: WordBreak.Sentence } && words.Verbs(first).IsEmpty && IsNoun(first) && IsThirdPerson(word) && text.Words[word].Before == WordBreak.None && word + 1 < end && (words.Is(word + 1, "determiner") || words.Is(word + 1, "preposition") || words.Is(word + 1, "particle")))
            return true;
        if (language == Language.English ? FollowsPlural(word, first) || FollowsBareNoun(word, first, end) : FollowsLongNoun(word, first, end))
            return true;
        // "The hotel pays thousands", "the machine only speaks English": a noun before it and what it acts on behind it.
        if (language == Language.English && IsThirdPerson(word) && word > first && HasNounBefore(word, first) && (word + 1 == end || word - first <= 3 || words.Is(word + 1, "determiner") || words.Is(word + 1, "preposition")
            || words.Is(word + 1, "particle") || words.Is(word + 1, "function-word") || words.Is(word + 1, "complementizer") || text.Words[word + 1].Kind != WordKind.Plain || text.Words[word + 1].Capital))
            return true;
        if (language == Language.Dutch && word + 1 < end && (words.IsAnySubject(word + 1) || (word == first && words.Is(word + 1, "determiner"))))
            return true;
        // "De winkels weigeren die levering": in a list of tasks what is acted on stands before the verb, not behind it.
        if (language == Language.Dutch && words.Lower(word).EndsWith("en", StringComparison.Ordinal) && word >= opening + 2 && word <= opening + 3 && IsDefinite(opening) && IsPluralNoun(word - 1) && text.Words[word].Before == WordBreak.None && word + 1 < end && text.Words[word + 1].Before == WordBreak.None
            && (words.Is(word + 1, "determiner") || words.Lower(word + 1) is "hem" or "haar" or "hen" or "ze" or "het" or "mij" or "me" or "ons" or "er" or "zich" or "dan"))
            return true;
        // "Aan onze halte staat regelmatig een man": what says how often stands between the verb and who it is about.
        if (language == Language.Dutch && word > first && words.Is(word + 1, "habit-word") && words.Is(word + 2, "determiner") && text.Words[word].Before == WordBreak.None && words.Lower(word).EndsWith('t') && words.Is(first, "preposition"))
            return true;
        // "En de plaat zit vaak vast": goes on with something else.
        if (language == Language.Dutch && opening > first && word == opening + 2 && words.Is(opening, "determiner") && text.Words[word].Before == WordBreak.None && words.Lower(word).EndsWith('t') && word + 1 < end && text.Words[word + 1].Before == WordBreak.None)
            return true;
        // "Als de telefoon gaat", "omdat de wind draait": the verb closes what a subordinator opened.
        if (language == Language.Dutch && word == end - 1 && word > opening + 1 && Enumerable.Range(first, opening - first + 1).Any(i => words.Is(i, "subordinator") || words.Is(i, "if-word") || words.Is(i, "complementizer")) && words.Lower(word).EndsWith('t') && text.Words[word].Before == WordBreak.None && Enumerable.Range(first, word - first).Any(i => words.Is(i, "determiner")))
            return true;
        // "De kerel kijkt rond", "de oude man druipt af": the verb comes second.
        if (language == Language.Dutch && words.Is(first, "determiner") && (word == first + 2 || (word == first + 3 && words.Is(first + 1, "adjective"))) && text.Words[word].Before == WordBreak.None && !words.Lower(word).EndsWith("en", StringComparison.Ordinal))
            return true;
        // "Als de bus te laat is bonkt Wim …": a name right behind the verb that opens its clause.
        if (language == Language.Dutch && word == first && word + 1 < end && text.Words[word + 1] is { Capital: true, Before: WordBreak.None } && words.Lower(word).EndsWith('t') && words.Lower(word + 1).Length > 2)
            return true;
        // "Noor geeft een blad af": a capital that opens the sentence and a form that only a verb has.
        if (language == Language.Dutch && word == first + 1 && text.Words[first].Capital && text.Words[word].Before == WordBreak.None && words.Verbs(first).IsEmpty && words.Lower(word).EndsWith('t') && words.Lower(word).Length > 2
            && !words.Is(first, "clause-start") && !words.Is(first, "linking-word") && !words.Is(first, "habit-word") && !words.Is(first, "adjective") && !words.Is(first, "function-word"))
            return true;
        // "Op het einde van de maand geraakt de boekhouding …": a form that only a verb has, and an article behind it.
        if (language == Language.Dutch && word > first && word + 1 < end && words.Is(word + 1, "determiner") && text.Words[word].Before == WordBreak.None && words.Verbs(word).Any(f => f.Tense == VerbTense.Present && WordReadings.IsThirdPerson(f, words.Lower(word))))
            return true;
        // "Meestal staan de mensen beneden": the verb comes second behind what says when.
        if (language == Language.Dutch && word == first + 1 && words.Is(first, "habit-word") && words.Is(word + 1, "determiner"))
            return true;
        // ", haal hen binnen", ", leg de sleutel klaar": goes on with the one before it.
        if (language == Language.Dutch && word == first && text.Words[word].Before == WordBreak.Clause && word + 1 < end && (words.Is(word + 1, "determiner") || words.Is(word + 1, "preposition") || words.Is(word + 1, "habit-word") || words.Lower(word + 1) is "hem" or "haar" or "hen" or "ze" or "het" or "mij" or "ons" or "er" or "daar" or "dan"))
            return true;
        // "Op het speelplein gooien kleuters zand": the verb behind what opens the sentence.
        if (language == Language.Dutch && word > first && word + 1 < end && words.Is(first, "preposition") && words.Lower(word - 1) != "te" && (words.Is(word + 1, "person-other") || words.Is(word + 1, "person-worker")))
            return true;
        // A subject further off, the verb at the end: "als de klant het vraagt".
        return (language == Language.Dutch && word == end - 1 && Enumerable.Range(first, word - first).Any(IsSubjectLike))
            || (word == first && words.Is(word - 1, "clause-start") && text.Words[word].Before != WordBreak.Sentence)
            || (word == first && language == Language.English && text.Words[word].Before == WordBreak.Clause && words.Lower(word).EndsWith('s'))
            || (word == first + 1 && words.Is(first, "clause-start"));
    }

    // "I'm not great with paperwork and signs": "I" does not sign with an s.
    private bool GoesOnFromI(int word, int first)
    {
        if (word != first + 1 || !words.Is(first, "linking-word") || !IsThirdPerson(word))
            return false;
        for (var i = first - 1; i >= 0 && words.SameSentence(first, i); i--)
        {
            if (words.IsAnySubject(i) || words.Is(i, "person-worker") || words.Is(i, "person-other"))
                return words.Is(i, "subject-self") || words.Is(i, "subject-group");
        }

        return false;
    }

    // The one it is about was named before in the sentence, and nothing but how often or how stands between the pause (or "and") and the verb.
    private bool GoesOnBehindAdverb(int word, int first)
    {
        var adverb = first + (words.Is(first, "linking-word") && !words.Is(first, "habit-word") ? 1 : 0);
        if (word == adverb || !Enumerable.Range(adverb, word - adverb).All(i => IsAdverb(i) && text.Words[i + 1].Before == WordBreak.None) || (adverb == first && text.Words[first].Before != WordBreak.Clause))
            return false;
        for (var i = first - 1; i >= 0 && words.SameSentence(first, i); i--)
        {
            if (IsSubjectLike(i))
                return IsThirdPerson(word) || words.Is(i, "plural-person") || words.Lower(i) is "they" or "we" or "i" or "you";
        }

        return false;
    }

    private bool IsAdverb(int i) => words.Is(i, "habit-word") || words.Is(i, "habit") || words.Is(i, "degree-word") || words.Lower(i) is "then" or "nearly" or "almost" or "soon" or "forever" || words.Lower(i).EndsWith("ly", StringComparison.Ordinal);

    // "Most of them then sign up", "buyers regularly pull out", "they nearly always get there": adverbs may stand between.
    private bool FollowsPlural(int word, int first)
    {
        var i = BeforeAdverbs(word, first);
        if (i < first || IsThirdPerson(word))
            return false;
        if (words.Lower(i) is "them" or "us" && words.Lower(i - 1) == "of")
            return true;
        if (i < word - 1 && IsSubjectLike(i))
            return Agrees(i, word);
        // "The batteries of her flash tend to die": of what they are stands between.
        var of = Enumerable.Range(first, i - first).LastOrDefault(w => words.Lower(w) is "of" or "in" or "at" or "from" or "with" or "on", -1);
        return (IsPlural(i) && Opens(i, first)) || (of > first && of >= i - 3 && IsPlural(of - 1) && Opens(of - 1, first));
    }

    // In the style of a telegram: "usher sticks head in", "sound cuts out".
    private bool FollowsBareNoun(int word, int first, int end)
    {
        var i = BeforeAdverbs(word, first);
        return i >= first && IsThirdPerson(word) && !IsPlural(i) && IsNoun(i) && Opens(i, first)
            && (words.Is(i, "person-worker") || words.Is(i, "person-other") || words.Is(word + 1, "particle") || words.Lower(word + 1) is "out" or "off" or "up" or "down" or "away" or "back")
            && word + 1 < end;
    }

    // "De verpleegster van radiologie legt dan …": what describes the noun stands between it and the verb.
    private bool FollowsLongNoun(int word, int first, int end)
    {
        if (word < first + 3 || word + 1 >= end || !words.Is(first, "determiner") || !words.Lower(word).EndsWith('t') || text.Words[word].Before != WordBreak.None || !IsNoun(word - 1))
            return false;
        for (var i = first + 1; i < word; i++)
        {
            if (text.Words[i].Before != WordBreak.None || !words.Verbs(i).IsEmpty || words.IsAnySubject(i) || words.Is(i, "clause-start"))
                return false;
        }

        return words.Is(word + 1, "determiner") || words.Is(word + 1, "preposition") || words.Is(word + 1, "habit-word") || words.Is(word + 1, "function-word") || words.IsAnySubject(word + 1) || words.Lower(word + 1) is "dan" or "er" or "daar";
    }

    private bool IsDefinite(int i) => words.Lower(i) is "de" or "die" or "deze" or "onze" or "mijn" or "hun" or "haar" or "uw" or "zijn";

    private bool IsPluralNoun(int i) => IsNoun(i) && words.Lower(i).Length > 4 && (words.Lower(i)[^1] == 's' || words.Lower(i).EndsWith("en", StringComparison.Ordinal));

    private int BeforeAdverbs(int word, int first)
    {
        var i = word - 1;
        while (i >= first && text.Words[i + 1].Before == WordBreak.None && (IsAdverb(i) || words.Lower(i) is "no" or "longer"))
            i--;
        return i >= first && text.Words[i + 1].Before == WordBreak.None ? i : -1;
    }

    private bool IsPlural(int i) => words.Is(i, "plural-person") || (IsNoun(i) && words.Lower(i).Length > 3 && words.Lower(i)[^1] == 's' && words.Lower(i)[^2] is not ('s' or 'u' or 'i' or '\''));

    private bool IsNoun(int i) => text.Words[i].Kind == WordKind.Plain && !words.Is(i, "function-word") && !words.Is(i, "determiner") && !words.Is(i, "preposition") && !words.Is(i, "adjective") && !words.Is(i, "degree-word")
        && !words.Is(i, "clause-start") && !words.Is(i, "negation") && !words.Is(i, "linking-word") && !words.IsAnySubject(i);

    // Nothing but an article and what describes it stands before the noun in its clause.
    private bool Opens(int noun, int first)
    {
        for (var i = noun - 1; i >= first; i--)
        {
            var opening = i == first && (words.Is(i, "linking-word") || words.Is(i, "clause-start") || (words.Is(i, "preposition") && words.Is(noun - 1, "determiner")));
            if (!opening && (!words.Verbs(i).IsEmpty || words.Is(i, "preposition") || words.Is(i, "negation") || words.IsAnySubject(i) || text.Words[i + 1].Before != WordBreak.None))
                return false;
        }

        return true;
    }

    // Dutch "… en de ploegchef roepen": the noun is one, the verb is not; it is what somebody must or would call.
    private bool HangsOnTheOneBefore(int word, int first) =>
        words.Lower(first) is "en" or "of" && words.Lower(word).EndsWith("en", StringComparison.Ordinal) && words.Is(first + 1, "determiner") && words.Lower(word - 1)[^1] != 's' && !words.Lower(word - 1).EndsWith("en", StringComparison.Ordinal) && !words.Is(word - 1, "plural-person");

    // English: "she stops", "they stop"; "the South stop" is a noun.
    private bool Agrees(int subject, int word)
    {
        if (language == Language.Dutch || words.Is(subject, "relative") || words.Is(subject, "subject-indefinite"))
            return true;
        if (words.Is(subject, "subject-self") || words.Is(subject, "subject-group") || words.Lower(subject) is "they" or "these" or "those" || words.Is(subject, "subject-anyone"))
            return true;
        var plural = words.Is(subject, "plural-person") || (words.Lower(subject).EndsWith('s') && (!text.Words[subject].Capital || text.Words[subject].Before == WordBreak.Sentence) && !words.Lower(subject).EndsWith("ss", StringComparison.Ordinal));
        return plural || IsThirdPerson(word);
    }

    private bool IsThirdPerson(int word) => words.Lower(word).EndsWith('s') && !words.Lower(word).EndsWith("ss", StringComparison.Ordinal);

    private bool HasNounBefore(int word, int first)
    {
        var i = word - 1;
        while (i > first && (words.Is(i, "habit-word") || words.Is(i, "negation")))
            i--;
        if (text.Words[word].Before != WordBreak.None || words.Is(i, "determiner") || words.Is(i, "preposition") || words.Is(i, "function-word") || words.Is(i, "adjective"))
            return false;
        for (var back = i - 1; back >= Math.Max(first, i - 3); back--)
        {
            if (words.Is(back, "preposition"))
                return false;
            if (words.Is(back, "determiner"))
                return true;
        }

        return false;
    }

    private bool IsSubjectLike(int i) =>
        words.IsAnySubject(i) || words.Is(i, "person-worker") || words.Is(i, "person-other") || words.Is(i, "relative") || (text.Words[i].Capital && text.Words[i].Before != WordBreak.Sentence);
}
