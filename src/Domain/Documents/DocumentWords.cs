using System.Globalization;
using InterviewBot.Domain.Incidents;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Documents;

/// <summary>The fixed words of a document in one language, apart from the headings of its sections.</summary>
public sealed record DocumentWords
{
    private static readonly string[] DutchMonths = ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];
    private static readonly string[] EnglishMonths = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    public required string Notes { get; init; }

    public required string NotTold { get; init; }

    /// <summary>Title of the chart of what was rated.</summary>
    public required string Rated { get; init; }

    /// <summary>Heading of the job in running prose.</summary>
    public required string Narrative { get; init; }

    /// <summary>Said below prose in another language than the document's.</summary>
    public required string NotTranslated { get; init; }

    /// <summary>Heading of the table of descriptors.</summary>
    public required string Descriptors { get; init; }

    public required string Descriptor { get; init; }

    public required string Element { get; init; }

    public required string Example { get; init; }

    /// <summary>Stands before the descriptors that lack an example.</summary>
    public required string NoExample { get; init; }

    /// <summary>Heading above the sections that nothing was told for.</summary>
    public required string Untold { get; init; }

    /// <summary>Stands before what was not asked.</summary>
    public required string NotAsked { get; init; }

    /// <summary>Heading of a document that has nothing to tell yet.</summary>
    public required string NothingTold { get; init; }

    public required string NothingToldYet { get; init; }

    /// <summary>Stands before what a text about a workday does not tell.</summary>
    public required string NotInText { get; init; }

    /// <summary>Stands before what was asked and not known.</summary>
    public required string NotKnown { get; init; }

    public required string Characteristic { get; init; }

    public required string ShownBy { get; init; }

    /// <summary>Said of a characteristic that shows only from what went wrong.</summary>
    public required string WhereMissing { get; init; }

    /// <summary>What a report on an organisation is, and whose words it holds.</summary>
    public required string AboutReport { get; init; }

    /// <summary>Above what the respondent named and gave an example of.</summary>
    public required string NamedWithExample { get; init; }

    /// <summary>Above what the respondent named without an example.</summary>
    public required string NamedOnly { get; init; }

    /// <summary>Above the characteristics an effective incident shows.</summary>
    public required string Shows { get; init; }

    /// <summary>Above the characteristics an ineffective incident shows to be needed.</summary>
    public required string CallsFor { get; init; }

    public required string ChosenCompetence { get; init; }

    public required string DemandsFound { get; init; }

    public required string Demand { get; init; }

    public required string ByMeansOf { get; init; }

    public required string HowOften { get; init; }

    public required string WhatFor { get; init; }

    /// <summary>Whose vocabularies are used, as <c>seeds/taxonomy/LICENCES.md</c> tells it.</summary>
    public required string Licences { get; init; }

    public required Func<IncidentVerdict, string> Criteria { get; init; }

    public static DocumentWords In(Language language) => language == Language.Dutch ? Dutch : English;

    private static DocumentWords Dutch { get; } = new()
    {
        Narrative = "De job in een doorlopende tekst",
        NotTranslated = "Deze tekst staat in de taal van het interview: wat iemand zei, wordt niet vertaald.",
        Descriptors = "Bij elke descriptor een voorbeeld",
        Descriptor = "Descriptor",
        Element = "Wat het toont",
        Example = "Voorbeeld in eigen woorden",
        NoExample = "Nog zonder voorbeeld",
        Untold = "Wat open bleef",
        NotAsked = "Niet bevraagd",
        NothingTold = "Nog leeg",
        NothingToldYet = "Er is nog niets verteld waarvan een document gemaakt kan worden. Ga verder waar je was en download het daarna opnieuw.",
        NotInText = "Niet in de tekst gevonden",
        NotKnown = "Gevraagd, maar niet geweten of niet verteld",
        Characteristic = "Kenmerk",
        ShownBy = "Waaruit het blijkt",
        WhereMissing = "blijkt uit wat misliep",
        AboutReport = "Dit verslag volgt de thema’s van het gesprek. Wat de gesprekspartner zei, staat er in eigen woorden; er is niets samengevat of aangevuld.",
        NamedWithExample = "Zelf genoemd, met een voorbeeld:",
        NamedOnly = "Zelf genoemd, nog zonder voorbeeld:",
        Shows = "Toont",
        CallsFor = "Ontbrak hier",
        ChosenCompetence = "gekozen competentie",
        DemandsFound = "Eisen die uit het verhaal blijken",
        Demand = "Eis",
        ByMeansOf = "waarmee",
        HowOften = "hoe vaak",
        WhatFor = "waarvoor",
        Licences = "De kenmerken en hun Engelse namen komen uit O*NET 29.3 (U.S. Department of Labor, CC BY 4.0), een deel van de Nederlandse namen uit ESCO (Europese Commissie). De keuze, de andere Nederlandse namen en alle omschrijvingen zijn van dit project; de bronnen hebben ze niet nagekeken of goedgekeurd.",
        Notes = "Waar het op steunt",
        NotTold = "niet verteld",
        Rated = "Zelf ingeschat",
        Criteria = verdict => verdict.IsUsable
            ? "Voldoet aan de vier criteria: specifiek, waarneembaar gedrag, context en gevolgen."
            : $"Nog niet voldaan: {string.Join(", ", verdict.Criteria.Where(c => !c.Met).Select(c => CriterionLabels.Of(c.Criterion).Nl.ToLowerInvariant()))}.",
    };

    private static DocumentWords English { get; } = new()
    {
        Narrative = "The job in prose",
        NotTranslated = "This text is in the language of the interview: what somebody said is not translated.",
        Descriptors = "An example of every descriptor",
        Descriptor = "Descriptor",
        Element = "What it shows",
        Example = "Example in the respondent’s words",
        NoExample = "Still without an example",
        Untold = "What stayed open",
        NotAsked = "Not asked",
        NothingTold = "Still empty",
        NothingToldYet = "Nothing has been told yet that a document can be made of. Go on where you were, then download it again.",
        NotInText = "Not found in the text",
        NotKnown = "Asked, but not known or not told",
        Characteristic = "Characteristic",
        ShownBy = "What shows it",
        WhereMissing = "shown by what went wrong",
        AboutReport = "This report follows the themes of the conversation. What the respondent said stands in their own words; nothing is summarised or added.",
        NamedWithExample = "Named by the respondent, with an example:",
        NamedOnly = "Named by the respondent, no example yet:",
        Shows = "Shows",
        CallsFor = "Missing here",
        ChosenCompetence = "chosen competence",
        DemandsFound = "Demands the story shows",
        Demand = "Demand",
        ByMeansOf = "using",
        HowOften = "how often",
        WhatFor = "what for",
        Licences = "The characteristics and their English names come from O*NET 29.3 (U.S. Department of Labor, CC BY 4.0), some of the Dutch names from ESCO (European Commission). The selection, the other Dutch names and all definitions are this project’s own; the sources have not tested or approved them.",
        Notes = "What it rests on",
        NotTold = "not told",
        Rated = "Rated by the respondent",
        Criteria = verdict => verdict.IsUsable
            ? "Meets the four criteria: specific, observable behaviour, context and consequences."
            : $"Not met yet: {string.Join(", ", verdict.Criteria.Where(c => !c.Met).Select(c => CriterionLabels.Of(c.Criterion).En.ToLowerInvariant()))}.",
    };

    /// <summary>A date in words.</summary>
    public static string Date(DateTimeOffset date, Language language) => Date(date, language == Language.Dutch ? DutchMonths : EnglishMonths);

    private static string Date(DateTimeOffset date, string[] months) =>
        string.Create(CultureInfo.InvariantCulture, $"{date.Day} {months[date.Month - 1]} {date.Year}");
}
