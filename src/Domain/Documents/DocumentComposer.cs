using System.Collections.Immutable;
using InterviewBot.Domain.Incidents;
using InterviewBot.Domain.JobDescriptions;
using InterviewBot.Domain.Texts;
using InterviewBot.Domain.Transcripts;

namespace InterviewBot.Domain.Documents;

/// <summary>Lays a job description out as a document: fixed words in its language, the respondent's words quoted as they are, evidence as numbered notes.</summary>
public static class DocumentComposer
{
    private const int MaxPlainWords = 6;

    public static Document Compose(JobDescription description)
    {
        ArgumentNullException.ThrowIfNull(description);
        var words = DocumentWords.In(description.Language);
        var notes = new NoteBook(description.Sources, description.Language);
        var sections = description.Rubrics
            .Where(r => r.Status != RubricStatus.NotChosen)
            .Select(r => new DocumentSection(KebabCase.Of(r.Rubric), RubricHeadings.Of(r.Rubric).In(description.Language), Blocks(r, description, words, notes)))
            .ToImmutableArray();
        return new Document(
            description.Language, Title(description, words), description.Organisation is { } organisation ? Excerpts.Of(organisation.Split(',', '\n')[0], 80) : "", description.Made,
            sections, notes.Notes, words.Notes, [words.HowMade(description.Made), words.HowToRead]);
    }

    private static string Title(JobDescription description, DocumentWords words) =>
        description.JobTitle is { } title ? $"{words.Title}: {Excerpts.Of(title, 80)}" : words.Title;

    private static ImmutableArray<DocumentBlock> Blocks(RubricContent rubric, JobDescription description, DocumentWords words, NoteBook notes)
    {
        if (rubric.Rubric == Rubric.CriticalIncidents && !description.Incidents.IsEmpty)
            return [.. description.Incidents.SelectMany(i => Incident(i, description.Language, words, notes))];
        if (rubric.Statements.IsEmpty)
            return [new DocumentBlock.Remark(RubricHeadings.Remark(rubric.Status).In(description.Language))];
        var groups = rubric.Statements.GroupBy(s => s.Slot).ToList();
        var blocks = ImmutableArray.CreateBuilder<DocumentBlock>();
        if (groups.Count == 1)
        {
            blocks.Add(One(groups[0], notes));
            return blocks.ToImmutable();
        }

        ImmutableArray<ChartBar> bars = [.. description.Ratings.Where(r => r.Rubric == rubric.Rubric && r.Value is not null).Select(r => new ChartBar(r.Label, r.Value))];
        if (bars.Length > 1)
            blocks.Add(new DocumentBlock.BarChart(words.Rated, description.Ratings.Min(r => r.From), description.Ratings.Max(r => r.To), bars));
        ImmutableArray<DocumentField> fields = [.. groups.Where(g => g.Count() == 1).Select(g => Field(g.First().Label, g, notes))];
        if (!fields.IsEmpty)
            blocks.Add(new DocumentBlock.Fields(fields));
        foreach (var group in groups.Where(g => g.Count() > 1))
        {
            blocks.Add(new DocumentBlock.Subheading(group.First().Label));
            blocks.Add(One(group, notes));
        }

        return blocks.ToImmutable();
    }

    private static DocumentBlock One(IEnumerable<Statement> statements, NoteBook notes)
    {
        var texts = statements.Select(s => Text(s, notes)).ToImmutableArray();
        return texts.Length == 1 ? new DocumentBlock.Paragraph(texts) : new DocumentBlock.Bullets(texts);
    }

    private static IEnumerable<DocumentBlock> Incident(IncidentReport incident, Language language, DocumentWords words, NoteBook notes)
    {
        yield return new DocumentBlock.Subheading(IncidentLabels.Of(incident.Valence, incident.Number).In(language));
        yield return new DocumentBlock.Fields(
        [
            .. new[] { (Slots.Circumstances, incident.Circumstances), (Slots.Behaviour, incident.Behaviour), (Slots.Results, incident.Results) }
                .Select(p => p.Item2.IsEmpty
                    ? new DocumentField(IncidentLabels.Part(p.Item1).In(language), DocumentText.Plain(words.NotTold))
                    : Field(IncidentLabels.Part(p.Item1).In(language), p.Item2, notes)),
        ]);
        yield return new DocumentBlock.Remark(words.Criteria(incident.Verdict));
    }

    private static DocumentField Field(string label, IEnumerable<Statement> statements, NoteBook notes)
    {
        var all = statements.ToList();
        return new DocumentField(label, new DocumentText(
            string.Join(" […] ", all.Select(s => s.Text)), all.TrueForAll(IsQuoted),
            [.. all.SelectMany(s => s.Evidence).Select(notes.Number)]) { Language = SaidIn(all[0], notes) });
    }

    private static DocumentText Text(Statement statement, NoteBook notes) =>
        new(statement.Text, IsQuoted(statement), [.. statement.Evidence.Select(notes.Number)]) { Language = SaidIn(statement, notes) };

    private static Language? SaidIn(Statement statement, NoteBook notes) =>
        statement.Origin == StatementOrigin.Quoted && !statement.Evidence.IsEmpty ? notes.SaidIn(statement.Evidence[0]) : null;

    /// <summary>A few words that name something are set plain, with their number; what reads as speech is set as a quotation.</summary>
    private static bool IsQuoted(Statement statement) =>
        statement.Origin == StatementOrigin.Quoted && statement.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length > MaxPlainWords;
}
