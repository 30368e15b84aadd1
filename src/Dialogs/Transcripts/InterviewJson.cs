using System.Text.Json.Serialization;
using InterviewBot.Domain.Interviews;

namespace InterviewBot.Dialogs.Transcripts;

/// <summary>Reads the state of an interview as <see cref="InterviewWriter"/> and older versions wrote it; enums by name, so that members may be reordered.</summary>
[JsonSourceGenerationOptions(UseStringEnumConverter = true, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(Interview))]
internal sealed partial class InterviewJson : JsonSerializerContext;

internal static class InterviewRestoring
{
    /// <summary>Puts back what JSON does not carry: empty lists, which are not written, and ordinal order of slots.</summary>
    public static Interview Restored(this Interview interview) => interview with
    {
        Answers = interview.Answers.WithComparers(StringComparer.Ordinal),
        Introduced = interview.Introduced.IsDefault ? [] : interview.Introduced,
        ThinItems = interview.ThinItems.IsDefault ? [] : interview.ThinItems,
        Probed = interview.Probed.IsDefault ? [] : interview.Probed,
    };
}
