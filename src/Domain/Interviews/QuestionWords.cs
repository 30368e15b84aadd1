using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using InterviewBot.Domain.Guides;
using InterviewBot.Domain.Texts;
using InterviewBot.Domain.Transcripts;

namespace InterviewBot.Domain.Interviews;

/// <summary>The words of what a guide asks, with earlier answers in their places.</summary>
internal sealed partial class QuestionWords(Guide guide)
{
    /// <summary>The words of the question the bot is waiting on, for reading the answer in its light; empty when it waits for something else.</summary>
    public string Prompt(Interview interview)
    {
        if (interview.Waiting.Slot is not { } slot)
            return "";
        if (guide.Questions.TryGetValue(slot, out var question))
            return Fill(interview.IsProbing() && Deepening.Last(interview, question) is { } deepening ? deepening.Text : question.Ask, interview).In(interview.Language);
        if (Slots.IsKsao(slot))
            return interview.IsProbing() && guide.KsaoSection is { } ksaos ? ksaos.Example.In(interview.Language) : "";
        if (Slots.SplitItemDetail(slot) is { } task)
            return guide.Questions.TryGetValue(task.List, out var list) && (task.Detail == Slots.Purpose ? list.ItemPurpose : list.ItemTool) is { } wording ? wording.In(interview.Language) : "";
        if (guide.IncidentSection is not { } section)
            return "";
        var (id, part) = Slots.Split(slot);
        var asked = section.All.FirstOrDefault(i => Slots.Incident(i.Valence, i.Number) == id);
        return asked.Number == 0 ? "" : Fill(section.Ask(part, asked.Valence, asked.Number), interview).In(interview.Language);
    }

    /// <summary>A number answers the question: that of an option or a scale, or one that is asked for.</summary>
    public bool AskForNumber(Interview interview, string slot) =>
        (guide.Questions.TryGetValue(slot, out var question) && question.Kind is QuestionKind.Rating or QuestionKind.Choice or QuestionKind.Choices) || NumberAsked().IsMatch(Prompt(interview));

    /// <summary>Puts earlier answers in their places.</summary>
    public LocalizedText Fill(LocalizedText text, Interview interview) => Placeholders.HasAny(text) ? Filled(text, interview) : text;

    /// <summary>What can be picked: options, or the numbers of a scale.</summary>
    public static ImmutableArray<LocalizedText> Options(Question question) => question switch
    {
        { Kind: QuestionKind.Rating, Scale: { } scale } =>
            [.. Enumerable.Range(scale.From, scale.To - scale.From + 1).Select(n => n.ToString(CultureInfo.InvariantCulture)).Select(n => new LocalizedText(n, n))],
        _ => [.. question.Options.Select(o => o.Label)],
    };

    private LocalizedText Filled(LocalizedText text, Interview interview) => new(
        Placeholders.Fill(text.Nl, slot => AnswerWords.InSentence(guide, slot, interview.Find(slot)).Nl),
        Placeholders.Fill(text.En, slot => AnswerWords.InSentence(guide, slot, interview.Find(slot)).En));

    /// <summary>In the guides' own wordings, which are ours.</summary>
    [GeneratedRegex(@"\b(hoeveel|hoe vaak|hoe ?lang|how many|how much|how often|how long)\b", RegexOptions.IgnoreCase)]
    private static partial Regex NumberAsked();
}
