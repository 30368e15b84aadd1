using System.Collections.Immutable;
using InterviewBot.Domain.JobDescriptions;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Documents;

/// <summary>Sets statements as texts of a document: speech between quotation marks, names plain, with the numbers of their notes where the document has notes.</summary>
internal sealed class StatementSetter(NoteBook notes, bool numbered)
{
    private const int MaxPlainWords = 6;
    private const int MostBullets = 8;

    /// <summary>The notes used so far.</summary>
    public ImmutableArray<DocumentNote> Notes => numbered ? notes.Notes : [];

    public DocumentText Text(Statement statement, string tail = "") =>
        new(statement.Text + tail, IsQuoted(statement), Numbers(statement.Evidence)) { Language = SaidIn(statement) };

    /// <summary>An answer by itself under its own heading, however short: words of the respondent unless it names what they chose.</summary>
    public DocumentText Answer(Statement statement) => Text(statement) with { Quoted = statement.Origin == StatementOrigin.Quoted };

    /// <summary>Text without the numbers of its notes, which stand beside it.</summary>
    public DocumentText Plain(Statement statement) => Text(statement) with { Notes = [] };

    /// <summary>Words of the respondent.</summary>
    public DocumentText Quote(Evidence evidence) => new(notes.Words(evidence), true, Numbers([evidence])) { Language = notes.SaidIn(evidence) };

    public DocumentField Field(string label, IEnumerable<Statement> statements)
    {
        var all = statements.ToList();
        return new DocumentField(label, new DocumentText(string.Join(Quotes.Between, all.Select(s => s.Text)), all.TrueForAll(IsQuoted), Numbers(all.SelectMany(s => s.Evidence))) { Language = SaidIn(all[0]) });
    }

    public DocumentBlock List(IEnumerable<Statement> statements)
    {
        var texts = statements.Select(s => Text(s)).ToImmutableArray();
        // Many names in a row read better as a sentence than as a column.
        if (texts.Length > MostBullets && texts.All(t => !t.Quoted))
            return new DocumentBlock.Paragraph([.. texts.Select((t, i) => t with { Text = t.Text + (i < texts.Length - 1 ? "," : ".") })]);
        return texts.Length == 1 ? new DocumentBlock.Paragraph(texts) : new DocumentBlock.Bullets(texts);
    }

    private ImmutableArray<int> Numbers(IEnumerable<Evidence> evidence) => numbered ? [.. evidence.Select(notes.Number).Distinct()] : [];

    private Language? SaidIn(Statement statement) => statement.Language ?? (statement.Origin == StatementOrigin.Quoted && !statement.Evidence.IsEmpty ? notes.SaidIn(statement.Evidence[0]) : null);

    /// <summary>A few words that name something are set plain, with their number; what reads as speech is set as a quotation.</summary>
    private static bool IsQuoted(Statement statement) =>
        statement.Origin == StatementOrigin.Quoted && statement.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length > MaxPlainWords;
}
