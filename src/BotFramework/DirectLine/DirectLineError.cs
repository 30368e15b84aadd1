using Microsoft.AspNetCore.Http;

namespace InterviewBot.BotFramework.DirectLine;

/// <summary>The errors a client of the Direct Line server can get: status, code of the protocol, and one sentence that never repeats what was sent.</summary>
internal sealed record DirectLineError(int Status, string Code, string Message)
{
    // 401 leaves the client's session alive; one 403 ends it, so 403 is for tokens that will not get better.
    public static readonly DirectLineError NoToken = new(401, "BadArgument", "A valid token is missing.");
    public static readonly DirectLineError TokenExpired = new(403, "TokenExpired", "The token has expired.");
    public static readonly DirectLineError OtherConversation = new(403, "BadArgument", "The token is not for this conversation.");
    public static readonly DirectLineError UntrustedOrigin = new(403, "BadArgument", "Pages of this origin are not trusted.");
    public static readonly DirectLineError NotFound = new(404, "BadArgument", "There is nothing here.");
    public static readonly DirectLineError NoConversation = new(404, "BadArgument", "There is no such conversation.");
    public static readonly DirectLineError Malformed = new(400, "BadArgument", "The body is not a JSON document that can be read.");
    public static readonly DirectLineError NotJson = new(415, "BadArgument", "The body has to be application/json without content encoding.");
    public static readonly DirectLineError NoUploads = new(415, "BadArgument", "Files cannot be sent here; only text.");
    public static readonly DirectLineError TooLarge = new(413, "MessageSizeTooBig", "The message is too long; send it in pieces.");
    public static readonly DirectLineError TooSlow = new(408, "BadArgument", "The body did not arrive in time.");
    public static readonly DirectLineError TooMany = new(429, "BadArgument", "Too many messages at once; wait a few seconds.");
    public static readonly DirectLineError NotAStream = new(400, "BadArgument", "This address is for a WebSocket.");
    public static readonly DirectLineError NoInvoke = new(501, "BadArgument", "This bot answers no invokes.");

    // The client takes 503 for "not yet": it waits for the echo, which comes if the activity had been stored after all, and else offers to
    // send again. A 4xx would say "failed" at once, also of an activity that then turns up.
    public static readonly DirectLineError Unavailable = new(503, "ServiceUnavailable", "Storage is away; sending again is harmless.");

    /// <summary>What is wrong with a body, by the status that says so.</summary>
    public static DirectLineError OfBody(int status) => status switch
    {
        StatusCodes.Status408RequestTimeout => TooSlow,
        StatusCodes.Status413PayloadTooLarge => TooLarge,
        _ => Malformed,
    };

    public Task WriteAsync(HttpContext context) => context.WriteAsync(Status, new ErrorAnswer(new Error(Code, Message)), Wire.Json.ErrorAnswer);
}
