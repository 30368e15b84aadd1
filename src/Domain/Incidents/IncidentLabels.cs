using System.Globalization;
using InterviewBot.Domain.Texts;
using InterviewBot.Domain.Transcripts;

namespace InterviewBot.Domain.Incidents;

/// <summary>What incidents and their parts are called, for people.</summary>
public static class IncidentLabels
{
    public static LocalizedText Of(Valence valence, int number) => valence == Valence.Effective
        ? new(string.Create(CultureInfo.InvariantCulture, $"Effectief incident {number}"), string.Create(CultureInfo.InvariantCulture, $"Effective incident {number}"))
        : new(string.Create(CultureInfo.InvariantCulture, $"Ineffectief incident {number}"), string.Create(CultureInfo.InvariantCulture, $"Ineffective incident {number}"));

    /// <param name="part">One of the parts named in <see cref="Slots"/>.</param>
    public static LocalizedText Part(string part) => part switch
    {
        Slots.Circumstances => new("Situatie", "Situation"),
        Slots.Behaviour => new("Gedrag", "Behaviour"),
        Slots.Results => new("Gevolg", "Result"),
        _ => throw new ArgumentException($"No such part of an incident: {part}", nameof(part)),
    };

    public static LocalizedText Of(Valence valence, int number, string part)
    {
        var (incident, name) = (Of(valence, number), Part(part));
        return new($"{incident.Nl} – {name.Nl.ToLowerInvariant()}", $"{incident.En} – {name.En.ToLowerInvariant()}");
    }
}
