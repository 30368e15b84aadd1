using InterviewBot.Domain.Texts;
using static InterviewBot.Domain.JobAnalysis.Grammar.DutchWordOrder;

namespace InterviewBot.Domain.JobAnalysis.Grammar;

/// <summary>
/// Finds subject, objects and prepositional phrases of a Dutch clause from its word order: verb second (one phrase in front, the subject there or right behind the verb), verb
/// final after a subordinator or relative, and infinitive phrases whose object stands in front of the verb.
/// </summary>
internal static class DutchArguments
{
    public static void Find(List<Token> words, Clause clause, Segment segment, int finite, Clause? previous, Segment? before)
    {
        List<Phrase> left = [], right = [];
        var pronoun = Phrase.None;
        var start = segment.First;
        if (segment.Opener) start++;
        // "Zaterdag verf gekocht": when it is done is no part of the thing.
        if (finite < 0 && clause.Passive) while (start < clause.Verb && words[start].Is(WordTags.Time) && words[start].Lower != "uren" && words[start].Readings.Length == 0) start++;
        for (var i = start; i <= segment.Last;)
        {
            var word = words[i];
            if (word.IsVerb) { i++; continue; }
            // "belt, met toestemming, de huisarts": an aside right behind the verb.
            if (word.Lower == "," && i == finite + 1 && i + 2 < segment.Last && words[i + 1].Is(WordTags.Preposition) && words.FindIndex(i + 2, segment.Last - i - 1, w => w.Lower == ",") is > 0 and var aside && aside - i < 6) { i = aside + 1; continue; }
            // After the verb a comma continues the objects only right behind one, in an enumeration that ends with "en".
            if (word.Is(WordTags.Pause) && i > Math.Max(finite, 0) && !(finite < 0 && clause.Nominal && i < clause.Verb) && right.Count > 0 is var open && (finite >= 0 || clause.Nominal) && !(open && right[^1].Last == i - 1 && AndFollows(words, i, segment.Last))) break;
            if (word.Lower == "te" && i + 1 <= segment.Last && words[i + 1].Is(WordTags.Adjective)) { i++; continue; }
            // "als laatste", "als eerste": when it is done.
            if (word.Lower == "als" && i + 1 <= segment.Last && words[i + 1].Lower is "laatste" or "eerste" or "tweede" or "enige" && (i + 1 == segment.Last || !words[i + 2].IsNominal)) { i += 2; continue; }
            // "Die rangschik ik": a demonstrative on its own.
            if (word.Lower is "die" or "deze" or "dat" or "dit" && i + 1 <= segment.Last && words[i + 1].IsVerb && !segment.Subordinate)
            {
                left.Add(new Phrase(i, i, i));
                i++;
                continue;
            }
            // "scan het in": "het" without a noun is a pronoun.
            if (word.Lower is "het" or "'t" && finite >= 0 && i > finite && (i == segment.Last || words[i + 1].IsVerb || !words[i + 1].IsNominal && !words[i + 1].Is(WordTags.Specifier | WordTags.Adjective) || words[i + 1].Is(WordTags.Adverb | WordTags.Preposition)
                // "ik trek het plat": how it becomes.
                || words[i + 1].Is(WordTags.Adjective) && !words[i + 1].Lower.EndsWith('e') && (i + 1 == segment.Last || words[i + 2].Is(WordTags.Closed | WordTags.Pause) || words[i + 2].IsVerb)))
            {
                right.Add(new Phrase(i, i, i));
                i++;
                continue;
            }
            if ((word.Lower is "dat" or "alles" && (i == segment.Last || words[i + 1].Is(WordTags.Adverb | WordTags.Preposition)) || word.Lower is "die" or "deze" or "dit" && (i == segment.Last || words[i + 1].Is(WordTags.Adverb | WordTags.Preposition) && !words[i + 1].IsNominal && !(i > 0 && words[i - 1].IsNominal) && words[i + 1].Lower is not "van")) && finite >= 0 && i > finite)
            {
                right.Add(new Phrase(i, i, i));
                i++;
                continue;
            }
            // "alles afwegen per soort".
            if (word.Lower is "alles" && (i + 1 == clause.Verb && clause.Nominal || finite < 0 && clause.Passive)) { left.Add(new Phrase(i, i, i)); i++; continue; }
            // "om ze leeg te kippen": an infinitive with te has no subject.
            if (word.Is(WordTags.Subject) && word.Lower is not ("het" or "u") && !(word.Lower == "ze" && clause.Mood == ClauseMood.Purpose) && IsSubject(words, i, finite, segment, pronoun))
            {
                pronoun = new Phrase(i, i, i);
                i++;
                continue;
            }
            if (word.Is(WordTags.Preposition) && !word.Is(WordTags.Possessive))
            {
                var inner = PhraseReader.Read(words, i + 1);
                // "met zo een meetlat", "met ongeveer tien collega's".
                if (!inner.Exists && i + 2 <= segment.Last && words[i + 1].Is(WordTags.Adverb) && !words[i + 1].IsVerb) inner = PhraseReader.Read(words, i + 2);
                // "begin ik met groenten kuisen": the noun is what is cleaned.
                if (word.Lower == "met" && inner.Exists && (inner.Last + 1 == clause.Verb || inner.Last + 2 == clause.Verb && words[inner.Last + 1].Lower == "te" || inner.Last + 3 == clause.Verb && words[inner.Last + 2].Lower == "te") && clause.Lead is "beginnen" or "starten" or "eindigen" or "stoppen") { right.Add(inner); i = inner.Last + 1; continue; }
                if (!inner.Exists || inner.Last > segment.Last) { i++; continue; }
                if (word.Lower is "door" && clause.Passive) clause.Agent = inner;
                clause.Prepositionals.Add(new Prepositional(i, inner));
                i = inner.Last + 1;
                while (i + 1 <= segment.Last && words[i].Is(WordTags.And) && PhraseReader.Read(words, i + 1) is { Exists: true } more && more.Last <= segment.Last && !words[i + 1].Is(WordTags.Subject))
                {
                    // "Medicatie aan apotheken en bloedstalen aan het labo": a second thing, with its own place behind it.
                    if (right.Count > 0 && more.Last + 1 <= segment.Last && words[more.Last + 1].Lower == word.Lower && !words[more.Head].Is(WordTags.Person)) { right.Add(more); i = more.Last + 1; break; }
                    clause.Prepositionals.Add(new Prepositional(inner.First - 1, more));
                    i = more.Last + 1;
                }
                continue;
            }
            if (word.Lower is "iemand" or "iedereen" && finite >= 0 && i > finite) { right.Add(new Phrase(i, i, i)); i++; continue; }
            var phrase = PhraseReader.Read(words, i);
            if (!phrase.Exists || phrase.Last > segment.Last) { i++; continue; }
            // "lees ik elektronisch in": how it is read.
            if (phrase.First == phrase.Last && finite >= 0 && i > finite && !word.Capital && word.Lower.Length > 6 && (word.Lower.EndsWith("isch", StringComparison.Ordinal) || word.Lower.EndsWith("lijk", StringComparison.Ordinal) || word.Lower.EndsWith("matig", StringComparison.Ordinal))) { i++; continue; }
            // "regel per regel", "stuk voor stuk": how it is done, not what is worked on; "boeken stuk voor stuk" are the books.
            if (phrase.Last + 2 <= segment.Last && words[phrase.Last + 1].Is(WordTags.Preposition) && words[phrase.Last + 2].Lower == words[phrase.Last].Lower)
            {
                var manner = phrase.Last;
                if (manner > phrase.First && words[manner - 1].IsNominal) (finite >= 0 && phrase.First > finite ? right : left).Add(new Phrase(phrase.First, manner - 1, manner - 1));
                i = manner + 3;
                continue;
            }
            if (!words[phrase.Head].Is(WordTags.Time) || (words[phrase.Head].Lower is "uren" && (clause.Passive || words[phrase.First].Lower is "de" or "hun" or "alle")) || words[phrase.Head].Is(WordTags.ObjectPronoun)) (finite >= 0 && phrase.First > finite ? right : left).Add(phrase);
            i = phrase.Last + 1;
        }
        Assign(words, clause, segment, finite, left, right, pronoun, previous, before);
    }

    private static void Assign(
        List<Token> words, Clause clause, Segment segment, int finite, List<Phrase> left, List<Phrase> right, Phrase pronoun, Clause? previous, Segment? before)
    {
        var all = new List<Phrase>(left);
        all.AddRange(right);
        if (clause.Passive)
        {
            // What is acted on: the subject, wherever it stands; in coordination the one before.
            clause.Objects.AddRange(all);
            if (pronoun.Exists && !words[pronoun.Head].Is(WordTags.Determiner)) clause.Objects.Insert(0, pronoun);
            return;
        }
        if (clause.Nominal)
        {
            // "zwartrijders aanspreken doe ik": what stands before the infinitive is its object.
            // "Mijn taak is de bedden opmaken": what stands before "is" only says that it is one's work.
            var copula = finite >= 0 && finite < clause.Verb && words[finite].Verb is { Lemma: "zijn" or "blijven" } && right.Exists(p => p.Last < clause.Verb);
            clause.Objects.AddRange(Enumerated(words, (copula ? right : all).Where(p => p.Last < clause.Verb).ToList(), clause.Verb));
            if (pronoun.Exists) Own(clause, pronoun);
            else if (all.FirstOrDefault(p => p.First > clause.Verb, Phrase.None) is { Exists: true } other && (words[other.Head].Is(WordTags.Person | WordTags.Name) || clause.Lead == "doen")) Own(clause, other);
            return;
        }
        if (pronoun.Exists)
        {
            // "Lien sorteert ze": a person in front of the verb is the subject, "ze" the object.
            var front = left.Count > 0 ? left[^1] : Phrase.None;
            // "en pas ze aan": a first-person form has no "ze" as its subject.
            // So has "en leidt ze af": without another object and right behind "en", "ze" is the object.
            // And "stelt de tekst op, plaatst ze op de site": a verb right behind a comma goes on with the subject before it.
            var goesOn = previous is { Subordinate: false, Nominal: false, Passive: false } && before is { Subordinate: false } && finite == segment.First && segment.Coordinated && !segment.Opener && all.Count == 0 && pronoun.Head == finite + 1 && previous!.Subject.Exists && previous.Subject.Head < previous.Verb
                && (words[finite].Verb!.Value.Forms & VerbForms.Infinitive) == 0;
            if (finite >= 0 && previous is not null && words[pronoun.Head].Lower is "ze" or "het" && (goesOn || GoesOnWithFirstPerson(words, clause, segment, finite, pronoun, previous) || words[finite].Verb!.Value.Forms == VerbForms.Stem || segment.Coordinated && segment.Opener && finite == segment.First + 1 && all.Count == 0 && pronoun.Head == finite + 1 && previous.Subject.Exists && !previous.Passive
                && !(pronoun.Head + 1 < words.Count && words[pronoun.Head + 1].Lower is "zelf" or "ook" or "dan") && !(words[previous.Subject.Head].Lower == "ze" && previous.SubjectSentence == clause.Sentence && previous.Subject.Head > previous.First && words[previous.Subject.Head - 1].IsVerb)))
            {
                clause.Subject = previous.Subject;
                clause.SubjectSentence = previous.SubjectSentence;
                clause.Objects.AddRange(all);
                clause.Objects.Add(pronoun);
                return;
            }
            // "Dwalende bewoners begeleidt ze": a plural in front of a singular verb is its object.
            var disagrees = finite >= 0 && front.Exists && Plurals.Is(words[front.Head].Lower, Language.Dutch) && (words[finite].Verb!.Value.Forms & (VerbForms.Infinitive | VerbForms.PastPlural)) == 0 && (!words[front.Head].Capital || front.First == 0 && words[front.Head].Is(WordTags.Person));
            if (!disagrees && words[pronoun.Head].Lower is "ze" or "je" && pronoun.Head == finite + 1 && front.Exists && words[front.Head].Is(WordTags.Person | WordTags.Name))
            {
                Own(clause, front);
                clause.Objects.AddRange(right);
                clause.Objects.Add(pronoun);
                return;
            }
            Own(clause, pronoun);
            // In front only the phrases right before the verb are its object, and only when none follows.
            if (finite >= 0 && left.Count > 0)
            {
                var near = right.Count > 0 ? [] : left.Where(p => Adjacent(words, p.Last, finite)).ToList();
                all = [.. near, .. right];
            }
            if (segment.Front.Exists && all.Count == 0) all.Add(segment.Front);
            // "opdrachten | die ik zelf samenstel": what the relative stands for.
            if (segment is { Relative: true, Antecedent.Exists: true } && all.Count == 0 && words[segment.First].Lower is "die" or "dat" && !words[segment.Antecedent.Head].Is(WordTags.Time)) all.Add(segment.Antecedent);
            clause.Objects.AddRange(all);
            return;
        }
        if (segment.Subordinate)
        {
            if (segment.Relative && segment.Antecedent.Exists && all.Count == 0) { Own(clause, segment.Antecedent); return; }
            if (all.Count > 0 && (!segment.Relative || all.Count > 1)) { Own(clause, all[0]); clause.Objects.AddRange(all.Skip(1)); if (segment.Relative && segment.Antecedent.Exists) clause.Objects.Add(segment.Antecedent); return; }
            if (segment.Relative && segment.Antecedent.Exists)
            {
                var plural = Plurals.Is(words[segment.Antecedent.Head].Lower, Language.Dutch);
                if (words[segment.Antecedent.Head].Is(WordTags.Person | WordTags.Name) || !words[all[0].Head].Is(WordTags.Person | WordTags.Name)) { Own(clause, segment.Antecedent); clause.Objects.AddRange(all); }
                else { Own(clause, all[0]); clause.Objects.Add(segment.Antecedent); }
                _ = plural;
                return;
            }
            clause.Objects.AddRange(all);
            return;
        }
        if (finite < 0)
        {
            clause.Objects.AddRange(all);
            return;
        }
        var inFront = left.Count > 0;
        if (inFront)
        {
            var front = left[^1];
            var after = right.Count > 0 && right[0].First <= finite + 2 ? right[0] : Phrase.None;
            var frontAnimate = words[front.Head].Is(WordTags.Person | WordTags.Name);
            if (!frontAnimate && after.Exists && words[after.Head].Is(WordTags.Person | WordTags.Name) && !words[after.First].Is(WordTags.ObjectPronoun))
            {
                Own(clause, after);
                clause.Objects.AddRange(left);
                clause.Objects.AddRange(right.Skip(1));
                return;
            }
            Own(clause, front);
            clause.Objects.AddRange(right);
            return;
        }
        // Verb first in its segment, or after an adverbial: a phrase right after the verb is the subject, unless the clause is coordinated with one before.
        var follows = right.Count > 0 && right[0].First == finite + 1 ? right[0] : Phrase.None;
        var adverbialFirst = finite > segment.First + (segment.Opener ? 1 : 0);
        var afterSubordinate = before is { Subordinate: true } && finite == segment.First && !segment.Coordinated;
        if (follows.Exists && (adverbialFirst || afterSubordinate || previous is null || words[follows.Head].Is(WordTags.Name) && follows.First == follows.Last) && !words[follows.Head].Is(WordTags.ObjectPronoun))
        {
            Own(clause, follows);
            clause.Objects.AddRange(right.Skip(1));
            return;
        }
        clause.Objects.AddRange(right);
        if (previous is not null) { clause.Subject = previous.Passive && previous.Agent.Exists ? previous.Agent : previous.Subject; clause.SubjectSentence = previous.SubjectSentence; }
    }

    private static void Own(Clause clause, Phrase subject)
    {
        clause.Subject = subject;
        clause.SubjectSentence = clause.Sentence;
    }

    /// <summary>What a clause has in common with the one it is coordinated with: subject, auxiliary, object of a second infinitive.</summary>
    public static void Share(List<Token> words, Clause clause, Segment segment, int finite, Clause? previous)
    {
        if (previous is null) return;
        // "Verloren voorwerpen verzamelt hij en geeft hij af": the object in front is that of both.
        if (segment.Coordinated && finite >= 0 && !clause.Passive && clause.Objects.Count == 0 && !clause.Subordinate && clause.Subject.Exists && clause.SubjectSentence == clause.Sentence && clause.Subject.First == finite + 1
            && previous.Objects.Count > 0 && previous.Objects[0].Last < previous.Verb && !previous.Subordinate) clause.Objects.Add(previous.Objects[0]);
        if (clause.Mood == ClauseMood.Purpose || (finite < 0 && segment.Coordinated))
        {
            if (!clause.Subject.Exists) { clause.Subject = previous.Subject; clause.SubjectSentence = previous.SubjectSentence; }
            if (clause.Objects.Count == 0 && segment.Coordinated) clause.Objects.AddRange(previous.Objects);
            if (clause.Passive && previous.Passive && clause.Agent == Phrase.None) clause.Agent = previous.Agent;
            clause.Lead ??= previous.Lead;
            if (previous.Mood == ClauseMood.Hypothetical && clause.Mood == ClauseMood.Plain) clause.Mood = ClauseMood.Hypothetical;
            if (previous.Negated && finite < 0 && segment.Coordinated) clause.Negated = true;
        }
        if (clause.Passive && clause.Objects.Count == 0 && segment.Coordinated) clause.Objects.AddRange(previous.Objects);
        if (segment.Coordinated && !segment.Opener && previous.Subordinate && !clause.Subordinate && finite > segment.First
            // "vraagt welke, bij kinderen meet ge de voet": with the subject behind its verb it is a main clause.
            && !(clause.Subject.Exists && clause.SubjectSentence == clause.Sentence && clause.Subject.First == finite + 1)) clause.Subordinate = previous.Subordinate;
    }
}
