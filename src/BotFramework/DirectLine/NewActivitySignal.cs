namespace InterviewBot.BotFramework.DirectLine;

/// <summary>
/// Tells the WebSockets of a conversation that there may be new activities. The server gives the signal itself after each post; whoever writes
/// into a conversation by another way gives it too. In memory, so for this process only; a lost signal costs the time of a recheck.
/// </summary>
public sealed class NewActivitySignal
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, List<Listener>> _listeners = new(StringComparer.Ordinal);

    /// <summary>Conversations that somebody listens to.</summary>
    public int Count
    {
        get
        {
            lock (_gate)
                return _listeners.Count;
        }
    }

    /// <summary>Wakes everyone who listens to the conversation. Cheap when nobody does.</summary>
    public void Notify(string conversationId)
    {
        lock (_gate)
        {
            if (_listeners.TryGetValue(conversationId, out var listeners))
                foreach (var listener in listeners)
                    listener.Wake();
        }
    }

    /// <summary>Begins to listen; <c>null</c> when as many as allowed do already. Begin before reading: what is signalled between a read and the wait is not lost.</summary>
    public Listener? TryListen(string conversationId, int atMost)
    {
        lock (_gate)
        {
            if (!_listeners.TryGetValue(conversationId, out var listeners))
                _listeners[conversationId] = listeners = [];
            if (listeners.Count >= atMost)
                return null;
            var listener = new Listener(this, conversationId);
            listeners.Add(listener);
            return listener;
        }
    }

    private void Leave(Listener listener, string conversationId)
    {
        lock (_gate)
        {
            if (_listeners.TryGetValue(conversationId, out var listeners) && listeners.Remove(listener) && listeners.Count == 0)
                _listeners.Remove(conversationId);
        }
    }

    /// <summary>One who listens to one conversation; disposing it ends that.</summary>
    public sealed class Listener : IDisposable
    {
        private readonly NewActivitySignal _signal;
        private readonly string _conversationId;
        private readonly SemaphoreSlim _woken = new(0);

        internal Listener(NewActivitySignal signal, string conversationId) => (_signal, _conversationId) = (signal, conversationId);

        /// <summary>Returns once there has been a signal since the last return, or after the time given. Several signals count as one.</summary>
        public async ValueTask WaitAsync(TimeSpan atMost, CancellationToken cancellation) => await _woken.WaitAsync(atMost, cancellation);

        public void Dispose()
        {
            _signal.Leave(this, _conversationId);
            _woken.Dispose();
        }

        // Under the signal's lock, and never after Leave.
        internal void Wake()
        {
            if (_woken.CurrentCount == 0)
                _woken.Release();
        }
    }
}
