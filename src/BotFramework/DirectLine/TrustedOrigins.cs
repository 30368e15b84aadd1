using Microsoft.AspNetCore.Http;

namespace InterviewBot.BotFramework.DirectLine;

/// <summary>
/// Which pages may talk to the server. Requests without an Origin header and those of the server's own pages always may. With a list, any other
/// origin is refused, and those on it get the CORS headers; without one there are no CORS headers and the browser itself keeps others away.
/// </summary>
internal sealed class TrustedOrigins(IReadOnlyList<string> origins)
{
    private readonly HashSet<string> _origins = new(origins, StringComparer.OrdinalIgnoreCase);

    /// <summary>Adds the CORS headers where they are due; <c>false</c> when the page may not talk to this server.</summary>
    public bool Admit(HttpContext context)
    {
        var origin = context.Request.Headers.Origin.ToString();
        if (_origins.Count == 0 || origin.Length == 0)
            return true;
        context.Response.Headers.Vary = "Origin";
        if (!_origins.Contains(origin))
            return IsOwn(origin, context.Request.Host);
        context.Response.Headers.AccessControlAllowOrigin = origin;
        return true;
    }

    /// <summary>Answers the question a browser asks before a request to another origin.</summary>
    public Task PreflightAsync(HttpContext context)
    {
        var headers = context.Response.Headers;
        context.Response.StatusCode = StatusCodes.Status204NoContent;
        if (Admit(context) && headers.AccessControlAllowOrigin.Count > 0)
        {
            headers.AccessControlAllowMethods = "GET, POST, OPTIONS";
            headers.AccessControlAllowHeaders = "authorization, content-type, x-ms-bot-agent, x-requested-with";
            headers.AccessControlMaxAge = "86400";
        }

        return Task.CompletedTask;
    }

    // The scheme is left out: a proxy that ends TLS may hide it, the host it may not.
    private static bool IsOwn(string origin, HostString host) =>
        Uri.TryCreate(origin, UriKind.Absolute, out var uri)
        && string.Equals(uri.Host, host.Host, StringComparison.OrdinalIgnoreCase)
        && (host.Port ?? uri.Port) == uri.Port;
}
