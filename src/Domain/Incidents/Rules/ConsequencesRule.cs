using InterviewBot.Domain.Clauses;

namespace InterviewBot.Domain.Incidents.Rules;

/// <summary>Consequences: a real effect on people, work or organisation; no verdict, no expectation, no repeat of the act.</summary>
internal static class ConsequencesRule
{
    private const double MostOverlapShare = 0.6;

    // Where "so" or "dus" says that what follows was told before, a third of its words is enough.
    private const double SummedOverlapShare = 0.33;

    private const int ShortestPart = 3;
    private const int EnoughStems = 3;

    public static Ruling Judge(IncidentReading reading, Ruling behaviour, Reality reality)
    {
        var told = reading.In(IncidentPart.Results).ToList();
        if (reality == Reality.Unreal)
            return Ruling.No("not-happened", told);
        var effects = told.Where(c => IsEffect(c) && !IsRoundedOff(c) && HappensIn(reading, c) && !Repeats(reading, c) && !(reading.IsTalk && c.Clause is { Time: ClauseTime.Present, Verb.Kind: Lexicons.VerbKind.Feel or Lexicons.VerbKind.Mind })).ToList();
        if (effects.Count > 0)
            return Ruling.Yes(effects.TrueForAll(c => c.Answer != IncidentPart.Results) ? "effect-in-other-answer" : "effect-told", effects);
        if (Elsewhere(reading, behaviour) is { Count: > 0 } elsewhere)
            return Ruling.Yes("effect-in-other-answer", elsewhere);
        // "At five I was back in my meeting", "you can't see a thing in the photos": behind the acts of a story, what is told last came of them.
        if (reading.Story is { IsSure: true } && told.Where(IsClosing).ToList() is { Count: > 0 } closing)
            return Ruling.Yes("story-closes", closing);
        var rule = told switch
        {
            [] => "nothing-told",
            // A story in one answer, cut behind its last act: nobody was asked what they think of it.
            _ when told.TrueForAll(c => c.Answer != IncidentPart.Results && c.Role is not (ClauseRole.Speculation or ClauseRole.Verdict or ClauseRole.Trait or ClauseRole.Feeling) && !c.Has("verdict-word") && !c.Has("verdict-frame")) && !reading.Clauses.Any(c => c.Answer == IncidentPart.Results) => "nothing-told",
            _ when told.TrueForAll(c => IsRoundedOff(c) || c.Role == ClauseRole.Nothing) && told.Exists(IsRoundedOff) => "repeats-the-act",
            // "I think | he's gonna be less scared": the frame alone is no verdict.
            _ when told.Find(c => c.Role is ClauseRole.Speculation or ClauseRole.Unreal or ClauseRole.General || (c.Role == ClauseRole.Verdict && !(c.Clause.Verb is { Kind: Lexicons.VerbKind.Mind } && !c.Has("verdict-word")))) is { Role: ClauseRole.Speculation or ClauseRole.Unreal } => "expected-not-seen",
            _ when told.Exists(c => (IsEffect(c) || IsPicture(reading, c) || (c.Role is ClauseRole.Nothing or ClauseRole.VagueAct && SumsUp(reading, c) && Stems(reading, c).Any())) && Repeats(reading, c)) => "repeats-the-act",
            _ when told.Exists(c => c.Role is ClauseRole.Verdict or ClauseRole.Trait or ClauseRole.Feeling or ClauseRole.General || ((c.Has("verdict-word") || c.Has("verdict-frame")) && !IsPlain(c))) => "verdict-instead",
            // "You have to see it to believe it", "not a word of thanks": a remark, where "we were open till eight" is a fact of another kind.
            _ when told.Exists(c => !c.Clause.IsPast && reading.Content.Outside(c.Text, c.Clause.First, c.Clause.End).Any()) => "verdict-instead",
            _ => "no-effect",
        };
        return Ruling.No(rule, told);
    }

    // "It was a Saturday", "it was a cracked pipe": when or what it was, and nothing the teller thinks of it.
    private static bool IsPlain(IncidentClause clause) => clause.Role == ClauseRole.Nothing && clause.Clause.Is(ClauseTraits.Copula) && clause.Clause.Subject == Subject.It && (clause.Has("weekday") || clause.Has("month") || clause.Has("time-noun") || VerdictSigns.HasNumber(clause.Text, clause.Clause) || VerdictSigns.IsWhatItWas(clause.Text, clause.Clause));

    // "So that was the night with the pen", "that's what happened that day": closes the story and adds nothing.
    private static bool IsRoundedOff(IncidentClause clause) => clause.Clause.Time is not (ClauseTime.Future or ClauseTime.Conditional) && UnrealSigns.SentenceHas(clause.Text, clause.Clause, "rounds-off", whole: true) && !UnrealSigns.SentenceHas(clause.Text, clause.Clause, "verdict-word", whole: true);

    // "On the bottom were bad ones and on top good ones": a judging word in it, but enough of what was there to tell whether it was told before.
    private static bool IsPicture(IncidentReading reading, IncidentClause clause) => clause.Role == ClauseRole.Verdict && clause.Clause.IsPast && Stems(reading, clause).Count() > EnoughStems;

    // "I moved her aside so she wasn't being stared at": told with the act, what it was to prevent.
    private static bool IsPurpose(IncidentClause clause) => clause.Answer != IncidentPart.Results && clause.Clause.Is(ClauseTraits.Subordinate) && clause.Clause.Is(ClauseTraits.Negated);

    private static bool IsClosing(IncidentClause clause) => clause.Answer != IncidentPart.Results && clause.Role is ClauseRole.Nothing or ClauseRole.General && clause.Clause is { Verb: not null, Time: not (ClauseTime.Conditional or ClauseTime.None) } && !IsRoundedOff(clause);

    private static bool IsEffect(IncidentClause clause) => !IsPurpose(clause) && clause.Role is ClauseRole.Event or ClauseRole.Act or ClauseRole.Feeling;

    // "Tevreden klanten komen terug": in the present something comes of something that was done, or was the case.
    private static bool HappensIn(IncidentReading reading, IncidentClause clause) =>
        clause.Clause.Time != ClauseTime.Present || (clause.Habit && reading.Acts.Any()) || reading.Cues("anchor", IncidentPart.Circumstances).Any() || reading.Clauses.Any(c => c.Part != IncidentPart.Results && (c.Role == ClauseRole.Act || (c.Role == ClauseRole.Event && (c.Clause.IsPast || c.Habit) && !c.Clause.Is(ClauseTraits.Complement))));

    private static bool Repeats(IncidentReading reading, IncidentClause clause)
    {
        // "Daarna twee maanden niet meer gereden": what has stopped since is new, whatever it was.
        if (clause.Clause.Is(ClauseTraits.Negated) && clause.Has("since-then"))
            return false;
        // "Like I said, the fish went out raw": told before, whoever did it.
        if (UnrealSigns.SentenceHas(clause.Text, clause.Clause, "said-before"))
            return true;
        // "Basically I cooked him a normal dinner when he should have been on purée": goes with what is told again.
        if (clause.Clause.Is(ClauseTraits.Subordinate) && !clause.Has("result-marker") && clause.Clause.First > clause.Text.Text.Sentences[clause.Clause.Sentence].First && UnrealSigns.SentenceHas(clause.Text, clause.Clause, "says-again") && SumsUp(reading, clause))
            return true;
        // "I kept him on hold for nine minutes. So for nine minutes he was on hold": all of it was told, whoever it is about.
        if (clause.Clause.Is(ClauseTraits.Copula) && SaysSo(clause) && Stems(reading, clause).ToList() is { Count: >= EnoughStems } state && reading.In(IncidentPart.Behaviour).SelectMany(c => Stems(reading, c)).ToHashSet(StringComparer.Ordinal) is var acts && state.TrueForAll(acts.Contains))
            return true;
        // "That left both plugs recrimped and the bad ones in a bag": not a word in it that was not told of what was done.
        if (Stems(reading, clause).ToList() is { Count: > EnoughStems } every && reading.In(IncidentPart.Behaviour).SelectMany(c => Stems(reading, c)).ToHashSet(StringComparer.Ordinal) is var done && every.TrueForAll(done.Contains))
            return true;
        // What another person did is never what the person did.
        var actor = reading.Perspective.IsActor(new ToldClause(clause.Text, clause.Clause), strict: true);
        if (!actor && !clause.Clause.Is(ClauseTraits.Passive) && (clause.Clause.Subject is Subject.Other or Subject.Anyone || (reading.Perspective.Actor == IncidentActor.Teller && clause.Clause.Subject is Subject.Third or Subject.Worker or Subject.Name)
            || (reading.Perspective.Actor == IncidentActor.Observed && clause.Clause.Subject is Subject.Self or Subject.Group)))
            return false;
        // "So they get where they need to be": not the one driver who does it.
        if (new ToldClause(clause.Text, clause.Clause).IsThey && !reading.In(IncidentPart.Behaviour).Any(c => new ToldClause(c.Text, c.Clause).IsThey))
            return false;
        // "So he was woken up by me", "hij heeft dus geroepen dat …": the sentence itself says that it sums up.
        var sums = SumsUp(reading, clause);
        var own = (sums ? reading.Clauses.Where(c => c.Part == IncidentPart.Results && c.IsBeside(clause)) : [clause]).SelectMany(c => Stems(reading, c)).ToHashSet(StringComparer.Ordinal);
        if (sums && (clause.Clause.Is(ClauseTraits.Complement) || (actor && clause.Clause.Verb is { Kind: Lexicons.VerbKind.Act or Lexicons.VerbKind.Say or Lexicons.VerbKind.Move } && UnrealSigns.SentenceHas(clause.Text, clause.Clause, "says-again"))))
            return true;
        // "I told her I couldn't help it and closed my till": goes on with what was told already.
        if (actor && clause.Clause.Is(ClauseTraits.InheritedSubject) && reading.Clauses.LastOrDefault(c => c.IsBeside(clause) && c.Clause.First < clause.Clause.First && c.Role == ClauseRole.Act) is { Clause.Verb.Kind: Lexicons.VerbKind.Say } before && before.Clause.Subject == clause.Clause.Subject && Repeats(reading, before))
            return true;
        var told = reading.Clauses.Where(c => c.Part == IncidentPart.Behaviour || (c.Part == IncidentPart.Circumstances && c.Role == ClauseRole.Act))
            .SelectMany(c => Stems(reading, c)).ToHashSet(StringComparer.Ordinal);
        if (told.Count == 0)
            return false;
        if (own.Count == 0)
            return !clause.Has("at-it");
        // "De bouten" of "de wielbouten".
        var words = reading.Clauses.Where(c => c.Part == IncidentPart.Behaviour).SelectMany(c => Words(reading, c)).ToHashSet(StringComparer.Ordinal);
        var heads = Words(reading, clause).Where(w => w.Length > ShortestPart && words.Any(t => t.Length > w.Length && t.EndsWith(w, StringComparison.Ordinal))).Select(reading.Content.Stem).ToHashSet(StringComparer.Ordinal);
        return own.Count(s => told.Contains(s) || heads.Contains(s) || (s.Length > ShortestPart && told.Any(t => t.EndsWith(s, StringComparison.Ordinal)))) >= own.Count * (sums ? SummedOverlapShare : MostOverlapShare);
    }

    private static bool SaysSo(IncidentClause clause) => clause.Text.Text.Sentences[clause.Clause.Sentence] is var sentence && clause.Text.Cues.Within("sums-up", sentence.First, sentence.End) is not null;

    private static bool SumsUp(IncidentReading reading, IncidentClause clause)
    {
        var sentence = clause.Text.Text.Sentences[clause.Clause.Sentence];
        var first = reading.Clauses.First(c => c.IsBeside(clause));
        return clause.Text.Cues.Within("sums-up", sentence.First, sentence.End) is not null
            && (first.Clause.Is(ClauseTraits.Passive) || first.Clause.Subject is Subject.Thing or Subject.It || reading.Perspective.IsActor(new ToldClause(first.Text, first.Clause), strict: true));
    }

    private static IEnumerable<string> Stems(IncidentReading reading, IncidentClause clause) => reading.Content.Stems(clause.Text, clause.Clause.First, clause.Clause.End);

    private static IEnumerable<string> Words(IncidentReading reading, IncidentClause clause) => reading.Content.In(clause.Text, clause.Clause.First, clause.Clause.End).Select(i => clause.Text.Text.Words[i].Lower);

    private static List<IncidentClause> Elsewhere(IncidentReading reading, Ruling behaviour)
    {
        // Answers in another order: what is neither the acts nor the scene.
        if (behaviour.Rule == "act-in-other-answer" && reading.In(IncidentPart.Results).Any(c => c.Role == ClauseRole.Act))
            return [.. reading.In(IncidentPart.Circumstances).Where(c => c.Role == ClauseRole.Event && c.Clause.IsPast)];
        if (!reading.IsBlank(IncidentPart.Results))
            return [];
        // Two full answers and a third left open: nothing is said about effects, unless a clause says that it is one.
        var oneAnswer = reading.IsBlank(IncidentPart.Circumstances) || reading.IsBlank(IncidentPart.Behaviour) || reading.RefersElsewhere;
        // Everything in one answer: what comes after the last act, or says itself that it is an effect.
        foreach (var part in new[] { IncidentPart.Behaviour, IncidentPart.Circumstances })
        {
            var clauses = reading.In(part).ToList();
            // Told under the second question, the acts have their effects behind them there.
            if (part == IncidentPart.Circumstances && reading.In(IncidentPart.Behaviour).Any(c => c.Role == ClauseRole.Act) && behaviour.Rule != "act-in-other-answer")
                continue;
            var last = clauses.FindLastIndex(c => c.Role == ClauseRole.Act);
            if (last < 0)
                continue;
            var ending = clauses[^1].Clause.Sentence;
            var effects = clauses.Where((c, i) => c.Role == ClauseRole.Event && c.GoesForward
                && (oneAnswer || (c.Has("result-marker") && c.Clause.Subject is Subject.Other or Subject.Thing))
                && (i > last || (c.Clause.Sentence == ending && i > 0 && c.Clause.Subject is not (Subject.Self or Subject.Group) && (c.Has("result-event") || c.Has("result-marker"))))).ToList();
            if (effects.Count > 0)
                return effects;
        }

        return [];
    }
}
