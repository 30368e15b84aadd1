using System.Collections.Frozen;
using InterviewBot.Domain.JobAnalysis.Grammar;

namespace InterviewBot.Domain.JobAnalysis.Reading;

/// <summary>Acts without a doer of their own (a passive, a noun of action, an infinitive phrase) that the text gives to somebody else, or says are done elsewhere.</summary>
internal sealed class GivenToOthers(ReadText text)
{
    /// <summary>A noun of action or infinitive phrase that the sentence gives to somebody else: "stitching is hers", "tanken doet de nachtploeg".</summary>
    public bool Own(Clause clause)
    {
        if (clause.Governor is { Nominal: false } told && clause.Nominal && told.Subject.Exists && told.SubjectSentence >= 0
            && text.Sentences[told.SubjectSentence][told.Subject.Head].Lower is "hij" or "zij" or "he" or "she" or "they" && !text.Holder.Pronouns.Contains(text.Sentences[told.SubjectSentence][told.Subject.Head].Lower)) return true;
        // "De aankoop is niet aan haar", "the ordering isn't up to me": said to be somebody else's.
        if (clause.Nominal && IsDenied(clause)) return true;
        // "Laundry is sent out to a firm": given to others.
        if (clause is { Passive: true, Lemma: "send out" or "outsource" or "contract out" or "farm out" or "subcontract" or "uitbesteden" }) return true;
        if (clause.Passive && !clause.Agent.Exists && IsRelief(clause)) return true;
        if (clause.Passive && !clause.Agent.Exists && IsElsewhere(clause) || clause.Nominal && TakenUpByOther(clause)) return true;
        // "Ramen wassen gebeurt door een firma".
        if (clause.Nominal && text.Clauses.Exists(c => c.Sentence == clause.Sentence && c.Lemma is "gebeuren" or "worden" && c.Prepositionals.Exists(IsByOther)) || clause.Nominal && clause.Lead is "gebeuren" && clause.Prepositionals.Exists(IsByOther)) return true;
        if (clause.Nominal && (IsJobOfOther(clause) || IsSomebodysWork(clause))) return true;
        bool IsByOther(Prepositional p) => text.Sentences[clause.Sentence][p.Preposition].Lower == "door" && !text.Holder.Names.Contains(text.Sentences[clause.Sentence][p.Phrase.Head].Lower);
        // "dan komt de levering", "the delivery arrives": it comes by itself.
        if (clause.Nominal && clause.Governor is { Lemma: "komen" or "toekomen" or "aankomen" or "binnenkomen" or "arriveren" or "come" or "arrive" or "come in" or "turn up" }) return true;
        if (clause.Governor is { } governor && clause.Nominal && governor.Subject.Exists && governor.SubjectSentence >= 0)
        {
            var subject = text.Sentences[governor.SubjectSentence][governor.Subject.Head];
            var inside = governor.Subject.First <= clause.Verb && clause.Verb <= governor.Subject.Last;
            // "het dweilen doet de poetsdienst": whoever does it, it is not the holder.
            if (inside && governor.Lemma is "doen" or "do" && governor.Objects.Any(o => o.First > governor.Verb && text.Sentences[governor.Sentence][o.Head] is var doer && !doer.Is(WordTags.Subject | WordTags.Time) && !text.Holder.Names.Contains(doer.Lower))) return true;
            if (!inside && governor.Lemma is "doen" or "do" && !subject.Is(WordTags.Subject) && !text.Holder.Names.Contains(subject.Lower) && governor.Subject.Head != clause.Verb) return true;
            if (!inside && !subject.Is(WordTags.Subject) && (subject.Is(WordTags.Person) || (subject.Capital && !text.Holder.Names.Contains(subject.Lower))) && !text.Holder.Names.Contains(subject.Lower)) return true;
        }
        var words = text.Sentences[clause.Sentence];
        // "Cleaning the filters is a job for the plant engineer", "lassen is werk voor de nachtploeg".
        if (clause.Nominal)
            for (var i = clause.Verb + 1; i + 2 < words.Count && !words[i].Is(WordTags.Stop); i++)
                if (words[i].Lower is "job" or "task" or "work" or "something" or "taak" or "werk" or "iets" or "klus" && words[i + 1].Lower is "for" or "of" or "voor" or "van" && words.Skip(clause.Verb).Take(i - clause.Verb).Any(w => w.Verb is { Lemma: "be" or "zijn" or "blijven" })
                    && !(words[i + 2].Lower is "me" or "mij" or "my" or "mijn" or "mine" or "us" or "ons" || text.Holder.Pronouns.Contains(words[i + 2].Lower) || text.Holder.Names.Contains(words[i + 2].Lower))) return true;
        for (var i = clause.Verb + 1; i < words.Count && !words[i].Is(WordTags.Stop | WordTags.Pause); i++)
            if (words[i].Lower is "hers" or "his" or "theirs" or "yours" && i > 0 && words[i - 1].IsVerb && !(text.Holder.Pronouns.Contains("he") && words[i].Lower == "his") && !(text.Holder.Pronouns.Contains("she") && words[i].Lower == "hers"))
                return true;
        return false;
    }

    /// <summary>"Certificates are printed at reception, thank God": glad that it is somebody else's.</summary>
    private bool IsRelief(Clause clause)
    {
        var words = text.Sentences[clause.Sentence];
        return words.FindIndex(Math.Max(0, clause.Last - 3), w => w.Lower is "thankfully" or "luckily" or "mercifully" or "thank") is var glad && glad >= 0 && (words[glad].Lower is not "thank" || glad + 1 < words.Count && words[glad + 1].Lower is "god" or "goodness" or "heavens" or "christ");
    }

    private bool IsDenied(Clause clause)
    {
        var words = text.Sentences[clause.Sentence];
        var copula = words.FindIndex(clause.Verb, w => w.Verb is { Lemma: "be" or "zijn" or "behoren" or "belong" });
        if (copula < 0 || copula > clause.Verb + (text.Language == Texts.Language.English ? 12 : 6)) return false;
        var not = words.FindIndex(copula, w => w.Is(WordTags.Negation) || w.Lower is "niet" or "not" or "n't");
        return not > 0 && not < copula + 4 && not + 2 < words.Count && (words[not + 1].Lower is "aan" or "voor" or "mijn" or "my" or "mine" || words[not + 1].Lower is "up" && words[not + 2].Lower == "to" || text.Holder.Pronouns.Contains(words[not + 1].Lower) && words[not + 2].Lower is "taak" or "werk" or "job" or "task");
    }

    /// <summary>"Facturen betalen, dat doet Ria", "invoicing, Ria does that": taken up again with whoever does it.</summary>
    private bool TakenUpByOther(Clause clause) => IsTakenUp(text.Sentences[clause.Sentence], clause.Verb) || text.Clauses.Exists(c =>
        c.Sentence == clause.Sentence && c is { Lemma: "doen" or "do", Subject.Exists: true } && c.Verb > clause.Verb && c.SubjectSentence == clause.Sentence && c.Objects.Exists(o => o.First == o.Last && text.Sentences[c.Sentence][o.Head].Lower is "dat" or "dit" or "that" or "those")
        && text.Sentences[c.Sentence][c.Subject.Head] is var doer && !text.IsHolderWord(doer) && doer.Lower is not ("we" or "wij"));

    private bool IsTakenUp(List<Token> words, int verb)
    {
        for (var i = verb + 1; i + 3 < words.Count && i < verb + 10 && !words[i].Is(WordTags.Stop); i++)
            if (words[i].Lower == "," && words[i + 1].Lower is "dat" && words[i + 2].Lower is "doet" or "doen" or "deed" && !text.IsHolderWord(words[i + 3]) && words[i + 3].Lower is not ("we" or "wij" or "je" or "ge" or "men" or "ik")) return true;
        return false;
    }

    /// <summary>"Ordering the anaesthetics is the head nurse's job".</summary>
    private bool IsJobOfOther(Clause clause)
    {
        var words = text.Sentences[clause.Sentence];
        for (var i = clause.Verb + 2; i < words.Count && i < clause.Verb + 14 && !words[i].Is(WordTags.Stop); i++)
            if (words[i].Lower is "job" or "task" or "business" or "department" or "domain" or "work" && words[i - 1].Lower is "'s" or "’s" or "'" && words.Skip(clause.Verb).Take(i - clause.Verb).Any(w => w.Verb is { Lemma: "be" }) && !text.Holder.Names.Contains(words[i - 2].Lower)) return true;
        return false;
    }

    /// <summary>"Platen aflezen is haar werk", "stitching is his job": somebody's whom a possessive tells, and who is not the holder.</summary>
    private bool IsSomebodysWork(Clause clause)
    {
        var words = text.Sentences[clause.Sentence];
        string[] own = text.Holder.FirstPerson ? [] : text.Holder.Pronouns.Contains("hij") || text.Holder.Pronouns.Contains("he") ? ["zijn", "his"] : ["haar", "her"];
        for (var i = clause.Verb + 2; i + 1 < words.Count && i < clause.Verb + 10 && !words[i].Is(WordTags.Stop | WordTags.Pause); i++)
            if (words[i].Lower is "haar" or "zijn" or "hun" or "her" or "his" or "their" && !own.Contains(words[i].Lower) && words[i + 1].Lower is "werk" or "job" or "taak" or "domein" or "work" or "task" or "department" or "business"
                && words[i - 1].Verb is { Lemma: "zijn" or "be" or "blijven" }) return true;
        return false;
    }

    private static readonly FrozenSet<string> Headquarters = FrozenSet.ToFrozenSet(["headquarters", "hq", "hoofdkantoor", "hoofdzetel", "hoofdbureau"], StringComparer.Ordinal);

    /// <summary>"Films are booked in London", "de rollen worden in het hoofdkantoor gemaakt": in another place than where the holder works.</summary>
    private bool IsElsewhere(Clause clause)
    {
        var words = text.Sentences[clause.Sentence];
        return clause.Prepositionals.Exists(p => words[p.Preposition].Lower is "in" or "at" or "te" or "by" or "door" or "op" or "from" or "vanuit" && p.Preposition > 0
            && (Headquarters.Contains(words[p.Phrase.Head].Lower) || words[p.Phrase.Head].Lower == "office" && words[p.Phrase.First].Lower == "head" || words[p.Preposition].Lower is "in" && p.Phrase.First == p.Phrase.Last && words[p.Phrase.Head] is { Capital: true } place && !place.Is(WordTags.Person | WordTags.Time)));
    }
}
