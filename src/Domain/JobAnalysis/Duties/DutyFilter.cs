using InterviewBot.Domain.JobAnalysis.Grammar;
using InterviewBot.Domain.JobAnalysis.Reading;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis.Duties;

/// <summary>
/// Which clauses tell a duty: their actor is the job holder (or nobody named, in a passive or a noun of action) and their verb is work. Four kinds of rules say which do not, each in a class of its
/// own: the verb is no work (<see cref="DutyVerbs"/>), the act is told but not done (<see cref="UndoneActs"/>), somebody else does it or another clause tells it (<see cref="TakenActs"/>), it only
/// looks like an act or is one's own life (<see cref="NoActs"/>). No rule looks at what another one found.
/// </summary>
internal sealed class DutyFilter(ReadText text, PrivateSpans privacy, TaskPhrases phrases)
{
    private readonly DutyVerbs _verbs = new(text, phrases);
    private readonly UndoneActs _undone = new(text);
    private readonly TakenActs _taken = new(text, phrases);
    private readonly NoActs _noActs = new(text, privacy);
    private readonly GivenToOthers _given = new(text);

    /// <summary>Why the clause tells no duty: the name of the rule, for whoever works on the rules; <c>null</c> when it does tell one.</summary>
    public string? Refusal(Clause clause, Actor actor)
    {
        // Notes and instructions without subject: "swept the floors", "First job: dial in the grinder".
        if (actor == Actor.Unknown && IsNote(clause)) actor = Actor.Holder;
        return _verbs.Refusal(clause, actor) ?? _undone.Refusal(clause, actor) ?? _taken.Refusal(clause) ?? _noActs.Refusal(clause, actor) ?? (Fits(clause, actor) ? null : "too little for who does it");
    }

    /// <summary>What of an act must be plain for it to be a duty, by who does it: all of it but the doer where it is the holder, more where it is a group, anybody or nobody named.</summary>
    private bool Fits(Clause clause, Actor actor)
    {
        var kinds = text.Grammar.Verbs.Kinds(clause.Lemma);
        var unlisted = kinds == VerbKinds.None;
        return actor switch
        {
            Actor.Holder => true,
            // "we hangen de spots op": with its object it is no state.
            // "wanneer wij lawaai plannen", "dat we dezelfde gebaren gebruiken": about what is agreed or meant, not what is done.
            Actor.Group => !(clause.Subordinate && clause.Subordinator is "dat" or "wanneer" or "als" or "of" or "that" or "when" or "if" or "whether") && (kinds & (VerbKinds.Private | VerbKinds.Motion)) == 0 && !Says(clause, kinds) && ((kinds & VerbKinds.State) == 0 || clause.Objects.Count > 0 && (text.Language == Language.Dutch || clause.Lemma is "light" or "park" or "hang" or "hold" or "sign" or "scratch" or "fit" or "weigh") || clause is { Lemma: "agree", Prepositionals.Count: > 0 }) && !unlisted,
            // "Then you fit the glasses": a state of things that is work with an object.
            Actor.Generic => !unlisted && (clause.Lead is "moeten" or "must" or "have" || !clause.Subordinate) && (kinds & (VerbKinds.Private | VerbKinds.Mental)) == 0 && !Says(clause, kinds) && ((kinds & VerbKinds.State) == 0 || text.Language == Language.English && (kinds & VerbKinds.Work) != 0 && clause.Objects.Count > 0) && !clause.Quoted,
            Actor.Unknown => (!unlisted || (clause.Passive && clause.Lead == "worden")) && (clause.Passive || clause.Nominal || clause.Mood == ClauseMood.Purpose) && (kinds & (VerbKinds.Mental | VerbKinds.Private)) == 0 && ((kinds & VerbKinds.State) == 0 || clause.Objects.Count > 0 && (clause.Nominal || clause.Lead is "worden" or "moeten" || IsHappening(clause))) && !_given.Own(clause) && !clause.Quoted,
            _ => false,
        };
    }

    /// <summary>"the hops get weighed", "brakes bled": done to a thing, where "the hops are weighed" may tell how they are.</summary>
    private bool IsHappening(Clause clause) =>
        text.Language == Language.English && clause.Passive && (text.Grammar.Verbs.Kinds(clause.Lemma) & VerbKinds.Work) != 0 && text.Sentence(clause) is var words
        && !words.Skip(clause.First).Take(clause.Verb - clause.First).Any(w => w.Verb is { Lemma: "be" }) && !text.Words(clause.Sentence, clause.Objects[0]).Any(w => w.Is(WordTags.Person | WordTags.Subject));

    /// <summary>Only said; "we call the police" is done to somebody.</summary>
    private bool Says(Clause clause, VerbKinds kinds) =>
        (kinds & VerbKinds.Speech) != 0 && !(text.Language == Language.English && (kinds & VerbKinds.Work) != 0 && clause.Objects.Count == 1 && text.Head(clause, clause.Objects[0]).Is(WordTags.Person));

    /// <summary>English notes leave the subject out, in the past ("swept the floors") or as an instruction after a colon ("First job: check the fridge").</summary>
    private bool IsNote(Clause clause)
    {
        if (text.Language != Language.English || !text.Holder.FirstPerson || clause.Quoted || clause.Passive || clause.Nominal || clause.Subject.Exists || clause.Subordinate || clause.Objects.Count == 0) return false;
        var words = text.Sentence(clause);
        var first = clause.Verb;
        // "have to key every bin into the tablet": the subject left out before what has to be.
        if (first > 1 && words[first - 1].Lower == "to" && words[first - 2].Lower is "have" or "had" or "need" or "got") first -= 2;
        while (first > 0 && words[first - 1].Is(WordTags.Adverb | WordTags.Time)) first--;
        return first == 0 || words[first - 1].Lower is ":" or "," or "and" || words[first - 1].Is(WordTags.Pause | WordTags.Stop);
    }
}
