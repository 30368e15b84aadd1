using System.Collections.Frozen;
using InterviewBot.Domain.JobAnalysis.Grammar;
using InterviewBot.Domain.JobAnalysis.Reading;

namespace InterviewBot.Domain.JobAnalysis.Conditions;

/// <summary>
/// Conditions by what a clause says, whatever its words: what whoever works there does or does not do is a rule ("nobody pulls a pint until …", "we don't take dogs without jabs"), what those who work there are to each
/// other is the atmosphere ("they're grafters"), what becomes of the body is the physical side ("my kidneys are shot with the bouncing"). Only standing facts: nothing that happened once, is private or is a duty of the holder.
/// </summary>
internal sealed class StandingFacts(ReadText text, WorkClauses work, ConditionWords words, StemList persons, ConditionSettings settings)
{
    private static readonly FrozenSet<string> Limits = FrozenSet.ToFrozenSet(
        ["until", "unless", "while", "terwijl", "without", "before", "after", "if", "when", "once", "till", "only", "always", "never", "ever", "every", "each", "means", "tot", "tenzij", "zonder", "voor", "vooraleer", "voordat", "na", "als", "wanneer", "zodra", "pas", "enkel", "alleen", "altijd", "nooit", "elke", "elk", "telkens", "boven", "onder", "hoger", "meer"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Bosses = FrozenSet.ToFrozenSet(
        ["boss", "manager", "supervisor", "foreman", "gaffer", "chef", "owner", "director", "head", "matron", "pharmacist", "gaffer", "baas", "bazin", "directeur", "directrice", "leidinggevende", "ploegbaas", "teamleider", "coördinator", "uitbater", "uitbaatster", "verantwoordelijke", "zaakvoerder"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Fellows = FrozenSet.ToFrozenSet(
        ["we", "wij", "they", "colleagues", "collega's", "lads", "girls", "team", "crew", "everyone", "everybody", "somebody", "someone", "iedereen", "iemand", "ploeg", "gasten", "mannen", "bende", "staff", "others", "anderen", "people", "mensen"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Each = FrozenSet.ToFrozenSet(["you", "me", "us", "je", "u", "ge", "mij", "ons", "elkaar", "mekaar", "him", "her", "hem", "haar", "everybody", "everyone", "iedereen", "another"], StringComparer.Ordinal);

    /// <summary>First and last character of the clause, and what it tells of.</summary>
    public IEnumerable<(int Start, int End, ConditionKind Kind)> Find()
    {
        foreach (var (clause, actor) in work.All)
        {
            var sentence = text.Sentences[clause.Sentence];
            if (clause.Nominal || clause.Quoted || clause.Mood == ClauseMood.Purpose || work.IsPrivate(clause.Sentence) || sentence[clause.Verb].Is(WordTags.Time)) continue;
            var first = Math.Clamp(Math.Min(clause.First, clause.Verb), 0, sentence.Count - 1);
            if (clause.Subject.Exists && clause.SubjectSentence == clause.Sentence) first = Math.Min(first, clause.Subject.First);
            var last = Math.Clamp(Math.Max(clause.Last, clause.Verb), first, sentence.Count - 1);
            var (start, end) = (sentence[first].Start, sentence[last].End);
            var at = settings.At(start, sentence[clause.Verb].Start, end);
            if (at.Once || at.Private || at.Asked || at.Today) continue;
            if (Kind(clause, actor, at, sentence, first, last) is { } kind) yield return (start, end, kind);
        }
    }

    private ConditionKind? Kind(Clause clause, Actor actor, ConditionSetting at, List<Token> sentence, int first, int last)
    {
        var subject = clause.Subject.Exists && clause.SubjectSentence >= 0 ? text.Sentences[clause.SubjectSentence][clause.Subject.Head] : null;
        var lower = subject?.Lower ?? "";
        if (IsOfTheBody(clause, sentence, subject, at) && actor != Actor.Other | at.Owner is Owner.Thing or Owner.Holder) return ConditionKind.Physical;
        if (subject is null) return null;
        var fellows = Fellows.Contains(lower) || Bosses.Contains(lower) || words.Colleagues.Has(lower) || lower is "nobody" or "niemand" || lower == "no one";
        var limited = clause.Negated || clause.Passive || sentence.Skip(Math.Max(0, first - 1)).Any(w => Limits.Contains(w.Lower));
        if (IsHuman(clause, sentence) && fellows && !clause.Passive) return ConditionKind.Atmosphere;
        if (at.Generic && limited && !words.State.Contains(clause.Lemma)) return ConditionKind.Norm;
        if (lower is "nobody" or "niemand" or "everyone" or "everybody" or "iedereen") return !IsHuman(clause, sentence) && (limited || clause.Objects.Exists(o => o.Exists && !Each.Contains(sentence[o.Head].Lower))) ? ConditionKind.Norm : ConditionKind.Atmosphere;
        if (lower is "we" or "wij" && clause.Negated && !clause.Past && !words.State.Contains(clause.Lemma) && clause.Subordinator is null) return ConditionKind.Norm;
        if (clause.Passive && at.Owner is Owner.Thing && sentence.Skip(first).Take(last - first + 4).Any(w => w.Lower is "every" or "each" or "always" or "never" or "twice" or "altijd" or "nooit" or "elke" or "elk" or "telkens" or "tweemaal")) return ConditionKind.Norm;
        if (at.OfAny && limited && clause.Lemma is "mean" or "go" or "gaan" or "blijven" or "stay" or "vliegen" or "betekenen" or "get" or "komen") return ConditionKind.Norm;
        return null;
    }

    /// <summary>How people are or deal with each other: a predicate that is no number, time or place, or an act towards a person.</summary>
    private static bool IsHuman(Clause clause, List<Token> sentence)
    {
        if (clause.Lemma is "be" or "zijn" && clause.Lead is null)
            return clause.Objects.Count > 0 && clause.Objects.TrueForAll(o => o.Exists && !sentence[o.Head].Is(WordTags.Number | WordTags.Time) && !sentence[o.First].Is(WordTags.Number) && !sentence[o.Head].Is(WordTags.Name)) && !sentence.Exists(w => w.Is(WordTags.Number) && w.Lower is not ("een" or "one" or "eerste" or "first"));
        return clause.Objects.Exists(o => o.Exists && o.First == o.Head && Each.Contains(sentence[o.Head].Lower));
    }

    /// <summary>A part of the body, somebody's or anybody's, is what the clause is about: "mijn elleboog is …", "you feel it in your knees".</summary>
    private bool IsOfTheBody(Clause clause, List<Token> sentence, Token? subject, ConditionSetting at)
    {
        if (at.OfAnother) return false;
        if (subject is not null && clause.SubjectSentence == clause.Sentence && words.Body.Has(subject.Lower) && clause.Subject.First <= clause.Subject.Head && (sentence[clause.Subject.First].Is(WordTags.Possessive) || subject.Lower.EndsWith('s') && clause.Subject.First == clause.Subject.Head)) return true;
        // "Ge voelt het in uw knieën", "the cold goes into your hands".
        return clause.Lemma is "feel" or "voelen" or "get" or "krijgen" or "have" or "hebben" or "go" or "ruin" or "kill" or "hurt" && clause.Objects.Concat(clause.Prepositionals.Select(p => p.Phrase)).Any(o => o.Exists && words.Body.Has(sentence[o.Head].Lower) && (o.First < o.Head || persons.Has(sentence[o.Head].Lower) is false && clause.Lemma is "krijgen" or "hebben" or "get" or "have"));
    }
}
