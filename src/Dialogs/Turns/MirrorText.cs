using System.Collections.Immutable;
using InterviewBot.Domain.Interviews.Answers;

namespace InterviewBot.Dialogs.Turns;

/// <summary>The respondent's words for the summary of an incident, part by part.</summary>
internal static class MirrorText
{
    /// <summary>The words of a part; a word or two are left out where more was told after them.</summary>
    public static string Told(ImmutableArray<string> words)
    {
        var full = words.Where(w => !ThinAnswer.IsItem(w)).ToList();
        return string.Join(" … ", full.Count > 0 ? full : [.. words]);
    }
}
