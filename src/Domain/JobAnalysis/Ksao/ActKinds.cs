using System.Collections.Frozen;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis.Ksao;

/// <summary>What a kind of sign is about.</summary>
internal enum SignRole
{
    /// <summary>What the job holder does.</summary>
    Act,

    /// <summary>What the job holder leaves undone or does badly: it shows what was lacking, and proves nothing of who does the work well.</summary>
    Lapse,

    /// <summary>What happens around it.</summary>
    Situation,

    /// <summary>What the work is about.</summary>
    Subject,

    /// <summary>What came of it: who is helped or harmed shows which attribute was at stake.</summary>
    Outcome,
}

/// <summary>The kinds of <c>ksao-acts.txt</c>, with the words in which a reason is given.</summary>
internal sealed class ActKinds
{
    private readonly FrozenDictionary<string, (SignRole Role, LocalizedText Words)> _kinds;

    private ActKinds(FrozenDictionary<string, (SignRole Role, LocalizedText Words)> kinds) => _kinds = kinds;

    public SignRole Role(string kind) => _kinds[kind].Role;

    /// <summary>Something done or left undone, well or badly.</summary>
    public bool IsAct(string kind) => Role(kind) is SignRole.Act or SignRole.Lapse;

    /// <summary>The kind in words, third person: <c>luistert of laat uitspreken</c>.</summary>
    public LocalizedText Words(string kind) => _kinds[kind].Words;

    public bool Has(string kind) => _kinds.ContainsKey(kind);

    public static ActKinds Read(string text) => new(
        text.Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0 && l[0] != '#').Select(l => l.Split('|', StringSplitOptions.TrimEntries))
            .ToFrozenDictionary(p => p[0], p => (Enum.Parse<SignRole>(p[1], ignoreCase: true), new LocalizedText(p[2], p[3])), StringComparer.Ordinal));
}
