using System.Collections.Frozen;
using InterviewBot.Domain.Clauses;
using InterviewBot.Domain.Lexicons;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Turns;

/// <summary>Turns that are no wish: not knowing, asking what is meant, another subject, answers to more than was asked, answers with too little in them.</summary>
internal sealed class AnswerRules(Lexicon lexicon)
{
    private const int LongestDontKnow = 16;
    private const int LongestAside = 30;
    private const int LongestVague = 8;
    private const int LongestUnmarkedQuestion = 5;

    private static readonly FrozenSet<string> Yes = new[] { "ja", "jawel", "nee", "neen", "yes", "yep", "yeah", "no", "nope", "jep", "ok", "oke" }.ToFrozenSet();

    public TurnReading Read(TurnText turn)
    {
        if (turn.Words <= LongestDontKnow && turn.Find("dont-know") is { IsEmpty: false } unknown && !turn.Own.Has("story-past"))
            return new TurnReading(HandlingClass.DontKnow, "does-not-know", unknown);
        if (Asks(turn) is { } question)
            return question;
        if (IsVague(turn))
            return new TurnReading(HandlingClass.VagueAnswer, "nothing-to-hold-on-to", []);
        return new ManyAnswers(lexicon).Read(turn) ?? new TurnReading(HandlingClass.Answer, "plain", []);
    }

    private static TurnReading? Asks(TurnText turn)
    {
        if (turn.Words > LongestAside)
            return null;
        var offTopic = turn.Find("off-topic");
        var clarify = turn.Find("clarify");
        var asks = turn.IsQuestion || AsksWithoutMark(turn);
        if (!clarify.IsEmpty && (asks || turn.Words <= LongestUnmarkedQuestion || turn.Has("clarify-certain")) && offTopic.IsEmpty && !turn.Own.Has("story-past"))
            return new TurnReading(HandlingClass.Clarify, "asks-what-is-meant", clarify) { Wish = new Wish.Explain() };
        // A statement that tells of something past is a story with a stray word in it: to lose it would be worse than to note small talk.
        if (!offTopic.IsEmpty && (asks || (turn.Words <= 16 && !turn.Own.Has("story-past"))))
            return new TurnReading(HandlingClass.OffTopic, "another-subject", offTopic);
        if (!asks || turn.Text.Words.Any(w => w.Quoted) || !turn.Text.Sentences[0].IsQuestion)
            return null;
        // A question back that takes up words of the question asks about the question.
        var prompt = Tokenizer.Read(turn.Prompt).Words.Select(w => w.Lower).ToHashSet(StringComparer.Ordinal);
        var echoes = turn.Text.Words.Where((w, i) => w.Lower.Length > 3 && turn.Own.At("function-word", i) is null && prompt.Contains(w.Lower)).ToList();
        if (echoes.Count > 0 || turn.Words <= 3)
            return new TurnReading(HandlingClass.Clarify, "echoes-the-question", [.. echoes.Select(w => new Evidence(0, w.Start, w.Length))]) { Wish = new Wish.Explain() };
        return turn.Text.Sentences.Length == 1 && turn.Has("to-you") ? new TurnReading(HandlingClass.OffTopic, "asks-something-else", []) : null;
    }

    private static bool AsksWithoutMark(TurnText turn) => turn.Own.All.Any(m => m.First == 0 && m.Cue.Category == "question-opening");

    private static bool IsVague(TurnText turn)
    {
        if (turn.Has("vague-phrase"))
            return true;
        if (turn.Words > LongestVague || turn.Text.Words.Any(w => w.Kind != WordKind.Plain || Yes.Contains(w.Lower) || (w.Capital && w.Before != WordBreak.Sentence)))
            return false;
        return turn.Text.Words.Select((_, i) => i).All(i => turn.Own.At("vague-word", i) is { Count: 1 });
    }
}

/// <summary>One turn that answers more than the question asked.</summary>
internal sealed class ManyAnswers(Lexicon lexicon)
{
    // Beside what was asked.
    private const int FewestKinds = 2;

    private static readonly (string Kind, string Asked)[] Facts =
        [("slot-job", "asks-job"), ("slot-place", "asks-place"), ("slot-hours", "asks-hours"), ("slot-tools", "asks-tools"), ("slot-contact", "asks-contact")];

    // One place in the text for each kind of fact that was not asked for.
    private static List<Evidence> Kinds(TurnText turn) =>
        [.. Facts.Where(f => !turn.PromptCues.Has(f.Asked)).Select(f => turn.FindOwn(f.Kind)).Where(found => !found.IsEmpty).Select(found => found[0])];

    public TurnReading? Read(TurnText turn)
    {
        var labels = turn.Own.Of("answer-label").ToList();
        if (labels.Count >= 2)
            return new TurnReading(HandlingClass.MultiAnswer, "labelled-answers", [.. labels.Select(l => turn.Text.Span(0, l.First, l.Count))]);
        var clauses = new ClauseReader(lexicon.For(turn.Language)).Read(turn.Text);
        var acts = clauses.Clauses.Where(c => c.IsObservable && c.IsPast && c.Subject is Subject.Self or Subject.Group && !c.Is(ClauseTraits.Complement)).ToList();
        if (turn.PromptCues.Has("asks-circumstances"))
        {
            if (!turn.PromptCues.Has("asks-story") && acts.Count > 0 && acts[0].First > 0 && turn.Text.Sentences.Length > 1 && turn.Own.Of("slot-result").Any(m => m.First > acts[0].First))
                return new TurnReading(HandlingClass.MultiAnswer, "whole-incident-at-once", [.. acts.Select(a => a.Evidence(turn.Text, 0))]);
            // Circumstances, acts and an effect in one turn: the whole incident.
            var effect = clauses.Clauses.Any(c => acts.Count > 0 && c.First > acts[^1].First && c.IsPast && !c.Is(ClauseTraits.Subordinate) && c.Subject is not (Subject.Self or Subject.Group)
                && (clauses.Has(c, "result-marker") || clauses.Has(c, "result-event")));
            return acts.Count > 0 && effect && acts[0].First > 0 ? new TurnReading(HandlingClass.MultiAnswer, "whole-incident-at-once", [.. acts.Select(a => a.Evidence(turn.Text, 0))]) : null;
        }

        var fact = turn.PromptCues.Has("asks-one-fact");
        if (fact && Kinds(turn) is { Count: >= FewestKinds } kinds)
            return new TurnReading(HandlingClass.MultiAnswer, "facts-of-several-kinds", [.. kinds]);
        return fact && turn.Text.Sentences.Length >= 2 && acts.Count > 0
            ? new TurnReading(HandlingClass.MultiAnswer, "tasks-beside-a-fact", [.. acts.Select(a => a.Evidence(turn.Text, 0))])
            : null;
    }
}
