using System.Collections.Frozen;

namespace InterviewBot.Domain.JobAnalysis.Grammar;

/// <summary>Finds the subject of an English clause to the left of its verb: a noun or pronoun, the antecedent of a relative, the subject of the clause before; and an object in front of it.</summary>
internal static class EnglishSubjects
{
    private static readonly FrozenSet<string> Modals = FrozenSet.ToFrozenSet(
        ["can", "could", "must", "may", "might", "shall", "should", "will", "would", "ought", "need", "have", "get", "be", "do", "use", "go", "start", "begin", "try", "continue", "keep", "like", "love", "want", "spend", "remember", "help", "manage", "learn", "prefer", "mean", "finish", "stop", "tend"], StringComparer.Ordinal);

    /// <summary>Verbs whose object does what the infinitive says ("asks the driver to wait").</summary>
    private static readonly FrozenSet<string> Directive = FrozenSet.ToFrozenSet(
        ["ask", "tell", "let", "allow", "want", "help", "expect", "order", "invite", "remind", "make", "teach", "show", "see", "watch", "hear", "get", "beg", "urge", "encourage"], StringComparer.Ordinal);

    public static void Find(List<Token> words, Clause clause, EnglishVerbGroup group, Clause? previous, Clause? last)
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
        while (i >= floor && ((words[i].Is(WordTags.Adverb | WordTags.Negation) && !words[i].IsVerb && !words[i].Is(WordTags.Relative | WordTags.Determiner | WordTags.And | WordTags.Subordinator)) || words[i].Lower == "to" || words[i].Lower is "then" or "once" && i > floor && words[i - 1].Is(WordTags.Subject))) i--;
        i = BeforeAside(words, i, floor);
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
        // "Anyone | she likes | is invited", "Everything we do has to be recorded": what the clause before is about is the subject.
        if (last is not null && last.Sentence == clause.Sentence && i < floor && last.Objects.Count == 1 && last.Subject.Exists && last.Objects[0] is var about && about.Last == last.Subject.First - 1 && group.Main != last.Verb && words[group.First].Verb is { } finite && (finite.Forms & (VerbForms.Third | VerbForms.Past)) != 0 && group.First == last.Verb + 1)
        {
            last.Subordinate = true;
            last.Subordinator = "that";
            (clause.Subject, clause.SubjectSentence, clause.First) = (about, clause.Sentence, about.First);
            if (group.Passive) clause.Objects.Add(about);
            return;
        }
        if (i < floor)
        {
            if (previous is { Sentence: var s } && s == clause.Sentence) Inherit(clause, previous);
            clause.First = Math.Min(clause.First, i + 1);
            return;
        }
        var word = words[i];
        // "sends back | what is stained": the clause is about something, not about who sends.
        if (word.Lower is "what" or "whatever" && i > 0 && words[i - 1] is var asked && (asked.IsVerb || !asked.Is(WordTags.Pause | WordTags.Stop | WordTags.And)))
        {
            clause.Subordinate = true;
            clause.Subordinator = "what";
            return;
        }
        if (word.Is(WordTags.Subject) && !word.Is(WordTags.Possessive) && !(word.Is(WordTags.Relative) && i > 0 && (words[i - 1].IsNominal || words[i - 1].Lower is "one" or "ones" or "everyone" or "everybody" or "anyone" or "those")))
        {
            clause.Subject = new Phrase(i, i, i);
            clause.SubjectSentence = clause.Sentence;
            clause.First = i;
            EnglishFronted.Find(words, clause, i, floor, last);
            Governing(words, clause, i);
            return;
        }
        if (word.Is(WordTags.Relative) && !word.IsNominal)
        {
            var before = i - 1;
            while (before >= 0 && words[before].Is(WordTags.Pause)) before--;
            var antecedent = before >= 0 ? PhraseReader.ReadBackward(words, before, Math.Max(0, before - 5)) : Phrase.None;
            if (!antecedent.Exists && before >= 0 && words[before].Lower is "everyone" or "everybody" or "anyone" or "those" or "people" or "one") antecedent = new Phrase(before, before, before);
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
            // "she files them, and the manager, Hendrik, answers": somebody new, by role and name.
            if (word.Lower == "," && i - 3 >= floor && words[i - 1] is { Capital: true } && words[i - 1].Is(WordTags.Name) && words[i - 2].Lower == "," && PhraseReader.ReadBackward(words, i - 3, floor) is { Exists: true } role && words[role.Head].Is(WordTags.Person) && role.First > 0 && words[role.First - 1].Is(WordTags.And | WordTags.Pause))
            {
                clause.Subject = role;
                clause.SubjectSentence = clause.Sentence;
                return;
            }
            // "Last thing, squeegee the floor": what stands in front of the comma says when, and nobody is told to.
            if (previous is null && group.First == group.Main && words[group.Main].Verb is { Forms: VerbForms.Infinitive } && EnglishNotes.GoesOnWithAct(words, group.Main) && !words.Take(group.First).Any(w => w.Is(WordTags.Subject | WordTags.Name))) return;
            // "it gets in your hair, rinse the brush": an instruction has no subject to share with what things do.
            if (words[group.Main].Verb is { Forms: VerbForms.Infinitive } && group.First == group.Main && previous is { Subject.Exists: true, Nominal: false } && previous.SubjectSentence == clause.Sentence && previous.Mood == ClauseMood.Plain && (words[previous.Subject.Head].Lower is "it" or "that" or "this" or "which" or "there" || (words[group.Main].AllForms & VerbForms.Past) == 0 && (words[previous.Verb].Verb is { } told && (told.Forms & (VerbForms.Infinitive | VerbForms.Gerund)) == 0) && words[previous.Subject.Head] is { IsNominal: true, Capital: false } thing && !thing.Is(WordTags.Person)) && EnglishNotes.GoesOnWithAct(words, group.Main)) return;
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
        // "8.30 Opened up the shop": the hour of a diary acts on nothing.
        if (phrase.First == 0 && char.IsDigit(words[phrase.Head].Text[0])) return;
        clause.Subject = phrase;
        clause.SubjectSentence = clause.Sentence;
        clause.First = phrase.First;
        if (group.Passive)
        {
            // "Soap, salt and towels are ordered": the whole enumeration is acted on.
            clause.Objects.AddRange(EnglishFronted.EnumerationBefore(words, phrase, floor));
            clause.Objects.Add(phrase);
            clause.First = clause.Objects[0].First;
        }
        else
        {
            EnglishFronted.Find(words, clause, phrase.First, floor, last);
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

    /// <summary>"The manager, meanwhile, called me": past a remark between commas, to the noun phrase that opens the clause; the place itself where there is none.</summary>
    private static int BeforeAside(List<Token> words, int i, int floor)
    {
        if (i < floor + 3 || words[i].Lower != ",") return i;
        var open = words.FindLastIndex(i - 1, Math.Min(5, i - floor), w => w.Lower == ",");
        if (open <= floor || !words[open + 1].Is(WordTags.Adverb | WordTags.Preposition | WordTags.And) || words.Skip(open + 1).Take(i - open - 1).Any(w => w.IsVerb)) return i;
        return PhraseReader.ReadBackward(words, open - 1, floor) is { Exists: true } subject && subject.First == floor && (floor == 0 || words[floor - 1].Is(WordTags.And | WordTags.Pause)) && !words[subject.Head].Is(WordTags.Time) ? open - 1 : i;
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

    private static void Nonfinite(List<Token> words, Clause clause, EnglishVerbGroup group, Clause? previous, int i)
    {
        if (previous is null || previous.Sentence != clause.Sentence || (i >= 0 && words[i].Is(WordTags.Stop)))
        {
            clause.Nominal = true;
            return;
        }
        clause.Governor = previous;
        // "My responsibilities include planning the work, briefing the gangs": what the job is, by nobody named.
        if (!group.To && previous is { Lemma: "include" or "involve" or "entail" or "comprise" or "cover" or "mean" or "consist", Passive: false } && (words[group.First].Verb!.Value.Forms & VerbForms.Gerund) != 0 && previous.Subject.Exists && previous.SubjectSentence == clause.Sentence && !words[previous.Subject.Head].Is(WordTags.Person | WordTags.Name) && (!words[previous.Subject.Head].Is(WordTags.Subject) || words[previous.Subject.Head].Lower is "it" or "which" or "this" or "that"))
        {
            (clause.Nominal, clause.Governor) = (true, null);
            return;
        }
        // "the fridges need checking": what is done to them, by nobody named.
        if (!group.To && previous.Lemma is "need" or "want" or "require" && previous.Verb == group.First - 1 && previous.Subject.Exists && previous.SubjectSentence == clause.Sentence && !words[previous.Subject.Head].Is(WordTags.Person | WordTags.Name | WordTags.Subject))
        {
            clause.Passive = true;
            clause.Objects.Add(previous.Subject);
            clause.First = previous.Subject.First;
            return;
        }
        // "Answering calls is twenty things: reporting leaks, booking appointments": after a colon acts are named.
        if (!group.To && previous.Verb >= 0 && words.FindIndex(previous.Verb, group.First - previous.Verb, w => w.Lower is ":" or "–" or "—") >= 0
            && previous.SubjectSentence >= 0 && previous.Subject.Exists && words[Math.Min(previous.Subject.Head, words.Count - 1)].Lower is "it" or "this" or "that" or "there" or "thing" or "bit" or "part" or "rest" or "half" or "hour" or "job" or "work" or "day" or "morning" or "afternoon" or "evening" or "shift" or "mornings" or "afternoons" or "evenings" or "days" or "nights" or "time" or "most")
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
        if (previous.Lemma is "want" or "wish" or "hope" or "promise" or "refuse" or "offer" or "decide" or "plan" or "forget" or "intend" or "aim" or "long" or "mean") clause.Mood = ClauseMood.Hypothetical;
        if (Modals.Contains(previous.Lemma)) clause.Lead = previous.Lemma;
        clause.Nominal = previous.Nominal;
        // "she is allowed to greet the guests", "I am told to wait": who is told does it.
        if (group.To && previous.Passive && !previous.Agent.Exists && !(previous.Lemma is "allow" or "tell" or "ask" or "expect" or "require" or "train" or "teach" && previous.Subject.Exists)) clause.Subject = Phrase.None;
    }

    /// <summary>"if", "when", "before" … in front of the subject.</summary>
    private static void Governing(List<Token> words, Clause clause, int subject)
    {
        if (subject == 0) return;
        var before = words[subject - 1];
        // "After that he met …": when, and no clause that depends on another.
        if (before.Lower == "that" && subject > 1 && words[subject - 2].Is(WordTags.Preposition)) return;
        if (words[subject].Lower is "what" or "which" or "whose" && (before.IsVerb || before.Is(WordTags.ObjectPronoun | WordTags.Person) && words.Take(subject).Any(w => w.IsVerb))) { clause.Subordinate = true; clause.Subordinator = words[subject].Lower; return; }
        if (before.Is(WordTags.Relative) && !before.Is(WordTags.Determiner)) { clause.Subordinate = true; clause.Subordinator = before.Lower; return; }
        // "asked him how long he had had it".
        if (subject > 1 && words[subject - 2].Lower == "how" && before.Lower is "long" or "often" or "much" or "many" or "far" or "well" or "old" or "bad") before = words[subject - 2];
        if (!before.Is(WordTags.Subordinator) && before.Lower is not ("what" or "how" or "which")) return;
        clause.Subordinate = true;
        clause.Subordinator = before.Lower;
    }
}
