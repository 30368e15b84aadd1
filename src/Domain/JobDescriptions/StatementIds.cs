using System.Globalization;
using System.Text.RegularExpressions;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobDescriptions;

/// <summary>Ids of derived statements, named after the words they rest on: <c>task.12-40</c> is the task told in utterance 12 from unit 40. What is told later changes no id.</summary>
internal sealed partial class StatementIds
{
    private readonly HashSet<string> _given = new(StringComparer.Ordinal);

    public string Of(string kind, Evidence evidence)
    {
        var id = Id(kind, evidence.Utterance, evidence.Start, "");
        for (var n = 2; !_given.Add(id); n++)
            id = Id(kind, evidence.Utterance, evidence.Start, string.Create(CultureInfo.InvariantCulture, $".{n}"));
        return id;
    }

    /// <summary>The id that the statement has when the text it rests on was told anew; <c>null</c> when its sentence is not in there any more, or it rests on other words.</summary>
    /// <param name="before">The utterance of the earlier text.</param>
    public static string? Moved(string id, int before, int after, TextRevision revision) =>
        Form().Match(id) is { Success: true, Groups: var parts } && Number(parts["utterance"].Value) == before && Number(parts["start"].Value) is { } start && revision.Find(start) is { } place
            ? Id(parts["kind"].Value, after, place, parts["twin"].Value)
            : null;

    private static string Id(string kind, int utterance, int start, string twin) => string.Create(CultureInfo.InvariantCulture, $"{kind}.{utterance}-{start}{twin}");

    private static int? Number(string digits) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    [GeneratedRegex(@"^(?<kind>.+)\.(?<utterance>\d+)-(?<start>\d+)(?<twin>(?:\.\d+)?)$", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
