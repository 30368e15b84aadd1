using System.Collections.Immutable;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis.Reading;

/// <summary>
/// The parts of a workday that say nothing of what the job holder can or is: what others do, what is private, what is not done. What no clause could be made of
/// is nobody's and stays.
/// </summary>
internal sealed class OthersActs
{
    private readonly ImmutableArray<Evidence> _others;
    private readonly ImmutableArray<Evidence> _own;

    private OthersActs(ImmutableArray<Evidence> others, ImmutableArray<Evidence> own) => (_others, _own) = (others, own);

    public static OthersActs Of(ReadText text, WorkClauses work)
    {
        var (others, own) = (ImmutableArray.CreateBuilder<Evidence>(), ImmutableArray.CreateBuilder<Evidence>());
        foreach (var (clause, actor) in work.All)
        {
            var span = text.Span(clause.Sentence, clause.First, Math.Max(clause.Last, clause.Verb));
            (actor == Actor.Other || clause.Negated || work.Privacy.Covers(clause) ? others : own).Add(span);
        }

        return new OthersActs(others.ToImmutable(), own.ToImmutable());
    }

    /// <summary>The words stand in such a part, and in no clause of the job holder's own.</summary>
    public bool Hold(Evidence words) => _others.Any(o => Within(words, o)) && !_own.Any(o => Within(words, o));

    private static bool Within(Evidence inner, Evidence outer) => inner.Utterance == outer.Utterance && inner.Start >= outer.Start && inner.End <= outer.End;
}
