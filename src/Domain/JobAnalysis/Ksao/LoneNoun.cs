using InterviewBot.Domain.JobAnalysis.Grammar;
using InterviewBot.Domain.JobAnalysis.Reading;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis.Ksao;

/// <summary>Tells of words whether they are a single noun: a thing or a person is named, which may have to do with an act and is none.</summary>
internal static class LoneNoun
{
    public static bool Is(ReadText text, Evidence words)
    {
        for (var i = 0; i < text.Sentences.Count; i++)
        {
            var at = text.Sentences[i].FindIndex(t => t.Start < words.End && words.Start < t.End);
            if (at < 0) continue;
            return text.Sentences[i][at] is { IsVerb: false } word && words.End <= word.End && text.Clauses.Exists(c => IsHead(c, i, at));
        }

        return false;
    }

    // A word without an article may be no noun: "ik zei sorry".
    private static bool IsHead(Clause clause, int sentence, int word) =>
        (clause.SubjectSentence == sentence && clause.Subject.Head == word)
        || (clause.Sentence == sentence && (clause.Objects.Exists(o => o.Head == word && o.First < word) || clause.Prepositionals.Exists(p => p.Phrase.Head == word)));
}
