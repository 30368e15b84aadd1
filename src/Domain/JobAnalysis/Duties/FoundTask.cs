using System.Collections.Immutable;
using InterviewBot.Domain.JobAnalysis.Grammar;

namespace InterviewBot.Domain.JobAnalysis.Duties;

/// <summary>A duty before it is worded.</summary>
/// <param name="Worded">The objects as they stand in the statement, with article.</param>
internal sealed record FoundTask(Clause Clause, ImmutableArray<string> Objects, ImmutableArray<string> Worded, string Preposition)
{
    public string? ObjectClause { get; init; }

    /// <summary>The objects with the articles they were told with ("the lights"); empty where the statement has the same.</summary>
    public ImmutableArray<string> AsTold { get; init; } = [];

    /// <summary>The place with the article it was told with.</summary>
    public string PlaceAsTold { get; init; } = "";

    /// <summary>Where the object goes ("in de kluis"), for verbs that say nothing without it; empty otherwise.</summary>
    public string Place { get; init; } = "";

    /// <summary>Further clauses that tell the same duty.</summary>
    public ImmutableArray<Clause> More { get; init; } = [];
}
