using InterviewBot.Domain.Lexicons;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Clauses;

/// <summary>Finds the verb group of a clause: which verb is finite, which one carries the meaning, and when it takes place.</summary>
internal sealed class ClauseVerbs(Language language, TokenizedText text, WordReadings words)
{
    public FoundVerb Find(int first, int end)
    {
        var finite = Finite(first, end, out var tense);
        if (finite < 0)
            return NonFinite(first, end);
        var verb = words.Verbs(finite).First(f => f.Tense == tense).Verb;
        var time = Time(verb, tense);
        var traits = verb.Kind == VerbKind.Modal || (verb.Infinitive == "have" && words.Lower(finite + 1) == "to") ? ClauseTraits.Modal : ClauseTraits.None;
        if (IsBe(verb) && words.Lower(finite + 1) == "going" && words.Lower(finite + 2) == "to")
            time = ClauseTime.Future;
        // "He wouldn't stop": he refused, it is no condition.
        if (time == ClauseTime.Conditional && words.Lower(finite) is "wouldn't" or "wouldnt")
            time = ClauseTime.Past;
        var ambiguous = language == Language.English && tense == VerbTense.Past && words.Lower(finite) == verb.Infinitive;
        if (!Leads(verb, finite))
            return new FoundVerb(verb, finite, finite, time, traits | CopulaOf(verb)) { IsAmbiguous = ambiguous };
        var (main, form) = Main(first, end, finite);
        if (main < 0)
        {
            // "Has been", "is geworden": over and done, with no other verb.
            if (time == ClauseTime.Present && IsHaveOrBe(verb) && Enumerable.Range(first, end - first).Any(i => i != finite && words.Verbs(i).Any(f => f.Tense == VerbTense.Participle && (IsHaveOrBe(f.Verb) || f.Verb.Infinitive is "worden"))))
                time = ClauseTime.Perfect;
            // "We'd a substitute": had, when nothing hangs on it.
            if (time == ClauseTime.Conditional && words.Lower(finite).EndsWith("'d", StringComparison.Ordinal))
                time = ClauseTime.Past;
            return new FoundVerb(verb, finite, finite, time, traits | CopulaOf(verb));
        }

        // "I'd read": had, not would.
        if (time == ClauseTime.Conditional && form.Tense == VerbTense.Participle && words.Lower(main) != form.Verb.Infinitive && words.Lower(finite).EndsWith("'d", StringComparison.Ordinal))
            time = ClauseTime.Past;
        if (form.Tense == VerbTense.Participle && IsHaveOrBe(verb))
        {
            // "We have the music stopped": what stands between them is acted on, nothing is over and done.
            if (time == ClauseTime.Present && !(language == Language.English && Enumerable.Range(finite + 1, Math.Max(0, main - finite - 1)).Any(i => words.Is(i, "determiner"))))
                time = ClauseTime.Perfect;
            if (language == Language.English && IsBe(verb))
                traits |= ClauseTraits.Passive;
        }
        else if (language == Language.Dutch && form.Tense == VerbTense.Infinitive && IsHaveOrBe(verb) && time == ClauseTime.Present && words.Lower(finite) is not ("zijn" or "hebben") && !words.Is(main - 1, "opens-with-te") && words.Lower(main - 1) != "te")
        {
            // "Hij is gaan lopen", "ze heeft moeten betalen": an infinitive where a participle is meant.
            time = ClauseTime.Perfect;
        }
        else if (form.Tense == VerbTense.Participle && verb.Infinitive is "worden")
        {
            traits |= ClauseTraits.Passive;
        }

        else if (form.Tense == VerbTense.Participle && Enumerable.Range(first, main - first).Any(i => words.Lower(i) is "be" or "been" or "being"))
        {
            traits |= ClauseTraits.Passive;
        }

        return new FoundVerb(form.Verb, main, finite, time, traits) { IsAmbiguous = ambiguous };
    }

    private static ClauseTime Time(Verb verb, VerbTense tense) => verb.Kind switch
    {
        VerbKind.Conditional => ClauseTime.Conditional,
        VerbKind.Future => ClauseTime.Future,
        _ => tense == VerbTense.Past ? ClauseTime.Past : ClauseTime.Present,
    };

    private static ClauseTraits CopulaOf(Verb verb) => IsBe(verb) || verb.Infinitive is "worden" or "lijken" or "seem" or "become" ? ClauseTraits.Copula : ClauseTraits.None;

    private static bool IsBe(Verb verb) => verb.Infinitive is "be" or "zijn";

    private static bool IsHaveOrBe(Verb verb) => IsBe(verb) || verb.Infinitive is "have" or "hebben";

    // Verbs that lean on another one: have, be, can, keep, begin, come, go, stay, let …
    private bool Leads(Verb verb, int word) =>
        verb.Kind is VerbKind.Modal or VerbKind.Conditional or VerbKind.Future or VerbKind.Auxiliary || IsHaveOrBe(verb) || verb.Infinitive is "worden" || words.Is(word, "leading-verb");

    private FoundVerb NonFinite(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            foreach (var form in words.Verbs(i))
            {
                if (form.Tense == VerbTense.Participle && !words.IsNominal(i))
                    return new FoundVerb(form.Verb, i, -1, ClauseTime.None, ClauseTraits.None);
            }
        }

        for (var i = first; i < end; i++)
        {
            foreach (var form in words.Verbs(i))
            {
                if (form.Tense is VerbTense.Infinitive or VerbTense.Progressive && !words.IsNominal(i))
                    return new FoundVerb(form.Verb, i, -1, ClauseTime.None, ClauseTraits.NonFinite);
            }
        }

        return FoundVerb.None;
    }

    private int Finite(int first, int end, out VerbTense tense)
    {
        // A past or helping form is nearly certain; a present one is often a noun, so it needs a subject beside it.
        for (var i = first; i < end; i++)
        {
            if (words.IsNominal(i))
                continue;
            foreach (var form in words.Verbs(i))
            {
                tense = form.Tense;
                if (form.Tense == VerbTense.Past && IsFinitePast(i, first))
                    return i;
                if (form.Tense == VerbTense.Present && IsCertainPresent(form.Verb, i))
                    return i;
            }
        }

        for (var i = first; i < end; i++)
        {
            if (words.IsNominal(i) || !words.Verbs(i).Any(f => f.Tense == VerbTense.Present) || !HasSubjectBeside(i, first, end))
                continue;
            tense = VerbTense.Present;
            return i;
        }

        tense = VerbTense.Present;
        return -1;
    }

    private bool IsCertainPresent(Verb verb, int word)
    {
        if (verb.Kind is VerbKind.Modal or VerbKind.Future or VerbKind.Conditional)
            return !(language == Language.English && words.Lower(word) is "will" or "can" or "might" && words.IsNominal(word));
        // "Kheb", "kdoe": the one who does it stands in the same word.
        if (words.Is(word, "subject-self"))
            return true;
        if (!IsHaveOrBe(verb))
            return false;
        // "zijn" and "zen" are also possessives and infinitives; "im" and "ive" are written without their apostrophe.
        return words.Lower(word) is "is" or "ben" or "bent" or "heb" or "hebt" or "heeft" or "zijt" or "are" or "am" or "has" or "have" or "'s" or "'re" or "'m"
            || (language == Language.English && words.Lower(word) is "im" or "ive" or "isnt" or "arent" or "hasnt" or "havent")
            || (language == Language.English && words.Lower(word).Contains('\'', StringComparison.Ordinal))
            || (words.Lower(word) is "zijn" or "zen" or "hebben" && (words.IsAnySubject(word - 1) || words.IsAnySubject(word + 1) || words.Is(word + 1, "determiner") || words.Is(word - 1, "plural-person")));
    }

    private bool IsFinitePast(int word, int first)
    {
        if (language == Language.Dutch)
            return true;
        // English -ed: finite unless be or have stands before it, or it describes a noun.
        if (!words.Verbs(word).Any(f => f.Tense == VerbTense.Participle))
            return true;
        for (var i = word - 1; i >= Math.Max(first, word - 4); i--)
        {
            if (words.Verbs(i).Any(f => IsHaveOrBe(f.Verb) || f.Verb.Infinitive == "get"))
                return false;
            if (words.IsAnySubject(i))
                return true;
        }

        return true;
    }

    private bool HasSubjectBeside(int word, int first, int end)
    {
        for (var i = word - 1; i >= Math.Max(first, word - 2); i--)
        {
            if (IsSubjectLike(i))
                return text.Words[i + 1].Before == WordBreak.None && Agrees(i, word);
            if (!words.Is(i, "habit-word") && !words.Is(i, "linking-word") && !words.Is(i, "negation"))
                break;
        }

        // "The hotel pays thousands", "the machine only speaks English": a noun before it and what it acts on behind it.
        if (language == Language.English && IsThirdPerson(word) && word > first && HasNounBefore(word, first) && (word + 1 == end || words.Is(word + 1, "determiner") || words.Is(word + 1, "preposition")
            || words.Is(word + 1, "particle") || words.Is(word + 1, "function-word") || words.Is(word + 1, "complementizer") || text.Words[word + 1].Kind != WordKind.Plain || text.Words[word + 1].Capital))
            return true;
        if (language == Language.Dutch && word + 1 < end && (words.IsAnySubject(word + 1) || (word == first && words.Is(word + 1, "determiner"))))
            return true;
        // "De kerel kijkt rond", "de oude man druipt af": the verb comes second.
        if (language == Language.Dutch && words.Is(first, "determiner") && (word == first + 2 || (word == first + 3 && words.Is(first + 1, "adjective"))) && text.Words[word].Before == WordBreak.None && !words.Lower(word).EndsWith("en", StringComparison.Ordinal))
            return true;
        // "Noor geeft een blad af": a capital that opens the sentence and a form that only a verb has.
        if (language == Language.Dutch && word == first + 1 && text.Words[first].Capital && text.Words[word].Before == WordBreak.None && words.Verbs(first).IsEmpty && words.Lower(word).EndsWith('t') && words.Lower(word).Length > 3
            && !words.Is(first, "clause-start") && !words.Is(first, "linking-word") && !words.Is(first, "habit-word") && !words.Is(first, "adjective") && !words.Is(first, "function-word"))
            return true;
        // ", haal hen binnen", ", leg de sleutel klaar": goes on with the one before it.
        if (language == Language.Dutch && word == first && text.Words[word].Before == WordBreak.Clause && word + 1 < end && (words.Is(word + 1, "determiner") || words.Is(word + 1, "preposition") || words.Lower(word + 1) is "hem" or "haar" or "hen" or "ze" or "het" or "mij" or "ons"))
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

    // English: "she stops", "they stop"; "the South stop" is a noun.
    private bool Agrees(int subject, int word)
    {
        if (language == Language.Dutch || words.Is(subject, "relative") || words.Is(subject, "subject-indefinite"))
            return true;
        if (words.Is(subject, "subject-self") || words.Is(subject, "subject-group") || words.Lower(subject) is "they" or "these" or "those" || words.Is(subject, "subject-anyone"))
            return true;
        var plural = words.Is(subject, "plural-person") || (words.Lower(subject).EndsWith('s') && !text.Words[subject].Capital && !words.Lower(subject).EndsWith("ss", StringComparison.Ordinal));
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

    private (int Word, VerbForm Form) Main(int first, int end, int finite)
    {
        var participle = -1;
        var infinitive = -1;
        for (var i = first; i < end; i++)
        {
            if (i == finite || words.IsNominal(i))
                continue;
            foreach (var form in words.Verbs(i))
            {
                var helps = IsHaveOrBe(form.Verb) || form.Verb.Kind is VerbKind.Modal or VerbKind.Auxiliary || form.Verb.Infinitive is "worden";
                if (helps)
                    continue;
                // "Was niet gemotiveerd", "was interested": how somebody is, not what was done.
                if (form.Tense == VerbTense.Participle && words.Verbs(finite).Any(f => IsBe(f.Verb)) && (words.Is(i, "trait") || words.Is(i, "feeling") || words.Is(i, "verdict-word")))
                    continue;
                if (form.Tense == VerbTense.Participle && participle < 0)
                    participle = i;
                else if (form.Tense is VerbTense.Infinitive or VerbTense.Progressive && !words.Is(i, "leading-verb") && !IsPurpose(first, i) && MayFollow(finite, i, form.Tense))
                    infinitive = infinitive < 0 || language == Language.Dutch ? i : infinitive;
            }
        }

        var main = participle >= 0 ? participle : infinitive;
        if (main < 0)
            return (-1, default);
        var wanted = participle >= 0 ? VerbTense.Participle : words.Verbs(main).Any(f => f.Tense == VerbTense.Progressive) ? VerbTense.Progressive : VerbTense.Infinitive;
        return (main, words.Verbs(main).First(f => f.Tense == wanted || (wanted != VerbTense.Participle && f.Tense is VerbTense.Infinitive or VerbTense.Progressive)));
    }

    // English "was dry", "had a plan": behind be and have a bare form is no verb, unless "to" or a person stands before it.
    private bool MayFollow(int finite, int word, VerbTense tense)
    {
        if (language == Language.Dutch || tense == VerbTense.Progressive || words.Lower(word - 1) == "to")
            return true;
        if (words.Lower(word - 1) is "me" or "him" or "her" or "them" or "us" or "you")
            return true;
        return !words.Verbs(finite).Any(f => IsHaveOrBe(f.Verb));
    }

    // "om te helpen", "in order to help": why, not what.
    private bool IsPurpose(int first, int word)
    {
        for (var i = word - 1; i >= first; i--)
        {
            if (words.Lower(i) is "om")
                return true;
        }

        return false;
    }
}
