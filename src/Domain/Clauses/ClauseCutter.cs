using InterviewBot.Domain.Lexicons;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Clauses;

/// <summary>Cuts a sentence into stretches that hold one verb group each.</summary>
internal static class ClauseCutter
{
    public static IEnumerable<(int First, int End)> Cut(WordReadings words, Sentence sentence, TokenizedText text)
    {
        var pieces = new List<(int First, int End, bool HasVerb)>();
        var first = sentence.First;
        for (var i = sentence.First + 1; i <= sentence.End; i++)
        {
            if (i < sentence.End && !Opens(words, text, i, first, sentence))
                continue;
            Add(pieces, first, i, words, text);
            first = i;
        }

        return pieces.Select(p => (p.First, p.End));
    }

    private static bool Opens(WordReadings words, TokenizedText text, int i, int first, Sentence sentence)
    {
        var end = sentence.End;
        if (text.Words[i].Quoted != text.Words[i - 1].Quoted || text.Words[i].Before == WordBreak.Clause)
            return true;
        if (text.Words[i].Quoted)
            return false;
        // "I always say I'll look", "he said everybody wants that": what is said, without a word that opens it.
        if (words.OpensReport(i, first))
            return true;
        if (words.Language == Language.English && GoesOnAfterCondition(words, i, first, words.IsAnySubject(first) && !words.Opens(first) ? sentence.First : first))
            return true;
        // "An hour and a half": one amount.
        if (words.Lower(i) == "and" && words.Lower(i + 1) is "a" or "half" && (words.Lower(i + 1) == "half" || words.Lower(i + 2) is "half" or "quarter" or "bit"))
            return false;
        // "Als er een klas op bezoek komt wordt er …", "toen hij binnenkwam riep ik …": two finite verbs, one behind the other.
        if (words.Language == Language.Dutch && i > first + 2 && (words.Is(first, "subordinator") || words.Is(first, "if-word")) && IsFinite(words, i) && EndsDependent(words, i - 1) && (words.IsAnySubject(i + 1) || words.Is(i + 1, "determiner") || words.Lower(i + 1) is "er" or "der"))
            return true;
        if (words.Language == Language.Dutch && FollowsRelative(words, text, i, first))
            return true;
        // "Voor ik haar de sleutel gaf", "nog voor we binnen waren": a pronoun that only a subject can be.
        if (words.Language == Language.Dutch && (IsBeforeSomebody(words, i) ? words.Lower(i - 1) != "nog" : words.Lower(i) == "nog" && IsBeforeSomebody(words, i + 1)) && i > first)
            return true;
        // "Een foto van en laat": behind a preposition that was left alone, "and" still joins.
        if (!words.Is(i, "clause-start") || (words.IsNominal(i) && words.Lower(i) is not ("en" or "and")))
            return false;
        // "Heeft men de badges van sprekers en gasten omgewisseld": what the helping verb waits for stands behind it.
        if (words.Lower(i) is "en" && text.Words[i].Before == WordBreak.None && OnlyLeads(words, first, i) && HasHelping(words, first, i) && !HasFinite(words, text, i, end) && HasParticiple(words, text, i, end))
            return false;
        // "Een man of tweehonderd", "een week of drie": about how many.
        if (words.Language == Language.Dutch && words.Lower(i) == "of" && text.Words[i].Before == WordBreak.None && (words.Is(i + 1, "number") || words.IsNumber(i + 1) || (i + 1 < words.Count && text.Words[i + 1].Kind == WordKind.Number)) && (IsArticle(words, first, i - 1) || IsArticle(words, first, i - 2)))
            return false;
        // "Was tot elf uur zoek", "tot aan mijn knieën": until when or how far.
        if (words.Language == Language.Dutch && words.Lower(i) == "tot" && text.Words[i].Before == WordBreak.None && (words.IsNumber(i + 1) || words.Is(i + 1, "preposition") || words.Is(i + 1, "weekday") || words.Is(i + 1, "month") || words.Lower(i + 1) is "nu" or "dan" or "toen" or "laat" or "half" or "kwart" or "middernacht" or "vandaag" or "gisteren" or "'s" || (i + 1 < words.Count && text.Words[i + 1].IsFigure)))
            return false;
        // "Laat die zien", "zo gaan ze dat sneller zien": it points, it does not join.
        if (words.Language == Language.Dutch && PointsBack(words, i, first))
            return false;
        // "I found that so beautiful": it points, nothing is reported.
        if (words.Lower(i) == "that" && words.Is(i + 1, "degree-word"))
            return false;
        // "Bleef als laatste in het lokaal zitten": in what place or role.
        if (words.Language == Language.Dutch && words.Lower(i) == "als" && text.Words[i].Before == WordBreak.None && (words.Lower(i + 1) is "laatste" or "eerste" or "enige" or "tweede" or "vanouds" or "gewoonlijk" || (words.Is(i + 1, "person-worker") && !words.Is(i + 1, "plural-person"))))
            return false;
        // "Ik blijf dan staan", "was toen echt uitgevallen": says when, inside the clause.
        if (words.Language == Language.Dutch && words.Lower(i) is "dan" or "toen" or "daarna" or "vervolgens" && text.Words[i].Before == WordBreak.None && !OpensWithTime(words, text, i, first, end))
            return false;
        // "om te", "door te", "zonder te" open a clause; "om 13u", "door de gang" do not.
        if (words.Is(i, "opens-with-te") && !HasTe(words, i, end))
            return false;
        // "ik heb dat bijgelegd", "ze heeft toen geroepen": the verb group before it is not complete yet.
        return !words.Is(i, "may-stand-inside") || !OnlyLeads(words, first, i);
    }

    private static bool IsArticle(WordReadings words, int first, int word) => word >= first && words.Lower(word) is "een" or "ne" or "nen";

    // A form of "hebben", or of "zijn" in front of a preposition.
    private static bool HasHelping(WordReadings words, int first, int end)
    {
        var place = words.Is(end + 1, "preposition");
        for (var i = first; i < end; i++)
        {
            foreach (var form in words.Verbs(i))
            {
                if (form.Verb.Infinitive == "hebben" || (place && form.Verb.Infinitive == "zijn"))
                    return true;
            }
        }

        return false;
    }

    private static bool IsBeforeSomebody(WordReadings words, int i) => words.Lower(i) is "voor" or "sinds" && (FirstPerson.IsIk(words.Lower(i + 1)) || words.Lower(i + 1) is "hij" or "we" or "wij" or "ge" or "gij");

    // "De man die daar stond | heeft geholpen", "wat ik bedoelde | heb ik gezegd": one finite verb right behind another, after a word that opens a clause inside the sentence.
    private static bool FollowsRelative(WordReadings words, TokenizedText text, int i, int first)
    {
        if (text.Words[i].Before != WordBreak.None || i < first + 2 || !IsFinite(words, i) || !EndsDependent(words, i - 1) || words.Is(i, "leading-verb") && words.Is(i - 1, "leading-verb") && words.Verbs(i - 1).All(f => f.Tense == VerbTense.Present))
            return false;
        return words.Is(first, "relative") || words.Is(first, "complementizer");
    }

    // "Dan" and "toen" open a clause in front of a finite verb ("dan belde ik"), "toen" in front of a subject as well; else only where each side has a verb of its own ("eerst gebeld dan gewacht").
    private static bool OpensWithTime(WordReadings words, TokenizedText text, int i, int first, int end)
    {
        // "Die liever vooruitkijkt dan roept": compares.
        if (words.Lower(i) == "dan" && Enumerable.Range(first, i - first).Any(w => words.Lower(w) is "liever" or "eerder" or "meer" or "minder" or "beter" or "anders" or "sneller" or "vaker" or "langer" or "rapper"))
            return false;
        if (i + 1 >= end || words.Is(i - 1, "linking-word") || (IsFinite(words, i + 1) && Enumerable.Range(first, i - first).Any(w => !words.Verbs(w).IsEmpty && !words.IsNominal(w))))
            return true;
        var next = i + 1;
        while (next < end && text.Words[next].Before == WordBreak.None && (!words.Is(next, "clause-start") || words.Is(next, "opens-with-te")))
            next++;
        var rest = Enumerable.Range(i + 1, next - i - 1).ToList();
        if (words.Lower(i) == "toen" && rest.Count > 0 && (words.IsAnySubject(rest[0]) || words.Is(rest[0], "determiner") || words.Is(rest[0], "person-worker") || words.Is(rest[0], "person-other") || text.Words[rest[0]].Capital) && rest.Exists(w => IsPastOrPresent(words, w)))
            return !OnlyLeads(words, first, i);
        return rest.Exists(w => !words.IsNominal(w) && words.Verbs(w).Any(f => f.Tense is VerbTense.Past or VerbTense.Present or VerbTense.Participle))
            && Enumerable.Range(first, i - first).Any(w => !words.IsNominal(w) && !words.Is(w, "leading-verb") && !words.Verbs(w).IsEmpty && words.Verbs(w).All(f => f.Verb.Kind is not (VerbKind.Modal or VerbKind.Conditional or VerbKind.Future) && f.Verb.Infinitive is not ("hebben" or "zijn" or "worden")));
    }

    private static bool IsPastOrPresent(WordReadings words, int i) => !words.IsNominal(i) && words.Verbs(i).Any(f => f.Tense is VerbTense.Past or VerbTense.Present);

    private static bool IsFinite(WordReadings words, int i) => !words.IsNominal(i) && words.Verbs(i) is { IsEmpty: false } forms && forms.Any(f => f.Tense is VerbTense.Past or VerbTense.Present) && !forms.Any(f => f.Tense is VerbTense.Infinitive or VerbTense.Participle);

    private static bool EndsDependent(WordReadings words, int i) => !words.IsNominal(i) && !words.Is(i, "degree-word") && !words.Is(i, "preposition") && words.Verbs(i).Any(f => f.Tense is VerbTense.Past or VerbTense.Present);

    // "When people want to sell there is a row", "if he asks I say no": no comma where the main clause begins.
    // "When I told him I had dyslexia he just said …": also behind what is said in it.
    private static bool GoesOnAfterCondition(WordReadings words, int i, int first, int condition)
    {
        if (i < first + 3 || !(words.Is(condition, "subordinator") || words.Is(condition, "if-word")) || words.Lower(condition) is "before" or "after" or "since" or "during")
            return false;
        var says = words.Verbs(i + 1).IsEmpty && words.Lower(i + 1) is "just" or "simply" or "only" or "then" && !words.Verbs(i + 2).IsEmpty;
        var opens = words.Lower(i) is "there's" or "there're" or "it's" || (words.Lower(i) == "there" && words.Verbs(i + 1).Any(f => f.Verb.Infinitive == "be")) || ((words.Is(i, "subject-self") || words.Is(i, "subject-group") || words.Is(i, "subject-third")) && (says || !words.Verbs(i + 1).IsEmpty || words.Is(i + 1, "habit-word") || words.Lower(i).Contains('\'', StringComparison.Ordinal)));
        // "When she didn't move I switched it off": the verb before it is no verb of saying, on which "I" would hang.
        var closed = words.Verbs(i - 1).IsEmpty || (words.Lower(i) is "i" or "we" && words.Verbs(i - 1).All(f => f.Verb.Kind is VerbKind.Act or VerbKind.Move or VerbKind.Change or VerbKind.Happen or VerbKind.Posture) && words.Verbs(i + 1).Any(f => f.Tense is VerbTense.Past))
            // "When nobody answers I chuck it over the gate", "if he rings we let him in": nothing is said in it.
            || (words.Is(i, "subject-self") || words.Is(i, "subject-group")) && words.Lower(i - 1) is "answers" or "answered" or "rings" or "rang" or "calls" or "called" or "knocks" or "knocked" or "complains" or "complained" or "asks" or "asked";
        return opens && closed && !words.Is(i - 1, "complementizer") && !words.Is(i - 1, "relative") && !words.Is(i - 1, "linking-word")
            && Enumerable.Range(first + 1, i - first - 1).Any(w => !words.IsNominal(w) && words.Verbs(w).Any(f => f.Tense is VerbTense.Past or VerbTense.Present));
    }

    private static bool PointsBack(WordReadings words, int i, int first)
    {
        if (i == first || words.Opens(i))
            return false;
        // "Ik ben dan maar buitengegaan", "dat ze maar een mail moeten sturen": behind the one it is about it joins nothing.
        if (words.Lower(i) == "maar")
            // "Er is maar één bak weggegooid": no more than that.
            return words.Lower(i - 1) == "dan" || words.IsAnySubject(i - 1) || (OnlyLeads(words, first, i) && words.IsNumber(i + 1));
        // "Volgens mij gaat dat ventje …", "toen heeft dat kind …".
        if (words.Lower(i) is "dat" or "da" && words.Verbs(i - 1).Any(f => f.Verb.Kind is VerbKind.Modal or VerbKind.Future or VerbKind.Conditional || f.Verb.Infinitive is "hebben" or "gaan") && !words.IsNominal(i - 1))
            return true;
        // "Ik vind dat ik dat goed gedaan heb": it hangs on "that" already.
        if (words.Lower(i) is "dat" or "da" && i >= first + 2 && words.IsAnySubject(i - 1) && words.Is(i - 2, "complementizer"))
            return true;
        // "Volgens de baas was dat een voorbeeld".
        if (words.Lower(i) is "dat" or "da" && words.Is(first, "preposition") && words.Lower(i - 1) is "was" or "is" && i + 1 < words.Count && words.Is(i + 1, "determiner"))
            return true;
        if (words.Lower(i) == "die")
            return i <= first + (words.Is(first, "preposition") ? 3 : 2) && !words.IsNominal(i - 1) && words.Verbs(i - 1).Any(f => f.Tense is VerbTense.Past or VerbTense.Present);
        return words.Lower(i) is "dat" or "da" && i >= first + 2 && words.IsAnySubject(i - 1) && words.Verbs(i - 2) is { IsEmpty: false } verbs && !verbs.Any(f => f.Verb.Kind is VerbKind.Mind or VerbKind.Say or VerbKind.Feel or VerbKind.Receive);
    }

    private static bool HasFinite(WordReadings words, TokenizedText text, int from, int end) => Stretch(text, from, end).Any(i => !words.IsNominal(i) && (words.IsAnySubject(i) || words.Verbs(i).Any(f => f.Tense is VerbTense.Past or VerbTense.Present)));

    private static bool HasParticiple(WordReadings words, TokenizedText text, int from, int end) => Stretch(text, from, end).Any(i => words.Verbs(i).Any(f => f.Tense == VerbTense.Participle));

    // Up to the next pause.
    private static IEnumerable<int> Stretch(TokenizedText text, int from, int end)
    {
        for (var i = from + 1; i < end && text.Words[i].Before == WordBreak.None; i++)
            yield return i;
    }

    private static bool HasTe(WordReadings words, int from, int end)
    {
        for (var i = from + 1; i < Math.Min(end, from + 10); i++)
        {
            if (words.Lower(i) == "te")
                return true;
        }

        return false;
    }

    private static bool OnlyLeads(WordReadings words, int first, int end)
    {
        var leads = false;
        for (var i = first; i < end; i++)
        {
            if (words.Verbs(i).IsEmpty || words.IsNominal(i))
                continue;
            if (!words.Verbs(i).All(f => f.Verb.Kind is VerbKind.Modal or VerbKind.Conditional or VerbKind.Future || f.Verb.Infinitive is "hebben" or "zijn" or "worden"))
                return false;
            // "Het is een sector waar …", "het is belangrijk dat …": what is said of it stands there, nothing is to follow.
            if (words.Verbs(i).Any(f => f.Verb.Infinitive == "zijn") && end - i > 1 && (words.Lower(end) is "waar" or "dat" or "da" or "wat" || (words.Lower(end) == "die" && words.Is(i + 1, "determiner"))) && !words.IsAnySubject(end - 1))
                return false;
            leads = true;
        }

        return leads;
    }

    // A stretch without a verb is no clause of its own: it belongs to the one before it, or the one that follows.
    private static void Add(List<(int First, int End, bool HasVerb)> pieces, int first, int end, WordReadings words, TokenizedText text)
    {
        var hasVerb = false;
        for (var i = first; i < end; i++)
            hasVerb |= !words.Verbs(i).IsEmpty && !words.IsNominal(i);
        var quoted = text.Words[first].Quoted;
        if (pieces.Count > 0 && text.Words[pieces[^1].First].Quoted == quoted && (!hasVerb || !pieces[^1].HasVerb))
        {
            // A scene in key words ("Zaterdag, lange rij, kassa kapot") and the clause behind it stay together.
            var last = pieces[^1];
            pieces[^1] = (last.First, end, last.HasVerb || hasVerb);
        }
        else
        {
            pieces.Add((first, end, hasVerb));
        }
    }
}
