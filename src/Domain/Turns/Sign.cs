using System.Collections.Frozen;
using System.Collections.Immutable;

namespace InterviewBot.Domain.Turns;

/// <summary>A sign by its name, with all that its name means: worked out once, for a turn has dozens of them.</summary>
internal sealed class Sign
{
    // Somebody else's, over and done, or part of what is told.
    private static readonly FrozenSet<string> MarksOfTold = new[] { "other", "past", "told" }.ToFrozenSet(StringComparer.Ordinal);

    /// <param name="weights">How much it speaks for which class, in the order of the file.</param>
    public Sign(string name, ImmutableArray<(HandlingClass Class, double Weight)> weights)
    {
        (Name, Classes) = (name, SignFields.ClassesOf(name));
        Weights = [.. weights.Select(w => (w.Class, w.Weight, Classes.Contains(w.Class)))];
        Opens = SignFields.Opens(name);
        IsTold = MarksOfTold.Contains(name[(name.IndexOf(':', StringComparison.Ordinal) + 1)..]);
        IsWord = TurnWords.Is(name);
    }

    public string Name { get; }

    /// <summary>The signs that are this one with a mark, as far as they were asked for.</summary>
    public (string Mark, Sign Sign)[] Marked { get; set; } = [];

    /// <summary>How much it speaks for which class, and whether it points at it.</summary>
    public ImmutableArray<(HandlingClass Class, double Weight, bool Points)> Weights { get; }

    /// <summary>The classes it can point at beside a plain answer.</summary>
    public ImmutableArray<HandlingClass> Classes { get; }

    /// <summary>The classes it makes possible.</summary>
    public ImmutableArray<HandlingClass> Opens { get; }

    /// <summary>What it points at is told, not meant.</summary>
    public bool IsTold { get; }

    /// <summary>A small word of the turn.</summary>
    public bool IsWord { get; }

    public double WeightFor(HandlingClass handling)
    {
        var sum = 0.0;
        foreach (var (own, weight, _) in Weights)
        {
            if (own == handling)
                sum += weight;
        }

        return sum;
    }
}
