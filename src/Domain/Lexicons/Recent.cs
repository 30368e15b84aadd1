namespace InterviewBot.Domain.Lexicons;

/// <summary>
/// What was lately read of something, for whoever asks again. What is kept was worked out of its key and nothing else, so it never goes stale; it goes when its place
/// is needed: the oldest first, but what was asked for again since it came or was last passed over stays for another round. Safe for many threads.
/// </summary>
/// <param name="most">How many are kept.</param>
internal sealed class Recent<TKey, TValue>(int most)
    where TKey : notnull
    where TValue : class
{
    private readonly Dictionary<TKey, Place> _places = new(most + 1);
    private readonly Queue<Place> _order = new(most + 1);
    private readonly Lock _lock = new();

    /// <summary>What was kept, or <c>null</c>.</summary>
    public TValue? Find(TKey key)
    {
        lock (_lock)
        {
            if (!_places.TryGetValue(key, out var place))
                return null;
            place.WasAskedFor = true;
            return place.Value;
        }
    }

    /// <summary>Keeps a value; in place of another one, if there is one.</summary>
    public void Keep(TKey key, TValue value)
    {
        lock (_lock)
        {
            if (_places.TryGetValue(key, out var known))
            {
                known.Value = value;
                return;
            }

            var place = new Place(key, value);
            _places.Add(key, place);
            _order.Enqueue(place);
            if (_order.Count > most)
                MakePlace();
        }
    }

    /// <summary>Keeps nothing any more.</summary>
    public void Clear()
    {
        lock (_lock)
        {
            _places.Clear();
            _order.Clear();
        }
    }

    private void MakePlace()
    {
        while (_order.Dequeue() is var oldest)
        {
            if (!oldest.WasAskedFor)
            {
                _places.Remove(oldest.Key);
                return;
            }

            oldest.WasAskedFor = false;
            _order.Enqueue(oldest);
        }
    }

    private sealed class Place(TKey key, TValue value)
    {
        public TKey Key { get; } = key;

        public TValue Value { get; set; } = value;

        public bool WasAskedFor { get; set; }
    }
}
