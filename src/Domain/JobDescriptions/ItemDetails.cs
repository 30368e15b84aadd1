using InterviewBot.Domain.JobAnalysis;
using InterviewBot.Domain.Texts;
using InterviewBot.Domain.Transcripts;

namespace InterviewBot.Domain.JobDescriptions;

/// <summary>What was told about one item of a list when it was asked for: what a task is for, what is used for it. It completes the task statement, with its own evidence.</summary>
internal static class ItemDetails
{
    /// <summary>More than this is a story, and stands in the transcript.</summary>
    private const int MostCharacters = 120;

    private static readonly string[] Sounds = ["tja ", "tja,", "goh ", "goh,", "euh ", "euh,", "ja ", "ja,", "oh ", "oh,", "um ", "um,", "umm ", "well,", "well ", "erm ", "erm,", "yeah ", "yeah,"];

    /// <param name="number">Of the item in its list, from 1.</param>
    public static TaskStatement Complete(this TaskStatement task, SlotAnswers answers, string list, int number)
    {
        ArgumentNullException.ThrowIfNull(task);
        if (task.Purpose is null && Told(answers, list, number, Slots.Purpose) is { } purpose)
            task = task with { Purpose = purpose.Words, Evidence = task.Evidence.Add(purpose.Evidence) };
        if (task.Tools is null && Told(answers, list, number, Slots.Tool) is { } tool && LooseWords.Names(tool.Words))
            task = task with { Tools = LooseWords.Off(tool.Words), Evidence = task.Evidence.Add(tool.Evidence) };
        return task;
    }

    private static (string Words, Evidence Evidence)? Told(SlotAnswers answers, string list, int number, string detail)
    {
        if (answers.Passages(Slots.ItemDetail(list, number, detail)) is not [.., var passage])
            return null;
        var words = passage.Text.Trim().TrimEnd('.');
        // "Tja, anders ligt alles vol": without the sound before it.
        while (Array.Find(Sounds, s => words.StartsWith(s, StringComparison.OrdinalIgnoreCase)) is { } sound)
            words = words[sound.Length..].TrimStart(' ', ',');
        return words.Length is 0 or > MostCharacters || words.Contains('\n', StringComparison.Ordinal)
            ? null
            : (words, new Evidence(passage.Utterance, passage.Text.IndexOf(words, StringComparison.Ordinal), words.Length));
    }
}
