using InterviewBot.Domain.Documents;
using InterviewBot.Domain.Texts;
using InterviewBot.Functions.Hosting;

namespace InterviewBot.Functions.InterviewPage;

/// <summary>The language and the version that an address asks for. A value that is none of them is refused: a file in another language than was meant would pass for the right one.</summary>
/// <param name="Language"><c>null</c> when the address does not say: the interview's own.</param>
internal sealed record AskedFor(Language? Language, DocumentVersion Version)
{
    /// <summary>What the address asks for; <c>null</c> when the request has been refused.</summary>
    public static async Task<AskedFor?> ReadAsync(HttpContext context)
    {
        var query = context.Request.Query;
        var language = LanguageCodes.Find(query["language"]);
        if (language is null && query.ContainsKey("language"))
        {
            await ErrorAnswer.WriteAsync(context, StatusCodes.Status400BadRequest, "UnknownLanguage", "The language is nl or en.");
            return null;
        }

        DocumentVersion? version = query["version"].ToString().ToUpperInvariant() switch
        {
            "SHORT" => DocumentVersion.Short,
            "FULL" => DocumentVersion.Full,
            "" when !query.ContainsKey("version") => DocumentVersion.Full,
            _ => null,
        };
        if (version is { } known)
            return new(language, known);
        await ErrorAnswer.WriteAsync(context, StatusCodes.Status400BadRequest, "UnknownVersion", "The version is short or full.");
        return null;
    }
}
