using System.Globalization;
using System.Net;
using System.Net.Sockets;
using InterviewBot.Functions.Hosting;
using InterviewBot.Functions.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace InterviewBot.Functions.Tests.Hosting;

/// <summary>How the process begins and ends. Exit code 0 would leave the app dead behind the Functions host.</summary>
public sealed class StartAndEndTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("FUNCTIONS_CUSTOMHANDLER_PORT", "geheim")]
    [InlineData("FUNCTIONS_CUSTOMHANDLER_WORKER_ID", "w")]
    [InlineData("Storage", "geheim?")]
    [InlineData("RetentionDays", "geheim")]
    public async Task A_faulty_setting_is_one_line_and_an_exit_code_that_is_not_0(string name, string value)
    {
        await using var product = ProductProcess.Launch(0, (name, value), ("DataFolder", _folder.Path));
        Assert.NotEqual(0, await product.ExitCodeAsync());
        var line = Assert.Single(product.Output);
        Assert.StartsWith("InterviewBot does not start: ", line, StringComparison.Ordinal);
        Assert.DoesNotContain("geheim", line, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("FUNCTIONS_CUSTOMHANDLER_PORT", "{0}")]
    [InlineData("Url", "http://127.0.0.1:{0}")]
    public async Task A_taken_port_is_one_line_and_an_exit_code_that_is_not_0(string name, string value)
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port;
        await using var product = ProductProcess.Launch(port, (name, string.Format(CultureInfo.InvariantCulture, value, port)), ("DataFolder", _folder.Path));
        Assert.NotEqual(0, await product.ExitCodeAsync());
        Assert.Contains(port.ToString(CultureInfo.InvariantCulture), Assert.Single(product.Output), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_faulty_guide_is_refused_with_all_its_faults()
    {
        var seeds = _folder.At("seeds");
        CopySeeds(seeds);
        var guide = Path.Combine(seeds, "guides", "past-job.json");
        await File.WriteAllTextAsync(guide, (await File.ReadAllTextAsync(guide))
            .Replace("\"job-title\"", "\"Job Title\"", StringComparison.Ordinal).Replace("\"minutes\": 1", "\"minutes\": -1", StringComparison.Ordinal));
        await using var product = ProductProcess.Launch(0, ("SeedsFolder", seeds), ("DataFolder", _folder.Path), ("Url", "http://127.0.0.1:0"));
        Assert.NotEqual(0, await product.ExitCodeAsync());
        Assert.True(product.Output.Count > 1);
        Assert.All(product.Output, line => Assert.Contains("guides/past-job.json", line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Missing_seeds_are_refused()
    {
        await using var product = ProductProcess.Launch(0, ("SeedsFolder", _folder.At("nowhere")), ("DataFolder", _folder.Path), ("Url", "http://127.0.0.1:0"));
        Assert.NotEqual(0, await product.ExitCodeAsync());
        Assert.Contains(product.Output, line => line.Contains("guide", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Being_told_to_stop_is_the_only_way_to_exit_code_0()
    {
        await using var product = await ProductProcess.StartAsync(("DataFolder", _folder.Path));
        product.Terminate();
        Assert.Equal(0, await product.ExitCodeAsync());
    }

    [Fact]
    public async Task Turns_under_way_are_answered_when_it_is_told_to_stop()
    {
        await using var product = await ProductProcess.StartAsync(("DataFolder", _folder.Path));
        var chats = new List<Chat>();
        for (var i = 0; i < 20; i++)
            chats.Add(await product.BeginAsync());
        var turns = chats.Select((chat, i) => chat.PostHeld("kassier", $"m{i}")).ToList();
        await Task.WhenAll(turns.Select(t => t.Body.Asked));
        product.Terminate();
        foreach (var (body, _) in turns)
            body.Release();
        Assert.All(await Task.WhenAll(turns.Select(t => t.Answer)), answer => Assert.Equal(HttpStatusCode.OK, answer.StatusCode));
        Assert.Equal(0, await product.ExitCodeAsync());
    }

    [Fact]
    public async Task A_failure_in_the_background_is_not_exit_code_0()
    {
        var (app, options) = InProcess.Build(
            ["--Url=http://127.0.0.1:0", $"--DataFolder={_folder.Path}"], builder => builder.Services.AddHostedService<Broken>());
        Assert.NotEqual(0, await StartUp.RunAsync(app, options));
    }

    [Fact]
    public async Task Prints_the_link_at_start()
    {
        await using var product = await ProductProcess.StartAsync(("DataFolder", _folder.Path));
        product.Terminate();
        await product.ExitCodeAsync();
        Assert.Contains(product.Output, line => line.Contains(product.Address, StringComparison.Ordinal));
    }

    private static void CopySeeds(string target)
    {
        foreach (var file in Directory.EnumerateFiles(Repository.At("seeds"), "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(target, Path.GetRelativePath(Repository.At("seeds"), file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    private sealed class Broken : BackgroundService
    {
        protected override async Task ExecuteAsync(CancellationToken stoppingToken)
        {
            await Task.Yield();
            throw new InvalidOperationException("broken");
        }
    }
}
