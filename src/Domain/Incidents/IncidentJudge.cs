using System.Collections.Immutable;
using InterviewBot.Domain.Clauses;
using InterviewBot.Domain.Incidents.Dividing;
using InterviewBot.Domain.Incidents.Rules;
using InterviewBot.Domain.Incidents.Weighing;
using InterviewBot.Domain.Lexicons;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Incidents;

/// <summary>
/// Judges a critical incident on the four criteria: rules over lexicons find what is told, and the signs they leave are weighed; every verdict names its rule and the words it rests on.
/// </summary>
public sealed class IncidentJudge
{
    private readonly IncidentReadingReader _dutch;
    private readonly IncidentReadingReader _english;
    private readonly Balance _balance;
    private readonly bool _weighs;

    /// <param name="weighs">Off, the rules alone decide: what one construction tells shows best without the rest.</param>
    public IncidentJudge(Lexicon lexicon, bool weighs = true)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        var story = StoryWeights.Of(lexicon);
        (_dutch, _english) = (new IncidentReadingReader(lexicon.Dutch, story), new IncidentReadingReader(lexicon.English, story));
        (_balance, _weighs) = (new Balance(CriterionWeights.Of(lexicon)), weighs);
    }

    /// <summary>How each clause is read, in the order of the text: what a verdict is made of.</summary>
    public ImmutableArray<WeighedClause> Clauses(IncidentText incident)
    {
        ArgumentNullException.ThrowIfNull(incident);
        return [.. Read(incident).Reading.Clauses.Select(c => new WeighedClause(c.Clause, c.Evidence, c.Part.ToString(), c.Role.ToString()))];
    }

    /// <summary>The outcome says when it came, goes on from one thing that came of it to the next, or says it of everybody or nobody: told through, in however few words.</summary>
    public bool TellsOutcomeThrough(IncidentText incident)
    {
        ArgumentNullException.ThrowIfNull(incident);
        var effects = Read(incident).Reading.In(IncidentPart.Results).Where(c => c.Role is ClauseRole.Event or ClauseRole.Act && c.Clause.IsPast).ToList();
        return effects.Count > 1 || effects.Exists(c => c.Clause.Subject == Subject.Anyone || c.Has("anchor") || c.Has("month") || c.Has("weekday") || c.Has("result-marker"));
    }

    /// <summary>Words said beside the incident can be a part of it.</summary>
    /// <param name="words">An incident text of those words alone.</param>
    public bool GoesWith(IncidentText incident, IncidentText words)
    {
        ArgumentNullException.ThrowIfNull(incident);
        ArgumentNullException.ThrowIfNull(words);
        return StoryLink.Has(Read(incident).Reading, Read(words).Reading);
    }

    /// <summary>Each clause of an incident, in the order of the text, and whether words said about the incident point at it: they speak of the same thing.</summary>
    /// <param name="words">An incident text of those words alone.</param>
    public ImmutableArray<(Evidence Clause, bool PointedAt)> PointedAt(IncidentText incident, IncidentText words)
    {
        ArgumentNullException.ThrowIfNull(incident);
        ArgumentNullException.ThrowIfNull(words);
        var story = Read(incident).Reading;
        var shared = StoryLink.Shared(story, Read(words).Reading).ToHashSet();
        return [.. story.Clauses.Select(c => (c.Evidence, shared.Contains(c)))];
    }

    /// <summary>Same text and same lexicon give the same verdict. The criteria are judged on the whole incident: an answer that stands under another question counts.</summary>
    public IncidentVerdict Judge(IncidentText incident)
    {
        ArgumentNullException.ThrowIfNull(incident);
        var (reading, known) = Read(incident);
        var (reality, ruled) = known ?? Rulings(reading);
        return new IncidentVerdict([.. ruled.Zip(Enum.GetValues<Criterion>(), (r, c) => (c == Criterion.Context ? WholeSentences.Of(reading, r) : r).For(c))], FailureRules.Find(reading, reality, ruled[0], ruled[1], ruled[2], ruled[3])) { Actor = reading.Perspective.Actor, Story = reading.Story };
    }

    /// <summary>The signs that are weighed, the rules' own findings among them.</summary>
    public ImmutableArray<string> Signs(IncidentText incident)
    {
        ArgumentNullException.ThrowIfNull(incident);
        var reading = Read(incident).Reading;
        var reality = RealityRule.Of(reading);
        return [.. CriterionSigns.Of(reading, reality, Rule(reading, reality)).Order(StringComparer.Ordinal)];
    }

    /// <summary>The signs by which a story told in the first answer is divided, clause by clause.</summary>
    public ImmutableArray<StoryClause> Story(IncidentText incident)
    {
        ArgumentNullException.ThrowIfNull(incident);
        return (incident.Language == Language.Dutch ? _dutch : _english).Story(incident);
    }

    // One answer alone says too little of how the whole is told: the rules know what it holds.
    private static bool IsWhole(IncidentText incident) => new[] { incident.Circumstances, incident.Behaviour, incident.Results }.Count(p => p.Any(w => w.Text.Any(char.IsLetterOrDigit))) > 1;

    // In the order of the criteria.
    private static ImmutableArray<Ruling> Rule(IncidentReading reading, Reality reality)
    {
        var behaviour = BehaviourRule.Judge(reading);
        if (reality == Reality.Unreal && behaviour.Met)
            behaviour = Ruling.No("only-would-do", reading.In(IncidentPart.Behaviour));
        var context = ContextRule.Judge(reading, behaviour, reality);
        var consequences = ConsequencesRule.Judge(reading, behaviour, reality);
        return [SpecificRule.Judge(reading, reality, behaviour, context, consequences), behaviour, context, consequences];
    }

    // A story in the first answer is divided by its signs, unless the rules find more in it. To know that is to have ruled on it.
    private (IncidentReading Reading, (Reality Reality, ImmutableArray<Ruling> Ruled)? Known) Read(IncidentText incident)
    {
        var reader = incident.Language == Language.Dutch ? _dutch : _english;
        var plain = reader.Read(incident);
        if (reader.Divided(incident) is not { } divided)
            return (plain, null);
        var (ofPlain, ofDivided) = (Rulings(plain), Rulings(divided));
        return ofDivided.Ruled.Count(r => r.Met) >= ofPlain.Ruled.Count(r => r.Met) ? (divided, ofDivided) : (plain, ofPlain);
    }

    private (Reality Reality, ImmutableArray<Ruling> Ruled) Rulings(IncidentReading reading)
    {
        var reality = RealityRule.Of(reading);
        var ruled = Rule(reading, reality);
        return (reality, _weighs && IsWhole(reading.Incident) ? _balance.Weigh(reading, CriterionSigns.Of(reading, reality, ruled), ruled) : ruled);
    }
}
