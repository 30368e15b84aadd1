using System.Text;
using InterviewBot.BotFramework;

namespace InterviewBot.Functions.Workday.Uploads;

/// <summary>Gets the text out of an uploaded file by what the file is, whatever its name says.</summary>
internal static class UploadReader
{
    /// <summary>A Word file with a few photos; the text itself takes far less.</summary>
    public const int MaxBytes = 8 * 1024 * 1024;

    /// <summary>More than 20,000 of the longest words that anybody writes.</summary>
    public const int MaxCharacters = 300_000;

    public static UploadReading Read(byte[] file)
    {
        var reading = ReadKind(file);
        if (reading.Fault is not null)
            return reading;
        var text = IncomingText.Clean(reading.Text).Trim();
        return IncomingText.IsBlank(text) ? UploadReading.Failed(UploadFault.NoWords, reading.Remarks)
            : text.Length > MaxCharacters ? UploadReading.Failed(UploadFault.TooLong, reading.Remarks)
            : reading with { Text = text };
    }

    private static UploadReading ReadKind(ReadOnlyMemory<byte> file) => file.Span switch
    {
        [] => UploadReading.Failed(UploadFault.Empty),
        { Length: > MaxBytes } => UploadReading.Failed(UploadFault.TooLarge),
        [(byte)'P', (byte)'K', ..] => DocxReader.Read(file.ToArray()),
        [0xD0, 0xCF, 0x11, 0xE0, ..] => UploadReading.Failed(IsEncrypted(file.Span) ? UploadFault.Protected : UploadFault.OldWord),
        [(byte)'%', (byte)'P', (byte)'D', (byte)'F', ..] => UploadReading.Failed(UploadFault.Pdf),
        [(byte)'{', (byte)'\\', (byte)'r', (byte)'t', (byte)'f', ..] => UploadReading.Failed(UploadFault.OtherKind),
        _ => PlainFile.Read(file.Span),
    };

    /// <summary>A Word file with a password is a container of the old kind, with a stream of this name.</summary>
    private static bool IsEncrypted(ReadOnlySpan<byte> file) => file.IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0;
}
