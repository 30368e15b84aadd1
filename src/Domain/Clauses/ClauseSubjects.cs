using InterviewBot.Domain.Lexicons;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Clauses;

/// <summary>Finds who or what a clause is about.</summary>
internal sealed class ClauseSubjects(Language language, TokenizedText text, WordReadings words)
{
    /// <param name="previous">The clause before it in the sentence.</param>
    public (Subject Subject, int Word) Find(int first, int end, FoundVerb verb, Clause? previous)
    {
        if (words.Is(first, "relative") && verb.Verb is not null && !(language == Language.Dutch && (verb.Finite == first + 1 || text.Words[first].Before == WordBreak.Sentence)))
            return (Subject.Relative, first);
        var it = -1;
        for (var i = first; i < end; i++)
        {
            if (text.Words[i].Quoted)
                continue;
            // "Riep een klant voor heel de zaal dat ik …": what follows belongs to the words reported, not to the one who says them.
            if (language == Language.Dutch && verb.Finite >= 0 && i > verb.Finite + 1 && words.Lower(i) is "dat" or "omdat" or "terwijl" or "waardoor" && text.Words[i].Before != WordBreak.Sentence)
                break;
            if (Pronoun(i, verb.Finite) is not { } subject)
                continue;
            // "Mijn collega liet hem zelf lopen": himself is not the one who does it.
            if (words.Lower(i) == "zelf" && (verb.Finite < 0 || verb.Finite > first + 1 || (verb.Finite == first + 1 && !words.Is(first, "linking-word"))))
                continue;
            // "Ik nam de bal en liet ze vertellen": "ze" is what it acts on when the one who acts goes on.
            if (language == Language.Dutch && words.Lower(i) == "ze" && i == verb.Finite + 1 && verb.Finite == first + 1 && words.Lower(first) is "en" or "maar" && previous is { SubjectWord: >= 0 } && previous.SubjectWord < previous.VerbWord && previous.SubjectWord <= previous.First + 1)
                continue;
            // English puts the subject before the verb; "said he" and "did he" right behind it.
            if (language == Language.English && verb.Finite >= 0 && i > verb.Finite + 1)
                break;
            if (subject == Subject.Anyone && i > verb.Finite && verb.Finite >= 0 && IsActedOn(first, verb, previous))
                continue;
            // "I gave it", "dat zag hij": a person counts before a thing, wherever it stands.
            if (subject != Subject.It)
                return (subject, i);
            // "het adres" is no pronoun; "het werkte" and "werkte het" are.
            // "Pompte het water weg": an article, when a noun follows.
            if (words.Lower(i) == "het" && i == verb.Finite + 1 && i + 1 < end && text.Words[i + 1].Before == WordBreak.None && IsNounLike(i + 1))
                continue;
            // "De prof nam een krijtje en tekende het", "hij stopte en heeft het opnieuw uitgelegd": what is acted on, where somebody goes on.
            if (language == Language.Dutch && words.Lower(i) == "het" && i == verb.Finite + 1 && verb.Finite == first + 1 && words.Lower(first) is "en" or "maar" && verb.Verb is { Kind: VerbKind.Act or VerbKind.Say } && previous is { SubjectWord: >= 0, Subject: not (Subject.It or Subject.Thing) })
                continue;
            // "Dat het niet mocht": a pronoun, in front of what no noun phrase has.
            if (it < 0 && language == Language.Dutch && words.Lower(i) is "het" or "'t" && verb.Finite > i && i <= first + 1 && (words.Is(i + 1, "negation") || words.Is(i + 1, "habit-word") || words.Is(i + 1, "preposition") || words.Is(i + 1, "determiner") || words.Lower(i + 1) is "toch" or "nog" or "al" or "wel" or "echt" or "toen" or "dan" or "daar" or "hier" or "me" or "mij" or "hem" or "haar" or "ons" or "hun"))
                it = i;
            if (it < 0 && ((verb.Finite >= 0 && i == verb.Finite - 1) || i == verb.Finite || (verb.Finite >= 0 && i == verb.Finite + 1 && (language == Language.Dutch || words.Verbs(verb.Finite).All(f => f.Verb.Kind is VerbKind.State or VerbKind.Modal or VerbKind.Auxiliary)))))
                it = i;
        }

        // "… en riepen de chef", "…, zette de bel uit": the subject is left out, the noun behind the verb is what it acts on.
        var elided = language == Language.Dutch && previous is not null && it < 0
            && ((verb.Finite == first + 1 && words.Lower(first) is "en" or "maar" or "of") || (verb.Finite == first && text.Words[first].Before == WordBreak.Clause && !previous.Is(ClauseTraits.Subordinate)));
        // "Ge moet op de knop duwen en de ploegchef roepen": what stands before a verb that hangs on the one before is what it acts on.
        elided |= language == Language.Dutch && previous is not null && it < 0 && verb.Finite < 0 && verb.Verb is not null && words.Lower(first) is "en" or "of" && words.Is(first + 1, "determiner");
        if (elided)
            return (Subject.None, -1);
        if (language == Language.Dutch && PointedAt(first, end, verb) is var pointed and >= 0)
            return (Subject.Third, pointed);
        if (Noun(first, end, verb) is var (noun, at) && at >= 0)
            return (noun, at);
        if (it >= 0)
            return (Subject.It, it);
        if (verb.Finite > first && HasNounBefore(first, verb.Finite))
        {
            // "The architect answered", "de syndicus zei": what speaks is somebody, also when the word is not known.
            var speaks = verb.Verb is { Kind: VerbKind.Say } && !verb.Traits.HasFlag(ClauseTraits.Passive) && text.Words[verb.Finite - 1].Kind == WordKind.Plain && !words.Is(verb.Finite - 1, "habit-word");
            return (speaks ? Subject.Other : Subject.Thing, text.Words[verb.Finite - 1].Before == WordBreak.None || verb.Finite - 1 == first ? verb.Finite - 1 : first);
        }

        // "Op nummer 41 zat de brievenbus vol", "bleek de koelwagen kapot", "toen viel de oude pomp uit": behind the verb stands who or what it is about.
        if (language == Language.Dutch && verb.Finite >= first && IsIntransitive(verb) && NounBehind(verb.Finite, end) is var thing and >= 0)
            return (Subject.Thing, thing);
        // "Antwoordde de architect".
        var behind = verb.Finite + 2;
        if (verb.Finite >= 0 && behind < end && verb.Verb is { Kind: VerbKind.Say } && words.Is(verb.Finite + 1, "determiner") && words.Lower(verb.Finite + 1) is "de" or "the" or "onze" or "mijn" or "our" or "my" && (verb.Finite == first || words.Verbs(behind).IsEmpty) && verb.Finite <= first + 1 && previous is null or { SubjectWord: < 0 } or { Traits: ClauseTraits.Quote })
            return (Subject.Other, behind);
        return (Subject.None, -1);
    }

    // "A nurse took both his hands", "de prof haalde iedereen achteruit", "she stopped, sent someone for help": behind the verb of somebody who is named, or who goes on, stands whom it is done to.
    private bool IsActedOn(int first, FoundVerb verb, Clause? previous) =>
        verb.Verb is { Kind: VerbKind.Act or VerbKind.Say or VerbKind.Receive or VerbKind.Mind or VerbKind.Feel } && !verb.Traits.HasFlag(ClauseTraits.Passive)
        && (Noun(first, verb.Finite, FoundVerb.None).Item2 >= 0 || HasNounBefore(first, verb.Finite)
            || (previous is { SubjectWord: >= 0 } && (verb.Finite == first || (verb.Finite == first + 1 && words.Is(first, "linking-word"))) && (language == Language.English || verb.Verb.Infinitive is "laten" or "vragen" or "helpen" or "geven" or "sturen")));

    // "Die antwoordde binnen het uur": who was spoken of last; "maandagmorgen kwam hem binnen": he, as Flemish has it.
    private int PointedAt(int first, int end, FoundVerb verb)
    {
        var word = words.Is(first, "linking-word") ? first + 1 : first;
        if (words.Lower(word) is "die" or "deze" or "diene" or "dieje" or "dezen" && verb.Finite == word + 1 && verb.Verb is { Kind: VerbKind.Act or VerbKind.Say or VerbKind.Mind or VerbKind.Feel } && !verb.Traits.HasFlag(ClauseTraits.Passive))
            return word;
        return verb.Finite >= first && verb.Finite + 1 < end && words.Lower(verb.Finite + 1) is "hem" or "em" or "'m" && verb.Verb is { Kind: VerbKind.Move or VerbKind.Posture } && Noun(first, verb.Finite, FoundVerb.None).Item2 < 0 && !HasNounBefore(first, verb.Finite) ? verb.Finite + 1 : -1;
    }

    // What stands behind it is never what is acted on.
    private static bool IsIntransitive(FoundVerb verb) => verb.Verb is { Kind: VerbKind.State or VerbKind.Posture or VerbKind.Move or VerbKind.Change or VerbKind.Happen, Infinitive: not ("hebben" or "bezitten") } && !verb.Traits.HasFlag(ClauseTraits.Modal);

    /// <returns>The noun of the definite phrase right behind a word, past what describes it; −1 when there is none.</returns>
    private int NounBehind(int word, int end)
    {
        if (word + 2 >= end || !(words.Lower(word + 1) is "de" or "het" or "'t" or "mijn" or "ons" or "onze" or "zijn" or "haar" or "hun" or "die" or "den") || text.Words[word + 1].Before != WordBreak.None)
            return -1;
        var noun = word + 2;
        while (noun + 1 < end && text.Words[noun + 1].Before == WordBreak.None && IsOpenWord(noun + 1) && (words.Is(noun, "adjective") || words.Lower(noun).EndsWith('e')))
            noun++;
        return IsOpenWord(noun) && !words.Is(noun, "time-noun") ? noun : -1;
    }

    private Subject? Pronoun(int i, int finite)
    {
        // "One might have wished", "one felt that …": whoever speaks, or anybody; "one of them left" is somebody.
        if (language == Language.English && words.Lower(i) == "one" && finite == i + 1 && (text.Words[i].Before != WordBreak.None || words.Is(i - 1, "clause-start") || words.Is(i - 1, "linking-word") || words.Is(i - 1, "complementizer"))
            && words.Verbs(finite).All(f => f.Verb.Kind is VerbKind.Modal or VerbKind.Conditional or VerbKind.Feel or VerbKind.Mind))
            return Subject.Indefinite;
        if (words.Is(i, "subject-self"))
            return Subject.Self;
        if (words.Is(i, "subject-group"))
            return Subject.Group;
        // "Op haar zij gedraaid": the side of a body.
        if (words.Is(i, "subject-third"))
            return words.Lower(i) == "zij" && text.Words[i].Before == WordBreak.None && words.Lower(i - 1) is "haar" or "zijn" or "z'n" or "mijn" or "m'n" or "hun" or "uw" or "je" or "de" or "een" ? null : Subject.Third;
        // "Would most likely have refused": how likely, not how many.
        if (language == Language.English && words.Lower(i) is "most" or "some" or "many" or "several" && words.Lower(i + 1).EndsWith("ly", StringComparison.Ordinal))
            return null;
        if (words.Is(i, "subject-anyone"))
            return AfterPreposition(i) ? null : Subject.Anyone;
        // "Mensen" in general, "de mensen" who were there.
        // "De politie stond u op te wachten", "kheb men kaart": beside the verb it is who, elsewhere whom or whose.
        if (words.Lower(i) is "u" or "men" && !(finite >= 0 && (i == finite - 1 || i == finite + 1)) && !words.Is(i - 1, "clause-start"))
            return null;
        if (words.Is(i, "subject-indefinite"))
            return AfterPreposition(i) && words.Lower(i) != "men" ? null : words.Lower(i) is "mensen" or "people" && i > 0 && (words.Is(i - 1, "determiner") || words.Is(i - 1, "adjective") || text.Words[i - 1].Kind == WordKind.Number) ? Subject.Other : Subject.Indefinite;
        return words.Is(i, "subject-it") && !AfterPreposition(i) ? Subject.It : null;
    }

    private (Subject Subject, int Word) Noun(int first, int end, FoundVerb verb)
    {
        var last = language == Language.English && verb.Finite >= 0 ? verb.Finite : end;
        for (var i = first; i < last; i++)
        {
            if (text.Words[i].Quoted || AfterPreposition(i))
                continue;
            if (words.Is(i, "person-worker"))
                return (Subject.Worker, i);
            if (words.Is(i, "person-other"))
                return (Subject.Other, i);
            if (IsName(i) || (verb.Finite > i + 2 && IsNameOfSomewhere(i)))
                return (Subject.Name, i);
        }

        return (Subject.None, -1);
    }

    /// <summary>Who or what a phrase names that a relative clause follows.</summary>
    public (Subject Subject, int Word) Head(int first, int end)
    {
        if (Noun(first, end, FoundVerb.None) is { Item2: >= 0 } somebody)
            return somebody;
        return words.Lower(end - 1) is "dieje" or "diene" or "degene" or "diegene" or "die" or "dezen" or "ene" ? (Subject.Third, end - 1) : words.Is(end - 1, "subject-anyone") ? (Subject.Anyone, end - 1) : (Subject.Thing, end - 1);
    }

    /// <summary>The word names somebody.</summary>
    public Subject Person(int i) => words.Is(i, "person-worker") ? Subject.Worker : words.Is(i, "person-other") ? Subject.Other : IsName(i) ? Subject.Name : Subject.None;

    private bool IsName(int i)
    {
        var word = text.Words[i];
        if (!word.Capital || word.Kind != WordKind.Plain || word.Length < 2 || (word.Length == 2 && (!words.Verbs(i).IsEmpty || words.IsAnySubject(i) || words.Is(i, "function-word"))) || words.Is(i, "not-a-name") || words.Is(i, "time-noun") || words.Is(i, "habit-word") || words.Lower(i - 1) is "'s" or "s")
            return false;
        // A capital at the start of a sentence says little; it is a name when no lexicon knows the word and a verb follows.
        return word.Before != WordBreak.Sentence
            ? word.Before == WordBreak.Clause || !words.Is(i - 1, "determiner") || words.Is(i - 1, "title")
            : words.Verbs(i).IsEmpty && !words.Is(i, "vague-noun") && !words.Is(i, "place-noun") && !words.IsNumber(i) && !words.Is(i, "determiner") && !words.Is(i, "preposition") && !words.Is(i, "clause-start") && !words.Is(i, "linking-word")
                && i + 1 < text.Words.Length && (!words.Verbs(i + 1).IsEmpty || (words.Is(i + 1, "relative") && words.Lower(i + 1) is "who" or "die"));
    }

    // "Nadia from HR rang": a capital that opens the sentence, and no lexicon knows the word ("Half of them").
    private bool IsNameOfSomewhere(int i) => text.Words[i] is { Capital: true, Before: WordBreak.Sentence, Kind: WordKind.Plain } && words.Lower(i + 1) is "from" or "of" or "van" or "uit" && words.Verbs(i).IsEmpty && !words.Is(i, "determiner") && !words.Is(i, "preposition") && !words.Is(i, "clause-start") && !words.Is(i, "linking-word") && !words.Is(i, "not-a-name") && !words.Is(i, "function-word") && !words.Is(i, "degree-word") && !words.Is(i, "place-noun") && !words.Is(i, "time-noun") && !words.Is(i, "vague-noun") && !words.Is(i, "adjective") && !words.IsNumber(i) && !words.IsAnySubject(i);

    private bool AfterPreposition(int i)
    {
        for (var back = i - 1; back >= Math.Max(0, i - 3) && words.SameSentence(i, back); back--)
        {
            // "At nine the headmaster phoned": the hour closes its own phrase.
            if (text.Words[back].Kind != WordKind.Plain && words.Is(back + 1, "determiner"))
                return false;
            if (text.Words[back + 1].Before != WordBreak.None)
                return false;
            if (words.Is(back, "preposition"))
                return true;
            if (!words.Is(back, "determiner") && !words.Is(back, "adjective") && words.Lower(back) is not ("zo" or "zo'n") && text.Words[back].Kind == WordKind.Plain)
                return false;
        }

        return false;
    }

    private bool IsNounLike(int i) => words.Verbs(i).IsEmpty && IsOpenWord(i) && !words.Is(i, "time-noun") && !words.Is(i, "verdict-word");

    // Neither grammar nor a subject of its own: a noun, or an adjective, where only those can stand.
    private bool IsOpenWord(int i) => text.Words[i].Kind == WordKind.Plain && !words.Is(i, "function-word") && !words.Is(i, "habit-word") && !words.Is(i, "linking-word") && !words.Is(i, "negation")
        && !words.Is(i, "preposition") && !words.Is(i, "particle") && !words.Is(i, "degree-word") && !words.Is(i, "determiner") && !words.Is(i, "clause-start") && !words.IsAnySubject(i);

    private bool HasNounBefore(int first, int finite)
    {
        for (var i = first; i < finite; i++)
        {
            if (words.Is(i, "determiner") && !AfterPreposition(i + 1))
                return true;
        }

        return false;
    }
}
