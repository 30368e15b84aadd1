using InterviewBot.Dialogs.Storage;
using InterviewBot.Dialogs.Tests.Fakes;
using InterviewBot.Dialogs.Transcripts;
using InterviewBot.Dialogs.Turns;
using InterviewBot.Domain.Interviews;
using InterviewBot.Domain.Texts;
using InterviewBot.Domain.Transcripts;

namespace InterviewBot.Dialogs.Tests.Turns;

public sealed class InterviewDialogTests
{
    private static readonly ConversationKey Key = new("directline", "", "c1");
    private readonly InMemoryStore _store = new();
    private readonly FixedClock _clock = new();

    private InterviewDialog Dialog() => new(_store, TestKit.Kit, _clock);

    private async Task<InterviewDialog> Opened()
    {
        var dialog = Dialog();
        await dialog.OpenAsync(Key, "past-job", "1", Language.Dutch, default);
        return dialog;
    }

    private static ValueTask<TurnOutcome> Send(InterviewDialog dialog, string text, string? id = null) =>
        dialog.TurnAsync(Key, new IncomingMessage(text, null), id ?? text, default);

    [Fact]
    public async Task Done_ends_the_review_even_when_an_answer_holds_the_word()
    {
        var dialog = await Opened();
        await Send(dialog, "afwasser, tot alles klaar was", "a0");
        for (var turn = 1; (await dialog.FindAsync(Key, default))!.Waiting.For != WaitingFor.Review; turn++)
            await Send(dialog, "overslaan", $"a{turn}");
        await Send(dialog, "klaar", "z");
        Assert.Equal(Phase.Finished, (await dialog.FindAsync(Key, default))!.Phase);
    }

    [Fact]
    public async Task An_incident_that_is_said_not_to_be_right_and_closed_again_shows_no_more_than_before()
    {
        var dialog = Dialog();
        await dialog.OpenAsync(Key, "professor-incidents", "1", Language.English, default);
        string[] told =
        [
            "bachelor of psychology", "that students learn to think",
            "Last October, during a statistics lecture, I asked something in front of everyone that had already been explained", "She stopped her slides, drew the distribution on the board and asked me to say the next step myself", "I understood it then and after the lecture three others came to thank her",
            "In May nobody in the lab knew how to read the curve and the report was due on Friday", "she stopped the lab, drew the curve on the board and explained it once more step by step", "I handed it in on time and got 14 out of 20",
        ];
        foreach (var (i, text) in told.Index())
            await Send(dialog, text, $"a{i}");
        var closed = (await dialog.FindAsync(Key, default))!;
        await Send(dialog, "no", "b");
        await Send(dialog, "never mind, it is fine", "c");
        await Send(dialog, "yes", "d");
        var again = (await dialog.FindAsync(Key, default))!;
        Assert.Contains(closed.Proposals.Select(p => p.ElementId).GroupBy(e => e), e => e.Count() > 1);
        Assert.Null(again.Draft?.Circumstances.FirstOrDefault());
        Assert.Equal(closed.Proposals.AsEnumerable(), again.Proposals);
    }

    [Fact]
    public async Task An_item_told_in_a_word_is_asked_about_once_and_the_list_goes_on()
    {
        var dialog = await Opened();
        for (var turn = 0; (await dialog.FindAsync(Key, default))!.Waiting.Slot != "tasks"; turn++)
            await Send(dialog, "overslaan", $"a{turn}");
        await Send(dialog, "afwassen\nde tafels dekken voor de dienst van de avond\npoetsen", "b");
        Assert.Contains("“afwassen”", await LastSaid(dialog), StringComparison.Ordinal);
        await Send(dialog, "potten en pannen met de hand, de rest in de machine", "c");
        Assert.Contains("“poetsen”", await LastSaid(dialog), StringComparison.Ordinal);
        await Send(dialog, "overslaan", "d");
        await Send(dialog, "dat is alles", "e");
        var state = (await dialog.FindAsync(Key, default))!;
        Assert.Equal((SlotOutcome.Answered, 3), (state.Find("tasks")!.Outcome, state.Find("tasks")!.Items));
    }

    [Fact]
    public async Task A_thin_answer_gets_the_further_questions_there_are_and_then_stands()
    {
        var dialog = await Opened();
        await Send(dialog, "kassier", "a");
        await Send(dialog, "een winkel", "b");
        Assert.Equal("organisation", (await dialog.FindAsync(Key, default))!.Waiting.Slot);
        Assert.Equal(UtteranceKind.Probe, (await dialog.TranscriptAsync(Key, 0, default))[^1].Kind);
        await Send(dialog, "gewoon een winkel", "c");
        Assert.Equal("period", (await dialog.FindAsync(Key, default))!.Waiting.Slot);
    }

    private static async Task<string> LastSaid(InterviewDialog dialog) => (await dialog.TranscriptAsync(Key, 0, default))[^1].Text;

    [Fact]
    public async Task A_story_told_in_one_go_is_summed_up_without_asking_for_its_parts()
    {
        var dialog = await Opened();
        await SkipUntil(dialog, "incident-effective-1/circumstances");
        await Send(dialog, "vorige zomer viel de snijmachine stil terwijl de winkel vol stond. ik trok de stekker uit en belde de hersteller. na een uur werkte de machine weer en niemand werd kwaad", "b");
        Assert.Equal(new Waiting(WaitingFor.Answer, "incident-effective-2/circumstances"), (await dialog.FindAsync(Key, default))!.Waiting);
        Assert.Contains("Situatie: “vorige zomer viel de snijmachine stil", await LastSaid(dialog), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_part_of_an_incident_told_in_a_word_or_two_gets_a_follow_up_question()
    {
        var dialog = await Opened();
        await SkipUntil(dialog, "incident-effective-1/circumstances");
        await Send(dialog, "stroom uit", "b");
        Assert.Equal((UtteranceKind.Probe, "incident-effective-1/circumstances"), (await dialog.TranscriptAsync(Key, 0, default))[^1] is var said ? (said.Kind, said.Slot) : default);
    }

    private static async Task SkipUntil(InterviewDialog dialog, string slot)
    {
        for (var turn = 0; (await dialog.FindAsync(Key, default))!.Waiting.Slot != slot; turn++)
            await Send(dialog, "overslaan", $"skip{turn}");
    }

    [Fact]
    public async Task No_to_what_else_ends_a_list_and_is_no_item()
    {
        var dialog = await Opened();
        for (var turn = 0; (await dialog.FindAsync(Key, default))!.Waiting.Slot != "tasks"; turn++)
            await Send(dialog, "overslaan", $"a{turn}");
        await Send(dialog, "de vuile borden in de afwasmachine zetten", "b");
        await Send(dialog, "nee", "c");
        var tasks = (await dialog.FindAsync(Key, default))!.Find("tasks")!;
        Assert.Equal((SlotOutcome.Answered, 1), (tasks.Outcome, tasks.Items));
    }

    [Fact]
    public async Task Pointing_at_what_was_told_before_answers_the_question_and_is_no_evidence()
    {
        var dialog = await Opened();
        for (var turn = 0; (await dialog.FindAsync(Key, default))!.Waiting.Slot != "incident-effective-1/circumstances"; turn++)
            await Send(dialog, "overslaan", $"a{turn}");
        await Send(dialog, "op een drukke zaterdag in juli was er veel volk en de kassa viel uit", "b");
        await Send(dialog, "dat heb ik al gezegd", "c");
        var heard = (await dialog.TranscriptAsync(Key, 0, default)).Single(u => u.Text == "dat heb ik al gezegd");
        Assert.Equal((UtteranceKind.Wish, null), (heard.Kind, heard.Slot));
        Assert.NotEqual("incident-effective-1/behaviour", (await dialog.FindAsync(Key, default))!.Waiting.Slot);
    }

    [Fact]
    public async Task A_turn_is_two_requests_however_long_the_interview()
    {
        var dialog = await Opened();
        for (var turn = 0; turn < 300; turn++)
        {
            var before = _store.Requests;
            await Send(dialog, turn % 7 == 0 ? "terug" : $"bakker nummer {turn}", $"a{turn}");
            Assert.Equal(2, _store.Requests - before);
        }
    }

    [Fact]
    public async Task The_same_activity_again_changes_nothing_and_gets_the_same_reply()
    {
        var dialog = await Opened();
        var first = Assert.IsType<TurnOutcome.Said>(await Send(dialog, "kassier", "a1"));
        await Send(dialog, "Colruyt", "a2");
        var again = Assert.IsType<TurnOutcome.Said>(await Send(Dialog(), "kassier", "a1"));
        Assert.Equal(first.Utterances.Select(u => u.Text), again.Utterances.Select(u => u.Text));
        Assert.Equal(5, (await dialog.TranscriptAsync(Key, 0, default)).Length);
    }

    [Fact]
    public async Task Twenty_messages_at_once_over_two_instances_are_all_stored_in_order_without_gaps()
    {
        await Opened();
        InterviewDialog[] instances = [Dialog(), Dialog()];
        await Task.WhenAll(Enumerable.Range(0, 20).Select(i => Task.Run(() => Send(instances[i % 2], $"bericht {i}", $"a{i}").AsTask())));
        var transcript = await instances[0].TranscriptAsync(Key, 0, default);
        Assert.Equal(Enumerable.Range(1, 41), transcript.Select(u => u.Number));
        Assert.Equal(20, transcript.Where(u => u.Speaker == Speaker.Respondent).Select(u => u.Text).Distinct().Count());
    }

    [Fact]
    public async Task A_batch_that_another_instance_overtook_is_worked_out_again()
    {
        var dialog = await Opened();
        var other = Dialog();
        var overtaken = false;
        _store.BeforeCommit = () =>
        {
            if (overtaken)
                return;
            overtaken = true;
            Send(other, "van de andere", "b1").AsTask().GetAwaiter().GetResult();
        };
        await Send(dialog, "van mij", "a1");
        Assert.Equal(["van de andere", "van mij"], (await dialog.TranscriptAsync(Key, 0, default)).Where(u => u.Speaker == Speaker.Respondent).Select(u => u.Text));
    }

    [Fact]
    public async Task Storage_that_is_away_loses_nothing_and_sending_again_is_harmless()
    {
        var dialog = await Opened();
        _store.BeforeCommit = () => throw new StoreUnavailableException("away");
        await Assert.ThrowsAsync<StoreUnavailableException>(async () => await Send(dialog, "kassier", "a1"));
        _store.BeforeCommit = null;
        Assert.IsType<TurnOutcome.Said>(await Send(dialog, "kassier", "a1"));
        Assert.Equal(3, (await dialog.TranscriptAsync(Key, 0, default)).Length);
    }

    [Fact]
    public async Task Deleting_everything_leaves_no_word_behind_and_a_redelivery_stores_nothing()
    {
        var dialog = await Opened();
        await Send(dialog, "kanarievogel", "a1");
        await Send(dialog, "verwijder alles", "a2");
        Assert.IsType<TurnOutcome.Deleted>(await Send(dialog, "ja", "a3"));
        Assert.DoesNotContain(_store.AllTexts, t => t.Contains("kanarievogel", StringComparison.Ordinal));
        Assert.IsType<TurnOutcome.NoInterview>(await Send(dialog, "kanarievogel", "a1"));
        Assert.Empty(await dialog.TranscriptAsync(Key, 0, default));
    }

    [Fact]
    public async Task Deleting_lets_go_of_the_words_that_were_kept_to_read_them_sooner()
    {
        var dialog = await Opened();
        await Send(dialog, "kanarievogelverzorger", "a1");
        var cues = TestKit.Lexicon.Dutch.Cues;
        var kept = cues.Find("kanarievogelverzorger");
        await dialog.DeleteAsync(Key, default);
        Assert.NotSame(kept, cues.Find("kanarievogelverzorger"));
    }

    [Fact]
    public async Task Retention_erases_what_is_over_time_and_nothing_else()
    {
        var dialog = await Opened();
        _clock.Now = _clock.Now.AddDays(170);
        var young = new ConversationKey("directline", "", "c2");
        await dialog.OpenAsync(young, "past-job", "1", Language.English, default);
        _clock.Now = _clock.Now.AddDays(11);
        Assert.Equal(new RetentionRun(1, false), await new Retention(_store, dialog, _clock, 180).RunAsync(default));
        Assert.Null(await dialog.FindAsync(Key, default));
        Assert.NotNull(await dialog.FindAsync(young, default));
    }

    /// <summary>An interview whose deletion was cut off: some of its words are still there.</summary>
    private async Task<InterviewDialog> OpenedAndDeletedInPart()
    {
        var dialog = await Opened();
        await Send(dialog, "kanarievogel", "a1");
        var commits = 0;
        _store.BeforeCommit = () =>
        {
            if (++commits == 3)
                throw new StoreUnavailableException("killed");
        };
        await Assert.ThrowsAsync<StoreUnavailableException>(async () => await dialog.DeleteAsync(Key, default));
        _store.BeforeCommit = null;
        Assert.Contains(_store.AllTexts, t => t.Contains("kanarievogel", StringComparison.Ordinal));
        return dialog;
    }

    [Fact]
    public async Task A_deletion_that_was_cut_off_is_taken_up_by_the_next_run()
    {
        var dialog = await OpenedAndDeletedInPart();
        await new Retention(_store, dialog, _clock, 180).RunAsync(default);
        Assert.DoesNotContain(_store.AllTexts, t => t.Contains("kanarievogel", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("asks again")]
    [InlineData("goes on talking")]
    [InlineData("looks")]
    public async Task A_deletion_that_was_cut_off_is_finished_for_whoever_comes_back_before_they_are_told_that_nothing_is_left(string what)
    {
        await OpenedAndDeletedInPart();
        var another = Dialog();
        var toldGone = what switch
        {
            "asks again" => await another.DeleteAsync(Key, default) > 1,
            "goes on talking" => await Send(another, "nog iets", "a2") is TurnOutcome.DeletedAtLast { Rows: > 1 },
            _ => await another.FindAsync(Key, default) is null,
        };
        Assert.True(toldGone);
        Assert.DoesNotContain(_store.AllTexts, t => t.Contains("kanarievogel", StringComparison.Ordinal));
        Assert.IsType<TurnOutcome.NoInterview>(await Send(another, "nog iets", "a3"));
        Assert.Equal(0, await another.DeleteAsync(Key, default));
    }

    [Fact]
    public async Task Deleting_what_is_not_there_writes_nothing()
    {
        var commits = 0;
        _store.BeforeCommit = () => commits++;
        Assert.Equal((0, 0), (await Dialog().DeleteAsync(Key, default), commits));
    }

    [Fact]
    public async Task Other_words_under_an_id_that_was_used_change_nothing_and_are_remarked()
    {
        var dialog = await Opened();
        await Send(dialog, "kassier", "a1");
        Assert.Equal(TurnRemark.None, Assert.IsType<TurnOutcome.Said>(await Send(dialog, "kassier", "a1")).Remark);
        var other = Assert.IsType<TurnOutcome.Said>(await Send(dialog, "bakker", "a1"));
        Assert.Equal(("kassier", TurnRemark.OtherWords), (other.Utterances[0].Text, other.Remark));
        Assert.Equal(3, (await dialog.TranscriptAsync(Key, 0, default)).Length);
    }

    [Theory]
    [InlineData(100_000)]
    [InlineData(250_000)]
    public async Task A_very_long_answer_is_kept_whole(int length)
    {
        var dialog = await Opened();
        var text = string.Concat(Enumerable.Repeat("werk 😀 ", (length / 8) + 1))[..length];
        await Send(dialog, text, "a1");
        Assert.Equal(text, (await dialog.TranscriptAsync(Key, 0, default))[1].Text);
        Assert.True((await _store.FindAsync(Key.Partition, "s", default))!.Values["state"].Length < 20_000);
    }

    [Fact]
    public void Conversations_of_different_channels_never_share_a_partition()
    {
        Assert.NotEqual(new ConversationKey("a:b", "", "c").Partition, new ConversationKey("a", "", "b:c").Partition);
        Assert.NotEqual(new ConversationKey("a", "b", "c").Partition, new ConversationKey("a", "", "bc").Partition);
        Assert.NotEqual(new ConversationKey("a", "", "C").Partition, new ConversationKey("a", "", "c").Partition);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("[1,2]")]
    [InlineData("{}")]
    [InlineData("""{"guideId":"past-job","phase":"Hibernating"}""")]
    [InlineData("gone")]
    public async Task A_state_that_cannot_be_read_is_rebuilt_from_the_transcript(string damage)
    {
        var dialog = await Opened();
        await Send(dialog, "kassier", "a1");
        await Send(dialog, "Colruyt", "a2");
        var before = await dialog.FindAsync(Key, default);
        var row = (await _store.FindAsync(Key.Partition, "s", default))!;
        var values = new Dictionary<string, string>(row.Values) { ["state"] = damage };
        if (damage == "gone")
            values = new() { ["phase"] = "Running" };
        await _store.CommitAsync(Key.Partition, [new RowChange.Replace("s", row.ETag, values)], default);
        var after = await dialog.FindAsync(Key, default);
        Assert.Equal(before!.NextUtterance, after!.NextUtterance);
        Assert.Equal(before.Answers.Keys, after.Answers.Keys);
        Assert.Equal(before.Waiting, after.Waiting);
        Assert.Equal(before.Consent, after.Consent);
        Assert.Equal(TurnRemark.Rebuilt, Assert.IsType<TurnOutcome.Said>(await Send(dialog, "zomer 2024", "a3")).Remark);
        Assert.Equal(TurnRemark.None, Assert.IsType<TurnOutcome.Said>(await Send(dialog, "zaterdag", "a4")).Remark);
        Assert.Equal(before.Consent, (await Dialog().FindAsync(Key, default))!.Consent);
    }
}
