using System.Collections.Immutable;

namespace InterviewBot.Domain.JobDescriptions;

/// <summary>A paragraph of the narrative description under its heading. It is written in the language of the interview: a sentence holds the respondent's words, and those are not translated.</summary>
/// <param name="Sentences">Each with the words it rests on.</param>
public sealed record NarrativeParagraph(string Heading, ImmutableArray<Statement> Sentences);
