using System.Collections.Frozen;
using System.Collections.Immutable;
using InterviewBot.Domain.JobAnalysis.Grammar;
using InterviewBot.Domain.JobAnalysis.Reading;

namespace InterviewBot.Domain.JobAnalysis.Conditions;

/// <summary>The words by which a condition of the work is told from what only looks like one, from <c>condition-words.txt</c>.</summary>
internal sealed class ConditionWords
{
    private ConditionWords(IReadOnlyDictionary<string, ImmutableArray<string>> sections)
    {
        Nobody = Set("nobody");
        Everybody = Set("everybody");
        OfOthers = Set("of-others");
        Articles = Set("article");
        State = Set("state");
        Regime = Set("regime");
        Modal = Set("modal");
        PayVerbs = Set("pay-verb");
        Own = new StemList(Section("own"));
        Pay = new StemList(Section("pay"));
        Sizes = new StemList(Section("size"));
        NotSizes = new StemList(Section("not-size"));
        Places = new StemList(Section("place"));
        Colleagues = new StemList(Section("colleague"));
        Body = new StemList(Section("body"));
        Breaks = new StemList(Section("break"));

        FrozenSet<string> Set(string name) => Section(name).ToFrozenSet(StringComparer.Ordinal);
        ImmutableArray<string> Section(string name) => sections.TryGetValue(name, out var words) ? words : [];
    }

    public FrozenSet<string> Nobody { get; }

    public FrozenSet<string> Everybody { get; }

    public FrozenSet<string> OfOthers { get; }

    public FrozenSet<string> Articles { get; }

    /// <summary>Verbs of being, lying, lasting.</summary>
    public FrozenSet<string> State { get; }

    /// <summary>Verbs by which a regime of work is told: work, earn, get, begin, be free.</summary>
    public FrozenSet<string> Regime { get; }

    public FrozenSet<string> Modal { get; }

    public FrozenSet<string> PayVerbs { get; }

    public StemList Own { get; }

    public StemList Pay { get; }

    public StemList Sizes { get; }

    public StemList NotSizes { get; }

    public StemList Places { get; }

    public StemList Colleagues { get; }

    /// <summary>Parts of the body, which work can be hard on.</summary>
    public StemList Body { get; }

    public StemList Breaks { get; }

    /// <param name="text">Contents of <c>condition-words.txt</c>.</param>
    public static ConditionWords Read(string text) => new(SectionFile.Words(text));
}
