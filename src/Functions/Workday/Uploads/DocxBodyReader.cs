using System.Text;
using System.Xml;

namespace InterviewBot.Functions.Workday.Uploads;

/// <summary>The words of a document part in reading order, a line a paragraph: as the document reads today, without what was deleted or hidden.</summary>
internal sealed class DocxBodyReader
{
    private const string Transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    private const string Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    private readonly StringBuilder _text = new();
    private bool _inRun;
    private bool _hidden;

    private DocxBodyReader()
    {
    }

    public bool HasDeleted { get; private set; }

    public bool HasHidden { get; private set; }

    public string Text => _text.ToString();

    public static DocxBodyReader Read(XmlReader xml)
    {
        var body = new DocxBodyReader();
        var more = xml.Read();
        while (more)
            more = body.Take(xml);
        return body;
    }

    /// <summary>Takes the node the reader stands on and moves on; false at the end.</summary>
    private bool Take(XmlReader xml)
    {
        if (xml.NodeType == XmlNodeType.Element)
            return Begin(xml);
        if (xml.NodeType == XmlNodeType.EndElement && IsWord(xml))
            End(xml.LocalName);
        return xml.Read();
    }

    private bool Begin(XmlReader xml)
    {
        // The other half of an alternative says the same once more, for old programs.
        if (xml.NamespaceURI == Compatibility && xml.LocalName == "Fallback")
            return Skip(xml);
        if (!IsWord(xml))
            return xml.Read();
        switch (xml.LocalName)
        {
            case "t":
                return Words(xml);
            case "r":
                (_inRun, _hidden) = (true, false);
                break;
            case "vanish" when _inRun:
                _hidden = xml.GetAttribute("val", xml.NamespaceURI) is not ("0" or "false" or "off");
                break;
            case "del" or "moveFrom":
                HasDeleted |= !xml.IsEmptyElement;
                return Skip(xml);
            case "tab" when _inRun:
                _text.Append('\t');
                break;
            case "br" or "cr" when _inRun:
                _text.Append('\n');
                break;
            case "noBreakHyphen":
                _text.Append('-');
                break;
            case "txbxContent":
                EndLine();
                break;
            case "p" when xml.IsEmptyElement:
                _text.Append('\n');
                break;
        }

        return xml.Read();
    }

    private void End(string name)
    {
        if (name == "r")
            _inRun = false;
        else if (name == "p")
            _text.Append('\n');
        else if (name is "tc" or "txbxContent")
            EndLine();
    }

    private bool Words(XmlReader xml)
    {
        if (xml.IsEmptyElement)
            return xml.Read();
        var words = xml.ReadElementContentAsString();
        if (_hidden)
            HasHidden |= words.Length > 0;
        else
            _text.Append(words);
        return !xml.EOF;
    }

    private void EndLine()
    {
        if (_text.Length > 0 && _text[^1] != '\n')
            _text.Append('\n');
    }

    private static bool IsWord(XmlReader xml) => xml.NamespaceURI is Transitional or Strict;

    private static bool Skip(XmlReader xml)
    {
        xml.Skip();
        return !xml.EOF;
    }
}
