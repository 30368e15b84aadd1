using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using InterviewBot.Functions.Tests.Support;

namespace InterviewBot.Functions.Tests.Interviews;

/// <summary>Reviewing a description statement by statement, over HTTP.</summary>
public sealed class ReviewApiTests : IAsyncLifetime, IDisposable
{
    private readonly TempFolder _data = new();
    private ProductProcess _product = null!;
    private Chat _chat = null!;

    public async Task InitializeAsync()
    {
        _product = await ProductProcess.StartAsync(("DataFolder", _data.Path));
        _chat = await _product.BeginAsync();
        await _chat.SayAsync("kassier", "c1");
    }

    public async Task DisposeAsync() => await _product.DisposeAsync();

    public void Dispose() => _data.Dispose();

    private Task<HttpResponseMessage> DecideAsync(object decision) => _product.Client.PostAsJsonAsync($"/api/interviews/{_chat.Token}/review", decision);

    private async Task<JsonNode> StatementAsync(string id)
    {
        var draft = await _product.Client.GetFromJsonAsync<JsonObject>($"/api/interviews/{_chat.Token}/draft");
        return draft!["rubrics"]!.AsArray().SelectMany(r => r!["statements"]!.AsArray()).Single(s => s!["id"]!.GetValue<string>() == id)!;
    }

    private Task<string> MarkdownAsync() => _product.Client.GetStringAsync($"/i/{_chat.Token}/description.md");

    [Fact]
    public async Task A_reworded_statement_stands_in_every_output_with_its_new_words()
    {
        using var answer = await DecideAsync(new { id = "d1", decision = "reword", statement = "job-title.1", text = "winkelbediende" });
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("winkelbediende", await MarkdownAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain("kassier", await MarkdownAsync(), StringComparison.Ordinal);
        var shown = await StatementAsync("job-title.1");
        Assert.Equal(("winkelbediende", "reworded", "kassier"), (shown["text"]!.GetValue<string>(), shown["review"]!.GetValue<string>(), shown["original"]!.GetValue<string>()));
    }

    [Fact]
    public async Task A_dropped_statement_leaves_the_documents_and_comes_back_when_it_is_kept_after_all()
    {
        using var dropped = await DecideAsync(new { id = "d1", decision = "drop", statement = "job-title.1", text = "kassier" });
        Assert.DoesNotContain("kassier", await MarkdownAsync(), StringComparison.Ordinal);
        Assert.Equal("dropped", (await StatementAsync("job-title.1"))["review"]!.GetValue<string>());
        using var kept = await DecideAsync(new { id = "d2", decision = "keep", statement = "job-title.1", text = "kassier" });
        Assert.Contains("kassier", await MarkdownAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_decision_sent_twice_counts_once()
    {
        var decision = new { id = "d1", decision = "add", rubric = "contacts", text = "leveranciers" };
        using var first = await DecideAsync(decision);
        using var again = await DecideAsync(decision);
        Assert.Equal(await first.Content.ReadAsStringAsync(), await again.Content.ReadAsStringAsync());
        Assert.Equal(2, (await MarkdownAsync()).Split("leveranciers").Length);
    }

    [Fact]
    public async Task Decisions_at_the_same_moment_are_all_kept()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => DecideAsync(new { id = $"d{i}", decision = "add", rubric = "tools", text = $"toestel {i}" })));
        Assert.All(answers, a => Assert.Equal(HttpStatusCode.OK, a.StatusCode));
        var markdown = await MarkdownAsync();
        Assert.All(Enumerable.Range(0, 8), i => Assert.Contains($"toestel {i}", markdown, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_conversation_goes_on_as_if_nothing_had_happened()
    {
        var before = await _chat.TranscriptAsync();
        using var answer = await DecideAsync(new { id = "d1", decision = "keep", statement = "job-title.1", text = "kassier" });
        Assert.Equal(before, await _chat.TranscriptAsync());
        await _chat.SayAsync("een supermarkt in Gent", "c2");
        Assert.Contains("een supermarkt in Gent", await MarkdownAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("keep", HttpStatusCode.OK)]
    [InlineData("drop", HttpStatusCode.OK)]
    [InlineData("reword", HttpStatusCode.RequestEntityTooLarge)]
    public async Task A_long_statement_can_be_kept_and_dropped_but_not_worded_anew_at_that_length(string decision, HttpStatusCode expected)
    {
        using var answered = await DecideAsync(new { id = "d1", decision, statement = "job-title.1", text = new string('a', 3_000) });
        Assert.Equal(expected, answered.StatusCode);
    }

    [Theory]
    [InlineData("""{"decision":"keep","statement":"job-title.1"}""")]
    [InlineData("""{"id":"d","decision":"like","statement":"job-title.1"}""")]
    [InlineData("""{"id":"d","decision":"reword","statement":"job-title.1","text":" "}""")]
    [InlineData("""{"id":"d","decision":"drop","statement":"<script>"}""")]
    [InlineData("""{"id":"d","decision":"add","rubric":"somewhere","text":"x"}""")]
    [InlineData("""[]""")]
    public async Task What_is_no_decision_is_refused(string json)
    {
        using var body = new StringContent(json, System.Text.Encoding.UTF8, "application/json");
        using var answer = await _product.Client.PostAsync($"/api/interviews/{_chat.Token}/review", body);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task Half_an_emoji_costs_no_other_character()
    {
        using var body = new StringContent("""{"id":"d1","decision":"reword","statement":"job-title.1","text":"winkel \ud83d bediende"}""", System.Text.Encoding.UTF8, "application/json");
        using var answer = await _product.Client.PostAsync($"/api/interviews/{_chat.Token}/review", body);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("winkel \ufffd bediende", (await StatementAsync("job-title.1"))["text"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_program_that_decides_without_end_is_told_to_wait()
    {
        var refused = false;
        for (var decision = 0; decision < 400 && !refused; decision++)
        {
            using var answer = await DecideAsync(new { id = "same", decision = "keep", statement = "job-title.1", text = "kassier" });
            refused = answer.StatusCode == HttpStatusCode.TooManyRequests && answer.Headers.RetryAfter is not null;
        }

        Assert.True(refused);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_body_that_is_too_long_is_refused_whether_it_tells_its_length_or_not(bool chunked)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/api/interviews/{_chat.Token}/review")
        {
            Content = JsonContent.Create(new { id = "d1", decision = "keep", statement = "job-title.1", text = new string('a', 20_000) }),
        };
        request.Headers.TransferEncodingChunked = chunked;
        if (!chunked)
            await request.Content.LoadIntoBufferAsync();
        using var answer = await _product.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
    }

    [Fact]
    public async Task A_decision_about_an_interview_that_is_not_there_is_not_found()
    {
        using var answer = await _product.Client.PostAsJsonAsync("/api/interviews/AAAAAAAAAAAAAAAAAAAAAA/review", new { id = "d", decision = "keep", statement = "a.1" });
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }
}
