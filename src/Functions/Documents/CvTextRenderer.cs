using System.Text;
using InterviewBot.Domain.JobDescriptions;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Functions.Documents;

/// <summary>The lines for a CV as text to paste: what the respondent can do, each with the act that proves it. Questions to think about stand apart, under a heading of their own.</summary>
internal static class CvTextRenderer
{
    public const string MediaType = "text/plain; charset=utf-8";

    /// <param name="replaced">Takes the names of other people out of what was said.</param>
    public static string Render(JobDescription description, Func<string, string> replaced)
    {
        ArgumentNullException.ThrowIfNull(description);
        ArgumentNullException.ThrowIfNull(replaced);
        bool dutch = description.Language == Language.Dutch;
        var text = new StringBuilder();
        Line(text, Heading(description, dutch));
        CvExtract? cv = description.Cv;
        if (cv is null || cv.Lines.IsEmpty)
            Line(text, WhyNone(description.Kind, dutch));
        foreach (CvEntry line in cv?.Lines ?? [])
            Line(text, $"- {PlainText.OneLine(replaced(line.Statement.Text))}");
        if (cv?.Questions.Length > 0)
        {
            text.Append('\n');
            Line(text, dutch ? "Om over na te denken (hierover vertelde je nog niets):" : "To think about (you have told nothing of this yet):");
            foreach (string question in cv.Questions)
                Line(text, $"- {PlainText.OneLine(question)}");
        }

        return text.ToString();
    }

    private static string WhyNone(ReportKind kind, bool dutch) => (kind == ReportKind.WorkdayDescription, dutch) switch
    {
        (true, true) => "Geen regels: deze tekst vertelt over een werkdag van iemand. Regels voor een cv komen uit een gesprek over wat je zelf deed.",
        (true, false) => "No lines: this text tells of somebody’s working day. Lines for a CV come from a conversation about what you did yourself.",
        (false, true) => "Nog geen regels: die komen uit momenten waarop iets wat je zelf deed, goed uitpakte.",
        (false, false) => "No lines yet: they come from moments when something you did yourself turned out well.",
    };

    private static string Heading(JobDescription description, bool dutch)
    {
        string job = description.JobTitle is { } title ? Excerpts.Of(title, 80) : dutch ? "mijn job" : "my job";
        string heading = dutch ? $"Wat ik kan en waaruit dat blijkt: {job}" : $"What I can do and what shows it: {job}";
        string aim = description.Cv?.TargetJob is { } target ? dutch ? $" (geordend voor: {PlainText.OneLine(target)})" : $" (ordered for: {PlainText.OneLine(target)})" : "";
        return heading + aim;
    }

    private static void Line(StringBuilder text, string line) => text.Append(line).Append('\n');
}
