using System.Collections.Immutable;
using InterviewBot.Domain.Interviews.Proposals;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Interviews;

/// <summary>Where an interview stands as a whole. Saved by name.</summary>
public enum Phase
{
    Running,
    Paused,
    Finished,
}

/// <summary>The consent that was given: the version of the notice, its language and the time.</summary>
public sealed record Consent(string Notice, Language Language, DateTimeOffset At);

/// <summary>
/// The state of an interview: what the next step needs and nothing more. Its size is bounded by the guide, not by the length of the
/// transcript. Immutable; every change gives a new value.
/// </summary>
/// <param name="NextUtterance">Number of the next utterance, from 1.</param>
/// <param name="Answers">What became of each slot that was asked, by slot.</param>
/// <param name="Waiting">What the bot is waiting for an answer to.</param>
public sealed record Interview(
    string GuideId, int GuideVersion, Language Language, Consent Consent, Phase Phase, int NextUtterance,
    ImmutableSortedDictionary<string, SlotState> Answers, Waiting Waiting)
{
    /// <summary>Time of the last utterance: a clock that steps back never puts an answer before its question.</summary>
    public DateTimeOffset LastAt { get; init; }

    /// <summary>Sections whose introduction was said.</summary>
    public ImmutableArray<string> Introduced { get; init; } = [];

    /// <summary>Ids of the probes asked, each with the slot it was asked for (<c>slot|probe</c>): a probe is never asked twice.</summary>
    public ImmutableArray<string> Probed { get; init; } = [];

    /// <summary>The incident being told, with its words; <c>null</c> between incidents.</summary>
    public IncidentDraft? Draft { get; init; }

    /// <summary>The incident that the bot summed up just now while it went on to the next question; it can still be said not to be right.</summary>
    public IncidentDraft? Mirrored { get; init; }

    /// <summary>Items of the list being filled that were told in a word or two and are still to be asked about; the first one now, when <see cref="ItemAsked"/>.</summary>
    public ImmutableArray<string> ThinItems { get; init; } = [];

    /// <summary>The bot waits for words about the first of <see cref="ThinItems"/>.</summary>
    public bool ItemAsked { get; init; }

    /// <summary>What the incidents told so far show, incident by incident.</summary>
    public ImmutableArray<KsaoProposal> Proposals
    {
        get;
        init
        {
            field = value.IsDefault ? [] : value;
            Chosen = ChosenProposals.Of(field);
        }
    } = [];

    /// <summary>Those of the <see cref="Proposals"/> that may be put before the respondent, the strongest first.</summary>
    internal ImmutableArray<KsaoProposal> Chosen { get; private init; } = [];

    /// <summary>A question asked again at the respondent's wish, before the course goes on.</summary>
    public string? Focus { get; init; }

    /// <summary>What has the <see cref="Focus"/> was named to be corrected: a step back leaves the correction.</summary>
    public bool Corrects { get; init; }

    /// <summary>Lines of the draft that were named to be corrected after the one that is open, by slot.</summary>
    public ImmutableArray<string> LinesToCome { get => field.IsDefault ? [] : field; init; } = [];

    /// <summary>How often in a row the respondent gave nothing usable to what the bot waits for.</summary>
    public int Stumbles { get; init; }

    /// <summary>The draft was reviewed and found good.</summary>
    public bool Reviewed { get; init; }

    /// <summary>The respondent has been told that personal data of others is replaced.</summary>
    public bool ToldOfPseudonyms { get; init; }

    /// <summary>The respondent has been told where help is, beside an answer that may have been about more than the job.</summary>
    public bool OfferedCare { get; init; }

    public SlotState? Find(string slot) => Answers.GetValueOrDefault(slot);

    public Interview With(string slot, SlotState state) => this with { Answers = Answers.SetItem(slot, state) };
}
