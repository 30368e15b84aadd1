using System.Collections.Frozen;
using InterviewBot.Domain.JobAnalysis.Grammar;
using InterviewBot.Domain.JobAnalysis.Reading;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis.Duties;

/// <summary>Which phrases name something a duty can be about: a thing or somebody, not a time, a measure, a part of the holder's own body or a word that says nothing by itself.</summary>
internal sealed class UsablePhrases(ReadText text, PhraseTerms terms)
{
    /// <summary>The phrase names something a duty can be about.</summary>
    public bool Has(Clause clause, Phrase phrase)
    {
        var head = text.Head(clause, phrase);
        // Hours can be what is worked on ("voert de uren in"), other words of time are when it is done.
        if (head.Is(WordTags.Time) && !(head.Lower is "uren" or "hours" or "shifts" && Definite(clause, phrase)) && !(head.Lower is "uren" or "hours" or "time" or "uur" or "tijd" && IsRecorded(clause, phrase)) || GeneralTerms.Vague.Contains(head.Lower) && !(head.Lower is "time" or "tijd" or "name" or "naam" or "line" && IsRecorded(clause, phrase)) && !((GeneralTerms.Measures.Contains(head.Lower) || head.Lower is "head" or "hoofd" or "name" or "naam") && phrase.Last > phrase.Head) && !(head.Lower is "name" or "naam" && phrase.First < phrase.Head && text.Grammar.Verbs.Area(clause.Lemma)?.StartsWith("4.A.3.b", StringComparison.Ordinal) == true) && !(head.Lower is "things" or "thing" or "dingen" && phrase.First < phrase.Head && text.Sentence(clause)[phrase.Head - 1].Lower is "broken" or "lost" or "heavy" or "dirty" or "kapotte" or "zware" or "verloren" or "vuile")
            && !IsPiece(clause, phrase) && !(BodyParts.Contains(head.Lower) && (clause.Passive || Treats(clause, phrase))) && !(head.Lower is "everything" && Handles(clause)) && !(head.Lower is "everyone" or "everybody" or "anyone" or "iedereen" && terms.ClassWord.Length > 0) && !(head.Lower == "iemand" && terms.ClassWord.Length > 0 && !clause.Passive && clause.Subject.Exists && clause.Subject.First < phrase.First) && !(head.Lower is "ones" or "one" or "rest" && phrase.First < phrase.Last && (text.Language == Language.English || head.Lower == "rest"))) return false;
        if (char.IsDigit(head.Text[0]) && (head.Text is not ("112" or "100" or "101" or "999") || phrase.First > 0 && text.Sentence(clause)[phrase.First - 1].IsNominal) || text.Sentence(clause)[phrase.Last].Lower is "which") return false;
        if (text.Language == Language.Dutch && head.Is(WordTags.Preposition) && !head.Is(WordTags.Adjective)) return false;
        // "swap a joke": talk that is no work.
        if (head.Lower is "joke" or "jokes" or "banter" or "gossip" or "mop" or "moppen" or "grap" or "grappen" or "grapje" or "grapjes" or "roddels") return false;
        // "haar schouder is al twee keer geopereerd".
        if (clause is { Passive: true, Lead: "zijn" } && text.First(clause, phrase).Is(WordTags.Possessive) && (BodyParts.Contains(head.Lower) || head.Lower is "schouder" or "rug" or "knie" or "knieën" or "pols" or "heup" or "enkel")) return false;
        // The holder is nobody's object; a participle on its own is no thing.
        if (head.Lower is "who" or "whom" or "which" or "die" or "wie" && phrase.First == phrase.Last && text.Language == Language.English) return false;
        // "de kleinste", "the youngest": one's own child.
        if (head.Lower is "kleinste" or "jongste" or "oudste" or "youngest" or "eldest" or "kleinsten") return false;
        if (text.Words(clause.Sentence, phrase).All(w => text.Holder.Names.Contains(w.Lower))) return false;
        if ((phrase.First == phrase.Last || phrase.First + 1 == phrase.Last && text.First(clause, phrase).Lower == "zijn") && head.Readings.Length > 0 && (head.AllForms & ~VerbForms.Participle) == 0) return false;
        // "took": a form that is nothing but a finite verb, though it was not read as one.
        if (text.Language == Language.English && head.Readings.Length > 0 && head.Tags == WordTags.None && !head.Capital && (head.AllForms & ~(VerbForms.PastSingular | VerbForms.PastPlural)) == 0) return false;
        // "hielp wie vastzat".
        if (text.Language == Language.Dutch && phrase.First == phrase.Head && head.Readings.Length > 0 && head.Tags == WordTags.None && !head.Capital && (head.AllForms & ~(VerbForms.PastSingular | VerbForms.Third)) == 0) return false;
        // "in kamer 112 woont": the same in Dutch, where only the third person is never a noun.
        // "de leest": right behind its article it is one.
        if (text.Language == Language.Dutch && phrase.First < phrase.Head && !(phrase.First + 1 == phrase.Head && text.First(clause, phrase).Lower is "de" or "het") && head.Readings.Length > 0 && head.Tags == WordTags.None && (head.AllForms == VerbForms.Third || !head.Capital && (!text.First(clause, phrase).Is(WordTags.Specifier) || text.First(clause, phrase).Lower == "wat") && (head.AllForms & ~(VerbForms.Third | VerbForms.PastSingular)) == 0)) return false;
        // What is agreed about the work is no object of it, except for who plans it.
        if (Agreed.Contains(head.Lower) && text.Grammar.Verbs.Area(clause.Lemma) is not ("4.A.2.b.5" or "4.A.3.b.6" or "4.A.4.b.1") && clause.Lemma is not ("maken" or "opmaken" or "opstellen" or "calculate" or "berekenen" or "process" or "verwerken")) return false;
        // "each other", "the good": no thing.
        if (head.Is(WordTags.Adjective) && !head.Is(WordTags.Person) && text.Words(clause.Sentence, phrase).All(w => w.Is(WordTags.Adjective | WordTags.Specifier))) return false;
        if (phrase.First == phrase.Last && (head.Is(WordTags.Adjective) || GeneralTerms.LooksLikeAdverb(head.Lower))) return false;
        return terms.Of(clause, phrase).Length > 0;
    }

    /// <summary>"order the part", "accept a job": a piece of a machine or of work, where "take part" and "do the job" say nothing.</summary>
    private bool IsPiece(Clause clause, Phrase phrase)
    {
        var words = text.Sentence(clause);
        return text.Language == Language.English && words[phrase.Head].Lower is "part" or "job" && phrase.First < phrase.Head && phrase.Last == phrase.Head && words[phrase.First].Is(WordTags.Determiner)
            && !(phrase.Last + 1 < words.Count && words[phrase.Last + 1].Lower is "of" or "in" or "where" or "that") && !Having.Contains(clause.Lemma);
    }

    private static readonly FrozenSet<string> Having = FrozenSet.ToFrozenSet(
        ["do", "take", "play", "have", "get", "start", "finish", "leave", "find", "keep", "lose", "quit", "learn", "share", "describe", "change", "love", "like", "begin", "make", "call", "know", "see", "form", "offer", "hold", "apply for", "look for", "use"], StringComparer.Ordinal);

    /// <summary>Parts of a body that are worked on when somebody has them done ("ears cleaned").</summary>
    internal static readonly FrozenSet<string> BodyParts = FrozenSet.ToFrozenSet(["ribs", "waist", "elbows", "hips", "stomach", "heart", "chest", "neck", "foot", "shoulder", "shoulders", "fingers", "thumbs", "head", "back", "knees", "knee", "hair", "skin", "nails", "arm", "leg", "legs", "face", "eyes", "ears", "ear", "teeth", "feet", "hands", "nose", "ogen", "oren", "tanden", "voeten", "handen", "neus"], StringComparer.Ordinal);

    /// <summary>"clean grazed knees", "chart the teeth": cleaned, cared for, inspected or recorded, and not one's own.</summary>
    private bool Treats(Clause clause, Phrase phrase) =>
        !text.First(clause, phrase).Is(WordTags.Possessive) && (text.Language == Language.English || phrase.First < phrase.Head) && (text.Grammar.Verbs.Area(clause.Lemma) is "4.A.3.a.1" or "4.A.4.a.5" or "4.A.1.b.2" or "4.A.3.b.6" || clause.Lemma is "chart");

    private static readonly FrozenSet<string> Agreed = FrozenSet.ToFrozenSet(
        ["tips", "tip", "shifts", "shift", "shiften", "overtime", "holidays", "leave", "wages", "pay", "salary", "break", "breaks", "pauzes", "pauze", "overuren", "verlof", "fooi", "fooien", "loon", "vakantie", "uurrooster", "premie", "contract_of_employment"], StringComparer.Ordinal);

    /// <summary>Work of the hands, of which "everything" can be the object: "strap everything down", "alles afwegen".</summary>
    private bool Handles(Clause clause) => text.Grammar.Verbs.Area(clause.Lemma) is { } area && (area.StartsWith("4.A.3.a", StringComparison.Ordinal) || area is "4.A.1.b.3" or "4.A.1.b.2")
        || clause.Passive && text.Grammar.Verbs.Area(clause.Lemma) is "4.A.3.b.6"
        || text.Grammar.Verbs.Area(clause.Lemma) is null && text.Grammar.Verbs.Kinds(clause.Lemma) == VerbKinds.Work;

    /// <summary>"registreer je uren", "log my time", "noted the time": what is written down.</summary>
    private bool IsRecorded(Clause clause, Phrase phrase) =>
        phrase.First < phrase.Head && (text.First(clause, phrase).Is(WordTags.Possessive) || text.First(clause, phrase).Lower is "de" or "het" or "the") && (text.Grammar.Verbs.Area(clause.Lemma) is "4.A.3.b.6" or "4.A.3.b.1" || clause.Lemma is "write" or "note" or "change" or "correct" or "wijzigen" or "aanpassen");

    private bool Definite(Clause clause, Phrase phrase) => clause.Passive && text.Language == Language.Dutch || text.First(clause, phrase).Lower is "de" or "the" or "their" or "hun";
}
