using System.Numerics;
using System.Runtime.InteropServices;
using System.Text;

namespace InterviewBot.Domain.Lexicons;

/// <summary>
/// Numbers by word, for the tens of thousands of words of a lexicon. A dictionary would hold an object per word and more per list of numbers: three times the memory, and all of it
/// what the garbage collector passes over and allows growth in proportion to. Here the letters of all words lie behind each other (in UTF-8), and everything else is a few arrays.
/// Complete before it is read by several threads.
/// </summary>
/// <param name="words">About how many words will come: growing leaves outgrown arrays behind.</param>
/// <param name="numbers">About how many numbers they will have together.</param>
internal sealed class WordNumbers(int words, int numbers)
{
    private const int UsualLetters = 10;
    private const int LongestOnStack = 128;

    // A slot holds the number of a word from 1, and above it a part of its hash, which spares nearly all comparisons with other words.
    private const int WordBits = 20;
    private const int WordMask = (1 << WordBits) - 1;

    private int[] _slots = new int[Math.Max(words + words / 2, 4)];

    /// <summary>Per word where its letters begin in <see cref="_letters"/>, and where the next word's do.</summary>
    private readonly List<int> _starts = new(words + 1) { 0 };

    private readonly List<byte> _letters = new(words * UsualLetters);

    /// <summary>Per word its last number.</summary>
    private readonly List<int> _last = new(words);

    /// <summary>Each number with the place of the word's next one; the last leads back to the first.</summary>
    private readonly List<(int Number, int Next)> _chain = new(numbers);

    /// <summary>How many words there are.</summary>
    public int Count => _last.Count;

    /// <summary>Gives a word one more number. What has no letters is no word and gets none.</summary>
    public void Add(ReadOnlySpan<char> word, int number)
    {
        Span<byte> buffer = stackalloc byte[LongestOnStack];
        var letters = Encode(word, buffer);
        if (letters.IsEmpty)
            return;
        var place = _chain.Count;
        if (Find(letters) is var known and >= 0)
        {
            var last = _last[known];
            _chain.Add((number, _chain[last].Next));
            CollectionsMarshal.AsSpan(_chain)[last].Next = place;
            _last[known] = place;
            return;
        }

        if (Count == WordMask)
            throw new InvalidOperationException("too many words");
        if (Count >= _slots.Length / 3 * 2)
            Grow();
        _letters.AddRange(letters);
        _starts.Add(_letters.Count);
        _chain.Add((number, place));
        _last.Add(place);
        Occupy(Hash(letters), Count);
    }

    /// <summary>Gives back what was reserved for words that did not come.</summary>
    public void TrimExcess()
    {
        _starts.TrimExcess();
        _letters.TrimExcess();
        _last.TrimExcess();
        _chain.TrimExcess();
    }

    public bool Has(ReadOnlySpan<char> word)
    {
        Span<byte> buffer = stackalloc byte[LongestOnStack];
        return Find(Encode(word, buffer)) >= 0;
    }

    /// <summary>The numbers of a word, in the order in which they were given; none for a word that is not there.</summary>
    public Numbers Of(ReadOnlySpan<char> word)
    {
        Span<byte> buffer = stackalloc byte[LongestOnStack];
        return Find(Encode(word, buffer)) is var found and >= 0 ? new Numbers(CollectionsMarshal.AsSpan(_chain), _last[found]) : default;
    }

    /// <summary>Empty for what is no text (half of a surrogate pair), and so no word.</summary>
    private static ReadOnlySpan<byte> Encode(ReadOnlySpan<char> word, Span<byte> buffer)
    {
        if (Encoding.UTF8.GetMaxByteCount(word.Length) > buffer.Length)
            buffer = new byte[Encoding.UTF8.GetMaxByteCount(word.Length)];
        return System.Text.Unicode.Utf8.FromUtf16(word, buffer, out _, out var written, replaceInvalidSequences: false) == System.Buffers.OperationStatus.Done ? buffer[..written] : [];
    }

    private int Find(ReadOnlySpan<byte> letters)
    {
        var hash = Hash(letters);
        for (var slot = First(hash); _slots[slot] != 0; slot = After(slot))
        {
            var word = (_slots[slot] & WordMask) - 1;
            if (((_slots[slot] ^ hash) & ~WordMask) == 0 && letters.SequenceEqual(Letters(word)))
                return word;
        }

        return -1;
    }

    private ReadOnlySpan<byte> Letters(int word) => CollectionsMarshal.AsSpan(_letters)[_starts[word].._starts[word + 1]];

    private void Grow()
    {
        _slots = new int[_slots.Length * 2];
        for (var word = 0; word < Count; word++)
            Occupy(Hash(Letters(word)), word + 1);
    }

    private void Occupy(int hash, int count)
    {
        var slot = First(hash);
        while (_slots[slot] != 0)
            slot = After(slot);
        _slots[slot] = (hash & ~WordMask) | count;
    }

    private int First(int hash) => (int)((ulong)BitOperations.RotateLeft((uint)hash, 16) * (uint)_slots.Length >> 32);

    private int After(int slot) => slot + 1 == _slots.Length ? 0 : slot + 1;

    /// <summary>FNV-1a, mixed at the end (Fowler, Noll and Vo; the mixing is MurmurHash3's, by Austin Appleby).</summary>
    private static int Hash(ReadOnlySpan<byte> letters)
    {
        var hash = 2166136261u;
        foreach (var letter in letters)
            hash = (hash ^ letter) * 16777619u;
        hash = (hash ^ (hash >> 16)) * 0x85ebca6bu;
        return (int)(hash ^ (hash >> 13));
    }

    /// <summary>The numbers of one word, to go through once. They may be changed in passing while the lexicon is being read.</summary>
    internal ref struct Numbers(Span<(int Number, int Next)> chain, int last)
    {
        private readonly Span<(int Number, int Next)> _chain = chain;
        private int _at = -1;

        public readonly bool IsEmpty => _chain.IsEmpty;

        public readonly ref int Current => ref _chain[_at].Number;

        public readonly Numbers GetEnumerator() => this;

        public bool MoveNext()
        {
            if (_chain.IsEmpty || _at == last)
                return false;
            _at = _chain[_at < 0 ? last : _at].Next;
            return true;
        }
    }
}
