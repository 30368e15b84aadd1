using System.Globalization;
using System.Xml.Linq;

namespace InterviewBot.Functions.Documents;

/// <summary>The property parts that DOCX and XLSX share; every date is the document's own, never the wall clock.</summary>
internal static class OfficeProperties
{
    public const string Program = "InterviewBot";

    private const string CorePath = "docProps/core.xml";
    private const string AppPath = "docProps/app.xml";

    public static IReadOnlyList<OfficeRelationship> Relationships(string main) =>
    [
        new("rId1", $"{OfficePackage.OfficeDocument}/officeDocument", main),
        new("rId2", "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", CorePath),
        new("rId3", $"{OfficePackage.OfficeDocument}/extended-properties", AppPath),
    ];

    public static OfficePart App()
    {
        XNamespace ns = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
        return new(AppPath, "application/vnd.openxmlformats-officedocument.extended-properties+xml",
            new XElement(ns + "Properties", new XElement(ns + "Application", Program)));
    }

    public static OfficePart Core(string title, string subject, string language, DateTimeOffset made)
    {
        XNamespace cp = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
        XNamespace dc = "http://purl.org/dc/elements/1.1/";
        XNamespace terms = "http://purl.org/dc/terms/";
        XNamespace xsi = "http://www.w3.org/2001/XMLSchema-instance";
        string when = made.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        return new(CorePath, "application/vnd.openxmlformats-package.core-properties+xml", new XElement(cp + "coreProperties",
            new XAttribute(XNamespace.Xmlns + "cp", cp), new XAttribute(XNamespace.Xmlns + "dc", dc),
            new XAttribute(XNamespace.Xmlns + "dcterms", terms), new XAttribute(XNamespace.Xmlns + "xsi", xsi),
            new XElement(dc + "title", PlainText.OneLine(title)),
            new XElement(dc + "subject", PlainText.OneLine(subject)),
            new XElement(dc + "creator", Program),
            new XElement(cp + "lastModifiedBy", Program),
            new XElement(cp + "revision", "1"),
            Moment("created"), Moment("modified"),
            new XElement(dc + "language", language)));

        XElement Moment(string name) => new(terms + name, new XAttribute(xsi + "type", "dcterms:W3CDTF"), when);
    }
}
