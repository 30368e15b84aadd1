using System.Collections.Immutable;
using InterviewBot.Domain.JobAnalysis.Reading;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis.Ksao;

/// <summary>
/// Which of the words for an act in what is told about a whole job an attribute may rest on: what somebody else does, what is private and what is not done is left out, and words that
/// stand together by chance are a hint only.
/// </summary>
/// <param name="texts">What is told, each with who acts in it.</param>
/// <param name="duties">Words that duties rest on: of all that shows an attribute, these are given first.</param>
internal sealed class OwnDeeds(ImmutableArray<(ReadText Text, OthersActs Others)> texts, ImmutableArray<Evidence> duties)
{
    /// <summary>The sign with only those words.</summary>
    public KsaoSign Of(KsaoSign act)
    {
        ImmutableArray<Evidence> own = [.. act.Evidence.Where(e => !In(e).Others.Hold(e)).OrderByDescending(e => duties.Any(e.Overlaps))];
        return act with { Evidence = own, Hints = [.. act.Hints.Union(own.Where(e => LooseWords.Are(In(e).Text, e)))] };
    }

    private (ReadText Text, OthersActs Others) In(Evidence words)
    {
        var passage = Passage.Holding(texts.Select(t => t.Text.Passage), words);
        return texts.First(t => ReferenceEquals(t.Text.Passage, passage));
    }
}
