using System.Diagnostics.CodeAnalysis;

namespace InterviewBot.BotFramework.DirectLine;

/// <summary>
/// The last words of conversations that are gone. The person who had everything deleted is to see that it was done, but nothing may be stored
/// for that: the message and the goodbye wait here, in memory, for the clients that are still there, and for a minute at most.
/// </summary>
internal sealed class Farewells(TimeProvider time)
{
    /// <summary>The watermark of a client that has had the last words.</summary>
    private const string Done = "gone";

    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(1);

    private readonly Lock _gate = new();
    private readonly Dictionary<string, (IReadOnlyList<Activity> Words, DateTimeOffset Until)> _farewells = new(StringComparer.Ordinal);

    /// <summary>Keeps what was said last, for a minute.</summary>
    public void Say(IncomingActivity activity, string goodbye)
    {
        var now = time.GetUtcNow();
        Activity[] words =
        [
            new()
            {
                Type = "message",
                Id = activity.Id,
                Timestamp = now,
                From = new ChannelAccount(activity.UserId, Role: "user"),
                Text = activity.Text,
                TextFormat = "plain",
                ClientActivityId = activity.ClientActivityId,
            },
            new()
            {
                Type = "message",
                Id = activity.Id + "-goodbye",
                Timestamp = now.AddMilliseconds(1),
                From = new ChannelAccount("bot", Role: "bot"),
                Text = goodbye,
                TextFormat = "plain",
            },
        ];
        lock (_gate)
        {
            foreach (var (conversationId, farewell) in _farewells)
                if (farewell.Until <= now)
                    _farewells.Remove(conversationId);
            _farewells[activity.ConversationId] = (words, now + Lifetime);
        }
    }

    /// <summary>The last words, for a client that has not had them yet.</summary>
    public bool TryTake(string conversationId, string? watermark, [NotNullWhen(true)] out DirectLineReading? words)
    {
        words = null;
        lock (_gate)
        {
            if (watermark != Done && _farewells.TryGetValue(conversationId, out var farewell) && farewell.Until > time.GetUtcNow())
                words = new DirectLineReading.Activities(farewell.Words, Done);
        }

        return words is not null;
    }
}
