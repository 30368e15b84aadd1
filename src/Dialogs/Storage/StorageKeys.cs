using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace InterviewBot.Dialogs.Storage;

/// <summary>Keys made of ids from outside: hashed, for they may hold any character and any length.</summary>
public static class StorageKeys
{
    private const int LengthBytes = 4;
    private const int MostOnStack = 512;

    /// <summary>22 characters (132 bits) that stand for these parts in this order; each part's length is hashed too, so that <c>a:b</c>, <c>c</c> and <c>a</c>, <c>b:c</c> differ.</summary>
    public static string Hash(params ReadOnlySpan<string> parts)
    {
        var size = 0;
        foreach (var part in parts)
            size += LengthBytes + Encoding.UTF8.GetByteCount(part);
        var bytes = size <= MostOnStack ? stackalloc byte[MostOnStack] : new byte[size];
        var at = 0;
        foreach (var part in parts)
        {
            var length = Encoding.UTF8.GetBytes(part, bytes[(at + LengthBytes)..]);
            BinaryPrimitives.WriteInt32BigEndian(bytes[at..], length);
            at += LengthBytes + length;
        }

        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes[..size], hash);
        return Base64Url.EncodeToString(hash)[..22];
    }
}
