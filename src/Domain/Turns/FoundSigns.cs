using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Turns;

/// <summary>The signs found in one turn, each once, in the order they were found, with the words each rests on where there are any.</summary>
internal sealed class FoundSigns
{
    private const int Usual = 64;

    public List<(Sign Sign, Evidence? Evidence)> All { get; } = new(Usual);

    /// <summary>Adds a sign, unless it was found before.</summary>
    public void Add(Sign sign, Evidence? evidence = null)
    {
        if (!Has(sign))
            All.Add((sign, evidence));
    }

    public bool Has(Sign sign)
    {
        foreach (var (own, _) in All)
        {
            if (ReferenceEquals(own, sign))
                return true;
        }

        return false;
    }
}
