using System.IO.Compression;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace InterviewBot.Functions.Documents;

/// <summary>A part of an Office package and what it points at inside the package.</summary>
/// <param name="Path">Without a leading slash: <c>word/document.xml</c>.</param>
internal sealed record OfficePart(string Path, string ContentType, XElement Xml)
{
    public IReadOnlyList<OfficeRelationship> Relationships { get; init; } = [];
}

/// <summary>A link from one part to another of the same package; there are none to the outside.</summary>
/// <param name="Target">Relative to the folder of the part that points.</param>
internal sealed record OfficeRelationship(string Id, string Type, string Target);

/// <summary>Writes an Office package (DOCX, XLSX) so that the same parts give the same bytes: fixed order, one fixed time stamp, no random ids.</summary>
internal static class OfficePackage
{
    public const string OfficeDocument = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private const string Package = "http://schemas.openxmlformats.org/package/2006";

    // The first moment a ZIP file can express. The real date stands in the document's properties.
    private static readonly DateTimeOffset Epoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(false), CloseOutput = true };

    /// <param name="root">Relationships of the package itself.</param>
    public static byte[] Write(IReadOnlyList<OfficePart> parts, IReadOnlyList<OfficeRelationship> root)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "[Content_Types].xml", ContentTypes(parts));
            Add(zip, "_rels/.rels", Relationships(root));
            foreach (OfficePart part in parts)
            {
                Add(zip, part.Path, part.Xml);
                int name = part.Path.LastIndexOf('/') + 1;
                if (part.Relationships.Count > 0)
                    Add(zip, $"{part.Path[..name]}_rels/{part.Path[name..]}.rels", Relationships(part.Relationships));
            }
        }

        return bytes.ToArray();
    }

    private static void Add(ZipArchive zip, string path, XElement xml)
    {
        ZipArchiveEntry entry = zip.CreateEntry(path, CompressionLevel.Optimal);
        entry.LastWriteTime = Epoch;
        entry.ExternalAttributes = 0;
        using var writer = XmlWriter.Create(entry.Open(), Settings);
        new XDocument(new XDeclaration("1.0", "UTF-8", "yes"), xml).Save(writer);
    }

    private static XElement ContentTypes(IReadOnlyList<OfficePart> parts)
    {
        XNamespace ns = $"{Package}/content-types";
        return new XElement(ns + "Types",
            Default("rels", "application/vnd.openxmlformats-package.relationships+xml"),
            Default("xml", "application/xml"),
            parts.Select(part => new XElement(ns + "Override", new XAttribute("PartName", "/" + part.Path), new XAttribute("ContentType", part.ContentType))));

        XElement Default(string extension, string type) =>
            new(ns + "Default", new XAttribute("Extension", extension), new XAttribute("ContentType", type));
    }

    private static XElement Relationships(IReadOnlyList<OfficeRelationship> relationships)
    {
        XNamespace ns = $"{Package}/relationships";
        return new XElement(ns + "Relationships", relationships.Select(r => new XElement(ns + "Relationship",
            new XAttribute("Id", r.Id), new XAttribute("Type", r.Type), new XAttribute("Target", r.Target))));
    }
}
