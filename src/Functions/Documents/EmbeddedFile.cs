using System.Reflection;
using System.Xml.Linq;

namespace InterviewBot.Functions.Documents;

/// <summary>Files that stand beside the code as files and travel inside the executable.</summary>
internal static class EmbeddedFile
{
    public static XElement Xml(string name)
    {
        using Stream stream = Open(name);
        return XElement.Load(stream);
    }

    public static string Text(string name)
    {
        using var reader = new StreamReader(Open(name));
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    private static Stream Open(string name) =>
        Assembly.GetExecutingAssembly().GetManifestResourceStream($"InterviewBot.Functions.Documents.{name}")
        ?? throw new InvalidOperationException($"Not embedded: {name}");
}
