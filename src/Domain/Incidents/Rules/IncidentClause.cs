using InterviewBot.Domain.Clauses;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Incidents.Rules;

/// <summary>What a clause contributes to an incident.</summary>
internal enum ClauseRole
{
    /// <summary>Nothing that counts: an aside, a mere time or place, a clause that only introduces another.</summary>
    Nothing,

    /// <summary>What the person did or said, to be seen or heard.</summary>
    Act,

    /// <summary>Something the person did, but not what: helped, handled it.</summary>
    VagueAct,

    /// <summary>Something that was the case or happened, with enough in it to picture.</summary>
    Event,

    /// <summary>Says how good or bad.</summary>
    Verdict,

    /// <summary>Says what someone is like.</summary>
    Trait,

    /// <summary>Says what someone felt, thought or wanted.</summary>
    Feeling,

    /// <summary>Expected, feared, hoped.</summary>
    Speculation,

    /// <summary>Would happen, will happen, or a bare condition.</summary>
    Unreal,

    /// <summary>Says what one ought to do, or how things are in general.</summary>
    General,
}

/// <summary>A clause of an incident with its place and role.</summary>
/// <param name="Part">What it tells: circumstances, behaviour or results.</param>
/// <param name="Answer">The question under which it stands.</param>
/// <param name="Habit">It tells what happens as a rule.</param>
internal sealed record IncidentClause(IncidentPart Part, IncidentPart Answer, Passage Passage, ClauseText Text, Clause Clause, ClauseRole Role, bool Habit)
{
    public Evidence Evidence => Clause.Evidence(Text.Text, Passage.Utterance);

    public bool Has(string category) => Text.Has(Clause, category);

    /// <summary>It can tell an effect: no clause that only says when or why, but "zodat" and "waardoor" do.</summary>
    public bool GoesForward => !Clause.Is(ClauseTraits.Complement) && (!Clause.Is(ClauseTraits.Subordinate) || Has("result-marker"));

    /// <summary>It is what the clause before it sees, knows or says ("… had niet gezien / dat de deur openstond") and stands with it. "Dat was mis": the verb right behind it makes it a pronoun.</summary>
    public bool IsContent => Clause.First > 0 && Clause.VerbWord != Clause.First + 1 && Text.Text.Words[Clause.First].Before == WordBreak.None && Text.Cues.At("complementizer", Clause.First) is not null;

    /// <summary>"I was counting the till", "ik was aan het tellen": what one was at when it began.</summary>
    public bool IsGoingOn
    {
        get
        {
            var words = Text.Text.Words;
            for (var i = Clause.First; i < Clause.End - 1; i++)
            {
                if ((words[i].Lower is "was" or "were" && Clause.VerbWord > i && words[Clause.VerbWord].Lower.EndsWith("ing", StringComparison.Ordinal)) || (words[i].Lower == "aan" && words[i + 1].Lower is "het" or "t" or "'t"))
                    return true;
            }

            return false;
        }
    }

    /// <summary>The same sentence of the same passage.</summary>
    public bool IsBeside(IncidentClause other) => ReferenceEquals(Passage, other.Passage) && Clause.Sentence == other.Clause.Sentence;
}
