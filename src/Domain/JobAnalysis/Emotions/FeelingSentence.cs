using System.Collections.Immutable;
using InterviewBot.Domain.Lexicons;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis.Emotions;

/// <summary>A sentence of a story with the cues found in it.</summary>
internal sealed class FeelingSentence(int utterance, TokenizedText text, ImmutableArray<CueMatch> matches)
{
    /// <summary>All sentences of the passages, in order.</summary>
    public static ImmutableArray<FeelingSentence> Read(CueSet cues, ImmutableArray<Passage> passages)
    {
        var sentences = ImmutableArray.CreateBuilder<FeelingSentence>();
        foreach (var passage in passages)
        {
            var text = Tokenizer.Read(passage.Text);
            var found = cues.Find(text).All.ToLookup(m => text.Words[m.First].Sentence);
            sentences.AddRange(text.Sentences.Select((_, i) => new FeelingSentence(passage.Utterance, text, [.. found[i]])));
        }

        return sentences.ToImmutable();
    }

    public bool HasAll(ImmutableArray<string> categories) => categories.All(Has);

    public bool HasAny(ImmutableArray<string> categories) => categories.Any(Has);

    /// <summary>The exact words of the longest cue of each category, in the order of the text.</summary>
    public IEnumerable<Evidence> Evidence(ImmutableArray<string> categories) => categories
        .Select(c => matches.Where(m => m.Cue.Category == c).MaxBy(m => m.Count))
        .OrderBy(m => m.First)
        .Select(m => text.Span(utterance, m.First, m.Count));

    private bool Has(string category) => matches.Any(m => string.Equals(m.Cue.Category, category, StringComparison.Ordinal));
}
