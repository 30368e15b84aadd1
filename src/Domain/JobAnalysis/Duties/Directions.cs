using System.Collections.Frozen;
using InterviewBot.Domain.JobAnalysis.Grammar;

namespace InterviewBot.Domain.JobAnalysis.Duties;

/// <summary>Where something is taken or put: verbs that say little without it ("het geld in de kluis leggen", "walk people to their seats"), and the words that tell it.</summary>
internal static class Directions
{
    private static readonly FrozenSet<string> Placing = FrozenSet.ToFrozenSet(
        ["leggen", "zetten", "plaatsen", "hangen", "steken", "stoppen", "brengen", "terugbrengen", "gieten", "schikken", "halen", "doen", "strooien", "smeren", "wrijven", "dragen", "tillen", "trekken", "rollen", "rijden", "schrijven", "schuiven", "voorzien", "ontdoen", "gooien", "sturen", "duwen", "slepen", "begeleiden", "helpen", "vergezellen", "opbergen", "leiden", "vervoeren", "overbrengen", "voeren",
         "put", "place", "hang", "bring", "lay", "take", "load", "pour", "clip", "stick", "point", "throw", "move", "push", "pull", "send", "wheel", "walk", "escort", "guide", "haul", "carry", "tip", "weigh", "lead", "show", "transport", "drive", "help", "roll", "drag", "bring back", "take back", "return", "deliver", "squeeze"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Towards = FrozenSet.ToFrozenSet(["naar", "to", "into", "onto"], StringComparer.Ordinal);

    /// <summary>Verbs that pass something on, which say little without to whom: "pass on questions to the nurse".</summary>
    private static readonly FrozenSet<string> Passing = FrozenSet.ToFrozenSet(
        ["pass on", "forward", "hand over", "refer", "transfer", "send", "delegate", "report", "doorgeven", "doorsturen", "overdragen", "bezorgen", "doorverwijzen", "afgeven", "opsturen", "versturen", "voorleggen", "melden", "doorverbinden"], StringComparer.Ordinal);

    public static bool AskedBy(string verb) => Placing.Contains(verb);

    /// <inheritdoc cref="Passing"/>
    public static bool PassesOn(string verb) => Passing.Contains(verb);

    /// <summary>Whether a preposition tells where to and nothing else.</summary>
    public static bool IsTowards(string preposition) => Towards.Contains(preposition);

    /// <summary>Places that say where to, though they are too vague to be what a duty is about: "hun plaats", "their way".</summary>
    public static bool IsGoal(Token head) => head.Lower is "plaats" or "plaatsen" or "place" or "places" or "seat" or "seats" or "kamer" or "kamers" or "room" or "rooms";

    /// <summary>Whose place it is, kept where it is that of the people who are taken there; empty otherwise.</summary>
    public static string Theirs(Token first) => first.Lower is "hun" or "their" ? first.Lower : "";
}
