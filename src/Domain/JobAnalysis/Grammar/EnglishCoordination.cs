namespace InterviewBot.Domain.JobAnalysis.Grammar;

/// <summary>Which earlier clause a verb without a subject of its own goes on with, when the clause right before it is only a remark or what somebody else does in between.</summary>
internal static class EnglishCoordination
{
    /// <param name="from">Index of the sentence's first clause.</param>
    /// <param name="beside">The clause it would go on with otherwise.</param>
    public static Clause? Outside(List<Token> words, List<Clause> clauses, int from, EnglishVerbGroup group, Clause? beside)
    {
        if (beside is null || group.Nonfinite || beside.Sentence != (clauses.Count > from ? clauses[^1].Sentence : -1) || group.First == 0 || !words[group.First - 1].Is(WordTags.Pause | WordTags.And | WordTags.Adverb)) return beside;
        // "I found the leak (a joint some cowboy had done), cut the bad bit out": what stands in brackets is passed over.
        var close = words.FindLastIndex(group.First - 1, group.First - Math.Min(beside.Verb, group.First - 1), w => w.Lower == ")");
        if (close > beside.Verb && words.FindLastIndex(close, w => w.Lower == "(") is var open && open >= 0 && open < beside.Verb)
            return clauses.Skip(from).LastOrDefault(c => c.Verb < open) ?? beside;
        // "I let him finish, asked him where he had saved it": whoever lets goes on, not who was let.
        if (!IsLet(words, beside)) return beside;
        var outer = clauses.Skip(from).LastOrDefault(c => c.Verb < beside.Verb && c is { Nominal: false, Subordinate: false } && !IsLet(words, c));
        if (outer is null) return beside;
        var (form, told) = (words[group.First].Verb!.Value.Forms, words[outer.Verb].Verb!.Value.Forms);
        return (form & told & (VerbForms.Third | VerbForms.Past | VerbForms.Infinitive)) != 0 && (words[group.First - 1].Lower == "," || (form & VerbForms.Infinitive) == 0) ? outer : beside;
    }

    /// <summary>Its subject is the object of another verb: "let | him run".</summary>
    private static bool IsLet(List<Token> words, Clause clause) =>
        clause.Subject.Exists && clause.SubjectSentence == clause.Sentence && words[clause.Subject.Head].Is(WordTags.ObjectPronoun) && !words[clause.Subject.Head].Is(WordTags.Subject);
}
