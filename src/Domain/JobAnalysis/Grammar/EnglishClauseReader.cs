using System.Collections.Frozen;

namespace InterviewBot.Domain.JobAnalysis.Grammar;

/// <summary>Reads the clauses of English sentences: one per verb group, with subject (also inherited in coordination), objects (also in front), prepositional phrases, voice and mood.</summary>
internal sealed class EnglishClauseReader(GrammarLexicon lexicon) : IClauseReader
{
    private static readonly FrozenSet<string> Modals = FrozenSet.ToFrozenSet(
        ["can", "could", "must", "may", "might", "shall", "should", "will", "would", "ought", "need", "have", "get", "be", "do", "use", "go", "start", "begin", "try", "continue", "keep", "like", "love", "want", "spend", "remember", "help", "manage", "learn", "prefer", "mean", "finish", "stop", "tend"], StringComparer.Ordinal);

    /// <summary>Verbs whose object does what the infinitive says ("asks the driver to wait").</summary>
    private static readonly FrozenSet<string> Directive = FrozenSet.ToFrozenSet(
        ["ask", "tell", "let", "allow", "want", "help", "expect", "order", "invite", "remind", "make", "teach", "show", "see", "watch", "hear", "get", "beg", "urge", "encourage"], StringComparer.Ordinal);

    public void Read(List<Token> words, int sentence, List<Clause> clauses)
    {
        EnglishVerbMarker.Mark(words, lexicon);
        var from = clauses.Count;
        Clause? previous = null;
        Clause? main = null;
        for (var i = 0; i < words.Count;)
        {
            if (!words[i].IsVerb) { i++; continue; }
            var group = ReadGroup(words, i);
            // "worked out what she was due, filled in the form": what comes after the comma goes with the main clause.
            var beside = previous is { Subordinate: true } && main is not null && group.First > 0 && words[group.First - 1].Is(WordTags.Pause | WordTags.And) ? main : previous;
            var clause = Build(words, sentence, group, beside, previous);
            clauses.Add(clause);
            previous = clause;
            if (!clause.Subordinate) main = clause;
            i = group.Main + 1;
        }
        ReadEllipticPassives(words, sentence, clauses, from);
        EnglishComplements.Join(words, clauses.GetRange(from, clauses.Count - from));
        Nominals.ReadEnglish(words, sentence, lexicon, clauses);
    }

    private readonly record struct Group(int First, int Main, bool To, bool Passive, bool Perfect, bool Negated, string? Modal, bool Nonfinite);

    private static Group ReadGroup(List<Token> words, int i)
    {
        var first = i;
        // "without being asked".
        var negated = i > 0 && words[i - 1].Lower is "without" || i > 0 && (words[i - 1].Is(WordTags.Negation) && !words[i - 1].Is(WordTags.Determiner | WordTags.And));
        var to = i > 0 && words[i - 1].Lower == "to" || (i > 1 && words[i - 2].Lower == "to" && words[i - 1].Is(WordTags.Adverb));
        bool passive = false, perfect = false;
        string? modal = null;
        var main = i;
        for (;;)
        {
            var lemma = words[main].Verb!.Value.Lemma;
            if (lemma is not ("be" or "have" or "do" or "get" or "can" or "could" or "must" or "may" or "might" or "shall" or "should" or "will" or "would" or "ought")) break;
            var j = main + 1;
            while (j < words.Count && !words[j].IsVerb && words[j].Is(WordTags.Adverb | WordTags.Negation) && !words[j].Is(WordTags.Specifier))
            {
                if (words[j].Is(WordTags.Negation)) negated = true;
                j++;
            }
            if (j >= words.Count || !words[j].IsVerb) break;
            var next = words[j].Verb!.Value;
            if ((lemma is "be" or "get") && (next.Forms & VerbForms.Participle) != 0 && next.Lemma is not "be") passive = true;
            else if (lemma is "be" or "get" && (next.Forms & VerbForms.Gerund) == 0) { if (next.Lemma is not "be") break; }
            if (lemma is "have" && (next.Forms & VerbForms.Participle) != 0) { perfect = true; passive = false; }
            if (lemma is "can" or "could" or "must" or "may" or "might" or "should" or "would" or "will") modal = lemma;
            main = j;
        }
        var forms = words[main].Verb!.Value.Forms;
        var nonfinite = main == first && (to || (forms & VerbForms.Gerund) != 0);
        return new Group(first, main, to, passive, perfect, negated, modal, nonfinite);
    }

    private Clause Build(List<Token> words, int sentence, Group group, Clause? previous, Clause? last)
    {
        var main = words[group.Main];
        // "is checked and jotted down": the second participle is passive too.
        if (!group.Passive && group.First == group.Main && previous is { Passive: true } && previous.Sentence == sentence && group.First > 0 && words[group.First - 1].Is(WordTags.And | WordTags.Pause)
            && (main.Readings.Any(r => (r.Forms & VerbForms.Participle) != 0)))
            group = group with { Passive = true };
        var (lemma, after) = Phrasal(words, group.Main);
        var clause = new Clause
        {
            Sentence = sentence, Verb = group.Main, Lemma = lemma, Passive = group.Passive, Perfect = group.Perfect, Negated = group.Negated,
            Quoted = main.Quoted, Lead = group.Modal, First = group.First, Last = after - 1,
            Past = (words[group.First].Verb!.Value.Forms & VerbForms.Past) != 0 && (words[group.First].Verb!.Value.Forms & (VerbForms.Infinitive | VerbForms.Third)) == 0,
        };
        Left(words, clause, group, previous, last);
        Right(words, clause, after, group);
        // "Last job is filling in the sheet": what the job is, is an act without a doer.
        if (!group.Passive && (main.Verb!.Value.Forms & VerbForms.Gerund) != 0 && group.First < group.Main && clause.Subject.Exists && clause.SubjectSentence == sentence && words[clause.Subject.Head].Lower is "job" or "task" or "thing" or "work" or "duty" or "part" or "jobs" or "tasks")
        {
            clause.Subject = Phrase.None;
            clause.Nominal = true;
        }
        if (group.Modal is "would" or "could" or "might") clause.Mood = ClauseMood.Hypothetical;
        return clause;
    }

    /// <summary>Verb and particle, up to three words after it ("keep an eye on"); the index after them.</summary>
    private (string Lemma, int After) Phrasal(List<Token> words, int main)
    {
        var lemma = words[main].Verb!.Value.Lemma;
        var joined = lemma;
        var best = (lemma, main + 1);
        for (var n = 1; n <= 4 && main + n < words.Count; n++)
        {
            joined += " " + words[main + n].Lower;
            if (lexicon.Verbs.Has(joined)) best = (joined, main + n + 1);
        }
        // "calling out names": up, out, off, away, back and down before a noun belong to the verb.
        if (best.Item2 == main + 1 && main + 2 < words.Count && words[main + 1].Lower is "up" or "out" or "off" or "away" or "back" && words[main + 1].Is(WordTags.Preposition | WordTags.Adverb)
            && (lexicon.Verbs.Kinds(lemma) & VerbKinds.Work) != 0 && (words[main + 2].Is(WordTags.Specifier) || words[main + 2].IsNominal))
            return (lemma + " " + words[main + 1].Lower, main + 2);
        return best;
    }

    private static void Left(List<Token> words, Clause clause, Group group, Clause? previous, Clause? last)
    {
        var floor = last is { } prev && prev.Sentence == clause.Sentence ? prev.Verb + 1 : 0;
        var i = group.First - 1;
        // A remark in brackets between subject and verb.
        if (i > floor && words[i].Lower == ")")
        {
            var open = i;
            while (open > 0 && words[open].Lower != "(") open--;
            if (open > 0) i = open - 1;
        }
        while (i >= floor && ((words[i].Is(WordTags.Adverb | WordTags.Negation) && !words[i].IsVerb && !words[i].Is(WordTags.Relative | WordTags.Determiner | WordTags.And | WordTags.Subordinator)) || words[i].Lower == "to" || words[i].Lower == "then" && i > floor && words[i - 1].Is(WordTags.Subject))) i--;
        if (group.Nonfinite)
        {
            Nonfinite(words, clause, group, previous, i);
            return;
        }
        if (last is { Subordinate: true } relative && relative.Sentence == clause.Sentence && Antecedent(words, relative, i, floor) is { Exists: true } described)
        {
            clause.Subject = described;
            clause.SubjectSentence = clause.Sentence;
            clause.First = described.First;
            if (group.Passive) clause.Objects.Add(described);
            return;
        }
        if (i < floor)
        {
            if (previous is { Sentence: var s } && s == clause.Sentence) Inherit(clause, previous);
            clause.First = Math.Min(clause.First, i + 1);
            return;
        }
        var word = words[i];
        if (word.Is(WordTags.Subject) && !word.Is(WordTags.Possessive) && !(word.Is(WordTags.Relative) && i > 0 && words[i - 1].IsNominal))
        {
            clause.Subject = new Phrase(i, i, i);
            clause.SubjectSentence = clause.Sentence;
            clause.First = i;
            Fronted(words, clause, i, floor);
            Governing(words, clause, i);
            return;
        }
        if (word.Is(WordTags.Relative) && !word.IsNominal)
        {
            var before = i - 1;
            while (before >= 0 && words[before].Is(WordTags.Pause)) before--;
            var antecedent = before >= 0 ? PhraseReader.ReadBackward(words, before, Math.Max(0, before - 5)) : Phrase.None;
            clause.Subordinate = true;
            clause.Subordinator = "who";
            if (antecedent.Exists)
            {
                clause.Subject = antecedent;
                clause.SubjectSentence = clause.Sentence;
                clause.First = antecedent.First;
            }
            return;
        }
        if (word.Is(WordTags.And | WordTags.Pause | WordTags.Subordinator) || word.IsVerb || word.Is(WordTags.Stop | WordTags.Quote))
        {
            if (previous is { Sentence: var s } && s == clause.Sentence && !word.Is(WordTags.Stop)) { Inherit(clause, previous); return; }
            // "Ms Lauwers, the head teacher, has to …": the subject stands before the apposition.
            if (word.Lower == "," && PhraseReader.ReadBackward(words, i - 1, floor) is { Exists: true } apposition)
            {
                if (apposition.First > 1 && words[apposition.First - 1].Lower == "," && PhraseReader.ReadBackward(words, apposition.First - 2, floor) is { Exists: true } named) apposition = named;
                clause.Subject = apposition;
                clause.SubjectSentence = clause.Sentence;
            }
            return;
        }
        var phrase = PhraseReader.ReadBackward(words, i, floor);
        // "the director of the school signs": the subject is the noun before "of".
        while (phrase.Exists && phrase.First - 2 >= floor && words[phrase.First - 1].Lower is "of")
        {
            var outer = PhraseReader.ReadBackward(words, phrase.First - 2, floor);
            if (!outer.Exists) break;
            phrase = new Phrase(outer.First, phrase.Last, outer.Head);
        }
        if (!phrase.Exists)
        {
            if (previous is { Sentence: var s } && s == clause.Sentence) Inherit(clause, previous);
            return;
        }
        // "certificates for mortgages and loans are": the noun before the first preposition is the subject.
        if (phrase.First - 2 > floor && words[phrase.First - 1].Is(WordTags.And) && PhraseReader.ReadBackward(words, phrase.First - 2, floor) is { Exists: true } joined && joined.First - 1 > floor
            && words[joined.First - 1].Is(WordTags.Preposition))
            phrase = new Phrase(joined.First, phrase.Last, joined.Head);
        if (phrase.First - 1 >= floor && words[phrase.First - 1].Is(WordTags.Preposition) && !words[phrase.First - 1].Is(WordTags.Subordinator))
        {
            var noun = phrase.First - 2 >= floor ? PhraseReader.ReadBackward(words, phrase.First - 2, floor) : Phrase.None;
            if (noun.Exists) phrase = new Phrase(noun.First, phrase.Last, noun.Head);
            else if (previous is { Sentence: var s } && s == clause.Sentence) { Inherit(clause, previous); return; }
        }
        if (words[phrase.Head].Is(WordTags.Time) && previous is { Sentence: var same } && same == clause.Sentence) { Inherit(clause, previous); return; }
        clause.Subject = phrase;
        clause.SubjectSentence = clause.Sentence;
        clause.First = phrase.First;
        if (group.Passive)
        {
            // "Soap, salt and towels are ordered": the whole enumeration is acted on.
            clause.Objects.AddRange(EnumerationBefore(words, phrase, floor));
            clause.Objects.Add(phrase);
            clause.First = clause.Objects[0].First;
        }
        else
        {
            Fronted(words, clause, phrase.First, floor);
        }
        Governing(words, clause, phrase.First);
    }

    /// <summary>What a relative clause right before this verb belongs to: "the samples | that couriers bring in | are labelled". None when something else stands in between.</summary>
    private static Phrase Antecedent(List<Token> words, Clause relative, int i, int floor)
    {
        var at = relative.Subordinator is "that" or "which" ? relative.Subject.First - 1 : relative.Subject.First;
        if (relative.Subordinator is not ("that" or "which") && !(relative.Subject.Exists && words[relative.Subject.Head].Lower == "who")) return Phrase.None;
        if (at < 1 || relative.SubjectSentence != relative.Sentence || words[at].Lower is not ("that" or "which" or "who")) return Phrase.None;
        // Only particles and prepositional phrases of the relative clause may follow its verb.
        for (var k = floor; k <= i; k++) if (words[k].Is(WordTags.Pause | WordTags.And | WordTags.Stop | WordTags.Subject | WordTags.Subordinator)) return Phrase.None;
        if (i >= floor && relative.Last < i) return Phrase.None;
        var noun = PhraseReader.ReadBackward(words, at - 1, Math.Max(0, at - 6));
        return noun.Exists ? noun : words[at - 1].Lower is "everyone" or "everybody" or "anyone" or "those" or "people" ? new Phrase(at - 1, at - 1, at - 1) : Phrase.None;
    }

    private static void Inherit(Clause clause, Clause previous)
    {
        clause.Subject = previous.Subject;
        clause.SubjectSentence = previous.SubjectSentence;
        if (clause.Passive && clause.Objects.Count == 0) clause.Objects.AddRange(previous.Passive ? previous.Objects : previous.Subject.Exists ? [previous.Subject] : []);
        if (previous.Mood == ClauseMood.Hypothetical) clause.Mood = ClauseMood.Hypothetical;
        if (previous.Agent.Exists && clause.Passive) clause.Agent = previous.Agent;
        clause.Subordinator ??= previous.Subordinator;
        clause.Lead ??= previous.Lead;
    }

    private static void Nonfinite(List<Token> words, Clause clause, Group group, Clause? previous, int i)
    {
        if (previous is null || previous.Sentence != clause.Sentence || (i >= 0 && words[i].Is(WordTags.Stop)))
        {
            clause.Nominal = true;
            return;
        }
        clause.Governor = previous;
        // "Answering calls is twenty things: reporting leaks, booking appointments": after a colon acts are named.
        if (!group.To && previous.Verb >= 0 && words.FindIndex(previous.Verb, group.First - previous.Verb, w => w.Lower is ":" or "–" or "—") >= 0
            && previous.SubjectSentence >= 0 && previous.Subject.Exists && words[Math.Min(previous.Subject.Head, words.Count - 1)].Lower is "it" or "this" or "that" or "there" or "thing")
        {
            clause.Nominal = true;
            return;
        }
        if (previous.Nominal && !group.To && !previous.Subject.Exists) { clause.Nominal = true; return; }
        // "The abnormal ones it's up to him to review".
        if (group.To && previous.Lemma == "be" && previous.Objects.Count > 0 && previous.Objects[0].Last < previous.Verb && previous.Subject.Exists && words[previous.Subject.Head].Lower == "it") clause.Objects.AddRange(previous.Objects.Where(o => o.Last < previous.Verb));
        var directed = Directive.Contains(previous.Lemma) && previous.Objects.Count > 0 && previous.Objects[^1].Last < group.First && group.To;
        if (directed) { clause.Subject = previous.Objects[^1]; clause.SubjectSentence = previous.Sentence; }
        else { clause.Subject = previous.Subject; clause.SubjectSentence = previous.SubjectSentence; }
        if (previous.Passive && previous.Agent.Exists) clause.Subject = previous.Agent;
        clause.Negated |= previous.Negated && (Modals.Contains(previous.Lemma) || previous.Lemma is "allow" or "permit" or "insure" or "train");
        clause.Mood = Modals.Contains(previous.Lemma) || !group.To ? previous.Mood : ClauseMood.Purpose;
        if (previous.Lemma is "want" or "wish" or "hope" or "promise" or "refuse" or "offer" or "decide" or "plan" or "forget") clause.Mood = ClauseMood.Hypothetical;
        if (Modals.Contains(previous.Lemma)) clause.Lead = previous.Lemma;
        clause.Nominal = previous.Nominal;
        if (group.To && previous.Passive && !previous.Agent.Exists) clause.Subject = Phrase.None;
    }

    /// <summary>"if", "when", "before" … in front of the subject.</summary>
    private static void Governing(List<Token> words, Clause clause, int subject)
    {
        if (subject == 0) return;
        var before = words[subject - 1];
        if (before.Is(WordTags.Relative) && !before.Is(WordTags.Determiner)) { clause.Subordinate = true; clause.Subordinator = before.Lower; return; }
        if (!before.Is(WordTags.Subordinator) && before.Lower is not ("what" or "how" or "which")) return;
        clause.Subordinate = true;
        clause.Subordinator = before.Lower;
    }

    /// <summary>An object before the subject: "taxis I book too", "the files that he keeps", "their files he keeps up to date".</summary>
    private static void Fronted(List<Token> words, Clause clause, int subject, int floor)
    {
        var i = subject - 1;
        while (i >= floor && words[i].Is(WordTags.Adverb) && !words[i].Is(WordTags.Determiner)) i--;
        if (i >= floor && words[i].Is(WordTags.Relative) && !words[i].Is(WordTags.Subordinator)) i--;
        else if (i >= floor && words[i].Lower is "that" or "which" or "whom") i--;
        if (i < floor || words[i].IsVerb) return;
        var phrase = PhraseReader.ReadBackward(words, i, floor);
        if (!phrase.Exists || words[phrase.Head].Is(WordTags.Subject | WordTags.ObjectPronoun)) return;
        if (words[phrase.Head].Is(WordTags.Time) && !(phrase.First - 2 >= floor && words[phrase.First - 1].Lower is "for" or "of" or "from")) return;
        if (phrase.First - 1 >= floor && words[phrase.First - 1].Is(WordTags.Preposition))
        {
            // "The loan bikes for customers she looks after": the noun before the preposition is the object, if there is one.
            var outer = phrase.First - 2 >= floor && words[phrase.First - 1].Lower is "for" or "of" or "from" ? PhraseReader.ReadBackward(words, phrase.First - 2, floor) : Phrase.None;
            if (!outer.Exists || words[outer.Head].Is(WordTags.Time) || (outer.First > floor && words[outer.First - 1].Is(WordTags.Preposition))) return;
            phrase = new Phrase(outer.First, phrase.Last, outer.Head);
        }
        clause.Objects.AddRange(EnumerationBefore(words, phrase, floor));
        clause.Objects.Add(phrase);
        clause.First = clause.Objects[0].First;
    }

    private static List<Phrase> EnumerationBefore(List<Token> words, Phrase last, int floor)
    {
        var found = new List<Phrase>();
        var at = last.First - 1;
        while (at - 1 >= floor && (words[at].Is(WordTags.And) || words[at].Lower == ","))
        {
            var phrase = PhraseReader.ReadBackward(words, at - 1, floor);
            if (!phrase.Exists || words[phrase.Head].Is(WordTags.Time)) break;
            if (phrase.First - 1 >= floor && words[phrase.First - 1].Is(WordTags.Preposition)) { break; }
            found.Insert(0, phrase);
            at = phrase.First - 1;
        }
        // The first item right behind an earlier verb is that verb's object.
        if (floor > 0 && found.Count > 0 && found[0].First == floor) found.RemoveAt(0);
        return found;
    }

    private void Right(List<Token> words, Clause clause, int i, Group group)
    {
        var prepositional = false;
        var lemma = clause.Lemma;
        var fronted = clause.Objects.Count > 0 && !clause.Passive;
        while (i < words.Count)
        {
            var word = words[i];
            if (word.Is(WordTags.Negation) && !word.Is(WordTags.Determiner)) { i++; continue; }
            if (word.IsVerb || word.Is(WordTags.Stop | WordTags.Quote)) break;
            if (i + 1 < words.Count && word.Lower == "to" && words[i + 1].IsVerb) break;
            if (word.Is(WordTags.Pause) || word.Is(WordTags.And))
            {
                var next = i + 1;
                while (next < words.Count && words[next].Is(WordTags.And)) next++;
                if (word.Lower is not ("," or "and" or "or" or "&" or "nor")) break;
                var item = PhraseReader.Read(words, next);
                // "spins the pedals, listens, …": a second verb without object, not a second thing.
                if (item.Exists && item.First == item.Last && words[item.Head].Find(VerbForms.Third) is not null && (words[group.Main].Verb!.Value.Forms & VerbForms.Third) != 0 && !words[item.Head].Is(WordTags.Person)) break;
                if (!item.Exists || words[next].Is(WordTags.Subject) || Takes(words, item.Last + 1)) break;
                if (prepositional && clause.Prepositionals.Count > 0) clause.Prepositionals.Add(clause.Prepositionals[^1] with { Phrase = item });
                else if (!clause.Passive && clause.Objects.Count > 0 && !fronted) clause.Objects.Add(item);
                else break;
                i = item.Last + 1;
                clause.Last = item.Last;
                continue;
            }
            if (word.Is(WordTags.Subordinator | WordTags.Relative) && !word.Is(WordTags.Preposition | WordTags.Determiner | WordTags.Adverb)) break;
            if (word.Lower == "that" && i + 1 < words.Count && words[i + 1].Is(WordTags.Subject | WordTags.Specifier)) break;
            if (lexicon.Verbs.IsParticle(word.Lower) && !(i + 1 < words.Count && word.Lower is "on" or "in" or "over" or "through" or "to" or "for" or "with" or "at" or "about" or "after" or "off" or "round" && (words[i + 1].Is(WordTags.Specifier | WordTags.ObjectPronoun) || words[i + 1].IsNominal)) && lexicon.Verbs.Has(lemma + " " + word.Lower) && clause.Objects.Count > 0)
            {
                clause.Lemma = lemma + " " + word.Lower;
                clause.Last = i++;
                continue;
            }
            if (clause.Objects.Count > 0 && lexicon.Verbs.Has(lemma + " up to date") && word.Lower == "up" && i + 2 < words.Count && words[i + 2].Lower == "date")
            {
                clause.Lemma = lemma + " up to date";
                clause.Last = i + 2;
                i += 3;
                continue;
            }
            if (word.Is(WordTags.Preposition) && !word.Is(WordTags.Specifier))
            {
                var inner = PhraseReader.Read(words, i + 1);
                if (!inner.Exists) { i++; continue; }
                if (clause.Passive && word.Lower == "by" && !words[inner.Head].Is(WordTags.Time)) clause.Agent = inner;
                if (Takes(words, inner.Last + 1) && word.Is(WordTags.Subordinator)) break;
                clause.Prepositionals.Add(new Prepositional(i, inner));
                prepositional = true;
                clause.Last = inner.Last;
                i = inner.Last + 1;
                continue;
            }
            if (word.Is(WordTags.Adverb) && !word.Is(WordTags.Adjective | WordTags.Specifier)) { i++; continue; }
            if (word.Is(WordTags.Subject) && !word.Is(WordTags.ObjectPronoun | WordTags.Possessive)) break;
            var phrase = PhraseReader.Read(words, i);
            if (!phrase.Exists) { i++; continue; }
            var gerund = group.Nonfinite && !group.To && clause.Objects.Count == 0 && !(phrase.Last + 1 < words.Count && words[phrase.Last + 1].Is(WordTags.Subject));
            if (!gerund && Takes(words, phrase.Last + 1) && !words[phrase.Head].Is(WordTags.ObjectPronoun)) break;
            // "the thirsty ones I sell a beer": what follows the verb is the object, not what stands in front.
            if (fronted && !clause.Subordinate && !words[phrase.Head].Is(WordTags.Time | WordTags.Number)) { clause.Objects.Clear(); fronted = false; }
            if (!words[phrase.Head].Is(WordTags.Time) && !clause.Passive && !fronted) { clause.Objects.Add(phrase); prepositional = false; }
            clause.Last = phrase.Last;
            i = phrase.Last + 1;
        }
        clause.Past |= group.Perfect;
    }

    /// <summary>A finite verb comes next: what was read is the subject of the next clause.</summary>
    private static bool Takes(List<Token> words, int i)
    {
        while (i < words.Count && !words[i].IsVerb && words[i].Is(WordTags.Adverb) && !words[i].Is(WordTags.Determiner | WordTags.And)) i++;
        return i < words.Count && ((words[i].IsVerb && (words[i].Verb!.Value.Forms & VerbForms.Gerund) == 0) || (words[i].Is(WordTags.Subject) && !words[i].Is(WordTags.Possessive | WordTags.ObjectPronoun)));
    }

    /// <summary>Note style: "lights off, doors locked", "dead bulbs replaced".</summary>
    private void ReadEllipticPassives(List<Token> words, int sentence, List<Clause> clauses, int from)
    {
        for (var i = 1; i < words.Count; i++)
        {
            var word = words[i];
            if (word.IsVerb && !clauses.Skip(from).Any(c => c.Verb == i && !c.Passive && c.Objects.Count == 0 && c.Subject.Exists && c.Subject.Last == i - 1)) continue;
            if (word.Readings.Length == 0 || (word.AllForms & VerbForms.Participle) == 0 || words[i - 1].Is(WordTags.Closed) || words[i - 1].IsVerb) continue;
            var next = i + 1 < words.Count ? words[i + 1] : null;
            if (next is not null && !next.Is(WordTags.Pause | WordTags.Stop | WordTags.And | WordTags.Preposition)) continue;
            var phrase = PhraseReader.ReadBackward(words, i - 1, Math.Max(0, i - 5));
            if (!phrase.Exists || words[phrase.Head].Is(WordTags.Person | WordTags.Name | WordTags.Time | WordTags.Subject)) continue;
            if (phrase.First > 0 && !words[phrase.First - 1].Is(WordTags.Pause | WordTags.And | WordTags.Stop)) continue;
            var reading = word.Find(VerbForms.Participle)!.Value;
            if ((lexicon.Verbs.Kinds(reading.Lemma) & VerbKinds.Work) == 0) continue;
            clauses.RemoveAll(c => c.Sentence == sentence && c.Verb == i);
            word.Verb = reading;
            var clause = new Clause { Sentence = sentence, Verb = i, Lemma = reading.Lemma, First = phrase.First, Last = i, Passive = true, Quoted = word.Quoted };
            clause.Objects.Add(phrase);
            clauses.Add(clause);
        }
    }
}
