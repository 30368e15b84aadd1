using System.Diagnostics;
using System.Globalization;
using System.Net.Sockets;

namespace InterviewBot.Functions.Tests.Support;

/// <summary>The emulator of Azure Table Storage (npm package azurite, installed by <c>npm ci</c> in tests/), empty, in memory, on a port of its own.</summary>
internal sealed class AzuriteProcess : IDisposable
{
    // The account and key that the emulator's documentation gives to everyone.
    private const string Account = "devstoreaccount1";
    private const string Key = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    private static readonly TimeSpan StartBudget = TimeSpan.FromSeconds(30);

    private Process? _process;

    public int Port { get; private set; }

    public string ConnectionString => ConnectionStringFor(Port);

    public static string ConnectionStringFor(int port) => string.Create(
        CultureInfo.InvariantCulture,
        $"DefaultEndpointsProtocol=http;AccountName={Account};AccountKey={Key};TableEndpoint=http://127.0.0.1:{port}/{Account};");

    public async Task StartAsync()
    {
        var script = Repository.At("tests", "node_modules", "azurite", "dist", "src", "table", "main.js");
        if (!File.Exists(script))
            throw new InvalidOperationException("Azurite is missing: run npm ci in tests/ (bash tests/run does).");
        Port = FreePort.Next();
        var start = new ProcessStartInfo("node")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetTempPath(),
        };
        foreach (var argument in (string[])[script, "--inMemoryPersistence", "--skipApiVersionCheck", "--silent", "--disableTelemetry",
            "--tableHost", "127.0.0.1", "--tablePort", Port.ToString(CultureInfo.InvariantCulture)])
            start.ArgumentList.Add(argument);
        _process = Process.Start(start)!;
        _process.BeginErrorReadLine();
        _process.BeginOutputReadLine();
        var waited = Stopwatch.StartNew();
        while (!await ListensAsync())
        {
            if (_process.HasExited || waited.Elapsed > StartBudget)
                throw new InvalidOperationException("Azurite does not start.");
            await Task.Delay(50);
        }
    }

    /// <summary>Stops it without ending it: connections stay open and nothing is answered.</summary>
    public void Freeze() => Signal("STOP");

    public void Thaw() => Signal("CONT");

    public void Dispose()
    {
        if (_process is { HasExited: false })
        {
            _process.Kill();
            _process.WaitForExit();
        }

        _process?.Dispose();
        _process = null;
    }

    private void Signal(string name) => Process.Start("kill", [$"-{name}", _process!.Id.ToString(CultureInfo.InvariantCulture)])!.WaitForExit();

    private async Task<bool> ListensAsync()
    {
        using var client = new TcpClient();
        try
        {
            await client.ConnectAsync("127.0.0.1", Port);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
