using System.Collections.Immutable;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Interviews.Stories;

/// <summary>Whether what was told shows an act of the person observed. To an observer "I asked a question" is the situation, not the behaviour that the interview is about.</summary>
internal static class ObservedActs
{
    private static readonly HashSet<string> Oneself = new([.. FirstPerson.I, .. FirstPerson.We], StringComparer.OrdinalIgnoreCase);

    /// <param name="acts">Where the acts stand, in the passages of the incident.</param>
    public static bool Tells(IncidentDraft draft, ImmutableArray<Evidence> acts)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var passages = draft.Passages.ToList();
        return acts.Any(act => Passage.Holding(passages, act) is { } passage && !IsAboutOneself(passage.Words(act)));
    }

    private static bool IsAboutOneself(string clause) =>
        clause.Split([' ', ',', ';', ':', '(', ')', '"', '“', '”', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries).Any(w => Oneself.Contains(w.Split('\'', '’')[0]));
}
