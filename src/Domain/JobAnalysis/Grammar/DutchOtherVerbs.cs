using InterviewBot.Domain.Texts;
using static InterviewBot.Domain.JobAnalysis.Grammar.DutchVerbContext;
using static InterviewBot.Domain.JobAnalysis.Grammar.DutchVerbMarker;

namespace InterviewBot.Domain.JobAnalysis.Grammar;

/// <summary>Which words of a Dutch sentence are infinitives, plurals or participles: they count only where a finite verb, <c>te</c> or the end of the clause licenses them.</summary>
internal static class DutchOtherVerbs
{
    /// <param name="from">First word of the stretch between marks.</param>
    /// <param name="to">Past its last word.</param>
    public static void Mark(List<Token> words, int i, int from, int to, GrammarLexicon lexicon)
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
        if (word.Find(VerbForms.Infinitive | VerbForms.PastPlural) is { } reading && Licensed(words, i, from, to, reading, lexicon) is var forms and not VerbForms.None) word.Verb = reading with { Forms = forms };
    }

    /// <summary>The forms that an infinitive or a plural can have where it stands; none where it is no verb.</summary>
    private static VerbForms Licensed(List<Token> words, int i, int from, int to, VerbReading reading, GrammarLexicon lexicon)
    {
        var word = words[i];
        var before = i > 0 ? words[i - 1] : null;
        var next = i + 1 < to ? words[i + 1] : null;
        // "De kinderen oefenden": a plural of the past is no infinitive.
        var form = (reading.Forms & VerbForms.Infinitive) != 0 ? VerbForms.Infinitive : VerbForms.PastPlural;
        var work = (lexicon.Verbs.Kinds(reading.Lemma) & VerbKinds.Work) != 0;
        // "Lettertypes vergeleken": alone at the end of a note it is a participle.
        if (form == VerbForms.PastPlural && (word.AllForms & VerbForms.Participle) != 0 && (next is null || next.Is(WordTags.And | WordTags.Preposition)) && before is not null && before.IsNominal && !before.Is(WordTags.Person) && StandsAlone(words, i)) return VerbForms.None;
        // "en staan de planten buiten", "daar zitten de addertjes", "bij de brug gingen drie tieners": a plural of no work, its subject behind it.
        if (before is not null && (before.Is(WordTags.And | WordTags.Adverb) || form == VerbForms.PastPlural) && next is not null && next.Is(WordTags.Determiner | WordTags.Number) && !next.IsVerb && !work && !Finite(words, from, i)) return VerbForms.PastPlural & reading.Forms | (form & VerbForms.Infinitive);
        // "spoel ik af en gaan daarna in de autoclaaf": a verb that is no work, in a second main clause.
        if (before is not null && before.Is(WordTags.And) && next is not null && next.Is(WordTags.Adverb | WordTags.Preposition) && reading.Lemma is "gaan" or "komen" or "staan" or "liggen" or "blijven" && !words.Skip(i + 1).Take(to - i - 1).Any(w => w.Find(VerbForms.Infinitive) is not null)) return VerbForms.PastPlural & reading.Forms | (form & VerbForms.Infinitive);
        // "Soms zitten er spuiten in": the plural before "er", in a clause that has no verb yet.
        if (next?.Lower == "er" && (before is null || before.Is(WordTags.Adverb | WordTags.Time | WordTags.And) || before.IsNominal) && !Finite(words, from, to) && !work) return VerbForms.PastPlural;
        // "Er lopen gasten rond": a sentence that opens with "er".
        if (i == 1 && before!.Lower == "er") return VerbForms.PastPlural;
        // "blauwe bakken", "op losse bouten": behind an inflected adjective stands a noun, unless an article makes people of it ("de zieken").
        if (before is not null && before.Is(WordTags.Adjective) && before.Lower.EndsWith('e') && (i < 2 || !words[i - 2].Is(WordTags.Determiner | WordTags.Possessive))) return VerbForms.None;
        // "kijk of er vlokken in zitten": where things are, behind what has lost its noun.
        if ((next is null || next.Is(WordTags.And)) && before is not null && before.Is(WordTags.Preposition) && reading.Lemma is "zitten" or "staan" or "liggen" or "hangen" or "zijn" or "komen" or "gaan" && OpenedVerbless(words, i)) return form;
        // "laat ik haar oefenen aan de trap", "hun handen laten wassen": whom one lets do it, where no noun can stand.
        if (before?.Lower is "haar" or "hem" or "hen" or "hun" or "ze" && form == VerbForms.Infinitive && (next is null || !next.IsNominal) && words.Skip(from).Take(i - from).Any(w => w.Verb is { Lemma: "laten" })) return form;
        if (before is not null && (before.Is(WordTags.Possessive | WordTags.Number) && !before.IsClock || before.Lower is "de" or "een" or "het" or "'t" or "ons" or "deze" || (before.Is(WordTags.Preposition) && !IsCluster(words, i, from, to))) && !before.Is(WordTags.Subject)
            && before.Lower is not "ze") return VerbForms.None;
        if (word.Capital && i > from) return VerbForms.None;
        var atEnd = next is null || next.IsVerb || next.Is(WordTags.And) || next.Lower is "te" || next.Is(WordTags.Preposition | WordTags.Subordinator | WordTags.Adverb);
        // "De paarden krijgen hooi": no note is made of getting.
        if (reading.Lemma == "krijgen" && before is not null && before.IsNominal && Plurals.Is(before.Lower, Language.Dutch) && !Finite(words, from, to)) return form;
        // "foto's laten zien": the leading infinitive before another one.
        atEnd |= Leads.Contains(reading.Lemma) && next is not null && next.Find(VerbForms.Infinitive) is not null;
        // "Afrekenen met de klanten deed ik": the infinitive in front of the whole sentence.
        if (i == 0 && next is not null && next.Is(WordTags.Preposition) && work && words.Take(to).FirstOrDefault(w => w.IsVerb) is { } main && OfPhrases.Contains(main.Verb!.Value.Lemma)) return form;
        // "dan ga ik zitten tekenen": how one is placed while doing it.
        if (reading.Lemma is "zitten" or "staan" or "liggen" or "lopen" && next?.Find(VerbForms.Infinitive) is { } seated && seated.Lemma != "zwaaien" && Lead(words, i, from)) { word.Tags |= WordTags.Adverb; return VerbForms.None; }
        // "heb hem laten lezen": a leading infinitive in the place of a participle.
        if (reading.Lemma is "laten" or "helpen" or "leren" or "komen" or "gaan" && next is not null && next.Find(VerbForms.Infinitive) is not null && HasAuxiliary(words, i)) return form;
        // "die hun hond los laten lopen": a leading infinitive at the end of a clause that has no verb yet.
        if (Leads.Contains(reading.Lemma) && next?.Find(VerbForms.Infinitive) is not null && Opened(words, i, from) is >= 0 and var clause && !words.Skip(clause).Take(i - clause).Any(w => w.IsVerb) && IsNoteEnd(words, i + 1)) return form;
        // "laten drogen", "en laten tekenen": a note.
        if (word.Lower == "laten" && next?.Find(VerbForms.Infinitive) is not null && (i == from || before!.Is(WordTags.And | WordTags.Time))) return form;
        var led = Lead(words, i, from);
        // "moest op een blad schrijven welke maten op waren", "haar laten oefenen welke": what is asked or written stands behind the infinitive.
        atEnd |= led && next is not null && next.Lower is "welke" or "hoeveel" or "hoe" or "wat" or "wie" or "waar" or "waarom" or "wanneer" && form == VerbForms.Infinitive;
        if (atEnd && led) return form;
        if ((before?.Lower is "ze" or "zij" or "we" or "wij" or "jullie") || next?.Lower is "we" or "wij" or "jullie" or "zij" || (next?.Lower is "ze" && i == from))
        {
            if (!Finite(words, from, to) || next?.Lower is "we" or "wij" && (!Finite(words, from, i) || before is not null && IsFronted(words, i - 1) || before is not null && before.Is(WordTags.Adverb | WordTags.And) && words.Skip(Math.Max(from, i - 2)).Take(2).Any(w => w.Is(WordTags.And))) || before?.Lower is "we" or "wij" || before is not null && before.Is(WordTags.And) || before?.Lower is "ze" or "zij" && i > 1 && words[i - 2].Is(WordTags.And)) return form;
            return VerbForms.None;
        }
        if (next is not null && next.IsVerb && OfPhrases.Contains(next.Verb!.Value.Lemma) && before is not null && work && !before.Is(WordTags.And)) return form;
        // "Het brood snijden en inpakken deed ik": two infinitives in front of the verb.
        if (before is not null && work && form == VerbForms.Infinitive
            && (next is not null && next.Is(WordTags.And) && i + 3 < to && words[i + 2].Find(VerbForms.Infinitive) is not null && words[i + 3].Verb is { } both && OfPhrases.Contains(both.Lemma) && before.IsNominal
                || before.Is(WordTags.And) && i > 1 && words[i - 2].IsVerb && next is not null && next.Verb is { } main2 && OfPhrases.Contains(main2.Lemma))) return form;
        // "'t is wielen richten"
        if (atEnd && before is not null && before.IsNominal && work && Enumerable.Range(from, i - from).Any(k => words[k].Verb is { Lemma: "bestaan" } || words[k].Lower == "bezig" || words[k].Verb is { Lemma: "zijn" } && (k + 1 < i && words[k + 1].Lower is "'t" or "het" || k > 0 && words[k - 1].Lower is "'t" or "het" or "job" or "werk" or "taak" or "opdracht"))) return form;
        // "Adressen die niet kloppen | verbeter ik": the plural that ends a relative clause, right before the verb of the main clause.
        if (next is not null && next.IsVerb && Opened(words, i, from) is >= 0 and var opener && !words.Skip(opener).Take(i - opener).Any(w => w.IsVerb) && IsFinite(next)) return form;
        // "bestellingen die binnenkomen via de webshop": what follows the verb of a relative clause is a prepositional phrase.
        if (next is not null && next.Is(WordTags.Preposition) && before is not null && before.Is(WordTags.Relative) && !before.IsVerb) return form;
        // "Samira en Nele geven hem": two names are a plural.
        if (i > from + 2 && before is not null && before.Is(WordTags.Name | WordTags.Person) && words[i - 2].Is(WordTags.And) && !Finite(words, from, to) && next is not null) return form;
        // "kijkt na of mensen er echt wonen en hoe …": the plural that ends a clause opened by a conjunction.
        if ((next is null || next.Is(WordTags.And)) && Opened(words, i, from) is >= 0 and var conjunction && (words[conjunction].Is(WordTags.Subordinator) || words[conjunction].Lower is "welke" or "hoeveel" or "wat" or "wie" || OpensRelative(words, conjunction)) && !words[conjunction].Is(WordTags.Preposition) && conjunction < i - 1
            && before is not null && !before.Is(WordTags.Specifier | WordTags.Adjective) && !words.Skip(conjunction).Take(i - conjunction).Any(w => w.IsVerb)) return form;
        // "begin ik met groenten kuisen", "bezig met rekken vullen".
        if (before is not null && before.IsNominal && atEnd && work && BusyWith(words, i, from)) return form;
        // "en samen legden ze": the subject behind the verb, in a second main clause.
        if (next?.Lower is "ze" or "we" or "wij" && i > from && (before!.Is(WordTags.And) || before.Is(WordTags.Adverb) && i > from + 1 && words[i - 2].Is(WordTags.And))) return reading.Forms;
        var opened = words[from].Is(WordTags.Subordinator | WordTags.Relative) || (before is not null && Enumerable.Range(from, i - from).Any(k => words[k].Is(WordTags.Subordinator | WordTags.Relative)));
        if (opened && next is null && !Finite(words, from, to)) return form;
        // "stuk zoeken en anders moogt ge niet weg": what comes behind "en" says nothing of a note that ends there.
        var noted = next is not null && next.Is(WordTags.And) && form == VerbForms.Infinitive && before is not null && before.IsNominal && !before.Is(WordTags.Person | WordTags.Name) && i > from && StandsAlone(words, i) ? i : BeforeRelative(words, i, to);
        return !Finite(words, from, noted) && StandsFree(words, i, from, to, atEnd, form, work, lexicon) ? form : VerbForms.None;
    }

    /// <summary>In a stretch without a finite verb: behind a plural, or the act of a note.</summary>
    private static bool StandsFree(List<Token> words, int i, int from, int to, bool atEnd, VerbForms form, bool work, GrammarLexicon lexicon)
    {
        var before = i > 0 ? words[i - 1] : null;
        var next = i + 1 < to ? words[i + 1] : null;
        if (before is not null && before.IsNominal && Plurals.Is(before.Lower, Language.Dutch) && next is not null && (next.Is(WordTags.Specifier | WordTags.ObjectPronoun | WordTags.Adverb | WordTags.Preposition))) return true;
        // "Sommige kinderen wenen."
        if (!work && next is null && before is not null && before.IsNominal && Plurals.Is(before.Lower, Language.Dutch) && i > from + 1) return true;
        // A note: "oprijplaat uitklappen, rolstoel vastmaken met de riem".
        if (work && (atEnd || form == VerbForms.Infinitive && next is not null && OpensClause(next)) && i > from && before!.IsNominal && !before.Is(WordTags.Time)) return true;
        // "de kapotte eruit halen", "de bedden snel opmaken": with a word for how or where in between.
        if (work && atEnd && i > from + 1 && before!.Is(WordTags.Adverb) && !before.Is(WordTags.Time | WordTags.Negation) && form == VerbForms.Infinitive && StandsAlone(words, i) && words.Skip(from).Take(i - from).Any(w => w.IsNominal)) return true;
        // "Nakijken of de gang gepoetst is", ", rondroepen welke haltes vervallen": a note that begins with its verb and says what it is about.
        if (work && i == from && form == VerbForms.Infinitive && next is not null && next.Lower is "of" or "hoe" or "welke" or "wie" or "wat" or "hoeveel" or "waar" && (i == 0 || words[i - 1].Is(WordTags.Pause | WordTags.Stop))) return true;
        if (work && i == from && next is null && (from > 0 && (LastVerbIsInfinitive(words, from) || words[from - 1].Lower == ":") || InfinitiveEndsNext(words, to, lexicon))) return true;
        if (work && before is not null && before.Is(WordTags.And) && atEnd && Enumerable.Range(from, i - from).Any(k => words[k].IsVerb)) return true;
        return false;
    }
}
