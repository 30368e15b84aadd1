using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis.Conditions;

/// <summary>The stretches of a text that have a shape of their own (<see cref="ConditionPatterns"/>), each with the word its shape begins at.</summary>
internal sealed class ShapedStretches
{
    private const int MostWordsBehindRule = 9;

    private readonly Dictionary<ConditionStretch, int> _cores = [];
    private readonly HashSet<ConditionStretch> _broad = [];

    /// <param name="listEnd">Where a stretch about people ends that is found to end at a word; <c>null</c>: there.</param>
    public ShapedStretches(ConditionPatterns patterns, TokenizedText text, Func<int, int>? listEnd = null)
    {
        foreach (var sentence in text.Sentences)
        {
            if (sentence.Count == 0) continue;
            var start = text.Words[sentence.First].Start;
            foreach (var (kind, from, to, broad) in patterns.Find(ConditionPatterns.Figures(text, sentence)))
            {
                var first = sentence.First;
                while (first + 1 < sentence.End && text.Words[first].End <= start + from) first++;
                var last = first;
                while (last + 1 < sentence.End && text.Words[last + 1].Start < start + to) last++;
                var stretch = ConditionStretch.Around(text, first, last + 1, kind);
                if (kind == ConditionKind.Norm) stretch = stretch with { First = WithWhatItRules(text, stretch, sentence.First) };
                var (begin, end) = stretch.Characters(text);
                if (patterns.OnlyLooksLike(kind, text.Text[begin..end])) continue;
                if (kind == ConditionKind.Team && listEnd is not null) stretch = stretch with { End = listEnd(stretch.End) };
                Join(stretch, Math.Clamp(first, stretch.First, stretch.End - 1), broad);
            }
        }
    }

    /// <summary>Each with the word its shape begins at.</summary>
    public IEnumerable<KeyValuePair<ConditionStretch, int>> All => _cores;

    /// <summary>Found by a broad family of expressions only.</summary>
    public IEnumerable<ConditionStretch> Broad => _broad;

    public bool Has(ConditionStretch stretch) => _cores.ContainsKey(stretch);

    /// <summary>The word the shape begins at; <c>null</c> when the stretch has none.</summary>
    public int? Core(ConditionStretch stretch) => _cores.TryGetValue(stretch, out var core) ? core : null;

    /// <summary>Takes in a stretch that was found by other means than its pattern.</summary>
    public void Add(ConditionStretch stretch, int core) => _cores[stretch] = core;

    /// <summary>Two shapes of one kind in one stretch are one condition ("2.480 bruto, plus maaltijdcheques").</summary>
    private void Join(ConditionStretch stretch, int core, bool broad)
    {
        foreach (var other in _cores.Keys.Where(stretch.Repeats).ToList())
        {
            // Where a firm shape and a broad one meet, the firm one says where the telling words begin.
            var otherBroad = _broad.Remove(other);
            core = otherBroad == broad ? Math.Min(core, _cores[other]) : broad ? _cores[other] : core;
            stretch = stretch with { First = Math.Min(stretch.First, other.First), End = Math.Max(stretch.End, other.End) };
            broad &= otherBroad;
            _cores.Remove(other);
        }
        _cores.Add(stretch, core);
        if (broad) _broad.Add(stretch);
    }

    /// <summary>"…, dat is verplicht", "…, house rule": the rule is what stands before.</summary>
    private static int WithWhatItRules(TokenizedText text, ConditionStretch rule, int sentence)
    {
        if (rule.First <= sentence || rule.End - rule.First > MostWordsBehindRule || text.Words[rule.First].Lower is not ("dat" or "that" or "that's" or "house" or "regel" or "rule" or "so" or "zo" or "no" or "the" or "thats" or "anders" or "meer")) return rule.First;
        var first = rule.First - 1;
        while (first > sentence && text.Words[first].Before == WordBreak.None) first--;
        return first;
    }
}
