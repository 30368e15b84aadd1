using System.Collections.Frozen;

namespace InterviewBot.Domain.JobAnalysis.Grammar;

/// <summary>
/// Fixed expressions that are one verb ("te woord staan", "op de hoogte houden", "laten tekenen"): listed in <c>verbs.txt</c> with "_" between the words, or built with <i>laten</i>.
/// </summary>
internal sealed class DutchExpressions(GrammarLexicon lexicon)
{
    public void Join(List<Token> words, Clause clause)
    {
        if (clause.Lead == "laten" && !clause.Passive && lexicon.Verbs.Kinds("laten " + clause.Lemma) == VerbKinds.Work) clause.Lemma = "laten " + clause.Lemma;
        Become(words, clause);
        foreach (var expression in lexicon.Verbs.ExpressionsOn(clause.Lemma))
        {
            if (Find(words, clause, expression) is not { } at) continue;
            clause.Lemma = string.Join(' ', expression);
            var last = at + expression.Length - 2;
            for (var o = 0; o < clause.Objects.Count; o++)
                if (clause.Objects[o] is var phrase && phrase.First < at && at <= phrase.Last) clause.Objects[o] = new Phrase(phrase.First, at - 1, at - 1);
            clause.Objects.RemoveAll(o => o.First <= last && at <= o.Last);
            clause.Prepositionals.RemoveAll(p => p.Preposition <= last && at <= p.Phrase.Last);
            return;
        }
    }

    private static readonly FrozenSet<string> Making = FrozenSet.ToFrozenSet(["leggen", "zetten", "houden", "maken", "hangen", "trekken", "strijken", "kloppen", "duwen"], StringComparer.Ordinal);

    /// <summary>"ik leg het kussen goed", "houd de gang vrij": how a thing becomes is part of what is done with it.</summary>
    private static void Become(List<Token> words, Clause clause)
    {
        if (!Making.Contains(clause.Lemma) || clause.Nominal || clause.Passive) return;
        var last = clause.Objects.FindLastIndex(o => o.First == o.Last && o.First > 0 && words[o.Head].Is(WordTags.Adjective) && !words[o.Head].Lower.EndsWith('e'));
        if (last < 1 || words[clause.Objects[last - 1].Head].Is(WordTags.Adjective)) return;
        clause.Lemma = words[clause.Objects[last].Head].Lower + " " + clause.Lemma;
        clause.Objects.RemoveAt(last);
    }

    /// <summary>Where the words before the verb stand in the clause.</summary>
    private static int? Find(List<Token> words, Clause clause, string[] expression)
    {
        for (var i = clause.First; i + expression.Length - 2 <= clause.Last; i++)
        {
            var k = 0;
            while (k < expression.Length - 1 && words[i + k].Lower == expression[k]) k++;
            if (k == expression.Length - 1) return i;
        }
        return null;
    }
}
