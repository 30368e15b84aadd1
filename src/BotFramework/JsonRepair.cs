using System.Buffers.Text;
using System.Text;
using System.Text.Unicode;

namespace InterviewBot.BotFramework;

/// <summary>
/// Makes the bytes of a JSON document readable without losing what a person wrote. A single half of an emoji (<c>"\ud83d"</c>, as a client
/// writes it that cut a text in two) makes System.Text.Json refuse the string it stands in; here it becomes U+FFFD and the rest is kept.
/// Invalid UTF-8 becomes U+FFFD too; a UTF-8 byte order mark is left out.
/// </summary>
public static class JsonRepair
{
    private static ReadOnlySpan<byte> Mark => [0xEF, 0xBB, 0xBF];

    private static ReadOnlySpan<byte> Replacement => @"\ufffd"u8;

    /// <summary>The repaired document: the same array, changed in place, where that is possible.</summary>
    public static ReadOnlyMemory<byte> Repair(byte[] json)
    {
        ArgumentNullException.ThrowIfNull(json);
        if (!Utf8.IsValid(json))
            json = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(json));
        MendEscapes(json);
        return json.AsSpan().StartsWith(Mark) ? json.AsMemory(Mark.Length) : json;
    }

    private static void MendEscapes(Span<byte> json)
    {
        for (var i = json.IndexOf((byte)'\\'); i >= 0 && i < json.Length; i = Next(json, i))
        {
            if (Unit(json, i) is not { } unit)
            {
                i += 2;
            }
            else if (char.IsHighSurrogate(unit) && Unit(json, i + 6) is { } second && char.IsLowSurrogate(second))
            {
                i += 12;
            }
            else
            {
                if (char.IsSurrogate(unit))
                    Replacement.CopyTo(json[i..]);
                i += 6;
            }
        }
    }

    private static int Next(ReadOnlySpan<byte> json, int from)
    {
        var found = from < json.Length ? json[from..].IndexOf((byte)'\\') : -1;
        return found < 0 ? -1 : from + found;
    }

    /// <summary>The UTF-16 unit of the escape <c>\uXXXX</c> at this place, or <c>null</c> when there is none.</summary>
    private static char? Unit(ReadOnlySpan<byte> json, int at) =>
        at + 6 <= json.Length && json[at] == '\\' && json[at + 1] == 'u'
        && Utf8Parser.TryParse(json.Slice(at + 2, 4), out ushort unit, out var used, 'x') && used == 4
            ? (char)unit
            : null;
}
