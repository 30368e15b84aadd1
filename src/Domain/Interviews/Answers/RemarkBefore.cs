using System.Buffers;
using InterviewBot.Domain.Lexicons;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Interviews.Answers;

/// <summary>
/// What is said to the interviewer before the answer, and is no part of it: that it was told before ("i told you!! …", "das al wat ik zei? …"), a question back ("so is that a yes? …") or a sigh ("jeez ok. …"). The words
/// are in the lexicon (<c>remark</c>, <c>remark-question</c>, <c>remark-lead</c>, <c>remark-link</c>).
/// </summary>
public sealed class RemarkBefore(Lexicon lexicon)
{
    /// <summary>A sigh is cut from an answer of so many words and more; a shorter one may be all there is.</summary>
    private const int FewestWords = 3;

    private static readonly SearchValues<char> Marks = SearchValues.Create(",:.;!?–-");

    public Remark Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = Tokenizer.Read(text.Replace('’', '\''));
        CueMatches[] found = [lexicon.Dutch.Cues.Find(words), lexicon.English.Cues.Find(words)];
        var (at, end) = (0, 0);
        while (at < words.Words.Length)
        {
            var lead = Past("remark-lead", at);
            var first = Past("remark-link", lead);
            if (Behind("remark", first) is { } told && (told == words.Words.Length || Between(told).IndexOfAny(Marks) >= 0))
                at = told;
            else if (Behind("remark-question", first) is { } asked && asked < words.Words.Length && Between(asked).Contains('?'))
                at = asked;
            else if (lead > at && (end > 0 || (words.Words.Length - lead >= FewestWords && Between(lead).IndexOfAny(".!?") >= 0)))
                at = lead;
            else
                break;
            if (at == words.Words.Length)
                return new Remark(0, IsAll: true);
            end = words.Words[at].Start;
        }

        return new Remark(end, IsAll: false);

        ReadOnlySpan<char> Between(int word) => word > 0 && word < words.Words.Length ? text.AsSpan(words.Words[word - 1].End, words.Words[word].Start - words.Words[word - 1].End) : [];

        int? Behind(string category, int word) => found.Select(f => f.At(category, word)?.End ?? 0).Max() is > 0 and var behind ? behind : null;

        int Past(string category, int word)
        {
            while (word < words.Words.Length && Behind(category, word) is { } next)
                word = next;
            return word;
        }
    }
}

/// <summary>What a turn opens with that is said to the interviewer.</summary>
/// <param name="End">Where the answer begins; 0 for a turn that is an answer from its first word, or a remark and nothing else.</param>
/// <param name="IsAll">The turn says that it was told before, and nothing else: "die zei ik al", "da zeg ik toch".</param>
public readonly record struct Remark(int End, bool IsAll);
