using System.Collections.Frozen;
using InterviewBot.Domain.JobAnalysis.Grammar;
using InterviewBot.Domain.JobAnalysis.Reading;
using InterviewBot.Domain.Lexicons;

namespace InterviewBot.Domain.JobAnalysis.Identity;

/// <summary>An employer by what it does for the teller or what it is: it pays, it gave us new coats, it has forty places, its name is on the jacket.</summary>
/// <param name="givenNames">In small letters: a person is no firm.</param>
internal sealed class FirmAtWork(ReadText text, ThingLexicon things, WordSet givenNames)
{
    private static readonly FrozenSet<string> Deeds = FrozenSet.ToFrozenSet(
        ["pay", "give", "send", "want", "offer", "hire", "employ", "train", "let", "provide", "expect", "take", "own", "promise", "make", "treat", "book", "move", "run", "call", "betalen", "geven", "sturen", "willen", "bieden", "aanwerven", "voorzien", "zoeken", "laten", "verwachten", "nemen", "beloven", "opleiden", "leren", "trakteren"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Us = FrozenSet.ToFrozenSet(["us", "me", "ons", "mij", "me", "je", "jou", "you", "ge", "well", "goed", "slecht", "badly", "students", "studenten", "staff", "personeel", "mensen", "people", "monthly", "weekly", "it", "this", "my", "our", "mijn", "onze", "mail", "mailtje", "mails", "mailtjes", "email", "emails", "sms", "texts"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Sizes = FrozenSet.ToFrozenSet(
        ["offices", "office", "branches", "shops", "stores", "places", "houses", "homes", "classes", "beds", "rooms", "sites", "depots", "staff", "people", "employees", "wards", "plaatsen", "huizen", "kantoren", "winkels", "filialen", "klassen", "bedden", "kamers", "vestigingen", "mensen", "werknemers", "afdelingen", "leerlingen", "bewoners", "pupils", "residents", "lorries", "trucks", "camions", "buses", "vans", "voertuigen"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Worn = FrozenSet.ToFrozenSet(
        ["uniform", "jas", "jacket", "polo", "fleece", "hesje", "vest", "badge", "lanyard", "loon", "loonbriefje", "payslip", "wage", "wages", "pay", "contract", "t-shirt", "trui", "shirt", "camionette", "overall", "kledij", "cap", "pet"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Kinds = FrozenSet.ToFrozenSet(["st", "sint", "az", "uz", "wzc", "rvt", "kdv", "caw", "mpi", "cpas", "nhs", "bso", "gtb"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Vehicles = FrozenSet.ToFrozenSet(
        ["camion", "vrachtwagen", "tanker", "lorry", "truck", "bestelwagen", "koerier", "courier", "rep", "vertegenwoordiger", "technieker", "engineer", "delivery", "levering", "inspecteur", "inspector", "catalogus", "catalogue", "app", "software", "brand", "merk"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Parts = FrozenSet.ToFrozenSet(
        ["zijstraat", "straat", "buurt", "rand", "kant", "hoek", "noorden", "zuiden", "oosten", "westen", "side", "outskirts", "edge", "end", "north", "south", "east", "west", "corner", "rest"], StringComparer.Ordinal);

    /// <summary>What it adds to the score of a name.</summary>
    public double Of(List<Token> words, int first, int last)
    {
        double score = 0;
        var start = first;
        while (start > 0 && words[start - 1].Is(WordTags.Determiner)) start--;
        var opens = start == 0 || words[start - 1].Is(WordTags.Stop | WordTags.Pause | WordTags.And | WordTags.Quote | WordTags.Subordinator) || words[start - 1].Lower is "since" or "sinds";
        if (opens && DoesForUs(words, last)) score += 4.5;
        else if (opens && HasSize(words, last)) score += 3;
        if (IsWorn(words, first) || IsOnWhatIsWorn(words, last)) score += 5;
        // "Cleanlease in Genk doet …", "Oman Removals, you'll have seen the vans": a name at the head of a sentence and where it is or what is said of it.
        if (start == 0 && IsPlaced(words, last) && !IsPerson(words[first])) score += 3;
        // "Het zwembad is van X".
        if (start > 2 && words[start - 1].Lower is "van" && HolderWords.IsBe(words[start - 2]) && things.Organisations.Has(words[start - 3].Lower)) score += 3;
        if (IsOurName(words, first, last) || IsWorkedFor(words, last)) score += 6;
        // "Sinds de overname door X".
        if (first > 1 && words[first - 1].Lower is "door" or "by" && words[first - 2].Lower is "overname" or "overgenomen" or "takeover" or "over") score += 5;
        if (start == 0 && (last > first || words != text.Sentences[0] && IsKnown(words, first, last)) && words.Skip(last + 1).All(w => !w.IsVerb) && !words.Skip(first).Take(last - first + 1).Any(IsPerson)) score += 3.5;
        if (Kinds.Contains(words[first].Lower) && last > first || words[first].Lower.StartsWith("sint-", StringComparison.Ordinal) && first > 0 && words[first - 1].Lower == "het") score += 3;
        if (IsKnown(words, first, last) && first > 0 && words[first - 1].Lower is "bij" or "at" or "for" or "voor" or "with" && !words.Take(first).Any(w => EmployerSigns.Earlier.Contains(w.Lower))) score += 1.5;
        // "Ik werk in de Carrefour".
        if (IsKnown(words, first, last) && first > 1 && words[first - 1].Lower is "de" or "den" or "het" or "the" && words[first - 2].Lower is "in" or "bij" or "op" or "at" && words.Take(first).Any(w => w.Verb is { Lemma: "werken" or "work" or "staan" }) && !words.Take(first).Any(w => EmployerSigns.Earlier.Contains(w.Lower))) score += 4;
        // "Met een oude Transit", "in a village near Mallow", "de camion van Milcobel".
        if (first > 1 && words[first - 1].Is(WordTags.Adjective) && words[first - 2].Lower is "a" or "an" or "een" or "ne" or "nen" || first > 0 && words[first - 1].Lower is "een" or "ne" or "nen") score -= 4;
        if (first > 1 && words[first - 1].Lower is "bij" or "near" or "outside" or "nabij" && words[first - 2].Lower is "dorp" or "village" or "buurt" or "streek" or "stadje" or "town" or "gat" or "gehucht" or "area" or "place") score -= 6;
        if (start > 1 && words[start - 1].Lower is "van" or "of" or "from" && Vehicles.Contains(words[start - 2].Lower)) score -= 4;
        // "In een zijstraat van de Turnhoutsebaan", "the west side of Bristol".
        if (start > 1 && words[start - 1].Lower is "van" or "of" && Parts.Contains(words[start - 2].Lower)) score -= 5;
        return score;
    }

    /// <summary>A name at the head of a sentence, where any word has a capital, that does what only an employer does.</summary>
    public bool Opens(List<Token> words, int last) => DoesForUs(words, last) || HasSize(words, last) || IsOurName(words, 0, last) || IsPlaced(words, last);

    /// <summary>"The Mater is on my payslip".</summary>
    private static bool IsOnWhatIsWorn(List<Token> words, int last) => last + 4 < words.Count && (HolderWords.IsBe(words[last + 1]) || words[last + 1].Lower is "staat") && words[last + 2].Lower is "on" or "op" && words[last + 3].Is(WordTags.Possessive) && Worn.Contains(words[last + 4].Lower);

    private bool IsPlaced(List<Token> words, int last)
    {
        var at = last + 1;
        if (at < words.Count && words[at].Lower == ",") at++;
        if (at + 1 < words.Count && words[at].Lower is "in" or "uit" or "from" && words[at + 1].Capital) return true;
        // "Stevenson's is the blue shop by the bus stop".
        if (last + 3 < words.Count && words[last + 1].Lower is "'s" or "’s" && HolderWords.IsBe(words[last + 2])) at = last + 2;
        return at + 1 < words.Count && HolderWords.IsBe(words[at]) && PhraseReader.Read(words, at + 1, genitive: false) is { Exists: true } kind && things.Organisations.Has(words[kind.Head].Lower);
    }

    private bool DoesForUs(List<Token> words, int last)
    {
        if (last + 2 >= words.Count || IsPerson(words[last])) return false;
        var next = words[last + 1];
        return (next.Verb is { } verb && Deeds.Contains(verb.Lemma) || next.Readings.Any(r => Deeds.Contains(r.Lemma))) && words.Skip(last + 2).Take(4).Any(w => Us.Contains(w.Lower));
    }

    /// <summary>"X heeft achttien plaatsen", "X has a few offices", "X is groot".</summary>
    private static bool HasSize(List<Token> words, int last)
    {
        if (last + 2 >= words.Count) return false;
        var next = words[last + 1].Lower;
        return next is "has" or "heeft" or "have" or "telt" or "counts" or "runs" && words.Skip(last + 2).Take(4).Any(w => Sizes.Contains(w.Lower)) || next is "is" && words[last + 2].Lower is "big" or "huge" or "small" or "groot" or "klein" or "enorm" or "tiny";
    }

    /// <summary>"Mijn uniform is van X", "my jacket says X".</summary>
    private static bool IsWorn(List<Token> words, int first)
    {
        if (first < 2 || EmployerSigns.IsAgency(words[first].Lower) || !(words[first - 1].Lower is "van" or "from" or "says" or "zegt" or "reads" or "of" or "by")) return false;
        var own = words.FindLastIndex(first - 1, w => w.Is(WordTags.Possessive) && w.Lower is "mijn" or "my" or "our" or "onze" or "ons" or "haar" or "her" or "his" or "zijn" or "m'n");
        return own >= 0 && own >= first - 5 && words.Skip(own + 1).Take(first - own - 1).Any(w => Worn.Contains(w.Lower));
    }

    /// <summary>"It's X I work for".</summary>
    private bool IsWorkedFor(List<Token> words, int last) =>
        last + 3 < words.Count && text.IsHolderWord(words[last + 1]) && words.Skip(last + 2).Take(3).Any(w => w.Verb is { Lemma: "work" or "werken" }) && words.Skip(last + 2).Take(3).Any(w => w.Lower is "for" or "voor" or "bij" or "at");

    /// <summary>"X, zo heten wij", "we've been called X", "X, that's us".</summary>
    private static bool IsOurName(List<Token> words, int first, int last)
    {
        var behind = words.Skip(last + 1).Take(5).Select(w => w.Lower).ToList();
        if (behind.Count > 3 && behind[0] == "," && behind[1] is "zo" && behind[2] is "heet" && behind[3] is "de" or "het" or "mijn" or "onze") return true;
        if (behind.Count > 2 && behind[0] == "," && (behind.Contains("heten") && behind.Exists(w => w is "we" or "wij") || behind.Contains("us") && behind.Exists(w => w is "that" or "that's") || behind.Contains("wij") && behind.Contains("zijn") || behind.Contains("called") && behind.Contains("we"))) return true;
        return first > 2 && words[first - 1].Lower is "called" or "heten" && words.Skip(Math.Max(0, first - 5)).Take(5).Any(w => w.Lower is "we" or "wij" or "we've" or "we're");
    }

    /// <summary>A firm anybody knows by name.</summary>
    public bool IsKnown(List<Token> words, int first, int last) => Enumerable.Range(1, last - first + 1).Any(count => things.Chains.Contains(string.Join(' ', words.Skip(first).Take(count).Select(w => w.Lower))));

    private bool IsPerson(Token word) => givenNames.Contains(word.Lower) || text.Grammar.IsMaleName(word.Lower) || text.Grammar.IsFemaleName(word.Lower) || word.Is(WordTags.Time) || text.Holder.Names.Contains(word.Lower);
}
