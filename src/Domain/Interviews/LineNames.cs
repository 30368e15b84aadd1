using System.Collections.Immutable;
using System.Text.RegularExpressions;
using InterviewBot.Domain.Transcripts;

namespace InterviewBot.Domain.Interviews;

/// <summary>What people call the lines of a draft, beside the labels they have there.</summary>
public static partial class LineNames
{
    private static readonly (string Slot, string[] Names)[] Known =
    [
        (Slots.JobTitle, ["functie", "job", "baan", "jobtitel", "functietitel", "beroep", "job title", "position", "role", "occupation"]),
        (Slots.Organisation, ["organisatie", "bedrijf", "firma", "werkgever", "organisation", "organization", "company", "employer", "firm"]),
        (Slots.Period, ["periode", "period", "dates"]),
        (Slots.ReportsTo, ["baas", "leidinggevende", "chef", "boss", "manager", "supervisor"]),
    ];

    /// <summary>The one line that a single name means: its label, a word of it, or what people call it; <c>null</c> when none or more than one fits.</summary>
    public static DraftLine? Find(ImmutableArray<DraftLine> lines, string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var known = Array.Find(Known, k => k.Names.Contains(name, StringComparer.OrdinalIgnoreCase)).Slot;
        var found = lines.Where(l => l.Slot == known || HasWord(l.Label.Nl, name) || HasWord(l.Label.En, name)).Take(2).ToList();
        return found.Count == 1 ? found[0] : null;
    }

    /// <summary>"Nee wacht, de organisatie was Colruyt": another line is put right, whatever was asked; <c>null</c> when the words do not say so.</summary>
    /// <returns>What the line is called, and where its new words begin.</returns>
    public static (string Name, int Start)? FindCorrected(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Corrected().Match(text.Replace('’', '\'')) is { Success: true } corrected ? (corrected.Groups["name"].Value, corrected.Groups["words"].Index) : null;
    }

    private static bool HasWord(string label, string name) => name.Length >= FewestLetters && (label.Equals(name, StringComparison.OrdinalIgnoreCase) || label.Split(' ').Contains(name, StringComparer.OrdinalIgnoreCase));

    private const int FewestLetters = 4;

    [GeneratedRegex(@"^\W*((oh|o|ah|euh|um|ja|yes|well|ow|maar|but)\W+)*(nee+n?|no|wacht|wait|actually|eigenlijk|oeps|oops|sorry|foutje|correctie|correction|hold on)\b(\W+(nee+n?|no|wacht|wait|actually|eigenlijk|sorry|maar|but|ik bedoel(de)?|i meant?)(?=\W))*\W+(de|het|mijn|m'n|onze|the|my|our)\s+(?<name>\p{L}+( \p{L}+)?)\s*(:|(\b(is|was|waren|were|heet|heette|moet zijn|should be)\b))(\s+(eigenlijk|actually|toch|dus|gewoon|just|really)\b)*\s*(?<words>\w.+)$", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Corrected();
}
