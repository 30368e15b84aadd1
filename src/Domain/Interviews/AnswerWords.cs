using InterviewBot.Domain.Guides;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Interviews;

/// <summary>An answer as it is shown back: chosen options by their names in the reader's language ("2" would tell nobody anything), the person's own words as they are.</summary>
internal static class AnswerWords
{
    private static readonly LocalizedText Nothing = new("", "");

    /// <summary>Empty when nothing was answered.</summary>
    public static LocalizedText Of(Guide guide, string slot, SlotState? state)
    {
        if (state is not { Excerpt.Length: > 0 })
            return Nothing;
        if (state.Options.IsEmpty || !guide.Questions.TryGetValue(slot, out var question) || question.Options.IsEmpty)
            return new LocalizedText(state.Excerpt, state.Excerpt);
        var chosen = question.Options.Where(o => state.Options.Contains(o.Id)).Select(o => o.Label).ToList();
        return new LocalizedText(string.Join(", ", chosen.Select(l => l.Nl)), string.Join(", ", chosen.Select(l => l.En)));
    }

    /// <summary>A longer answer breaks the sentence it is put in.</summary>
    private const int MostWordsInSentence = 4;

    /// <summary>As it fits inside a sentence, or what the guide puts in its place: where nothing was answered, and where somebody's own words are no name but a phrase.</summary>
    public static LocalizedText InSentence(Guide guide, string slot, SlotState? state)
    {
        var words = Of(guide, slot, state);
        var standIn = guide.Questions.GetValueOrDefault(slot)?.StandIn;
        if (words.Nl.Length == 0)
            return standIn ?? Nothing;
        if (standIn is not null && state!.Options.IsEmpty && words.Nl.Count(c => c == ' ') >= MostWordsInSentence)
            return standIn;
        // Labels are ours and begin with a capital; what a person typed stays as it is, between quotes when it is more than a word.
        return state!.Options.IsEmpty ? new LocalizedText(Quoted(words.Nl), Quoted(words.En)) : new LocalizedText(FirstLetter.Small(words.Nl), FirstLetter.Small(words.En));
    }

    private static string Quoted(string typed) => typed.Contains(' ', StringComparison.Ordinal) ? $"“{typed}”" : typed;
}
