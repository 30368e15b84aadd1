using InterviewBot.Domain.JobDescriptions;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Functions.Documents.Sheets;

/// <summary>The words that only the sheets of a job description have; what a document calls the same is taken from there.</summary>
internal sealed record SheetPhrases
{
    public required string Everything { get; init; }

    public required string Tasks { get; init; }

    public required string Characteristics { get; init; }

    public required string Incidents { get; init; }

    public required string Emotions { get; init; }

    public required string Descriptors { get; init; }

    public required string Area { get; init; }

    public required string Task { get; init; }

    public required string Section { get; init; }

    public required string About { get; init; }

    public required string Text { get; init; }

    public required string Origin { get; init; }

    public required string Kind { get; init; }

    public required string Element { get; init; }

    public required string Standing { get; init; }

    public required string Strength { get; init; }

    public required string Reason { get; init; }

    public required string Incident { get; init; }

    public required string Dimension { get; init; }

    public required string Meaning { get; init; }

    public required string Told { get; init; }

    public required string Rating { get; init; }

    public required string Yes { get; init; }

    public required string No { get; init; }

    public required Func<StatementOrigin, string> OriginName { get; init; }

    public static SheetPhrases In(Language language) => language == Language.Dutch ? Dutch : English;

    private static SheetPhrases Dutch { get; } = new()
    {
        Everything = "Alles",
        Tasks = "Taken",
        Characteristics = "KSAO's",
        Incidents = "Incidenten",
        Emotions = "Emotioneel profiel",
        Descriptors = "Descriptoren",
        Area = "Resultaatgebied",
        Task = "Taak",
        Section = "Rubriek",
        About = "Waarover",
        Text = "Tekst",
        Origin = "Herkomst",
        Kind = "Soort",
        Element = "O*NET-element",
        Standing = "Hoe zeker",
        Strength = "Sterkte",
        Reason = "Reden",
        Incident = "Incident",
        Dimension = "Dimensie of eis",
        Meaning = "Wat het is",
        Told = "Wat verteld is",
        Rating = "Score",
        Yes = "ja",
        No = "nog niet",
        OriginName = origin => origin switch
        {
            StatementOrigin.Quoted => "letterlijk",
            StatementOrigin.Chosen => "gekozen",
            StatementOrigin.Derived => "afgeleid",
            StatementOrigin.Edited => "zelf geschreven of aangepast",
            _ => throw new System.Diagnostics.UnreachableException(origin.ToString()),
        },
    };

    private static SheetPhrases English { get; } = new()
    {
        Everything = "Everything",
        Tasks = "Tasks",
        Characteristics = "KSAOs",
        Incidents = "Incidents",
        Emotions = "Emotional profile",
        Descriptors = "Descriptors",
        Area = "Result area",
        Task = "Task",
        Section = "Section",
        About = "About",
        Text = "Text",
        Origin = "Origin",
        Kind = "Kind",
        Element = "O*NET element",
        Standing = "How certain",
        Strength = "Strength",
        Reason = "Reason",
        Incident = "Incident",
        Dimension = "Dimension or demand",
        Meaning = "What it is",
        Told = "What was told",
        Rating = "Rating",
        Yes = "yes",
        No = "not yet",
        OriginName = origin => origin switch
        {
            StatementOrigin.Quoted => "as said",
            StatementOrigin.Chosen => "chosen",
            StatementOrigin.Derived => "derived",
            StatementOrigin.Edited => "written or changed by hand",
            _ => throw new System.Diagnostics.UnreachableException(origin.ToString()),
        },
    };
}
