using System.Collections.Frozen;

namespace InterviewBot.Domain.JobAnalysis.Grammar;

/// <summary>
/// Reads the clauses of Dutch sentences. A sentence is cut into segments (one per finite verb or infinitive group); in each the verb cluster is joined
/// (auxiliary, modal, split particle), then the subject and the objects are found from the verb-second or verb-final order.
/// </summary>
internal sealed class DutchClauseReader(GrammarLexicon lexicon) : IClauseReader
{
    private static readonly FrozenSet<string> PhrasalFinites = FrozenSet.ToFrozenSet(
        ["doen", "zijn", "gebeuren", "horen", "behoren", "moeten", "mogen", "kunnen", "gaan", "blijven", "duren", "komen", "lukken"], StringComparer.Ordinal);

    public void Read(List<Token> words, int sentence, List<Clause> clauses)
    {
        DutchVerbMarker.Mark(words, lexicon);
        Clause? previous = null;
        Segment? before = null;
        foreach (var segment in DutchSegments.Cut(words))
        {
            var clause = Build(words, sentence, segment, previous, before);
            if (clause is not null)
            {
                clauses.Add(clause);
                previous = clause;
            }
            before = segment;
        }
        Nominals.ReadDutch(words, sentence, lexicon, clauses);
    }

    private Clause? Build(List<Token> words, int sentence, Segment segment, Clause? previous, Segment? before)
    {
        int finite = -1, verb = -1;
        var participle = false;
        var te = false;
        var passive = false;
        string? lead = null;
        for (var i = segment.First; i <= segment.Last; i++)
        {
            if (words[i].Verb is not { } v) continue;
            var nonfinite = (v.Forms & (VerbForms.Third | VerbForms.Stem | VerbForms.Past)) == 0 && !IsPluralFinite(words, i, segment, finite);
            if (!nonfinite && finite < 0) { finite = i; continue; }
            if (v.Lemma == "worden") { passive = true; continue; }
            if (v.Lemma is "zijn" or "hebben" && verb >= 0) continue;
            if (verb >= 0 && DutchVerbMarker.Leads.Contains(words[verb].Verb!.Value.Lemma)) { lead = words[verb].Verb!.Value.Lemma; verb = i; }
            else if (verb < 0) verb = i;
            te |= i > 0 && words[i - 1].Lower == "te";
        }
        if (finite < 0 && verb < 0) return null;
        var finiteLemma = finite >= 0 ? words[finite].Verb!.Value.Lemma : null;
        if (verb >= 0) participle = (words[verb].Verb!.Value.Forms & VerbForms.Participle) != 0;
        var nominal = false;
        string lemma;
        if (verb < 0)
        {
            verb = finite;
            lemma = WithParticle(words, finiteLemma!, finite, segment);
        }
        else
        {
            lemma = words[verb].Verb!.Value.Lemma;
            if (!participle && verb < finite && finiteLemma is not null && PhrasalFinites.Contains(finiteLemma) && !segment.Subordinate) nominal = true;
            lemma = te ? WithTeParticle(words, lemma, verb, segment) : lemma;
            if (finiteLemma is not null) lead ??= finiteLemma;
            if (participle && finite < 0) passive = previous?.Passive ?? true;
            if (participle && finiteLemma is "worden" or "moeten") passive = true;
            if (participle && finiteLemma is "zijn" && (lexicon.Verbs.Kinds(lemma) & VerbKinds.Work) != 0 && (lexicon.Verbs.Kinds(lemma) & VerbKinds.Motion) == 0) passive = true;
            if (finite < 0 && !participle && !te && (previous is null || !segment.Coordinated)) nominal = true;
            if (finite < 0 && !participle && segment.Coordinated && previous is { Nominal: true }) nominal = true;
            if (finiteLemma == "zijn" && !participle && !te) nominal = true;
        }
        var clause = new Clause
        {
            Sentence = sentence, Verb = verb, Lemma = lemma, Passive = passive, Nominal = nominal, Lead = lead, Quoted = words[verb].Quoted,
            First = segment.First, Last = segment.Last, Subordinate = segment.Subordinate, Subordinator = segment.Subordinator,
            Perfect = participle && !passive && finiteLemma is "hebben" or "zijn",
            Past = finite >= 0 && (words[finite].Verb!.Value.Forms & VerbForms.Past) != 0,
        };
        if (finiteLemma is "zullen" or "willen" && finite >= 0 && words[finite].Lower is "zou" or "zouden" or "wilde" or "wou" or "wil") clause.Mood = ClauseMood.Hypothetical;
        if (te)
        {
            clause.Mood = ClauseMood.Purpose;
            clause.Governor = previous;
        }
        for (var i = segment.First; i <= segment.Last; i++)
            if (words[i].Lower == "zonder" && te || words[i].Is(WordTags.Negation) && !words[i].IsVerb && !(words[i].Lower is "niks" or "niets" && i < verb)) clause.Negated = true;
        Arguments(words, clause, segment, finite, previous, before);
        Share(words, clause, segment, finite, previous);
        return clause;
    }

    private static bool IsPluralFinite(List<Token> words, int i, Segment segment, int finite)
    {
        if (finite >= 0) return false;
        var before = i > 0 ? words[i - 1] : null;
        var next = i + 1 < words.Count ? words[i + 1] : null;
        if (words[i].Lower is "zijn" or "hebben" or "worden" or "kunnen" or "moeten" or "mogen" or "willen" or "zullen") return before?.Lower != "te" && !(i > segment.First && words[i - 1].IsVerb);
        if (before?.Lower is "ze" or "zij" or "we" or "wij" or "jullie" || next?.Lower is "we" or "wij" or "jullie") return true;
        return before is not null && before.IsNominal && DutchVerbMarker.Plural(before) && next is not null && next.Is(WordTags.Specifier | WordTags.ObjectPronoun | WordTags.Adverb) && before.Lower != "te";
    }

    /// <summary>The separable verb whose particle stands further on ("kijkt … na").</summary>
    private string WithParticle(List<Token> words, string lemma, int verb, Segment segment)
    {
        for (var i = segment.Last; i > verb; i--)
        {
            var word = words[i];
            if (word.IsVerb) continue;
            var separable = word.Lower + lemma;
            var listed = lexicon.Verbs.IsParticle(word.Lower) && lexicon.Verbs.Has(separable);
            if (!listed && !(i == segment.Last && i > verb + 1 && (i + 1 == words.Count || words[i + 1].Is(WordTags.Stop | WordTags.And | WordTags.Pause)) && !words[i - 1].Is(WordTags.Pause) && lexicon.Verbs.Splits(word.Lower, lemma))) continue;
            // A preposition opens a phrase; a particle ends the clause or stands before something else.
            var next = i + 1 <= segment.Last ? words[i + 1] : null;
            if (word.Is(WordTags.Preposition) && next is not null && next.Lower is not "dat" && (next.Is(WordTags.Specifier | WordTags.ObjectPronoun) || next.IsNominal) && !next.Is(WordTags.Preposition | WordTags.And) && !(next.Is(WordTags.Name) && false)) continue;
            word.Tags = WordTags.Adverb;
            return separable;
        }
        return lemma;
    }

    /// <summary>"op te zoeken": the particle before <c>te</c>.</summary>
    private string WithTeParticle(List<Token> words, string lemma, int verb, Segment segment)
    {
        var te = verb - 1;
        if (te - 1 < segment.First || words[te].Lower != "te") return lemma;
        var separable = words[te - 1].Lower + lemma;
        if (!lexicon.Verbs.Has(separable)) return lemma;
        words[te - 1].Tags = WordTags.Adverb;
        return separable;
    }

    private static void Arguments(List<Token> words, Clause clause, Segment segment, int finite, Clause? previous, Segment? before)
    {
        List<Phrase> left = [], right = [];
        var pronoun = Phrase.None;
        var start = segment.First;
        if (segment.Opener) start++;
        for (var i = start; i <= segment.Last;)
        {
            var word = words[i];
            if (word.IsVerb) { i++; continue; }
            // After the verb a comma continues the objects only right behind one, in an enumeration that ends with "en".
            if (word.Is(WordTags.Pause) && i > Math.Max(finite, 0) && right.Count > 0 is var open && (finite >= 0 || clause.Nominal) && !(open && right[^1].Last == i - 1 && AndFollows(words, i, segment.Last))) break;
            if (word.Lower == "te" && i + 1 <= segment.Last && words[i + 1].Is(WordTags.Adjective)) { i++; continue; }
            // "Die rangschik ik": a demonstrative on its own.
            if (word.Lower is "die" or "deze" or "dat" or "dit" && i + 1 <= segment.Last && words[i + 1].IsVerb && !segment.Subordinate)
            {
                left.Add(new Phrase(i, i, i));
                i++;
                continue;
            }
            if (word.Is(WordTags.Subject) && word.Lower is not ("het" or "u") && IsSubject(words, i, finite, segment, pronoun))
            {
                pronoun = new Phrase(i, i, i);
                i++;
                continue;
            }
            if (word.Is(WordTags.Preposition) && !word.Is(WordTags.Possessive))
            {
                var inner = PhraseReader.Read(words, i + 1);
                if (!inner.Exists || inner.Last > segment.Last) { i++; continue; }
                if (word.Lower is "door" && clause.Passive) clause.Agent = inner;
                clause.Prepositionals.Add(new Prepositional(i, inner));
                i = inner.Last + 1;
                while (i + 1 <= segment.Last && words[i].Is(WordTags.And) && PhraseReader.Read(words, i + 1) is { Exists: true } more && more.Last <= segment.Last && !words[i + 1].Is(WordTags.Subject))
                {
                    clause.Prepositionals.Add(new Prepositional(inner.First - 1, more));
                    i = more.Last + 1;
                }
                continue;
            }
            var phrase = PhraseReader.Read(words, i);
            if (!phrase.Exists || phrase.Last > segment.Last) { i++; continue; }
            if (!words[phrase.Head].Is(WordTags.Time) || (words[phrase.Head].Lower is "uren" && words[phrase.First].Lower is "de" or "hun" or "alle") || words[phrase.Head].Is(WordTags.ObjectPronoun)) (finite >= 0 && phrase.First > finite ? right : left).Add(phrase);
            i = phrase.Last + 1;
        }
        Assign(words, clause, segment, finite, left, right, pronoun, previous, before);
    }

    private static bool Adjacent(List<Token> words, int last, int finite)
    {
        for (var k = last + 1; k < finite; k++)
            if (!words[k].IsNominal && !words[k].Is(WordTags.Specifier | WordTags.Adjective | WordTags.And) && words[k].Lower is not ",") return words[k].Is(WordTags.Adverb) && k == finite - 1;
        return last == finite - 1 || words[finite - 1].IsNominal;
    }

    private static bool AndFollows(List<Token> words, int i, int last)
    {
        for (var k = i + 1; k <= last; k++) if (words[k].Is(WordTags.And)) return true;
        return false;
    }

    private static bool IsSubject(List<Token> words, int i, int finite, Segment segment, Phrase found)
    {
        if (found.Exists) return false;
        if (words[i].Is(WordTags.Possessive) && i + 1 <= segment.Last && (words[i + 1].IsNominal || words[i + 1].Is(WordTags.Adjective)) && !words[i + 1].IsVerb && words[i].Lower is not ("ge" or "ze")) return false;
        if (words[i].Lower is "iemand" or "niemand" or "iedereen") return true;
        if (segment.Subordinate) return true;
        return finite < 0 || i == finite - 1 || i == finite + 1;
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
            clause.Objects.AddRange(all.Where(p => p.Last < clause.Verb));
            if (pronoun.Exists) Own(clause, pronoun);
            else if (all.FirstOrDefault(p => p.First > clause.Verb, Phrase.None) is { Exists: true } other && (words[other.Head].Is(WordTags.Person | WordTags.Name) || clause.Lead == "doen")) Own(clause, other);
            return;
        }
        if (pronoun.Exists)
        {
            // "Lien sorteert ze": a person in front of the verb is the subject, "ze" the object.
            var front = left.Count > 0 ? left[^1] : Phrase.None;
            // "en pas ze aan": a first-person form has no "ze" as its subject.
            if (finite >= 0 && words[finite].Verb!.Value.Forms == VerbForms.Stem && words[pronoun.Head].Lower is "ze" or "het" && previous is not null)
            {
                clause.Subject = previous.Subject;
                clause.SubjectSentence = previous.SubjectSentence;
                clause.Objects.AddRange(all);
                clause.Objects.Add(pronoun);
                return;
            }
            // "Dwalende bewoners begeleidt ze": a plural in front of a singular verb is its object.
            var disagrees = front.Exists && DutchVerbMarker.Plural(words[front.Head]) && (words[finite].Verb!.Value.Forms & (VerbForms.Infinitive | VerbForms.PastPlural)) == 0 && !words[front.Head].Capital;
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
            clause.Objects.AddRange(all);
            return;
        }
        if (segment.Subordinate)
        {
            if (segment.Relative && segment.Antecedent.Exists && all.Count == 0) { Own(clause, segment.Antecedent); return; }
            if (all.Count > 0 && (!segment.Relative || all.Count > 1)) { Own(clause, all[0]); clause.Objects.AddRange(all.Skip(1)); if (segment.Relative) clause.Objects.Add(segment.Antecedent); return; }
            if (segment.Relative && segment.Antecedent.Exists)
            {
                var plural = DutchVerbMarker.Plural(words[segment.Antecedent.Head]);
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
    private static void Share(List<Token> words, Clause clause, Segment segment, int finite, Clause? previous)
    {
        if (previous is null) return;
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
        if (segment.Coordinated && !segment.Opener && previous.Subordinate && !clause.Subordinate && finite > segment.First) clause.Subordinate = previous.Subordinate;
    }
}
