using System.Runtime.InteropServices;

namespace InterviewBot.Domain.Lexicons;

/// <summary>Collects numbers by word while a lexicon is being read.</summary>
/// <param name="words">About how many words will come: growing leaves outgrown arrays behind.</param>
/// <param name="numbers">About how many numbers they will have together.</param>
internal sealed class WordNumbersBuilder(int words, int numbers)
{
    private const int UsualLetters = 10;

    // A slot holds the number of a word from 1, and above it a part of its hash, which spares nearly all comparisons with other words.
    private const int WordBits = 20;
    private const uint WordMask = (1u << WordBits) - 1;

    private uint[] _slots = new uint[Math.Max(words + words / 2, 4)];

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
        Span<byte> buffer = stackalloc byte[WordLetters.Usual];
        var letters = WordLetters.Encode(word, buffer);
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
        Occupy(WordLetters.Hash(letters), (uint)Count);
    }

    public bool Has(ReadOnlySpan<char> word)
    {
        Span<byte> buffer = stackalloc byte[WordLetters.Usual];
        return Find(WordLetters.Encode(word, buffer)) >= 0;
    }

    /// <summary>The numbers of a word so far, in the order in which they were given.</summary>
    public Numbers Of(ReadOnlySpan<char> word)
    {
        Span<byte> buffer = stackalloc byte[WordLetters.Usual];
        return Find(WordLetters.Encode(word, buffer)) is var found and >= 0 ? OfWord(found) : default;
    }

    /// <summary>All of it, to be kept.</summary>
    public WordNumbers Build()
    {
        var words = new WordNumbers.Packer(Count, _letters.Count, _chain.Count);
        for (var word = 0; word < Count; word++)
            words.Add(Letters(word), OfWord(word));
        return words.Build();
    }

    private Numbers OfWord(int word) => new(CollectionsMarshal.AsSpan(_chain), _last[word]);

    private int Find(ReadOnlySpan<byte> letters)
    {
        var hash = WordLetters.Hash(letters);
        for (var slot = WordLetters.Slot(hash, _slots.Length); _slots[slot] != 0; slot = After(slot))
        {
            var word = (int)(_slots[slot] & WordMask) - 1;
            if (((_slots[slot] ^ hash) & ~WordMask) == 0 && letters.SequenceEqual(Letters(word)))
                return word;
        }

        return -1;
    }

    private ReadOnlySpan<byte> Letters(int word) => CollectionsMarshal.AsSpan(_letters)[_starts[word].._starts[word + 1]];

    private void Grow()
    {
        _slots = new uint[_slots.Length * 2];
        for (var word = 0; word < Count; word++)
            Occupy(WordLetters.Hash(Letters(word)), (uint)word + 1);
    }

    private void Occupy(uint hash, uint count)
    {
        var slot = WordLetters.Slot(hash, _slots.Length);
        while (_slots[slot] != 0)
            slot = After(slot);
        _slots[slot] = (hash & ~WordMask) | count;
    }

    private int After(int slot) => slot + 1 == _slots.Length ? 0 : slot + 1;

    /// <summary>The numbers of one word, to go through once. They may be changed in passing.</summary>
    internal ref struct Numbers(Span<(int Number, int Next)> chain, int last)
    {
        private readonly Span<(int Number, int Next)> _chain = chain;
        private int _at = -1;

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
