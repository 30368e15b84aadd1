using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using InterviewBot.Dialogs.Storage;
using InterviewBot.Dialogs.Tests.Fakes;
using InterviewBot.Dialogs.Transcripts;
using InterviewBot.Dialogs.Turns;
using InterviewBot.Domain.Interviews;
using InterviewBot.Domain.Texts;
using InterviewBot.Domain.Turns;

namespace InterviewBot.Dialogs.Tests.Interviews;

/// <summary>What holds whatever people say, in every guide.</summary>
public sealed class InterviewerPropertyTests
{
    private const int Turns = 100;

    private static readonly string[] Switches = ["engels", "nederlands"];

    public static TheoryData<string, int> Interviews
    {
        get
        {
            var data = new TheoryData<string, int>();
            foreach (var guide in TestKit.Kit.Guides.Select(g => g.Id).Order(StringComparer.Ordinal))
            {
                for (var seed = 1; seed <= 4; seed++)
                    data.Add(guide, seed);
            }

            return data;
        }
    }

    private static readonly JsonSerializerOptions Everything = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase, Converters = { new JsonStringEnumConverter() } };

    public static TheoryData<string> Guides => [.. TestKit.Kit.Guides.Select(g => g.Id).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Interviews))]
    public void Anything_gets_a_reply_in_words(string guide, int seed) => Assert.All(Play(guide, seed), turn =>
    {
        Assert.NotEmpty(turn.Step.Replies);
        Assert.False(string.IsNullOrWhiteSpace(Words(guide, turn)), $"After '{turn.Said}' the bot says nothing");
    });

    [Theory]
    [MemberData(nameof(Interviews))]
    public void The_same_messages_give_the_same_interview_and_the_same_replies(string guide, int seed) =>
        Assert.Equal(Play(guide, seed).Select(t => $"{Json(t.After)} {Words(guide, t)}"), Play(guide, seed).Select(t => $"{Json(t.After)} {Words(guide, t)}"));

    [Theory]
    [MemberData(nameof(Interviews))]
    public void Saving_and_loading_changes_nothing(string guide, int seed) => Assert.All(Play(guide, seed), turn =>
    {
        var loaded = Load(InterviewRows.ToValues(turn.Before));
        var again = turn with { Before = loaded, Step = TestKit.Kit.Guide(guide).Interviewer.Step(loaded, new Message(turn.Said)) };
        Assert.Equal(Json(turn.Before), Json(loaded));
        Assert.Equal(Json(turn.Before), Json(Load(new Dictionary<string, string> { ["state"] = Json(turn.Before) })));
        Assert.Equal(Json(turn.After), Json(again.After));
        Assert.Equal(Words(guide, turn), Words(guide, again));
    });

    [Theory]
    [MemberData(nameof(Interviews))]
    public void A_state_is_written_the_same_with_the_parts_of_the_one_before(string guide, int seed) => Assert.All(Play(guide, seed), turn =>
    {
        InterviewRows.ToValues(turn.Before);
        if (turn.After is { } after)
            Assert.Equal(InterviewRows.ToValues(after), InterviewRows.ToValues(after, turn.Before));
    });

    [Theory]
    [MemberData(nameof(Interviews))]
    public void No_plain_question_that_has_its_answer_is_asked_again_unless_wished(string guide, int seed) => Assert.All(Play(guide, seed), turn =>
    {
        var wished = turn.Before.Waiting.For is WaitingFor.CorrectionChoice or WaitingFor.Review || TestKit.Kit.Listener.Turns.FindCommand(turn.Said) is Wish.Back or Wish.Correct
            || !turn.Before.LinesToCome.IsEmpty || !DraftLines.Numbered(DraftLines.Of(TestKit.Kit.Guide(guide).Guide, turn.Before), turn.Said).IsEmpty;
        var asked = turn.Step.Replies.OfType<Reply.Ask>()
            .Where(a => TestKit.Kit.Guide(guide).Guide.Questions.ContainsKey(a.Slot) && turn.Before.Find(a.Slot) is { IsClosed: true } && turn.Before.Waiting.Slot != a.Slot);
        Assert.True(wished || !asked.Any(), $"After '{turn.Said}' ({turn.Before.Waiting}) the bot asks again for {string.Join(", ", asked.Select(a => a.Slot))}");
    });

    [Theory]
    [MemberData(nameof(Interviews))]
    public void Progress_stays_within_its_bounds(string guide, int seed) => Assert.All(Play(guide, seed), turn =>
    {
        var progress = Course.Progress(TestKit.Kit.Guide(guide).Guide, turn.Before);
        Assert.InRange(progress.Share, 0, 1);
        Assert.InRange(progress.SectionNumber, 1, progress.Sections);
        Assert.InRange(progress.Incident, 0, progress.Incidents);
        Assert.True(progress.MinutesLeft >= 0);
    });

    [Theory]
    [MemberData(nameof(Interviews))]
    public void A_switch_of_language_changes_no_answer(string guide, int seed) => Assert.All(Play(guide, seed).Where(t => t.Before.Waiting.For != WaitingFor.DeleteConfirmation), turn =>
    {
        foreach (var wish in Switches)
        {
            var after = TestKit.Kit.Guide(guide).Interviewer.Step(turn.Before, new Message(wish)).Next!;
            Assert.Equal(Told(turn.Before), Told(after));
        }
    });

    [Theory]
    [MemberData(nameof(Guides))]
    public void The_state_stays_small_over_two_thousand_turns(string guide)
    {
        var played = Playing.Play(TestKit.Kit.Guide(guide).Guide, TestKit.Kit.Guide(guide).Interviewer, 7, 2_000);
        // The words of the incident being told dominate: three parts of eight passages of 8,000 characters, each at most six bytes as JSON.
        Assert.All(played.Where((_, i) => i % 25 == 0), t => Assert.InRange(Json(t.Before).Length, 1, 200_000));
    }

    private static ImmutableArray<PlayedTurn> Play(string guide, int seed) => Playing.Play(TestKit.Kit.Guide(guide).Guide, TestKit.Kit.Guide(guide).Interviewer, seed, Turns);

    /// <summary>What was told so far, without where the conversation stands.</summary>
    private static string Told(Interview interview) => Json(interview with { Language = default, Phase = default, Introduced = [], Stumbles = 0, Waiting = Waiting.Nothing });

    private static Interview Load(Dictionary<string, string> values) => InterviewRows.ToInterview(new StoredRow(InterviewRows.State, "1", values))!;

    /// <summary>All of a state, also what is not stored because it is empty: how states were stored before.</summary>
    private static string Json(Interview? interview) => JsonSerializer.Serialize(interview, Everything);

    private static string Words(string guide, PlayedTurn turn) =>
        TurnRenderer.Render(turn.Step, turn.Step.Next?.Language ?? Language.Dutch, TestKit.Kit.Guide(guide).Guide.Perspective, turn.Before.NextUtterance + 1, 180).Text;
}
