using InterviewBot.Domain.Texts;
using static InterviewBot.Domain.JobAnalysis.Grammar.DutchVerbContext;
using static InterviewBot.Domain.JobAnalysis.Grammar.DutchVerbMarker;

namespace InterviewBot.Domain.JobAnalysis.Grammar;

/// <summary>Which words of a Dutch sentence are singular finite verbs: they give a clause its second position.</summary>
internal static class DutchFiniteVerbs
{
    public static void Mark(List<Token> words, int i, GrammarLexicon lexicon)
    {
        var word = words[i];
        var before = i > 0 ? words[i - 1] : null;
        var next = i + 1 < words.Count ? words[i + 1] : null;
        if (AlwaysVerb.Contains(word.Lower) && !(before?.Lower is "de" or "een"))
        {
            word.Verb = word.Readings.Length > 0 ? word.Readings.FirstOrDefault(r => Leads.Contains(r.Lemma), word.Readings[0]) : new VerbReading("zijn", VerbForms.Third);
            return;
        }
        switch (word.Lower)
        {
            case "zijn":
                MarkZijn(words, i);
                return;
            case "was":
                MarkWas(words, i);
                return;
        }
        if (word.Is(WordTags.Preposition | WordTags.And | WordTags.Subordinator | WordTags.Subject | WordTags.Negation) && !word.Is(WordTags.Time)) return;
        if (word.Readings.Length == 0) { DutchVerbGuess.Finite(words, i, lexicon); return; }
        // "vier steunpunten", "zes rekken": what is counted, not what I do.
        if (word.Is(WordTags.Number) && !IsI(before) && !IsI(next)) return;
        // "dat wist ik", "hij wist niet": known, and nothing is wiped.
        if (word.Lower == "wist" && (IsI(before) || IsI(next) || next is not null && (next.Is(WordTags.Negation) || OpensComplement(next)))) { word.Verb = new VerbReading("weten", VerbForms.PastSingular); return; }
        // "in 't vat": behind a preposition and its article stands a noun.
        if (before?.Lower is "'t" or "het" && i > 1 && words[i - 2].Is(WordTags.Preposition) && !words[i - 2].Is(WordTags.Adverb) && (before.Lower == "'t" || ClauseHasVerb(words, i - 2))) return;
        // "delen we het ontbijt uit": the finite verb stands before its subject.
        if (before?.Lower is "het" or "'t" && i > 2 && words[i - 2].Lower is "we" or "wij" or "ze" or "jullie" && (words[i - 3].Verb is not null || words[i - 3].Find(VerbForms.Infinitive) is not null) && !words[i - 3].Is(WordTags.Preposition) && next is not null && lexicon.Verbs.IsParticle(next.Lower)) return;
        if (word.Capital && i > 0 && !Breaks(words[i - 1])) return;
        var nearSubject = Near(before) || (Near(next) && !(next!.Lower is "ze" or "het" or "je" or "u" && before is not null && Near(before)));
        var ik = IsI(before) || IsI(next);
        var forms = word.AllForms;
        if (before?.Lower == "te") return;
        // "haalde het vet eraf": one finite verb in front already.
        if (before?.Lower is "het" or "'t" && i > 1 && IsFinite(words[i - 2])) return;
        // "trek de deur dicht": a particle at the end of a clause that has its verb.
        if ((next is null || Breaks(next) || next.Is(WordTags.And)) && before is not null && before.IsNominal && lexicon.Verbs.IsParticle(word.Lower) && ClauseHasVerb(words, i)) return;
        // "waar hij recht op heeft", "als ze gelijk heeft": what stands before hebben at the end is its object.
        if (Near(before) && next?.Lower is "heeft" or "hebben" or "heb" or "had" or "hadden" or "ben" or "bent" or "is" or "was" or "word" or "wordt" or "werd" && !word.Lower.EndsWith("en", StringComparison.Ordinal)) return;
        // "rijd ik mest uit", "kijk recht vooruit": a clause that has its finite verb right before, or before its subject, has no second one.
        if (next?.Is(WordTags.Subject) != true && HasJustItsVerb(words, i)) return;
        if ((forms & VerbForms.Stem) != 0 && ik && word.Find(VerbForms.Stem) is { } stem) { word.Verb = stem with { Forms = VerbForms.Stem }; return; }
        if ((forms & VerbForms.Stem) != 0 && next?.Lower is "je" or "jij" && (before is null || IsFronted(words, i - 1) || !before.Is(WordTags.Specifier | WordTags.Adjective | WordTags.Preposition | WordTags.Subject) && !before.IsVerb && (i + 2 >= words.Count || !words[i + 2].IsNominal || words[i + 2].Is(WordTags.Adverb))) && word.Find(VerbForms.Stem) is { } asked) { word.Verb = asked with { Forms = VerbForms.Stem }; return; }
        // "vroeg, laat, gebroken dienst": alone between commas it is how or when, not what is done.
        if (word.Is(WordTags.Adverb | WordTags.Adjective) && before is not null && Breaks(before) && (next is null || Breaks(next))) return;
        var finite = forms & (VerbForms.Third | VerbForms.PastSingular);
        if (finite == 0)
        {
            // Coordinated first person: "ik open de mails, sorteer ze en beantwoord ze".
            if ((forms & VerbForms.Stem) != 0 && (before is null || before.Is(WordTags.And | WordTags.Pause)) && !(next is not null && char.IsDigit(next.Text[0])) && FirstPersonBefore(words, i) && (!IsNoteEnd(words, i + 1) || word.Lower.Length > 5 && (word.Lower.StartsWith("ver", StringComparison.Ordinal) || word.Lower.StartsWith("be", StringComparison.Ordinal) || word.Lower.StartsWith("ont", StringComparison.Ordinal))) && (TakesObject(next) || OpensComplement(next) || word.Lower.EndsWith("eer", StringComparison.Ordinal)) && word.Find(VerbForms.Stem) is { } shared)
                word.Verb = shared with { Forms = VerbForms.Stem };
            // "dat ik de nieuwsbrief opmaak": verb-final, subject "ik".
            else if ((forms & VerbForms.Stem) != 0 && (next is null || Breaks(next) || next.Is(WordTags.And | WordTags.Subordinator)) && before is not null && !before.Is(WordTags.Specifier | WordTags.Adjective) && OpenedByI(words, i) && word.Find(VerbForms.Stem) is { } final)
                word.Verb = final with { Forms = VerbForms.Stem };
            return;
        }
        // "de voorbije week": a word of time is a verb only beside its subject.
        if (!nearSubject && word.Is(WordTags.Time)) return;
        if (nearSubject && !Attributive(words, i)) { word.Verb = word.Find(finite)!.Value with { Forms = finite }; return; }
        // "of de wonde goed geneest": the verb that ends a clause opened by a conjunction, behind an adverb.
        if ((next is null || Breaks(next)) && i > 1 && before is not null && before.Is(WordTags.Adverb | WordTags.Adjective) && !words[i - 2].Is(WordTags.Specifier | WordTags.Preposition) && !word.Capital && OpenedVerbless(words, i)) { word.Verb = word.Find(finite)!.Value with { Forms = finite }; return; }
        // "als er een knoop los hangt naai ik …": the verb that ends the clause in front, before that of the main clause.
        if (next is not null && before is not null && before.Is(WordTags.Adverb | WordTags.Adjective) && !word.Capital && next.Find(VerbForms.Stem | VerbForms.Third) is not null && i + 2 < words.Count && words[i + 2].Is(WordTags.Subject) && OpenedVerbless(words, i)) { word.Verb = word.Find(finite)!.Value with { Forms = finite }; return; }
        // "de dame op 221 weigert haar pillen": what can only be a third person is not counted by the number before it.
        if (before is not null && Blocks(before, next) && !(before.Lower == "al" && i > 1 && Breaks(words[i - 2])) && !(char.IsDigit(before.Lower[0]) && forms == VerbForms.Third && word.Tags == WordTags.None && !ClauseHasVerb(words, i))) return;
        // "het sorteren van post": behind a preposition, in a clause that has its verb.
        if (before is not null && before.Is(WordTags.Preposition) && !before.Is(WordTags.Adverb) && ClauseHasVerb(words, i) && !OpenedVerbless(words, i)) return;
        // "Kozijnen ontvet": a plural has no singular verb behind it; the form is a participle too.
        if ((forms & VerbForms.Participle) != 0 && before is not null && before.IsNominal && before.Lower.EndsWith("en", StringComparison.Ordinal) && !before.Is(WordTags.Name | WordTags.Person)) return;
        // "Feedback verwerkt, logo vergroot": at the end of a note that has no verb yet, a form that is a participle too is one.
        if ((forms & VerbForms.Participle) != 0 && (next is null || Breaks(next) || next.Is(WordTags.And)) && before is not null && before.IsNominal && !before.Capital && !before.Is(WordTags.Person) && (lexicon.Verbs.Kinds(word.Find(VerbForms.Participle)!.Value.Lemma) & VerbKinds.Work) != 0 && StandsAlone(words, i)) return;
        // A Dutch statement does not begin with its verb: "Post openen", "Regel per regel".
        if (i == 0 && (next is null || !next.Is(WordTags.Subject | WordTags.Specifier | WordTags.Adverb | WordTags.ObjectPronoun)) && words[^1].Lower is not "?") return;
        // A participle that looks like a third person ("verkoopt" does not, "verwacht" does) is settled with the others.
        if ((forms & VerbForms.Participle) != 0 && HasAuxiliary(words, i)) return;
        if (next is not null && next.IsNominal && before is not null && before.Is(WordTags.Adjective)) return;
        word.Verb = word.Find(finite)!.Value with { Forms = finite };
    }

    /// <summary>The verb, or whose something is.</summary>
    private static void MarkZijn(List<Token> words, int i)
    {
        var word = words[i];
        var before = i > 0 ? words[i - 1] : null;
        var next = i + 1 < words.Count ? words[i + 1] : null;
        // "een klant die zijn bonnetjes bewaart": behind a single antecedent it is whose.
        var single = before?.Lower is "die" or "dat" && i > 2 && words[i - 2].IsNominal && !Plurals.Is(words[i - 2].Lower, Language.Dutch) && words[i - 3].Lower is "een" or "de" or "het" or "mijn" or "n" && next is not null && (next.IsNominal || next.Is(WordTags.Adjective));
        // "wij bewegen zijn armen", "ik gaf Mats zijn eten": behind a verb with its subject, or a name, it is whose.
        var behindVerb = before is not null && (before.Capital && before.Is(WordTags.Name) || before.Readings.Length > 0 && i > 1 && words[i - 2].Lower is "we" or "wij" or "ze" or "zij" or "jullie");
        var plural = !single && !behindVerb && before is not null && (before.Lower is "er" or "ze" or "we" or "wij" or "zij" or "die" or "dat" or "te" or "niet" || (before.IsNominal && Plurals.Is(before.Lower, Language.Dutch)));
        var possessive = next is not null && (next.IsNominal || next.Is(WordTags.Adjective)) && !plural;
        if (!possessive) word.Verb = new VerbReading("zijn", VerbForms.Infinitive);
    }

    /// <summary>Was, the laundry, or washes.</summary>
    private static void MarkWas(List<Token> words, int i)
    {
        var word = words[i];
        var before = i > 0 ? words[i - 1] : null;
        var next = i + 1 < words.Count ? words[i + 1] : null;
        // "was vouwen": the laundry, in a note.
        if (IsNoteEnd(words, i + 1) && (before is null || Breaks(before) || before.Is(WordTags.And | WordTags.Adverb))) return;
        // "Dan was ik zes bewoners": washes, not was.
        if (next?.Lower == "ik" && (before is null || before.Lower is not ("toen" or "vroeger" or "ooit" or "eerst")) && i + 3 < words.Count && (words[i + 2].Is(WordTags.Number) || words[i + 2].Lower is "de" or "alle") && words[i + 3].IsNominal && !words[i + 3].Is(WordTags.Time | WordTags.Adjective) && words[i + 3].Lower.EndsWith("en", StringComparison.Ordinal) && word.Find(VerbForms.Stem) is { Lemma: "wassen" } washes)
        {
            word.Verb = washes with { Forms = VerbForms.Stem };
            return;
        }
        // "die was niet gewassen": no laundry, where no noun of its own follows.
        if (before is null || !before.Is(WordTags.Specifier | WordTags.Preposition) || before.Lower is "het" or "dat" or "dit" or "alles" || before.Lower is "die" or "deze" && next is not null && next.Is(WordTags.Negation | WordTags.Adverb | WordTags.Adjective | WordTags.Preposition)) word.Verb = new VerbReading("zijn", VerbForms.PastSingular);
    }
}
