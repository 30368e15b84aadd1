using InterviewBot.Domain.Texts;
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
        if (Told(words, clauses, from, group, beside) is { } past) return past;
        if (Agreeing(words, clauses, from, group, beside) is { } agreeing) return agreeing;
        // "I let him finish, asked him where he had saved it": whoever lets goes on, not who was let.
        if (!IsLet(words, beside)) return beside;
        var outer = clauses.Skip(from).LastOrDefault(c => c.Verb < beside.Verb && c is { Nominal: false, Subordinate: false } && !IsLet(words, c));
        if (outer is null) return beside;
        var (form, told) = (words[group.First].Verb!.Value.Forms, words[outer.Verb].Verb!.Value.Forms);
        return (form & told & (VerbForms.Third | VerbForms.Past | VerbForms.Infinitive)) != 0 && (words[group.First - 1].Lower == "," || (form & VerbForms.Infinitive) == 0) ? outer : beside;
    }

    /// <summary>"I walked him to the door, residents aren't allowed in, and explained it": a past form goes on with the past told before a remark in the present; <c>null</c> when there is no such remark.</summary>
    private static Clause? Told(List<Token> words, List<Clause> clauses, int from, EnglishVerbGroup group, Clause beside)
    {
        var verb = words[group.First];
        if ((verb.AllForms & VerbForms.Past) == 0 || (verb.AllForms & (VerbForms.Infinitive | VerbForms.Third | VerbForms.Gerund)) != 0) return null;
        if (beside.Past || beside.Perfect || beside.Nominal || beside.Mood == ClauseMood.Purpose || beside.Subject.Exists && words[beside.Subject.Head].Lower is "i" or "we") return null;
        if (!words[group.First - 1].Is(WordTags.And) || words[group.First - 2].Lower != ",") return null;
        return clauses.Skip(from).LastOrDefault(c => c.Verb < beside.Verb && c is { Nominal: false, Subordinate: false, Past: true, Passive: false, Subject.Exists: true });
    }

    /// <summary>"I see that a certificate has expired, renew it, restart the service": a bare form goes on with "I", not with one thing; <c>null</c> when it fits the clause beside it.</summary>
    private static Clause? Agreeing(List<Token> words, List<Clause> clauses, int from, EnglishVerbGroup group, Clause beside)
    {
        var verb = words[group.First].Verb!.Value;
        if ((verb.Forms & VerbForms.Infinitive) == 0 || (verb.Forms & (VerbForms.Past | VerbForms.Third)) != 0 || words[group.First - 1].Is(WordTags.Adverb)) return null;
        if (!IsOne(words, beside)) return null;
        return clauses.Skip(from).LastOrDefault(c => c.Verb < beside.Verb && c is { Nominal: false, Subordinate: false, Past: false, Subject.Exists: true } && c.SubjectSentence == c.Sentence && words[c.Subject.Head].Lower is "i" or "we" or "you" or "they");
    }

    /// <summary>Its subject is one thing or person, in the present, with nothing in front of its verb that a bare form could go on with.</summary>
    private static bool IsOne(List<Token> words, Clause clause) =>
        clause is { Lead: null, Mood: ClauseMood.Plain, Nominal: false, Subject.Exists: true } && clause.SubjectSentence == clause.Sentence && words[clause.Subject.Head] is var head && head.Lower is not ("i" or "we" or "you" or "they" or "who" or "that" or "which") && !Plurals.IsMany(head.Lower, Language.English);

    /// <summary>Its subject is the object of another verb: "let | him run".</summary>
    private static bool IsLet(List<Token> words, Clause clause) =>
        clause.Subject.Exists && clause.SubjectSentence == clause.Sentence && words[clause.Subject.Head].Is(WordTags.ObjectPronoun) && !words[clause.Subject.Head].Is(WordTags.Subject);
}
