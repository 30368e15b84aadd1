using System.Collections.Immutable;
using InterviewBot.Domain.Interviews;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Dialogs.Turns;

/// <summary>The respondent's words for the summary of an incident, part by part.</summary>
internal static class MirrorText
{
    /// <summary>The words of a part; a word or two are left out where more was told after them.</summary>
    public static string Told(ImmutableArray<Passage> passages)
    {
        var full = passages.Where(p => !ThinAnswer.IsItem(p.Text)).ToList();
        return string.Join(" … ", (full.Count > 0 ? full : [.. passages]).Select(p => p.Text.Trim()));
    }
}
