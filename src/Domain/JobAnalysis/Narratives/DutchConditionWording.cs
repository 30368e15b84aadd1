namespace InterviewBot.Domain.JobAnalysis.Narratives;

/// <summary>Conditions in Dutch.</summary>
internal sealed class DutchConditionWording : ConditionWording
{
    private static readonly string[] Days = ["zaterdag", "zondag", "weekend", "avond", "nacht", "feestdag", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag"];

    public override string Holder(string title) => "de " + title;

    public override string? Fragment(ConditionKind kind, string words) => kind switch
    {
        ConditionKind.Place => Place(Cut(words)),
        ConditionKind.Schedule => Schedule(words),
        ConditionKind.Duration => $"De werkweek telt {words}.",
        ConditionKind.Contract => Contract(Without(words, "en", "met", "nu", "sinds")),
        ConditionKind.Pay => char.IsDigit(words[0]) ? $"Het loon bedraagt {Cut(words)}." : null,
        ConditionKind.Size => Cut(words) is var size && size.Split(' ').Length <= 5 ? $"Het gaat om {Small(size)}." : null,
        _ => null,
    };

    private static string? Place(string words)
    {
        if (words.Split(' ').Length < 2) return null;
        if (Starts(words, "op", "in", "aan", "achter", "naast", "tegenover", "boven", "onder", "langs", "bij", "midden", "vlak")) return $"Er wordt gewerkt {Small(words)}.";
        return Starts(words, "een", "één", "'n", "ne", "nen") ? $"De werkplek is {Small(words)}." : null;
    }

    private static string? Schedule(string words)
    {
        // "De late: van 14 tot 22 u".
        if (words.IndexOf(": ", StringComparison.Ordinal) is > 0 and var colon) words = words[(colon + 2)..];
        if (Starts(words, "de ene")) return $"Het uurrooster wisselt: {Small(words)}.";
        var cut = Cut(words);
        if (cut.Split(' ').Length < 2) return Has(cut, "glijtijd") ? "Er wordt gewerkt met glijtijd." : null;
        if (Starts(cut, "van", "tussen", "vanaf")) return $"Er wordt gewerkt {Small(cut)}.";
        if (Has(cut, " vrij") || cut.Length < words.Length && !Has(cut, Days)) return null;
        if (Starts(cut, "om de", "elke", "iedere", "één", "een", "op") && Has(cut, Days)) return $"Ook {Small(cut)} wordt er gewerkt.";
        return Starts(cut, "glijdende", "vaste", "wisselende", "flexibele") ? $"Er wordt gewerkt met {Small(cut)}." : null;
    }

    private static string? Contract(string words)
    {
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

    public override string? Quoted(ConditionKind kind, IReadOnlyList<string> words) => kind switch
    {
        ConditionKind.Norm => words.Count == 1 ? $"Als regel geldt: {Marks(words, "en")}." : $"Als regels gelden: {Marks(words, "en")}.",
        ConditionKind.Physical => $"Over de werkomgeving is te horen: {Marks(words, "en")}.",
        ConditionKind.Atmosphere => $"De sfeer in eigen woorden: {Marks(words, "en")}.",
        ConditionKind.Schedule when words.All(w => w.Split(' ').Length > FewestOfSchedule) => $"De werktijden: {Marks(words, "en")}.",
        ConditionKind.Contract => $"Het contract: {Marks(words, "en")}.",
        ConditionKind.Pay => $"Wat het werk opbrengt: {Marks(words, "en")}.",
        ConditionKind.Team => $"Het team in eigen woorden: {Marks(words, "en")}.",
        ConditionKind.Requirement => $"Vereist is: {Marks(words, "en")}.",
        ConditionKind.Development => $"Over opleiding en doorgroei: {Marks(words, "en")}.",
        _ => null,
    };

    private static string Small(string words) => words.Length > 1 && char.IsUpper(words[0]) && char.IsLower(words[1]) ? char.ToLowerInvariant(words[0]) + words[1..] : words;
}
