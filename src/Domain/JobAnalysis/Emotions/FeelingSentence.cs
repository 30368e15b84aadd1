using System.Collections.Immutable;
using InterviewBot.Domain.Lexicons;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis.Emotions;

/// <summary>A sentence of a story with the cues found in it.</summary>
internal sealed class FeelingSentence(int utterance, TokenizedText text, ImmutableArray<CueMatch> matches, ImmutableArray<string> known)
{
    /// <summary>What is known of a sentence about an event besides its cues: it tells what came of it.</summary>
    public const string InResults = "in-results";

    /// <summary>The one who tells is not the one who acts.</summary>
    public const string OtherActs = "other-acts";

    /// <summary>It is told what somebody did.</summary>
    public const string ActTold = "act-told";

    /// <summary>All sentences of the passages, in order.</summary>
    /// <param name="passages">Each with what is known of its sentences.</param>
    public static ImmutableArray<FeelingSentence> Read(CueSet cues, IEnumerable<(Passage Passage, ImmutableArray<string> Known)> passages)
    {
        var sentences = ImmutableArray.CreateBuilder<FeelingSentence>();
        foreach (var (passage, known) in passages)
        {
            var text = Tokenizer.Read(passage.Text);
            var found = cues.Find(text).All.ToLookup(m => text.Words[m.First].Sentence);
            sentences.AddRange(text.Sentences.Select((_, i) => new FeelingSentence(passage.Utterance, text, [.. found[i]], known)));
        }

        return sentences.ToImmutable();
    }

    public bool HasAll(ImmutableArray<string> categories) => categories.All(Has);

    public bool HasAny(ImmutableArray<string> categories) => categories.Any(Has);

    /// <summary>The exact words of the longest cue of each category, in the order of the text.</summary>
    public IEnumerable<Evidence> Evidence(ImmutableArray<string> categories) => categories
        .Where(c => !known.Contains(c)).Select(c => matches.Where(m => m.Cue.Category == c).MaxBy(m => m.Count))
        .OrderBy(m => m.First)
        .Select(m => text.Span(utterance, m.First, m.Count));

    private bool Has(string category) => known.Contains(category) || matches.Any(m => string.Equals(m.Cue.Category, category, StringComparison.Ordinal));
}
