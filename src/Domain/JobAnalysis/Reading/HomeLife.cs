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

    private static readonly FrozenSet<string> Drinks = FrozenSet.ToFrozenSet(["pint", "pintje", "pintjes", "pinten", "biertje", "biertjes", "aperitief", "cocktail", "cocktails", "wijntje", "pints", "beers"], StringComparer.Ordinal);

    /// <summary>"17u pintje met de collega's", "dan drinken we nog een pint": the drink after work, which nobody serves or sells.</summary>
    public static bool Unwinds(List<Token> words) =>
        words.Any(w => Drinks.Contains(w.Lower) && !w.Quoted) && (words.Any(w => w.Lower is "ik" or "we" or "ze" or "hij" or "i" or "she" or "he") || !words.Any(w => w.IsVerb)) && words.TrueForAll(w => w.Verb is not { } verb || verb.Lemma is "drinken" or "pakken" or "doen" or "gaan" or "eindigen" or "afsluiten" or "nemen" or "drink" or "grab" or "have" or "go");

    private static readonly FrozenSet<string> Snacks = FrozenSet.ToFrozenSet(
        ["wafel", "wafels", "koffiekoek", "koffiekoeken", "croissant", "croissants", "croissantje", "chips", "chocolade", "reep", "snoep", "slaatje", "panini", "kebab", "durum", "frietjes", "hotdog", "hamburger", "smoothie", "energiedrank", "sigaretten", "krantje", "nieuwsblad", "standaard", "humo", "flair", "gazet", "lotto", "kras", "crisps", "chocolate", "cigarettes"], StringComparer.Ordinal);

    /// <summary>"haal een wafel uit de automaat", "koopt Het Nieuwsblad": something small for oneself.</summary>
    public static bool TreatsOneself(List<Token> words, Clause clause) =>
        clause.Lemma is "halen" or "kopen" or "pakken" or "nemen" or "meepakken" or "get" or "buy" or "grab" && clause.Objects.Count > 0 && clause.Objects.TrueForAll(o => words.Skip(o.First).Take(o.Last - o.First + 1).Any(w => Snacks.Contains(w.Lower)));

    private static readonly FrozenSet<string> Household = FrozenSet.ToFrozenSet(
        ["gras", "gazon", "tuin", "moestuin", "haag", "huis", "keuken", "badkamer", "living", "zolder", "garage", "auto", "fiets", "kinderen", "dochter", "zoon", "was", "strijk", "lawn", "garden", "house", "kitchen", "bathroom", "car", "kids"], StringComparer.Ordinal);

    /// <summary>"daarna mijn eigen gras gemaaid": one's own house and garden.</summary>
    public static bool IsOwnHousehold(List<Token> words, Clause clause) =>
        clause.Objects.Exists(o => o.First + 1 < o.Head && words[o.First].Is(WordTags.Possessive) && words[o.First + 1].Lower is "eigen" or "own" && Household.Contains(words[o.Head].Lower));

    /// <summary>"belt de crèche": where one's own children are.</summary>
    public static bool CallsChildren(List<Token> words, Clause clause) =>
        clause.Lemma is "bellen" or "opbellen" or "mailen" or "telefoneren" && clause.Objects.Concat(clause.Prepositionals.Select(p => p.Phrase)).Any(o => words[o.Head].Lower is not "school" && Places.Contains(words[o.Head].Lower));

    /// <summary>"'s Avonds bel ik naar huis": not the home of those the job is done for, which is called in working hours.</summary>
    public static bool CallsHome(List<Token> words)
    {
        var home = words.FindIndex(w => w.Lower is "huis" or "home" && !w.Quoted);
        return home > 0 && words[home - 1].Lower is "naar" or "call" or "phone" && words.Take(home).Any(w => w.Verb is { Lemma: "bellen" or "telefoneren" or "skypen" or "call" or "phone" }) && words.Any(w => w.Lower is "avonds" or "middags" or "pauze" or "evening" or "lunch");
    }

    /// <summary>"haalt de tweeling van school", "naar de opvang gebracht": children are taken to where they spend the day, or from it.</summary>
    public static bool FetchesChildren(List<Token> words)
    {
        if (!words.Any(w => w.Verb is { } verb && Fetching.Contains(verb.Lemma) && !w.Quoted)) return false;
        for (var i = 1; i < words.Count; i++)
            if (Places.Contains(words[i].Lower) && words.Skip(Math.Max(0, i - 2)).Take(Math.Min(2, i)).Any(w => w.Lower is "van" or "uit" or "naar" or "aan" or "op" or "from" or "to" or "at")) return true;
        return false;
    }
}
