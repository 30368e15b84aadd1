using InterviewBot.Domain.Lexicons;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Clauses;

/// <summary>Whether an English form in the present has a subject: "she stops", "one of them ends up", "usher sticks head in"; "the South stop" is a noun.</summary>
internal sealed class EnglishPresents(TokenizedText text, WordReadings words, SubjectSigns signs)
{
    public bool HasSubject(int word, int first, int end)
    {
        if (GoesOnFromI(word, first))
            return false;
        if (FollowsOfThem(word) || GoesOnBehindAdverb(word, first))
            return true;
        // "Dr Mason really listens": an adverb stands between.
        if (BeforeAdverbs(word, first) is var subject and >= 0 && subject < word - 1 && signs.IsSubject(subject))
            return Agrees(subject, word);
        if (IsUninflected(word) || IsOnlyVerb(word, first))
            return true;
        if (signs.Nearest(word, first) is >= 0 and var nearest)
            return text.Words[nearest + 1].Before == WordBreak.None && Agrees(nearest, word);
        return FollowsName(word, first, end) || FollowsPlural(word, first) || FollowsBareNoun(word, first, end) || FollowsNoun(word, first, end) || signs.FollowsClauseStart(word, first)
            || (word == first && text.Words[word].Before == WordBreak.Clause && words.Lower(word).EndsWith('s'));
    }

    // "One of them ends up in hospital".
    private bool FollowsOfThem(int word) => words.Lower(word - 1) is "them" or "us" && words.Lower(word - 2) == "of" && text.Words[word].Before == WordBreak.None;

    // "She say no", "he want to go", "she don't know": as many speak who learnt English later.
    private bool IsUninflected(int word) => words.Lower(word - 1) is "he" or "she" && text.Words[word].Before == WordBreak.None && words.Verbs(word).All(f => f.Tense is VerbTense.Present or VerbTense.Infinitive);

    // "A girl about twelve gets on", "depot rings", "this one says": a form that is no noun, with anything before it that can be one.
    private bool IsOnlyVerb(int word, int first) =>
        word > first && words.Is(word, "only-verb") && text.Words[word].Before == WordBreak.None && !words.Is(word - 1, "determiner") && !words.Is(word - 1, "preposition") && !words.Is(word - 1, "linking-word") && words.Lower(word - 1) != "to";

    // "Natalie slides her hand in between": a name opens the sentence.
    private bool FollowsName(int word, int first, int end) =>
        word == first + 1 && text.Words[first] is { Capital: true, Before: WordBreak.Sentence } && words.Verbs(first).IsEmpty && signs.IsNoun(first) && IsThirdPerson(word) && text.Words[word].Before == WordBreak.None && word + 1 < end
        && (words.Is(word + 1, "determiner") || words.Is(word + 1, "preposition") || words.Is(word + 1, "particle"));

    // "The hotel pays thousands", "the machine only speaks English": a noun before it and what it acts on behind it.
    private bool FollowsNoun(int word, int first, int end) =>
        IsThirdPerson(word) && word > first && HasNounBefore(word, first)
        && (word + 1 == end || word - first <= 3 || words.Is(word + 1, "determiner") || words.Is(word + 1, "preposition")
            || words.Is(word + 1, "particle") || words.Is(word + 1, "function-word") || words.Is(word + 1, "complementizer") || text.Words[word + 1].Kind != WordKind.Plain || text.Words[word + 1].Capital);

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
            if (signs.IsSubject(i))
                return IsThirdPerson(word) || words.Is(i, "plural-person") || words.Lower(i) is "they" or "we" or "i" or "you";
        }

        return false;
    }

    // "Most of them then sign up", "buyers regularly pull out", "they nearly always get there": adverbs may stand between.
    private bool FollowsPlural(int word, int first)
    {
        var i = BeforeAdverbs(word, first);
        if (i < first || IsThirdPerson(word))
            return false;
        if (words.Lower(i) is "them" or "us" && words.Lower(i - 1) == "of")
            return true;
        if (i < word - 1 && signs.IsSubject(i))
            return Agrees(i, word);
        // "The batteries of her flash tend to die": of what they are stands between.
        var of = Enumerable.Range(first, i - first).LastOrDefault(w => words.Lower(w) is "of" or "in" or "at" or "from" or "with" or "on", -1);
        return (IsPlural(i) && Opens(i, first)) || (of > first && of >= i - 3 && IsPlural(of - 1) && Opens(of - 1, first));
    }

    // In the style of a telegram: "usher sticks head in", "sound cuts out".
    private bool FollowsBareNoun(int word, int first, int end)
    {
        var i = BeforeAdverbs(word, first);
        return i >= first && IsThirdPerson(word) && !IsPlural(i) && signs.IsNoun(i) && Opens(i, first)
            && (words.Is(i, "person-worker") || words.Is(i, "person-other") || words.Is(word + 1, "particle") || words.Lower(word + 1) is "out" or "off" or "up" or "down" or "away" or "back")
            && word + 1 < end;
    }

    private bool IsAdverb(int i) => words.Is(i, "habit-word") || words.Is(i, "habit") || words.Is(i, "degree-word") || words.Lower(i) is "then" or "nearly" or "almost" or "soon" or "forever" || words.Lower(i).EndsWith("ly", StringComparison.Ordinal);

    private int BeforeAdverbs(int word, int first)
    {
        var i = word - 1;
        while (i >= first && text.Words[i + 1].Before == WordBreak.None && (IsAdverb(i) || words.Lower(i) is "no" or "longer"))
            i--;
        return i >= first && text.Words[i + 1].Before == WordBreak.None ? i : -1;
    }

    private bool IsPlural(int i) => words.Is(i, "plural-person") || (signs.IsNoun(i) && words.Lower(i).Length > 3 && words.Lower(i)[^1] == 's' && words.Lower(i)[^2] is not ('s' or 'u' or 'i' or '\''));

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

    // "She stops", "they stop"; "the South stop" is a noun.
    private bool Agrees(int subject, int word)
    {
        if (words.Is(subject, "relative") || words.Is(subject, "subject-indefinite"))
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
}
