using System.Collections.Frozen;
using System.Collections.Immutable;
using InterviewBot.Domain.Lexicons;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Turns;

/// <summary>
/// How much each sign speaks for each handling class: a sum per class, and the largest sum decides. Read from <c>lexicon/turn-weights.tsv</c> (class, sign, weight),
/// which the benchmark fits (<c>fit-turns</c>) and anybody can read.
/// </summary>
internal sealed class TurnWeights
{
    /// <summary>Relative to <c>seeds/</c>.</summary>
    public const string File = "lexicon/turn-weights.tsv";

    private const string Bias = "always";
    // How much less need has to be spoken for than anything else.
    private const double InDoubt = 0.5;

    private const double HardlyClearer = 1;

    private static readonly FrozenDictionary<string, HandlingClass> Names = Enum.GetValues<HandlingClass>().ToFrozenDictionary(Name, c => c, StringComparer.Ordinal);

    private readonly Sign _bias;

    private TurnWeights(SignBook signs) => (Signs, _bias) = (signs, signs.Of(Bias));

    /// <summary>The signs with their weights.</summary>
    public SignBook Signs { get; }

    public static TurnWeights Of(Lexicon lexicon) => new(new SignBook(WeightLines.OfTable(lexicon.Table(File))
        .GroupBy(l => l.Sign, StringComparer.Ordinal)
        .ToFrozenDictionary(g => g.Key, g => g.Select(l => (Names[l.For], l.Weight)).ToImmutableArray(), StringComparer.Ordinal)));

    /// <summary>What is wrong with the lines of the file: a class or sign that does not exist, a weight that is no number.</summary>
    public static IEnumerable<string> Faults(IEnumerable<TsvLine> lines) =>
        WeightLines.Faults(lines, "class", "handling class", Names.ContainsKey, sign => sign == Bias || SignNames.Has(sign));

    /// <summary>The class that the signs speak for most, whether no sign opened it, and by how much it leads over a plain answer.</summary>
    public (HandlingClass Class, bool IsGuess, double Lead) Decide(FoundSigns signs)
    {
        Span<double> sums = stackalloc double[Names.Count];
        Span<double> pointing = stackalloc double[Names.Count];
        var open = new OpenClasses(signs.All);
        foreach (var (sign, _) in signs.All)
            Add(sign, sums, pointing);
        Add(_bias, sums, pointing);

        // To miss somebody in need is the worst mistake of all.
        sums[(int)HandlingClass.Distress] += InDoubt;
        // Only what some words point at, and speak for, can be meant: length and tense alone make no insult.
        var best = (int)HandlingClass.Answer;
        for (var i = 0; i < sums.Length; i++)
        {
            if (open.HandicapOf((HandlingClass)i) is not { } handicap || (handicap == 0 && i > 0 && pointing[i] <= 0))
                continue;
            sums[i] -= handicap;
            if (sums[i] > sums[best])
                best = i;
        }

        // Who is in need and also does not want to tell, or asks whether it must be told, is in need first of all. Words of ending are much the same for an interview and a
        // life: a wish to stop gives way only where it is hardly clearer.
        var need = (int)HandlingClass.Distress;
        var ahead = (HandlingClass)best is HandlingClass.RefusePrivacy or HandlingClass.Skip or HandlingClass.Clarify or HandlingClass.DontKnow ? double.MaxValue : (HandlingClass)best == HandlingClass.Stop ? HardlyClearer : 0;
        if (open.HandicapOf(HandlingClass.Distress) is not null && pointing[need] > 0 && sums[need] > sums[(int)HandlingClass.Answer] && sums[best] - sums[need] < ahead)
            best = need;
        return ((HandlingClass)best, open.HandicapOf((HandlingClass)best) > 0, sums[best] - sums[(int)HandlingClass.Answer]);
    }

    private static void Add(Sign sign, Span<double> sums, Span<double> pointing)
    {
        foreach (var (handling, weight, points) in sign.Weights)
        {
            sums[(int)handling] += weight;
            if (points)
                pointing[(int)handling] += weight;
        }
    }

    /// <summary>The signs that speak for a class, the strongest first: what points at it, before length, tense and small words that only go with it.</summary>
    public static List<(Sign Sign, Evidence? Evidence)> Reasons(FoundSigns signs, HandlingClass handling)
    {
        var reasons = new List<(Sign Sign, Evidence? Evidence)>();
        foreach (var found in signs.All)
        {
            if (found.Sign.WeightFor(handling) > 0)
                reasons.Add(found);
        }

        reasons.Sort((a, b) => Compare(a.Sign, b.Sign, handling));
        return reasons;
    }

    private static int Compare(Sign a, Sign b, HandlingClass handling)
    {
        if (b.Classes.Contains(handling).CompareTo(a.Classes.Contains(handling)) is not 0 and var pointing)
            return pointing;
        if (a.IsWord.CompareTo(b.IsWord) is not 0 and var word)
            return word;
        return b.WeightFor(handling).CompareTo(a.WeightFor(handling)) is not 0 and var weight ? weight : string.CompareOrdinal(a.Name, b.Name);
    }

    private static string Name(HandlingClass handling) => string.Concat(handling.ToString().Select((c, i) => char.IsUpper(c) && i > 0 ? $"_{char.ToLowerInvariant(c)}" : $"{char.ToLowerInvariant(c)}"));
}
