using System.Collections.Frozen;
using InterviewBot.Domain.JobAnalysis.Grammar;

namespace InterviewBot.Domain.JobAnalysis.Reading;

/// <summary>Acts that belong to one's life at home by what they are about, wherever in the day they are told.</summary>
internal static class HomeLife
{
    private static readonly FrozenSet<string> Fetching = FrozenSet.ToFrozenSet(
        ["halen", "ophalen", "afhalen", "brengen", "wegbrengen", "afzetten", "oppikken", "pick up", "collect", "fetch", "drop off"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Places = FrozenSet.ToFrozenSet(
        ["school", "crèche", "creche", "kribbe", "opvang", "naschoolse", "buitenschoolse", "oppas", "onthaalmoeder", "turnles", "zwemles", "dansles", "muziekles", "tekenles", "paardrijles", "muziekschool", "academie", "voetbal", "voetbaltraining", "training", "scouts", "chiro", "speelplein", "nursery", "childminder", "scouts", "football"], StringComparer.Ordinal);

    /// <summary>"haalt de tweeling van school", "naar de opvang gebracht": children are taken to where they spend the day, or from it.</summary>
    public static bool FetchesChildren(List<Token> words)
    {
        if (!words.Any(w => w.Verb is { } verb && Fetching.Contains(verb.Lemma) && !w.Quoted)) return false;
        for (var i = 1; i < words.Count; i++)
            if (Places.Contains(words[i].Lower) && words.Skip(Math.Max(0, i - 2)).Take(Math.Min(2, i)).Any(w => w.Lower is "van" or "uit" or "naar" or "aan" or "op" or "from" or "to" or "at")) return true;
        return false;
    }
}
