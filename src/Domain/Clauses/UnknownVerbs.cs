using System.Collections.Immutable;
using InterviewBot.Domain.Lexicons;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Clauses;

/// <summary>Verbs that the lexicon lacks, told by their endings and their neighbours: <c>hij vloggde</c>, <c>she speed-read</c>, <c>heeft het gefikst</c>.</summary>
internal static class UnknownVerbs
{
    private const int Shortest = 5;
    private const int FarthestHave = 12;

    private static readonly string[] Particles = ["aan", "achter", "af", "bij", "binnen", "bloot", "dicht", "door", "in", "klaar", "leeg", "los", "mee", "na", "neer", "om", "onder", "op", "open", "over", "recht", "rond", "samen", "tegen", "terug", "toe", "uit", "vast", "vol", "voor", "weg", "kwijt", "stil", "thuis", "vrij", "goed", "kapot", "stuk", "dood", "wakker", "bijeen", "uiteen", "achteruit", "vooruit", "omver", "opzij", "overeind"];

    private static readonly string[] Unstressed = ["ver", "be", "ont", "her", "over", "onder", "door", "om", "weer", "mis"];

    // What no verb is, whoever stands beside it.
    private static readonly string[] Closed =
    [
        "function-word", "determiner", "preposition", "particle", "negation", "linking-word", "subordinator", "complementizer", "clause-start", "relative", "if-word", "degree-word",
        "habit-word", "adjective", "time-noun", "subject-self", "subject-group", "subject-third", "subject-indefinite", "subject-it", "subject-anyone", "person-worker", "person-other",
        "trait", "feeling", "verdict-word", "month", "weekday",
    ];

    public static ImmutableArray<VerbForm> Guess(Language language, WordReadings words, int at, string word)
    {
        if (!char.IsLetter(word[0]) || words.IsNominal(at))
            return [];
        var tense = word.Length < Shortest ? null : language == Language.Dutch ? Dutch(words, at, word) : English(words, at, word);
        tense ??= IsPresent(language, words, at, word) ? VerbTense.Present : null;
        return tense is { } known ? [new VerbForm(new Verb(word, VerbKind.Act), known)] : [];
    }

    private static VerbTense? Dutch(WordReadings words, int at, string word)
    {
        var past = word.EndsWith("de", StringComparison.Ordinal) || word.EndsWith("te", StringComparison.Ordinal)
            || word.EndsWith("den", StringComparison.Ordinal) || word.EndsWith("ten", StringComparison.Ordinal);
        // "Jongste", "beste": the most of something.
        past &= !word.EndsWith("ste", StringComparison.Ordinal);
        // "90 meter hoogte": a measure is nobody.
        var measure = words.Lower(at - 2) is { Length: > 0 } number && (char.IsDigit(number[0]) || words.IsNumber(at - 2)) && words.Lower(at - 1)[^1] != 's' && !words.Lower(at - 1).EndsWith("en", StringComparison.Ordinal);
        // "12 vierkante meter".
        measure |= words.Lower(at - 1) is { Length: > 0 } count && char.IsDigit(count[0]);
        if (past && !measure && !IsClosed(words, at) && !words.Is(at, "not-a-verb") && (IsSubject(words, at - 1) || IsSubject(words, at + 1)))
            return VerbTense.Past;
        // "Ruzieden twee jongens", "crashte de computer": no adjective stands before an article.
        if (past && !IsClosed(words, at) && !words.Is(at, "not-a-verb") && words.Is(at + 1, "determiner") && !words.Opens(at + 1))
            return VerbTense.Past;
        // "… en stofte daarna elk blad af": behind "and" a new verb, with what belongs to it behind.
        if (past && word[^1] == 'e' && !IsClosed(words, at) && !words.Is(at, "not-a-verb") && words.Lower(at - 1) == "en" && (words.Is(at + 1, "function-word") || words.Is(at + 1, "linking-word") || words.Is(at + 1, "clause-start") || words.Is(at + 1, "preposition")) && !words.Opens(at + 1))
            return VerbTense.Past;
        // "Moeten herkansen", "om te betegelen": what must, can or is to be done.
        if (word.EndsWith("en", StringComparison.Ordinal) && !IsClosed(words, at) && !words.Is(at, "not-a-verb") && words.Lower(at - 1) is "moeten" or "kunnen" or "mogen" or "willen" or "te" or "gaan")
            return VerbTense.Infinitive;
        // "Heb ik het zoutzuur op de tafel verdund": what "hebben" waits for at the end of its clause.
        if (word[^1] is 'd' or 't' && IsUnstressed(word) && (words.Opens(at + 1) || words.Lower(at + 1) is "om" or "en" or "maar" or "zonder" or "voor") && !IsClosed(words, at) && !words.Is(at, "not-a-verb") && words.HasHaveBefore(at, FarthestHave))
            return VerbTense.Participle;
        // ge…d, ge…t: a participle when nothing says it is an adjective.
        var participle = word[^1] is 'd' or 't' && (word.StartsWith("ge", StringComparison.Ordinal) || Prefixed(word));
        return participle && !words.Is(at, "not-a-verb") && !words.Is(at - 1, "degree-word") ? VerbTense.Participle : null;
    }

    private static bool IsUnstressed(string word)
    {
        foreach (var first in Unstressed)
        {
            if (word.StartsWith(first, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    // "Afgedroogd", "uitgetikt", "doorgelicht".
    private static bool Prefixed(string word)
    {
        foreach (var particle in Particles)
        {
            if (word.Length > particle.Length + Shortest && word.StartsWith(particle, StringComparison.Ordinal) && word.AsSpan(particle.Length).StartsWith("ge"))
                return true;
        }

        return false;
    }

    private static VerbTense? English(WordReadings words, int at, string word)
    {
        // "I was texting on the dock".
        if (word.EndsWith("ing", StringComparison.Ordinal) && (words.Lower(at - 1) is "was" or "were" or "been" or "is" or "are" || words.Lower(at - 1).EndsWith("'s", StringComparison.Ordinal) || words.Lower(at - 1).EndsWith("'re", StringComparison.Ordinal)) && !IsClosed(words, at) && !words.Opens(at + 1)
            && (words.Is(at + 1, "preposition") || words.Is(at + 1, "determiner") || words.Lower(at + 1) is "me" or "him" or "them" or "us" or "it" or "you"))
            return VerbTense.Progressive;
        // "And rattled the tin": how somebody feels has nothing it acts on behind it.
        var feels = (words.Is(at, "feeling") || words.Is(at, "trait") || words.Is(at, "verdict-word")) && words.Is(at + 1, "determiner") && !words.Opens(at + 1) && (words.Lower(at - 1) is "and" or "then" || IsSubject(words, at - 1));
        if (!word.EndsWith("ed", StringComparison.Ordinal) || (IsClosed(words, at) && !feels))
            return null;
        for (var back = at - 1; back >= at - 2 && words.SameSentence(at, back); back--)
        {
            if (words.Lower(back) is "had" or "has" or "have" or "i've" or "we've" or "they've" or "was" or "were" or "is" or "are" or "been" or "being" or "be")
                return VerbTense.Participle;
        }

        if (IsSubject(words, at - 1) || (words.Is(at - 1, "habit-word") && IsSubject(words, at - 2)))
            return VerbTense.Past;
        // "Dumped my tray", "and tasered him": it opens its clause, or something it acts on follows.
        var opens = words.Opens(at) || words.Lower(at - 1) is "and" or "then" or "but" or "who";
        var acts = words.Is(at + 1, "determiner") || words.Is(at + 1, "preposition") || words.Lower(at + 1) is "me" or "him" or "her" or "them" or "us" or "it";
        return acts && (opens || !words.Is(at - 1, "preposition")) ? VerbTense.Past : null;
    }

    // "I test the water", "ik ontkalk het": any word right behind the person who does it, unless its class is known.
    private static bool IsPresent(Language language, WordReadings words, int at, string word)
    {
        if (word.Length < 3 || words.Opens(at) || (language == Language.Dutch && words.Is(at, "not-a-verb")) || IsClosed(words, at) || word.EndsWith("ly", StringComparison.Ordinal))
            return false;
        var subject = words.Is(at - 1, "habit-word") ? at - 2 : at - 1;
        if (language == Language.English)
            return words.Lower(subject) is "i" or "we" or "they" || (words.Lower(subject) is "he" or "she" && word[^1] == 's');
        return words.Opens(subject) && (FirstPerson.IsIk(words.Lower(subject)) || (words.Lower(subject) is "hij" or "zij" or "ze" && word[^1] == 't') || (words.Lower(subject) is "wij" or "we" && word.EndsWith("en", StringComparison.Ordinal)));
    }

    private static bool IsClosed(WordReadings words, int at)
    {
        foreach (var category in Closed)
        {
            if (words.Is(at, category))
                return true;
        }

        return false;
    }

    private static bool IsSubject(WordReadings words, int at) => words.IsAnySubject(at) || words.Is(at, "person-worker") || words.Is(at, "person-other");
}
