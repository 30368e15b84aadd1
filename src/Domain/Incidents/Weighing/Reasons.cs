using System.Collections.Immutable;

namespace InterviewBot.Domain.Incidents.Weighing;

/// <summary>Why a criterion is not met when the signs are against it: the same reasons the rules give, each with the signs that name it.</summary>
/// <param name="Otherwise">What is missing when no sign names what stands instead.</param>
internal sealed record Reasons(ImmutableArray<Reasons.Reason> Named, string Otherwise)
{
    private static readonly Reasons Behaviour = new(
        [
            new("trait-instead", ["trait", "cue-trait", "cue-trait-frame"]),
            new("feeling-instead", ["feeling", "cue-feeling", "cue-feeling-frame"]),
            new("verdict-instead", ["verdict", "cue-verdict-word", "cue-verdict-frame", "cue-verdict-idiom", "cue-judging"]),
            new("act-too-vague", ["vague-act", "cue-vague-act", "cue-vague-noun", "cue-vague-thing", "cue-abstract-noun", "cue-abstract-adjective", "cue-unnamed"]),
            new("what-one-should-do", ["general", "cue-norm", "cue-behaviour-generic"]),
            new("only-would-do", ["unreal", "cue-hypothetical", "cue-plan"]),
        ],
        "no-act");

    private static readonly Reasons Context = new(
        [
            new("scene-too-vague", ["cue-vague-noun", "cue-vague-thing", "cue-abstract-noun", "cue-abstract-adjective", "cue-unnamed"]),
            new("talk-instead", ["general", "cue-habit", "cue-often", "cue-as-a-rule", "cue-norm"]),
            new("bare-condition", ["unreal", "cue-if-word", "cue-hypothetical"]),
            new("acts-instead", ["act"]),
        ],
        "only-time-or-place");

    private static readonly Reasons Consequences = new(
        [
            new("verdict-instead", ["verdict", "trait", "general", "cue-verdict-word", "cue-verdict-frame", "cue-verdict-idiom", "cue-trait", "cue-judging"]),
            new("expected-not-seen", ["speculation", "unreal", "cue-speculation", "cue-hypothetical", "cue-plan"]),
            new("repeats-the-act", ["cue-sums-up", "cue-rounds-off"]),
        ],
        "no-effect");

    private static readonly Reasons Specific = new(
        [
            new("habit", ["cue-habit", "cue-habit-word", "cue-often", "cue-as-a-rule", "cue-is-wont"]),
            new("not-happened", ["unreal", "cue-hypothetical", "cue-plan", "cue-to-come"]),
        ],
        "too-little-to-picture");

    public static Reasons Of(Criterion criterion) => criterion switch
    {
        Criterion.Specific => Specific,
        Criterion.ObservableBehaviour => Behaviour,
        Criterion.Context => Context,
        _ => Consequences,
    };

    /// <param name="Rule">What the verdict is called.</param>
    /// <param name="Signs">What a sign names by itself, or with how it is told (<c>trait</c>, <c>trait+is-copula</c>).</param>
    internal sealed record Reason(string Rule, ImmutableArray<string> Signs)
    {
        public bool Names(string sign)
        {
            var what = sign[(sign.IndexOf(':', StringComparison.Ordinal) + 1)..];
            return sign.Length > what.Length && Signs.Contains(what.Split('+')[0]);
        }
    }
}
