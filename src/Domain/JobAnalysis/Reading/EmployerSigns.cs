using System.Collections.Frozen;
using InterviewBot.Domain.JobAnalysis.Grammar;

namespace InterviewBot.Domain.JobAnalysis.Reading;

/// <summary>What the words around the name of a firm say: that it is the employer, or rather a former one, a customer, an agency, somebody else's or a course.</summary>
internal sealed class EmployerSigns(ReadText text, ThingLexicon things)
{
    private const int Near = 8;

    /// <summary>Words that give the name of a firm: "de zaak heet", "the place is called".</summary>
    private static readonly FrozenSet<string> Firms = FrozenSet.ToFrozenSet(
        ["zaak", "bureau", "winkel", "bedrijf", "firma", "kantoor", "café", "restaurant", "salon", "garage", "praktijk", "school", "organisatie", "vereniging", "ploeg", "plek", "boerderij", "crèche", "opvang", "hotel", "werkgever",
         "place", "company", "firm", "shop", "office", "outfit", "practice", "business", "agency", "charity", "employer", "school", "farm", "pub", "salon", "surgery", "club", "centre", "nursery"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Labels = FrozenSet.ToFrozenSet(["werkgever", "bedrijf", "organisatie", "firma", "waar", "plaats", "werkplek", "employer", "company", "organisation", "organization", "workplace", "firm", "where"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Earlier = FrozenSet.ToFrozenSet(
        ["vroeger", "voordien", "daarvoor", "ervoor", "eerst", "ooit", "destijds", "tevoren", "stage", "studeerde", "ex", "vorige", "vorig", "voormalige", "previously", "formerly", "former", "before", "used", "internship", "once", "earlier", "previous", "ex-employer", "old"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Customers = FrozenSet.ToFrozenSet(["klant", "klanten", "opdrachtgever", "leverancier", "concurrent", "werf", "client", "customer", "customers", "clients", "supplier", "competitor", "rival", "visiting", "touring"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Agencies = FrozenSet.ToFrozenSet(["randstad", "adecco", "manpower", "tempo-team", "hays", "accent", "synergie", "vivaldis", "reed", "via", "syntra", "vdab"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Parts = FrozenSet.ToFrozenSet(["team", "dienst", "afdeling", "ploeg", "faculteit", "department", "faculty", "unit", "ward", "terminal", "group", "groep"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Courses = FrozenSet.ToFrozenSet(["seminar", "module", "vak", "cursus", "opdracht", "course", "assignment", "lecture", "unit", "degree", "opleiding"], StringComparer.Ordinal);

    /// <summary>What the signs add to the score of a name.</summary>
    public double Of(List<Token> words, int first, int last)
    {
        double score = 0;
        var near = words.Skip(Math.Max(0, first - Near)).Take(Math.Min(Near, first)).ToList();
        if (IsNameOfFirm(things, words, first, last)) score += 6;
        if (first > 1 && words[first - 1].Lower is ":" && Labels.Contains(words[first - 2].Lower)) score += 6;
        // "I was with Tallow & Finch", "I'm with the Alma".
        if (near.FindLastIndex(w => w.Lower is "with") is >= 0 and var with && with >= near.Count - 2 && near.Take(with).Any(w => HolderWords.IsBe(w) || w.Verb is { Lemma: "work" })) score += 3;
        // "Ik sta in de keuken van X", "she works the till at X": where somebody stands is whom they work for.
        if (near.Exists(w => w.Verb is { Lemma: "staan" or "werken" or "work" or "cook" or "rijden" or "drive" or "ride" or "poetsen" or "clean" or "serve" }) && near.Exists(text.IsHolderWord)) score += 1;
        if (near.Exists(w => Earlier.Contains(w.Lower)) && !near.Exists(w => w.Lower is "nu" or "now" or "since" or "sinds")) score -= 3;
        // "I'd managed a pub for X", "had twee jaar bij X gewerkt": over before the day that is told of.
        if (near.FindIndex(w => w.Lower is "had" or "i'd" or "'d" || w.Text is "'d" or "’d") is >= 0 and var had && near.Skip(had).Any(w => w.IsVerb && w.Lower is not ("had" or "'d" or "i'd"))) score -= 3;
        if (near.Exists(w => w.Lower is "gestopt" or "quit" or "left" or "came" or "kwam" or "jacked")) score -= 3;
        // "Employed by X", "in dienst van X".
        if (first > 1 && words[first - 1].Lower is "by" or "van" or "bij" && words[first - 2].Lower is "employed" or "dienst" or "payroll" or "aangeworven" or "tewerkgesteld" or "hired") score += 6;
        // "Team Forecasting", "dienst Burgerzaken": a part of the employer.
        if (Parts.Contains(words[first].Lower)) score -= 4;
        // A title line that is the name of the firm and nothing else.
        if (first == 0 && words.Skip(last + 1).All(w => w.Is(WordTags.Stop | WordTags.Quote))) score += 2.5;
        if (near.Exists(w => Customers.Contains(w.Lower))) score -= 3;
        if (first > 0 && words[first - 1].Lower is "via" or "through" || Agencies.Contains(words[first].Lower)) score -= 4;
        if (words.Exists(w => Courses.Contains(w.Lower)) && !near.Exists(text.IsHolderWord)) score -= 3;
        // "Mijn vriendin verdient meer bij de bank", "my flatmate, a nurse at the General".
        if (IsOfAnother(near)) score -= 4;
        return score;
    }

    /// <summary>"Haarfijn heet de zaak", "het bureau heet GEOVIA", "the place is called Rory's".</summary>
    public static bool IsNameOfFirm(ThingLexicon things, List<Token> words, int first, int last)
    {
        bool Firm(int i) => i >= 0 && i < words.Count && (Firms.Contains(words[i].Lower) || things.Organisations.Has(words[i].Lower) && !words[i].Capital);
        if (last + 3 < words.Count + 1 && last + 1 < words.Count && words[last + 1].Lower is "heet" or "heette" && (Firm(last + 2) || Firm(last + 3))) return true;
        if (first > 1 && words[first - 1].Lower is "heet" or "heette" or "called" or "named" or "genaamd") return Firm(first - 2) || Firm(first - 3) || first > 3 && Firm(first - 4);
        return false;
    }

    /// <summary>Somebody close to the teller, or to whom the text is about, is the subject.</summary>
    private bool IsOfAnother(List<Token> near)
    {
        for (var i = 1; i < near.Count; i++)
            if (near[i - 1].Is(WordTags.Possessive) && Relatives.Is(near[i].Lower) && !near.Skip(i + 1).Any(text.IsHolderWord)) return true;
        return false;
    }
}
