using System.Collections.Immutable;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobDescriptions;

/// <summary>
/// The framework behind the emotional profile, in words a student can cite: two originals of about a page. Facts are those read in the sources or in an abstract of them; no item of a
/// questionnaire stands here (they are protected), only names of dimensions.
/// </summary>
public static class EmotionalFramework
{
    public static LocalizedText Heading { get; } = new("Het kader achter het emotioneel profiel", "The framework behind the emotional profile");

    public static LocalizedText Why { get; } = new(
        "Wie met mensen werkt, werkt ook met gevoelens: je toont er, je houdt er binnen, en soms wek je ze op. Onderzoekers noemen dat emotionele arbeid. Een gewone functieanalyse somt taken en kennis op en "
        + "zegt daar weinig over. Dit kader zet naast elkaar wat er al bekend is, zodat je de emotionele eisen van een job even precies kan beschrijven als zijn taken.",
        "Whoever works with people works with feelings too: you show some, hold others back, and now and then you bring them about. Researchers call this emotional labour. An ordinary job analysis lists duties and "
        + "knowledge and has little to say on it. This framework puts side by side what is known, so that the emotional demands of a job can be described as precisely as its duties.");

    public static LocalizedText SourceHeading { get; } = new("Bron", "Source");

    public static LocalizedText FindingHeading { get; } = new("Wat we eruit halen", "What we take from it");

    public static LocalizedText UseHeading { get; } = new("In het profiel", "In the profile");

    /// <summary>Each source, what it found, and the dimensions of the profile that come from it.</summary>
    public static ImmutableArray<(string Source, LocalizedText Finding, LocalizedText Use)> Sources { get; } =
    [
        ("Hochschild (1983)",
            new("Er zijn twee manieren om aan een verwacht gevoel te voldoen: alleen de buitenkant aanpassen (oppervlakkig acteren) of ook het gevoel zelf (diepgaand acteren).",
                "There are two ways to meet an expected feeling: to change the outside only (surface acting), or the feeling itself as well (deep acting)."),
            new("oppervlakkig en diepgaand acteren", "surface and deep acting")),
        ("Morris & Feldman (1996)",
            new("Emotionele arbeid heeft vier kanten: hoe vaak je gepaste emoties toont, hoeveel aandacht de regels daarover vragen, hoeveel verschillende emoties het zijn, en emotionele dissonantie: de kloof tussen wat je toont en wat je voelt.",
                "Emotional labour has four sides: how often you display fitting emotions, how much attention the rules about it take, how many different emotions there are, and emotional dissonance, the gap between what you show and what you feel."),
            new("hoe vaak, regel, afwisseling, botsing", "how often, rule, variety, clash")),
        ("Zapf, Vogt, Seifert, Mertini & Isic (1999)",
            new("Ze onderscheiden eisen (positieve emoties tonen, negatieve tonen en opvangen, gevoelig zijn voor wat de ander voelt, medeleven tonen), de greep die je zelf op het contact hebt, en dissonantie als probleem. Onderzocht bij groepen van 83, 175 en 250 mensen.",
                "They tell apart requirements (showing positive emotions, showing and handling negative ones, being sensitive to what the other feels, showing sympathy), the control you have over the contact, and dissonance as the problem. Studied in groups of 83, 175 and 250 people."),
            new("getoonde gevoelens, greep op het contact", "feelings shown, control over the contact")),
        ("Grandey (2000)",
            new("Oppervlakkig en diepgaand acteren zijn twee vormen van emotieregulatie op het werk.",
                "Surface and deep acting are two forms of regulating emotions at work."),
            new("oppervlakkig en diepgaand acteren", "surface and deep acting")),
        ("Brotheridge & Lee (2003)",
            new("Hun schaal van 15 items meet zes facetten: frequentie, intensiteit, afwisseling, duur, oppervlakkig en diepgaand acteren (alfa’s van .74 tot .91, bij 296 en 238 mensen). Een latere versie splitst oppervlakkig acteren in verbergen en voorwenden.",
                "Their scale of 15 items measures six facets: frequency, intensity, variety, duration, surface and deep acting (alphas from .74 to .91, with 296 and 238 people). A later version splits surface acting into hiding and faking."),
            new("hoe vaak, hoelang, hoe zwaar, verborgen gevoelens", "how often, how long, how heavy, feelings hidden")),
        ("Diefendorff & Richard (2003)",
            new("Verwachtingen over gevoelens op het werk vragen vooral twee dingen: positieve emoties tonen en negatieve onderdrukken.",
                "Expectations about feelings at work ask two things above all: to express positive emotions and to suppress negative ones."),
            new("regel, getoonde en verborgen gevoelens", "rule, feelings shown and hidden")),
        ("D-QEL (2005)",
            new("Deze Nederlandstalige vragenlijst van 13 items, onderzocht bij 365 leraren en 334 verpleegkundigen, voegt onderdrukken en consonantie toe: voelen wat je moet tonen.",
                "This Dutch-language questionnaire of 13 items, studied with 365 teachers and 334 nurses, adds suppression and consonance: feeling what you have to show."),
            new("oprecht gevoel, verborgen gevoelens", "genuine feeling, feelings hidden")),
        ("Werkbaarheidsmonitor (SERV)",
            new("De Vlaamse meting van werkbaar werk telt emotionele belasting bij de risico’s, naast werkdruk, taakvariatie, autonomie, steun van de leiding en arbeidsomstandigheden.",
                "The Flemish survey of workable work counts emotional load among the risks, beside work pressure, task variety, autonomy, support from management and physical conditions."),
            new("hoe zwaar, steun", "how heavy, support")),
    ];

    public static LocalizedText HowUsed { get; } = new(
        "Het profiel vraagt eerst naar gedrag en situaties, dan pas naar gevoelens, en noemt zelf geen emotie vóór de geïnterviewde dat doet. De vragen zijn eigen vragen; er is geen enkele uit de vragenlijsten hierboven overgenomen. "
        + "Waarover niets verteld is, blijft open. De cijfers zijn een inschatting door één persoon, geen meting.",
        "The profile asks for behaviour and situations first and for feelings after that, and names no emotion before the respondent does. The questions are our own; none is taken from the questionnaires above. "
        + "What nothing was told about stays open. The figures are one person’s estimate, not a measurement.");

    public static LocalizedText Citing { get; } = new(
        "Neem de volledige verwijzingen over uit je bibliotheekcatalogus, in de stijl die je opleiding vraagt.",
        "Take the full references from your library’s catalogue, in the style your programme asks for.");
}
