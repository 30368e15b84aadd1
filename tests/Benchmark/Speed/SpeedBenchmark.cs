using System.Globalization;
using InterviewBot.Functions.Hosting;
using InterviewBot.Functions.Storage.Sqlite;
using InterviewBot.Functions.Storage.Tables;
using InterviewBot.Functions.Tests.Support;

namespace InterviewBot.Benchmark.Speed;

/// <summary>
/// Prints how fast the product is: by direct calls and through Direct Line, on SQLite and on the emulator of Azure Tables, in the plain build and the native
/// one (where <c>tests/run</c> or <c>dotnet publish</c> put it, or <c>INTERVIEWBOT_BINARY</c> says). Every measurement has a fresh store.
/// </summary>
internal static class SpeedBenchmark
{
    /// <param name="rest"><c>direct</c> leaves out the product as a process.</param>
    public static async Task<int> RunAsync(TextWriter output, string[] rest)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        var (seeds, faults) = Seeds.Load(Path.Combine(AppContext.BaseDirectory, "seeds"), HostingOptionsReader.DefaultRetentionDays);
        if (seeds is null)
        {
            await output.WriteLineAsync(string.Join('\n', faults));
            return 1;
        }

        await output.WriteLineAsync("direct calls, plain build, SQLite");
        using (var folder = new TempFolder())
        using (var store = new SqliteRowStore(folder.At("interviews.db")))
            await new DirectSpeed(store, seeds.Kit, "sqlite", output).MeasureAsync(isLong: true);

        await output.WriteLineAsync("direct calls, plain build, Azure Tables (emulator)");
        using (var azurite = new AzuriteProcess())
        {
            await azurite.StartAsync();
            var store = new TableRowStore(TableClients.ByConnectionString(azurite.ConnectionString), new TableResilience(TimeProvider.System));
            await new DirectSpeed(store, seeds.Kit, "tables", output).MeasureAsync(isLong: false);
        }

        if (rest.Contains("direct"))
            return 0;
        // Before the setting is cleared for the plain build.
        var native = Environment.GetEnvironmentVariable("INTERVIEWBOT_BINARY") is { Length: > 0 } named ? named : Repository.At("artifacts", "app", "InterviewBot");
        await ThroughDirectLineAsync("plain build", null, output);
        if (File.Exists(native))
            await ThroughDirectLineAsync("native build", native, output);
        else
            await output.WriteLineAsync("native build: not there (dotnet publish src/Functions -c Release -r linux-x64 -o artifacts/app)");
        return 0;
    }

    private static async Task ThroughDirectLineAsync(string build, string? binary, TextWriter output)
    {
        Environment.SetEnvironmentVariable("INTERVIEWBOT_BINARY", binary);
        await output.WriteLineAsync($"Direct Line, {build}, SQLite");
        using (var folder = new TempFolder())
        {
            var number = 0;
            await new ProductSpeed(output).MeasureAsync(() => [("DataFolder", folder.At($"store-{number++}"))], isLong: true);
        }

        await output.WriteLineAsync($"Direct Line, {build}, Azure Tables (emulator)");
        using var azurite = new AzuriteProcess();
        await azurite.StartAsync();
        await new ProductSpeed(output).MeasureAsync(() => [("Storage", azurite.ConnectionString)], isLong: false);
    }
}
