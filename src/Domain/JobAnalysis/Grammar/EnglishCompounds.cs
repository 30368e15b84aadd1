namespace InterviewBot.Domain.JobAnalysis.Grammar;

/// <summary>Plural nouns that look like a verb in the third person, where the words before them make them the second half of a compound.</summary>
internal static class EnglishCompounds
{
    public static bool Ends(List<Token> words, int i, GrammarLexicon lexicon)
    {
        if (i < 2 || words[i].Find(VerbForms.Third) is not { } told || words[i - 1] is not { IsNominal: true } first || first.Capital || first.Is(WordTags.Person | WordTags.Time) || first.Lower.EndsWith('s') && !first.Lower.EndsWith("ss", StringComparison.Ordinal)) return false;
        var before = words[i - 2];
        // "eight service engineers", "these routine visits": a singular cannot go with what counts more than one.
        if (before.Is(WordTags.Number) && before.Lower is not ("one" or "first" or "last" or "second" or "third") && !before.Is(WordTags.Time) || before.Lower is "several" or "both" or "these" or "those" or "many") return true;
        // "the tea, the coffee, plastic bags.": the last of a list, where nothing moves or happens.
        var next = i + 1 < words.Count ? words[i + 1] : null;
        return before.Is(WordTags.Pause | WordTags.And) && (next is null || next.Is(WordTags.Pause | WordTags.And | WordTags.Stop)) && first.Tags == WordTags.None && words.Take(i - 2).Any(w => w.IsVerb)
            && (lexicon.Verbs.Kinds(told.Lemma) & (VerbKinds.Work | VerbKinds.Motion | VerbKinds.State | VerbKinds.Private | VerbKinds.Speech)) == VerbKinds.Work;
    }
}
