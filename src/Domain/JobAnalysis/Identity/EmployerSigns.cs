using System.Collections.Frozen;
using InterviewBot.Domain.JobAnalysis.Grammar;
using InterviewBot.Domain.JobAnalysis.Reading;

namespace InterviewBot.Domain.JobAnalysis.Identity;

/// <summary>What the words around the name of a firm say: that it is the employer, or rather a former one, a customer, an agency, somebody else's or a course.</summary>
internal sealed class EmployerSigns(ReadText text, ThingLexicon things)
{
    private const int Near = 8;

    private readonly bool _present = TellingTense.IsPresent(text);

    /// <summary>Words that give the name of a firm: "de zaak heet", "the place is called".</summary>
    private static readonly FrozenSet<string> Firms = FrozenSet.ToFrozenSet(
        ["zaak", "werking", "project", "kring", "bureau", "winkel", "bedrijf", "firma", "kantoor", "café", "restaurant", "salon", "garage", "praktijk", "school", "organisatie", "vereniging", "ploeg", "plek", "boerderij", "crèche", "opvang", "hotel", "werkgever", "voorziening", "instelling", "centrum", "vzw", "residentie", "tehuis", "supermarkt", "ziekenhuis", "fabriek", "atelier", "studio", "bar", "home", "theatre", "yard", "factory", "supermarket", "hospital",
         "place", "company", "firm", "shop", "office", "outfit", "practice", "business", "agency", "charity", "employer", "school", "farm", "pub", "salon", "surgery", "club", "centre", "nursery"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Labels = FrozenSet.ToFrozenSet(["werkgever", "bedrijf", "organisatie", "firma", "waar", "plaats", "werkplek", "employer", "company", "organisation", "organization", "workplace", "firm", "where"], StringComparer.Ordinal);

    public static readonly FrozenSet<string> Earlier = FrozenSet.ToFrozenSet(
        ["vroeger", "voordien", "vooraleer", "alvorens", "daarvoor", "ervoor", "eerst", "ooit", "destijds", "tevoren", "stage", "studeerde", "ex", "vorige", "vorig", "voormalige", "previously", "formerly", "former", "before", "used", "internship", "once", "earlier", "previous", "ex-employer", "old"], StringComparer.Ordinal);

    /// <summary>A stage manager has no placement, and whoever is on one now is there now.</summary>
    private bool IsEarlier(List<Token> near) => near.Exists(w => Earlier.Contains(w.Lower) && !(w.Lower is "stage" && (text.Language == Texts.Language.English || near.Exists(v => v.Lower is "loop" or "loopt" or "doe" or "doet"))));

    private static readonly FrozenSet<string> Customers = FrozenSet.ToFrozenSet(["klant", "klanten", "opdrachtgever", "leverancier", "concurrent", "werf", "client", "customer", "customers", "clients", "supplier", "competitor", "rival", "visiting", "touring"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Agencies = FrozenSet.ToFrozenSet(["randstad", "adecco", "manpower", "tempo-team", "hays", "accent", "synergie", "vivaldis", "reed", "via", "syntra", "vdab"], StringComparer.Ordinal);

    /// <summary>It hires one out; the employer one works for is another.</summary>
    public static bool IsAgency(string lower) => Agencies.Contains(lower);

    private static readonly FrozenSet<string> Parts = FrozenSet.ToFrozenSet(["team", "dienst", "afdeling", "ploeg", "faculteit", "department", "faculty", "unit", "ward", "terminal", "group", "groep"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Courses = FrozenSet.ToFrozenSet(["seminar", "module", "vak", "cursus", "opdracht", "course", "assignment", "lecture", "unit", "degree", "opleiding"], StringComparer.Ordinal);

    /// <summary>Days with a capital.</summary>
    public static readonly FrozenSet<string> Feasts = FrozenSet.ToFrozenSet(["christmas", "easter", "halloween", "kerst", "kerstmis", "pasen", "nieuwjaar", "sinterklaas", "carnaval", "paddy's"], StringComparer.Ordinal);

    /// <summary>What the signs add to the score of a name.</summary>
    public double Of(List<Token> words, int first, int last)
    {
        double score = 0;
        var near = words.Skip(Math.Max(0, first - Near)).Take(Math.Min(Near, first)).ToList();
        // "Vooraleer ik hier begon was ik verpleegkundige in X".
        if (words.Take(first).Any(w => w.Lower is "vooraleer" or "voordat" or "alvorens" or "vroeger" or "previously" or "formerly")) score -= 3;
        var isOver = IsEarlier(near) || _present && IsToldAsOver(near);
        if (IsNameOfFirm(things, words, first, last)) score += isOver ? 2 : 6;
        else if (isOver && !IsEarlier(near)) score -= 3;
        if (first == 0 && IsAskedFor(text, words) || IsCalledThat(words, first)) score += 5;
        score += OfPlace(words, first, last, near);
        if (first > 1 && words[first - 1].Lower is ":" && Labels.Contains(words[first - 2].Lower)) score += 6;
        // "I was with Tallow & Finch", "I'm with the Alma".
        if (near.FindLastIndex(w => w.Lower is "with") is >= 0 and var with && with >= near.Count - 2 && near.Take(with).Any(w => HolderWords.IsBe(w) || w.Verb is { Lemma: "work" or "volunteer" or "temp" or "train" or "contract" } || w.Lower is "contract" or "volunteered")) score += 3;
        // "Ik sta in de keuken van X", "she works the till at X": where somebody stands is whom they work for.
        if (near.Exists(w => w.Verb is { Lemma: "staan" or "werken" or "work" or "cook" or "rijden" or "drive" or "ride" or "poetsen" or "clean" or "serve" }) && near.Exists(text.IsHolderWord)) score += 1;
        if (IsEarlier(near) && !near.Exists(w => w.Lower is "nu" or "now" or "since" or "sinds")) score -= 3;
        // "I'd managed a pub for X", "had twee jaar bij X gewerkt": over before the day that is told of.
        if (near.FindIndex(w => w.Lower is "had" or "i'd" or "'d" || w.Text is "'d" or "’d") is >= 0 and var had && near.Skip(had).Any(w => w.IsVerb && w.Lower is not ("had" or "'d" or "i'd"))) score -= 3;
        if (near.Exists(w => w.Lower is "gestopt" or "quit" or "left" or "came" or "kwam" or "jacked")) score -= 3;
        // "Employed by X", "in dienst van X".
        if (first > 1 && words[first - 1].Lower is "by" or "van" or "bij" or "as" or "of" && words[first - 2].Lower is "books" or "loonlijst" or "loondienst" or "employed" or "dienst" or "payroll" or "aangeworven" or "tewerkgesteld" or "hired" or "trade" or "traded") score += 6;
        // "For a contractor named Mitie", "voor een firma genaamd Vadeko".
        if (first > 1 && words[first - 1].Lower is "called" or "named" or "genaamd" && !words[first - 2].Capital && (Firms.Contains(words[first - 2].Lower) || words[first - 2].Lower is "contractor" or "subcontractor" or "onderaannemer" || things.Organisations.Has(words[first - 2].Lower))) score += 5;
        // "Taken on by Morrison's", "aangenomen door …".
        if (first > 2 && words[first - 1].Lower is "by" or "door" && (words[first - 2].Lower is "on" && words[first - 3].Lower is "taken" || words[first - 2].Lower is "hired" or "recruited" or "aangenomen" or "aangeworven")) score += 5;
        // "Dat staat in het reglement van X", "it's in the handbook of X": whose rules one keeps.
        if (first > 1 && words[first - 1].Lower is "van" or "of" && words[first - 2].Lower is "reglement" or "arbeidsreglement" or "huisregels" or "onthaalbrochure" or "intranet" or "handbook" or "rulebook") score += 3.5;
        // "I'm at Harry Dunne's, the bookies": a firm by its owner, and what it is.
        if (last + 4 < words.Count && (words[last].Lower is "'s" or "’s" ? last : last + 1) is var owned && words[owned].Lower is "'s" or "’s" && words[owned + 1].Lower == "," && words[owned + 2].Lower is "the" or "a" or "an" && PhraseReader.Read(words, owned + 2, genitive: false) is { Exists: true } kind && things.Organisations.Has(words[kind.Head].Lower)) score += 7;
        // "Team Forecasting", "dienst Burgerzaken": a part of the employer.
        if (Parts.Contains(words[first].Lower)) score -= 4;
        // A title line that is the name of the firm and nothing else.
        if (first == 0 && words.Skip(last + 1).All(w => w.Is(WordTags.Stop | WordTags.Quote))) score += 2.5;
        if (near.Exists(w => Customers.Contains(w.Lower))) score -= 3;
        if (first > 0 && words[first - 1].Lower is "via" or "through" || Agencies.Contains(words[first].Lower)) score -= 4;
        if (words.Exists(w => Courses.Contains(w.Lower)) && !near.Exists(text.IsHolderWord)) score -= 3;
        // "Mijn vriendin verdient meer bij de bank", "my flatmate, a nurse at the General".
        if (IsOfAnother(near)) score -= 4;
        if (IsColleague(words, first, last)) score -= 6;
        if (last > first && IsTrade(words[last].Lower)) score += 2;
        return score;
    }

    /// <summary>"Waar ik werk? Hangar 12": the answer to a question put by the teller.</summary>
    public static bool IsAskedFor(ReadText text, List<Token> words)
    {
        var s = text.Sentences.IndexOf(words);
        return s > 0 && text.Sentences[s - 1].Exists(w => w.Lower is "?") && text.Sentences[s - 1].Exists(w => w.Lower is "waar" or "where" or "wie" or "who") && text.Sentences[s - 1].Exists(w => w.Verb is { Lemma: "work" or "werken" } || w.Lower is "werkgever" or "employer" or "baas" or "boss");
    }

    /// <summary>"The salon. It's called Halo": the firm was spoken of just before.</summary>
    public bool IsCalledThat(List<Token> words, int first)
    {
        if (first < 2 || words[first - 1].Lower is not ("called" or "heet" or "heette" or "named") || !words.Take(first - 1).Any(w => w.Lower is "it" or "het" or "dat" or "die" or "we")) return false;
        var s = text.Sentences.IndexOf(words);
        return s > 0 && text.Sentences[s - 1].Exists(w => Firms.Contains(w.Lower) || !w.Capital && things.Organisations.Has(w.Lower));
    }

    /// <summary>"I was a waitress in the Abbey Hotel", where the rest is told in the present.</summary>
    private bool IsToldAsOver(List<Token> near)
    {
        var teller = near.FindLastIndex(text.IsHolderWord);
        return teller >= 0 && teller + 1 < near.Count && near[teller + 1] is { Verb.Lemma: "be" or "do" or "work" } past && TellingTense.IsPast(past) && !near.Exists(w => w.Lower is "since" or "sinds");
    }

    /// <summary>Who pays is the employer; what one is near to, asks for, does the garden of or rides to is not.</summary>
    private double OfPlace(List<Token> words, int first, int last, List<Token> near)
    {
        double score = 0;
        var of = first > 0 && words[first - 1].Is(WordTags.Determiner) ? first - 2 : first - 1;
        var behind = words.Skip(last + 1).Take(3).Select(w => w.Lower).ToList();
        // "Dublin Bus pays every other Thursday", "it's the city that pays us".
        if (behind.Take(2).Any(w => w is "pays" or "betaalt" or "employs") && !near.Exists(w => Customers.Contains(w.Lower))) score += 4;
        // "In een dierenwinkel, Tom & Co", "at a practice in Cork, Healy Dental".
        if (first > 1 && words[first - 1].Lower is "," or ":" && words.Take(first - 1).Reverse().Take(4).TakeWhile(w => !w.Is(WordTags.Pause) && !w.IsVerb).Any(w => !w.Capital && (things.Organisations.Has(w.Lower) || Firms.Contains(w.Lower)))
            && words.Take(first).Any(text.IsHolderWord)) score += 3;
        if (behind.Count > 0 && behind[0] is "to" or "naar") score -= 2;
        // "A sandwich with Radio 4 on", "met Studio Brussel op": what plays.
        if (of >= 0 && words[of].Lower is "with" or "met" && behind.Count > 0 && behind[0] is "on" or "op" or "aan" && !near.Exists(text.IsHolderWord)) score -= 6;
        // "Voor Café Koer, dat is een vaste klant".
        if (words.Skip(last + 1).Take(6).TakeWhile(w => !w.Is(WordTags.Stop)).Any(w => w.Lower is "klant" or "client" or "customer")) score -= 4;
        // "At a Harvester": one of a chain, spoken of in passing.
        if (first > 0 && words[first - 1].Lower is "a" or "an") score -= 3;
        // "The firm's Cartwright Stone", "mijn werkgever is X".
        if (first > 1 && (words[first - 1].Lower is "'s" or "’s" || HolderWords.IsBe(words[first - 1])) && Firms.Contains(words[first - 2].Lower) && (last > first || words[first - 2].Lower is "company" or "firm" or "employer" or "bedrijf" or "firma" or "werkgever")) score += 6;
        // "We are Kapoor Stories", "wij zijn Ramen Callewaert".
        if (first > 1 && last > first && HolderWords.IsBe(words[first - 1]) && words[first - 2].Lower is "we" or "wij") score += 5;
        // "Under my own name: Pryce Farriery".
        if (first > 1 && words[first - 1].Lower is ":" or "," && near.Exists(w => w.Lower is "own" or "eigen") && near.Exists(w => w.Lower is "name" or "naam" or "zaak" or "business" or "firm" or "firma" or "bedrijf")) score += 4;
        // "In the queue at Dunnes": where one stands as a customer.
        if (first > 2 && words[first - 1].Lower is "at" or "bij" or "in" && words[first - 2].Lower is "queue" or "rij" && words[first - 3].Is(WordTags.Determiner)) score -= 6;
        // "They would take you to the High Court".
        if (of > 0 && words[of].Lower is "to" or "naar") score -= 2;
        if (first > 0 && words[first - 1].Lower is "bij" or "near" or "by" && near.Exists(w => w.Verb is { Lemma: "liggen" or "lie" } || w.Lower is "vlak" or "dicht")) score -= 4;
        if (first > 1 && words[first - 1].Lower is "for" && words[first - 2].Verb is { Lemma: "ask" or "wait" or "look" or "search" or "queue" or "head" }) score -= 4;
        // "Orthopedagoge van opleiding" is no course.
        if (near.Where((w, i) => Courses.Contains(w.Lower) && !(i > 0 && near[i - 1].Lower is "van" or "by")).Any()) score -= 4;
        if (of > 0 && words[of].Lower is "of" or "van" && Worked.Contains(words[of - 1].Lower)) score -= 4;
        // "The School of Chemistry at the University of X".
        if (words[first].Lower is "school" or "faculty" or "institute" or "faculteit" && last + 1 < words.Count && words[last + 1].Lower is "at" or "van" or "aan") score -= 4;
        return score;
    }

    /// <summary>Things of a customer that work is done on.</summary>
    private static readonly FrozenSet<string> Worked = FrozenSet.ToFrozenSet(
        ["grounds", "windows", "garden", "gardens", "lawn", "lawns", "roof", "boiler", "boilers", "lift", "lifts", "hedge", "hedges", "gutters", "ruiten", "ramen", "tuin", "tuinen", "dak", "daken", "gazon", "haag", "ketel", "liften", "gevel"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> LegalForms = FrozenSet.ToFrozenSet(["ltd", "limited", "plc", "llp", "inc", "bv", "nv", "bvba", "cv", "vof", "vzw", "gmbh", "co", "sons", "bros", "brothers", "zonen", "zoon", "dochters", "daughters", "partners"], StringComparer.Ordinal);

    /// <summary>"Desmet &amp; Co", "Lowry and Sons", "Claes bv".</summary>
    public static bool HasLegalForm(List<Token> words, int first, int last) => last > first && (LegalForms.Contains(words[last].Lower) || words.Skip(first + 1).Take(last - first - 1).Any(w => w.Lower == "&"));

    private static readonly FrozenSet<string> Trades = FrozenSet.ToFrozenSet(
        ["taxis", "seafood", "farriery", "dental", "pictures", "films", "productions", "network", "coaches", "removals", "motors", "foods", "estates", "lettings", "lettingen", "electrical", "plumbing", "roofing", "joinery", "catering", "cleaning", "recruitment", "interiors", "textiles", "haulage", "freight", "veterinary", "opticians", "solicitors", "architects", "engineering", "landscapes", "bakes",
         "taxi's", "schrijnwerken", "dakwerken", "tuinen", "keukens", "transport", "vastgoed", "events", "interim", "bouwwerken", "elektro", "verhuizingen"], StringComparer.Ordinal);

    /// <summary>What stands last in the name of a firm and says what it does: "Ace Taxis", "Ribeiro Seafood".</summary>
    public static bool IsTrade(string lower) => Trades.Contains(lower);

    /// <summary>A place that a firm has several of, or a part of it: not its name.</summary>
    public static bool IsPlaceOfFirm(string lower) => lower is "hoofdkantoor" or "hoofdzetel" or "headquarters" or "tankstation" or "winkel" or "filiaal" or "magazijn" or "wasserij" or "keuken" or "zwembad" or "workshop" or "branch" or "shop" or "depot" or "warehouse" or "store" or "cafetaria" or "kantine" or "kantoor" or "office" or "garage" or "laundry" or "kitchen" or "books" or "atelier" or "strijkatelier" or "verscentrum" or "sorteercentrum" or "distributiecentrum";

    /// <summary>"gemeentelijk zwembad", "municipal pool": the place belongs to a town or to all.</summary>
    public static bool IsOfPublic(string lower) => lower is "gemeentelijk" or "gemeentelijke" or "stedelijk" or "stedelijke" or "provinciaal" or "provinciale" or "openbaar" or "openbare" or "municipal" or "public" or "local" or "county" or "city" or "community";

    /// <summary>Where one is stationed: the name behind it is a town.</summary>
    public static bool IsStation(string lower) => lower is "depot" or "standplaats" or "stelplaats" or "regio" or "vestiging" or "filiaal" or "district" or "region" or "branch";

    /// <summary>A trade before the name of the one who carries it on: "aannemer Vanhout".</summary>
    public static bool IsTrader(string lower) => lower is "aannemer" or "bakker" or "slager" or "beenhouwer" or "schrijnwerker" or "loodgieter" or "garagist" or "traiteur" or "notaris" or "architect" or "drukker" or "drukkerij" or "uitgeverij" or "transporteur" or "builders" or "contractors" or "solicitors" or "butchers";

    /// <summary>"Haarfijn heet de zaak", "het bureau heet GEOVIA", "the place is called Rory's".</summary>
    public static bool IsNameOfFirm(ThingLexicon things, List<Token> words, int first, int last)
    {
        bool Firm(int i) => i >= 0 && i < words.Count && (Firms.Contains(words[i].Lower) || things.Organisations.Has(words[i].Lower) && !words[i].Capital);
        if (last + 3 < words.Count + 1 && last + 1 < words.Count && words[last + 1].Lower is "heet" or "heette" && (Firm(last + 2) || Firm(last + 3))) return true;
        if (first > 1 && words[first - 1].Lower is "heet" or "heette" or "called" or "named" or "genaamd") return Firm(first - 2) || Firm(first - 3) || first > 3 && Firm(first - 4);
        return false;
    }

    /// <summary>"There's one librarian, Moira", "onze chef, Zdenka": who works there, by name.</summary>
    private bool IsColleague(List<Token> words, int first, int last)
    {
        if (last > first || first < 3 || words[first - 1].Lower is not ("," or ":" or "(" or "called" or "named" or "genaamd") || things.Organisations.Has(words[first].Lower)) return false;
        var who = first - 2;
        if (words[who].Capital || !(words[who].Is(WordTags.Person) || things.Titles.Has(words[who].Lower) || RoleNouns.Is(words[who].Lower, text.Language))) return false;
        var told = who - 1;
        while (told > 0 && words[told].IsNominal && !words[told].Is(WordTags.Determiner | WordTags.Possessive | WordTags.Number)) told--;
        return words[told].Is(WordTags.Possessive | WordTags.Number | WordTags.Determiner) && words[told].Lower is not ("a" or "an" or "een" or "ne" or "nen") && !words.Take(told).Any(w => HolderWords.IsBe(w) && text.SaidOfHolder(words, words.IndexOf(w)));
    }

    /// <summary>Somebody close to the teller, or to whom the text is about, is the subject.</summary>
    private bool IsOfAnother(List<Token> near)
    {
        for (var i = 1; i < near.Count; i++)
            if (near[i - 1].Is(WordTags.Possessive) && Relatives.Is(near[i].Lower) && !near.Skip(i + 1).Any(text.IsHolderWord)) return true;
        return false;
    }
}
