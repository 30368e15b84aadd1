using System.Collections.Immutable;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis.Emotions;

/// <summary>Words of a sentence that say something about feeling or about dealing with it.</summary>
/// <param name="Category">Of <c>emotions.tsv</c>, or <c>act-</c> and the name of a kind of act or situation.</param>
internal readonly record struct FeelingCue(string Category, int First, int Count);

/// <summary>A sentence of a story with the cues found in it.</summary>
internal sealed class FeelingSentence(int utterance, TokenizedText text, ImmutableArray<FeelingCue> cues, ImmutableArray<string> known)
{
    /// <summary>What is known of a sentence about an event besides its cues: it tells what went before.</summary>
    public const string InCircumstances = "in-circumstances";

    /// <summary>It tells what the one who acts did.</summary>
    public const string InBehaviour = "in-behaviour";

    /// <summary>It tells what came of it.</summary>
    public const string InResults = "in-results";

    /// <summary>The one who tells is not the one who acts.</summary>
    public const string OtherActs = "other-acts";

    /// <summary>It is told what somebody did.</summary>
    public const string ActTold = "act-told";

    /// <summary>All that can be known of a sentence without a cue.</summary>
    public static ImmutableArray<string> Knowable { get; } = [InCircumstances, InBehaviour, InResults, OtherActs, ActTold];

    /// <summary>All sentences of the passages, in order.</summary>
    /// <param name="find">Finds the cues of a text.</param>
    /// <param name="passages">Each with what is known of its sentences.</param>
    public static ImmutableArray<FeelingSentence> Read(Func<TokenizedText, IEnumerable<FeelingCue>> find, IEnumerable<(Passage Passage, ImmutableArray<string> Known)> passages)
    {
        var sentences = ImmutableArray.CreateBuilder<FeelingSentence>();
        foreach (var (passage, known) in passages)
        {
            var text = Tokenizer.Read(passage.Text);
            var found = find(text).ToLookup(c => text.Words[c.First].Sentence);
            sentences.AddRange(text.Sentences.Select((_, i) => new FeelingSentence(passage.Utterance, text, [.. found[i]], known)));
        }

        return sentences.ToImmutable();
    }

    public bool HasAll(ImmutableArray<string> categories) => categories.All(Has);

    public bool HasAny(ImmutableArray<string> categories) => categories.Any(Has);

    /// <summary>The exact words of the longest cue of each category, in the order of the text.</summary>
    public IEnumerable<Evidence> Evidence(ImmutableArray<string> categories) => categories
        .Where(c => !known.Contains(c)).Select(c => cues.Where(m => m.Category == c).MaxBy(m => m.Count))
        .OrderBy(m => m.First)
        .Select(m => text.Span(utterance, m.First, m.Count));

    private bool Has(string category) => known.Contains(category) || cues.Any(m => string.Equals(m.Category, category, StringComparison.Ordinal));
}
