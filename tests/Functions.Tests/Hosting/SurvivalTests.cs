using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text;
using InterviewBot.Functions.Tests.Support;

namespace InterviewBot.Functions.Tests.Hosting;

/// <summary>Stand-alone: what was accepted survives a kill, storage that is away is said, and nothing sent to it is answered with a 5xx.</summary>
public sealed class SurvivalTests : IDisposable
{
    private readonly TempFolder _data = new();

    public void Dispose() => _data.Dispose();

    [Fact]
    public async Task Goes_on_after_a_kill_with_the_same_link_and_the_same_chat_token()
    {
        Chat before;
        IReadOnlyList<(string Role, string Text)> said;
        await using (var first = await ProductProcess.StartAsync(("DataFolder", _data.Path)))
        {
            before = await first.BeginAsync();
            await before.SayAsync("kassier", "m1");
            said = await before.TranscriptAsync();
            await first.KillAsync();
        }

        await using var second = await ProductProcess.StartAsync(("DataFolder", _data.Path));
        var after = await second.OpenAsync(before.Token);
        Assert.Equal(said, await after.TranscriptAsync());
        // The tab that was open all the time: its token is still good.
        Assert.Equal(said, await new Chat(second, before.Token, before.ConversationId, before.DirectLineToken).TranscriptAsync());
        await after.SayAsync("Colruyt", "m2");
        Assert.Equal(said.Count + 2, (await after.TranscriptAsync()).Count);
    }

    [Fact]
    public async Task Stores_each_acknowledged_message_once_over_ten_kills()
    {
        string token;
        await using (var first = await ProductProcess.StartAsync(("DataFolder", _data.Path)))
            token = (await first.BeginAsync()).Token;
        var sent = new List<string>();
        for (var round = 0; round < 10; round++)
        {
            await using var product = await ProductProcess.StartAsync(("DataFolder", _data.Path));
            var chat = await product.OpenAsync(token);
            // The last message of the round before may have been cut off: it is sent again, as the channel does.
            if (sent.Count > 0)
                await chat.SayAsync(sent[^1], sent[^1]);
            for (var i = 0; i < 3; i++)
            {
                sent.Add($"antwoord {round} {i}");
                await chat.SayAsync(sent[^1], sent[^1]);
            }

            sent.Add($"afgebroken {round}");
            var cut = chat.PostAsync(sent[^1], sent[^1]);
            await product.KillAsync();
            await Record.ExceptionAsync(() => cut);
        }

        await using var last = await ProductProcess.StartAsync(("DataFolder", _data.Path));
        var open = await last.OpenAsync(token);
        await open.SayAsync(sent[^1], sent[^1]);
        Assert.Equal(sent, (await open.TranscriptAsync()).Where(utterance => utterance.Role == "user").Select(utterance => utterance.Text));
    }

    [Fact]
    public async Task Two_processes_on_one_store_take_a_message_once()
    {
        await using var one = await ProductProcess.StartAsync(("DataFolder", _data.Path));
        await using var other = await ProductProcess.StartAsync(("DataFolder", _data.Path));
        var chat = await one.BeginAsync();
        // The token that one of them gave is good at the other.
        var same = new Chat(other, chat.Token, chat.ConversationId, chat.DirectLineToken);
        for (var message = 0; message < 5; message++)
        {
            var answers = await Task.WhenAll(chat.PostAsync($"antwoord {message}", $"m{message}"), same.PostAsync($"antwoord {message}", $"m{message}"), same.PostAsync($"antwoord {message}", $"m{message}"));
            Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer.StatusCode));
        }

        var said = await chat.TranscriptAsync();
        Assert.Equal(Enumerable.Range(0, 5).Select(message => $"antwoord {message}"), said.Where(utterance => utterance.Role == "user").Select(utterance => utterance.Text));
        Assert.Equal(said, await same.TranscriptAsync());
    }

    [Fact]
    public async Task Starts_without_storage_and_says_so_to_whoever_needs_it()
    {
        var nobody = AzuriteProcess.ConnectionStringFor(FreePort.Next());
        await using var product = await ProductProcess.StartAsync(("Storage", nobody));
        using var page = await product.Client.GetAsync("/");
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        using var health = await product.Client.GetAsync("/api/health");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, health.StatusCode);
        Assert.NotNull(health.Headers.RetryAfter);
        var begun = await Assert.ThrowsAsync<HttpRequestException>(() => product.BeginAsync());
        Assert.Equal(HttpStatusCode.ServiceUnavailable, begun.StatusCode);
    }

    [Fact]
    public async Task Asks_the_machines_identity_for_a_token_when_storage_is_an_account()
    {
        var port = FreePort.Next();
        using var identity = new HttpListener { Prefixes = { $"http://127.0.0.1:{port}/" } };
        identity.Start();
        var asked = AnswerAsync(identity);
        await using var product = await ProductProcess.StartAsync(
            ("Storage", $"https://127.0.0.1:{FreePort.Next()}"), ("IDENTITY_ENDPOINT", $"http://127.0.0.1:{port}/msi/token"), ("IDENTITY_HEADER", "geheim"));
        using var health = await product.Client.GetAsync("/api/health");
        Assert.Contains("storage.azure.com", Uri.UnescapeDataString(await asked.WaitAsync(TimeSpan.FromSeconds(20))), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, health.StatusCode);
        Assert.DoesNotContain(product.Output, line => line.Contains("geheim", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Prints_no_word_of_what_was_told_and_no_token()
    {
        await using var product = await ProductProcess.StartAsync(("DataFolder", _data.Path), ("Logging__LogLevel__Default", "Trace"), ("Logging__LogLevel__InterviewBot", "Trace"));
        var chat = await product.BeginAsync();
        await chat.SayAsync("kanarie op de werkvloer", "m1");
        using var draft = await product.Client.GetAsync($"/api/interviews/{chat.Token}/draft");
        await product.Client.DeleteAsync($"/api/interviews/{chat.Token}");
        product.Terminate();
        await product.ExitCodeAsync();
        Assert.All((string[])["kanarie", chat.Token, chat.DirectLineToken, chat.ConversationId], secret =>
            Assert.DoesNotContain(product.Output, line => line.Contains(secret, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Refuses_what_it_cannot_read_with_the_right_status_and_lives_on()
    {
        await using var product = await ProductProcess.StartAsync(("DataFolder", _data.Path));
        string[] bodies =
        [
            "", "null", "[]", "\"x\"", "1", "{", "{\"consent\":true", "{\"consent\":\"yes\"}", "{\"language\":7}", new string('[', 10_000), "{\"a\":" + new string('[', 10_000),
            "{\"consent\":true,\"language\":\"nl\",\"guide\":\"../../etc/passwd\",\"notice\":\"x\"}", "\ufeff{}", new string('x', 20_000),
        ];
        foreach (var body in bodies)
            Assert.InRange(await StatusAsync(product, body, "application/json"), 400, 499);
        Assert.Equal(415, await StatusAsync(product, "{}", "text/plain"));
        Assert.Equal(400, await StatusAsync(product, "{}", "application/json"));
        await product.BeginAsync();
    }

    [Theory]
    [InlineData("/i/%2e%2e/%2e%2e/etc/passwd", 404)]
    [InlineData("/i/../../../../etc/passwd", 404)]
    [InlineData("/assets/../host.json", 404)]
    [InlineData("/assets/../../host.json", 404)]
    [InlineData("/assets/%2e%2e/host.json", 404)]
    [InlineData("/assets/..%2fhost.json", 404)]
    [InlineData("/assets/..%5chost.json", 404)]
    [InlineData("/host.json", 404)]
    [InlineData("/.data/interviews.db", 404)]
    [InlineData("/%00", 400)]
    public async Task Gives_no_file_but_its_pages_to_whoever_asks_by_a_way_of_their_own(string path, int status)
    {
        await using var product = await ProductProcess.StartAsync(("DataFolder", _data.Path));
        // Byte by byte: an HTTP client would straighten the path before it asks.
        using var socket = new TcpClient();
        await socket.ConnectAsync(IPAddress.Loopback, product.Port);
        await using var stream = socket.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{product.Port}\r\nConnection: close\r\n\r\n"));
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var answer = await reader.ReadToEndAsync();
        Assert.StartsWith($"HTTP/1.1 {status} ", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("customHandler", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stores_nothing_without_consent()
    {
        await using var product = await ProductProcess.StartAsync(("DataFolder", _data.Path));
        var version = System.Text.Json.Nodes.JsonNode.Parse(await product.Client.GetStringAsync("/api/privacy"))!["version"]!.GetValue<string>();
        using var refused = await product.Client.PostAsJsonAsync("/api/interviews", new { language = "nl", guide = "past-job", consent = false, notice = version });
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        using var outdated = await product.Client.PostAsJsonAsync("/api/interviews", new { language = "nl", guide = "past-job", consent = true, notice = "older" });
        Assert.Equal(HttpStatusCode.Conflict, outdated.StatusCode);
    }

    [Fact]
    public async Task A_deleted_interview_is_gone()
    {
        await using var product = await ProductProcess.StartAsync(("DataFolder", _data.Path));
        var chat = await product.BeginAsync();
        await chat.SayAsync("kanarievogel", "m1");
        Assert.InRange(FileBytes.Count(_data.Path, "kanarievogel"), 1, int.MaxValue);
        using var deleted = await product.Client.DeleteAsync($"/api/interviews/{chat.Token}");
        Assert.Equal(HttpStatusCode.NoContent, deleted.StatusCode);
        Assert.Equal(0, FileBytes.Count(_data.Path, "kanarievogel"));
        using var session = await product.Client.PostAsync($"/api/interviews/{chat.Token}/session", null);
        Assert.Equal(HttpStatusCode.NotFound, session.StatusCode);
        using var again = await chat.PostAsync("kanarievogel", "m1");
        Assert.Equal(HttpStatusCode.NotFound, again.StatusCode);
        foreach (var path in (string[])["api/interviews/{0}/draft", "i/{0}/transcript.txt", "i/{0}/description.json"])
        {
            using var look = await product.Client.GetAsync($"/{string.Format(System.Globalization.CultureInfo.InvariantCulture, path, chat.Token)}");
            Assert.Equal(HttpStatusCode.NotFound, look.StatusCode);
        }

        using var twice = await product.Client.DeleteAsync($"/api/interviews/{chat.Token}");
        Assert.Equal(HttpStatusCode.NotFound, twice.StatusCode);
        Assert.Equal(0, FileBytes.Count(_data.Path, "kanarievogel"));
        Assert.Single(product.Output, line => line.Contains("deleted by who was interviewed", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_download_is_noted_without_the_token()
    {
        await using var product = await ProductProcess.StartAsync(("DataFolder", _data.Path));
        var chat = await product.BeginAsync();
        await chat.SayAsync("kassier", "m1");
        foreach (var file in (string[])["description.docx", "transcript.json", "description"])
            await product.Client.GetByteArrayAsync($"/i/{chat.Token}/{file}");
        product.Terminate();
        await product.ExitCodeAsync();
        var noted = product.Output.Where(line => line.Contains("had by", StringComparison.Ordinal)).ToList();
        Assert.Equal(["description.docx", "transcript.json", "description"], noted.Select(line => line.Split("/i/{token}/")[1].Split(',')[0]));
        Assert.DoesNotContain(noted, line => line.Contains(chat.Token, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_draft_grows_and_is_not_sent_twice()
    {
        await using var product = await ProductProcess.StartAsync(("DataFolder", _data.Path));
        var chat = await product.BeginAsync();
        await chat.SayAsync("kassier", "m1");
        using var draft = await product.Client.GetAsync($"/api/interviews/{chat.Token}/draft?language=en");
        Assert.Contains("kassier", await draft.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var again = new HttpRequestMessage(HttpMethod.Get, $"/api/interviews/{chat.Token}/draft?language=en");
        again.Headers.IfNoneMatch.Add(draft.Headers.ETag!);
        using var unchanged = await product.Client.SendAsync(again);
        Assert.Equal(HttpStatusCode.NotModified, unchanged.StatusCode);
    }

    [Theory]
    [InlineData("description", "text/html")]
    [InlineData("description.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document")]
    [InlineData("description.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")]
    [InlineData("transcript.txt", "text/plain")]
    [InlineData("transcript.json", "application/json")]
    [InlineData("description.md", "text/markdown")]
    [InlineData("description.json", "application/json")]
    public async Task Everything_can_be_downloaded_the_same_every_time(string file, string mediaType)
    {
        await using var product = await ProductProcess.StartAsync(("DataFolder", _data.Path));
        var chat = await product.BeginAsync();
        await chat.SayAsync("kassier <b>bij</b> \"Colruyt\"; ../../x.exe", "m1");
        using var answer = await product.Client.GetAsync($"/i/{chat.Token}/{file}?language=en");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(mediaType, answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal(await answer.Content.ReadAsByteArrayAsync(), await product.Client.GetByteArrayAsync($"/i/{chat.Token}/{file}?language=en"));
        using var foreign = await product.Client.GetAsync($"/i/AAAAAAAAAAAAAAAAAAAAAA/{file}");
        Assert.Equal(HttpStatusCode.NotFound, foreign.StatusCode);
    }

    [Fact]
    public async Task Assets_are_kept_for_good_under_their_version_and_compressed()
    {
        await using var product = await ProductProcess.StartAsync(("DataFolder", _data.Path));
        var page = await product.Client.GetStringAsync("/");
        var address = page.Split('"').First(part => part.StartsWith("/assets/", StringComparison.Ordinal) && part.EndsWith("page.css", StringComparison.Ordinal));
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue("br"));
        using var asset = await product.Client.SendAsync(request);
        Assert.Equal("public, max-age=31536000, immutable", asset.Headers.CacheControl!.ToString().Replace("max-age=31536000, public", "public, max-age=31536000", StringComparison.Ordinal));
        Assert.Equal(["br"], asset.Content.Headers.ContentEncoding);
        using var webchat = new HttpRequestMessage(HttpMethod.Head, address.Replace("page.css", "webchat/webchat.js", StringComparison.Ordinal));
        webchat.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue("br"));
        using var script = await product.Client.SendAsync(webchat);
        Assert.Equal(["br"], script.Content.Headers.ContentEncoding);
        Assert.InRange(script.Content.Headers.ContentLength!.Value, 1, 700_000);
    }

    /// <summary>What App Service's identity endpoint does, once. Gives what was asked for.</summary>
    private static async Task<string> AnswerAsync(HttpListener identity)
    {
        var context = await identity.GetContextAsync();
        var token = Encoding.UTF8.GetBytes(
            """{"access_token":"e30.e30.x","expires_on":"4102444800","resource":"https://storage.azure.com","token_type":"Bearer","client_id":"6e0e4f6a-6d9b-4f0b-a9a6-2f4f6a1e9a11"}""");
        context.Response.ContentType = "application/json";
        await context.Response.OutputStream.WriteAsync(token);
        context.Response.Close();
        return context.Request.RawUrl!;
    }

    private static async Task<int> StatusAsync(ProductProcess product, string body, string contentType)
    {
        using var content = new StringContent(body, Encoding.UTF8, contentType);
        using var answer = await product.Client.PostAsync("/api/interviews", content);
        return (int)answer.StatusCode;
    }
}
