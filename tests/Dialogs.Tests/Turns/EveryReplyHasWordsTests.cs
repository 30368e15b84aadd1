using System.Collections.Immutable;
using System.Reflection;
using InterviewBot.Dialogs.Turns;
using InterviewBot.Dialogs.Wording;
using InterviewBot.Domain.Guides;
using InterviewBot.Domain.Incidents;
using InterviewBot.Domain.Interviews;
using InterviewBot.Domain.Texts;
using InterviewBot.Domain.Turns;

namespace InterviewBot.Dialogs.Tests.Turns;

public sealed class EveryReplyHasWordsTests
{
    private static readonly LocalizedText Text = new("Nederlands", "English");

    public static TheoryData<string> Replies =>
        [.. typeof(Reply).GetNestedTypes().Where(t => t.IsAssignableTo(typeof(Reply))).Select(t => t.Name).Order(StringComparer.Ordinal)];

    /// <summary>The compiler does not know that replies are closed; this does.</summary>
    [Theory]
    [MemberData(nameof(Replies))]
    public void Every_reply_is_said_in_both_languages(string reply)
    {
        var type = typeof(Reply).GetNestedType(reply)!;
        foreach (var sample in Samples(type))
        {
            var nl = Say(sample, Language.Dutch);
            var en = Say(sample, Language.English);
            Assert.False(string.IsNullOrWhiteSpace(nl), sample.ToString());
            if (sample is not Reply.Probe)
                Assert.NotEqual(nl, en);
        }
    }

    [Fact]
    public void Every_phrase_differs_between_the_languages()
    {
        foreach (var phrase in typeof(Phrases).GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            switch (Value(phrase, Language.Dutch), Value(phrase, Language.English))
            {
                case (string nl, string en):
                    Assert.False(string.IsNullOrWhiteSpace(nl) || string.IsNullOrWhiteSpace(en), phrase.Name);
                    Assert.True(nl != en, phrase.Name);
                    break;
                case (ImmutableArray<string> nl, ImmutableArray<string> en):
                    Assert.True(nl.Length == en.Length, phrase.Name);
                    Assert.All(nl.Zip(en), p => Assert.True(p.First != p.Second || p.First.Length == 0, phrase.Name));
                    break;
                default:
                    Assert.Fail($"{phrase.Name} is no text");
                    break;
            }
        }

        // A phrase with places to fill is filled with samples.
        static object? Value(PropertyInfo phrase, Language language) => phrase.GetValue(Phrases.In(language)) is Delegate places
            ? places.DynamicInvoke([.. places.Method.GetParameters().Select(Argument)])
            : phrase.GetValue(Phrases.In(language));
    }

    private static string Say(Reply reply, Language language) =>
        TurnRenderer.Render(new StepResult(null, Heard.Wish, [reply], []), language, Perspective.Holder, 0, 180).Text;

    /// <summary>Each constructor's parameters, filled with every value that changes the wording.</summary>
    private static IEnumerable<Reply> Samples(Type reply) => reply.Name switch
    {
        nameof(Reply.Handled) => Enum.GetValues<HandlingClass>().Where(c => HandlingReplies.AsksAgain(c) || c is HandlingClass.RefusePrivacy or HandlingClass.Distress).Select(c => new Reply.Handled(c)),
        nameof(Reply.Heard) => Enum.GetValues<HeardAs>().Select(h => new Reply.Heard(h)),
        nameof(Reply.GuideGone) => new[] { new Reply.GuideGone(false), new Reply.GuideGone(true) },
        nameof(Reply.ExplainHow) => Enum.GetValues<WaitingFor>().Select(w => new Reply.ExplainHow(w)),
        _ => [Made(reply)],
    };

    private static Reply Made(Type reply)
    {
        var constructor = reply.GetConstructors().Single();
        return (Reply)constructor.Invoke([.. constructor.GetParameters().Select(Argument)]);
    }

    private static object? Argument(ParameterInfo parameter) => parameter.ParameterType switch
    {
        var t when t == typeof(LocalizedText) => Text,
        var t when t == typeof(string) => "woorden",
        var t when t == typeof(int) => 3,
        var t when t == typeof(HeardAs) => HeardAs.Story,
        var t when t == typeof(bool) => true,
        var t when t == typeof(ImmutableArray<LocalizedText>) => ImmutableArray.Create(Text, Text),
        var t when t == typeof(ImmutableArray<DraftLine>) => ImmutableArray.Create(new DraftLine(1, "job-title", Text, Text)),
        var t when t == typeof(ImmutableArray<string>) => ImmutableArray.Create("een", "twee"),
        var t when t == typeof(RatingScale) => new RatingScale(1, 5),
        var t when t == typeof(Progress) => new Progress(null, 1, 2, 1, 4, 1, 0.5),
        var t when t == typeof(IncidentDraft) => IncidentDraft.Start(Valence.Effective, 1, Language.Dutch).Add("behaviour", new Passage(2, "Ik belde de baas.")),
        var t when t == typeof(IncidentVerdict) => new IncidentVerdict([.. Enum.GetValues<Criterion>().Select(c => new CriterionVerdict(c, false, "rule", []))], []),
        var t => throw new InvalidOperationException($"No sample for a {t.Name}: add one here"),
    };
}
