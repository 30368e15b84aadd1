using System.Collections.Immutable;
using InterviewBot.Domain.JobDescriptions;
using InterviewBot.Domain.Privacy;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Documents;

/// <summary>
/// A document as it may leave the respondent's own view: names, numbers and addresses of other people are replaced, the same person always by the same
/// label. What identifies the job itself (its title, the organisation) stays, and what it pays.
/// </summary>
public static class SharedDocument
{
    private static readonly string Identification = KebabCase.Of(Rubric.Identification);

    private static readonly string Terms = KebabCase.Of(Rubric.TermsOfEmployment);

    public static Document Of(Document document, Pseudonyms pseudonyms)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(pseudonyms);
        var own = document.Sections.Where(s => s.Id == Identification).SelectMany(s => s.Blocks).SelectMany(Texts).SelectMany(t => t.Notes).ToHashSet();
        var terms = document.Sections.Where(s => s.Id == Terms).SelectMany(s => s.Blocks).SelectMany(Texts).SelectMany(t => t.Notes).ToHashSet();
        // The same words stand in many places.
        var done = new Dictionary<(string, bool), string>();
        return document with
        {
            Sections = [.. document.Sections.Select(s => Stays(s) ? s : s with { Blocks = [.. s.Blocks.Select(b => Replace(b, text => Replaced(text, s.Id == Terms)))] })],
            Notes = [.. document.Notes.Select(n => own.Contains(n.Number) ? n : n with { Quote = Replaced(n.Quote, terms.Contains(n.Number)) })],
        };

        string Replaced(string text, bool ofTheJob) => done.TryGetValue((text, ofTheJob), out var known) ? known : done[(text, ofTheJob)] = pseudonyms.Apply(text, ofTheJob);
    }

    private static bool Stays(DocumentSection section) => section.IsFixed || section.Id == Identification;

    private static DocumentBlock Replace(DocumentBlock block, Func<string, string> replace) => block switch
    {
        DocumentBlock.Paragraph paragraph => new DocumentBlock.Paragraph(Replace(paragraph.Texts, replace)),
        DocumentBlock.Bullets bullets => new DocumentBlock.Bullets(Replace(bullets.Items, replace)),
        DocumentBlock.Fields fields => new DocumentBlock.Fields([.. fields.Items.Select(f => f with { Value = f.Value with { Text = replace(f.Value.Text) } })]),
        DocumentBlock.Table table => table with { Rows = [.. table.Rows.Select(r => Replace(r, replace))] },
        _ => block,
    };

    private static ImmutableArray<DocumentText> Replace(ImmutableArray<DocumentText> texts, Func<string, string> replace) => [.. texts.Select(t => t with { Text = replace(t.Text) })];

    private static IEnumerable<DocumentText> Texts(DocumentBlock block) => block switch
    {
        DocumentBlock.Paragraph paragraph => paragraph.Texts,
        DocumentBlock.Bullets bullets => bullets.Items,
        DocumentBlock.Fields fields => fields.Items.Select(f => f.Value),
        DocumentBlock.Table table => table.Rows.SelectMany(r => r),
        _ => [],
    };
}
