using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace InterviewBot.Functions.Storage.Sqlite;

/// <summary>The values of a row as one JSON object: readable with any SQLite tool. Letters with accents stay as they are.</summary>
[JsonSerializable(typeof(IReadOnlyDictionary<string, string>))]
internal sealed partial class StoredValuesJson : JsonSerializerContext
{
    private static readonly StoredValuesJson Readable = new(new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    public static string Write(IReadOnlyDictionary<string, string> values) =>
        JsonSerializer.Serialize(values, Readable.IReadOnlyDictionaryStringString);

    public static IReadOnlyDictionary<string, string> Read(string content) =>
        JsonSerializer.Deserialize(content, Readable.IReadOnlyDictionaryStringString)
        ?? throw new JsonException("The values of a row are null.");
}
