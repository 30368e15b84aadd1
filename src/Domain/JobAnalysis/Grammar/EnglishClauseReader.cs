namespace InterviewBot.Domain.JobAnalysis.Grammar;

/// <summary>Reads the clauses of English sentences: one per verb group, with subject (also inherited in coordination), objects (also in front), prepositional phrases, voice and mood.</summary>
internal sealed class EnglishClauseReader(GrammarLexicon lexicon) : IClauseReader
{
    private readonly EnglishObjects _objects = new(lexicon);

    public void Read(List<Token> words, int sentence, List<Clause> clauses)
    {
        EnglishVerbMarker.Mark(words, lexicon);
        var from = clauses.Count;
        Clause? previous = null;
        Clause? main = null;
        for (var i = 0; i < words.Count;)
        {
            if (!words[i].IsVerb) { i++; continue; }
            var group = EnglishVerbGroup.Read(words, i);
            // "worked out what she was due, filled in the form": what comes after the comma goes with the main clause.
            var beside = previous is { Subordinate: true } && main is not null && group.First > 0 && words[group.First - 1].Is(WordTags.Pause | WordTags.And) ? main : previous;
            // "asked the parents to sign and carried the props": a finite verb goes on with a finite one.
            if (!group.Nonfinite && words[group.First].Verb!.Value.Forms is var told && (told & (VerbForms.Third | VerbForms.Past)) != 0 && (told & VerbForms.Infinitive) == 0 && group.First > 0 && words[group.First - 1].Is(WordTags.Pause | WordTags.And)
                && beside is { Mood: ClauseMood.Purpose, Governor: { Subordinate: false } leading }) beside = leading;
            beside = EnglishCoordination.Outside(words, clauses, from, group, beside);
            var clause = Build(words, sentence, group, beside, previous);
            clauses.Add(clause);
            previous = clause;
            if (!clause.Subordinate) main = clause;
            i = group.Main + 1;
        }
        EnglishEllipsis.Read(words, sentence, clauses, from, lexicon);
        EnglishVerbRows.Share(words, clauses.GetRange(from, clauses.Count - from), lexicon.Verbs);
        EnglishComplements.Join(words, clauses.GetRange(from, clauses.Count - from));
        Nominals.ReadEnglish(words, sentence, lexicon, clauses);
    }

    private Clause Build(List<Token> words, int sentence, EnglishVerbGroup group, Clause? previous, Clause? last)
    {
        var main = words[group.Main];
        // "is checked and jotted down": the second participle is passive too.
        if (!group.Passive && group.First == group.Main && previous is { Passive: true } && previous.Sentence == sentence && group.First > 0 && words[group.First - 1].Is(WordTags.And | WordTags.Pause)
            && (main.Readings.Any(r => (r.Forms & VerbForms.Participle) != 0)))
            group = group with { Passive = true };
        var (lemma, after) = EnglishVerbGroup.Phrasal(words, group.Main, lexicon);
        var clause = new Clause
        {
            Sentence = sentence, Verb = group.Main, Lemma = lemma, Passive = group.Passive, Perfect = group.Perfect, Negated = group.Negated,
            Quoted = main.Quoted, Lead = group.Modal, First = group.First, Last = after - 1,
            Past = (words[group.First].Verb!.Value.Forms & VerbForms.Past) != 0 && (words[group.First].Verb!.Value.Forms & (VerbForms.Infinitive | VerbForms.Third)) == 0,
        };
        EnglishSubjects.Find(words, clause, group, previous, last);
        _objects.Find(words, clause, after, group);
        // "Last job is filling in the sheet": what the job is, is an act without a doer.
        if (!group.Passive && (main.Verb!.Value.Forms & VerbForms.Gerund) != 0 && group.First < group.Main && clause.Subject.Exists && clause.SubjectSentence == sentence && words[clause.Subject.Head].Lower is "job" or "task" or "thing" or "work" or "duty" or "part" or "jobs" or "tasks")
        {
            clause.Subject = Phrase.None;
            clause.Nominal = true;
        }
        if (group.Modal is "would" or "could" or "might") clause.Mood = ClauseMood.Hypothetical;
        return clause;
    }
}
