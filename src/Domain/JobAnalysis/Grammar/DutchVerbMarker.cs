using System.Collections.Frozen;
using static InterviewBot.Domain.JobAnalysis.Grammar.DutchVerbContext;

namespace InterviewBot.Domain.JobAnalysis.Grammar;

/// <summary>
/// Decides which words of a Dutch sentence are verbs. Finite singular forms first (they give a clause its second position), then infinitives, plurals and
/// participles, which count only where a finite verb, <c>te</c> or the end of the clause licenses them.
/// </summary>
internal static class DutchVerbMarker
{
    internal static readonly FrozenSet<string> AlwaysVerb = FrozenSet.ToFrozenSet(
        ["is", "ben", "bent", "zen", "zijt", "waren", "heeft", "hebben", "heb", "hebt", "had", "hadden", "wordt", "worden", "word", "werd", "werden", "kan", "kunnen", "kunt", "moet", "moeten", "mag", "mogen",
         "wilt", "wil", "willen", "zal", "zullen", "zou", "zouden", "kon", "konden", "moest", "moesten", "mocht", "mochten", "wilde", "wou", "gaat", "moogt", "hoeft"], StringComparer.Ordinal);

    /// <summary>Finite verbs that take a bare infinitive, <c>te</c> or a participle.</summary>
    internal static readonly FrozenSet<string> Leads = FrozenSet.ToFrozenSet(
        ["kunnen", "moeten", "mogen", "willen", "zullen", "gaan", "komen", "blijven", "laten", "helpen", "leren", "durven", "hoeven", "zien", "horen", "hebben", "zijn", "worden", "doen", "vinden"],
        StringComparer.Ordinal);

    /// <summary>Finite verbs that have an infinitive phrase as their subject or object: "banden plakken doe ik", "X begeleiden hoort erbij".</summary>
    internal static readonly FrozenSet<string> OfPhrases = FrozenSet.ToFrozenSet(
        ["doen", "zijn", "gebeuren", "horen", "behoren", "moeten", "mogen", "kunnen", "gaan", "blijven", "duren", "vragen", "vergen", "komen", "lukken", "vallen"], StringComparer.Ordinal);

    public static void Mark(List<Token> words, GrammarLexicon lexicon)
    {
        for (var i = 0; i < words.Count; i++) MarkFinite(words, i, lexicon);
        for (var from = 0; from < words.Count;)
        {
            var to = from;
            while (to < words.Count && !Breaks(words[to])) to++;
            for (var i = from; i < to; i++) MarkOther(words, i, from, to, lexicon);
            from = to + 1;
        }
    }

    internal static bool Breaks(Token word) => word.Is(WordTags.Stop | WordTags.Pause | WordTags.Quote);

    private static void MarkFinite(List<Token> words, int i, GrammarLexicon lexicon)
    {
        var word = words[i];
        var before = i > 0 ? words[i - 1] : null;
        var next = i + 1 < words.Count ? words[i + 1] : null;
        if (AlwaysVerb.Contains(word.Lower) && !(before?.Lower is "de" or "een"))
        {
            word.Verb = word.Readings.Length > 0 ? word.Readings.FirstOrDefault(r => Leads.Contains(r.Lemma), word.Readings[0]) : new VerbReading("zijn", VerbForms.Third);
            return;
        }
        if (word.Lower == "zijn")
        {
            // "een klant die zijn bonnetjes bewaart": behind a single antecedent it is whose.
            var single = before?.Lower is "die" or "dat" && i > 2 && words[i - 2].IsNominal && !Plural(words[i - 2]) && words[i - 3].Lower is "een" or "de" or "het" or "mijn" or "n" && next is not null && (next.IsNominal || next.Is(WordTags.Adjective));
            // "wij bewegen zijn armen", "ik gaf Mats zijn eten": behind a verb with its subject, or a name, it is whose.
            var behindVerb = before is not null && (before.Capital && before.Is(WordTags.Name) || before.Readings.Length > 0 && i > 1 && words[i - 2].Lower is "we" or "wij" or "ze" or "zij" or "jullie");
            var plural = !single && !behindVerb && before is not null && (before.Lower is "er" or "ze" or "we" or "wij" or "zij" or "die" or "dat" or "te" or "niet" || (before.IsNominal && Plural(before)));
            var possessive = next is not null && (next.IsNominal || next.Is(WordTags.Adjective)) && !plural;
            if (!possessive) word.Verb = new VerbReading("zijn", VerbForms.Infinitive);
            return;
        }
        if (word.Lower == "was")
        {
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
            return;
        }
        if (word.Is(WordTags.Preposition | WordTags.And | WordTags.Subordinator | WordTags.Subject | WordTags.Negation) && !word.Is(WordTags.Time)) return;
        if (word.Readings.Length == 0) { DutchVerbGuess.Finite(words, i, lexicon); return; }
        // "vier steunpunten", "zes rekken": what is counted, not what I do.
        if (word.Is(WordTags.Number) && !IsI(before) && !IsI(next)) return;
        // "dat wist ik", "hij wist niet": known, and nothing is wiped.
        if (word.Lower == "wist" && (IsI(before) || IsI(next) || next is not null && (next.Is(WordTags.Negation) || OpensComplement(next)))) { word.Verb = new VerbReading("weten", VerbForms.PastSingular); return; }
        // "in 't vat": behind a preposition and its article stands a noun.
        if (before?.Lower == "'t" && i > 1 && words[i - 2].Is(WordTags.Preposition) && !words[i - 2].Is(WordTags.Adverb)) return;
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

    private static void MarkOther(List<Token> words, int i, int from, int to, GrammarLexicon lexicon)
    {
        var word = words[i];
        if (word.IsVerb || word.Is(WordTags.Number) && word.Lower is not "achten") return;
        var before = i > 0 ? words[i - 1] : null;
        var next = i + 1 < to ? words[i + 1] : null;
        if (word.Readings.Length == 0)
        {
            DutchVerbGuess.Other(word, before, next, Lead(words, i, from), Opened(words, i, from) >= 0 && !words.Skip(Math.Max(from, Opened(words, i, from))).Take(to - from).Any(w => w.IsVerb), HasAuxiliary(words, i));
            return;
        }
        if (before?.Lower == "te" && word.Find(VerbForms.Infinitive) is { } te) { word.Verb = te with { Forms = VerbForms.Infinitive }; return; }
        if (word.Find(VerbForms.Infinitive) is { } joined && word.Lower.Contains("te", StringComparison.Ordinal) && word.Lower != joined.Lemma && word.Lower.Replace("te", "", StringComparison.Ordinal) == joined.Lemma)
        {
            word.Verb = joined with { Forms = VerbForms.Infinitive };
            return;
        }
        // "verloren brooddozen": a participle in front of its noun.
        if (word.Find(VerbForms.Participle) is not null && next is not null && next.IsNominal && next.Find(VerbForms.Participle | VerbForms.Infinitive) is null && (i == from || before is not null && before.Is(WordTags.And)) && word.Lower.EndsWith("en", StringComparison.Ordinal)) return;
        if (word.Find(VerbForms.Participle) is { } participle && !Attributive(words, i) && (word.Forms(VerbForms.Participle) || HasAuxiliary(words, i)))
        {
            if (HasAuxiliary(words, i)) { word.Verb = participle with { Forms = VerbForms.Participle }; return; }
        }
        // "het beantwoorden van de mails" is a noun of action.
        if (before?.Lower is "het" or "'t" && next?.Lower == "van") return;
        // "ik ben met klanten aan het bellen": what one is doing.
        if (before?.Lower is "het" or "'t" && i > 2 && words[i - 2].Lower == "aan" && word.Find(VerbForms.Infinitive) is { } busy && words.Take(i).Any(w => w.Verb is { Lemma: "zijn" or "blijven" or "gaan" })) { word.Verb = busy with { Forms = VerbForms.Infinitive }; return; }
        if (before?.Lower is "het" or "'t" && i > 1 && words[i - 2].Is(WordTags.Preposition) && (words[i - 2].Lower is "bij" or "met" or "tijdens" or "na" or "voor" || !Lead(words, i, from))) return;
        var plural = word.Find(VerbForms.Infinitive | VerbForms.PastPlural);
        if (plural is not { } reading) return;
        // "De kinderen oefenden": a plural of the past is no infinitive.
        var form = (reading.Forms & VerbForms.Infinitive) != 0 ? VerbForms.Infinitive : VerbForms.PastPlural;
        // "Lettertypes vergeleken": alone at the end of a note it is a participle.
        if (form == VerbForms.PastPlural && (word.AllForms & VerbForms.Participle) != 0 && (next is null || next.Is(WordTags.And | WordTags.Preposition)) && before is not null && before.IsNominal && !before.Is(WordTags.Person) && StandsAlone(words, i)) return;
        // "en staan de planten buiten", "daar zitten de addertjes", "bij de brug gingen drie tieners": a plural of no work, its subject behind it.
        if (before is not null && (before.Is(WordTags.And | WordTags.Adverb) || form == VerbForms.PastPlural) && next is not null && next.Is(WordTags.Determiner | WordTags.Number) && !next.IsVerb && (lexicon.Verbs.Kinds(reading.Lemma) & VerbKinds.Work) == 0 && !Finite(words, from, i)) { word.Verb = reading with { Forms = VerbForms.PastPlural & reading.Forms | (form & VerbForms.Infinitive) }; return; }
        // "spoel ik af en gaan daarna in de autoclaaf": a verb that is no work, in a second main clause.
        if (before is not null && before.Is(WordTags.And) && next is not null && next.Is(WordTags.Adverb | WordTags.Preposition) && reading.Lemma is "gaan" or "komen" or "staan" or "liggen" or "blijven" && !words.Skip(i + 1).Take(to - i - 1).Any(w => w.Find(VerbForms.Infinitive) is not null)) { word.Verb = reading with { Forms = VerbForms.PastPlural & reading.Forms | (form & VerbForms.Infinitive) }; return; }
        // "Soms zitten er spuiten in": the plural before "er", in a clause that has no verb yet.
        if (next?.Lower == "er" && (before is null || before.Is(WordTags.Adverb | WordTags.Time | WordTags.And) || before.IsNominal) && !Finite(words, from, to) && (lexicon.Verbs.Kinds(reading.Lemma) & VerbKinds.Work) == 0) { word.Verb = reading with { Forms = VerbForms.PastPlural }; return; }
        // "Er lopen gasten rond": a sentence that opens with "er".
        if (i == 1 && before!.Lower == "er") { word.Verb = reading with { Forms = VerbForms.PastPlural }; return; }
        // "blauwe bakken", "op losse bouten": behind an inflected adjective stands a noun, unless an article makes people of it ("de zieken").
        if (before is not null && before.Is(WordTags.Adjective) && before.Lower.EndsWith('e') && (i < 2 || !words[i - 2].Is(WordTags.Determiner | WordTags.Possessive))) return;
        // "kijk of er vlokken in zitten": where things are, behind what has lost its noun.
        if ((next is null || next.Is(WordTags.And)) && before is not null && before.Is(WordTags.Preposition) && reading.Lemma is "zitten" or "staan" or "liggen" or "hangen" or "zijn" or "komen" or "gaan" && OpenedVerbless(words, i)) { word.Verb = reading with { Forms = form }; return; }
        // "laat ik haar oefenen aan de trap", "hun handen laten wassen": whom one lets do it, where no noun can stand.
        if (before?.Lower is "haar" or "hem" or "hen" or "hun" or "ze" && form == VerbForms.Infinitive && (next is null || !next.IsNominal) && words.Skip(from).Take(i - from).Any(w => w.Verb is { Lemma: "laten" })) { word.Verb = reading with { Forms = form }; return; }
        if (before is not null && (before.Is(WordTags.Possessive | WordTags.Number) && !before.IsClock || before.Lower is "de" or "een" or "het" or "'t" or "ons" or "deze" || (before.Is(WordTags.Preposition) && !IsCluster(words, i, from, to))) && !before.Is(WordTags.Subject)
            && before.Lower is not "ze") return;
        if (word.Capital && i > from) return;
        var atEnd = next is null || next.IsVerb || next.Is(WordTags.And) || next.Lower is "te" || next.Is(WordTags.Preposition | WordTags.Subordinator | WordTags.Adverb);
        // "De paarden krijgen hooi": no note is made of getting.
        if (reading.Lemma == "krijgen" && before is not null && before.IsNominal && Plural(before) && !Finite(words, from, to)) { word.Verb = reading with { Forms = form }; return; }
        // "foto's laten zien": the leading infinitive before another one.
        atEnd |= Leads.Contains(reading.Lemma) && next is not null && next.Find(VerbForms.Infinitive) is not null;
        // "Afrekenen met de klanten deed ik": the infinitive in front of the whole sentence.
        if (i == 0 && next is not null && next.Is(WordTags.Preposition) && (lexicon.Verbs.Kinds(reading.Lemma) & VerbKinds.Work) != 0 && words.Take(to).FirstOrDefault(w => w.IsVerb) is { } main && OfPhrases.Contains(main.Verb!.Value.Lemma))
        {
            word.Verb = reading with { Forms = form };
            return;
        }
        // "dan ga ik zitten tekenen": how one is placed while doing it.
        if (reading.Lemma is "zitten" or "staan" or "liggen" or "lopen" && next?.Find(VerbForms.Infinitive) is { } seated && seated.Lemma != "zwaaien" && Lead(words, i, from)) { word.Tags |= WordTags.Adverb; return; }
        // "heb hem laten lezen": a leading infinitive in the place of a participle.
        if (reading.Lemma is "laten" or "helpen" or "leren" or "komen" or "gaan" && next is not null && next.Find(VerbForms.Infinitive) is not null && HasAuxiliary(words, i)) { word.Verb = reading with { Forms = form }; return; }
        // "die hun hond los laten lopen": a leading infinitive at the end of a clause that has no verb yet.
        if (Leads.Contains(reading.Lemma) && next?.Find(VerbForms.Infinitive) is not null && Opened(words, i, from) is >= 0 and var clause && !words.Skip(clause).Take(i - clause).Any(w => w.IsVerb) && IsNoteEnd(words, i + 1)) { word.Verb = reading with { Forms = form }; return; }
        // "laten drogen", "en laten tekenen": a note.
        if (word.Lower == "laten" && next?.Find(VerbForms.Infinitive) is not null && (i == from || before!.Is(WordTags.And | WordTags.Time))) { word.Verb = reading with { Forms = form }; return; }
        var led = Lead(words, i, from);
        // "moest op een blad schrijven welke maten op waren", "haar laten oefenen welke": what is asked or written stands behind the infinitive.
        atEnd |= led && next is not null && next.Lower is "welke" or "hoeveel" or "hoe" or "wat" or "wie" or "waar" or "waarom" or "wanneer" && form == VerbForms.Infinitive;
        if (atEnd && led) { word.Verb = reading with { Forms = form }; return; }
        if ((before?.Lower is "ze" or "zij" or "we" or "wij" or "jullie") || next?.Lower is "we" or "wij" or "jullie" or "zij" || (next?.Lower is "ze" && i == from))
        {
            if (!Finite(words, from, to) || next?.Lower is "we" or "wij" && (!Finite(words, from, i) || before is not null && IsFronted(words, i - 1) || before is not null && before.Is(WordTags.Adverb | WordTags.And) && words.Skip(Math.Max(from, i - 2)).Take(2).Any(w => w.Is(WordTags.And))) || before?.Lower is "we" or "wij" || before is not null && before.Is(WordTags.And) || before?.Lower is "ze" or "zij" && i > 1 && words[i - 2].Is(WordTags.And)) word.Verb = reading with { Forms = form };
            return;
        }
        if (next is not null && next.IsVerb && OfPhrases.Contains(next.Verb!.Value.Lemma) && before is not null && (lexicon.Verbs.Kinds(reading.Lemma) & VerbKinds.Work) != 0 && !before.Is(WordTags.And))
        {
            word.Verb = reading with { Forms = form };
            return;
        }
        // "Het brood snijden en inpakken deed ik": two infinitives in front of the verb.
        if (before is not null && (lexicon.Verbs.Kinds(reading.Lemma) & VerbKinds.Work) != 0 && form == VerbForms.Infinitive
            && (next is not null && next.Is(WordTags.And) && i + 3 < to && words[i + 2].Find(VerbForms.Infinitive) is not null && words[i + 3].Verb is { } both && OfPhrases.Contains(both.Lemma) && before.IsNominal
                || before.Is(WordTags.And) && i > 1 && words[i - 2].IsVerb && next is not null && next.Verb is { } main2 && OfPhrases.Contains(main2.Lemma)))
        {
            word.Verb = reading with { Forms = form };
            return;
        }
        // "'t is wielen richten"
        if (atEnd && before is not null && before.IsNominal && (lexicon.Verbs.Kinds(reading.Lemma) & VerbKinds.Work) != 0 && Enumerable.Range(from, i - from).Any(k => words[k].Verb is { Lemma: "bestaan" } || words[k].Lower == "bezig" || words[k].Verb is { Lemma: "zijn" } && (k + 1 < i && words[k + 1].Lower is "'t" or "het" || k > 0 && words[k - 1].Lower is "'t" or "het" or "job" or "werk" or "taak" or "opdracht")))
        {
            word.Verb = reading with { Forms = form };
            return;
        }
        // "Adressen die niet kloppen | verbeter ik": the plural that ends a relative clause, right before the verb of the main clause.
        if (next is not null && next.IsVerb && Opened(words, i, from) is >= 0 and var opener && !words.Skip(opener).Take(i - opener).Any(w => w.IsVerb) && IsFinite(next)) { word.Verb = reading with { Forms = form }; return; }
        // "bestellingen die binnenkomen via de webshop": what follows the verb of a relative clause is a prepositional phrase.
        if (next is not null && next.Is(WordTags.Preposition) && before is not null && before.Is(WordTags.Relative) && !before.IsVerb) { word.Verb = reading with { Forms = form }; return; }
        // "Samira en Nele geven hem": two names are a plural.
        if (i > from + 2 && before is not null && before.Is(WordTags.Name | WordTags.Person) && words[i - 2].Is(WordTags.And) && !Finite(words, from, to) && next is not null) { word.Verb = reading with { Forms = form }; return; }
        // "kijkt na of mensen er echt wonen en hoe …": the plural that ends a clause opened by a conjunction.
        if ((next is null || next.Is(WordTags.And)) && Opened(words, i, from) is >= 0 and var conjunction && (words[conjunction].Is(WordTags.Subordinator) || words[conjunction].Lower is "welke" or "hoeveel" or "wat" or "wie" || OpensRelative(words, conjunction)) && !words[conjunction].Is(WordTags.Preposition) && conjunction < i - 1
            && before is not null && !before.Is(WordTags.Specifier | WordTags.Adjective) && !words.Skip(conjunction).Take(i - conjunction).Any(w => w.IsVerb)) { word.Verb = reading with { Forms = form }; return; }
        // "begin ik met groenten kuisen", "bezig met rekken vullen".
        if (before is not null && before.IsNominal && atEnd && (lexicon.Verbs.Kinds(reading.Lemma) & VerbKinds.Work) != 0 && BusyWith(words, i, from)) { word.Verb = reading with { Forms = form }; return; }
        // "en samen legden ze": the subject behind the verb, in a second main clause.
        if (next?.Lower is "ze" or "we" or "wij" && i > from && (before!.Is(WordTags.And) || before.Is(WordTags.Adverb) && i > from + 1 && words[i - 2].Is(WordTags.And))) { word.Verb = reading with { Forms = reading.Forms }; return; }
        var opened = words[from].Is(WordTags.Subordinator | WordTags.Relative) || (before is not null && Enumerable.Range(from, i - from).Any(k => words[k].Is(WordTags.Subordinator | WordTags.Relative)));
        if (opened && next is null && !Finite(words, from, to)) { word.Verb = reading with { Forms = form }; return; }
        // "stuk zoeken en anders moogt ge niet weg": what comes behind "en" says nothing of a note that ends there.
        var noted = next is not null && next.Is(WordTags.And) && form == VerbForms.Infinitive && before is not null && before.IsNominal && !before.Is(WordTags.Person | WordTags.Name) && i > from && StandsAlone(words, i) ? i : BeforeRelative(words, i, to);
        if (!Finite(words, from, noted))
        {
            var work = (lexicon.Verbs.Kinds(reading.Lemma) & VerbKinds.Work) != 0;
            if (before is not null && before.IsNominal && Plural(before) && next is not null && (next.Is(WordTags.Specifier | WordTags.ObjectPronoun | WordTags.Adverb | WordTags.Preposition)))
                word.Verb = reading with { Forms = form };
            // "Sommige kinderen wenen."
            else if (!work && next is null && before is not null && before.IsNominal && Plural(before) && i > from + 1) word.Verb = reading with { Forms = form };
            // A note: "oprijplaat uitklappen, rolstoel vastmaken met de riem".
            else if (work && (atEnd || form == VerbForms.Infinitive && next is not null && OpensClause(next)) && i > from && before!.IsNominal && !before.Is(WordTags.Time)) word.Verb = reading with { Forms = form };
            // "de kapotte eruit halen", "de bedden snel opmaken": with a word for how or where in between.
            else if (work && atEnd && i > from + 1 && before!.Is(WordTags.Adverb) && !before.Is(WordTags.Time | WordTags.Negation) && form == VerbForms.Infinitive && StandsAlone(words, i) && words.Skip(from).Take(i - from).Any(w => w.IsNominal)) word.Verb = reading with { Forms = form };
            // "Nakijken of de gang gepoetst is", ", rondroepen welke haltes vervallen": a note that begins with its verb and says what it is about.
            else if (work && i == from && form == VerbForms.Infinitive && next is not null && next.Lower is "of" or "hoe" or "welke" or "wie" or "wat" or "hoeveel" or "waar" && (i == 0 || words[i - 1].Is(WordTags.Pause | WordTags.Stop))) word.Verb = reading with { Forms = form };
            else if (work && i == from && next is null && (from > 0 && (LastVerbIsInfinitive(words, from) || words[from - 1].Lower == ":") || InfinitiveEndsNext(words, to, lexicon))) word.Verb = reading with { Forms = form };
            else if (work && before is not null && before.Is(WordTags.And) && atEnd && Enumerable.Range(from, i - from).Any(k => words[k].IsVerb)) word.Verb = reading with { Forms = form };
        }
    }

    internal static bool Plural(Token word) => word.Lower.EndsWith("en", StringComparison.Ordinal) || (word.Lower.EndsWith('s') && !SingularInS.Any(e => word.Lower.EndsWith(e, StringComparison.Ordinal)));

    /// <summary>Endings in -s of nouns that are no plural: afwas, doos, bus, vlees, huis.</summary>
    private static readonly string[] SingularInS = ["is", "as", "os", "us", "ees", "ijs"];
}
