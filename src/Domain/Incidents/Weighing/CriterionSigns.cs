using System.Collections.Frozen;
using System.Collections.Immutable;
using InterviewBot.Domain.Clauses;
using InterviewBot.Domain.Incidents.Rules;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Incidents.Weighing;

/// <summary>
/// The signs by which the criteria of an incident are weighed: what the rules found, and of each part which clauses there are, how they are told and what words stand in them.
/// Their names say what they are: <c>results:event+past</c>, <c>behaviour:cue-trait</c>, <c>context=scene-told</c>.
/// </summary>
public static class CriterionSigns
{
    private const string Cue = "cue-";
    private const string Number = "number";
    private const int Several = 2;
    private const int Many = 3;
    private const int MostPictured = 6;

    /// <summary>Words that say something about how an incident is told; of other categories it is chance whether they stand in it.</summary>
    private static readonly FrozenSet<string> Cues = new[]
    {
        "abstract-adjective", "abstract-noun", "adjective", "again", "anchor", "as-a-rule", "as-anyone", "at-it", "at-post", "behaviour-generic", "complementizer", "contrast", "deed", "degree-word",
        "demonstrative", "determiner", "feeling", "feeling-frame", "goes-on", "habit", "habit-word", "hypothetical", "if-word", "is-wont", "judging", "leading-verb", "linking-word", "mere-presence",
        "month", "negation", "norm", "number", "occasion", "often", "opens-with-te", "particle", "person-other", "person-worker", "place-noun", "plan", "plural-person", "preposition", "quantity", "relative",
        "result-event", "result-marker", "rounds-off", "second-hand", "second-hand-weak", "seen-state", "since-then", "speculation", "subject-anyone", "subject-it", "subject-self", "subject-third",
        "subordinator", "sums-up", "time-noun", "to-come", "trait", "trait-frame", "unnamed", "used-to", "vague-act", "vague-noun", "vague-thing", "verdict-frame", "verdict-idiom", "verdict-word", "weekday",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly ImmutableArray<(ClauseTraits Trait, string Name)> Traits = [.. Enum.GetValues<ClauseTraits>().Where(t => t != ClauseTraits.None).Select(t => (t, "+is-" + KebabCase.Of(t)))];

    private static readonly ImmutableArray<string> Criteria = [.. Enum.GetValues<Criterion>().Select(c => KebabCase.Of(c))];

    /// <summary>What speaks for or against a criterion: what the rule found, and what is in the part that answers it. What another part holds is no reason that somebody could be told.</summary>
    public static bool Counts(Criterion criterion, string sign)
    {
        ArgumentNullException.ThrowIfNull(sign);
        if (sign.IndexOf('=', StringComparison.Ordinal) is var rule and > 0 && Criteria.Contains(sign[..rule]))
            return sign.AsSpan(0, rule).SequenceEqual(Criteria[(int)criterion]);
        return sign.IndexOf(':', StringComparison.Ordinal) is var part && (part < 0 || PartOf(criterion) is not { } own || sign.AsSpan(0, part).SequenceEqual(Name(own)));
    }

    /// <summary>The part that answers a criterion; <c>null</c> for what the whole incident answers.</summary>
    internal static IncidentPart? PartOf(Criterion criterion) => criterion switch
    {
        Criterion.ObservableBehaviour => IncidentPart.Behaviour,
        Criterion.Context => IncidentPart.Circumstances,
        Criterion.Consequences => IncidentPart.Results,
        _ => null,
    };

    /// <param name="ruled">What the rules say, in the order of <see cref="Criterion"/>.</param>
    internal static HashSet<string> Of(IncidentReading reading, Reality reality, ImmutableArray<Ruling> ruled)
    {
        var signs = new HashSet<string>(StringComparer.Ordinal) { $"reality={Names.Of(reality)}", $"actor={Names.Of(reading.Perspective.Actor)}" };
        foreach (var (name, ruling) in Criteria.Zip(ruled))
        {
            signs.Add($"{name}={ruling.Rule}");
            signs.Add(ruling.Met ? $"{name}=met" : $"{name}=not-met");
        }

        if (reading.Hearsay) signs.Add("hearsay");
        if (reading.IsTalk) signs.Add("talk");
        if (reading.RefersElsewhere) signs.Add("refers-elsewhere");
        foreach (var part in Enum.GetValues<IncidentPart>()) AddPart(signs, reading, part);
        return signs;
    }

    /// <summary>What a single clause shows.</summary>
    internal static IEnumerable<string> Of(IncidentReading reading, IncidentClause clause)
    {
        var part = Name(clause.Part) + ":";
        var role = part + Names.Of(clause.Role);
        yield return role;
        if (clause.Answer != clause.Part) yield return $"{part}from-{Name(clause.Answer)}";
        yield return $"{part}{Names.Of(clause.Clause.Time)}-tense";
        yield return $"{role}+{Names.Of(clause.Clause.Time)}";
        yield return $"{role}+{Names.Of(clause.Clause.Subject)}-subject";
        yield return clause.Clause.Verb is { } verb ? $"{role}+{Names.Of(verb.Kind)}-verb" : $"{role}+no-verb";
        foreach (var (trait, name) in Traits)
        {
            if (clause.Clause.Is(trait)) yield return role + name;
        }

        if (reading.Perspective.IsActor(new ToldClause(clause.Text, clause.Clause), strict: true)) yield return $"{role}+of-actor";
        if (clause.Habit) yield return $"{role}+habit";
        if (clause.Text.Text.Words.Skip(clause.Clause.First).Take(clause.Clause.End - clause.Clause.First).Any(w => w.IsFigure)) yield return $"{role}+{Number}";
        for (var i = clause.Clause.First; i < clause.Clause.End; i++)
        {
            foreach (var match in clause.Text.Cues.StartingAt(i).ToArray())
            {
                if (match.End <= clause.Clause.End && Cues.Contains(match.Cue.Category) && (match.Cue.Category != HabitWords.Category || HabitWords.IsOfTelling(clause.Text, clause.Clause, match))) yield return part + Cue + match.Cue.Category;
            }
        }
    }

    private static void AddPart(HashSet<string> signs, IncidentReading reading, IncidentPart part)
    {
        var name = Name(part);
        var clauses = reading.In(part).ToList();
        if (clauses.Count == 0) signs.Add($"{name}:blank");
        foreach (var clause in clauses) signs.UnionWith(Of(reading, clause));
        foreach (var role in clauses.GroupBy(c => c.Role).Where(g => g.Count() >= Several))
        {
            signs.Add($"{name}:{Names.Of(role.Key)}-{Several}");
            if (role.Count() >= Many) signs.Add($"{name}:{Names.Of(role.Key)}-{Many}");
        }

        var told = clauses.Count(c => c.Role is ClauseRole.Act or ClauseRole.Event);
        var instead = clauses.Count(c => c.Role is ClauseRole.Verdict or ClauseRole.General or ClauseRole.Unreal or ClauseRole.Speculation or ClauseRole.Trait);
        signs.Add($"{name}:told-{Math.Min(Many, told)}");
        signs.Add($"{name}:instead-{Math.Min(Many, instead)}");
        if (instead > told) signs.Add($"{name}:more-instead");
        var pictured = clauses.Where(c => c.Role == ClauseRole.Act || (part != IncidentPart.Behaviour && c.Role is ClauseRole.Event or ClauseRole.Feeling)).Select(c => reading.Content.In(c.Text, c.Clause.First, c.Clause.End).Count()).DefaultIfEmpty().Max();
        signs.Add($"{name}:pictured-{Math.Min(MostPictured, pictured)}");
    }

    private static string Name(IncidentPart part) => part switch
    {
        IncidentPart.Circumstances => "circumstances",
        IncidentPart.Behaviour => "behaviour",
        _ => "results",
    };

    // The names of the members of an enum, made once.
    private static class Names
    {
        public static string Of<T>(T value)
            where T : struct, Enum => Cache<T>.Names[value];

        private static class Cache<T>
            where T : struct, Enum
        {
            public static readonly FrozenDictionary<T, string> Names = Enum.GetValues<T>().ToFrozenDictionary(v => v, v => KebabCase.Of(v));
        }
    }
}
