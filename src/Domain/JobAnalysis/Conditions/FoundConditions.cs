using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis.Conditions;

/// <summary>The conditions found so far in a text, and how: by a firm shape of their own, or in a way that is enough for a list to be reviewed and too little to repeat the words in a description.</summary>
internal sealed class FoundConditions(TokenizedText text, ShapedStretches shapes)
{
    private readonly HashSet<ConditionStretch> _listed = [.. shapes.Broad];
    private readonly HashSet<ConditionStretch> _terms = [];
    private readonly HashSet<ConditionStretch> _facts = [];

    public TokenizedText Text => text;

    /// <summary>All stretches with a shape, whether they hold or not.</summary>
    public ShapedStretches Shapes => shapes;

    /// <summary>What is found, in the order it was.</summary>
    public List<ConditionStretch> All { get; } = [];

    /// <summary>Adds what is to be listed only.</summary>
    public void List(ConditionStretch stretch)
    {
        All.Add(stretch);
        _listed.Add(stretch);
    }

    /// <summary>Adds what is told beside a firm term of employment: listed, and as sure as that.</summary>
    public void ListTerm(ConditionStretch stretch)
    {
        List(stretch);
        _terms.Add(stretch);
    }

    /// <summary>Adds what a clause says: listed.</summary>
    public void ListFact(ConditionStretch stretch)
    {
        List(stretch);
        _facts.Add(stretch);
    }

    public bool IsListed(ConditionStretch stretch) => _listed.Contains(stretch);

    /// <summary>Leaves these, some of them added to be listed only.</summary>
    public void Keep(IEnumerable<ConditionStretch> kept, IEnumerable<ConditionStretch> added)
    {
        All.Clear();
        All.AddRange(kept);
        _listed.UnionWith(added);
    }

    /// <summary>The stretch has a firm shape.</summary>
    public bool IsFirm(ConditionStretch stretch) => shapes.Has(stretch) && !IsListed(stretch);

    /// <summary>It needs no other signs to be believed.</summary>
    public bool IsSure(ConditionStretch stretch) => IsFirm(stretch) || _terms.Contains(stretch);

    public bool IsFact(ConditionStretch stretch) => _facts.Contains(stretch);

    /// <summary>A stretch of that kind is found among these words.</summary>
    public bool Has(ConditionStretch words) => All.Exists(words.Repeats);

    /// <summary>In the order of the text.</summary>
    public IEnumerable<ConditionStretch> InOrder(IEnumerable<ConditionStretch> more) => All.Concat(more).OrderBy(f => f.First).ThenBy(f => f.Kind);

    /// <summary>The stretch as it is handed on, with where its words begin when it has a firm shape.</summary>
    public ConditionFinding Finding(ConditionStretch stretch, Passage passage)
    {
        var told = Words(stretch, passage);
        if (!IsFirm(stretch) || shapes.Core(stretch) is not { } core) return told;
        var sign = stretch.Kind == ConditionKind.Pay ? CurrencySign.Before(passage.Text, text.Words[core].Start) : "";
        return told with { Precise = true, Core = sign + text.Slice(core, stretch.End - core) };
    }

    /// <summary>The same, and nothing but its words.</summary>
    public ConditionFinding Words(ConditionStretch stretch, Passage passage)
    {
        var span = text.Span(passage.Utterance, stretch.First, stretch.End - stretch.First);
        return new ConditionFinding(stretch.Kind, passage.Words(span), [span]);
    }
}
