using Microsoft.Extensions.Primitives;

namespace InterviewBot.Functions.Hosting;

/// <summary>Headers of every answer. Pages load nothing from elsewhere and cannot be framed; links to interviews never leave in a referrer; nothing is cached unless its route says so.</summary>
internal static class SecurityHeaders
{
    // Web Chat puts its styles into the page while it runs and shows its icons from blobs; scripts come from our own files only.
    private static readonly StringValues Policy =
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; connect-src 'self'; manifest-src 'self'; "
        + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private static readonly StringValues NoStore = "no-store";
    private static readonly StringValues NoReferrer = "no-referrer";
    private static readonly StringValues NoSniff = "nosniff";
    private static readonly StringValues Deny = "DENY";
    private static readonly StringValues SameOrigin = "same-origin";
    private static readonly StringValues TwoYears = "max-age=63072000";

    public static Task AddAsync(HttpContext context, RequestDelegate next)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.CacheControl = NoStore;
        headers["Referrer-Policy"] = NoReferrer;
        headers.XContentTypeOptions = NoSniff;
        headers.XFrameOptions = Deny;
        headers["Cross-Origin-Opener-Policy"] = SameOrigin;
        headers["Cross-Origin-Resource-Policy"] = SameOrigin;
        if (context.Request.IsHttps)
            headers.StrictTransportSecurity = TwoYears;
        return next(context);
    }
}
