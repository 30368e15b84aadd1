using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using InterviewBot.Functions.Tests.Support;

namespace InterviewBot.Functions.Tests.Workday;

/// <summary>A text about a workday, over HTTP: handed in, read, replaced, refused.</summary>
public sealed class WorkdayApiTests : IAsyncLifetime, IDisposable
{
    private const string Day =
        "Lien is bibliotheekmedewerker in de bibliotheek van Aalst. Om negen uur opent ze de deuren. Ze scant de teruggebrachte boeken en zet ze op de karren. Daarna helpt ze bezoekers, schrijft ze nieuwe leden in "
        + "en beantwoordt ze vragen aan de balie. In de namiddag bestelt ze boeken bij de leverancier en herstelt ze beschadigde boeken. Op het einde telt ze de kassa.";

    private readonly TempFolder _data = new();
    private ProductProcess _product = null!;
    private string _token = "";

    public async Task InitializeAsync()
    {
        _product = await ProductProcess.StartAsync(("DataFolder", _data.Path));
        _token = await BeginAsync("workday");
    }

    public async Task DisposeAsync() => await _product.DisposeAsync();

    public void Dispose() => _data.Dispose();

    private async Task<string> BeginAsync(string guide)
    {
        var notice = await _product.Client.GetFromJsonAsync<JsonObject>("/api/privacy");
        using var begun = await _product.Client.PostAsJsonAsync("/api/interviews", new { language = "nl", guide, consent = true, notice = notice!["version"]!.GetValue<string>() });
        return (await begun.Content.ReadFromJsonAsync<JsonObject>())!["token"]!.GetValue<string>();
    }

    private async Task<JsonObject> TellAsync(string text, string id = "t1", string? language = null)
    {
        using var answer = await _product.Client.PostAsJsonAsync($"/api/interviews/{_token}/workday", new { id, text, language });
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return (await answer.Content.ReadFromJsonAsync<JsonObject>())!;
    }

    private async Task<JsonObject> UploadAsync(byte[] file, string language = "nl")
    {
        using var body = new ByteArrayContent(file);
        using var answer = await _product.Client.PostAsync($"/api/interviews/{_token}/workday/file?language={language}", body);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return (await answer.Content.ReadFromJsonAsync<JsonObject>())!;
    }

    private async Task<JsonObject> StoredAsync() => (await _product.Client.GetFromJsonAsync<JsonObject>($"/api/interviews/{_token}/workday"))!;

    private Task<string> MarkdownAsync() => _product.Client.GetStringAsync($"/i/{_token}/description.md");

    [Fact]
    public async Task A_workday_is_stored_as_told_and_described()
    {
        var answer = await TellAsync(Day);
        Assert.Equal((true, "workday"), (answer["understood"]!.GetValue<bool>(), answer["kind"]!.GetValue<string>()));
        Assert.Equal(Day, (await StoredAsync())["text"]!.GetValue<string>());
        Assert.Contains("bibliotheekmedewerker", await MarkdownAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Half_an_emoji_costs_no_other_character()
    {
        using var body = new StringContent($$"""{"id":"t1","text":"{{Day}} \ud83d Einde."}""", System.Text.Encoding.UTF8, "application/json");
        using var answer = await _product.Client.PostAsync($"/api/interviews/{_token}/workday", body);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal($"{Day} \ufffd Einde.", (await StoredAsync())["text"]!.GetValue<string>());
    }

    [Fact]
    public async Task Sent_twice_it_is_stored_once_and_another_text_takes_its_place()
    {
        var first = await TellAsync(Day);
        var again = await TellAsync(Day);
        Assert.Equal(first["utterance"]!.GetValue<int>(), again["utterance"]!.GetValue<int>());
        var other = Day.Replace("bibliotheekmedewerker", "archivaris", StringComparison.Ordinal);
        await TellAsync(other, "t2");
        Assert.Equal(other, (await StoredAsync())["text"]!.GetValue<string>());
        Assert.DoesNotContain("bibliotheekmedewerker", await MarkdownAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "empty")]
    [InlineData("   \n", "empty")]
    [InlineData("De maan schijnt over het water en niemand weet nog waarom de nacht zo stil is als de slaap van een kind dat droomt van de zee.", "no-work")]
    [InlineData("Le matin, je prends le train et je bois mon café avec les collègues. Ensuite nous préparons les dossiers des clients.", "other-language")]
    public async Task Of_anything_else_nothing_is_stored_and_what_it_seems_to_be_is_said(string text, string kind)
    {
        var answer = await TellAsync(text);
        Assert.Equal((false, kind), (answer["understood"]!.GetValue<bool>(), answer["kind"]!.GetValue<string>()));
        Assert.NotEqual("", answer["message"]!.GetValue<string>());
        Assert.Equal("", (await StoredAsync())["text"]!.GetValue<string>());
    }

    [Fact]
    public async Task More_words_than_are_read_get_a_clear_no()
    {
        Assert.Equal("too-long", (await TellAsync(string.Concat(Enumerable.Repeat("De bediende helpt de klanten aan de kassa. ", 2_600))))["kind"]!.GetValue<string>());
        Assert.Equal("too-long", (await TellAsync(string.Concat(Enumerable.Repeat("woord ", 60_000)), "t2"))["kind"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_page_that_was_pasted_as_source_is_stored_as_words_and_that_is_said()
    {
        var answer = await TellAsync($"<div><p>{Day}</p><script>alert(1)</script><p>Einde.</p></div>");
        Assert.Equal(Day + "\n\nEinde.", (await StoredAsync())["text"]!.GetValue<string>());
        Assert.Contains("webpagina", answer["remarks"]![0]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_gives_its_text_and_is_not_stored()
    {
        var answer = await UploadAsync(WordFile.Saying(Day));
        Assert.Equal((true, Day), (answer["understood"]!.GetValue<bool>(), answer["text"]!.GetValue<string>()));
        Assert.Equal("", (await StoredAsync())["text"]!.GetValue<string>());
    }

    [Fact]
    public async Task What_is_wrong_with_a_file_is_said_in_the_persons_language()
    {
        Assert.Contains("wachtwoord", (await UploadAsync([0xD0, 0xCF, 0x11, 0xE0, .. System.Text.Encoding.Unicode.GetBytes("EncryptedPackage")]))["message"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Contains("PDF", (await UploadAsync("%PDF-1.4"u8.ToArray(), "en"))["message"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_larger_than_requests_are_elsewhere_is_taken_and_one_larger_than_that_is_refused_in_words()
    {
        var photos = WordFile.Of(WordFile.Paragraph(Day)).With("word/media/image1.jpeg", [.. Enumerable.Range(0, 3_000_000).Select(i => (byte)((i * 2654435761L) >> 13))]);
        Assert.True((await UploadAsync(photos.Bytes()))["understood"]!.GetValue<bool>());
        Assert.Equal("too-large", (await UploadAsync(new byte[9_000_000]))["fault"]!.GetValue<string>());
    }

    [Fact]
    public async Task An_interview_that_asks_for_no_text_takes_none()
    {
        _token = await BeginAsync("past-job");
        using var answer = await _product.Client.PostAsJsonAsync($"/api/interviews/{_token}/workday", new { id = "t1", text = Day });
        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.False((await StoredAsync())["takes"]!.GetValue<bool>());
    }

    [Fact]
    public async Task The_conversation_of_that_interview_takes_the_text_too_and_says_what_a_poem_is_not()
    {
        var chat = await _product.OpenAsync(_token);
        await chat.SayAsync(string.Concat(Enumerable.Repeat("De maan schijnt over het water en niemand weet waarom. ", 8)), "c1");
        Assert.Contains("geen taken", (await chat.TranscriptAsync())[^1].Text, StringComparison.Ordinal);
        await chat.SayAsync(Day, "c2");
        Assert.Equal(Day, (await StoredAsync())["text"]!.GetValue<string>());
        await TellAsync(Day + " Daarna sluit ze de deuren.", "t1");
        Assert.EndsWith("sluit ze de deuren.", (await StoredAsync())["text"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_dropped_at_the_review_is_not_in_the_prose_and_what_was_reworded_is_told_in_its_place()
    {
        await TellAsync(Day);
        var draft = await _product.Client.GetFromJsonAsync<JsonObject>($"/api/interviews/{_token}/draft");
        var duties = draft!["rubrics"]!.AsArray().Single(r => r!["id"]!.GetValue<string>() == "result-areas")!["statements"]!.AsArray();
        Assert.NotEmpty(draft["narrative"]!.AsArray());
        var before = await MarkdownAsync();
        var dropped = await DecideAsync("drop", "herstellen", "");
        var reworded = await DecideAsync("reword", "bestellen", "romans aankopen bij de uitgever");
        var markdown = await MarkdownAsync();
        foreach (var duty in new[] { dropped, reworded })
        {
            Assert.Contains(duty, before, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain(duty, markdown, StringComparison.OrdinalIgnoreCase);
        }

        var prose = markdown[..markdown.IndexOf("\n## ", markdown.IndexOf("\n## ", StringComparison.Ordinal) + 1, StringComparison.Ordinal)];
        Assert.Contains("romans", prose, StringComparison.Ordinal);
        Assert.DoesNotContain("Aangevuld bij het nalezen", prose, StringComparison.Ordinal);

        // The duty as it stood. An attribute that rests on the same words ("herstellen", a skill) is a line of its own in the review.
        async Task<string> DecideAsync(string decision, string verb, string text)
        {
            var duty = duties.Single(s => s!["text"]!.GetValue<string>().Contains(verb, StringComparison.Ordinal))!;
            var statement = duty["id"]!.GetValue<string>();
            using var answer = await _product.Client.PostAsJsonAsync($"/api/interviews/{_token}/review", new { id = decision, decision, statement, text });
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            return duty["text"]!.GetValue<string>();
        }
    }

    [Fact]
    public async Task Deleted_with_its_interview_the_text_is_gone()
    {
        await TellAsync(Day);
        using var deleted = await _product.Client.DeleteAsync($"/api/interviews/{_token}");
        using var answer = await _product.Client.GetAsync($"/api/interviews/{_token}/workday");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }
}
