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

    /// <summary>Whether words name this part, by its label or as people put it ("wat ik deed").</summary>
    public static bool Names(string part, string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        string[] names = part switch
        {
            Slots.Circumstances => ["situatie", "situation", "aanleiding", "circumstances"],
            Slots.Behaviour => ["gedrag", "behaviour", "behavior", "deed", "did"],
            _ => ["gevolg", "result", "ervan kwam", "came of it"],
        };
        return words.Length < 60 && names.Any(n => words.Contains(n, StringComparison.OrdinalIgnoreCase));
    }

    public static LocalizedText Of(Valence valence, int number, string part)
    {
        var (incident, name) = (Of(valence, number), Part(part));
        return new($"{incident.Nl} – {name.Nl.ToLowerInvariant()}", $"{incident.En} – {name.En.ToLowerInvariant()}");
    }
}
