using System.Collections.Frozen;

namespace InterviewBot.Domain.JobAnalysis.Grammar;

/// <summary>What a clause is about when that does not stand inside it: the clause that follows ("noteert | hoeveel elk kind eet"), or the noun before a colon ("de was: insteken, ophangen").</summary>
internal static class DutchComplements
{
    private static readonly FrozenSet<string> Openers = FrozenSet.ToFrozenSet(["of", "hoe", "hoever", "hoelang", "hoevaak", "hoeveel", "wie", "wat", "waar", "welk", "welke", "waarom", "wanneer", "dat"], StringComparer.Ordinal);

    /// <summary>Makes a following clause the complement of one without object.</summary>
    public static void Join(List<Token> words, Clause clause, Clause next)
    {
        if (clause.Passive && next.Subordinator is "dat" || clause.Complement.Exists || !next.Subordinate || next.Subordinator is not { } opener || next.First <= clause.Verb) return;
        if (!Openers.Contains(opener) || opener == "wie" && next.First > 0 && words[next.First - 1].Lower == ":") return;
        // "de route overlopen en gekeken | of alles open is": what the clause has from the one before is not what it is about.
        if (opener is not ("wanneer" or "waar" or "dat")) clause.Objects.RemoveAll(o => o.Last < clause.First);
        // "legt hem uit | hoe het werkt": the person is told it.
        if (clause.Objects.Any(o => !words[o.Head].Is(WordTags.Person | WordTags.ObjectPronoun | WordTags.Name)) || opener == "dat" && clause.Lemma is not ("zorgen" or "waken" or "toezien" or "letten")) return;
        clause.Complement = new Phrase(next.First, next.Last, next.Verb);
    }

    /// <summary>"Wat kapot is | geeft hij door", "wie koorts heeft | leg ik apart": a headless relative in front is what the main clause is about.</summary>
    public static void Fronted(Clause clause, Segment front, Segment segment, Clause? previous)
    {
        if (front.Subordinator is not ("wat" or "wie") || clause.Passive || clause.Subordinate || clause.Objects.Count > 0 || clause.Complement.Exists || clause.Verb > segment.First + 1 && segment.Opener) return;
        if (segment.First > front.Last + 2 || previous is null || !clause.Subject.Exists || clause.Subject.First < segment.First) return;
        clause.Complement = new Phrase(front.First, front.Last, front.Last);
        clause.First = Math.Min(clause.First, front.First);
    }

    /// <summary>"De rest gaat naar de was: insteken, ophangen": infinitives behind a colon are about the noun before it.</summary>
    public static void ShareAcrossColon(List<Token> words, List<Clause> clauses)
    {
        var colon = words.FindIndex(w => w.Lower == ":");
        if (colon < 1) return;
        var topic = clauses.Where(c => c.Verb < colon).SelectMany(c => c.Objects.Concat(c.Prepositionals.Select(p => p.Phrase))).FirstOrDefault(p => p.Last == colon - 1, Phrase.None);
        if (!topic.Exists) return;
        foreach (var clause in clauses)
            if (clause.Verb > colon && clause.Nominal && clause.Objects.Count == 0) clause.Objects.Add(topic);
    }
}
