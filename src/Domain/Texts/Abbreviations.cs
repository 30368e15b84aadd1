using System.Collections.Frozen;

namespace InterviewBot.Domain.Texts;

/// <summary>Words whose full stop does not end a sentence. Only those that are hardly ever the last word of one.</summary>
internal static class Abbreviations
{
    private static readonly FrozenSet<string> Known = new[]
    {
        "bv", "bvb", "vb", "enz", "etc", "nr", "tel", "dhr", "mevr", "mr", "mrs", "ms", "dr", "prof", "ir", "ing", "ca", "incl", "excl",
        "resp", "blz", "jr", "sr", "approx", "dept", "vs", "evt", "afd", "gem", "aub", "ong", "mnr", "assoc", "st", "adm",
    }.ToFrozenSet();

    public static bool Contains(string folded) => Known.Contains(folded);

    /// <summary>Closes an enumeration, so a capital behind it does open a sentence.</summary>
    public static bool ClosesList(string folded) => folded is "enz" or "etc" or "aub";
}
