using System.Collections.Frozen;

namespace InterviewBot.Domain.JobAnalysis.Reading;

/// <summary>Dutch verbs whose object comes with a preposition ("overleggen met", "adviseren over"), by the preposition they take.</summary>
internal static class DutchPrepositions
{
    private static readonly FrozenDictionary<string, string[]> ByVerb = Read(
        ("naar", "luisteren zoeken bellen uitkijken telefoneren mailen doorverwijzen verwijzen kijken vragen doorvragen informeren peilen polsen speuren"),
        ("over", "overleggen waken vergaderen onderhandelen adviseren informeren rapporteren communiceren discussiëren brainstormen beslissen oordelen corresponderen lesgeven"),
        ("met", "bezighouden overleggen helpen bellen vergaderen onderhandelen telefoneren mailen afstemmen corresponderen afrekenen praten spreken afspreken bekijken oefenen communiceren discussiëren brainstormen samenwerken samenzitten meehelpen chatten omgaan meelopen meedoen meerijden experimenteren"),
        ("voor", "zorgen instaan aanbellen waarschuwen tekenen koken"),
        ("op", "antwoorden toezien surveilleren letten reageren kijken inloggen passen controleren inspelen oefenen kloppen"),
        ("aan", "bedienen rapporteren voorlezen aanbellen deelnemen meewerken werken bijdragen lesgeven sleutelen meebouwen vormgeven"),
        ("bij", "waken helpen bemiddelen aanbellen assisteren bijspringen meehelpen ingrijpen tussenkomen optreden aansluiten inspringen"),
        ("bij", "aanmelden verontschuldigen"), ("in", "verdiepen inlezen specialiseren"), ("over", "ontfermen"), ("om", "bekommeren"), ("op", "toeleggen"), ("voor", "inschrijven inzetten"),
        ("voor", "tolken"), ("op", "testen nakijken"), ("aan", "presenteren"), ("met", "vergelijken"), ("tussen", "bemiddelen"), ("uit", "voorlezen"), ("in", "helpen meehelpen patrouilleren inloggen kijken bijspringen inspringen tussenkomen meelopen"), ("door", "patrouilleren"), ("tegen", "optreden"));

    /// <summary>The prepositions a verb takes, first the one that says most; <c>null</c> for a verb that takes none.</summary>
    public static string[]? Of(string verb) => ByVerb.GetValueOrDefault(verb);

    private static FrozenDictionary<string, string[]> Read(params (string Preposition, string Verbs)[] families) =>
        families.SelectMany(f => f.Verbs.Split(' ').Select(v => (Verb: v, f.Preposition))).GroupBy(p => p.Verb, p => p.Preposition, StringComparer.Ordinal).ToFrozenDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);
}
