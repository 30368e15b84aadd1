using System.IO.Compression;
using System.Text;
using InterviewBot.Functions.Tests.Support;

namespace InterviewBot.Functions.Tests.Interviews;

/// <summary>Names of other people stay out of what may be handed in, in every format and whatever the language of the reader.</summary>
public sealed class NamesInDownloadsTests : IAsyncLifetime, IDisposable
{
    private static readonly string[] Names = ["Carmelita", "Wachterzeele", "Zebulon", "Kwikstaart"];

    private readonly TempFolder _data = new();
    private ProductProcess _product = null!;

    public async Task InitializeAsync() => _product = await ProductProcess.StartAsync(("DataFolder", _data.Path));

    public async Task DisposeAsync() => await _product.DisposeAsync();

    public void Dispose() => _data.Dispose();

    [Theory]
    [InlineData("nl")]
    [InlineData("en")]
    public async Task No_format_names_other_people_in_either_language(string spoken)
    {
        var chat = await _product.BeginAsync(spoken);
        string[] answers = spoken == "nl"
            ?
            [
                "kassier", "een supermarkt in Gent", "2019 tot 2021", "Onze ploegbaas heette Carmelita Wachterzeele.", "interview", "Mijn collega Zebulon Kwikstaart vertelt graag over zijn werk.",
                "alle", "Carmelita Wachterzeele zei altijd dat de klant vlot geholpen moest worden.", "ik rekende af met klanten, ik vulde de rekken bij met Zebulon Kwikstaart, ik telde 's avonds de kassa",
            ]
            :
            [
                "cashier", "a supermarket in Ghent", "2019 to 2021", "Our team leader was called Carmelita Wachterzeele.", "interview", "My colleague Zebulon Kwikstaart likes to talk about his work.",
                "all", "Carmelita Wachterzeele always said that customers should be helped quickly.", "I served customers, I filled the shelves with Zebulon Kwikstaart, I counted the till in the evening",
            ];
        foreach (var (at, answer) in answers.Index())
            await chat.SayAsync(answer, $"c{at}");

        foreach (var language in (string[])["nl", "en"])
        {
            foreach (var file in (string[])["description", "description.docx", "description.xlsx", "description.csv", "description.md", "cv.txt", "description?version=short", "description.md?version=short"])
            {
                var text = Text(await _product.Client.GetByteArrayAsync($"/i/{chat.Token}/{file}{(file.Contains('?', StringComparison.Ordinal) ? '&' : '?')}language={language}"));
                Assert.All(Names, name => Assert.False(text.Contains(name, StringComparison.Ordinal), $"{name} stands in {file} for a reader of {language}"));
                if (!file.StartsWith("cv", StringComparison.Ordinal))
                    Assert.Contains(language == "nl" ? "persoon 1" : "person 1", text, StringComparison.Ordinal);
            }
        }
    }

    /// <summary>The words of a file, those inside a package too.</summary>
    private static string Text(byte[] file)
    {
        if (file is not [(byte)'P', (byte)'K', ..])
            return Encoding.UTF8.GetString(file);
        using var package = new ZipArchive(new MemoryStream(file));
        return string.Join('\n', package.Entries.Select(entry =>
        {
            using var reader = new StreamReader(entry.Open());
            return reader.ReadToEnd();
        }));
    }
}
