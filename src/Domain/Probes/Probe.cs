using System.Collections.Immutable;
using InterviewBot.Domain.Incidents;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Probes;

/// <summary>How open a probe is: first an invitation, then one that takes up the person's own words, then a wh-question (science of the interview, 2.8).</summary>
public enum Rung
{
    Invitation,
    Cued,
    Directive,
}

/// <summary>A follow-up question of the catalogue. The same wording for everyone, so that interviews can be compared.</summary>
/// <param name="Id">Permanent, kebab-case.</param>
/// <param name="For">Rules of the judge it is made for; empty when it fits any.</param>
/// <param name="Holder">To someone who did the job. <c>{words}</c> stands for the person's own words.</param>
/// <param name="Observer">To someone who saw it done. <c>{person}</c> stands for whom.</param>
public sealed record Probe(string Id, Criterion Criterion, Rung Rung, ImmutableArray<string> For, LocalizedText Holder, LocalizedText Observer)
{
    internal const string Words = "{words}";
    internal const string Person = "{person}";
}

/// <summary>All probes, in the order of the file.</summary>
public sealed record ProbeCatalogue(ImmutableArray<Probe> Probes);
