using System.Text.Json;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Functions.Analyze;

/// <summary>Fields of an input line.</summary>
internal static class LineFields
{
    /// <summary>A string field; empty when it is absent or null.</summary>
    /// <exception cref="AnalyzeException">It is something else.</exception>
    public static string Text(this JsonElement item, string name)
    {
        if (!item.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null)
            return "";
        return value.ValueKind == JsonValueKind.String ? value.GetString()! : throw new AnalyzeException($"{name}: a string expected");
    }

    public static Language Language(this JsonElement item) =>
        LanguageCodes.Find(item.Text("lang")) ?? throw new AnalyzeException($"lang: nl or en expected, not '{item.Text("lang")}'");

    /// <summary>A name as the vocabularies write it: <c>ObservableBehaviour</c> → <c>observable_behaviour</c>.</summary>
    public static string Label<T>(this T value)
        where T : struct, Enum => string.Concat(value.ToString().Select((c, i) => (i > 0 && char.IsUpper(c) ? "_" : "") + char.ToLowerInvariant(c)));
}
