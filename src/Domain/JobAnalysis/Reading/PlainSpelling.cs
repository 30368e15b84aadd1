using System.Collections.Frozen;
using InterviewBot.Domain.JobAnalysis.Grammar;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis.Reading;

/// <summary>Reads everyday spellings ("nie", "didnt") as the words that the lexicons hold (<c>spelling.txt</c>). Only how a word reads changes, never where it stands, so evidence stays the text's own.</summary>
internal sealed class PlainSpelling
{
    private readonly FrozenDictionary<string, string> _words;

    private PlainSpelling(FrozenDictionary<string, string> words) => _words = words;

    /// <param name="content">Contents of <c>spelling.txt</c>.</param>
    public static PlainSpelling Read(string content) => new(
        SectionFile.Words(content).SelectMany(s => s.Value.Select(v => (From: Letters.Fold(v), To: Letters.Fold(s.Key)))).DistinctBy(p => p.From).ToFrozenDictionary(p => p.From, p => p.To, StringComparer.Ordinal));

    /// <summary>The words and sentences of a text, each word as the lexicons spell it.</summary>
    public TokenizedText Tokenize(string text) => Tokenizer.Read(text).Respelled(word => _words.GetValueOrDefault(word, word));
}
