using System.Collections.Immutable;
using InterviewBot.Domain.Guides;
using InterviewBot.Domain.Incidents;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Probes;

/// <summary>How open a probe is: open invitation, taken from the person's own words, or a direct question (NICHD typology).</summary>
public enum ProbeRung
{
    Invitation,
    Cued,
    Directive,
}

/// <summary>A follow-up question of the catalogue. The wording is the same for every respondent, so that a class can be compared.</summary>
/// <param name="Id">Permanent, kebab-case; stored with each utterance that asks it.</param>
/// <param name="Part">The part of an incident it asks about; its answer adds to that part.</param>
/// <param name="Criterion">The criterion it serves.</param>
/// <param name="Failures">It is meant for these failures; when empty, for any.</param>
/// <param name="ForGroups">It is meant for "we": who did what.</param>
/// <param name="Holder">To somebody who did the job; <c>{quote}</c> stands for their own words.</param>
/// <param name="Observer">To somebody who saw it done; <c>null</c> when the same words serve.</param>
public sealed record Probe(
    string Id, string Part, Criterion Criterion, ProbeRung Rung, ImmutableArray<IncidentFailure> Failures, bool ForGroups, LocalizedText Holder, LocalizedText? Observer)
{
    private const string QuotePlace = "{quote}";

    /// <summary>It needs words of the person to quote.</summary>
    public bool Quotes => Holder.Nl.Contains(QuotePlace, StringComparison.Ordinal);

    public string Ask(Language language, Perspective perspective, string quote)
    {
        var wording = perspective == Perspective.Observer && Observer is not null ? Observer : Holder;
        return wording.In(language).Replace(QuotePlace, quote, StringComparison.Ordinal);
    }
}
