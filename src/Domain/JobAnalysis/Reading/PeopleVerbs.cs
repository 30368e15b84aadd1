using System.Collections.Frozen;

namespace InterviewBot.Domain.JobAnalysis.Reading;

/// <summary>Verbs whose object is always somebody, in Dutch also where the sentence leaves out whom ("en ik stel gerust"); in English where the job is done for people in care.</summary>
internal static class PeopleVerbs
{
    private static readonly FrozenSet<string> Body = FrozenSet.ToFrozenSet(
        ["wash", "dress", "undress", "shave", "bathe", "hoist", "reposition", "position", "turn", "lay out", "toilet", "feed", "help up", "change", "lift", "scheren", "aankleden", "uitkleden", "omkleden", "verzorgen", "verschonen", "verbedden", "kammen", "wassen", "troosten", "geruststellen", "kalmeren", "sussen", "verplegen", "begeleiden", "bijstaan"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Manners = FrozenSet.ToFrozenSet(
        ["aanspreken", "terechtwijzen", "aanmoedigen", "wegsturen", "verwittigen", "fouilleren", "opvoeden", "coachen", "motiveren", "bedanken", "feliciteren", "verwelkomen", "begroeten", "doorverwijzen", "rondleiden", "inlichten", "opvangen"], StringComparer.Ordinal);

    /// <summary>Of somebody in one's care: washed, dressed, comforted.</summary>
    public static bool CareFor(string verb) => Body.Contains(verb);

    /// <summary>Somebody is cared for, spoken to or led.</summary>
    public static bool TurnTo(string verb) => Manners.Contains(verb) || Body.Contains(verb) && verb is not ("wassen" or "verzorgen" or "verschonen" or "kammen");
}
