using System.Collections.Frozen;
using InterviewBot.Domain.JobAnalysis.Grammar;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis.Reading;

/// <summary>Tells for each clause who acts. A third-person pronoun goes to the last person who was a subject and fits; at the start that is the job holder.</summary>
internal sealed class ActorReader(ReadText text)
{
    private static readonly FrozenSet<string> Male = FrozenSet.ToFrozenSet(["he", "hij", "hem", "him"], StringComparer.Ordinal);
    private static readonly FrozenSet<string> Female = FrozenSet.ToFrozenSet(["she", "ze", "zij", "haar", "her"], StringComparer.Ordinal);
    internal static readonly FrozenSet<string> MaleNouns = FrozenSet.ToFrozenSet(
        ["man", "meneer", "heer", "jongen", "vader", "papa", "zoon", "broer", "boy", "mr", "father", "dad", "son", "brother", "gentleman", "bloke", "fella", "echtgenoot", "meester", "nonkel", "oom", "opa", "uncle", "husband", "boyfriend"], StringComparer.Ordinal);
    internal static readonly FrozenSet<string> FemaleNouns = FrozenSet.ToFrozenSet(
        ["vrouw", "mevrouw", "juf", "tante", "oma", "aunt", "dame", "meisje", "moeder", "mama", "dochter", "zus", "madam", "madame", "woman", "lady", "girl", "mrs", "ms", "mother", "mum", "daughter", "sister", "wife", "girlfriend"], StringComparer.Ordinal);

    private Actor _lastActor;
    private bool _otherLast;
    private bool _otherMale;
    private bool _otherFemale;
    private int _otherSentence = -10;

    /// <summary>How many sentences on a pronoun can still stand for the other person: a person who is introduced ("een klant", "a man") stays in mind longer than a role named in passing.</summary>
    private int _otherReach;

    /// <summary>Call for the clauses in text order.</summary>
    public Actor Read(Clause clause)
    {
        var actor = clause.Passive ? OfPassive(clause) : Of(clause, clause.Subject, clause.SubjectSentence);
        // "zij is degene die de uitstapjes plant".
        if (clause.Subject.Exists && clause.SubjectSentence >= 0 && text.Sentences[clause.SubjectSentence][clause.Subject.Head].Lower is "degene" or "one" && (clause.Subordinate || clause.Subject.First == clause.Subject.Last)) actor = _lastActor;
        if (clause is { Governor: { Lemma: "zijn" or "be" or "fall" } task } && (clause.Mood == ClauseMood.Purpose || clause.Verb > 0 && text.Sentences[clause.Sentence][clause.Verb - 1].Lower == "to") && task.SubjectSentence == clause.Sentence && Assigned(task) is { } assigned) return assigned;
        if (!clause.Subordinate) _lastActor = actor;
        if (clause.Passive || !clause.Subject.Exists || clause.SubjectSentence != clause.Sentence) return actor;
        if (actor == Actor.Holder) _otherLast = false;
        else if (actor == Actor.Other && !clause.Quoted && !clause.Subordinate) Remember(clause);
        return actor;
    }

    /// <summary>"Het is aan haar om …", "it's my job to …": whose act it is; <c>null</c> when the clause gives it to nobody.</summary>
    private Actor? Assigned(Clause task)
    {
        var words = text.Sentences[task.Sentence];
        foreach (var p in task.Prepositionals)
            if (words[p.Preposition].Lower is "aan" or "to" && (words[p.Phrase.Head].Is(WordTags.ObjectPronoun | WordTags.Name) || text.Holder.Names.Contains(words[p.Phrase.Head].Lower))) return Of(task, p.Phrase, task.Sentence, agent: true);
        foreach (var phrase in task.Objects.Append(task.Subject))
            if (phrase.Exists && words[phrase.Head].Lower is "taak" or "job" or "opdracht" or "werk" or "verantwoordelijkheid" or "task" or "duty" or "responsibility" or "role" or "rol")
                return words[phrase.First].Lower is "mijn" or "my" or "m'n" ? text.Holder.FirstPerson ? Actor.Holder : Actor.Other
                    : text.Holder.Pronouns.Contains(words[phrase.First].Lower) || words[phrase.First].Lower is "his" or "zijn" ? text.Holder.FirstPerson ? Actor.Other : Actor.Holder
                    : words[phrase.First].Lower is "onze" or "our" ? Actor.Group : null;
        return null;
    }

    private Actor OfPassive(Clause clause)
    {
        // "I was asked", "we are paid": what is done to a person is no duty.
        if (clause.Subject.Exists && clause.SubjectSentence >= 0 && text.Sentences[clause.SubjectSentence][clause.Subject.Head].Lower is "i" or "we" or "you" or "he" or "she" or "ik" or "wij" or "hij") return Actor.Other;
        // "ze is statutair benoemd", "hij werd opgeleid".
        if (text.Language == Language.Dutch && clause.Objects.Count > 0 && clause.Objects[0] is var done && text.Sentences[clause.Sentence][done.Head].Lower is "ik" or "we" or "wij" or "hij" or "zij" or "ze" or "jij"
            && text.Sentences[clause.Sentence].Skip(clause.First).Take(clause.Last - clause.First + 1).Any(w => w.Lower is "is" or "ben" or "was" or "werd" or "wordt" or "word" or "werden" or "zijn" or "waren")) return Actor.Other;
        if (!clause.Agent.Exists) return Actor.Unknown;
        return Of(clause, clause.Agent, clause.Sentence, agent: true);
    }

    private void Remember(Clause clause)
    {
        var phrase = text.Words(clause.SubjectSentence, clause.Subject);
        var head = text.Sentences[clause.SubjectSentence][clause.Subject.Head];
        if (head.Is(WordTags.Subject) && !Male.Contains(head.Lower) && !Female.Contains(head.Lower)) return;
        var named = phrase.Any(w => HolderReader.IsName(w, text.Grammar) && w.Capital);
        if (!named && (!phrase.Any(w => w.Is(WordTags.Person)) || Plurals.IsMany(head.Lower, text.Language))) return;
        var male = phrase.Any(w => MaleNouns.Contains(w.Lower) || text.Grammar.IsMaleName(w.Lower)) || Male.Contains(head.Lower);
        var female = phrase.Any(w => FemaleNouns.Contains(w.Lower) || text.Grammar.IsFemaleName(w.Lower)) || Female.Contains(head.Lower);
        // "een arbeider … verhief zijn stem": whose the voice is tells who it is.
        if (!male && !female) (male, female) = Owned(clause);
        var introduced = male || female || phrase[0].Lower is "een" or "ne" or "nen" or "'n" or "a" or "an" or "one" or "another";
        (_otherMale, _otherFemale) = (!female || male, !male || female);
        _otherReach = introduced ? 1 : 0;
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
        // "Ilse en ik wassen hem": whoever tells it is one of them.
        if (holder.FirstPerson && !quoted && subject.Last + 2 < text.Sentences[sentence].Count && text.Sentences[sentence][subject.Last + 1].Is(WordTags.And) && text.Sentences[sentence][subject.Last + 2].Lower is "ik" or "i" && !text.Sentences[sentence][subject.Last + 2].IsVerb
            && (subject.Last + 3 >= text.Sentences[sentence].Count || text.Sentences[sentence][subject.Last + 3].Find(VerbForms.Stem) is null || text.Language == Texts.Language.English)) return Actor.Group;
        // "me and Kev check the shop front".
        if (holder.FirstPerson && !quoted && text.Language == Texts.Language.English && EnglishPairs.IsPart(text.Sentences[sentence], subject)) return Actor.Group;
        switch (lower)
        {
            case var self when FirstPerson.IsI(self) || FirstPerson.Me.Contains(self):
                return holder.FirstPerson ? quoted ? Actor.Other : Actor.Holder : quoted ? Actor.Holder : Actor.Other;
            case "we" or "wij" or "ons" or "us":
                return holder.FirstPerson ? quoted ? Actor.Other : Actor.Group : quoted ? Actor.Group : Actor.Other;
            case "one" when subject.First < subject.Last:
                return Actor.Other;
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
            // "Na het turnen schenkt hij soep uit": with a new moment of the day, or a new paragraph, the holder is back.
            if (clause.Sentence > _otherSentence && (NewMoment(clause.Sentence) || _otherSentence >= 0 && Enumerable.Range(_otherSentence + 1, clause.Sentence - _otherSentence).Any(s => text.LineBreaksBefore(s) > 1))) return Actor.Holder;
            var fits = Male.Contains(lower) ? _otherMale : _otherFemale;
            return _otherLast && fits && clause.Sentence - _otherSentence <= _otherReach ? Actor.Other : Actor.Holder;
        }
        // "haar mama": another one.
        if (Relatives.Is(lower) && text.Sentences[sentence][subject.First] is { Lower: not ("mijn" or "my" or "m'n" or "onze" or "our") } whose && whose.Is(WordTags.Possessive | WordTags.Name)) return Actor.Other;
        if (text.Words(sentence, subject).Any(w => holder.Names.Contains(w.Lower)) && !text.Words(sentence, subject).Any(w => w.Lower is "'s"))
            return word.Capital || holder.Names.Contains(lower) ? Actor.Holder : Actor.Other;
        return IsHolderByRole(sentence, subject) ? Actor.Holder : Actor.Other;
    }

    /// <summary>"de juf luistert", where the holder is "juf Hanne".</summary>
    private bool IsHolderByRole(int sentence, Phrase subject)
    {
        var words = text.Sentences[sentence];
        if (text.Holder.FirstPerson || text.Holder.Names.Count == 0 || subject.First + 1 != subject.Last || words[subject.First].Lower is not ("de" or "the")) return false;
        var role = words[subject.Head].Lower;
        return text.Sentences.Exists(s => Enumerable.Range(0, Math.Max(0, s.Count - 1)).Any(i => s[i].Lower == role && text.Holder.Names.Contains(s[i + 1].Lower)));
    }

    private (bool Male, bool Female) Owned(Clause clause)
    {
        var words = text.Sentences[clause.Sentence];
        for (var i = clause.Verb + 1; i + 1 < words.Count && !words[i].Is(WordTags.Stop); i++)
        {
            if (words[i].IsVerb || !words[i + 1].IsNominal && !words[i + 1].Is(WordTags.Adjective)) continue;
            if (words[i].Lower is "his" or "zijn" or "z'n") return (true, false);
            if (words[i].Lower is "her" or "haar") return (false, true);
        }
        return (false, false);
    }

    private bool NewMoment(int sentence)
    {
        var words = text.Sentences[sentence];
        var at = words.FindIndex(w => !w.Is(WordTags.Pause | WordTags.Stop | WordTags.Quote));
        if (at < 0 || at + 1 >= words.Count) return false;
        if (words[at].Lower is "om" or "rond" or "tegen" or "at" or "around" or "by" or "from" or "vanaf" or "op" or "on" or "in" or "van" or "tussen" or "between") return words.Skip(at + 1).Take(3).Any(w => w.Is(WordTags.Time) || w.IsClock) || words[at].Lower is "van" or "tussen" or "vanaf" && words[at + 1].Is(WordTags.Number) && words.Skip(at + 2).Take(2).Any(w => w.Is(WordTags.Number));
        // "Twee keer per jaar volgt ze een opleiding".
        if (words[at].Is(WordTags.Number) && words[at + 1].Lower is "keer" or "maal" or "times" || words[at].Lower is "elke" or "iedere" or "every" && words[at + 1].Is(WordTags.Time)) return true;
        // "Bij onweer ontruimt hij het park".
        if (words[at].Lower is "bij" && words[at + 1].IsNominal && !words[at + 1].Capital && !words[at + 1].Is(WordTags.Person)) return true;
        if (words[at].Lower is "na" or "voor" or "tijdens" or "after" or "before" or "during") return words[at + 1].Is(WordTags.Determiner | WordTags.Time) || words[at + 1].IsNominal;
        return words[at].Is(WordTags.Time) && words[at].Lower is not ("later" or "then") || words[at].Lower is "'s" or "ondertussen" or "intussen" or "tussendoor" or "meanwhile";
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
