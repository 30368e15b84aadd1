using System.Collections.Immutable;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis.Emotions;

/// <summary>Words of a sentence that say something about feeling or about dealing with it.</summary>
/// <param name="Category">Of <c>emotions.tsv</c> or <c>feelings.txt</c>, or <c>act-</c> and the name of a kind of act or situation; with parties behind a colon (<see cref="Parties.Suffixes"/>) where a rule asks for them.</param>
internal readonly record struct FeelingCue(string Category, int First, int Count);

/// <summary>A sentence of a story with the cues found in it.</summary>
internal sealed class FeelingSentence(int utterance, TokenizedText text, int sentence, ImmutableArray<FeelingCue> cues, ImmutableArray<string> known)
{
    private readonly ILookup<string, FeelingCue> _cues = cues.ToLookup(c => c.Category, StringComparer.Ordinal);

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

    public bool HasAll(ImmutableArray<AnyOf> terms) => terms.All(Has);

    public bool HasAny(ImmutableArray<AnyOf> terms) => terms.Any(Has);

    /// <summary>The sentence holds both in words of their own: "sat down next to her" is one act, whatever it shows.</summary>
    public bool HasApart(ImmutableArray<AnyOf> terms, ImmutableArray<AnyOf> others) =>
        HasAll(others) && Worded(terms).All(t => Worded(others).All(o => Of(t).Any(one => Of(o).Any(other => other.First >= one.First + one.Count || one.First >= other.First + other.Count))));

    /// <summary>The exact words of the longest cue of each term, in the order of the text; none for what is known without words.</summary>
    public IEnumerable<Evidence> Evidence(ImmutableArray<AnyOf> terms) => Worded(terms).Select(t => Of(t).MaxBy(m => m.Count))
        .OrderBy(m => m.First)
        .Select(m => text.Span(utterance, m.First, m.Count));

    private IEnumerable<AnyOf> Worded(ImmutableArray<AnyOf> terms) => terms.Where(t => !t.Categories.Any(known.Contains));

    /// <summary>What was found in it, each category once.</summary>
    public IEnumerable<string> Categories => _cues.Select(c => c.Key);

    /// <summary>What is known of it besides.</summary>
    public ImmutableArray<string> Known => known;

    /// <summary>Where it stands.</summary>
    public Evidence Span => text.Span(utterance, text.Sentences[sentence].First, text.Sentences[sentence].Count);

    /// <summary>The exact words of the longest cue of a category; <c>null</c> when none is in it.</summary>
    public Evidence? WordsOf(string category) => _cues[category].OrderByDescending(c => c.Count).Select(c => (Evidence?)text.Span(utterance, c.First, c.Count)).FirstOrDefault();

    private IEnumerable<FeelingCue> Of(AnyOf term) => term.Categories.SelectMany(c => _cues[c]);

    private bool Has(AnyOf term) => term.Categories.Any(c => known.Contains(c) || _cues.Contains(c));
}
