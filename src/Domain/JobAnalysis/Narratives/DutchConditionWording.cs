namespace InterviewBot.Domain.JobAnalysis.Narratives;

/// <summary>Conditions in Dutch.</summary>
internal sealed class DutchConditionWording : ConditionWording
{
    private static readonly string[] Days = ["zaterdag", "zondag", "weekend", "avond", "nacht", "feestdag", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag"];

    public override string Holder(string title) => "de " + title;

    protected override string And => "en";

    protected override string ItIs => "het is ";

    protected override string PayIs => "het loon is ";

    protected override string? Place(string words)
    {
        if (Starts(words, "op", "in", "aan", "achter", "naast", "tegenover", "boven", "onder", "langs", "bij", "midden", "vlak")) return $"Er wordt gewerkt {Small(words)}.";
        return Starts(words, "een", "één", "'n", "ne", "nen") ? $"De werkplek is {Small(words)}." : null;
    }

    protected override string? Schedule(string words)
    {
        if (Starts(words, "de ene")) return $"Het uurrooster wisselt: {Small(words)}.";
        var cut = Cut(words);
        if (cut.Split(' ').Length < 2) return Has(cut, "glijtijd") ? "Er wordt gewerkt met glijtijd." : null;
        if (Starts(cut, "van", "tussen", "vanaf")) return $"Er wordt gewerkt {Small(cut)}.";
        if (Has(cut, " vrij") || cut.Length < words.Length && !Has(cut, Days)) return null;
        if (Starts(cut, "om de", "elke", "iedere", "één", "een", "op") && Has(cut, Days)) return $"Ook {Small(cut)} wordt er gewerkt.";
        return Starts(cut, "glijdende", "vaste", "wisselende", "flexibele") ? $"Er wordt gewerkt met {Small(cut)}." : null;
    }

    protected override string Week(string words) => $"De werkweek telt {words}.";

    protected override string? Pay(string words) => char.IsDigit(words[0]) ? $"Het loon bedraagt {Cut(words)}." : null;

    protected override string Size(string words) => $"Het gaat om {words}.";

    protected override string? Contract(string words)
    {
        words = Without(words, "en", "met", "nu", "sinds");
        if (words.IndexOf(" sinds ", StringComparison.Ordinal) is > 0 and var since) words = words[..since];
        if (Starts(words, "voltijds", "deeltijds", "halftijds", "voltijds,")) return $"De functie is {Small(words)}.";
        if (Starts(words, "statutair", "contractueel", "vastbenoemd", "benoemd")) return $"De aanstelling is {Small(words.Split([' ', ','])[0])}.";
        if (Starts(words, "onbepaalde", "bepaalde")) return $"Het contract is van {Small(Cut(words))}.";
        if (Starts(words, "vast in dienst")) return "Wie dit werk doet, is vast in dienst.";
        if (Has(words, "contract")) return $"Het werk gebeurt met {(Starts(words, "een", "'n") ? "" : "een ")}{Small(Cut(words))}.";
        words = Without(words, "als", "een");
        return Starts(words, "jobstudent", "zelfstandige", "freelancer", "interim") ? $"Het werk gebeurt als {words.Split([' ', ','])[0].ToLowerInvariant()}." : null;
    }

    public override string? Extra(string words)
    {
        words = Without(words, "en", "plus", "met", "en met", "ook");
        if (words.EndsWith(" erbij", StringComparison.OrdinalIgnoreCase)) words = words[..^6];
        if (words.Split(' ').Length > 9 || Cut(words).Length < words.Length) return null;
        return $"Daar {(Has(words, " en ") || words.EndsWith('s') || words.EndsWith("en", StringComparison.Ordinal) ? "komen" : "komt")} {Small(words)} bij.";
    }

    protected override string? About(ConditionKind kind, int count) => kind switch
    {
        ConditionKind.Norm => count == 1 ? "Als regel geldt" : "Als regels gelden",
        ConditionKind.Physical => "De werkomgeving in eigen woorden",
        ConditionKind.Atmosphere => "De sfeer in eigen woorden",
        ConditionKind.Schedule => "De werktijden",
        ConditionKind.Contract => "Het contract",
        ConditionKind.Pay => "Wat het werk opbrengt",
        ConditionKind.Team => "Het team in eigen woorden",
        ConditionKind.Requirement => "Vereist is",
        ConditionKind.Development => "Over opleiding en doorgroei",
        _ => null,
    };
}
