using System.Collections.Immutable;
using InterviewBot.Domain.JobAnalysis.Grammar;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis.Reading;

/// <summary>
/// The parts of a workday that say nothing of what the job holder can or is: what others do, what is private, what is not done, what is said in so many words. What no clause could be made of
/// is nobody's and stays.
/// </summary>
internal sealed class OthersActs
{
    private readonly ImmutableArray<Evidence> _others;
    private readonly ImmutableArray<Evidence> _denied;
    private readonly ImmutableArray<Evidence> _own;
    private readonly ImmutableArray<Evidence> _denials;

    private OthersActs(ImmutableArray<Evidence> others, ImmutableArray<Evidence> denied, ImmutableArray<Evidence> own, ImmutableArray<Evidence> denials) => (_others, _denied, _own, _denials) = (others, denied, own, denials);

    public static OthersActs Of(ReadText text, WorkClauses work)
    {
        var (others, denied, own) = (ImmutableArray.CreateBuilder<Evidence>(), ImmutableArray.CreateBuilder<Evidence>(), ImmutableArray.CreateBuilder<Evidence>());
        foreach (var (clause, actor) in work.All)
        {
            var span = text.Span(clause.Sentence, clause.First, Math.Max(clause.Last, clause.Verb));
            (actor == Actor.Other || work.Privacy.Covers(clause) ? others : clause.Negated ? denied : own).Add(span);
        }

        // "Nice hotel, shame about the lift," the man says: words without a clause of their own, and another's voice.
        others.AddRange(text.Sentences.SelectMany(s => s.Where(t => t.Quoted)).Select(t => new Evidence(text.Passage.Utterance, t.Start, t.End - t.Start)));
        for (var i = 0; i < text.Sentences.Count; i++)
            if (work.IsPrivate(i) && text.Sentences[i].Count > 0) others.Add(text.Span(i, 0, text.Sentences[i].Count - 1));
        var denials = text.Sentences.SelectMany(s => s.Where(t => t.Is(WordTags.Negation))).Select(t => new Evidence(text.Passage.Utterance, t.Start, t.End - t.Start));
        return new OthersActs(others.ToImmutable(), denied.ToImmutable(), own.ToImmutable(), [.. denials]);
    }

    /// <summary>The words stand in such a part, and in no clause of the job holder's own.</summary>
    public bool Hold(Evidence words) => (_others.Any(o => Within(words, o)) || IsDenied(words)) && !_own.Any(o => Within(words, o));

    // "Niets gezegd" is an act of its own: the words tell the denial.
    private bool IsDenied(Evidence words) => _denied.Any(o => Within(words, o)) && !_denials.Any(d => Within(d, words));

    private static bool Within(Evidence inner, Evidence outer) => inner.Utterance == outer.Utterance && inner.Start >= outer.Start && inner.End <= outer.End;
}
