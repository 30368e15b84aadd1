using System.Collections.Immutable;

namespace InterviewBot.Domain.Interviews;

/// <summary>
/// Which of the attributes that the incidents show are put before the respondent: the strongest, and no more than two of a kind and one from the same words, so that
/// not all are skills and all of the stories count.
/// </summary>
internal sealed class ChosenProposals
{
    private const int MostOfAKind = 2;

    private readonly ImmutableArray<KsaoProposal> _shown;
    private readonly int _most;

    /// <param name="shown">All that the incidents show.</param>
    /// <param name="most">How many are put forward at most.</param>
    public ChosenProposals(ImmutableArray<KsaoProposal> shown, int most)
    {
        (_shown, _most) = (shown, most);
        All =
        [
            .. shown
                .GroupBy(p => p.ElementId, StringComparer.Ordinal).Select(of => of.First() with { Strength = of.Sum(p => p.Strength) })
                .OrderByDescending(p => p.Strength).ThenBy(p => p.ElementId, StringComparer.Ordinal)
                .GroupBy(p => p.ElementId[..3], StringComparer.Ordinal).SelectMany(kind => kind.Take(MostOfAKind))
                .GroupBy(p => p.Quote, StringComparer.Ordinal).Select(quote => quote.MaxBy(p => p.Strength)!)
                .OrderByDescending(p => p.Strength).ThenBy(p => p.ElementId, StringComparer.Ordinal).Take(most),
        ];
    }

    /// <summary>The strongest first.</summary>
    public ImmutableArray<KsaoProposal> All { get; }

    /// <summary>They were chosen from exactly these.</summary>
    public bool IsFrom(ImmutableArray<KsaoProposal> shown, int most) => _shown == shown && _most == most;
}
