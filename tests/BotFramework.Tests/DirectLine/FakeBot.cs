using System.Collections.Concurrent;
using System.Globalization;
using InterviewBot.BotFramework.DirectLine;

namespace InterviewBot.BotFramework.Tests.DirectLine;

/// <summary>A bot that keeps its transcript in memory, says everything back, and can lose its storage on demand.</summary>
internal sealed class FakeBot(TimeProvider time) : IDirectLineBot
{
    private readonly ConcurrentDictionary<string, List<Activity>> _conversations = new(StringComparer.Ordinal);
    private readonly TaskCompletionSource _entered = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _stored = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private DateTimeOffset _last;

    /// <summary>What is said so is stored and never shown, as decisions at a review are.</summary>
    public const string Hidden = "(hidden)";

    /// <summary>Storage is away while this is set.</summary>
    public bool IsAway { get; set; }

    /// <summary>What was handed over, in order.</summary>
    public ConcurrentQueue<IncomingActivity> Received { get; } = new();

    /// <summary>When set, a post waits for it before anything is stored.</summary>
    public Task Gate { get; set; } = Task.CompletedTask;

    /// <summary>Done once a post has arrived.</summary>
    public Task Entered => _entered.Task;

    /// <summary>Done once a message has been stored.</summary>
    public Task Stored => _stored.Task;

    public void Create(string conversationId, string greeting = "Hallo")
    {
        var activities = _conversations.GetOrAdd(conversationId, _ => []);
        Say(activities, greeting);
    }

    public void Delete(string conversationId) => _conversations.TryRemove(conversationId, out _);

    public void Say(string conversationId, string text) => Say(_conversations[conversationId], text);

    public ValueTask<DirectLineOpening> OpenAsync(string conversationId, CancellationToken cancellation) =>
        ValueTask.FromResult(IsAway ? DirectLineOpening.Unavailable
            : _conversations.ContainsKey(conversationId) ? DirectLineOpening.Existing : DirectLineOpening.Unknown);

    public async ValueTask<DirectLinePost> PostAsync(IncomingActivity activity, CancellationToken cancellation)
    {
        _entered.TrySetResult();
        await Gate;
        if (IsAway)
            return DirectLinePost.Unavailable;
        if (!_conversations.TryGetValue(activity.ConversationId, out var activities))
            return DirectLinePost.Unknown;
        Received.Enqueue(activity);
        if (activity.Kind != IncomingKind.Message)
            return DirectLinePost.Accepted;
        if (activity.Text == "wis alles")
        {
            Delete(activity.ConversationId);
            return new DirectLinePost.Ended("Alles is gewist.");
        }

        lock (activities)
        {
            if (activity.ClientActivityId is { } id && activities.Exists(it => it.ClientActivityId == id))
                return DirectLinePost.Accepted;
            activities.Add(new Activity
            {
                Type = "message",
                Id = Next(activities),
                Timestamp = Stamp(),
                From = new ChannelAccount(activity.UserId, Role: "user"),
                Text = activity.Text,
                TextFormat = "plain",
                ClientActivityId = activity.ClientActivityId,
            });
            Say(activities, IncomingText.IsBlank(activity.Text) ? "Kan je dat in woorden zeggen?" : "echo: " + activity.Text);
        }

        _stored.TrySetResult();
        return DirectLinePost.Accepted;
    }

    public ValueTask<DirectLineReading> ReadAsync(string conversationId, string? watermark, CancellationToken cancellation)
    {
        if (IsAway)
            return ValueTask.FromResult<DirectLineReading>(DirectLineReading.Unavailable.Instance);
        if (!_conversations.TryGetValue(conversationId, out var activities))
            return ValueTask.FromResult<DirectLineReading>(DirectLineReading.Unknown.Instance);
        lock (activities)
        {
            var from = int.TryParse(watermark, NumberStyles.None, CultureInfo.InvariantCulture, out var seen) && seen <= activities.Count ? seen : 0;
            var items = activities.Skip(from).Take(200).ToList();
            return ValueTask.FromResult<DirectLineReading>(
                new DirectLineReading.Activities([.. items.Where(it => it.Text != Hidden)], (from + items.Count).ToString(CultureInfo.InvariantCulture)));
        }
    }

    private void Say(List<Activity> activities, string text)
    {
        lock (activities)
        {
            activities.Add(new Activity
            {
                Type = "message",
                Id = Next(activities),
                Timestamp = Stamp(),
                From = new ChannelAccount("bot", Role: "bot"),
                Text = text,
                TextFormat = "plain",
            });
        }
    }

    private static string Next(List<Activity> activities) => "a" + (activities.Count + 1).ToString(CultureInfo.InvariantCulture);

    private DateTimeOffset Stamp()
    {
        var now = time.GetUtcNow();
        _last = now > _last ? now : _last.AddMilliseconds(1);
        return _last;
    }
}
