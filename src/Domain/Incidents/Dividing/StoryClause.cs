using System.Collections.Immutable;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Incidents.Dividing;

/// <summary>A clause of a story that was told in one answer, with the signs by which the story is divided.</summary>
/// <param name="IsAct">Whoever the story is about does something in it.</param>
/// <param name="Signs">Who does what in it, and how it is told.</param>
/// <param name="Joins">How it is joined to the clause before it; empty for the first.</param>
public sealed record StoryClause(Evidence Evidence, bool IsAct, ImmutableArray<string> Signs, ImmutableArray<string> Joins)
{
    /// <summary>It opens a message of its own.</summary>
    public bool OpensMessage => Joins.Contains(StorySigns.Message);

    /// <summary>It is what the clause before it says, knows or sees ("… had niet gezien / dat de deur openstond"), and stands with it.</summary>
    public bool IsContent => Joins.Contains(StorySigns.Content);
}
