using InterviewBot.Domain.JobAnalysis.Grammar;
using InterviewBot.Domain.JobAnalysis.Reading;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis.Ksao;

/// <summary>Tells of words for an act whether they may stand together by chance: a single noun, or words of two clauses ("ze neemt de post | en legt klaar").</summary>
internal static class LooseWords
{
    public static bool Are(ReadText text, Evidence words)
    {
        if (LoneNoun.Is(text, words)) return true;
        var number = text.Sentences.FindIndex(s => s.Count > 0 && s[0].Start <= words.Start && words.Start < s[^1].End);
        if (number < 0) return false;
        var sentence = text.Sentences[number];
        var (first, last) = (sentence.FindIndex(t => t.End > words.Start), sentence.FindLastIndex(t => t.Start < words.End));
        return first < last && text.Clauses.Exists(c => c.Sentence == number && (IsSubject(c, first) && IsThey(sentence[first]) || IsSubject(c, last) && IsThey(sentence[last]) || !c.Subordinate && OpensWithin(sentence, c, first, last)));
    }

    // The words name somebody to whom it is done: not the one who does it.
    private static bool IsSubject(Clause clause, int word) => clause.SubjectSentence == clause.Sentence && clause.Subject.Head == word;

    private static bool IsThey(Token word) => word.Lower is "ze" or "zij" or "they" or "she" or "he" or "hij";

    private static bool OpensWithin(List<Token> sentence, Clause clause, int first, int last)
    {
        var start = Math.Min(clause.First, clause.Verb);
        if (clause.SubjectSentence == clause.Sentence && clause.Subject.Exists && clause.Subject.First > first) start = Math.Min(start, clause.Subject.First);
        return first < start && start <= last && (sentence[start - 1].Is(WordTags.And) || (sentence[start].Is(WordTags.And) && start < last));
    }
}
