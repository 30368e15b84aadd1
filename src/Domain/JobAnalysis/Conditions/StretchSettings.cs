using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis.Conditions;

/// <summary>What the words of a stretch are, and what is said around them.</summary>
internal sealed class StretchSettings(TokenizedText text, ToldText told, ConditionSettings settings)
{
    /// <param name="core">The word the telling words begin at.</param>
    public ConditionSetting At(ConditionStretch stretch, int core)
    {
        var (from, to) = stretch.Characters(text);
        return settings.At(from, text.Words[core].Start, to);
    }

    public ConditionCandidate Candidate(ConditionStretch stretch, bool shaped)
    {
        var (from, to) = stretch.Characters(text);
        return new ConditionCandidate(stretch.Kind, text.Text[from..to].ToLowerInvariant().Replace('\n', ' '), shaped, told.HasDuty(from, to));
    }
}
