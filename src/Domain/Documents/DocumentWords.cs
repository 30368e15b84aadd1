using System.Globalization;
using InterviewBot.Domain.Incidents;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Documents;

/// <summary>The fixed words of a document in one language, apart from the headings of its sections.</summary>
public sealed record DocumentWords
{
    private static readonly string[] DutchMonths = ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];
    private static readonly string[] EnglishMonths = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    public required string Title { get; init; }

    public required string Notes { get; init; }

    public required string NotTold { get; init; }

    /// <summary>Title of the chart of what was rated.</summary>
    public required string Rated { get; init; }

    public required Func<DateTimeOffset, string> HowMade { get; init; }

    public required string HowToRead { get; init; }

    public required Func<IncidentVerdict, string> Criteria { get; init; }

    public static DocumentWords In(Language language) => language == Language.Dutch ? Dutch : English;

    private static DocumentWords Dutch { get; } = new()
    {
        Title = "Functiebeschrijving",
        Notes = "Waar het op steunt",
        NotTold = "niet verteld",
        Rated = "Zelf ingeschat",
        HowMade = made => $"Opgesteld uit een interview dat op {Date(made, DutchMonths)} werd afgerond.",
        HowToRead = "Wat tussen aanhalingstekens staat, zijn de eigen woorden van de geïnterviewde. Elk nummer leidt naar de woorden in het gesprek waarop de regel steunt.",
        Criteria = verdict => verdict.IsUsable
            ? "Voldoet aan de vier criteria: specifiek, waarneembaar gedrag, context en gevolgen."
            : $"Nog niet voldaan: {string.Join(", ", verdict.Criteria.Where(c => !c.Met).Select(c => CriterionLabels.Of(c.Criterion).Nl.ToLowerInvariant()))}.",
    };

    private static DocumentWords English { get; } = new()
    {
        Title = "Job description",
        Notes = "What it rests on",
        NotTold = "not told",
        Rated = "Rated by the respondent",
        HowMade = made => $"Drawn up from an interview completed on {Date(made, EnglishMonths)}.",
        HowToRead = "Words in quotation marks are the respondent's own. Each number leads to the words of the conversation that the line rests on.",
        Criteria = verdict => verdict.IsUsable
            ? "Meets the four criteria: specific, observable behaviour, context and consequences."
            : $"Not met yet: {string.Join(", ", verdict.Criteria.Where(c => !c.Met).Select(c => CriterionLabels.Of(c.Criterion).En.ToLowerInvariant()))}.",
    };

    private static string Date(DateTimeOffset date, string[] months) =>
        string.Create(CultureInfo.InvariantCulture, $"{date.Day} {months[date.Month - 1]} {date.Year}");
}
