namespace InterviewBot.Domain.Lexicons;

/// <summary>
/// Numbers by word, for the tens of thousands of words of a lexicon. A dictionary would hold an object per word and more per list of numbers: four times the memory, and all of it
/// what the garbage collector passes over and allows growth in proportion to. Here each word lies with its numbers behind it in one array of bytes, so that one look finds both.
/// </summary>
internal sealed class WordNumbers
{
    // A slot holds where a word lies, and above it a part of its hash, which spares nearly all comparisons with other words.
    private const int PlaceBits = 22;
    private const uint PlaceMask = (1u << PlaceBits) - 1;

    private readonly uint[] _slots;
    private readonly byte[] _words;

    private WordNumbers(uint[] slots, byte[] words) => (_slots, _words) = (slots, words);

    public static WordNumbers Empty { get; } = new WordNumbersBuilder(0, 0).Build();

    public bool Has(ReadOnlySpan<char> word) => !Of(word).IsEmpty;

    /// <summary>The numbers of a word, in the order in which they were given; none for a word that is not there.</summary>
    public Numbers Of(ReadOnlySpan<char> word)
    {
        Span<byte> buffer = stackalloc byte[WordLetters.Usual];
        var letters = WordLetters.Encode(word, buffer);
        var hash = WordLetters.Hash(letters);
        for (var slot = WordLetters.Slot(hash, _slots.Length); _slots[slot] != 0; slot = slot + 1 == _slots.Length ? 0 : slot + 1)
        {
            if (((_slots[slot] ^ hash) & ~PlaceMask) != 0)
                continue;
            var place = _words.AsSpan((int)(_slots[slot] & PlaceMask));
            if (Take(ref place) == letters.Length && place.StartsWith(letters))
                return new Numbers(place[letters.Length..]);
        }

        return default;
    }

    // Seven bits a byte, the lowest first; all but the last byte have the eighth bit.
    private static int Take(ref Span<byte> from)
    {
        var (value, i) = (from[0] & 0x7f, 0);
        while (from[i++] > 0x7f)
            value |= (from[i] & 0x7f) << (7 * i);
        from = from[i..];
        return value;
    }

    /// <summary>The numbers of one word, to go through once.</summary>
    internal ref struct Numbers
    {
        private Span<byte> _rest;
        private int _left;

        /// <param name="own">How many there are, and then they.</param>
        public Numbers(Span<byte> own)
        {
            _left = Take(ref own);
            _rest = own;
        }

        public readonly bool IsEmpty => _left == 0;

        /// <summary>How many are left to go through.</summary>
        public readonly int Count => _left;

        public int Current { get; private set; }

        public readonly Numbers GetEnumerator() => this;

        public bool MoveNext()
        {
            if (_left == 0)
                return false;
            _left--;
            Current = Take(ref _rest);
            return true;
        }
    }

    /// <summary>Puts words with their numbers behind each other.</summary>
    internal sealed class Packer(int words, int letters, int numbers)
    {
        private const int UsualBytes = 2;

        private readonly uint[] _slots = new uint[Math.Max(words + words / 2, 4)];

        // No word lies at 0: a slot that is 0 is free.
        private readonly List<byte> _bytes = new(1 + letters + (2 * words) + (UsualBytes * numbers)) { 0 };

        /// <param name="word">One that is not there yet.</param>
        public void Add(ReadOnlySpan<byte> word, WordNumbersBuilder.Numbers own)
        {
            if (_bytes.Count > PlaceMask)
                throw new InvalidOperationException("too many words");
            var hash = WordLetters.Hash(word);
            var slot = WordLetters.Slot(hash, _slots.Length);
            while (_slots[slot] != 0)
                slot = slot + 1 == _slots.Length ? 0 : slot + 1;
            _slots[slot] = (hash & ~PlaceMask) | (uint)_bytes.Count;
            Put(word.Length);
            _bytes.AddRange(word);
            var count = 0;
            foreach (var _ in own)
                count++;
            Put(count);
            foreach (var number in own)
                Put(number);
        }

        public WordNumbers Build() => new(_slots, [.. _bytes]);

        private void Put(int value)
        {
            for (; value > 0x7f; value >>= 7)
                _bytes.Add((byte)(value | 0x80));
            _bytes.Add((byte)value);
        }
    }
}
