using InterviewBot.Domain.Clauses;
using InterviewBot.Domain.Lexicons;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Incidents.Rules;

/// <summary>Tells what was seen from what would be, is expected or is concluded.</summary>
internal static class UnrealSigns
{
    private const int LongestTag = 3;

    /// <summary>What somebody must have done, or clearly did not mean: nobody saw it.</summary>
    public static bool IsConcluded(ClauseText text, Clause clause) =>
        clause.Is(ClauseTraits.Inferred) || (text.Has(clause, "concluded") && (clause.Is(ClauseTraits.Negated) || clause.Is(ClauseTraits.Copula) || clause.Verb is null or { Kind: VerbKind.Mind or VerbKind.Feel or VerbKind.State or VerbKind.Modal }));

    // The sentence says so: "I think …", "ik vond dat …" colour all that follows.
    /// <param name="whole">Also what stands behind the clause.</param>
    public static bool SentenceHas(ClauseText text, Clause clause, string category, bool whole = false)
    {
        var sentence = text.Text.Sentences[clause.Sentence];
        return text.Cues.Within(category, sentence.First, whole ? sentence.End : Math.Min(sentence.End, clause.End)) is not null;
    }

    /// <param name="inHabit">It is told what happens as a rule: "they'll do sixty without noticing" is what they do then.</param>
    public static bool IsUnreal(ClauseText text, Clause clause, bool hearsay, IncidentPart part, bool inHabit)
    {
        // "Stel dat een kind vals zingt": what is supposed did not happen.
        if (part == IncidentPart.Circumstances && clause.Time == ClauseTime.Present && clause.Is(ClauseTraits.Complement) && text.Cues.Within("hypothetical", text.Text.Sentences[clause.Sentence].First, clause.First + 1) is not null)
            return true;
        if (clause.Is(ClauseTraits.Complement) || clause.Is(ClauseTraits.NonFinite))
            return false;
        if (clause.Is(ClauseTraits.Inferred))
            return false;
        // What others tell is reported with would in Dutch and in English written by Dutch speakers: "zou gebeld hebben".
        if (clause.Time == ClauseTime.Conditional)
            // "I was to hear on 1 June, and I had turned down another offer" ("zou … krijgen"): to come, seen from then.
            return !hearsay && !(part == IncidentPart.Circumstances && !clause.Is(ClauseTraits.If) && text.Clauses.Any(c => c.IsPast && !c.Is(ClauseTraits.If)) && !text.Clauses.Any(c => c.Is(ClauseTraits.If)));
        if (clause.Time == ClauseTime.Future)
            return !(inHabit && part == IncidentPart.Results);
        // "If I had looked at once": asked what came of it, what did not.
        if (clause.Is(ClauseTraits.If) && part == IncidentPart.Results)
            return true;
        if (clause.Is(ClauseTraits.If) && clause.Time is ClauseTime.Present or ClauseTime.Conditional)
            return true;
        // "Suppose the till breaks down"; but "I suppose I'm stubborn" supposes nothing.
        return clause.Time is ClauseTime.Present && text.Cues.Within("hypothetical", text.Text.Sentences[clause.Sentence].First, clause.First + 1) is { } supposed
            && (supposed.First == 0 || text.Cues.At("subject-self", supposed.First - 1) is null)
            // "I'd to do the veg and he works elsewhere now": had, where nothing hangs on it.
            && !text.Clauses.Any(c => c.First <= supposed.First && supposed.First < c.End && c.IsPast);
    }

    // "Gelukkig geen politie gezien, anders was ik mijn rijbewijs kwijt": what did not come of it.
    private static bool IsNearMiss(ClauseText text, Clause clause) => (text.Has(clause, "lucky") || clause.Time == ClauseTime.None) && SentenceHas(text, clause, "counterfactual", whole: true);

    // "Was ik doorgefietst, dan had hij …": the verb in front of all else, and "then" behind it.
    private static bool IsInvertedIf(ClauseText text, Clause clause)
    {
        var words = text.Text.Words;
        return clause.VerbWord > clause.First && words[clause.First].Lower is "was" or "waren" or "had" or "hadden" or "moest" or "mocht" && words[clause.First].Before == WordBreak.Sentence
            && clause.SubjectWord == clause.First + 1 && clause.End < words.Length && words[clause.End].Before == WordBreak.Clause && words[clause.End].Lower is "dan" or "had" or "was" or "zou" or "then" or "would";
    }

    // "It cost money, I assume": said of what stands before it.
    private static bool HasTag(ClauseText text, Clause clause)
    {
        var end = text.Text.Sentences[clause.Sentence].End;
        for (var i = Math.Max(clause.End, end - LongestTag); i < end; i++)
        {
            if (text.Text.Words[i].Before == WordBreak.Clause && text.Cues.At("speculation", i) is { } tag && i + tag.Count == end)
                return true;
        }

        return false;
    }

    /// <summary>"They'll often do sixty", "and at six weeks it generally goes to 115": of all that makes a guess the sentence has only the word for what is wont to happen.</summary>
    public static bool IsOnlyWont(ClauseText text, Clause clause)
    {
        var sentence = text.Text.Sentences[clause.Sentence];
        return text.Cues.Of("speculation").Where(m => m.First >= sentence.First && m.First < sentence.End).All(m => text.Cues.At("is-wont", m.First) is { } wont && wont.Count >= m.Count);
    }

    // "Not perhaps the ideal approach", "that was probably the best way": put mildly, it is a judgement of what was. "At 21:40 or maybe 21:45": not sure when.
    private static bool IsHedged(ClauseText text, Clause clause) =>
        clause.Time is ClauseTime.None or ClauseTime.Past or ClauseTime.Present && (clause.Verb is null || clause.Time == ClauseTime.None || clause.Is(ClauseTraits.Copula)) && !clause.Is(ClauseTraits.If) && !clause.Is(ClauseTraits.Modal)
        && (text.Has(clause, "verdict-word") || (clause.IsPast && Whereabouts.IsOfOccasion(text, clause) && VerdictSigns.HasNumber(text, clause)))
        && text.Has(clause, "mildly") && text.Cues.Of("speculation").Where(m => m.First >= clause.First && m.First < clause.End).All(m => text.Cues.At("mildly", m.First) is { } hedge && hedge.Count >= m.Count);

    public static bool IsSpeculation(ClauseText text, Clause clause, bool hearsay, IncidentPart part) =>
        part == IncidentPart.Results && !IsHedged(text, clause) && (clause.Is(ClauseTraits.Inferred) || IsInvertedIf(text, clause) || text.Has(clause, "counterfactual") || HasTag(text, clause) || IsNearMiss(text, clause) || (!hearsay && (clause.Is(ClauseTraits.Complement) ? (SentenceHas(text, clause, "speculation") && SentenceHas(text, clause, "verdict-frame")) || text.Cues.At("speculation", clause.First) is not null
            : text.Has(clause, "speculation") || (clause.Time == ClauseTime.Present && SentenceHas(text, clause, "speculation")))));
}
