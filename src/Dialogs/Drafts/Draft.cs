using System.Collections.Immutable;

namespace InterviewBot.Dialogs.Drafts;

/// <summary>The live draft beside the chat: what the description holds so far, how far the interview is, and how each incident stands. All words are in the reader's language.</summary>
/// <param name="Language"><c>nl</c> or <c>en</c>.</param>
/// <param name="Status"><c>running</c>, <c>paused</c> or <c>finished</c>.</param>
/// <param name="Kind">What kind of document it becomes, in kebab-case (<see cref="InterviewBot.Domain.JobDescriptions.ReportKind"/>).</param>
/// <param name="Perspective"><c>holder</c>, <c>observer</c> or <c>organisation</c>.</param>
/// <param name="Updated">Number of the last utterance; a reader who has this draft has it all.</param>
public sealed record Draft(
    string Language, string InterviewLanguage, string Kind, string Perspective, string Status, int Updated, DraftProgress Progress,
    ImmutableArray<DraftRubric> Rubrics, ImmutableArray<DraftIncident> Incidents, ImmutableArray<DraftParagraph> Narrative, ImmutableArray<DraftNote> Notes);

/// <param name="Share">0–1.</param>
/// <param name="Incident">Number of the incident being told, from 1; 0 for none.</param>
public sealed record DraftProgress(string Section, string SectionTitle, int SectionNumber, int Sections, int Incident, int Incidents, int MinutesLeft, double Share);

/// <param name="Status"><c>told</c>, <c>not-known</c>, <c>not-asked</c>, <c>not-told</c> or <c>not-chosen</c>.</param>
/// <param name="Asked">Something in this interview asks for it; if not, it fills only by what was told beside the questions.</param>
/// <param name="Remark">Why there are no statements; empty when there are.</param>
public sealed record DraftRubric(string Id, string Heading, string Status, bool Asked, string Remark, ImmutableArray<DraftStatement> Statements);

/// <param name="Slot">What to name when asking to correct it.</param>
/// <param name="Notes">Numbers in <see cref="Draft.Notes"/>.</param>
/// <param name="Review">What the reviewer decided: <c>kept</c>, <c>dropped</c>, <c>reworded</c>, <c>added</c>, or empty while nothing was.</param>
/// <param name="Original">What a reworded statement said before, which is what its notes are about; empty otherwise.</param>
public sealed record DraftStatement(string Id, string Slot, string Label, string Text, bool Quoted, ImmutableArray<int> Notes, string Review, string Original);

/// <summary>A paragraph of the job in running prose; empty heading for none.</summary>
public sealed record DraftParagraph(string Heading, ImmutableArray<DraftStatement> Sentences);

/// <param name="Current">It is being told now.</param>
public sealed record DraftIncident(string Id, string Title, string Valence, bool Current, ImmutableArray<DraftCriterion> Criteria);

/// <param name="Met"><c>null</c> while nothing was told.</param>
/// <param name="Reason">Why it is not met yet; empty otherwise.</param>
public sealed record DraftCriterion(string Id, string Label, bool? Met, string Reason);

/// <summary>Where words stand: utterance number, start and length in UTF-16 units.</summary>
public sealed record DraftNote(int Number, int Utterance, int Start, int Length, string Quote);
