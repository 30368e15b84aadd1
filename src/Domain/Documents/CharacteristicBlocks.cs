using System.Collections.Immutable;
using InterviewBot.Domain.JobDescriptions;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Documents;

/// <summary>Knowledge, skills, abilities and other characteristics by kind: what told acts show, with the words that show it, and what the respondent only named.</summary>
internal static class CharacteristicBlocks
{
    private const int MostQuotes = 2;

    public static IEnumerable<DocumentBlock> Of(JobDescription job, RubricContent rubric, DocumentWords words, StatementSetter set, bool withEvidence)
    {
        var wrong = new WentWrong(job);
        var claims = job.Characteristics.Where(c => c.ElementId is null).Select(c => c.Statement.Id).ToHashSet(StringComparer.Ordinal);
        var shown = job.Characteristics.Where(c => c.ElementId is not null).Select(c => c.Statement.Id).ToHashSet(StringComparer.Ordinal);
        // What was told as an example of something named stands beside it.
        var examples = job.Characteristics.Where(c => c.ElementId is null).SelectMany(c => c.Statement.Evidence.Skip(1)).ToHashSet();
        ImmutableArray<Statement> other = [.. rubric.Statements.Where(s => !claims.Contains(s.Id) && !shown.Contains(s.Id) && !(s.Evidence is [var words] && examples.Contains(words)))];
        if (!other.IsEmpty)
            yield return new DocumentBlock.Fields([.. other.GroupBy(s => (s.Slot, s.Label)).Select(g => set.Field(g.Key.Label, g))]);
        if (withEvidence && job.Characteristics.Any(c => c.ElementId is not null))
            yield return new DocumentBlock.Remark(SourceWords.Of(job.Kind, job.Language).HowInferred);
        foreach (var kind in Enum.GetValues<CharacteristicKind>())
        {
            var found = job.Characteristics.Where(c => c.Kind == kind && c.ElementId is not null).ToList();
            var named = job.Characteristics.Where(c => c.Kind == kind && c.ElementId is null).ToList();
            if (found.Count + named.Count == 0)
                continue;
            yield return new DocumentBlock.Subheading(CharacteristicWords.Of(kind).In(job.Language));
            if (found.Count > 0)
                yield return withEvidence ? Table(found, wrong, job.Language, words, set) : new DocumentBlock.Bullets([.. found.Select(c => set.Text(c.Statement, $"{(wrong.IsAllOf(c.Statement) ? $" ({words.WhereMissing})" : "")} – {FirstLetter.Small(c.Definition)}"))]);
            // In the short version a name is enough; the words behind it stand in the full one.
            foreach (var standing in new[] { JobDescriptions.Standing.Backed, JobDescriptions.Standing.Claimed })
                if (named.Where(c => c.Standing == standing).ToList() is { Count: > 0 } told)
                {
                    if (withEvidence)
                        yield return new DocumentBlock.Remark(standing == JobDescriptions.Standing.Backed ? words.NamedWithExample : words.NamedOnly);
                    yield return new DocumentBlock.Bullets([.. told.Select(c => withEvidence ? WithExample(c.Statement, set) : set.Text(c.Statement))]);
                }
        }
    }

    /// <summary>What was named, and the words that were given as an example of it.</summary>
    private static DocumentText WithExample(Statement named, StatementSetter set)
    {
        var text = set.Text(named);
        string[] examples = [.. named.Evidence.Skip(1).Select(e => set.Quote(e).Text.Trim())];
        return examples.Length == 0 ? text
            : text with { Text = text.Quoted ? string.Join("” – “", [text.Text, .. examples]) : $"{text.Text} – “{string.Join("” – “", examples)}”" };
    }

    private static DocumentBlock.Table Table(List<Characteristic> found, WentWrong wrong, Language language, DocumentWords words, StatementSetter set) => new(
        [words.Characteristic, words.ShownBy],
        [.. found.Select(c => (ImmutableArray<DocumentText>)[DocumentText.Plain($"{c.Statement.Text}{Standing(c, wrong, language, words)} – {FirstLetter.Small(c.Definition)}"), Quotes(c, wrong, set)])]);

    /// <summary>What the respondent said of it, and whether it shows only where it was missing; nothing for a plain inference, which most are.</summary>
    private static string Standing(Characteristic characteristic, WentWrong wrong, Language language, DocumentWords words)
    {
        var said = characteristic.Standing == JobDescriptions.Standing.Inferred ? "" : CharacteristicWords.Of(characteristic.Standing).In(language);
        var notes = new[] { said, wrong.IsAllOf(characteristic.Statement) ? words.WhereMissing : "" }.Where(n => n.Length > 0).ToList();
        return notes.Count == 0 ? "" : $" ({string.Join(", ", notes)})";
    }

    // A mistake never stands among what shows a strength.
    private static DocumentText Quotes(Characteristic characteristic, WentWrong wrong, StatementSetter set)
    {
        var quotes = wrong.OtherThan(characteristic.Statement).Take(MostQuotes).Select(set.Quote).ToList();
        return new DocumentText(string.Join("” – “", quotes.Select(q => q.Text.Trim())), true, [.. quotes.SelectMany(q => q.Notes)]) { Language = quotes.FirstOrDefault()?.Language };
    }
}
