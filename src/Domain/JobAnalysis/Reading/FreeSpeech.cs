using System.Collections.Frozen;
using InterviewBot.Domain.JobAnalysis.Grammar;

namespace InterviewBot.Domain.JobAnalysis.Reading;

/// <summary>
/// Words in somebody's mouth without quotation marks, as people tell English by the fire: "he shouted, you are costing me money, I will bring another driver". The clauses are marked
/// as quoted. A change of tense, or a "you", tells them from a story that goes on behind a comma ("he shouted, I kept calm").
/// </summary>
internal static class FreeSpeech
{
    private static readonly FrozenSet<string> Saying = FrozenSet.ToFrozenSet(["say", "shout", "yell", "ask", "answer", "reply", "scream", "snap", "tell", "abuse", "roar", "mutter", "whisper", "go"], StringComparer.Ordinal);

    public static void Mark(List<List<Token>> sentences, List<Clause> clauses)
    {
        for (var i = 0; i + 1 < clauses.Count; i++)
        {
            var (said, next) = (clauses[i], clauses[i + 1]);
            if (next.Sentence != said.Sentence || said.Quoted || !Saying.Contains(said.Lemma) || said.Complement.Exists || said.Nominal || said.Mood != ClauseMood.Plain || !said.Subject.Exists || said.Subordinate) continue;
            var words = sentences[said.Sentence];
            if (!OpensSpeech(words, said, next)) continue;
            var own = said.SubjectSentence >= 0 && sentences[said.SubjectSentence][said.Subject.Head].Lower is "i";
            foreach (var clause in clauses.Skip(i + 1).TakeWhile(c => c.Sentence == said.Sentence))
            {
                if (said.Past && clause.Past && !clause.Perfect && !IsYou(sentences, clause)) break;
                // "I answered, sir, I am lowering the hook, you write the order": of what the teller says to others only the "you" is theirs.
                clause.Quoted |= !own || IsYou(sentences, clause);
            }
        }
    }

    /// <summary>Behind a comma, with perhaps a form of address in between, somebody speaks for themselves or to somebody.</summary>
    private static bool OpensSpeech(List<Token> words, Clause said, Clause next)
    {
        var at = said.Verb + 1;
        while (at < words.Count && at < said.Verb + 3 && words[at].Is(WordTags.ObjectPronoun) && !words[at].Is(WordTags.Subject)) at++;
        if (at >= words.Count || words[at].Lower is not ("," or ":") || !next.Subject.Exists || next.SubjectSentence != said.Sentence) return false;
        if (next.Subject.First != at + 1 && !(next.Subject.First == at + 3 && words[at + 2].Lower == ",")) return false;
        return words[next.Subject.Head].Lower is "you" || words[next.Subject.Head].Is(WordTags.Subject) && said.Past && !next.Past;
    }

    private static bool IsYou(List<List<Token>> sentences, Clause clause) => clause.Subject.Exists && clause.SubjectSentence >= 0 && sentences[clause.SubjectSentence][clause.Subject.Head].Lower is "you";
}
