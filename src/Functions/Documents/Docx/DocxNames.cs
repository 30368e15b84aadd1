using System.Xml.Linq;

namespace InterviewBot.Functions.Documents.Docx;

/// <summary>The XML names of WordprocessingML, and the few shapes made of them that recur everywhere.</summary>
internal static class DocxNames
{
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public static readonly XNamespace R = OfficePackage.OfficeDocument;

    /// <summary>Prefixes as every other program writes them: some readers know no others.</summary>
    public static XAttribute[] Prefixes { get; } = [new(XNamespace.Xmlns + "w", W.NamespaceName), new(XNamespace.Xmlns + "r", R.NamespaceName)];

    /// <summary>An element whose one attribute is <c>w:val</c>.</summary>
    public static XElement Val(string name, object value) => new(W + name, new XAttribute(W + "val", value));

    public static XAttribute A(string name, object value) => new(W + name, value);

    public static XElement Paragraph(string? style, params object?[] content) =>
        new(W + "p", style is null ? null : new XElement(W + "pPr", Val("pStyle", style)), content);

    /// <summary>Runs of plain text; line breaks in it become line breaks of the document.</summary>
    public static XElement Run(string text, params XElement[] properties)
    {
        var run = new XElement(W + "r", properties.Length == 0 ? null : new XElement(W + "rPr", properties));
        string[] lines = PlainText.Lines(text);
        for (int i = 0; i < lines.Length; i++)
        {
            if (i > 0)
                run.Add(new XElement(W + "br"));
            run.Add(new XElement(W + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), lines[i]));
        }

        return run;
    }
}
