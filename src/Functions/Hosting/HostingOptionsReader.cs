using System.Globalization;
using System.Net;

namespace InterviewBot.Functions.Hosting;

/// <summary>Reads and checks all settings at once, so that whoever sets up the app sees every fault in one go. Faults name the setting, never its value.</summary>
internal static class HostingOptionsReader
{
    public const string HandlerPort = "FUNCTIONS_CUSTOMHANDLER_PORT";
    public const string DefaultAddress = "http://localhost:7071";
    public const int DefaultRetentionDays = 90;

    private const int MaxControllerCharacters = 200;

    public static (HostingOptions? Options, IReadOnlyList<string> Faults) Read(IConfiguration settings)
    {
        var faults = new List<string>();
        var port = ReadHandlerPort(settings, faults);
        var address = ReadAddress(settings["Url"], faults);
        var days = ReadRetentionDays(settings["RetentionDays"], faults);
        // Set by the platform only; Flex Consumption has no instance id.
        var onAzure = settings["WEBSITE_INSTANCE_ID"] is not null || settings["WEBSITE_SITE_NAME"] is not null;
        var identity = settings["StorageIdentityClientId"];
        if (identity is not null && !Guid.TryParse(identity, CultureInfo.InvariantCulture, out _))
            faults.Add("StorageIdentityClientId is not a client id (a GUID).");
        var (storage, storageFault) = StorageOptionsReader.Read(settings["Storage"], settings["DataFolder"] ?? ".data", identity, onAzure);
        if (storageFault is not null)
            faults.Add(storageFault);
        var controller = ReadController(settings["Controller"], faults);
        if (faults.Count > 0 || storage is null)
            return (null, faults);
        return (new() { HandlerPort = port, Address = address, Storage = storage, RetentionDays = days, Controller = controller, SeedsFolder = SeedsFolder(settings) }, faults);
    }

    /// <summary>Where guides, lexicon and notice are read from.</summary>
    public static string SeedsFolder(IConfiguration settings) => settings["SeedsFolder"] ?? Path.Combine(AppContext.BaseDirectory, "seeds");

    private static int? ReadHandlerPort(IConfiguration settings, List<string> faults)
    {
        if (settings[HandlerPort] is { } text)
        {
            if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port is > 0 and <= IPEndPoint.MaxPort)
                return port;
            faults.Add($"{HandlerPort} is not a port (1 to {IPEndPoint.MaxPort}).");
        }
        else if (settings["FUNCTIONS_CUSTOMHANDLER_WORKER_ID"] is not null)
        {
            faults.Add($"{HandlerPort} is missing although the Functions host started us.");
        }

        return null;
    }

    private static Uri ReadAddress(string? text, List<string> faults)
    {
        if (Uri.TryCreate(text ?? DefaultAddress, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttp && address.PathAndQuery == "/")
            return address;
        faults.Add("Url is not an http address without a path (http://localhost:7071).");
        return new Uri(DefaultAddress);
    }

    private static int ReadRetentionDays(string? text, List<string> faults)
    {
        if (text is null)
            return DefaultRetentionDays;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days is >= 1 and <= 3650)
            return days;
        faults.Add("RetentionDays is not a number of days from 1 to 3650.");
        return DefaultRetentionDays;
    }

    private static string? ReadController(string? text, List<string> faults)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;
        if (text.Length > MaxControllerCharacters || text.Any(char.IsControl))
            faults.Add($"Controller is not one line of at most {MaxControllerCharacters} characters: who is responsible, and how to reach them.");
        return text.Trim().TrimEnd('.');
    }
}
