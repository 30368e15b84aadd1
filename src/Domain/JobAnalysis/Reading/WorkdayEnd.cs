using System.Collections.Frozen;
using InterviewBot.Domain.JobAnalysis.Grammar;

namespace InterviewBot.Domain.JobAnalysis.Reading;

/// <summary>How a text tells that the working day is over: leaving, clocking off, the way home.</summary>
internal static class WorkdayEnd
{
    /// <summary>"knocked off at half five", "we clock out at six": the end of the working day.</summary>
    public static bool IsDone(List<Token> words)
    {
        for (var i = 0; i + 1 < words.Count; i++)
        {
            if (words[i].Quoted) continue;
            if (words[i].Lower is "knock" or "knocks" or "knocked" or "clock" or "clocks" or "clocked" && words[i + 1].Lower is "off" or "out") return true;
            // "At two o'clock it is finished.", "that's me done", "my shift is over".
            if (words[i + 1].Lower is "finished" or "done" or "over" && (words[i].Verb is { Lemma: "be" } || words[i].Lower == "me") && (i + 2 >= words.Count || words[i + 2].Is(WordTags.Stop) || words[i + 2].Lower is "for" && i + 4 < words.Count && words[i + 4].Lower is "day" or "night")
                && words.Count <= 10 && words.Any(w => w.Is(WordTags.Time) || w.IsClock || w.Lower is "i" or "we" or "me" or "shift" or "day")) return true;
            if (words[i].Lower is "finished" && words[i + 1].Lower is "at" or "around" or "about" && i + 2 < words.Count && (words[i + 2].Is(WordTags.Time | WordTags.Number) || words[i + 2].IsClock || words[i + 2].Lower is "half" or "quarter")) return true;
        }
        return false;
    }

    /// <summary>"Daarna haast ik me naar de bus", "then home", "om vijf uur stap ik op de tram".</summary>
    public static bool Leaves(List<Token> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].Quoted) continue;
            // "I train the new ones": no railway.
            if (words[i].IsVerb) continue;
            if (Leaving.Contains(words[i].Lower) && !HomeWords.IsPartOfName(words, words[i]) || words[i].Lower == "huis" && i > 0 && words[i - 1].Lower == "naar") return true;
            if (words[i].Lower is "avonds" or "evening" or "evenings" or "night" && i < 4 && !words.Any(w => w.Lower is "shift" or "dienst" or "elke" or "every" or "one" or "called")) return true;
            // "In de auto zong ze mee": on the way, and no longer at work.
            if (Transport.Contains(words[i].Lower) && i is 1 or 2 && words[0].Lower is "in" or "op") return true;
            if (Transport.Contains(words[i].Lower) && words.Take(i).Skip(Math.Max(0, i - 4)).Any(w => w.Lower is "naar" or "op" or "neem" or "neemt" or "to" or "the" or "take" or "takes" or "catch" or "catches" or "nam" or "took" or "haal")) return true;
        }
        return false;
    }

    /// <summary>Words of the way home and of what one goes to after work.</summary>
    public static readonly FrozenSet<string> Leaving = FrozenSet.ToFrozenSet(
        ["slaap", "baantjes", "fitnessen", "delhaize", "colruyt", "aldi", "lidl", "onderweg", "huiswaarts", "thuis", "naar_huis", "fietste", "home", "homeward", "commute", "koor", "training", "repetitie", "choir", "rehearsal", "tram", "trein", "train", "supper", "avondeten", "sofa", "zetel", "bed", "asleep", "netflix", "serie", "series", "muziekschool", "academie", "muziekles", "zangles", "dansles", "avondschool", "yoga", "zumba", "sporthal", "zwembad", "voetbaltraining", "slaap", "fitnessen", "delhaize", "colruyt", "aldi", "lidl", "rehearsals", "allotment", "zumba", "pilates"], StringComparer.Ordinal);

    /// <summary>What one goes home with.</summary>
    public static readonly FrozenSet<string> Transport = FrozenSet.ToFrozenSet(["bus", "fiets", "auto", "metro", "bike", "bicycle", "car", "tube", "station", "scooter"], StringComparer.Ordinal);
}
