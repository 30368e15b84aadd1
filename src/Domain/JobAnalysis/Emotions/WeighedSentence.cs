using System.Collections.Frozen;
using System.Collections.Immutable;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis.Emotions;

/// <summary>A sentence with all that speaks for or against it telling of an emotional demand.</summary>
/// <param name="Signs">Each once.</param>
/// <param name="Held">The rules that hold in it, with their words.</param>
internal sealed record WeighedSentence(FeelingSentence Sentence, ImmutableArray<string> Signs, ImmutableArray<(DemandRule Rule, Evidence Evidence)> Held)
{
    /// <summary>So many signs are shown by their words.</summary>
    private const int MostShown = 2;

    /// <summary>Who is there, and that something is said, given or left undone, is told in every story: it may weigh, and no demand rests on it.</summary>
    private static readonly FrozenSet<string> Faint = FrozenSet.ToFrozenSet(
        ["outsider", "act-s-person", "act-s-customer", "act-s-colleague", "act-s-care", "act-s-child", "act-s-thing", "act-s-newcomer", "act-omits", "act-lets", "act-informs", "act-gives", "act-phones", "act-serves", "act-asks", "act-checks", "act-records", "act-cleans", "act-medical", "act-food", "act-transport"], StringComparer.Ordinal);

    /// <summary>The demands it cannot tell of.</summary>
    public required ImmutableArray<EmotionalDemand> Barred { get; init; }

    /// <summary>Where it stands.</summary>
    public Evidence Span => Sentence.Span;

    /// <summary>The rule for the demand that holds in it, or else the sign that speaks most for it.</summary>
    public string Strongest(EmotionalDemand demand, DemandWeights weights) => Held.FirstOrDefault(h => h.Rule.Demand == demand).Rule?.Id ?? Signs.Where(s => !Faint.Contains(s)).DefaultIfEmpty("").MaxBy(s => weights.Of(s, demand))!;

    /// <summary>The words it rests on: those of a rule, or else those of the signs that speak most for it; none when nothing in it does.</summary>
    public ImmutableArray<Evidence> Words(EmotionalDemand demand, DemandWeights weights)
    {
        ImmutableArray<Evidence> ruled = [.. Held.Where(h => h.Rule.Demand == demand).Select(h => h.Evidence).Distinct()];
        return ruled.Length > 0 ? ruled : [.. Signs.Select(s => (Weight: weights.Of(s, demand), Words: WordsOf(s))).Where(s => s.Weight > 0 && s.Words is not null).OrderByDescending(s => s.Weight).Select(s => s.Words!.Value).Distinct().Take(MostShown)];
    }

    // Of two fields side by side, the words of the first.
    private Evidence? WordsOf(string sign) => Faint.Contains(sign) ? null : Sentence.WordsOf(sign.Split('+')[0]);
}
