using System.Xml.Linq;
using InterviewBot.Domain.Documents;
using InterviewBot.Domain.Texts;
using static InterviewBot.Functions.Documents.Docx.DocxNames;

namespace InterviewBot.Functions.Documents.Docx;

/// <summary>Texts as runs: quoted words between quotation marks and out of the spelling checker's reach, with the references to their notes.</summary>
internal sealed class DocxTexts(DocxNotes notes)
{
    public IEnumerable<XElement> Runs(IReadOnlyList<DocumentText> texts)
    {
        for (int i = 0; i < texts.Count; i++)
        {
            if (i > 0)
                yield return Run(" ");
            foreach (XElement run in Runs(texts[i]))
                yield return run;
        }
    }

    public IEnumerable<XElement> Runs(DocumentText text) =>
        [text.Quoted ? Quotation(text.Text, text.Language) : Run(text.Text), .. notes.References(text)];

    /// <summary>Words that a person said, between quotation marks.</summary>
    public static XElement Quotation(string words, Language? language) => language is { } said
        ? Run($"“{words.Trim()}”", Val("rStyle", "Quotation"), Val("lang", DocumentPhrases.In(said).Tag))
        : Run($"“{words.Trim()}”", Val("rStyle", "Quotation"));
}
