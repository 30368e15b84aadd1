using System.Collections.Immutable;

namespace InterviewBot.Domain.Texts;

/// <summary>
/// Cuts a text into words and sentences, in one pass. Knows apostrophes (<c>'s avonds</c>, <c>foto's</c>, <c>didn't</c>), clock times,
/// decimals, abbreviations, addresses and quotation marks. Never throws, whatever is in the text.
/// </summary>
public static class Tokenizer
{
    public static TokenizedText Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new Run(text).Read();
    }

    private sealed class Run(string text)
    {
        // Of a word and what stands behind it.
        private const int UsualLetters = 5;

        private readonly ImmutableArray<Word>.Builder _words = ImmutableArray.CreateBuilder<Word>(1 + (text.Length / UsualLetters));
        private readonly ImmutableArray<Sentence>.Builder _sentences = ImmutableArray.CreateBuilder<Sentence>();
        private readonly bool[] _quoted = QuoteFinder.Find(text);
        private int _sentenceStart;
        private WordBreak _break = WordBreak.Sentence;
        private bool _question;

        public TokenizedText Read()
        {
            var i = 0;
            while (i < text.Length)
            {
                var end = WordScanner.Find(text, i, out var kind);
                if (end > i)
                {
                    Add(i, end, kind);
                    i = end;
                }
                else
                {
                    Punctuation(i++);
                }
            }

            CloseSentence();
            return new TokenizedText(text, _words.DrainToImmutable(), _sentences.DrainToImmutable());
        }

        private void Add(int start, int end, WordKind kind)
        {
            if (_break == WordBreak.Sentence)
                CloseSentence();
            var first = text[start];
            var capital = char.IsUpper(first) || (Letters.IsApostrophe(first) && end - start > 1 && char.IsUpper(text[start + 1]));
            var before = _words.Count == 0 ? WordBreak.Sentence : _break;
            _words.Add(new Word(start, end - start, Letters.Fold(text.AsSpan(start, end - start)), kind, _sentences.Count, before, _quoted[start], capital));
            _break = WordBreak.None;
        }

        private void Punctuation(int i)
        {
            var c = text[i];
            if (c is '\n' or '\r' or '\u2028' or '\u2029')
            {
                _break = WordBreak.Sentence;
            }
            else if (c is '.' or '!' or '?' or '\u2026')
            {
                _question |= c == '?';
                if (EndsSentence(i))
                    _break = WordBreak.Sentence;
                else if (_break == WordBreak.None && c != '.')
                    _break = WordBreak.Clause;
            }
            else if (_break == WordBreak.None && (c is ',' or ';' or ':' or '(' or ')' or '[' or ']' or '/' or '\u2013' or '\u2014' or '>' or '|' || IsDash(i)))
            {
                _break = WordBreak.Clause;
            }
        }

        private bool IsDash(int i) => text[i] == '-' && i > 0 && char.IsWhiteSpace(text[i - 1]);

        private bool EndsSentence(int i)
        {
            var next = i + 1;
            while (next < text.Length && next - i < 9 && (char.IsWhiteSpace(text[next]) || text[next] is '"' or '\u201d' or '\'' or '\u2019' or ')' or '.' or '!' or '?'))
                next++;
            var closesQuote = _quoted[i] && next < text.Length && !_quoted[next] && char.IsLower(text[next]);
            if (closesQuote)
                return false;
            if (text[i] != '.' || _words.Count == 0 || _words[^1].End != i)
                return true;
            var word = _words[^1].Lower;
            if (Abbreviations.Contains(word) && next < text.Length)
                return Abbreviations.ClosesList(word) && char.IsUpper(text[next]);
            return !word.Contains('.', StringComparison.Ordinal) || next >= text.Length || char.IsUpper(text[next]);
        }

        private void CloseSentence()
        {
            if (_words.Count > _sentenceStart)
                _sentences.Add(new Sentence(_sentenceStart, _words.Count - _sentenceStart, _question));
            _sentenceStart = _words.Count;
            _question = false;
        }
    }
}
