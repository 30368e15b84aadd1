using System.Collections.Immutable;
using InterviewBot.Domain.Clauses;
using InterviewBot.Domain.Incidents.Dividing;
using InterviewBot.Domain.Lexicons;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Incidents.Rules;

/// <summary>An incident with the role of each of its clauses: what the rules judge.</summary>
/// <param name="RefersElsewhere">The third answer holds words, if only "see above".</param>
internal sealed record IncidentReading(IncidentText Incident, ImmutableArray<IncidentClause> Clauses, bool Hearsay, bool RefersElsewhere, Perspective Perspective, ContentWords Content)
{
    /// <summary>How the first answer was divided by its signs; <c>null</c> when it was not.</summary>
    public StoryDivision? Story { get; init; }

    public IEnumerable<IncidentClause> In(IncidentPart part) => Clauses.Where(c => c.Part == part);

    public IEnumerable<IncidentClause> Acts => Clauses.Where(c => c.Role == ClauseRole.Act);

    /// <summary>No words at all, or only "see above".</summary>
    public bool IsBlank(IncidentPart part) => !In(part).Any();

    /// <summary>Talk about the job: nothing is done, nothing came of it, and it says how things are or ought to be.</summary>
    public bool IsTalk => (!Acts.Any() || IsOutweighed) && !Cues("anchor", IncidentPart.Circumstances).Any()
        && !Clauses.Any(c => c.Part != IncidentPart.Behaviour && c.Role is ClauseRole.Event or ClauseRole.Feeling && !c.Clause.Is(ClauseTraits.Complement) && (c.Clause.IsPast || (c.Habit && c.Part == IncidentPart.Results && !c.Clause.Is(ClauseTraits.Modal))));

    /// <summary>The few things that are done, in the present, drown in what ought to be done and how good it is.</summary>
    public bool IsOutweighed => Acts.All(c => c.Clause.Time == ClauseTime.Present && c.Part == IncidentPart.Behaviour)
        && In(IncidentPart.Behaviour).Count(c => c.Role is ClauseRole.General or ClauseRole.Verdict) >= Math.Max(1, Acts.Count() * 2);

    public bool Has(string category) => Clauses.Any(c => c.Has(category));

    /// <summary>The cue anywhere in the incident, also across clauses.</summary>
    public IEnumerable<Evidence> Cues(string category) => Cues(Clauses, category);

    /// <summary>The cue anywhere in one part.</summary>
    public IEnumerable<Evidence> Cues(string category, IncidentPart part) => Cues(In(part), category);

    private static IEnumerable<Evidence> Cues(IEnumerable<IncidentClause> clauses, string category) => clauses.Select(c => (c.Passage, c.Text)).Distinct()
        .SelectMany(p => p.Text.Cues.Of(category).Select(m => p.Text.Text.Span(p.Passage.Utterance, m.First, m.Count)));
}

/// <summary>Reads an incident: cuts it into clauses and gives each its role.</summary>
internal sealed class IncidentReadingReader(LanguageLexicon lexicon, StoryWeights weights)
{
    private readonly StoryDivider _divider = new(weights);
    private readonly ClauseReader _clauses = new(lexicon);
    private readonly ContentWords _content = new(lexicon);
    private readonly RoleReader _roles = new(lexicon, new ContentWords(lexicon));

    public IncidentReading Read(IncidentText incident)
    {
        var (texts, unknown) = Texts(incident);
        var refersElsewhere = !unknown && incident.Results.Any(p => p.Text.Any(char.IsLetterOrDigit));
        IncidentPart? lone = texts.Select(t => t.Part).Distinct().Count() == 1 ? texts[0].Part : null;
        var first = Read(incident, texts, [.. texts.SelectMany(t => t.Text.Clauses.Select(_ => lone is null ? t.Part : IncidentPart.Behaviour))], refersElsewhere);
        if (AnswerOrder.Of(first, lone) is { } parts)
            return Read(incident, texts, parts, refersElsewhere);
        return lone is null or IncidentPart.Behaviour ? first : Read(incident, texts, [.. first.Clauses.Select(_ => lone.Value)], refersElsewhere);
    }

    /// <summary>The first answer divided as a story by its signs; <c>null</c> when no more than a scene is told in it, it came in pieces, the second question was answered, or it is not known whose behaviour it is.</summary>
    public IncidentReading? Divided(IncidentText incident)
    {
        var (texts, unknown) = Texts(incident);
        if (incident.Actor is null || texts.Count(t => t.Part == IncidentPart.Circumstances) != 1 || texts.Exists(t => t.Part == IncidentPart.Behaviour))
            return null;
        var refersElsewhere = !unknown && incident.Results.Any(p => p.Text.Any(char.IsLetterOrDigit));
        var told = Read(incident, texts, [.. texts.SelectMany(t => t.Text.Clauses.Select(_ => t.Part == IncidentPart.Circumstances ? IncidentPart.Behaviour : t.Part))], refersElsewhere);
        var clauses = told.Clauses.Where(c => c.Answer == IncidentPart.Circumstances).ToImmutableArray();
        if (_divider.Divide(told with { Clauses = clauses }) is not var (parts, certainty))
            return null;
        // "I skipped the test because I wanted to finish": why it was done is shown with the act.
        var shown = parts.ToArray();
        for (var i = 1; i < shown.Length; i++)
        {
            if (shown[i] < shown[i - 1] && clauses[i].Clause.Is(ClauseTraits.Subordinate) && clauses[i].IsBeside(clauses[i - 1]))
                shown[i] = shown[i - 1];
        }

        var starts = shown.Select((part, i) => (clauses[i].Evidence.Start, Part: (int)part)).Where((s, i) => i == 0 || s.Part != (int)shown[i - 1]).ToImmutableArray();
        return Read(incident, texts, [.. parts, .. told.Clauses.Skip(parts.Length).Select(c => c.Part)], refersElsewhere) with { Story = new StoryDivision(clauses[0].Passage.Utterance, starts, certainty) };
    }

    /// <summary>The signs by which a story told in the first answer is divided.</summary>
    public ImmutableArray<StoryClause> Story(IncidentText incident)
    {
        var (texts, _) = Texts(incident);
        return StorySigns.Of(Read(incident, texts, [.. texts.SelectMany(t => t.Text.Clauses.Select(_ => IncidentPart.Behaviour))], refersElsewhere: false));
    }

    private (List<(IncidentPart Part, Passage Passage, ClauseText Text)> Texts, bool Unknown) Texts(IncidentText incident)
    {
        var texts = new List<(IncidentPart Part, Passage Passage, ClauseText Text)>();
        Add(texts, IncidentPart.Circumstances, incident.Circumstances);
        Add(texts, IncidentPart.Behaviour, incident.Behaviour);
        var unknown = Add(texts, IncidentPart.Results, incident.Results);
        TellPresent(texts);
        return (texts, unknown);
    }

    /// <param name="parts">Which question each clause is taken to answer.</param>
    private IncidentReading Read(IncidentText incident, List<(IncidentPart Part, Passage Passage, ClauseText Text)> texts, ImmutableArray<IncidentPart> parts, bool refersElsewhere)
    {
        var told = texts.SelectMany(t => t.Text.Clauses.Select(c => new ToldClause(t.Text, c))).Zip(parts).ToLookup(c => c.Second == IncidentPart.Behaviour, c => c.First);
        var perspective = Perspective.Of(incident.Actor, [.. told[true]], [.. told[false]], incident.Job);
        // Who tells what they did themselves was there; and under the third question "he told me the week after" is how the effect became known.
        var hearsay = texts.Any(t => t.Part != IncidentPart.Results && t.Text.Cues.Of("second-hand").Any(m => !IsToldByTheActor(t.Part, t.Text, m, perspective))) && !told[true].Any(c => c.Clause is { IsObservable: true, IsPast: true } && (c.Clause.Subject == Subject.Self || (c.Clause.Subject == Subject.None && perspective.Actor == IncidentActor.Teller)) && !c.Clause.Is(ClauseTraits.Complement) && !c.Clause.Is(ClauseTraits.Negated));
        hearsay |= IsReported(texts);
        var before = texts.SelectMany(t => t.Text.Clauses).Zip(parts).Where(c => c.Second != IncidentPart.Results).Select(c => c.First).ToList();
        var present = before.Exists(c => c.Time == ClauseTime.Present) && !before.Exists(c => c.IsPast);
        var usedTo = UsedTo.TellsIt([.. parts.Zip(texts.SelectMany(t => t.Text.Clauses.Select(c => new ToldClause(t.Text, c))))]);
        var setting = new Setting(perspective, hearsay, usedTo || texts.Any(t => HabitWords.StandIn(t.Text) && (t.Part == IncidentPart.Circumstances || (t.Part == IncidentPart.Behaviour && present))), present, told[true].Any() ? told[true].Any(c => c.Clause.IsPast) : before.Exists(c => c.IsPast), usedTo);
        var clauses = ImmutableArray.CreateBuilder<IncidentClause>(parts.Length);
        foreach (var (answer, passage, text) in texts)
        {
            IncidentClause? previous = null;
            foreach (var clause in text.Clauses)
            {
                var part = parts[clauses.Count];
                ClauseRole? matrix = previous?.Clause.Sentence == clause.Sentence ? previous.Role : null;
                previous = new IncidentClause(part, answer, passage, text, clause, _roles.Read(text, clause, part, setting, matrix), HabitWords.StandIn(text, clause) || (usedTo && UsedTo.Is(new ToldClause(text, clause))));
                clauses.Add(previous);
            }
        }

        return new IncidentReading(incident, clauses.ToImmutable(), hearsay, refersElsewhere, perspective, _content);
    }

    // "The optician is supposed to have told her …", "apparently …": reported, and the teller comes up nowhere in what happened.
    private static bool IsReported(List<(IncidentPart Part, Passage Passage, ClauseText Text)> texts)
    {
        var told = texts.Where(t => t.Part != IncidentPart.Results).ToList();
        return told.Exists(t => t.Text.Cues.Has("second-hand-weak")) && !told.Exists(t => t.Text.Clauses.Any(c => c.Subject is Subject.Self or Subject.Group && !t.Text.Has(c, "second-hand-weak")));
    }

    // "There's always two girls who … | I put them in one canoe": past or present by its form, and the scene is told in the present.
    private static void TellPresent(List<(IncidentPart Part, Passage Passage, ClauseText Text)> texts)
    {
        var scene = texts.Where(t => t.Part == IncidentPart.Circumstances).SelectMany(t => t.Text.Clauses).ToList();
        if (!scene.Exists(c => c.Time == ClauseTime.Present) || scene.Exists(c => c.IsPast))
            return;
        for (var i = 0; i < texts.Count; i++)
        {
            var text = texts[i].Text;
            if (texts[i].Part == IncidentPart.Behaviour && text.Clauses.All(c => !c.IsPast || ClauseReader.IsEitherTime(c, text.Text)))
                texts[i] = texts[i] with { Text = text with { Clauses = [.. text.Clauses.Select(c => c.IsPast ? c with { Time = ClauseTime.Present } : c)] } };
        }
    }

    // "The nurse … told us how long it would take": whoever the incident is about tells something in it.
    private static bool IsToldByTheActor(IncidentPart part, ClauseText text, CueMatch told, Perspective perspective) => part != IncidentPart.Circumstances && perspective.Actor == IncidentActor.Observed
        && text.Clauses.FirstOrDefault(c => c.First <= told.First && told.First < c.End) is { Verb.Kind: VerbKind.Say } clause && perspective.IsActor(new ToldClause(text, clause), strict: false);

    /// <returns>One of them says that there is no answer ("no idea").</returns>
    private bool Add(List<(IncidentPart Part, Passage Passage, ClauseText Text)> texts, IncidentPart part, ImmutableArray<Passage> passages)
    {
        var unknown = false;
        foreach (var passage in passages)
        {
            var text = _clauses.Read(passage.Text);
            unknown |= text.Cues.Has("no-answer");
            if (text.Clauses.Length > 0 && !text.Cues.Has("placeholder") && !text.Cues.Has("no-answer"))
                texts.Add((part, passage, text));
        }

        return unknown;
    }
}
