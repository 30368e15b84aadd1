using System.Collections.Immutable;
using InterviewBot.Domain.JobDescriptions;

namespace InterviewBot.Domain.Documents;

/// <summary>The emotional profile on one page: what was rated as a chart or in words, what was told by dimension, and the demands that what was told shows.</summary>
internal static class EmotionBlocks
{
    public static IEnumerable<DocumentBlock> Of(JobDescription job, EmotionalProfile profile, RubricContent rubric, DocumentWords words, StatementSetter set, bool withChart)
    {
        ImmutableArray<ChartBar> bars = !withChart ? [] : [.. job.Ratings.Where(r => r.Rubric == rubric.Rubric && r.Value is not null).Select(r => new ChartBar(r.Label, r.Value))];
        if (bars.Length > 1)
            yield return new DocumentBlock.BarChart(words.Rated, job.Ratings.Min(r => r.From), job.Ratings.Max(r => r.To), bars);
        var inDimensions = profile.Dimensions.SelectMany(d => d.Statements).Concat(profile.Demands.Select(d => d.Statement)).Select(s => s.Id).ToHashSet(StringComparer.Ordinal);
        ImmutableArray<Statement> other = [.. rubric.Statements.Where(s => !inDimensions.Contains(s.Id))];
        // What the chart shows is not told again.
        var told = profile.Dimensions.Where(d => !d.Statements.IsEmpty && !(bars.Length > 1 && d.Rating is not null && d.Statements.All(s => s.Slot == d.Rating.Slot))).ToList();
        if (told.Count + other.Length > 0)
            yield return new DocumentBlock.Fields([.. other.GroupBy(s => (s.Slot, s.Label)).Select(g => set.Field(g.Key.Label, g)), .. told.GroupBy(d => string.Join('\n', d.Statements.Select(s => s.Text))).Select(g => set.Field(Labels(g), g.First().Statements))]);
        // Who was asked nothing about feelings left nothing open.
        if (profile.Dimensions.Any(d => d.Rating is not null || d.Status == RubricStatus.NotKnown || d.Statements.Any(s => s.Slot.Length > 0)) && Open(profile, words) is { Length: > 0 } open)
            yield return new DocumentBlock.Remark(open);
        if (profile.Demands.IsEmpty)
            yield break;
        yield return new DocumentBlock.Subheading(words.DemandsFound);
        yield return new DocumentBlock.Table(
            [words.Demand, words.ShownBy],
            [.. profile.Demands.Select(d => (ImmutableArray<DocumentText>)[DocumentText.Plain($"{d.Statement.Text}. {d.Definition}"), Shown(d, set)])]);
    }

    /// <summary>The same words can tell of several sides of feelings: "getoonde gevoelens, verborgen gevoelens".</summary>
    private static string Labels(IEnumerable<DimensionReport> dimensions) => string.Join(", ", dimensions.Select((d, i) => i == 0 ? d.Label : d.Label.ToLowerInvariant()));

    private static DocumentText Shown(DemandReport demand, StatementSetter set)
    {
        if (demand.Statement.Evidence.IsEmpty)
            return DocumentText.Plain("");
        var quote = set.Quote(demand.Statement.Evidence[0]);
        return quote with { Text = quote.Text.Trim(), Notes = [.. demand.Statement.Evidence.Select(set.Quote).SelectMany(q => q.Notes).Distinct()] };
    }

    /// <summary>"Niet bevraagd: …" on one quiet line.</summary>
    private static string Open(EmotionalProfile profile, DocumentWords words)
    {
        var parts = new[] { (words.NotAsked, RubricStatus.NotAsked), (words.NotKnown, RubricStatus.NotKnown) }
            .Select(p => (p.Item1, Labels: string.Join(", ", profile.Dimensions.Where(d => d.Status == p.Item2).Select(d => d.Label.ToLowerInvariant()))))
            .Where(p => p.Labels.Length > 0).Select(p => $"{p.Item1}: {p.Labels}.");
        return string.Join(' ', parts);
    }
}
