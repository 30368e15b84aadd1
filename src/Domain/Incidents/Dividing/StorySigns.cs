using System.Collections.Immutable;
using InterviewBot.Domain.Clauses;
using InterviewBot.Domain.Incidents.Rules;
using InterviewBot.Domain.JobAnalysis.Reading;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Incidents.Dividing;

/// <summary>
/// The signs by which a story told in one answer is divided: of each clause who does what in it and how it is told (<c>act+self</c>, <c>third-of-other+move</c>, <c>cue-result-marker</c>), and how it is joined to
/// the clause before it (<c>sentence</c>, <c>and+another</c>).
/// </summary>
internal static class StorySigns
{
    /// <summary>A clause that opens a message of its own.</summary>
    public const string Message = "message";

    /// <summary>A clause that is what the one before it says, knows or sees.</summary>
    public const string Content = "content";

    private static readonly ImmutableArray<string> Cues =
    [
        "result-marker", "result-event", "anchor", "month", "weekday", "time-noun", "habit", "since-then", "goes-on", "reason", "stand", "hectic", "left-undone", "at-it", "feeling", "verdict-word", "vague-act", "vague-thing",
        "quantity", "number", "again", "contrast", "negation", "subordinator", "complementizer", "relative", "hypothetical", "occasion", "place-noun", "person-other", "person-worker", "plural-person", "sums-up", "seen-state",
    ];

    private static readonly ImmutableArray<(ClauseTraits Trait, string Name)> Traits = [.. Enum.GetValues<ClauseTraits>().Where(t => t != ClauseTraits.None).Select(t => (t, "is-" + KebabCase.Of(t)))];

    /// <summary>For each clause, what it shows.</summary>
    public static ImmutableArray<StoryClause> Of(IncidentReading reading)
    {
        var clauses = reading.Clauses;
        var who = Who(reading);
        var acts = new bool[clauses.Length];
        for (var i = 0; i < acts.Length; i++) acts[i] = IsOfActor(reading, who[i]) && clauses[i].Clause is { Verb: not null } c && clauses[i].Role is ClauseRole.Act or ClauseRole.VagueAct && !c.Is(ClauseTraits.Subordinate) && !c.Is(ClauseTraits.Complement);
        var told = ImmutableArray.CreateBuilder<StoryClause>(clauses.Length);
        for (var i = 0; i < clauses.Length; i++)
            told.Add(new StoryClause(clauses[i].Evidence, acts[i], [.. Signs(reading, who, acts, i)], [.. i == 0 ? [] : Joins(reading, who, i)]));
        return told.MoveToImmutable();
    }

    private static IEnumerable<string> Signs(IncidentReading reading, string[] who, bool[] acts, int at)
    {
        var (told, clause) = (reading.Clauses[at], reading.Clauses[at].Clause);
        var role = KebabCase.Of(told.Role);
        var verb = clause.Verb is { } v ? KebabCase.Of(v.Kind) : "no-verb";
        var time = KebabCase.Of(clause.Time);
        yield return role;
        yield return who[at];
        yield return $"{role}+{who[at]}";
        yield return $"{who[at]}+{verb}";
        yield return $"{role}+{verb}";
        yield return $"{who[at]}+{time}-tense";
        yield return $"{verb}+{time}-tense";
        if (clause.Verb is { } lexical) yield return $"verb-{lexical.Infinitive}";
        var actor = IsOfActor(reading, who[at]) ? "actor" : "other";
        foreach (var (trait, name) in Traits)
        {
            if (!clause.Is(trait)) continue;
            yield return name;
            yield return $"{name}+{actor}";
        }

        foreach (var cue in Cues)
        {
            if (!told.Has(cue)) continue;
            yield return $"cue-{cue}";
            yield return $"cue-{cue}+{actor}";
        }

        if (told.IsGoingOn) yield return "going-on";
        var before = acts.Take(at).Any(a => a) ? "acted-before" : "not-acted-before";
        var after = acts.Skip(at + 1).Any(a => a) ? "acts-after" : "no-acts-after";
        yield return before;
        yield return after;
        yield return $"{before}+{who[at]}";
        yield return $"{after}+{who[at]}";
        yield return $"{before}+{after}+{actor}";
        yield return $"{before}+{after}+{role}";
        if (IsKnown(reading, at) is { } known)
        {
            var isNew = known ? "known-before" : "new";
            yield return $"{isNew}+{who[at]}";
            yield return $"{isNew}+{before}";
            yield return $"{isNew}+{verb}";
        }

        var sentences = told.Text.Clauses[^1].Sentence;
        if (clause.Sentence == 0) yield return "first-sentence";
        if (clause.Sentence == 0) yield return $"first-sentence+{role}";
        if (clause.Sentence == sentences && sentences > 0) yield return "last-sentence";
        if (clause.Sentence == sentences && sentences > 0) yield return $"last-sentence+{role}";
        if (sentences == 0) yield return "one-sentence";
        // Who and the verb are signs already, whatever the words.
        if (clause.First != clause.SubjectWord && clause.First != clause.VerbWord) yield return $"word-{told.Text.Text.Words[clause.First].Lower}";
        yield return reading.Incident.Valence == Valence.Effective ? $"effective+{role}+{actor}" : $"ineffective+{role}+{actor}";
        if (reading.Clauses.Length == 1) yield return "alone";
        if (at == reading.Clauses.Length - 1) yield return "last";
    }

    private static IEnumerable<string> Joins(IncidentReading reading, string[] who, int at)
    {
        var (told, before) = (reading.Clauses[at], reading.Clauses[at - 1]);
        var words = told.Text.Text.Words;
        var join = !ReferenceEquals(told.Passage, before.Passage) ? Message
            : told.Clause.Sentence != before.Clause.Sentence ? "sentence"
            : told.Text.Cues.At("linking-word", told.Clause.First) is not null ? "and"
            : words[told.Clause.First].Before == WordBreak.Clause ? "comma" : "close";
        yield return join;
        yield return $"{join}+{(told.Clause.Is(ClauseTraits.InheritedSubject) ? "goes-on" : who[at] == who[at - 1] || (IsOfActor(reading, who[at]) && IsOfActor(reading, who[at - 1])) ? "same" : "another")}";
        yield return $"{join}+{(IsOfActor(reading, who[at - 1]) ? "actor" : "other")}-{(IsOfActor(reading, who[at]) ? "actor" : "other")}";
        if (told.Clause.Is(ClauseTraits.Subordinate)) yield return $"{join}+subordinate";
        if (told.Clause.Is(ClauseTraits.Complement) || told.Clause.Is(ClauseTraits.Quote)) yield return $"{join}+complement";
        if (told.Clause.Is(ClauseTraits.NonFinite)) yield return $"{join}+non-finite";
        if (told.Clause.Subject == Subject.Relative) yield return $"{join}+relative";
        if (join == "close" && told.IsContent) yield return Content;
    }

    private static bool IsOfActor(IncidentReading reading, string who) => reading.Perspective.Actor == IncidentActor.Teller ? who is "self" or "group" : who is "o-job" or "o-name" or "o-third" or "o-third-of-actor" or "o-worker";

    private static bool? IsKnown(IncidentReading reading, int at)
    {
        var told = reading.Clauses[at];
        if (told.Clause.SubjectWord < 0 || told.Clause.Subject is Subject.Self or Subject.Group or Subject.Third or Subject.It or Subject.Relative or Subject.Anyone or Subject.Indefinite or Subject.None)
            return null;
        var noun = new ToldClause(told.Text, told.Clause).Noun;
        return reading.Clauses.Take(at).Any(c => Enumerable.Range(c.Clause.First, c.Clause.End - c.Clause.First).Any(i => c.Text.Text.Words[i].Lower is var word && (word == noun || (noun.Length > 3 && word.StartsWith(noun, StringComparison.Ordinal)) || (word.Length > 3 && noun.StartsWith(word, StringComparison.Ordinal)))));
    }

    // Whoever each clause is about: who has the job, the teller, others; "she" is whoever fits and came up last.
    private static string[] Who(IncidentReading reading)
    {
        var clauses = reading.Clauses;
        var observed = reading.Perspective.Actor == IncidentActor.Observed;
        var holder = clauses.Any(c => IsJob(reading, c));
        var who = new string[clauses.Length];
        for (var i = 0; i < who.Length; i++)
        {
            var subject = clauses[i].Clause.Subject;
            var name = KebabCase.Of(subject);
            if (IsJob(reading, clauses[i])) name = "job";
            else if (subject == Subject.Worker && (holder || !observed)) name = "other";
            else if (subject == Subject.Third) name = OfWhom(reading, who, i) is { } other ? other : name;
            who[i] = observed ? "o-" + name : name;
        }

        return who;
    }

    // "She" is a girl, a woman; "he" a boy, a man: the last one spoken of that fits; a word that tells neither fits both.
    private static string? OfWhom(IncidentReading reading, string[] who, int at)
    {
        var clauses = reading.Clauses;
        var word = clauses[at].Clause.SubjectWord;
        if (clauses[at].Clause.Is(ClauseTraits.InheritedSubject) && at > 0 && clauses[at - 1].Clause.Subject == Subject.Third)
            return who[at - 1].StartsWith("o-", StringComparison.Ordinal) ? who[at - 1][2..] : who[at - 1];
        if (word < 0) return null;
        var told = new ToldClause(clauses[at].Text, clauses[at].Clause);
        var pronoun = told.Noun;
        for (var i = at - 1; i >= 0; i--)
        {
            var c = clauses[i].Clause;
            if (c.SubjectWord < 0 || c.Is(ClauseTraits.InheritedSubject)) continue;
            var kind = who[i].StartsWith("o-", StringComparison.Ordinal) ? who[i][2..] : who[i];
            var noun = new ToldClause(clauses[i].Text, c).Noun;
            if (kind is "third-of-other" or "third-of-actor" && noun == pronoun) return kind;
            if (kind is not ("other" or "job" or "worker" or "name")) continue;
            var female = ActorReader.FemaleNouns.Contains(noun) || noun.EndsWith("ster", StringComparison.Ordinal) || noun.EndsWith("trice", StringComparison.Ordinal);
            var male = ActorReader.MaleNouns.Contains(noun);
            var plural = clauses[i].Text.Cues.At("plural-person", c.SubjectWord) is not null;
            if (told.IsThey != plural && (told.IsThey || plural)) continue;
            if (kind == "other" && IsAnswered(clauses[i], clauses[at])) continue;
            if ((pronoun is "he" or "hij" or "m" && female) || (pronoun is "she" or "ze" or "zij" && !told.IsThey && male)) continue;
            return kind == "other" ? "third-of-other" : "third-of-actor";
        }

        return null;
    }

    // "A student asked about the exam and he said …": whoever asks is answered by somebody else.
    private static bool IsAnswered(IncidentClause asked, IncidentClause clause) =>
        asked.Clause.Verb is { Infinitive: "ask" or "vragen" } && asked.IsBeside(clause) && clause.Clause.IsObservable && clause.Text.Cues.At("linking-word", clause.Clause.First) is not null;

    private static bool IsJob(IncidentReading reading, IncidentClause clause) => clause.Clause.Subject is not (Subject.Self or Subject.Group) && new ToldClause(clause.Text, clause.Clause).IsJob(reading.Incident.Job);
}
