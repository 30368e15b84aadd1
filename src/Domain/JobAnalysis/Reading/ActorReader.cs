using System.Collections.Frozen;
using InterviewBot.Domain.JobAnalysis.Grammar;

namespace InterviewBot.Domain.JobAnalysis.Reading;

/// <summary>Tells for each clause who acts. A third-person pronoun goes to the last person who was a subject and fits; at the start that is the job holder.</summary>
internal sealed class ActorReader(ReadText text)
{
    private static readonly FrozenSet<string> Male = FrozenSet.ToFrozenSet(["he", "hij", "hem", "him"], StringComparer.Ordinal);
    private static readonly FrozenSet<string> Female = FrozenSet.ToFrozenSet(["she", "ze", "zij", "haar", "her"], StringComparer.Ordinal);
    private static readonly FrozenSet<string> MaleNouns = FrozenSet.ToFrozenSet(
        ["man", "meneer", "heer", "jongen", "vader", "papa", "zoon", "broer", "boy", "mr", "father", "dad", "son", "brother", "gentleman", "bloke", "fella", "echtgenoot", "husband", "boyfriend"], StringComparer.Ordinal);
    private static readonly FrozenSet<string> FemaleNouns = FrozenSet.ToFrozenSet(
        ["vrouw", "mevrouw", "dame", "meisje", "moeder", "mama", "dochter", "zus", "madam", "madame", "woman", "lady", "girl", "mrs", "ms", "mother", "mum", "daughter", "sister", "wife", "girlfriend"], StringComparer.Ordinal);

    private bool _otherLast;
    private bool _otherMale;
    private bool _otherFemale;
    private int _otherSentence = -10;

    /// <summary>Call for the clauses in text order.</summary>
    public Actor Read(Clause clause)
    {
        var actor = clause.Passive ? OfPassive(clause) : Of(clause, clause.Subject, clause.SubjectSentence);
        if (clause.Passive || !clause.Subject.Exists || clause.SubjectSentence != clause.Sentence) return actor;
        if (actor == Actor.Holder) _otherLast = false;
        else if (actor == Actor.Other && !clause.Quoted && !clause.Subordinate) Remember(clause);
        return actor;
    }

    private Actor OfPassive(Clause clause)
    {
        if (!clause.Agent.Exists) return Actor.Unknown;
        return Of(clause, clause.Agent, clause.Sentence, agent: true);
    }

    private void Remember(Clause clause)
    {
        var phrase = text.Words(clause.SubjectSentence, clause.Subject);
        if (!phrase.Any(w => w.Is(WordTags.Person) || w.Capital)) return;
        _otherMale = !phrase.Any(w => FemaleNouns.Contains(w.Lower));
        _otherFemale = !phrase.Any(w => MaleNouns.Contains(w.Lower));
        _otherLast = true;
        _otherSentence = clause.Sentence;
    }

    private Actor Of(Clause clause, Phrase subject, int sentence, bool agent = false)
    {
        if (!subject.Exists || sentence < 0) return Actor.Unknown;
        var word = text.Sentences[sentence][subject.Head];
        var lower = word.Lower;
        var holder = text.Holder;
        var quoted = clause.Quoted || word.Quoted;
        switch (lower)
        {
            case "ik" or "i" or "'k" or "im" or "i'm" or "mij" or "me" or "myself" or "mezelf":
                return holder.FirstPerson ? quoted ? Actor.Other : Actor.Holder : quoted ? Actor.Holder : Actor.Other;
            case "we" or "wij" or "ons" or "us":
                return holder.FirstPerson ? quoted ? Actor.Other : Actor.Group : quoted ? Actor.Group : Actor.Other;
            case "je" or "jij" or "ge" or "gij" or "you" or "men" or "one":
                return Actor.Generic;
            case "they" or "jullie" or "them" or "hen" or "hun":
                return Actor.Other;
            case "it" or "het" or "that" or "this" or "dat" or "dit":
                return Actor.Other;
        }
        if (Male.Contains(lower) || Female.Contains(lower))
        {
            if (holder.FirstPerson || !holder.Pronouns.Contains(lower)) return Actor.Other;
            if (quoted) return Actor.Other;
            if (lower is "ze" or "zij" && !agent && PluralVerb(clause)) return Actor.Other;
            var fits = Male.Contains(lower) ? _otherMale : _otherFemale;
            return _otherLast && fits && clause.Sentence - _otherSentence <= 1 ? Actor.Other : Actor.Holder;
        }
        if (text.Words(sentence, subject).Any(w => holder.Names.Contains(w.Lower)) && !text.Words(sentence, subject).Any(w => w.Lower is "'s"))
            return word.Capital || holder.Names.Contains(lower) ? Actor.Holder : Actor.Other;
        return Actor.Other;
    }

    private bool PluralVerb(Clause clause)
    {
        var words = text.Sentences[clause.Sentence];
        for (var i = Math.Max(0, clause.Subject.Head - 1); i <= clause.Last && i < words.Count; i++)
        {
            if (words[i].Verb is not { } verb) continue;
            return (verb.Forms & (VerbForms.Third | VerbForms.PastSingular | VerbForms.Stem)) == 0;
        }
        return false;
    }
}
