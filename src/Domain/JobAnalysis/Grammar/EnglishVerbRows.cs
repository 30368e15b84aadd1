using System.Collections.Frozen;

namespace InterviewBot.Domain.JobAnalysis.Grammar;

/// <summary>Verbs in a row that have one object, behind the last: "Dan books, moves and cancels appointments", "I sweep and mop the floor".</summary>
internal static class EnglishVerbRows
{
    /// <summary>A row of third persons opens here, right behind its subject.</summary>
    public static VerbForms Opens(List<Token> words, int i)
    {
        if (i == 0 || i + 1 >= words.Count || words[i].Capital || words[i].Find(VerbForms.Third) is null || !(words[i - 1].Capital || words[i - 1].Is(WordTags.Subject | WordTags.Person | WordTags.Name) || i > 1 && words[i - 1].Lower == "," && words[i - 2].Verb is { Forms: VerbForms.Third } && words[i + 1].Is(WordTags.And | WordTags.Pause))) return VerbForms.None;
        var k = i;
        while (k + 2 < words.Count && words[k + 1].Lower == "," && words[k + 2].Find(VerbForms.Third) is not null) k += 2;
        var row = k > i || words[i - 1].Lower == ",";
        if (k + 1 < words.Count && words[k + 1].Lower == ",") k++;
        return row && k + 3 < words.Count && words[k + 1].Is(WordTags.And) && words[k + 2].Find(VerbForms.Third) is not null && (words[k + 3].Is(WordTags.Specifier) || words[k + 3].IsNominal && words[k + 3].Lower.EndsWith('s')) ? VerbForms.Third : VerbForms.None;
    }

    /// <summary>Gives the verbs of a row the object they share.</summary>
    public static void Share(List<Token> words, List<Clause> clauses, VerbLexicon verbs)
    {
        var row = -1;
        for (var i = clauses.Count - 2; i >= 0; i--)
        {
            var (clause, next) = (clauses[i], clauses[i + 1]);
            if (clause.Objects.Count > 0 || clause.Prepositionals.Count > 0 || clause.Complement.Exists || clause.Passive || next.Passive || next.Complement.Exists || clause.Nominal != next.Nominal || next.Verb != clause.Verb + 2 && !(next.Verb == clause.Verb + 3 && words[clause.Verb + 1].Lower == ",")) continue;
            if (!words[next.Verb - 1].Is(WordTags.And) && words[next.Verb - 1].Lower != "," || clause.Subject != next.Subject || next.Objects.Count == 0 || next.Objects[0].First < next.Verb || words[clause.Verb].Verb?.Forms != words[next.Verb].Verb?.Forms) continue;
            // "unload, strip leaves": without "and" at its end it is no row.
            if (!words[next.Verb - 1].Is(WordTags.And) && row != i + 1 || (verbs.Kinds(clause.Lemma) & VerbKinds.Work) == 0 || Alone.Contains(clause.Lemma)) continue;
            clause.Objects.AddRange(next.Objects);
            row = i;
        }
    }

    /// <summary>Verbs that say enough by themselves.</summary>
    private static readonly FrozenSet<string> Alone = FrozenSet.ToFrozenSet(
        ["cook", "bake", "iron", "drive", "read", "write", "call", "phone", "ring", "answer", "help", "teach", "train", "work", "serve", "type", "dig", "plant", "wash up", "clean up", "tidy up", "set up", "pack up", "open up", "close up", "close", "open", "stop", "check", "look", "start", "finish", "reply", "respond", "listen", "count", "practise", "practice", "perform", "play", "repeat", "pour", "run", "walk", "climb", "step", "turn", "wait", "drill", "shop", "sing", "sew"], StringComparer.Ordinal);
}
