using System.Collections.Immutable;
using InterviewBot.Domain.JobDescriptions;

namespace InterviewBot.Domain.Documents;

/// <summary>A section that holds answers and nothing else: one answer as a paragraph, several as labels with their values, lists as lists.</summary>
internal static class RubricBlocks
{
    /// <param name="labelled">A single answer carries its label too: the heading does not say what it answers.</param>
    public static IEnumerable<DocumentBlock> Of(ImmutableArray<Statement> statements, StatementSetter set, bool labelled = false)
    {
        var groups = statements.GroupBy(s => (s.Slot, s.Label)).ToList();
        if (groups.Count == 1 && !labelled)
        {
            yield return set.List(groups[0]);
            yield break;
        }

        ImmutableArray<DocumentField> fields = [.. groups.Where(g => g.Count() == 1).Select(g => set.Field(g.Key.Label, g))];
        if (!fields.IsEmpty)
            yield return new DocumentBlock.Fields(fields);
        foreach (var group in groups.Where(g => g.Count() > 1))
        {
            yield return new DocumentBlock.Subheading(group.Key.Label);
            yield return set.List(group);
        }
    }

    /// <summary>A report by theme: each question a subheading, each answer a paragraph in the respondent's words.</summary>
    public static IEnumerable<DocumentBlock> Themes(RubricContent rubric, DocumentWords words, StatementSetter set)
    {
        foreach (var group in rubric.Statements.GroupBy(s => (s.Slot, s.Label)))
        {
            yield return new DocumentBlock.Subheading(group.Key.Label);
            foreach (var statement in group)
                yield return new DocumentBlock.Paragraph([set.Answer(statement)]);
        }

        if (!rubric.LeftOpen.IsEmpty)
            yield return new DocumentBlock.Remark($"{words.NotKnown}: {string.Join(", ", rubric.LeftOpen.Select(l => l.ToLowerInvariant()))}.");
    }
}
