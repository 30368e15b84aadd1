namespace InterviewBot.BotFramework.DirectLine;

/// <summary>Settings of the Direct Line server. The defaults suit a page that comes from the same server.</summary>
public sealed record DirectLineOptions
{
    /// <summary>Whether clients are given a WebSocket. Off behind the Functions host, which has none; the page then polls.</summary>
    public bool OffersStream { get; init; } = true;

    /// <summary>Pages of other origins that may talk to this server (<c>https://intranet.example</c>). Empty: only pages of its own.</summary>
    public IReadOnlyList<string> TrustedOrigins { get; init; } = [];

    /// <summary>Messages that may come at once in one conversation before 429; from then on one per <see cref="MessageInterval"/>.</summary>
    public int MessageBurst { get; init; } = 20;

    /// <summary>Time in which one more message becomes free.</summary>
    public TimeSpan MessageInterval { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Largest body in bytes. The longest text fits in it, whatever its script.</summary>
    public int MaxBodyBytes { get; init; } = 1024 * 1024;

    /// <summary>WebSockets one conversation may hold open (tabs, and reconnects whose predecessor is not yet known to be dead).</summary>
    public int MaxStreams { get; init; } = 10;

    /// <summary>Silence on a WebSocket after which an empty frame is sent.</summary>
    public TimeSpan KeepAlive { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>How often a WebSocket looks for activities without having been told of one (another instance may have written them).</summary>
    public TimeSpan Recheck { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>Longest life of a WebSocket; the client opens the next with a fresh token of its own accord. Bounds what a stolen URL is worth.</summary>
    public TimeSpan StreamLifetime { get; init; } = TimeSpan.FromHours(4);

    /// <summary>What is wrong with these settings; empty when nothing is.</summary>
    public IReadOnlyList<string> Faults()
    {
        var faults = new List<string>();
        if (TrustedOrigins.Any(origin => !IsOrigin(origin)))
            faults.Add("A trusted origin is not of the form https://host or https://host:port.");
        if (MessageBurst < 1 || MessageInterval <= TimeSpan.Zero || MaxBodyBytes < 1024 || MaxStreams < 1)
            faults.Add("A limit of the Direct Line server is not positive.");
        if (KeepAlive <= TimeSpan.Zero || Recheck <= TimeSpan.Zero || StreamLifetime <= TimeSpan.Zero)
            faults.Add("A time of the Direct Line server is not positive.");
        return faults;
    }

    private static bool IsOrigin(string origin) =>
        Uri.TryCreate(origin, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http" && uri.GetLeftPart(UriPartial.Authority) == origin;
}
