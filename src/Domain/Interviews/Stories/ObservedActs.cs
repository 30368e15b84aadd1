using System.Collections.Immutable;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Interviews.Stories;

/// <summary>
/// Whether what was told shows an act of the person observed. To an observer "I asked a question" is the situation, not the behaviour that the interview is about, so an
/// act counts only when its sentence has no "I" or "we" in it. Doubt means asking.
/// </summary>
internal static class ObservedActs
{
    private static readonly HashSet<string> Oneself = new([.. FirstPerson.I, .. FirstPerson.We], StringComparer.OrdinalIgnoreCase);

    /// <param name="acts">Where the acts stand, in the passages of the incident.</param>
    public static bool Tells(IncidentDraft draft, ImmutableArray<Evidence> acts)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var passages = draft.Passages.ToList();
        return acts.Any(act => Passage.Holding(passages, act) is { } passage && !IsAboutOneself(Sentence(passage.Text, act.Start)));
    }

    private static bool IsAboutOneself(string sentence) =>
        sentence.Split([' ', ',', ';', ':', '(', ')', '"', '“', '”', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries).Any(w => Oneself.Contains(w.Split('\'', '’')[0]));

    private static string Sentence(string text, int at)
    {
        char[] ends = ['.', '!', '?', '\n'];
        var start = at == 0 ? 0 : text.LastIndexOfAny(ends, at - 1) + 1;
        var end = text.IndexOfAny(ends, at);
        return text[start..(end < 0 ? text.Length : end)];
    }
}
