namespace InterviewBot.BotFramework.DirectLine;

/// <summary>
/// How many messages a conversation may send: a burst, then one per interval (generic cell rate algorithm, ITU-T I.371: one time per
/// conversation is all that is kept). Conversations that have been quiet are forgotten.
/// </summary>
public sealed class MessageRate(int burst, TimeSpan interval, TimeProvider time)
{
    private const int SweepAt = 1024;

    private readonly Lock _gate = new();
    private readonly Dictionary<string, DateTimeOffset> _spentUntil = new(StringComparer.Ordinal);
    private int _sweepAt = SweepAt;

    /// <summary>Conversations that are being remembered.</summary>
    public int Count
    {
        get
        {
            lock (_gate)
                return _spentUntil.Count;
        }
    }

    /// <summary>Takes one message from what is free, or says that nothing is.</summary>
    public bool TryTake(string conversationId)
    {
        var now = time.GetUtcNow();
        lock (_gate)
        {
            var spent = _spentUntil.TryGetValue(conversationId, out var until) && until > now ? until : now;
            if (spent + interval - now > burst * interval)
                return false;
            Sweep(now);
            _spentUntil[conversationId] = spent + interval;
            return true;
        }
    }

    private void Sweep(DateTimeOffset now)
    {
        if (_spentUntil.Count < _sweepAt)
            return;
        foreach (var (conversationId, until) in _spentUntil)
            if (until <= now)
                _spentUntil.Remove(conversationId);
        _sweepAt = Math.Max(SweepAt, _spentUntil.Count * 2);
    }
}
