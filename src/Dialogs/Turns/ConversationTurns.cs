namespace InterviewBot.Dialogs.Turns;

/// <summary>One turn at a time per conversation in this process: clients send a second message before the first is answered. Forgets a conversation when no turn of it is under way.</summary>
internal sealed class ConversationTurns
{
    private readonly Dictionary<string, Place> _places = new(StringComparer.Ordinal);

    public async ValueTask<Turn> EnterAsync(string conversation, CancellationToken cancellation)
    {
        Place? place;
        lock (_places)
        {
            if (!_places.TryGetValue(conversation, out place))
                _places[conversation] = place = new Place();
            place.Waiting++;
        }

        try
        {
            await place.Free.WaitAsync(cancellation).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            Leave(conversation, place, held: false);
            throw;
        }

        return new Turn(this, conversation, place);
    }

    private void Leave(string conversation, Place place, bool held)
    {
        lock (_places)
        {
            if (held)
                place.Free.Release();
            if (--place.Waiting > 0)
                return;
            _places.Remove(conversation);
        }

        place.Free.Dispose();
    }

    internal sealed class Place
    {
        public SemaphoreSlim Free { get; } = new(1, 1);

        public int Waiting { get; set; }
    }

    internal readonly struct Turn(ConversationTurns turns, string conversation, Place place) : IDisposable
    {
        public void Dispose() => turns.Leave(conversation, place, held: true);
    }
}
