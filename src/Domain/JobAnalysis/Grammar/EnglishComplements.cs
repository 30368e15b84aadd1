using System.Collections.Frozen;

namespace InterviewBot.Domain.JobAnalysis.Grammar;

/// <summary>Makes the clause that follows a verb without object what that verb is about: "checks | whether the warranty still applies", "explain | how it works".</summary>
internal static class EnglishComplements
{
    private static readonly FrozenSet<string> Openers = FrozenSet.ToFrozenSet(["whether", "if", "how", "what", "who", "where", "why", "which", "that", "when", "whatever", "whoever"], StringComparer.Ordinal);

    /// <summary>Verbs after which "if" means whether, and "that" opens what has to be so.</summary>
    private static readonly FrozenSet<string> Asking = FrozenSet.ToFrozenSet(["check", "see", "ask", "test", "verify", "look"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Ensuring = FrozenSet.ToFrozenSet(["ensure", "make sure", "see to it", "check"], StringComparer.Ordinal);

    /// <summary>Verbs that say what somebody else is to do: "tells the owner | to see a vet".</summary>
    private static readonly FrozenSet<string> Directing = FrozenSet.ToFrozenSet(["tell", "ask", "remind", "advise", "encourage", "instruct", "invite", "help", "warn", "let"], StringComparer.Ordinal);

    private static void Directs(List<Token> words, Clause clause, Clause next)
    {
        if (clause.Passive || !Directing.Contains(clause.Lemma) || clause.Objects.Count == 0 || next.Verb < clause.Verb || words[next.Verb - 1].Lower is not "to" || !Enumerable.Range(clause.Objects[^1].Last + 1, Math.Max(0, next.Verb - 2 - clause.Objects[^1].Last)).All(k => words[k].Is(WordTags.Adverb))) return;
        if (clause.Objects.All(o => words[o.Head].Is(WordTags.Person | WordTags.ObjectPronoun))) clause.Complement = new Phrase(next.Verb - 1, Math.Max(next.Last, next.Verb), next.Verb);
    }

    /// <summary>"helps the pupils | choose a book": the infinitive without "to".</summary>
    private static void Helps(List<Token> words, Clause clause, Clause next)
    {
        if (clause.Lemma is not "help" || clause.Passive || clause.Objects.Count != 1 || clause.Objects[0].Last + 1 != next.Verb || !words[clause.Objects[0].Head].Is(WordTags.Person | WordTags.ObjectPronoun)) return;
        clause.Complement = new Phrase(next.Verb, Math.Max(next.Last, next.Verb), next.Verb);
        (next.Subject, next.SubjectSentence) = (clause.Objects[0], clause.Sentence);
    }

    /// <summary>"send back anything | that has gone off": what is true of it says what it is.</summary>
    private static void Described(List<Token> words, Clause clause, Clause next)
    {
        if (clause.Passive || clause.Objects.Count != 1 || !next.Subordinate || next.Verb < clause.Verb) return;
        var thing = clause.Objects[0];
        if (thing.First != thing.Last || words[thing.Head].Lower is not ("anything" or "everything" or "something") || thing.First + 1 >= words.Count || words[thing.First + 1].Lower is not "that" || next.Verb > thing.First + 4) return;
        clause.Objects.Clear();
        clause.Complement = new Phrase(thing.First, Math.Max(next.Last, next.Verb), next.Verb);
    }

    public static void Join(List<Token> words, List<Clause> clauses)
    {
        for (var i = 0; i + 1 < clauses.Count; i++)
        {
            var (clause, next) = (clauses[i], clauses[i + 1]);
            // "show her how to read a meter".
            if (!clause.Passive && next.Verb > 1 && words[next.Verb - 1].Lower == "to" && words[next.Verb - 2].Lower is "how" or "what" or "where" && next.Verb - 2 > clause.Verb && clause.Last >= next.Verb - 4)
            {
                if (clause.Objects.All(o => words[o.Head].Is(WordTags.Person | WordTags.ObjectPronoun))) clause.Complement = new Phrase(next.Verb - 2, Math.Max(next.Last, next.Verb), next.Verb);
                continue;
            }
            Directs(words, clause, next);
            Helps(words, clause, next);
            Described(words, clause, next);
            // "make sure the hall is ready": without "that".
            if (clause.Lemma is "make sure" or "ensure" && clause.Objects.Count == 0 && !clause.Complement.Exists && next.Subject.Exists && next.SubjectSentence == clause.Sentence && next.Subject.First > clause.Verb && next.Subject.First <= clause.Verb + 2 && !Openers.Contains(words[next.Subject.First].Lower) && !Openers.Contains(words[next.Subject.First - 1].Lower))
            {
                clause.Complement = new Phrase(next.Subject.First, Math.Max(next.Last, next.Verb), next.Verb);
                continue;
            }
            if (clause.Passive || next.Nominal || clause.Complement.Exists) continue;
            var at = next.Subject.Exists && next.SubjectSentence == clause.Sentence ? Openers.Contains(words[next.Subject.First].Lower) && next.Subject.First > clause.Verb ? next.Subject.First : next.Subject.First - 1
                : next is { Subordinate: true, Subordinator: "what" or "who" } ? words.FindLastIndex(next.Verb, next.Verb - clause.Verb, w => w.Lower is "what" or "whatever" or "who") : -1;
            // "tick what each one does": past what counts or points.
            while (at > clause.Verb + 1 && !Openers.Contains(words[at].Lower) && words[at].Is(WordTags.Specifier)) at--;
            if (at <= clause.Verb || !Openers.Contains(words[at].Lower)) continue;
            if (clause.Objects.Any(o => o.Last < at && !words[o.Head].Is(WordTags.Person | WordTags.ObjectPronoun)) || clause.Last < at - 2) continue;
            if (words[at].Lower is "if" or "when" && !Asking.Contains(clause.Lemma) && !(words[at].Lower == "when" && clause.Lemma is "tell" or "show" or "explain" && clause.Objects.Count > 0) || words[at].Lower == "that" && !Ensuring.Contains(clause.Lemma)) continue;
            if (words.FindIndex(clause.Verb, at - clause.Verb, w => w.Is(WordTags.Pause)) >= 0) continue;
            var last = Math.Max(next.Last, next.Verb);
            // "collect whatever needs | washing".
            if (i + 2 < clauses.Count && clauses[i + 2].Verb == next.Verb + 1 && last == next.Verb) last = Math.Max(clauses[i + 2].Last, next.Verb + 1);
            if (last + 1 < words.Count && words[last + 1].Lower is "up" or "in" or "out" or "off" or "down") last++;
            clause.Complement = new Phrase(at, last, next.Verb);
        }
    }
}
