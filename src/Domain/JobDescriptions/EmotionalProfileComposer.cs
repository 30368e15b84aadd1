using System.Collections.Immutable;
using InterviewBot.Domain.JobAnalysis;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobDescriptions;

/// <summary>Lays what was told about feelings out on the dimensions, and names the demands that what was told shows.</summary>
internal sealed class EmotionalProfileComposer(JobAnalyst analyst, Quotes quotes, StatementIds ids, Language language)
{
    private const int MostQuotes = 3;

    /// <summary>The profile, or <c>null</c> when nothing about feelings was asked and nothing told shows any.</summary>
    /// <param name="rubric">The section of emotional demands, which holds the answers.</param>
    /// <param name="leftOpen">Whether a slot was asked and left open.</param>
    public EmotionalProfile? Compose(InterviewFindings findings, RubricContent rubric, ImmutableArray<Rating> ratings, Func<string, bool> leftOpen)
    {
        var dimensions = Enum.GetValues<EmotionalDimension>().Select(d => Dimension(d, findings, rubric, ratings, leftOpen)).ToImmutableArray();
        if (findings.Demands.IsEmpty && dimensions.All(d => d.Status == RubricStatus.NotAsked))
            return null;
        return new EmotionalProfile(dimensions, [.. findings.Demands.Select(Demand)]);
    }

    private DimensionReport Dimension(EmotionalDimension dimension, InterviewFindings findings, RubricContent rubric, ImmutableArray<Rating> ratings, Func<string, bool> leftOpen)
    {
        var slots = EmotionalDimensions.Slots(dimension);
        ImmutableArray<Statement> statements = [.. rubric.Statements.Where(s => slots.Contains(s.Slot))];
        if (statements.IsEmpty && EmotionalDimensions.Sign(dimension) is { } sign && findings.Demands.FirstOrDefault(d => d.Demand == sign) is { } found)
            statements = [.. quotes.Of(found.Evidence, MostQuotes).Select(e => Quoted(KebabCase.Of(dimension), e))];
        var status = !statements.IsEmpty ? RubricStatus.Told : slots.Any(leftOpen) ? RubricStatus.NotKnown : RubricStatus.NotAsked;
        return new DimensionReport(dimension, EmotionalDimensions.Of(dimension).In(language), status, statements, ratings.FirstOrDefault(r => slots.Contains(r.Slot)));
    }

    private DemandReport Demand(FoundDemand found)
    {
        var (name, definition) = analyst.Describe(found.Demand);
        var statement = new Statement($"demand.{KebabCase.Of(found.Demand)}", "", "", name.In(language), StatementOrigin.Derived, quotes.Of(found.Evidence, MostQuotes));
        return new DemandReport(statement, found.Demand, definition.In(language), found.Incidents);
    }

    private Statement Quoted(string kind, Evidence evidence) => new(ids.Of($"emotion.{kind}", evidence), "", "", quotes.Words(evidence), StatementOrigin.Quoted, [evidence])
    {
        Language = quotes.Language(evidence) is { } said && said != language ? said : null,
    };
}
