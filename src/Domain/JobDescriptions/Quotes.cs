using System.Collections.Immutable;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobDescriptions;

/// <summary>Widens the few words that a rule saw to a quotation that can be read by itself: the sentence they stand in, or what is near them in a long one.</summary>
internal sealed class Quotes(IEnumerable<Passage> sources)
{
    private const int Longest = 180;

    private readonly Dictionary<int, (Passage Passage, Lazy<TokenizedText> Text)> _sources =
        sources.ToDictionary(p => p.Utterance, p => (p, new Lazy<TokenizedText>(() => Tokenizer.Read(p.Text))));

    /// <summary>The quotations, each once, in the order given.</summary>
    public ImmutableArray<Evidence> Of(IEnumerable<Evidence> evidence, int most) => [.. evidence.Select(Of).Distinct().Take(most)];

    public Evidence Of(Evidence evidence)
    {
        var (_, lazy) = _sources[evidence.Utterance];
        var text = lazy.Value;
        foreach (var sentence in text.Sentences)
        {
            var span = text.Span(evidence.Utterance, sentence.First, sentence.Count);
            if (evidence.Start < span.Start || evidence.Start >= span.End)
                continue;
            if (span.Length <= Longest && evidence.End <= span.End)
                return span;
            if (evidence.Length >= Longest)
                return evidence;
            // Whole words around the evidence.
            var (first, last) = (sentence.First, sentence.End - 1);
            while (text.Words[first].Start < evidence.Start - ((Longest - evidence.Length) / 2) && first < last)
                first++;
            while (text.Words[last].End > evidence.End + ((Longest - evidence.Length) / 2) && last > first)
                last--;
            return text.Span(evidence.Utterance, first, last - first + 1);
        }

        return evidence;
    }

    public string Words(Evidence evidence) => _sources[evidence.Utterance].Passage.Words(evidence);

    /// <summary>The article right before the evidence, as it was told; <c>null</c> when there is none.</summary>
    public string? ArticleBefore(Evidence evidence)
    {
        var before = _sources[evidence.Utterance].Passage.Text[..evidence.Start].TrimEnd().Split([' ', '\n', ','])[^1].ToLowerInvariant();
        return before is "de" or "het" or "een" or "the" or "a" or "an" ? before : before is "den" ? "de" : before is "'t" ? "het" : null;
    }

    public Language? Language(Evidence evidence) => _sources[evidence.Utterance].Passage.Language;
}
