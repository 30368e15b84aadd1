using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace InterviewBot.Functions.Tests.Support;

/// <summary>
/// The product as a process of its own: the build under test, or the executable that <c>INTERVIEWBOT_BINARY</c> names (the native one).
/// </summary>
internal sealed class ProductProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly Process _process;
    private readonly ConcurrentQueue<string> _output = [];

    private ProductProcess(Process process, int port)
    {
        _process = process;
        Port = port;
        Client = new HttpClient { BaseAddress = new Uri(Address), Timeout = Patience };
        process.OutputDataReceived += (_, line) => Keep(line.Data);
        process.ErrorDataReceived += (_, line) => Keep(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public int Port { get; }

    public string Address => string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{Port}");

    public HttpClient Client { get; }

    /// <summary>Processor time used so far.</summary>
    public TimeSpan Cpu
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <summary>Memory in use now (resident set).</summary>
    public long MemoryMegabytes
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64 / (1024 * 1024);
        }
    }

    /// <summary>The most memory it ever used (resident set).</summary>
    public long PeakMegabytes
    {
        get
        {
            _process.Refresh();
            return _process.PeakWorkingSet64 / (1024 * 1024);
        }
    }

    /// <summary>Everything printed so far.</summary>
    public IReadOnlyList<string> Output => [.. _output];

    /// <summary>Starts it without waiting for anything. The environment of the tests is not passed on, so that no setting of the machine slips in.</summary>
    public static ProductProcess Launch(int port, params (string Name, string Value)[] settings) => Launch("", port, settings);

    /// <summary>Starts it with less of something than a machine usually gives, and waits until it answers.</summary>
    /// <param name="limits">Commands of the shell that set the limits: <c>ulimit -n 64</c>.</param>
    public static async Task<ProductProcess> StartLimitedAsync(string limits, params (string Name, string Value)[] settings)
    {
        var port = FreePort.Next();
        var product = Launch(limits + "; ", port, [("Url", string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}")), .. settings]);
        await product.IsReadyAsync();
        return product;
    }

    private static ProductProcess Launch(string before, int port, (string Name, string Value)[] settings)
    {
        var binary = Environment.GetEnvironmentVariable("INTERVIEWBOT_BINARY");
        string[] command = string.IsNullOrEmpty(binary) ? ["dotnet", Path.Combine(AppContext.BaseDirectory, "InterviewBot.dll")] : [binary];
        var start = new ProcessStartInfo("sh")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetTempPath(),
        };
        foreach (var argument in (string[])["-c", before + "exec \"$0\" \"$@\"", .. command])
            start.ArgumentList.Add(argument);
        foreach (var name in start.Environment.Keys.Where(IsSetting).ToList())
            start.Environment.Remove(name);
        foreach (var (name, value) in settings)
            start.Environment[name] = value;
        return new ProductProcess(Process.Start(start)!, port);
    }

    /// <summary>Starts it on its own and waits until it answers.</summary>
    public static async Task<ProductProcess> StartAsync(params (string Name, string Value)[] settings)
    {
        var port = FreePort.Next();
        var product = Launch(port, [("Url", string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}")), .. settings]);
        await product.IsReadyAsync();
        return product;
    }

    /// <summary>Starts it as the Functions host does and waits until it answers.</summary>
    public static async Task<ProductProcess> StartBehindHostAsync(params (string Name, string Value)[] settings)
    {
        var port = FreePort.Next();
        var product = Launch(port, [("FUNCTIONS_CUSTOMHANDLER_PORT", port.ToString(CultureInfo.InvariantCulture)), ("FUNCTIONS_CUSTOMHANDLER_WORKER_ID", "w"), .. settings]);
        await product.IsReadyAsync();
        return product;
    }

    public async Task<int> ExitCodeAsync()
    {
        await _process.WaitForExitAsync().WaitAsync(Patience);
        // Also waits for what it printed last.
        _process.WaitForExit();
        return _process.ExitCode;
    }

    /// <summary>As the Functions host stops us, and a power cut.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await ExitCodeAsync();
    }

    /// <summary>Asks it to stop (SIGTERM).</summary>
    public void Terminate() => Process.Start("kill", ["-TERM", _process.Id.ToString(CultureInfo.InvariantCulture)])!.WaitForExit();

    /// <summary>Begins an interview and opens its chat.</summary>
    public async Task<Chat> BeginAsync(string language = "nl", string guide = "past-job")
    {
        var notice = await Client.GetFromJsonAsync<JsonObject>("/api/privacy");
        using var begun = await Client.PostAsJsonAsync(
            "/api/interviews", new { language, guide, consent = true, notice = notice!["version"]!.GetValue<string>() });
        begun.EnsureSuccessStatusCode();
        var token = (await begun.Content.ReadFromJsonAsync<JsonObject>())!["token"]!.GetValue<string>();
        return await OpenAsync(token);
    }

    /// <summary>Opens the chat of an interview that was begun before.</summary>
    public async Task<Chat> OpenAsync(string token)
    {
        using var opened = await Client.PostAsync($"/api/interviews/{token}/session", null);
        opened.EnsureSuccessStatusCode();
        var session = (await opened.Content.ReadFromJsonAsync<JsonObject>())!;
        return new Chat(this, token, session["conversationId"]!.GetValue<string>(), session["token"]!.GetValue<string>());
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
            await KillAsync();
        Client.Dispose();
        _process.Dispose();
    }

    private async Task IsReadyAsync()
    {
        var waited = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                using var answer = await Client.GetAsync("/");
                return;
            }
            catch (HttpRequestException) when (!_process.HasExited && waited.Elapsed < Patience)
            {
                await Task.Delay(2);
            }
            catch (HttpRequestException fault)
            {
                throw new InvalidOperationException("The product does not start: " + string.Join(' ', Output), fault);
            }
        }
    }

    private static bool IsSetting(string name) =>
        name.StartsWith("FUNCTIONS_", StringComparison.Ordinal) || name.StartsWith("ASPNETCORE_", StringComparison.Ordinal)
        || name.StartsWith("WEBSITE_", StringComparison.Ordinal) || name is "Storage" or "DataFolder" or "Url" or "RetentionDays" or "SeedsFolder";

    private void Keep(string? line)
    {
        if (line is not null)
            _output.Enqueue(line);
    }
}

/// <summary>One chat of one interview over Direct Line.</summary>
internal sealed class Chat(ProductProcess product, string token, string conversationId, string directLineToken)
{
    public string Token { get; } = token;

    public string DirectLineToken { get; } = directLineToken;

    public string ConversationId { get; } = conversationId;

    public Task<HttpResponseMessage> PostAsync(string text, string clientActivityId) => PostAsync(Message(text, clientActivityId));

    /// <summary>A message whose body is kept back until it is released.</summary>
    public (HeldContent Body, Task<HttpResponseMessage> Answer) PostHeld(string text, string clientActivityId)
    {
        var body = new HeldContent(Message(text, clientActivityId));
        return (body, PostAsync(body, expectContinue: true));
    }

    private static JsonContent Message(string text, string clientActivityId) =>
        JsonContent.Create(new { type = "message", text, from = new { id = "me" }, channelData = new { clientActivityID = clientActivityId } });

    private async Task<HttpResponseMessage> PostAsync(HttpContent body, bool expectContinue = false)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/v3/directline/conversations/{ConversationId}/activities") { Content = body };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", DirectLineToken);
        request.Headers.ExpectContinue = expectContinue;
        return await product.Client.SendAsync(request);
    }

    public async Task SayAsync(string text, string clientActivityId)
    {
        using var answer = await PostAsync(text, clientActivityId);
        answer.EnsureSuccessStatusCode();
    }

    /// <summary>Everything said, in order: who and what.</summary>
    public async Task<IReadOnlyList<(string Role, string Text)>> TranscriptAsync()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/v3/directline/conversations/{ConversationId}/activities");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", DirectLineToken);
        using var answer = await product.Client.SendAsync(request);
        answer.EnsureSuccessStatusCode();
        using var set = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        return
        [
            .. set.RootElement.GetProperty("activities").EnumerateArray()
                .Select(activity => (activity.GetProperty("from").GetProperty("role").GetString()!, activity.GetProperty("text").GetString()!)),
        ];
    }
}
