using System.Collections.Immutable;
using System.Text.RegularExpressions;
using InterviewBot.Domain.Incidents;
using InterviewBot.Domain.Interviews.Answers;
using InterviewBot.Domain.Texts;
using InterviewBot.Domain.Transcripts;

namespace InterviewBot.Domain.Interviews.Stories;

/// <summary>
/// Whether an incident was told through before it was asked through. One clause cannot be situation, act and result at once: a part counts as told unasked
/// only when its words are its own and stand where a story has them, in one go and the result after the act. Doubt means asking.
/// </summary>
public static partial class StoryOrder
{
    /// <summary>In fewer words nobody tells a whole incident.</summary>
    private const int FewestWordsOfStory = 16;

    private static readonly Dictionary<string, Criterion> Criteria = new(StringComparer.Ordinal) { [Slots.Circumstances] = Criterion.Context, [Slots.Behaviour] = Criterion.ObservableBehaviour, [Slots.Results] = Criterion.Consequences };

    /// <summary>The part was told before it was asked.</summary>
    /// <param name="part">The part that would not be asked.</param>
    public static bool IsTold(IncidentDraft draft, IncidentVerdict verdict, string part)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(verdict);
        if (verdict[Criteria[part]] is not { Met: true, Evidence: { IsEmpty: false } evidence })
            return false;
        // Divided by its signs: what is beyond doubt is not asked, and an act that nothing is told to come of is asked for with the rest.
        var isThere = verdict.Story is { } story && draft.Circumstances.Any(p => p.Utterance == story.Utterance && IsStory(p.Text)) ? story.IsSure && story.Has(Part(part)) : Holds(draft, verdict, part);
        return isThere && (part != Slots.Behaviour || verdict.Actor != IncidentActor.Observed || ObservedActs.Tells(draft, evidence));
    }

    /// <summary>It opens as what goes on with something told before: "en ook …", "and also …".</summary>
    public static bool GoesOn(string text) => OpensWithMore().IsMatch(text);

    [GeneratedRegex(@"^\W*((en|and|maar|but)\W+)?(ook|also|bovendien|daarnaast|plus)\b", RegexOptions.IgnoreCase)]
    private static partial Regex OpensWithMore();

    private static int Part(string part) => part == Slots.Circumstances ? 0 : part == Slots.Behaviour ? 1 : 2;

    private static bool Holds(IncidentDraft draft, IncidentVerdict verdict, string part)
    {
        var (context, behaviour, consequences) = (Told(draft, verdict[Criterion.Context]), Told(draft, verdict[Criterion.ObservableBehaviour]), Told(draft, verdict[Criterion.Consequences]));
        // "I left it open because I was in a hurry", "I told her off for eating there": the sentence of the act tells how it came to it, and the act is told all the same.
        var scene = verdict[Criterion.Context].Rule == "scene-within-act" ? [] : context.RemoveAll(c => behaviour.Any(b => b.Utterance == c.Utterance && b.Start == c.Start && b.End < c.End));
        return part switch
        {
            Slots.Results => IsAfter(consequences, behaviour),
            // Something done stands in most descriptions of a situation; it is what the incident is about when what came of it is there too.
            Slots.Behaviour => (IsAfter(consequences, behaviour) || Opens(draft, verdict, behaviour)) && behaviour.Any(b => !scene.Any(b.Overlaps)),
            _ => context.Any(c => !behaviour.Any(c.Overlaps)),
        };
    }

    /// <summary>Later in the same message: told in one go.</summary>
    private static bool IsAfter(ImmutableArray<Evidence> later, ImmutableArray<Evidence> earlier) =>
        later.Any(l => earlier.Any(e => l.Utterance == e.Utterance && l.Start >= e.End));

    /// <summary>The story opens with what the teller did: read so, it does not set a scene with it.</summary>
    private static bool Opens(IncidentDraft draft, IncidentVerdict verdict, ImmutableArray<Evidence> behaviour) => verdict.Actor == IncidentActor.Teller
        && draft.Circumstances is [var story, ..] && behaviour.Any(b => b.Utterance == story.Utterance && b.Start <= story.Text.Length && string.IsNullOrWhiteSpace(story.Text[..b.Start]));

    /// <summary>The words a criterion is met by, without those of answers too short to hold them beside what was asked.</summary>
    private static ImmutableArray<Evidence> Told(IncidentDraft draft, CriterionVerdict verdict) =>
        verdict.Met ? [.. verdict.Evidence.Where(e => draft.Circumstances.Any(p => p.Utterance == e.Utterance && IsStory(p.Text)) || draft.Behaviour.Concat(draft.Results).Any(p => p.Utterance == e.Utterance && !ThinAnswer.IsPart(p.Text)))] : [];

    private static bool IsStory(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length >= FewestWordsOfStory;
}
