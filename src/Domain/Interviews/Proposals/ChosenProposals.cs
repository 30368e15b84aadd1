using System.Collections.Immutable;

namespace InterviewBot.Domain.Interviews.Proposals;

/// <summary>
/// Which of the attributes that the incidents show may be put before the respondent: the strongest, and no more than two of a kind and one from the same words, so that
/// not all are skills and all of the stories count.
/// </summary>
internal static class ChosenProposals
{
    private const int MostOfAKind = 2;

    /// <summary>The strongest first.</summary>
    /// <param name="shown">All that the incidents show.</param>
    public static ImmutableArray<KsaoProposal> Of(ImmutableArray<KsaoProposal> shown) => shown.IsEmpty
        ? []
        :
        [
            .. shown
                .GroupBy(p => p.ElementId, StringComparer.Ordinal).Select(of => of.First() with { Strength = of.Sum(p => p.Strength) })
                .OrderByDescending(p => p.Strength).ThenBy(p => p.ElementId, StringComparer.Ordinal)
                .GroupBy(p => p.ElementId[..3], StringComparer.Ordinal).SelectMany(kind => kind.Take(MostOfAKind))
                .GroupBy(p => p.Quote, StringComparer.Ordinal).Select(quote => quote.MaxBy(p => p.Strength)!)
                .OrderByDescending(p => p.Strength).ThenBy(p => p.ElementId, StringComparer.Ordinal),
        ];
}
