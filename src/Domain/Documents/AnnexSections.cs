using System.Collections.Immutable;
using InterviewBot.Domain.JobDescriptions;

namespace InterviewBot.Domain.Documents;

/// <summary>Sections that are no rubric of a job description: the prose, the table of descriptors, the framework behind the emotional profile.</summary>
internal static class AnnexSections
{
    public static DocumentSection Narrative(JobDescription job, DocumentWords words, StatementSetter set)
    {
        var blocks = ImmutableArray.CreateBuilder<DocumentBlock>();
        foreach (var paragraph in job.Narrative)
        {
            if (job.Kind == ReportKind.WorkdayDescription)
                blocks.Add(new DocumentBlock.Subheading(paragraph.Heading));
            blocks.Add(new DocumentBlock.Paragraph([.. paragraph.Sentences.Select(s => set.Text(s))]));
        }

        if (job.Narrative.SelectMany(p => p.Sentences).Any(s => s.Language is not null))
            blocks.Add(new DocumentBlock.Remark(words.NotTranslated));
        return new DocumentSection("narrative", words.Narrative, blocks.ToImmutable());
    }

    public static DocumentSection Descriptors(JobDescription job, DocumentWords words, StatementSetter set)
    {
        var told = job.Descriptors.Where(d => d.Example is not null).ToList();
        var lacking = job.Descriptors.Where(d => d.Example is null).Select(d => d.Name.ToLowerInvariant()).ToList();
        ImmutableArray<DocumentBlock> table =
        [
            new DocumentBlock.Table(
                [words.Descriptor, words.Element, words.Example],
                [.. told.Select(d => (ImmutableArray<DocumentText>)[DocumentText.Plain(d.Name), DocumentText.Plain(d.Element ?? ""), set.Text(d.Example!)])]),
        ];
        return new DocumentSection("descriptors", words.Descriptors, lacking.Count == 0 ? table : [.. table, new DocumentBlock.Remark($"{words.NoExample}: {string.Join(", ", lacking)}.")]);
    }

    public static DocumentSection Framework(JobDescription job)
    {
        var language = job.Language;
        return new DocumentSection("framework", EmotionalFramework.Heading.In(language),
        [
            new DocumentBlock.Paragraph([DocumentText.Plain(EmotionalFramework.Why.In(language))]),
            new DocumentBlock.Table(
                [EmotionalFramework.SourceHeading.In(language), EmotionalFramework.FindingHeading.In(language), EmotionalFramework.UseHeading.In(language)],
                [
                    .. EmotionalFramework.Sources.Select(s => (ImmutableArray<DocumentText>)
                        [DocumentText.Plain(s.Source), DocumentText.Plain(s.Finding.In(language)), DocumentText.Plain(s.Use.In(language))]),
                ]),
            new DocumentBlock.Paragraph([DocumentText.Plain(EmotionalFramework.HowUsed.In(language))]),
            new DocumentBlock.Remark(EmotionalFramework.Citing.In(language)),
        ]) { IsFixed = true };
    }
}
