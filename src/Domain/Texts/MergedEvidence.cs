namespace InterviewBot.Domain.Texts;

/// <summary>Words that several pieces of evidence share stand once: "toen een collega vroeg" within "toen een collega vroeg of ik kon helpen" is no second quotation.</summary>
public static class MergedEvidence
{
    /// <summary>The pieces in the order of their first mention; those that overlap as one that holds them all.</summary>
    public static IEnumerable<Evidence> Merged(this IEnumerable<Evidence> evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        var merged = new List<Evidence>();
        foreach (var piece in evidence)
        {
            var whole = piece;
            var at = merged.Count;
            // One piece can join two that stood apart.
            while (merged.FindIndex(m => m.Overlaps(whole)) is >= 0 and var other)
            {
                whole = Joined(merged[other], whole);
                merged.RemoveAt(other);
                at = Math.Min(at, other);
            }

            merged.Insert(Math.Min(at, merged.Count), whole);
        }

        return merged;
    }

    private static Evidence Joined(Evidence one, Evidence other)
    {
        var start = Math.Min(one.Start, other.Start);
        return one with { Start = start, Length = Math.Max(one.End, other.End) - start };
    }
}
