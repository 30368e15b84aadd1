using System.Collections.Immutable;
using InterviewBot.Domain.JobDescriptions;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis.Narratives;

/// <summary>One sentence of a narrative description and the words it rests on.</summary>
/// <param name="Evidence">Never empty, except for a sentence a person wrote.</param>
public sealed record NarrativeSentence(string Text, ImmutableArray<Evidence> Evidence, StatementOrigin Origin);

/// <summary>A section of a narrative description: running prose under a heading.</summary>
public sealed record NarrativeSection(string Heading, ImmutableArray<NarrativeSentence> Sentences)
{
    /// <summary>The sentences as one paragraph.</summary>
    public string Text => string.Join(' ', Sentences.Select(s => s.Text));
}

/// <summary>A narrative job description: the job in general terms, in the third person and the present tense. What the source does not tell is not in it.</summary>
public sealed record Narrative(Language Language, ImmutableArray<NarrativeSection> Sections)
{
    /// <summary>Headings and paragraphs, separated by blank lines.</summary>
    public string Text => string.Join("\n\n", Sections.Select(s => s.Heading + "\n" + s.Text));
}
