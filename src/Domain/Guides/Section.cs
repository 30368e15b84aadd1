using System.Collections.Immutable;
using InterviewBot.Domain.Incidents;
using InterviewBot.Domain.JobDescriptions;
using InterviewBot.Domain.Texts;
using InterviewBot.Domain.Transcripts;

namespace InterviewBot.Domain.Guides;

/// <summary>A part of a guide. Section kinds are few; each is one of the nested records. Closed.</summary>
/// <param name="Intro">Said once, before the first question of the section.</param>
/// <param name="When">The section is passed over when its condition does not hold.</param>
public abstract record Section(string Id, LocalizedText Title, LocalizedText? Intro, Condition? When)
{
    /// <summary>Every text of the section that the bot may say.</summary>
    internal IEnumerable<LocalizedText?> Wordings => new[] { Title, Intro }.Concat(this switch
    {
        Questions questions => questions.Items.SelectMany(q => new[] { q.Label, q.Ask, q.Means, q.Example, q.More, q.Short }.Concat(q.Deepen).Concat(q.Options.Select(o => o.Label))),
        Incidents incidents => incidents.Effective.Circumstances.Concat(incidents.Ineffective.Circumstances).Concat(incidents.Behaviour).Concat(incidents.Results),
        KsaoReview ksaos => ksaos.Propose.Append(ksaos.Example).Append(ksaos.Together),
        Review review => [review.Ask],
        _ => [],
    });

    /// <summary>Questions one after the other.</summary>
    public sealed record Questions(string Id, LocalizedText Title, LocalizedText? Intro, Condition? When, ImmutableArray<Question> Items)
        : Section(Id, Title, Intro, When);

    /// <summary>Critical incidents: so many effective and ineffective ones, each with the three questions.</summary>
    /// <param name="Behaviour">Ask for what was done, taken in turn from one incident to the next: the same for everyone, and no question comes twice in the same words.</param>
    /// <param name="Results">Ask for what came of it, in the same way.</param>
    /// <param name="MinutesEach">How long one incident takes on average.</param>
    public sealed record Incidents(
        string Id, LocalizedText Title, LocalizedText? Intro, Condition? When,
        IncidentSeries Effective, IncidentSeries Ineffective,
        ImmutableArray<LocalizedText> Behaviour, ImmutableArray<LocalizedText> Results, ThreeTexts Means, ThreeTexts Example, Rubric Rubric, double MinutesEach)
        : Section(Id, Title, Intro, When)
    {
        public IncidentSeries Series(Valence valence) => valence == Valence.Effective ? Effective : Ineffective;

        /// <summary>The question about a part of an incident.</summary>
        /// <param name="number">Within its valence, from 1.</param>
        public LocalizedText Ask(string part, Valence valence, int number)
        {
            var place = (valence == Valence.Effective ? 0 : Effective.Count) + number - 1;
            return part switch
            {
                Slots.Circumstances => Series(valence).Ask(number),
                Slots.Behaviour => Behaviour[place % Behaviour.Length],
                _ => Results[place % Results.Length],
            };
        }

        /// <summary>The incidents to collect, in order: the effective ones first, to begin on a good note.</summary>
        public IEnumerable<(Valence Valence, int Number)> All =>
            Enumerable.Range(1, Effective.Count).Select(n => (Valence.Effective, n))
                .Concat(Enumerable.Range(1, Ineffective.Count).Select(n => (Valence.Ineffective, n)));
    }

    /// <summary>
    /// What the incidents show about the one who acts, put before the respondent one by one, each with the words it rests on; agreed to, turned down, or backed
    /// with an example. Comes after the incidents and, so as not to lead, after the open questions about the same.
    /// </summary>
    /// <param name="Propose">Name the attribute and ask, taken in turn; have places for <see cref="Quote"/>, <see cref="Attribute"/> and <see cref="Meaning"/>.</param>
    /// <param name="Example">The open question that goes with a yes.</param>
    /// <param name="Most">How many are put forward at most. 1–6.</param>
    /// <param name="Examples">After how many of them an example is asked for at most.</param>
    public sealed record KsaoReview(
        string Id, LocalizedText Title, LocalizedText? Intro, Condition? When, ImmutableArray<LocalizedText> Propose, LocalizedText Yes, LocalizedText No, LocalizedText Example, LocalizedText Means,
        int Most, int Examples, double MinutesEach)
        : Section(Id, Title, Intro, When)
    {
        /// <summary>The question behind a list of several; without it each is put forward by itself.</summary>
        public LocalizedText? Together { get; init; }

        public const string Quote = "quote";
        public const string Attribute = "attribute";
        public const string Meaning = "meaning";
    }

    /// <summary>The respondent reads the draft and corrects lines by their number until satisfied.</summary>
    public sealed record Review(string Id, LocalizedText Title, LocalizedText? Intro, Condition? When, LocalizedText Ask, double Minutes)
        : Section(Id, Title, Intro, When);
}

/// <summary>How many incidents of a valence, and how each is asked for (the last wording serves for any further one).</summary>
public sealed record IncidentSeries(int Count, ImmutableArray<LocalizedText> Circumstances)
{
    /// <param name="number">From 1.</param>
    public LocalizedText Ask(int number) => Circumstances[Math.Min(number, Circumstances.Length) - 1];
}

/// <summary>One text for each of the three incident questions.</summary>
public sealed record ThreeTexts(LocalizedText Circumstances, LocalizedText Behaviour, LocalizedText Results);
