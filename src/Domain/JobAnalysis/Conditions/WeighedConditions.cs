using System.Collections.Immutable;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis.Conditions;

/// <summary>Weighs by its signs what each stretch of a told text tells of: what was found without a firm shape must be borne out by them, and what they tell beyond that is added.</summary>
internal sealed class WeighedConditions
{
    /// <summary>The belief that a stretch is no condition below which it is taken for one.</summary>
    private const double LeastDoubt = 0.65;

    /// <summary>The same for a stretch in which a broad family of expressions or a telling word stands.</summary>
    private const double LeastDoubtInShape = 0.75;

    /// <summary>The belief that a stretch is no condition above which its shape does not help.</summary>
    private const double MostDoubt = 0.9;

    /// <summary>The belief in a second kind that a stretch tells of.</summary>
    private const double SecondKind = 0.25;

    /// <summary>The same where that kind has a shape in the stretch.</summary>
    private const double SecondKindInShape = 0.12;

    /// <summary>The belief in a kind from which a stretch is found at all, however doubtful: about one in six of those it adds is labelled by hand as well.</summary>
    private const double LeastBelief = 0.05;

    /// <summary>The belief in its kind below which a firm shape is not told: on texts left out of the fit, one in four of those is labelled by hand as well.</summary>
    private const double LeastInShape = 0.15;

    /// <summary>The same without a firm shape: one in five.</summary>
    private const double LeastWithoutShape = 0.35;

    /// <summary>The same for pay, contract, size and place, which are seldom anything else.</summary>
    private const double LeastOfTerm = 0.1;

    /// <summary>The share of a stretch that is told already, above which a doubtful finding of the same kind adds nothing.</summary>
    private const double MostlyTold = 0.7;

    private static readonly ImmutableArray<ConditionKind> Kinds = [.. Enum.GetValues<ConditionKind>()];

    private readonly FoundConditions _found;
    private readonly ToldText _told;
    private readonly ConditionPatterns _patterns;
    private readonly StretchSettings _around;
    private readonly ImmutableArray<(int First, int End)> _stretches;
    private readonly Lazy<IReadOnlyList<double[]>> _shares;

    /// <summary>The kinds that were found in each stretch, and how.</summary>
    private readonly ImmutableArray<ImmutableArray<(string How, ConditionKind Kind)>> _shapes;

    public WeighedConditions(FoundConditions found, ToldText told, ConditionPatterns patterns, ConditionSettings settings, StretchSettings around)
    {
        (_found, _told, _patterns, _around) = (found, told, patterns, around);
        var signs = new ConditionSigns(found.Text, settings, told);
        var verbs = told.Work.All.Where(c => !c.Clause.Nominal).Select(c => told.Text.Sentences[c.Clause.Sentence][c.Clause.Verb].Start).ToHashSet();
        _stretches = [.. ConditionUnits.Of(found.Text, verbs)];
        _shapes = [.. _stretches.Select(s => ShapesIn(s.First, s.End).ToImmutableArray())];
        Units =
        [
            .. _stretches.Select((s, i) => new ConditionUnit(
                found.Text.Span(told.Text.Passage.Utterance, s.First, s.End - s.First),
                [.. signs.Of(s.First, s.End, _shapes[i].Select(shape => $"{shape.How}:{KebabCase.Of(shape.Kind)}").Concat(Beside(i))).Order(StringComparer.Ordinal)])),
        ];

        _shares = new(() => _told.Weights.Shares([.. Units.Select(u => u.Signs)]));

        IEnumerable<string> Beside(int i) => new[] { i - 1, i + 1 }.Where(n => n >= 0 && n < _stretches.Length)
            .SelectMany(n => _shapes[n].Select(s => $"near-{KebabCase.Of(s.Kind)}").Concat(IsDuty(_stretches[n]) ? ["near-duty"] : [])).Distinct();
    }

    /// <summary>The stretches that can tell one thing each, with what speaks for it.</summary>
    public ImmutableArray<ConditionUnit> Units { get; }

    /// <summary>Keeps of what was found what the signs bear out, and adds what they tell beyond it.</summary>
    /// <returns>What may be told, too little believed to be told of: for whoever wants all there is. Home and other people's lives may be among it.</returns>
    public HashSet<ConditionStretch> Weigh()
    {
        var shares = _shares.Value;
        var kept = _found.All.Where(f => _found.IsSure(f) && !IsDoubtful(f, shares)).ToList();
        List<ConditionStretch> added = [];
        foreach (var (i, (first, end)) in _stretches.Index())
        {
            var doubt = shares[i][^1];
            if (doubt >= LeastDoubtInShape) continue;
            var best = shares[i][..^1].Max();
            foreach (var (k, kind) in Kinds.Index())
            {
                if (shares[i][k] < best && shares[i][k] < (HasShape(i, kind) ? SecondKindInShape : SecondKind)) continue;
                var stretch = new ConditionStretch(first, end, kind);
                if (kept.Exists(stretch.Repeats)) continue;
                var narrower = _found.All.Where(f => !_found.IsSure(f) && stretch.Repeats(f)).ToList();
                if (narrower.Count > 0) kept.AddRange(narrower);
                else if (doubt < LeastDoubt && MayTell(kind, _around.At(stretch, first)))
                {
                    kept.Add(stretch);
                    added.Add(stretch);
                }
            }
        }
        _found.Keep(kept, added);
        HashSet<ConditionStretch> doubtful = [.. kept.Where(IsUnlikely)];
        _found.All.RemoveAll(doubtful.Contains);
        foreach (var (i, (first, end)) in _stretches.Index())
            foreach (var (k, kind) in Kinds.Index())
                if (shares[i][k] >= LeastBelief && !kept.Exists(f => f.Kind == kind && Math.Min(f.End, end) - Math.Max(f.First, first) >= MostlyTold * (end - first))) doubtful.Add(new ConditionStretch(first, end, kind));
        return doubtful;
    }

    /// <summary>How much speaks for what was found being of its kind, where it is told best; among nothing but acts, a firm shape by itself.</summary>
    public double Likelihood(ConditionStretch found) =>
        _stretches.Index().Where(s => found.Meets(s.Item.First, s.Item.End)).Select(s => Math.Max(_shares.Value[s.Index][(int)found.Kind], _found.IsFirm(found) ? _told.Weights.Alone(Units[s.Index].Signs)[(int)found.Kind] : 0)).DefaultIfEmpty(0).Max();

    /// <summary>Too little speaks for it to be told. What is earned, agreed, counted or where it is has a shape that says what it is.</summary>
    private bool IsUnlikely(ConditionStretch found) => found.Kind switch
    {
        ConditionKind.Development or ConditionKind.Requirement => false,
        ConditionKind.Norm when _patterns.TellAuthority(found.Words(_found.Text)) => false,
        ConditionKind.Pay or ConditionKind.Contract or ConditionKind.Size or ConditionKind.Place => !_found.IsSure(found) && Likelihood(found) < LeastOfTerm,
        ConditionKind.Duration when found.Words(_found.Text) is var words && (ConditionRules.IsWeek(words) || ConditionRules.IsTenure(words) || ConditionRules.Lasts(words) || ConditionRules.IsShift(words)) => false,
        _ => Likelihood(found) < (_found.IsFirm(found) ? LeastInShape : LeastWithoutShape),
    };

    private bool HasShape(int stretch, ConditionKind kind) => _shapes[stretch].Any(s => s.Kind == kind && s.How is "firm" or "broad" or "loose");

    /// <summary>The signs speak against every stretch it stands in.</summary>
    private bool IsDoubtful(ConditionStretch found, IReadOnlyList<double[]> shares) =>
        found.Kind is not (ConditionKind.Development or ConditionKind.Requirement or ConditionKind.Pay or ConditionKind.Contract) && !(found.Kind == ConditionKind.Duration && ConditionRules.IsWeek(found.Words(_found.Text)))
        && !ConditionRules.IsTenure(found.Words(_found.Text)) && _stretches.Index().Where(s => found.Meets(s.Item.First, s.Item.End)).All(s => shares[s.Index][^1] > MostDoubt);

    /// <summary>However much a stretch sounds like a condition: home, the way there and other people's lives are none.</summary>
    private static bool MayTell(ConditionKind kind, ConditionSetting at) =>
        !at.Asked && !at.Private && !(at.OfAnother && kind is ConditionKind.Physical or ConditionKind.Place or ConditionKind.Size or ConditionKind.Pay or ConditionKind.Schedule)
        && !(at.Owner == Owner.Stranger && kind != ConditionKind.Atmosphere && at is { OfSomeone: false, OfAny: false, Generic: false })
        // "Haar teamleider begint om acht uur": other hours than those of the job.
        && !(kind == ConditionKind.Schedule && at is { Inside: true, Owner: Owner.Colleague })
        && !(kind == ConditionKind.Place && at.Has(w => w is "lives" or "live" or "lived" or "woont" or "woon" or "wonen"));

    private bool IsDuty((int First, int End) stretch) => _told.HasDuty(_found.Text.Words[stretch.First].Start, _found.Text.Words[stretch.End - 1].End);

    private IEnumerable<(string How, ConditionKind Kind)> ShapesIn(int first, int end)
    {
        foreach (var (shape, core) in _found.Shapes.All)
            if (core >= first && core < end) yield return (!_found.All.Contains(shape) ? "loose" : _found.IsListed(shape) ? "broad" : "firm", shape.Kind);
        foreach (var f in _found.All.Where(f => !_found.Shapes.Has(f) && f.Meets(first, end)))
            yield return (_found.IsFact(f) ? "fact" : "word", f.Kind);
    }
}
