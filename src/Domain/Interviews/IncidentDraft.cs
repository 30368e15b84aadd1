using System.Collections.Immutable;
using InterviewBot.Domain.Incidents;
using InterviewBot.Domain.Texts;
using InterviewBot.Domain.Transcripts;

namespace InterviewBot.Domain.Interviews;

/// <summary>An incident while it is being told: the words so far, by part. Passages beyond <see cref="MaxPassages"/> or <see cref="MaxCharacters"/> stay in the transcript only.</summary>
/// <param name="Id">Slot prefix: <c>incident-effective-1</c>.</param>
public sealed record IncidentDraft(
    string Id, Valence Valence, int Number,
    ImmutableArray<Passage> Circumstances, ImmutableArray<Passage> Behaviour, ImmutableArray<Passage> Results)
{
    /// <summary>Most passages kept per part.</summary>
    public const int MaxPassages = 8;

    /// <summary>Most characters kept per passage: far beyond any told incident, and it bounds the state.</summary>
    public const int MaxCharacters = 8_000;

    public static IncidentDraft Start(Valence valence, int number, Language language) => new(Slots.Incident(valence, number), valence, number, [], [], []) { Language = language };

    /// <summary>The language it is told in: that of the interview when it began.</summary>
    public Language Language { get; init; }

    /// <summary>Nothing was told yet.</summary>
    public bool IsEmpty => Circumstances.IsEmpty && Behaviour.IsEmpty && Results.IsEmpty;

    /// <summary>All that was told of it, in the order of the parts.</summary>
    public IEnumerable<Passage> Passages => Circumstances.Concat(Behaviour).Concat(Results);

    public ImmutableArray<Passage> Part(string part) => part switch
    {
        Slots.Circumstances => Circumstances,
        Slots.Behaviour => Behaviour,
        Slots.Results => Results,
        _ => throw new ArgumentException($"No such part of an incident: {part}", nameof(part)),
    };

    public IncidentDraft Add(string part, Passage passage)
    {
        ArgumentNullException.ThrowIfNull(passage);
        return Part(part).Length >= MaxPassages ? this : With(part, Part(part).Add(Kept([passage])[0]));
    }

    /// <summary>What is kept of the passages of a part: so much is judged while it is told, and the same when it is described.</summary>
    public static ImmutableArray<Passage> Kept(ImmutableArray<Passage> passages) => [.. passages.Take(MaxPassages).Select(passage => passage.Text.Length <= MaxCharacters ? passage : passage with { Text = Excerpts.Cut(passage.Text, MaxCharacters) })];

    public IncidentDraft Clear(string part) => With(part, []);

    /// <summary>The same incident with these passages for a part.</summary>
    public IncidentDraft With(string part, IEnumerable<Passage> passages) => With(part, Kept([.. passages]));

    public IncidentText ToText(string job) => new(Language, Valence, job, Circumstances, Behaviour, Results);

    private IncidentDraft With(string part, ImmutableArray<Passage> passages) => part switch
    {
        Slots.Circumstances => this with { Circumstances = passages },
        Slots.Behaviour => this with { Behaviour = passages },
        _ => this with { Results = passages },
    };
}
