using System.Collections.Frozen;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis.Grammar;

/// <summary>
/// Makes the tokens that the clause readers work on from a tokenized text: the words, the marks between them, and English clitics (<c>n't</c>, <c>'s</c>) as words of their own.
/// </summary>
internal static class TokenReader
{
    public static List<List<Token>> Sentences(string text, Language language)
    {
        var tokenized = Tokenizer.Read(text);
        var sentences = new List<List<Token>>(tokenized.Sentences.Length);
        for (var s = 0; s < tokenized.Sentences.Length; s++)
        {
            var sentence = tokenized.Sentences[s];
            var tokens = new List<Token>(sentence.Count + 8);
            for (var i = sentence.First; i < sentence.End; i++)
            {
                var word = tokenized.Words[i];
                AddWord(tokens, text.Substring(word.Start, word.Length), word, language);
                var next = i + 1 < tokenized.Words.Length ? tokenized.Words[i + 1].Start : text.Length;
                if (language == Language.English && IsGenitive(text, word, next))
                {
                    tokens.Add(new Token(word.End, text.Substring(word.End, 1), "'s") { Quoted = word.Quoted });
                    AddMarks(tokens, text, word.End + 1, next, i + 1 == sentence.End);
                    continue;
                }
                AddMarks(tokens, text, word.End, next, i + 1 == sentence.End);
            }
            if (tokens.Count > 0) sentences.Add(tokens);
        }
        return sentences;
    }

    /// <summary>"employees' questions": the apostrophe behind a plural, not a closing quotation mark.</summary>
    private static bool IsGenitive(string text, Word word, int next) =>
        !word.Quoted && word.Lower.EndsWith('s') && next == word.End + 2 && text[word.End] is '\'' or '’' && text[word.End + 1] == ' ' && char.IsLetter(text[next]);

    private static void AddMarks(List<Token> tokens, string text, int from, int to, bool last)
    {
        for (var i = from; i < to; i++)
        {
            var tags = text[i] switch
            {
                '.' or '!' or '?' or ';' or '…' => WordTags.Stop,
                ',' or ':' or '(' or ')' or '–' or '—' or '/' or '[' or ']' or '•' or '|' => WordTags.Pause,
                '-' when i > from || last => WordTags.Pause,
                '"' or '“' or '”' or '„' or '«' or '»' or '‘' => WordTags.Quote,
                '\'' or '’' when i == from || i + 1 == to || !char.IsLetter(text[i - 1]) => WordTags.Quote,
                '&' or '+' => WordTags.And,
                _ => WordTags.None,
            };
            if (tags == WordTags.None) continue;
            // What follows the last full stop belongs to the next sentence.
            if (last && tokens.Count > 0 && tokens[^1].Is(WordTags.Stop) && tags != WordTags.Stop) break;
            tokens.Add(new Token(i, text[i..(i + 1)], text[i..(i + 1)]) { Tags = tags, Quoted = tags == WordTags.Quote });
        }
    }

    /// <summary>Dutch small words as they are typed without their apostrophe.</summary>
    private static readonly FrozenDictionary<string, string> Clipped = new Dictionary<string, string>(StringComparer.Ordinal) { ["k"] = "'k", ["t"] = "'t", ["n"] = "'n", ["e"] = "een", ["wa"] = "wat", ["em"] = "hem" }.ToFrozenDictionary(StringComparer.Ordinal);

    private static void AddWord(List<Token> tokens, string written, Word word, Language language)
    {
        var lower = word.Lower;
        var cut = language == Language.English && lower.Length == written.Length ? Clitic(lower) : 0;
        if (cut > 0)
        {
            var stem = lower[..cut] switch { "ca" => "can", "wo" => "will", "sha" => "shall", var other => other };
            tokens.Add(new Token(word.Start, written[..cut], stem) { Quoted = word.Quoted });
            tokens.Add(new Token(word.Start + cut, written[cut..], Unmarked.Contains(lower) ? "n't" : lower[cut..]) { Quoted = word.Quoted });
            return;
        }
        if (language == Language.Dutch) lower = Clipped.GetValueOrDefault(lower, lower);
        tokens.Add(new Token(word.Start, written, lower) { Quoted = word.Quoted, IsClock = word.Kind == WordKind.ClockTime });
    }

    private static readonly FrozenSet<string> Unmarked = FrozenSet.ToFrozenSet(
        ["isnt", "arent", "wasnt", "werent", "dont", "doesnt", "didnt", "hasnt", "havent", "hadnt", "cant", "wont", "wouldnt", "couldnt", "shouldnt", "mustnt"], StringComparer.Ordinal);

    private static int Clitic(string lower)
    {
        // "isnt", "dont": as they are typed in a hurry.
        if (Unmarked.Contains(lower)) return lower.Length - 2;
        var apostrophe = lower.IndexOf('\'', StringComparison.Ordinal);
        if (apostrophe <= 0) return 0;
        var cut = lower.EndsWith("n't", StringComparison.Ordinal) ? lower.Length - 3 : apostrophe;
        return lower.Length - cut <= 3 ? cut : 0;
    }
}
