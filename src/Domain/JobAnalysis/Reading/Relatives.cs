using System.Collections.Frozen;

namespace InterviewBot.Domain.JobAnalysis.Reading;

/// <summary>Family, friends and those one lives with: what is told of them is no matter of the job.</summary>
internal static class Relatives
{
    private static readonly FrozenSet<string> Words = FrozenSet.ToFrozenSet(
        ["vriendin", "vriend", "lief", "vrouw", "man", "zus", "broer", "zoon", "dochter", "dochtertje", "zoontje", "mama", "papa", "moeder", "vader", "oma", "opa", "nonkel", "oom", "tante", "neef", "nicht", "kotgenoot", "buurman", "buurvrouw", "verloofde", "ex",
         "girlfriend", "boyfriend", "wife", "husband", "sister", "brother", "son", "daughter", "mum", "mam", "mother", "dad", "father", "nan", "gran", "granny", "grandmother", "grandfather", "uncle", "aunt", "cousin", "nephew", "niece", "auntie", "ex", "flatmate", "housemate", "roommate", "fiancé", "fiancée"], StringComparer.Ordinal);

    public static bool Is(string lower) =>
        Words.Contains(lower) || lower.EndsWith("-in-law", StringComparison.Ordinal) || lower.StartsWith("schoon", StringComparison.Ordinal) && lower is not ("schoon" or "schoonmaak" or "schoonmaker" or "schoonmaakster") || lower.StartsWith("stief", StringComparison.Ordinal);
}
