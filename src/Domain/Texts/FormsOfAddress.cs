using System.Collections.Frozen;

namespace InterviewBot.Domain.Texts;

/// <summary>What stands before somebody's name when the name is spoken with respect: who it stands before is a person.</summary>
public static class FormsOfAddress
{
    private static readonly FrozenSet<string> All = FrozenSet.ToFrozenSet(
        ["mr", "mrs", "ms", "miss", "mister", "dr", "prof", "dhr", "mevr", "meneer", "mevrouw", "madame", "madam"], StringComparer.Ordinal);

    /// <param name="lower">One word in lower case, without its full stop.</param>
    public static bool Has(string lower) => All.Contains(lower);
}
