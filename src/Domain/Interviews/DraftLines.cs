using System.Collections.Immutable;
using System.Globalization;
using InterviewBot.Domain.Guides;
using InterviewBot.Domain.Texts;
using InterviewBot.Domain.Transcripts;

namespace InterviewBot.Domain.Interviews;

/// <summary>The lines of the draft that a respondent can point at, in the order of the guide, and finding the one that is meant.</summary>
public static class DraftLines
{
    /// <summary>"Bij de functie klopt iets niet": a longer turn that holds the label of a line tells something.</summary>
    private const int MostWordsBesideLabel = 6;

    public static ImmutableArray<DraftLine> Of(Guide guide, Interview interview)
    {
        ArgumentNullException.ThrowIfNull(guide);
        ArgumentNullException.ThrowIfNull(interview);
        return
        [
            .. SlotLabels.Of(guide)
                .Where(l => interview.Find(l.Slot) is { } state && (state.Excerpt.Length > 0 || IsLeftOpen(l.Slot, state, interview)))
                .Select((l, i) => new DraftLine(i + 1, l.Slot, l.Label, AnswerWords.Of(guide, l.Slot, interview.Find(l.Slot)))),
        ];
    }

    /// <summary>The line named by number, by label or by words of its label or answer; <c>null</c> when none or more than one fits.</summary>
    public static DraftLine? Find(ImmutableArray<DraftLine> lines, string what)
    {
        ArgumentNullException.ThrowIfNull(what);
        var words = Plain(what);
        return FindNamed(lines, what) ?? Only(lines, l => words.Length > 3 && (Holds(l.Words.Nl, words) || Holds(l.Words.En, words)));
    }

    /// <summary>The line named by number or by its label, not by words of its answer.</summary>
    public static DraftLine? FindNamed(ImmutableArray<DraftLine> lines, string what)
    {
        ArgumentNullException.ThrowIfNull(what);
        var words = Plain(what);
        if (words.Length == 0)
            return null;
        if (int.TryParse(words.Split([' ', '#'], StringSplitOptions.RemoveEmptyEntries) is [.., var last] && (words == last || words.StartsWith('#') || IsNumbering(words)) ? last : "", NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return lines.FirstOrDefault(l => l.Number == number);
        return Only(lines, l => Is(l.Label, words)) ?? Only(lines, l => l.Slot == words)
            ?? (words.Count(c => c == ' ') <= MostWordsBesideLabel ? Only(lines, l => Holds(words, l.Label)) : null) ?? LineNames.Find(lines, words);
    }

    /// <summary>The lines that bare numbers name: "6", "2, 5 en 9", "line 3 and 4"; empty when the words say anything else, or name no line.</summary>
    public static ImmutableArray<DraftLine> Numbered(ImmutableArray<DraftLine> lines, string what)
    {
        ArgumentNullException.ThrowIfNull(what);
        var words = what.ToLowerInvariant().Split([' ', ',', ';', '.', '#', '&', '+', '!', '\n'], StringSplitOptions.RemoveEmptyEntries);
        if (!Array.TrueForAll(words, w => w.All(char.IsAsciiDigit) || w is "en" or "and" or "regel" or "regels" or "nummer" or "nr" or "lijn" or "line" or "lines" or "number" or "ook" or "also" or "dan" or "then"))
            return [];
        return [.. words.Select(w => int.TryParse(w, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? lines.FirstOrDefault(l => l.Number == number) : null).OfType<DraftLine>().Distinct()];
    }

    private static string Plain(string what) => what.Trim(' ', '.', '!', '?', '"', '“', '”').ToLowerInvariant();

    /// <summary>Left open and worth a line: of an incident left open as a whole only the first part, for the others follow it.</summary>
    private static bool IsLeftOpen(string slot, SlotState state, Interview interview) =>
        state.Outcome == SlotOutcome.Skipped
        && (Slots.Split(slot) is not { Part.Length: > 0 } incident
            || incident.Part == Slots.Circumstances
            || interview.Find(Slots.Part(incident.Id, Slots.Circumstances)) is not { Outcome: SlotOutcome.Skipped });

    private static DraftLine? Only(ImmutableArray<DraftLine> lines, Func<DraftLine, bool> fits)
    {
        var found = lines.Where(fits).Take(2).ToList();
        return found.Count == 1 ? found[0] : null;
    }

    private static bool Is(LocalizedText label, string words) =>
        label.Nl.Equals(words, StringComparison.OrdinalIgnoreCase) || label.En.Equals(words, StringComparison.OrdinalIgnoreCase);

    /// <summary>"regel 3", "nummer 3", "line 3".</summary>
    internal static bool IsNumbering(string words) => words.Split(' ') is ["regel" or "nummer" or "nr" or "lijn" or "line" or "number" or "no", _];

    private static bool Holds(string text, string words) => text.Contains(words, StringComparison.OrdinalIgnoreCase);

    private static bool Holds(string words, LocalizedText label) =>
        words.Contains(label.Nl, StringComparison.OrdinalIgnoreCase) || words.Contains(label.En, StringComparison.OrdinalIgnoreCase);
}
