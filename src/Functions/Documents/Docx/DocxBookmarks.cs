using System.Xml.Linq;
using static InterviewBot.Functions.Documents.Docx.DocxNames;

namespace InterviewBot.Functions.Documents.Docx;

/// <summary>Bookmarks, numbered as they come. A name that starts with an underscore is hidden from Word's list.</summary>
internal sealed class DocxBookmarks
{
    private int _id;

    public XElement Start(string name) => new(W + "bookmarkStart", A("id", ++_id), A("name", name));

    /// <summary>Ends the bookmark that was started last.</summary>
    public XElement End() => new(W + "bookmarkEnd", A("id", _id));
}
