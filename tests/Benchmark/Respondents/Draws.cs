namespace InterviewBot.Benchmark.Respondents;

/// <summary>
/// Chance without a sequence: a draw depends on the respondent, the slot and what is decided, never on what was drawn before. So a respondent gives the
/// same first answer to the same question in every arm, and arms can be compared in pairs.
/// </summary>
internal sealed class Draws(string seed)
{
    /// <summary>Even over [0, 1).</summary>
    public double Share(string slot, string what) => (Bits($"{seed}|{slot}|{what}") >> 11) * (1.0 / (1UL << 53));

    public bool Happens(string slot, string what, double chance) => Share(slot, what) < chance;

    public T Pick<T>(string slot, string what, IReadOnlyList<T> choices) => choices[(int)(Share(slot, what) * choices.Count)];

    /// <summary>FNV-1a (Fowler, Noll and Vo), then the finaliser of SplitMix64 (Steele, Lea and Flood, 2014), for FNV alone leaves short keys alike.</summary>
    internal static ulong Bits(string key)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in key)
            hash = (hash ^ c) * 1099511628211UL;
        return Mix(hash);
    }

    internal static ulong Mix(ulong x)
    {
        x += 0x9E3779B97F4A7C15UL;
        x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9UL;
        x = (x ^ (x >> 27)) * 0x94D049BB133111EBUL;
        return x ^ (x >> 31);
    }
}
