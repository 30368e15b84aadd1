using System.Collections.Immutable;
using InterviewBot.Domain.JobAnalysis.Reading;
using InterviewBot.Domain.Lexicons;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis.Conditions;

/// <summary>The stretches of a text that a telling word stands in ("maaltijdcheques", "shifts").</summary>
internal static class CuedStretches
{
    private static readonly ImmutableArray<(string Category, ConditionKind Kind)> Kinds =
        [.. Enum.GetValues<ConditionKind>().Select(k => (CueFile.Category("condition", KebabCase.Of(k)), k))];

    /// <summary>Each with its first telling word, kind by kind.</summary>
    public static IEnumerable<(ConditionStretch Stretch, int Core)> Of(CueMatches matches)
    {
        foreach (var (category, kind) in Kinds)
            foreach (var match in matches.Of(category))
                if (HasNumber(matches.Text, match, kind)) yield return (ConditionStretch.Around(matches.Text, match.First, match.End, kind), match.First);
    }

    /// <summary>Sizes, durations and pay need a number near them; a number is what makes them a condition.</summary>
    private static bool HasNumber(TokenizedText text, CueMatch match, ConditionKind kind)
    {
        if (kind is not (ConditionKind.Size or ConditionKind.Pay or ConditionKind.Duration)) return true;
        var sentence = text.Sentences[text.Words[match.First].Sentence];
        var number = false;
        for (var i = Math.Max(sentence.First, match.First - (kind == ConditionKind.Pay ? 8 : 3)); i < Math.Min(sentence.End, match.End + (kind == ConditionKind.Pay ? 6 : 1)); i++)
            number |= text.Words[i].Kind == WordKind.Number || NumberWords.IsNumber(text.Words[i].Lower);
        return number || (kind == ConditionKind.Pay && match.Cue.Pattern is "maaltijdcheque*" or "bedrijfswagen" or "company car" or "meal voucher*" or "fooi*" or "tips") || (kind == ConditionKind.Duration && match.Cue.Pattern is "halfuurtje" or "kwartier" or "quarter of an hour" or "half an hour");
    }
}
