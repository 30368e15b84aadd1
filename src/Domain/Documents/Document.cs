using System.Collections.Immutable;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Documents;

/// <summary>A text with the words it rests on. <see cref="Notes"/> are numbers of <see cref="DocumentNote"/>s, printed after the text as endnote references.</summary>
/// <param name="Quoted">The text is the respondent's own words and is set as a quotation.</param>
public sealed record DocumentText(string Text, bool Quoted, ImmutableArray<int> Notes)
{
    /// <summary>The language of quoted words, for screen readers and spelling checkers; <c>null</c> when it is the document's.</summary>
    public Language? Language { get; init; }

    public static DocumentText Plain(string text) => new(text, false, []);
}

/// <summary>A piece of a document, in reading order. Closed: every renderer handles each kind.</summary>
public abstract record DocumentBlock
{
    private DocumentBlock()
    {
    }

    /// <summary>A paragraph of one or more texts that follow each other on the line.</summary>
    public sealed record Paragraph(ImmutableArray<DocumentText> Texts) : DocumentBlock;

    /// <summary>A remark in small type, for what was not asked or not known.</summary>
    public sealed record Remark(string Text) : DocumentBlock;

    /// <summary>A bulleted list.</summary>
    public sealed record Bullets(ImmutableArray<DocumentText> Items) : DocumentBlock;

    /// <summary>A label with its value ("Reports to": …).</summary>
    public sealed record Fields(ImmutableArray<DocumentField> Items) : DocumentBlock;

    /// <summary>A heading one level below the section's.</summary>
    public sealed record Subheading(string Text) : DocumentBlock;

    /// <summary>A table; each row has as many cells as there are headings.</summary>
    public sealed record Table(ImmutableArray<string> Headings, ImmutableArray<ImmutableArray<DocumentText>> Rows) : DocumentBlock;

    /// <summary>A horizontal bar chart on one scale from <paramref name="Minimum"/> to <paramref name="Maximum"/>; a bar without a value was not rated.</summary>
    public sealed record BarChart(string Title, double Minimum, double Maximum, ImmutableArray<ChartBar> Bars) : DocumentBlock;
}

/// <summary>One label and its value.</summary>
public sealed record DocumentField(string Label, DocumentText Value);

/// <summary>One bar of a chart.</summary>
public sealed record ChartBar(string Label, double? Value);

/// <summary>A section with its heading; <see cref="Id"/> is its anchor.</summary>
public sealed record DocumentSection(string Id, string Heading, ImmutableArray<DocumentBlock> Blocks)
{
    /// <summary>Nothing in it was said by anybody: the names in it are of authors, not of people in the story.</summary>
    public bool IsFixed { get; init; }
}

/// <summary>The evidence behind a statement: the words, and where they stand in the transcript.</summary>
/// <param name="Number">From 1, in order of first use.</param>
/// <param name="Quote">The exact words.</param>
public sealed record DocumentNote(int Number, Evidence Evidence, string Quote)
{
    /// <summary>Where the words stand, in the document's language: the turn of a conversation, the paragraph of a text.</summary>
    public string Place { get; init; } = "";

    /// <summary>The language of the words; <c>null</c> when it is the document's.</summary>
    public Language? Language { get; init; }
}

/// <summary>A document ready for any renderer (page, DOCX, Markdown): all wording is decided, only the looks are left.</summary>
/// <param name="Made">Goes into file properties in place of the wall clock, so that the same transcript gives the same bytes.</param>
/// <param name="Colophon">Licence notices and how the document was made; one paragraph each.</param>
public sealed record Document(
    Language Language, string Title, string Subtitle, DateTimeOffset Made,
    ImmutableArray<DocumentSection> Sections, ImmutableArray<DocumentNote> Notes, string NotesHeading, ImmutableArray<string> Colophon)
{
    /// <summary>The languages its words may be in: its own, and those that were spoken.</summary>
    public ImmutableArray<Language> SaidIn { get; init; } = [Language];
}
