using InterviewBot.BotFramework.Tokens;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace InterviewBot.BotFramework.DirectLine;

/// <summary>Who a request comes from, and the tokens it gets: one token opens one conversation, for one user.</summary>
internal sealed class DirectLineSessions(DirectLineTokens tokens, DirectLineOptions options)
{
    /// <summary>What the token in the header says, or <c>null</c> when the request has been answered because it opens nothing here.</summary>
    public Task<TokenClaims?> AuthenticateAsync(HttpContext context) => AdmitAsync(context, Bearer(context), TokenPurpose.Session);

    /// <summary>The same for a token that came another way.</summary>
    public async Task<TokenClaims?> AdmitAsync(HttpContext context, string? token, TokenPurpose purpose)
    {
        var reading = tokens.Read(token, purpose);
        if (reading is TokenReading.Valid(var claims) && (context.GetRouteValue("conversationId") as string ?? claims.ConversationId) == claims.ConversationId)
            return claims;
        var error = reading switch
        {
            TokenReading.Valid => DirectLineError.OtherConversation,
            TokenReading.Expired => DirectLineError.TokenExpired,
            _ => DirectLineError.NoToken,
        };
        await error.WriteAsync(context);
        return null;
    }

    /// <summary>Answers with a fresh token for the same conversation and user.</summary>
    /// <param name="watermark">From where a stream goes on; <c>null</c> for no stream.</param>
    public Task AnswerAsync(HttpContext context, int status, TokenClaims claims, string? watermark = null)
    {
        var answer = new TokenAnswer(
            claims.ConversationId,
            tokens.IssueSession(claims.ConversationId, claims.UserId),
            (int)tokens.SessionLifetime.TotalSeconds,
            watermark is not null && options.OffersStream ? StreamUrl(context.Request, claims, watermark) : null);
        return context.WriteAsync(status, answer, Wire.Json.TokenAnswer);
    }

    private string StreamUrl(HttpRequest request, TokenClaims claims, string watermark) =>
        $"{(request.IsHttps ? "wss" : "ws")}://{request.Host}{request.PathBase}{DirectLineApi.Prefix}/conversations/{claims.ConversationId}/stream"
        + $"?watermark={Uri.EscapeDataString(watermark)}&t={tokens.IssueStream(claims.ConversationId, claims.UserId)}";

    private static string? Bearer(HttpContext context) =>
        context.Request.Headers.Authorization is [{ } header] && header.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase) ? header["Bearer ".Length..] : null;
}
