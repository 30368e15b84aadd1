using InterviewBot.Domain.Guides;
using InterviewBot.Domain.Interviews.Answers;
using InterviewBot.Domain.JobAnalysis;
using InterviewBot.Domain.Texts;
using InterviewBot.Domain.Transcripts;

namespace InterviewBot.Domain.Interviews.Lists;

/// <summary>What a sound task statement holds and a task in a list does not: what it is for, or what is used for it.</summary>
internal static class MissingDetail
{
    /// <summary>Longer items are sentences, and mostly say it themselves.</summary>
    private const int MostWords = 8;

    /// <summary>They do not stand in a task that is quoted back.</summary>
    private static readonly HashSet<string> Sounds = new(StringComparer.OrdinalIgnoreCase) { "he", "hé", "hè", "oja", "ja", "enzo", "ofzo", "lol", "haha", "euh", "soooo", "um", "like" };

    private static readonly HashSet<string> PurposeWords = new(StringComparer.OrdinalIgnoreCase) { "om", "voor", "zodat", "opdat", "zodanig", "to", "for", "so" };

    private static readonly HashSet<string> ToolWords = new(StringComparer.OrdinalIgnoreCase) { "met", "via", "op", "in", "aan", "per", "with", "using", "via", "on", "in", "by", "at" };

    /// <summary>The detail to ask for; <c>null</c> when nothing is missing or the words are not fit to be quoted back. Doubt means not asking.</summary>
    public static string? Of(JobAnalyst analyst, Language language, Question list, string words)
    {
        if (words.Length == 0 || words.EndsWith('…') || words.AsSpan().ContainsAny(":()") || words.Split(' ').Any(Sounds.Contains) || words.Count(c => c == ' ') >= MostWords || ThinAnswer.IsItem(words) || !analyst.Lint(language, words).IsEmpty)
            return null;
        var rest = words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Skip(1).ToList();
        return list.ItemPurpose is not null && !rest.Exists(PurposeWords.Contains) ? Slots.Purpose
            : list.ItemTool is not null && !rest.Exists(ToolWords.Contains) ? Slots.Tool
            : null;
    }
}
