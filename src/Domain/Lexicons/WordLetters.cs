using System.Numerics;
using System.Text;

namespace InterviewBot.Domain.Lexicons;

/// <summary>The letters of a word in UTF-8, and where a hash table keeps them.</summary>
internal static class WordLetters
{
    /// <summary>As many bytes are set aside for a word by whoever looks one up; longer ones take memory.</summary>
    public const int Usual = 128;

    /// <summary>Empty for what is no text (half of a surrogate pair), and so no word.</summary>
    public static ReadOnlySpan<byte> Encode(ReadOnlySpan<char> word, Span<byte> buffer)
    {
        if (Encoding.UTF8.GetMaxByteCount(word.Length) > buffer.Length)
            buffer = new byte[Encoding.UTF8.GetMaxByteCount(word.Length)];
        return System.Text.Unicode.Utf8.FromUtf16(word, buffer, out _, out var written, replaceInvalidSequences: false) == System.Buffers.OperationStatus.Done ? buffer[..written] : [];
    }

    /// <summary>FNV-1a, mixed at the end (Fowler, Noll and Vo; the mixing is MurmurHash3's, by Austin Appleby).</summary>
    public static uint Hash(ReadOnlySpan<byte> letters)
    {
        var hash = 2166136261u;
        foreach (var letter in letters)
            hash = (hash ^ letter) * 16777619u;
        hash = (hash ^ (hash >> 16)) * 0x85ebca6bu;
        return hash ^ (hash >> 13);
    }

    /// <summary>The first slot of so many that a word with this hash may lie in; by the lower half of the hash.</summary>
    public static int Slot(uint hash, int slots) => (int)((ulong)BitOperations.RotateLeft(hash, 16) * (uint)slots >> 32);
}
