using InterviewBot.Domain.Clauses;
using InterviewBot.Domain.Lexicons;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Turns;

/// <summary>
/// Signs that one turn answers more than the question asked: things about the job that it tells beside what was asked (<c>tells-pay</c>, or only <c>names-pay</c>), how many of
/// them, answers under headings, an incident told from circumstances to effect. Their weights decide, as for all that a turn can be.
/// </summary>
internal static class ManyAnswers
{
    public const string Headings = "many-headings";
    public const string Incident = "many-incident";

    /// <summary>Stated, and so hardly in passing.</summary>
    public const string Tells = "tells-";

    /// <summary>A mere word of it.</summary>
    public const string Named = "names-";

    public const string NamesTwo = Named + "2";

    private const int MostCounted = 5;
    private const int FewestOfEffect = 4;
    private const int MostOfHeading = 3;

    private static readonly string[] OfStory = ["asks-act", "asks-circumstances", "asks-result", "asks-story", "asks-said"];

    private static readonly string[] Facts = ["asks-place", "asks-hours", "asks-tools", "asks-contact", "asks-boss", "asks-tasks", "asks-skills", "asks-title", "asks-conditions", "asks-where",
        "asks-pay", "asks-rule", "asks-purpose", "asks-length", "asks-when", "asks-feelings", "asks-support", "asks-recovery", "asks-atmosphere", "asks-learned", "asks-team", "asks-organisation", "asks-job"];

    /// <summary>All names that <see cref="Find"/> can give.</summary>
    public static IEnumerable<string> Signs => [Headings, Incident, .. AnswerTopics.Names.SelectMany(n => new[] { Tells + n, Named + n }), .. Enumerable.Range(2, MostCounted - 1).SelectMany(i => new[] { $"{Tells}{i}", $"{Named}{i}" })];

    /// <summary>"And to be ahead of your next question: …": the teller says so. Cues <c>answers-ahead</c>.</summary>
    public static bool SaysSo(TurnText turn) => turn.Own.Has("answers-ahead");

    public static IEnumerable<string> Find(TurnText turn)
    {
        if (CountHeadings(turn) >= 2)
            yield return Headings;
        if (IsWholeIncident(turn))
            yield return Incident;
        // A story is full of places, people and hours.
        if (turn.PromptCues.HasAny(OfStory) && !turn.PromptCues.HasAny(Facts))
            yield break;
        var (stated, named) = AnswerTopics.NotAsked(turn);
        foreach (var topic in stated)
            yield return Tells + topic;
        foreach (var topic in named)
            yield return Named + topic;
        for (var i = 2; i <= Math.Min(stated.Length, MostCounted); i++)
            yield return $"{Tells}{i}";
        for (var i = 2; i <= Math.Min(stated.Length + named.Length, MostCounted); i++)
            yield return $"{Named}{i}";
    }

    // "Kennis: … Vaardigheden: …"; what stands before the first heading answers the question itself.
    private static int CountHeadings(TurnText turn)
    {
        if (!turn.Text.Text.Contains(':', StringComparison.Ordinal))
            return 0;
        var headings = turn.Own.Of("answer-label").Where(m => m.Count == 1 && turn.Text.Words[m.First].End is var end && end < turn.Text.Text.Length && turn.Text.Text[end] == ':').ToList();
        return Math.Max(headings.Count + (headings.Count > 0 && headings[0].First > 3 ? 1 : 0), CountColons(turn));
    }

    // "Show: cheer. Hide: boredom. How often: all shift.": whatever the headings are called.
    private static int CountColons(TurnText turn)
    {
        var (count, opening) = (0, 0);
        for (var i = 0; i < turn.Words; i++)
        {
            var word = turn.Text.Words[i];
            if (word.Before != WordBreak.None)
                opening = i;
            var end = word.Start + word.Length;
            count += i - opening < MostOfHeading && !word.Quoted && end < turn.Text.Text.Length && turn.Text.Text[end] == ':' && word.Kind == WordKind.Plain ? 1 : 0;
        }

        return count;
    }

    private static bool IsWholeIncident(TurnText turn)
    {
        // "Who was there?" of a moment that was told: who, and then all that happened.
        var whoWasThere = turn.PromptCues.Has("asks-who") && turn.PromptCues.Has("asks-past");
        if (!turn.PromptCues.Has("asks-circumstances") && !turn.PromptCues.Has("asks-act") && !whoWasThere)
            return false;
        // The whole story was asked for, or its end.
        if ((turn.PromptCues.Has("asks-story") && !turn.PromptCues.Has("asks-setting")) || turn.PromptCues.Has("asks-result") || turn.PromptCues.Has("asks-feelings"))
            return false;
        var clauses = turn.Clauses.Clauses;
        var acts = clauses.Where(IsOwnAct).ToList();
        if (acts.Count == 0)
            return false;
        // Asked what was done: what came of it stands in a sentence of its own, and is told in full.
        if (turn.Own.Has("slot-lesson"))
            return true;
        var tellsBefore = clauses.Any(c => c.End <= acts[0].First && (c.Verb is not null || c.Sentence < acts[0].Sentence) && !IsOwnAct(c));
        if (turn.PromptCues.Has("asks-act") || !turn.PromptCues.Has("asks-circumstances"))
            return clauses.Any(c => (c.Sentence > acts[^1].Sentence || IsHowItIsNow(c, acts[^1]) || (c.First > acts[^1].First && turn.Own.Within("later-word", c.First, c.End) is not null) || (tellsBefore && clauses[0].Sentence < acts[0].Sentence && c.First > acts[^1].First)) && IsEffect(c) && c.End - c.First >= FewestOfEffect);
        if (!tellsBefore)
            return false;
        return clauses.Any(c => c.First > acts[0].First && (c.First > acts[^1].First || c.Sentence > acts[0].Sentence) && IsEffect(c)) || turn.Own.Of("slot-result").Any(m => m.First > acts[0].First);
    }

    // "… and he's back at work now".
    private static bool IsHowItIsNow(Clause clause, Clause act) => clause.First > act.First && clause is { Time: ClauseTime.Present, Subject: Subject.Third or Subject.Worker or Subject.Other };

    // "Rang maintenance": in notes the teller goes without saying.
    private static bool IsOwnAct(Clause clause) => clause is { Verb.Kind: VerbKind.Act or VerbKind.Say or VerbKind.Move, IsPast: true, Subject: Subject.Self or Subject.Group or Subject.None }
        && !clause.Is(ClauseTraits.Complement) && !clause.Is(ClauseTraits.Earlier) && !(clause.Is(ClauseTraits.Subordinate) && clause.Verb.Kind == VerbKind.Move);

    private static bool IsEffect(Clause clause) => clause is { Subject: Subject.Group, IsPast: true } && clause.Is(ClauseTraits.Negated) || clause is { Verb: not null, Subject: not (Subject.Self or Subject.Group or Subject.None or Subject.Relative or Subject.Indefinite) } && (clause.IsPast || clause.Time == ClauseTime.Present)
        && !clause.Is(ClauseTraits.Complement) && !clause.Is(ClauseTraits.Subordinate) && !clause.Is(ClauseTraits.Quote);
}
