using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace InterviewBot.Functions.Privacy;

/// <summary>Reads the privacy notice and lists what is wrong with its file.</summary>
internal static class PrivacyNoticeReader
{
    private const string Days = "{days}";

    public static PrivacyNotice? Read(string name, string json, int retentionDays, List<string> faults)
    {
        NoticeFile? file;
        try
        {
            file = JsonSerializer.Deserialize(json, NoticeFileJson.Default.NoticeFile);
        }
        catch (JsonException fault)
        {
            faults.Add($"{name} line {fault.LineNumber + 1}: not a notice (version, nl, en, each with title and paragraphs)");
            return null;
        }

        if (string.IsNullOrWhiteSpace(file?.Version))
            faults.Add($"{name}: version is missing");
        Check($"{name} nl", file?.Nl, faults);
        Check($"{name} en", file?.En, faults);
        return faults.Count > 0
            ? null
            : new(string.Create(CultureInfo.InvariantCulture, $"{file!.Version}-{retentionDays}d"), Filled(file.Nl!, retentionDays), Filled(file.En!, retentionDays));
    }

    private static void Check(string place, NoticeText? text, List<string> faults)
    {
        if (text is null || text.Paragraphs.IsDefaultOrEmpty || string.IsNullOrWhiteSpace(text.Title))
            faults.Add($"{place}: title or paragraphs are missing");
        else if (!text.Paragraphs.Any(paragraph => paragraph.Contains(Days, StringComparison.Ordinal)))
            faults.Add($"{place}: says nowhere how many {Days} an interview is kept");
    }

    private static NoticeText Filled(NoticeText text, int days) =>
        text with { Paragraphs = [.. text.Paragraphs.Select(paragraph => paragraph.Replace(Days, days.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal))] };
}

internal sealed record NoticeFile(string? Version, NoticeText? Nl, NoticeText? En);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(NoticeFile))]
internal sealed partial class NoticeFileJson : JsonSerializerContext;
