using System.Collections.Immutable;
using System.IO.Compression;
using System.Xml;

namespace InterviewBot.Functions.Workday.Uploads;

/// <summary>
/// The text of a Word file (ECMA-376): a zip with XML. Nothing in it is trusted: no external entities, no macros, no links are followed, and no part may unpack to more than
/// a long text can take.
/// </summary>
internal static class DocxReader
{
    private const int MaxParts = 5_000;
    private const long MaxPartBytes = 24 * 1024 * 1024;
    private const string UsualDocument = "word/document.xml";

    private static readonly XmlReaderSettings Safe = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        MaxCharactersInDocument = MaxPartBytes,
        CloseInput = true,
    };

    public static UploadReading Read(byte[] file)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(file), ZipArchiveMode.Read);
            return zip.Entries.Count > MaxParts ? UploadReading.Failed(UploadFault.Broken) : Read(zip);
        }
        catch (InvalidDataException)
        {
            return UploadReading.Failed(UploadFault.Broken);
        }
        catch (EndOfStreamException)
        {
            return UploadReading.Failed(UploadFault.Broken);
        }
        catch (NotSupportedException)
        {
            return UploadReading.Failed(UploadFault.Broken);
        }
        catch (XmlException)
        {
            return UploadReading.Failed(UploadFault.Broken);
        }
    }

    private static UploadReading Read(ZipArchive zip)
    {
        if (zip.GetEntry(DocumentName(zip) ?? UsualDocument) is not { } document)
            return UploadReading.Failed(zip.GetEntry("[Content_Types].xml") is null && zip.GetEntry("mimetype") is null ? UploadFault.Broken : UploadFault.OtherKind);
        var hasImages = zip.Entries.Any(e => e.FullName.StartsWith("word/media/", StringComparison.OrdinalIgnoreCase));
        var remarks = ImmutableArray.CreateBuilder<UploadRemark>();
        if (zip.Entries.Any(e => e.Name.Equals("vbaProject.bin", StringComparison.OrdinalIgnoreCase)))
            remarks.Add(UploadRemark.MacrosIgnored);
        using var xml = Open(document);
        var body = DocxBodyReader.Read(xml);
        if (string.IsNullOrWhiteSpace(body.Text))
            return UploadReading.Failed(hasImages ? UploadFault.OnlyImages : UploadFault.NoWords, remarks.ToImmutable());
        if (hasImages)
            remarks.Add(UploadRemark.ImagesLeftOut);
        if (body.HasDeleted)
            remarks.Add(UploadRemark.DeletedTextLeftOut);
        if (body.HasHidden)
            remarks.Add(UploadRemark.HiddenTextLeftOut);
        return UploadReading.Of(body.Text, remarks.ToImmutable());
    }

    /// <summary>Which part is the document; a spreadsheet or a presentation names another kind of part, and then it is not ours.</summary>
    private static string? DocumentName(ZipArchive zip)
    {
        if (zip.GetEntry("_rels/.rels") is not { } relations)
            return null;
        using var xml = Open(relations);
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "Relationship" && xml.GetAttribute("Type")?.EndsWith("/officeDocument", StringComparison.Ordinal) == true
                && xml.GetAttribute("Target") is { } target)
                return target.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) && target.Contains("word/", StringComparison.OrdinalIgnoreCase) ? target.TrimStart('/') : UsualDocument;
        }

        return null;
    }

    private static XmlReader Open(ZipArchiveEntry entry) => XmlReader.Create(new LimitedStream(entry.Open(), MaxPartBytes), Safe);
}
