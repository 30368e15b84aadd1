using System.Collections.Frozen;

namespace InterviewBot.Domain.JobAnalysis.Grammar;

/// <summary>Forms that two verbs share, and which of the two is meant.</summary>
internal static class EnglishHomographs
{
    /// <summary>What is sawn.</summary>
    private static readonly FrozenSet<string> Sawn = FrozenSet.ToFrozenSet(
        ["wood", "timber", "plank", "planks", "board", "boards", "beam", "beams", "log", "logs", "branch", "branches", "trunk", "trunks", "tree", "trees", "joist", "joists", "batten", "battens", "post", "posts", "pipe", "pipes", "worktop", "worktops", "skirting", "panel", "panels", "sheet", "sheets", "plywood", "bone", "bones", "metal", "steel", "rebar"], StringComparer.Ordinal);

    /// <summary>"I saw small brown points" was seen; "I saw planks to size" is sawn.</summary>
    public static VerbReading Choose(List<Token> words, int i, VerbReading reading) =>
        words[i].Lower == "saw" && words[i].Readings.FirstOrDefault(r => r.Lemma == "see") is { Lemma: "see" } seen && !words.Skip(i + 1).Take(5).Any(w => Sawn.Contains(w.Lower)) ? seen : reading;
}
