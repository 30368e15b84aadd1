using InterviewBot.Domain.JobDescriptions;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Functions.Documents.Sheets;

/// <summary>The words on the sheets of a job description.</summary>
internal sealed record SheetPhrases
{
    public required string Statements { get; init; }

    public required string Tasks { get; init; }

    public required string Requirements { get; init; }

    public required string Incidents { get; init; }

    public required string Section { get; init; }

    public required string About { get; init; }

    public required string Text { get; init; }

    public required string Origin { get; init; }

    public required string Turn { get; init; }

    public required string Words { get; init; }

    public required string Incident { get; init; }

    public required string Yes { get; init; }

    public required string No { get; init; }

    public required Func<StatementOrigin, string> OriginName { get; init; }

    public static SheetPhrases In(Language language) => language == Language.Dutch ? Dutch : English;

    private static SheetPhrases Dutch { get; } = new()
    {
        Statements = "Alles",
        Tasks = "Taken",
        Requirements = "KSAO's",
        Incidents = "Incidenten",
        Section = "Rubriek",
        About = "Waarover",
        Text = "Tekst",
        Origin = "Herkomst",
        Turn = "Beurt",
        Words = "Woorden waarop het steunt",
        Incident = "Incident",
        Yes = "ja",
        No = "nog niet",
        OriginName = origin => origin switch
        {
            StatementOrigin.Quoted => "letterlijk",
            StatementOrigin.Derived => "afgeleid",
            StatementOrigin.Edited => "zelf geschreven of aangepast",
            _ => throw new System.Diagnostics.UnreachableException(origin.ToString()),
        },
    };

    private static SheetPhrases English { get; } = new()
    {
        Statements = "Everything",
        Tasks = "Tasks",
        Requirements = "KSAOs",
        Incidents = "Incidents",
        Section = "Section",
        About = "About",
        Text = "Text",
        Origin = "Origin",
        Turn = "Turn",
        Words = "Words it rests on",
        Incident = "Incident",
        Yes = "yes",
        No = "not yet",
        OriginName = origin => origin switch
        {
            StatementOrigin.Quoted => "as said",
            StatementOrigin.Derived => "derived",
            StatementOrigin.Edited => "written or changed by hand",
            _ => throw new System.Diagnostics.UnreachableException(origin.ToString()),
        },
    };
}
