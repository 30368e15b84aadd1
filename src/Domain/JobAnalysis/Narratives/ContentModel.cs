using System.Collections.Frozen;
using System.Text;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis.Narratives;

/// <summary>Names of the elements of the content model, in both languages, from <c>taxonomy/content-model.csv</c> (O*NET 29.3, CC BY 4.0; Dutch labels of this project).</summary>
public sealed class ContentModel
{
    private readonly FrozenDictionary<string, Element> _elements;

    private ContentModel(FrozenDictionary<string, Element> elements) => _elements = elements;

    /// <summary>The element's name; <c>null</c> for an id that is not in the model.</summary>
    public LocalizedText? Name(string elementId) => _elements.TryGetValue(elementId, out var element) ? element.Name : null;

    /// <summary><c>knowledge</c>, <c>skill</c>, <c>ability</c>, <c>work_style</c>, <c>work_activity</c> or <c>work_context</c>; <c>null</c> for an unknown id.</summary>
    public string? Domain(string elementId) => _elements.TryGetValue(elementId, out var element) ? element.Domain : null;

    /// <summary>What the element is, in a sentence; <c>null</c> for an id that is not in the model.</summary>
    public LocalizedText? Definition(string elementId) => _elements.TryGetValue(elementId, out var element) ? element.Definition : null;

    /// <summary>The concept of ESCO that corresponds to the element; <c>null</c> where there is none.</summary>
    public string? EscoUri(string elementId) => _elements.TryGetValue(elementId, out var element) && element.EscoUri.Length > 0 ? element.EscoUri : null;

    /// <param name="csv">RFC 4180 with a header row.</param>
    public static ContentModel Read(string csv)
    {
        ArgumentNullException.ThrowIfNull(csv);
        var elements = new Dictionary<string, Element>(StringComparer.Ordinal);
        foreach (var row in CsvRows.Read(csv).Skip(1))
            if (row.Count >= 8) elements[row[0]] = new Element(row[1], new LocalizedText(row[3], row[2]), new LocalizedText(row[6], row[5]), row[7]);
        return new ContentModel(elements.ToFrozenDictionary(StringComparer.Ordinal));
    }

    private sealed record Element(string Domain, LocalizedText Name, LocalizedText Definition, string EscoUri);
}

/// <summary>Rows of a CSV text: commas, quotes doubled inside quotes, line breaks allowed in quotes.</summary>
internal static class CsvRows
{
    public static IEnumerable<List<string>> Read(string csv)
    {
        var row = new List<string>();
        var field = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < csv.Length; i++)
        {
            var c = csv[i];
            if (quoted)
            {
                if (c != '"') field.Append(c);
                else if (i + 1 < csv.Length && csv[i + 1] == '"') { field.Append('"'); i++; }
                else quoted = false;
                continue;
            }
            switch (c)
            {
                case '"': quoted = true; break;
                case ',': row.Add(field.ToString()); field.Clear(); break;
                case '\r': break;
                case '\n':
                    row.Add(field.ToString());
                    field.Clear();
                    yield return row;
                    row = [];
                    break;
                default: field.Append(c); break;
            }
        }
        if (field.Length > 0 || row.Count > 0) { row.Add(field.ToString()); yield return row; }
    }
}
