using System.IO.Compression;
using System.Text;

namespace InterviewBot.Functions.Tests.Workday;

/// <summary>Small Word files, sound and unsound, made part by part.</summary>
internal sealed class WordFile
{
    private const string Relations = """<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>""";
    private readonly Dictionary<string, byte[]> _parts = new() { ["[Content_Types].xml"] = "<Types/>"u8.ToArray(), ["_rels/.rels"] = Encoding.UTF8.GetBytes(Relations) };

    public static WordFile Of(string body) => new WordFile().With("word/document.xml", Document(body));

    /// <summary>Paragraphs of plain words.</summary>
    public static byte[] Saying(params string[] paragraphs) => Of(string.Concat(paragraphs.Select(Paragraph))).Bytes();

    public static string Paragraph(string words) => $"<w:p><w:r><w:t xml:space=\"preserve\">{System.Security.SecurityElement.Escape(words)}</w:t></w:r></w:p>";

    public static string Document(string body, string before = "") =>
        $"""<?xml version="1.0" encoding="UTF-8"?>{before}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><w:body>{body}</w:body></w:document>""";

    public WordFile With(string name, string content) => With(name, Encoding.UTF8.GetBytes(content));

    public WordFile With(string name, byte[] content)
    {
        _parts[name] = content;
        return this;
    }

    public WordFile Without(string name)
    {
        _parts.Remove(name);
        return this;
    }

    public byte[] Bytes()
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in _parts)
            {
                using var part = zip.CreateEntry(name).Open();
                part.Write(content);
            }
        }

        return file.ToArray();
    }
}
