using InterviewBot.Domain.JobAnalysis.Grammar;
using InterviewBot.Domain.JobAnalysis.Reading;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis.Duties;

/// <summary>Items of a list of duties that are to be read with the items before them: what somebody else does, and a second thing that the same is done to.</summary>
internal sealed class ListedItems(GrammarLexicon grammar)
{
    private const int MostWordsOfThing = 4;

    /// <summary>"My brother does the café", "she serves the teas", "telt de kas": somebody else does it.</summary>
    /// <param name="afterOther">The item before told of somebody else.</param>
    public bool IsOfAnother(string item, bool afterOther)
    {
        if (grammar.Sentences(item) is not [var all, ..]) return false;
        var words = all.SkipWhile(w => w.Is(WordTags.And) || w.Is(WordTags.Adverb) && w.Readings.IsEmpty).ToList();
        if (words is not [var first, var second, ..]) return false;
        if (first.Lower is "he" or "she" or "hij" or "zij") return IsDone(second);
        if (first.Lower is "my" or "mijn" or "m'n") return words.Count > 2 && (Relatives.Is(second.Lower) || second.Is(WordTags.Person) && !Plurals.IsMany(second.Lower, grammar.Language)) && IsDone(words[2]);
        return afterOther && (first.Lower is "ze" && IsDone(second) || IsDone(first) && second.Is(WordTags.Specifier | WordTags.Name));
    }

    /// <summary>What one person does or did; no infinitive, which may be the key word of a duty ("mijn klanten helpen").</summary>
    private static bool IsDone(Token verb) => verb.Find(VerbForms.Third | VerbForms.PastSingular) is not null && verb.Find(VerbForms.Infinitive) is null;

    /// <summary>"I scrub the toilet, | the shower": the act of the item before, done to another thing; <c>null</c> where the item is no such thing.</summary>
    /// <param name="before">The words of the item that names the act.</param>
    public TaskStatement? OfActBefore(string item, string before, TaskStatement act)
    {
        if (act.Object.Length == 0 || act.ObjectClause is not null || act.MoreVerbs.Length > 0 || !IsThing(item) || !Articles.Any(a => before.Contains($" {a} ", StringComparison.OrdinalIgnoreCase))) return null;
        var thing = FirstLetter.Small(item);
        // "Klanten bedienen, de kassa": behind a Dutch infinitive nothing else is done with it.
        var isClause = grammar.Sentences(before) is [[var first, ..]] && first.Lower is "ik" or "'k" or "i";
        var statement = grammar.Language == Language.English
            ? act.Statement == $"{act.Verb} {act.Object}" || act.Statement.StartsWith(act.Verb + " ", StringComparison.Ordinal) ? $"{act.Verb} {thing}" : null
            : isClause && act.Statement.EndsWith(" " + act.Verb, StringComparison.Ordinal) ? $"{thing} {act.Verb}" : null;
        return statement is null ? null : act with { Object = thing, Statement = statement, Tools = null, Purpose = null };
    }

    private static readonly string[] Articles = ["the", "de", "het"];

    private bool IsThing(string item) =>
        grammar.Sentences(item) is [{ Count: > 1 and <= MostWordsOfThing } words] && Articles.Contains(words[0].Lower) && words.Skip(1).All(w => !w.Is(WordTags.Closed) && !w.Is(WordTags.Person | WordTags.Time) && !w.Lower.EndsWith("ing", StringComparison.Ordinal));
}
