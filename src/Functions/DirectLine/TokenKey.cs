using System.Security.Cryptography;
using InterviewBot.BotFramework.Tokens;
using InterviewBot.Dialogs.Storage;

namespace InterviewBot.Functions.DirectLine;

/// <summary>
/// The secret that signs chat tokens. The first process makes it and keeps it in the store (partition <c>keys</c>, row <c>directline</c>); every other
/// one finds it there. So there is no secret to set up, and a restart leaves open chats alone.
/// </summary>
internal sealed class TokenKey(IRowStore store)
{
    private const string Partition = "keys";
    private const string Row = "directline";
    private const string Value = "key";

    private volatile byte[]? _key;

    /// <exception cref="StoreUnavailableException">It is not known yet: storage was away so far.</exception>
    public ReadOnlyMemory<byte> Get() => _key ?? throw new StoreUnavailableException("The key of chat tokens is not known yet.");

    /// <summary>Makes sure that the key is known.</summary>
    /// <exception cref="StoreUnavailableException">Storage is away.</exception>
    public ValueTask EnsureAsync(CancellationToken cancellation) => _key is null ? LoadAsync(cancellation) : ValueTask.CompletedTask;

    private async ValueTask LoadAsync(CancellationToken cancellation)
    {
        var row = await store.FindAsync(Partition, Row, cancellation);
        if (row is null)
        {
            var made = Convert.ToBase64String(RandomNumberGenerator.GetBytes(DirectLineTokens.MinKeyBytes));
            await store.CommitAsync(Partition, [new RowChange.Add(Row, new Dictionary<string, string> { [Value] = made })], cancellation);
            // Another process may have been first: what is stored counts.
            row = await store.FindAsync(Partition, Row, cancellation);
        }

        _key = row is null ? null : Convert.FromBase64String(row.Values[Value]);
    }
}
