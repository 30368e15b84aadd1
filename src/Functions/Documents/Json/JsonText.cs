using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Functions.Documents.Json;

/// <summary>What the JSON exports share: readable UTF-8, two spaces, enum values as the vocabularies write them, times in UTC.</summary>
internal static class JsonText
{
    public const string MediaType = "application/json; charset=utf-8";

    // Accents and quotation marks stay readable. Safe because these files are downloads, never pasted into a page.
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(Action<Utf8JsonWriter> content)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            content(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    public static void WriteText(this Utf8JsonWriter json, string name, string? text)
    {
        if (text is null)
            json.WriteNull(name);
        else
            json.WriteString(name, PlainText.Clean(text));
    }

    public static void WriteTime(this Utf8JsonWriter json, string name, DateTimeOffset time) =>
        json.WriteString(name, time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture));

    /// <summary>An enum value in the form of the vocabularies: <c>observable_behaviour</c>.</summary>
    public static void WriteName<T>(this Utf8JsonWriter json, string name, T value)
        where T : struct, Enum => json.WriteString(name, Name(value));

    public static string Name<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());

    public static void WriteLanguage(this Utf8JsonWriter json, string name, Language language) => json.WriteString(name, language.Code());

    public static void WriteTexts(this Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (string text in texts)
            json.WriteStringValue(PlainText.Clean(text));
        json.WriteEndArray();
    }

    public static void WriteList<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> item)
    {
        json.WriteStartArray(name);
        foreach (T one in items)
        {
            json.WriteStartObject();
            item(one);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
