using System.Globalization;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobDescriptions;

/// <summary>Ids of derived statements, named after the words they rest on: <c>task.12-40</c> is the task told in utterance 12 from unit 40. What is told later changes no id.</summary>
internal sealed class StatementIds
{
    private readonly HashSet<string> _given = new(StringComparer.Ordinal);

    public string Of(string kind, Evidence evidence)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"{kind}.{evidence.Utterance}-{evidence.Start}");
        for (var n = 2; !_given.Add(id); n++)
            id = string.Create(CultureInfo.InvariantCulture, $"{kind}.{evidence.Utterance}-{evidence.Start}.{n}");
        return id;
    }
}
