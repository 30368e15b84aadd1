using System.Net.Sockets;
using System.Runtime.InteropServices;

namespace InterviewBot.Functions.Hosting;

/// <summary>
/// How the process begins and ends. The Functions host restarts a handler that ends with a code other than 0 and leaves one that ends with 0 dead, so 0
/// is only for being told to stop.
/// </summary>
internal static class StartUp
{
    private const int Failed = 1;

    /// <summary>Lists everything that is wrong and gives the exit code.</summary>
    public static int Refuse(IEnumerable<string> faults)
    {
        foreach (var fault in faults)
            Console.Error.WriteLine($"InterviewBot does not start: {fault}");
        return Failed;
    }

    public static async Task<int> RunAsync(WebApplication app, HostingOptions options)
    {
        var told = false;
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, _ => told = true);
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, _ => told = true);
        using var quit = PosixSignalRegistration.Create(PosixSignal.SIGQUIT, _ => told = true);
        await using (app)
        {
            try
            {
                await app.StartAsync();
            }
            catch (IOException)
            {
                return Refuse([TakenAddress(options)]);
            }
            catch (SocketException)
            {
                return Refuse([TakenAddress(options)]);
            }

            catch (OperationCanceledException)
            {
                // Something in the background failed before we were ready; it has been logged.
                return Refuse(["a part of it failed at once."]);
            }

            if (!options.IsBehindHost)
                Announce(app);
            await app.WaitForShutdownAsync();
        }

        return told ? 0 : Failed;
    }

    private static string TakenAddress(HostingOptions options) => options.HandlerPort is { } port
        ? FormattableString.Invariant($"port {port} ({HostingOptionsReader.HandlerPort}) is taken or may not be used.")
        : $"the address {options.Address} is taken or may not be used (setting Url).";

    private static void Announce(WebApplication app)
    {
        foreach (var address in app.Urls)
            Console.WriteLine($"InterviewBot is ready. Open {address} in a browser. Ctrl+C stops it; interviews stay.");
    }
}
