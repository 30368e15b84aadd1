using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace InterviewBot.Dialogs.Storage;

/// <summary>Keys made of ids from outside: hashed, for they may hold any character and any length.</summary>
public static class StorageKeys
{
    /// <summary>22 characters (132 bits) that stand for these parts in this order; each part's length is hashed too, so that <c>a:b</c>, <c>c</c> and <c>a</c>, <c>b:c</c> differ.</summary>
    public static string Hash(params ReadOnlySpan<string> parts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> length = stackalloc byte[4];
        foreach (var part in parts)
        {
            var bytes = Encoding.UTF8.GetBytes(part);
            BinaryPrimitives.WriteInt32BigEndian(length, bytes.Length);
            hash.AppendData(length);
            hash.AppendData(bytes);
        }

        return Base64Url.EncodeToString(hash.GetHashAndReset())[..22];
    }
}
