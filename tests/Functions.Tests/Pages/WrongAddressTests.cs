using System.Net;
using System.Text.Json.Nodes;
using InterviewBot.Functions.Tests.Support;

namespace InterviewBot.Functions.Tests.Pages;

/// <summary>A wrong address is a page in both languages for who reads it in a browser, and JSON for a program.</summary>
public sealed class WrongAddressTests : IAsyncLifetime, IDisposable
{
    private readonly TempFolder _data = new();
    private ProductProcess _product = null!;

    public async Task InitializeAsync() => _product = await ProductProcess.StartAsync(("DataFolder", _data.Path));

    public async Task DisposeAsync() => await _product.DisposeAsync();

    public void Dispose() => _data.Dispose();

    [Fact]
    public async Task A_browser_gets_a_page_in_both_languages()
    {
        foreach (var (address, dutch, english) in new[]
        {
            ("/klas", "Op dit adres staat niets.", "There is nothing at this address."),
            ("/i/AAAAAAAAAAAAAAAAAAAAAAAA/description", "Dit gesprek is er niet (meer).", "This conversation is not here (any more)."),
        })
        {
            var (status, type, text) = await AskAsync(address, "text/html,application/xhtml+xml,*/*;q=0.8");
            Assert.Equal((HttpStatusCode.NotFound, "text/html"), (status, type));
            Assert.Contains(dutch, text, StringComparison.Ordinal);
            Assert.Contains(english, text, StringComparison.Ordinal);
            Assert.DoesNotContain("<!-- ", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_program_gets_a_code()
    {
        var (status, type, text) = await AskAsync("/klas", "*/*");
        Assert.Equal((HttpStatusCode.NotFound, "application/json", "NotFound"), (status, type, Code(text)));
    }

    [Fact]
    public async Task A_language_or_version_that_is_not_there_is_refused()
    {
        var chat = await _product.BeginAsync("nl");
        foreach (var (file, code) in new[]
        {
            ("description.md?language=fr", "UnknownLanguage"), ("description?language=", "UnknownLanguage"), ("transcript.txt?language=fr", "UnknownLanguage"), ("cv.txt?language=de", "UnknownLanguage"),
            ("description.docx?version=tiny", "UnknownVersion"), ("description.md?language=nl&version=", "UnknownVersion"),
        })
        {
            var (status, _, text) = await AskAsync($"/i/{chat.Token}/{file}", "*/*");
            Assert.Equal((file, HttpStatusCode.BadRequest, code), (file, status, Code(text)));
        }

        foreach (var file in (string[])["description.md?language=NL", "description.md?language=en-GB&version=Short", "transcript.txt", "description.csv?version=full"])
            Assert.Equal((file, HttpStatusCode.OK), (file, (await AskAsync($"/i/{chat.Token}/{file}", "*/*")).Status));
    }

    [Fact]
    public async Task An_interview_about_no_job_of_ones_own_has_no_lines_for_a_CV()
    {
        var chat = await _product.BeginAsync("en", "contacted-organisation");
        var (status, _, text) = await AskAsync($"/i/{chat.Token}/cv.txt", "*/*");
        Assert.Equal((HttpStatusCode.NotFound, "NoCv"), (status, Code(text)));
    }

    private static string? Code(string json) => JsonNode.Parse(json)?["error"]?["code"]?.GetValue<string>();

    private async Task<(HttpStatusCode Status, string? Type, string Text)> AskAsync(string address, string accept)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.TryAddWithoutValidation("Accept", accept);
        using var answer = await _product.Client.SendAsync(request);
        return (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType, await answer.Content.ReadAsStringAsync());
    }
}
