using System.Text;
using InterviewBot.Dialogs.Turns;
using InterviewBot.Domain.Documents;
using InterviewBot.Domain.Guides;
using InterviewBot.Domain.JobDescriptions;
using InterviewBot.Domain.Privacy;
using InterviewBot.Domain.Texts;
using InterviewBot.Functions.Documents;
using InterviewBot.Functions.Documents.Docx;
using InterviewBot.Functions.Documents.Html;
using InterviewBot.Functions.Documents.Json;
using InterviewBot.Functions.Documents.Markdown;
using InterviewBot.Functions.Documents.Sheets;
using InterviewBot.Functions.Hosting;
using InterviewBot.Functions.Interviews;

namespace InterviewBot.Functions.InterviewPage;

/// <summary>The job description as a page that prints, as a Word file, as a workbook of tables, as one table of all statements, as Markdown and as JSON; in the reader's language, whatever the interview's.</summary>
internal static class DescriptionApi
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        string[] methods = [HttpMethods.Get, HttpMethods.Head];
        routes.MapMethods("/i/{token}/description", methods, PageAsync);
        routes.MapMethods("/i/{token}/description.docx", methods, context => DownloadAsync(context, "docx", DocxRenderer.MediaType, (it, version) => DocxRenderer.Render(Shared(context, it, version))));
        routes.MapMethods("/i/{token}/description.xlsx", methods, context => DownloadAsync(context, "xlsx", WorkbookRenderer.MediaType, (it, _) => Workbook(context, it)));
        routes.MapMethods("/i/{token}/description.csv", methods, context => DownloadAsync(context, "csv", CsvRenderer.MediaType, (it, _) => CsvRenderer.Render(Tables(context, it)[^1])));
        routes.MapMethods("/i/{token}/description.md", methods, context => DownloadAsync(context, "md", MarkdownRenderer.MediaType, (it, version) => Utf8(MarkdownRenderer.Render(Shared(context, it, version)))));
        routes.MapMethods("/i/{token}/cv.txt", methods, CvAsync);
        routes.MapMethods("/i/{token}/description.json", methods, context => DownloadAsync(context, "json", "application/json; charset=utf-8", (it, _) => Utf8(JobDescriptionJsonRenderer.Render(it))));
    }

    private static async Task PageAsync(HttpContext context)
    {
        if (await ComposeAsync(context) is not var (description, version, _))
            return;
        var page = HtmlRenderer.Render(Shared(context, description, version), Links(context.Request.Path, description.Language, version));
        context.Response.Headers.ContentSecurityPolicy = HtmlRenderer.ContentSecurityPolicy;
        context.Response.ContentType = HtmlRenderer.MediaType;
        await Downloads.WriteAsync(context, Utf8(page));
    }

    private static async Task DownloadAsync(HttpContext context, string extension, string mediaType, Func<JobDescription, DocumentVersion, byte[]> render)
    {
        if (await ComposeAsync(context) is not var (description, version, _))
            return;
        var kind = description.Language == Language.Dutch ? "functiebeschrijving" : "job description";
        await Downloads.WriteAsync(context, DownloadName.Attachment(extension, kind, description.JobTitle), mediaType, render(description, version));
    }

    /// <summary>Nobody puts on a CV what somebody else did.</summary>
    private static async Task CvAsync(HttpContext context)
    {
        if (await ComposeAsync(context) is not var (description, _, perspective))
            return;
        if (perspective != Perspective.Holder)
        {
            await ErrorAnswer.WriteAsync(context, StatusCodes.Status404NotFound, "NoCv", "This interview was not about a job of one's own: it has no lines for a CV.");
            return;
        }

        await Downloads.WriteAsync(
            context, DownloadName.Attachment("txt", "cv", description.JobTitle), CvTextRenderer.MediaType, Utf8(CvTextRenderer.Render(description, Persons(context, description).Unnamed)));
    }

    private static async Task<(JobDescription Description, DocumentVersion Version, Perspective Perspective)?> ComposeAsync(HttpContext context)
    {
        if (await InterviewsApi.FindAsync(context) is not var (token, interview))
            return null;
        if (await InterviewsApi.FindGuideAsync(context, interview.GuideId) is not { Guide: var guide })
            return null;
        if (await AskedFor.ReadAsync(context) is not { } asked)
            return null;
        var services = context.RequestServices;
        var language = asked.Language ?? interview.Language;
        var transcript = await services.GetRequiredService<InterviewDialog>().TranscriptAsync(token.Key, 0, context.RequestAborted);
        var kit = services.GetRequiredService<InterviewKit>();
        var description = await services.GetRequiredService<DescriptionCache>().ComposeAsync(kit, guide, token.Key.Partition, language, transcript, context.RequestAborted);
        return (ReviewedDescription.Of(description, Review.From(transcript)), asked.Version, guide.Perspective);
    }

    /// <summary>What is handed in names no other people; the respondent's own view and own data do.</summary>
    private static Document Shared(HttpContext context, JobDescription description, DocumentVersion version) =>
        SharedDocument.Of(DocumentComposer.Compose(description, version), Persons(context, description));

    private static Pseudonyms Persons(HttpContext context, JobDescription description) =>
        DescribedPersons.Of(description, context.RequestServices.GetRequiredService<InterviewKit>().Listener.PersonalData);

    private static byte[] Workbook(HttpContext context, JobDescription description) =>
        WorkbookRenderer.Render(DocumentComposer.Title(description), DocumentPhrases.In(description.Language).Tag, description.Made, Tables(context, description));

    private static Sheet[] Tables(HttpContext context, JobDescription description) => SharedSheets.Of(description, Persons(context, description));

    private static HtmlLink[] Links(PathString path, Language language, DocumentVersion version)
    {
        var (dutch, full) = (language == Language.Dutch, version == DocumentVersion.Full);
        var query = $"?language={language.Code()}{(full ? "" : "&version=short")}";
        return
        [
            new($"{path}.docx{query}", "Word"),
            new($"{path}.md{query}", "Markdown"),
            new($"{path}?language={language.Code()}{(full ? "&version=short" : "")}", full ? (dutch ? "Korte versie" : "Short version") : (dutch ? "Met alle bewijsplaatsen" : "With all the evidence")),
            new($"{path}?language={(dutch ? "en" : "nl")}{(full ? "" : "&version=short")}", dutch ? "English" : "Nederlands"),
        ];
    }

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
