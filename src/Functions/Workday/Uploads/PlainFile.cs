using System.Text;

namespace InterviewBot.Functions.Workday.Uploads;

/// <summary>Text of a plain file: Unicode where its bytes are, else the code page of Western European Windows, in which Notepad wrote for decades.</summary>
internal static class PlainFile
{
    /// <summary>What the bytes 80 to 9F stand for in Windows-1252; the rest of that code page is Latin-1. The five it leaves out are no characters.</summary>
    private const string Windows1252 = "€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ";

    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);

    public static UploadReading Read(ReadOnlySpan<byte> file)
    {
        var text = Decode(file);
        if (text.AsSpan().ContainsAnyInRange('\u0000', '\u0008') || text.AsSpan().Count('\uFFFD') > text.Length / 50)
            return UploadReading.Failed(UploadFault.OtherKind);
        return HtmlText.IsMarkup(text) ? UploadReading.Of(HtmlText.Read(text), UploadRemark.MarkupRemoved) : UploadReading.Of(text);
    }

    private static string Decode(ReadOnlySpan<byte> file)
    {
        switch (file)
        {
            case [0xEF, 0xBB, 0xBF, .. var rest]:
                return Encoding.UTF8.GetString(rest);
            case [0xFF, 0xFE, .. var rest]:
                return Encoding.Unicode.GetString(rest);
            case [0xFE, 0xFF, .. var rest]:
                return Encoding.BigEndianUnicode.GetString(rest);
        }

        try
        {
            return StrictUtf8.GetString(file);
        }
        catch (DecoderFallbackException)
        {
            return string.Create(file.Length, file.ToArray(), (text, bytes) =>
            {
                for (var i = 0; i < text.Length; i++)
                    text[i] = bytes[i] is >= 0x80 and <= 0x9F ? Windows1252[bytes[i] - 0x80] : (char)bytes[i];
            });
        }
    }
}
