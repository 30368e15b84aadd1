using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using InterviewBot.Dialogs.Storage;

namespace InterviewBot.Functions.Privacy;

/// <summary>Reads the privacy notice and lists what is wrong with its file.</summary>
internal static class PrivacyNoticeReader
{
    private const string Days = "{days}";
    private const int ControllerCharacters = 6;
    private const string Controller = "{controller}";

    /// <param name="controller">Who is responsible for what is kept, and how to reach them; <c>null</c> when the settings do not say.</param>
    public static PrivacyNotice? Read(string name, string json, int retentionDays, string? controller, List<string> faults)
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
        if (faults.Count > 0)
            return null;
        var days = retentionDays.ToString(CultureInfo.InvariantCulture);
        // Who is responsible is part of what one agrees to.
        var version = controller is null ? $"{file!.Version}-{days}d" : $"{file!.Version}-{days}d-{StorageKeys.Hash(controller)[..ControllerCharacters]}";
        return new(version, Filled(file.Nl!, days, controller), Filled(file.En!, days, controller));
    }

    private static void Check(string place, NoticeText? text, List<string> faults)
    {
        if (text is null || text.Paragraphs.IsDefaultOrEmpty || string.IsNullOrWhiteSpace(text.Title) || string.IsNullOrWhiteSpace(text.Controller))
            faults.Add($"{place}: title, paragraphs or the controller of whom nothing is known are missing");
        else if (!text.Paragraphs.Any(paragraph => paragraph.Contains(Days, StringComparison.Ordinal)))
            faults.Add($"{place}: says nowhere how many {Days} an interview is kept");
        else if (!text.Paragraphs.Any(paragraph => paragraph.Contains(Controller, StringComparison.Ordinal)))
            faults.Add($"{place}: says nowhere who the {Controller} is");
    }

    private static NoticeText Filled(NoticeText text, string days, string? controller) => text with
    {
        Paragraphs =
        [
            .. text.Paragraphs.Select(paragraph => paragraph.Replace(Days, days, StringComparison.Ordinal).Replace(Controller, controller ?? text.Controller, StringComparison.Ordinal)),
        ],
    };
}

internal sealed record NoticeFile(string? Version, NoticeText? Nl, NoticeText? En);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(NoticeFile))]
internal sealed partial class NoticeFileJson : JsonSerializerContext;
