using System.Collections.Frozen;
using InterviewBot.Domain.JobAnalysis.Grammar;

namespace InterviewBot.Domain.JobAnalysis.Reading;

/// <summary>What a job holder has and does as a private person, told among the work: "water my tomatoes", "make myself a toastie".</summary>
internal static class OwnLife
{
    /// <summary>Things that belong to a private life when they are somebody's own.</summary>
    private static readonly FrozenSet<string> Things = FrozenSet.ToFrozenSet(
        ["alarm", "flask", "mortgage", "rent", "holiday", "holidays", "lottery", "hair", "make-up", "makeup", "teeth", "tomatoes", "houseplants", "allotment", "lawn", "garden", "hens", "chickens", "dogs", "cats", "horse", "lunchbox", "dinner", "tea", "breakfast", "lunch", "supper", "sandwich", "sandwiches", "roll", "pasta", "salad", "noodles", "porridge", "yoghurt", "toast",
         "clothes", "laundry", "ironing", "shopping", "groceries", "bed", "flat", "apartment", "bedroom", "novel", "playlist", "podcast", "podcasts", "guitar", "piano", "violin", "knitting", "crossword", "horoscope", "bets", "scratchcard", "cigarettes", "vape", "gym", "messages", "whatsapp", "snapchat", "instagram", "facebook", "degree", "thesis", "essay", "homework", "coursework", "wages", "payslip", "pension",
         "neighbour", "neighbours", "flatmate", "housemate", "landlord", "mates", "pals", "birthday", "wedding", "granny", "nana"], StringComparer.Ordinal);

    /// <summary>Those of them that are hardly ever a customer's or a patient's: what "her" says of the holder in a text told by another.</summary>
    private static readonly FrozenSet<string> Unshared = FrozenSet.ToFrozenSet(
        ["alarm", "flask", "mortgage", "lottery", "tomatoes", "allotment", "hens", "lunchbox", "playlist", "novel", "guitar", "piano", "violin", "knitting", "crossword", "thesis", "gym", "mates", "pals", "landlord", "flatmate", "housemate"], StringComparer.Ordinal);

    /// <summary>Verbs of getting and making, that are private when they are done for oneself.</summary>
    private static readonly FrozenSet<string> Getting = FrozenSet.ToFrozenSet(["make", "get", "buy", "cook", "pour", "grab", "fix", "order", "fetch", "heat", "heat up", "warm up", "treat", "brew", "help", "bring"], StringComparer.Ordinal);

    /// <summary>The clause is about something of the holder's own life, or done for the holder.</summary>
    public static bool Tells(ReadText text, Clause clause)
    {
        var words = text.Sentences[clause.Sentence];
        var end = Math.Min(words.Count - 1, Math.Max(clause.Last, clause.Verb) + 2);
        for (var i = Math.Max(clause.Verb, 0); i < end; i++)
        {
            if (words[i].Is(WordTags.Stop)) break;
            if (i > clause.Last && words[i].Is(WordTags.Pause | WordTags.And)) break;
            if (!text.Holder.FirstPerson && words[i].Lower is "his" or "her" && Unshared.Contains(words[i + 1].Lower)) return true;
            if (text.Holder.FirstPerson && words[i].Lower is "my" && (Things.Contains(words[i + 1].Lower) || i + 2 < words.Count && Things.Contains(words[i + 2].Lower) && !words[i + 1].Is(WordTags.Closed))) return true;
        }
        return clause.Verb + 1 < words.Count && words[clause.Verb + 1].Lower is "myself" or "himself" or "herself" && Getting.Contains(clause.Lemma)
            || clause.Lemma is "read" && clause.Objects.Exists(o => words[o.Head].Lower is "paper" or "papers" or "newspaper" && words[o.First].Lower is "the" && o.First + 1 == o.Head)
            || clause.Lemma is "feed" && clause.Objects.Exists(o => words[o.Head].Lower is "budgie" or "cat" or "goldfish" or "hamster" or "parrot" or "canary" or "tortoise")
            || clause.Lemma is "let out" or "let" && clause.Objects.Exists(o => words[o.Head].Lower is "dog" or "dogs" or "cat" or "hens")
            || clause.Lemma is "feed" or "pay" or "pay for" && clause.Objects.Exists(o => words[o.Head].Lower is "meter" or "parking")
            || clause.Objects.Exists(o => words[o.Head].Lower is "takeaway" or "scratchcard" or "horoscope" or "ex");
    }
}
