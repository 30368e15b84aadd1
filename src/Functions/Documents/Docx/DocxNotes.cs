using System.Globalization;
using System.Xml.Linq;
using InterviewBot.Domain.Documents;
using static InterviewBot.Functions.Documents.Docx.DocxNames;

namespace InterviewBot.Functions.Documents.Docx;

/// <summary>
/// Endnotes. Word numbers them itself in order of first reference, which is how a document numbers its notes. A note can be referred
/// to once; what rests on the same words later gets the number as text that links to the first place, since a cross-reference would be a field.
/// </summary>
internal sealed class DocxNotes(Document document, DocxBookmarks bookmarks)
{
    private readonly HashSet<int> _referred = [];

    /// <summary>The references after a text, with a comma between them so that 1 and 2 do not read as 12.</summary>
    public IEnumerable<XElement> References(DocumentText text)
    {
        for (int i = 0; i < text.Notes.Length; i++)
        {
            if (i > 0)
                yield return Run(",", Reference());
            int number = text.Notes[i];
            if (_referred.Add(number))
            {
                yield return bookmarks.Start(Bookmark(number));
                yield return new XElement(W + "r", new XElement(W + "rPr", Reference()), new XElement(W + "endnoteReference", A("id", number)));
                yield return bookmarks.End();
            }
            else
            {
                yield return new XElement(W + "hyperlink", A("anchor", Bookmark(number)), A("history", 1),
                    Run(number.ToString(CultureInfo.InvariantCulture), Reference()));
            }
        }
    }

    /// <summary>The part that holds the words, after the body was written: only notes that were referred to.</summary>
    public OfficePart Part()
    {
        DocumentPhrases phrases = DocumentPhrases.In(document.Language);
        return new("word/endnotes.xml", $"{DocxRenderer.ContentType}.endnotes+xml", new XElement(W + "endnotes", Prefixes,
            // The rule that Word draws above endnotes is left out: a heading stands there.
            Separator(-1, "separator", []), Separator(0, "continuationSeparator", [new XElement(W + "r", new XElement(W + "continuationSeparator"))]),
            document.Notes.Where(note => _referred.Contains(note.Number)).Select(note => new XElement(W + "endnote", A("id", note.Number),
                Paragraph("EndnoteText",
                    new XElement(W + "r", new XElement(W + "rPr", Reference(), Val("vertAlign", "baseline")), new XElement(W + "endnoteRef")),
                    new XElement(W + "r", new XElement(W + "tab")),
                    Run($"{note.Place}: "),
                    DocxTexts.Quotation(note.Quote, note.Language))))));
    }

    private static XElement Separator(int id, string type, XElement[] runs) => new(W + "endnote", A("type", type), A("id", id), Paragraph("Footer", runs));

    private static XElement Reference() => Val("rStyle", "EndnoteReference");

    private static string Bookmark(int number) => string.Create(CultureInfo.InvariantCulture, $"_Note{number}");
}
