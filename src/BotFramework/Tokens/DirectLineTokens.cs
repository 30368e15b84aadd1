using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace InterviewBot.BotFramework.Tokens;

/// <summary>
/// Issues and reads the tokens of the Direct Line server: signed (HMAC-SHA256), expiring, bound to one conversation, one user and one
/// purpose. They have the shape of a JWT because the client decodes <c>user</c> out of them; nobody else needs to read them, so the header
/// is one fixed text and no algorithm is ever taken from a token.
/// </summary>
public sealed class DirectLineTokens
{
    /// <summary>Shortest key: as long as the signature, 256 bits.</summary>
    public const int MinKeyBytes = 32;

    /// <summary>Time to open a WebSocket with its URL.</summary>
    public static readonly TimeSpan StreamLifetime = TimeSpan.FromSeconds(60);

    private const int MaxLength = 2048;

    private static readonly string Header = Base64Url.EncodeToString("""{"alg":"HS256","typ":"JWT"}"""u8);

    private readonly Func<ReadOnlyMemory<byte>> _key;
    private readonly TimeProvider _time;

    /// <param name="key">Secret, at least <see cref="MinKeyBytes"/>; every instance that serves the same clients has the same one.</param>
    /// <param name="lifetime">Of a session token; 1 to 24 hours. The client refreshes every 15 minutes, and a laptop that sleeps longer than this has to begin a new session.</param>
    public DirectLineTokens(ReadOnlySpan<byte> key, TimeSpan lifetime, TimeProvider time)
        : this(Constant(key), lifetime, time)
    {
    }

    /// <param name="key">Gives the secret whenever a token is made or read: it may come from storage that is away when the process starts.</param>
    public DirectLineTokens(Func<ReadOnlyMemory<byte>> key, TimeSpan lifetime, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(time);
        ArgumentOutOfRangeException.ThrowIfLessThan(lifetime, TimeSpan.FromHours(1));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(lifetime, TimeSpan.FromHours(24));
        _key = key;
        _time = time;
        SessionLifetime = lifetime;
    }

    /// <summary>How long a session token is good for.</summary>
    public TimeSpan SessionLifetime { get; }

    /// <summary>128 random bits, as 22 letters, digits, <c>-</c> and <c>_</c>.</summary>
    public static string NewId() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(16));

    /// <summary>A token for the client's requests.</summary>
    /// <param name="conversationId">Letters, digits, <c>-</c> and <c>_</c>: the client puts it into paths as it is.</param>
    /// <param name="userId">Begins with <c>dl_</c>, which tells the client that the id comes out of the token.</param>
    public string IssueSession(string conversationId, string userId) => Issue(conversationId, userId, TokenPurpose.Session, SessionLifetime);

    /// <summary>A token for the URL of a WebSocket.</summary>
    public string IssueStream(string conversationId, string userId) => Issue(conversationId, userId, TokenPurpose.Stream, StreamLifetime);

    public TokenReading Read(string? token, TokenPurpose purpose)
    {
        if (token is null || token.Length > MaxLength)
            return TokenReading.Malformed.Instance;
        var signed = token.LastIndexOf('.');
        if (signed <= Header.Length || !token.StartsWith(Header, StringComparison.Ordinal) || token[Header.Length] != '.')
            return TokenReading.Malformed.Instance;
        // The text of the signature is compared, not its bytes: of one signature there is exactly one text.
        if (!CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(token[(signed + 1)..]), Encoding.UTF8.GetBytes(Sign(token[..signed]))))
            return TokenReading.Malformed.Instance;

        // From here on the payload is our own.
        var payload = JsonSerializer.Deserialize(Base64Url.DecodeFromChars(token.AsSpan(Header.Length + 1, signed - Header.Length - 1)), TokenJson.Default.TokenPayload);
        if (payload is null || payload.Use != Use(purpose))
            return TokenReading.Malformed.Instance;
        var expires = DateTimeOffset.FromUnixTimeSeconds(payload.Exp);
        return expires <= _time.GetUtcNow()
            ? TokenReading.Expired.Instance
            : new TokenReading.Valid(new TokenClaims(payload.Conv, payload.User, expires));
    }

    private string Issue(string conversationId, string userId, TokenPurpose purpose, TimeSpan lifetime)
    {
        ArgumentException.ThrowIfNullOrEmpty(conversationId);
        ArgumentException.ThrowIfNullOrEmpty(userId);
        if (!userId.StartsWith("dl_", StringComparison.Ordinal))
            throw new ArgumentException("A user id in a token begins with dl_.", nameof(userId));
        var payload = new TokenPayload(conversationId, userId, (_time.GetUtcNow() + lifetime).ToUnixTimeSeconds(), Use(purpose));
        var content = Header + "." + Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(payload, TokenJson.Default.TokenPayload));
        return content + "." + Sign(content);
    }

    private string Sign(string content) => Base64Url.EncodeToString(HMACSHA256.HashData(_key().Span, Encoding.UTF8.GetBytes(content)));

    private static string Use(TokenPurpose purpose) => purpose == TokenPurpose.Stream ? "stream" : "session";

    private static Func<ReadOnlyMemory<byte>> Constant(ReadOnlySpan<byte> key)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(key.Length, MinKeyBytes, nameof(key));
        var copy = key.ToArray();
        return () => copy;
    }
}
