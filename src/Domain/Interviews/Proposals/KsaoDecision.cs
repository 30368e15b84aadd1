using InterviewBot.Domain.Interviews.Answers;
using InterviewBot.Domain.Interviews.Choices;

namespace InterviewBot.Domain.Interviews.Proposals;

/// <summary>What a respondent made of a proposal. Saved by name, as the option of its slot.</summary>
public enum KsaoDecision
{
    /// <summary>Agreed, without an example.</summary>
    Accepted,

    /// <summary>Turned down.</summary>
    Rejected,

    /// <summary>Backed with words of their own.</summary>
    Backed,

    /// <summary>Neither: words that point at items of a list, where one is put forward ("the first two"). Never saved.</summary>
    Unclear,
}

/// <summary>Reads what somebody makes of a proposal: a yes, a no, or words that tell what shows it.</summary>
public static class KsaoDecisions
{
    private const int MostWordsOfYes = 6;
    private const int MostWordsOfVerdict = 8;

    /// <summary>No list that is put forward is longer.</summary>
    private const int MostPointedAt = 9;

    private static readonly HashSet<string> Yeses = YesNoWords.Set([.. YesNoWords.Yes, .. YesNoWords.Sure, .. YesNoWords.Right, "absoluut", "soms", "definitely", "absolutely", "true", "sometimes"]);

    private static readonly string[] YesOpenings =
        ["een beetje", "beetje", "ik denk het wel", "denk het wel", "dat klopt", "da klopt", "herken ik wel", "dat herken ik wel", "a bit", "i think so", "i guess so", "sort of", "kind of", "i do", "that's right", "that is right"];

    /// <summary>A yes that is not sure of itself, and nothing else: no words that show anything.</summary>
    private static readonly HashSet<string> FaintYeses = YesNoWords.Set(
    [
        "misschien", "misschien wel", "zal wel", "zal wel zeker", "dat zal wel", "kan zijn", "kan wel", "mogelijk", "waarschijnlijk", "denk ik", "allez ja",
        "maybe", "maybe yes", "perhaps", "possibly", "probably", "i guess", "i suppose", "could be", "might be", "if you say so",
    ]);

    private static readonly HashSet<string> Noes = YesNoWords.Set([.. YesNoWords.No, "nie", "ni", "niet", "not", "meh", "bwa", "bof"]);

    private static readonly string[] NoOpenings =
        ["dat herken ik niet", "da herken ik niet", "herken ik niet", "denk het niet", "ik denk het niet", "dat klopt niet", "da klopt niet", "klopt niet", "i don't", "i do not", "that's not", "that is not", "don't think so"];

    /// <summary>Sounds and hedges before what is really said: "mja niet echt", "hmm, not sure".</summary>
    private static readonly HashSet<string> Hedges = new(StringComparer.Ordinal)
    {
        "mja", "hm", "hmm", "hmmm", "mm", "mmm", "euh", "euhm", "uh", "uhm", "tja", "goh", "och", "oh", "ah", "ai", "eigenlijk", "eerlijk", "gezegd", "maar",
        "um", "umm", "er", "erm", "well", "honestly", "actually", "but", "lol", "haha", "hahaha", "hehe", "hihi", "ha", "jeez",
    };

    private static readonly HashSet<string> Negations = new(StringComparer.Ordinal) { "niet", "nie", "ni", "geen", "not", "don't", "dont", "doesn't", "doesnt", "wouldn't", "isn't", "no" };

    /// <summary>With a negation they judge what was put forward; without one of them the words tell of something ("ik gaf niet op").</summary>
    private static readonly HashSet<string> Judging = new(StringComparer.Ordinal)
    {
        "echt", "zeker", "helemaal", "zie", "vind", "denk", "herken", "klopt", "eens", "akkoord", "past", "juist", "overtuigd", "zeggen", "gezocht",
        "really", "sure", "quite", "see", "think", "agree", "recognise", "recognize", "right", "true", "fit", "fits", "convinced", "say", "necessarily", "exactly",
    };

    public static KsaoDecision Read(string text)
    {
        if (ListPositions.AreAll(ListPositions.WordsOf(text), MostPointedAt))
            return KsaoDecision.Unclear;
        var all = YesNoWords.Of(text);
        if (all.Length == 0)
            return KsaoDecision.Backed;
        if (OwnReading.Find(text) is not null)
            return KsaoDecision.Rejected;
        var words = all.SkipWhile(Hedges.Contains).ToArray();
        // A sound by itself backs nothing; "mja" leans to a yes.
        if (words.Length == 0)
            return all.Contains("mja") ? KsaoDecision.Accepted : KsaoDecision.Rejected;
        var plain = string.Join(' ', words);
        var isShort = words.Length <= MostWordsOfYes;
        if (Array.Exists(NoOpenings, o => plain.StartsWith(o, StringComparison.Ordinal)) || (Noes.Contains(words[0]) && (YesNoWords.No.Contains(words[0]) || isShort)))
            return KsaoDecision.Rejected;
        if (FaintYeses.Contains(plain))
            return KsaoDecision.Accepted;
        if (isShort && Yeses.Contains(words[0]) && !words.Skip(1).Take(1).Any(Noes.Contains))
            return KsaoDecision.Accepted;
        if (words.Length <= MostWordsOfVerdict && words.Any(Negations.Contains) && words.Any(Judging.Contains))
            return KsaoDecision.Rejected;
        return isShort && (Yeses.Contains(words[0]) || Array.Exists(YesOpenings, o => plain.StartsWith(o, StringComparison.Ordinal))) ? KsaoDecision.Accepted : KsaoDecision.Backed;
    }
}
