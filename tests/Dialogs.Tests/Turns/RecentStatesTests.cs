using System.Runtime.CompilerServices;
using InterviewBot.Dialogs.Tests.Conversations;
using InterviewBot.Dialogs.Tests.Fakes;
using InterviewBot.Dialogs.Transcripts;
using InterviewBot.Dialogs.Turns;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Dialogs.Tests.Turns;

/// <summary>What a process remembers of the states it wrote makes no difference but time.</summary>
public sealed class RecentStatesTests
{
    private static readonly ConversationKey Key = new("directline", "", "c1");
    private InMemoryStore _store = new();

    private InterviewDialog Dialog() => new(_store, TestKit.Kit, new FixedClock());

    [Theory]
    [InlineData("bakery.nl", true, false, false)]
    [InlineData("bakery.nl", true, true, false)]
    [InlineData("bakery.nl", true, false, true)]
    [InlineData("bakery.en", false, false, false)]
    [InlineData("bakery.en", false, true, false)]
    [InlineData("bakery.en", false, false, true)]
    public async Task An_interview_goes_the_same_way_when_every_turn_is_taken_by_another_instance(string name, bool tellsETags, bool answersLater, bool isEmbedded)
    {
        _store = new InMemoryStore { TellsETags = tellsETags, AnswersLater = answersLater, IsEmbedded = isEmbedded };
        var file = ConversationFile.Read(Path.Combine(Repository.Root, "tests", "Dialogs.Tests", "Conversations", "happy", name + ".txt"));
        var one = await PlayAsync(new ConversationKey("directline", "", "one"), file, Dialog());
        var each = await PlayAsync(new ConversationKey("directline", "", "each"), file, null);
        Assert.Equal(one, each);
        Assert.True(one.Count > 2 * file.Me.Count);
    }

    [Theory]
    [InlineData(true, false, false)]
    [InlineData(true, true, false)]
    [InlineData(true, false, true)]
    [InlineData(false, false, false)]
    [InlineData(false, true, false)]
    [InlineData(false, false, true)]
    public async Task What_another_instance_said_meanwhile_is_read(bool tellsETags, bool answersLater, bool isEmbedded)
    {
        _store = new InMemoryStore { TellsETags = tellsETags, AnswersLater = answersLater, IsEmbedded = isEmbedded };
        var (here, there) = (Dialog(), Dialog());
        await here.OpenAsync(Key, "past-job", "1", Language.Dutch, default);
        await here.TurnAsync(Key, new IncomingMessage("kassier in een kleine buurtwinkel", null), "a", default);
        await there.TurnAsync(Key, new IncomingMessage("overslaan", null), "b", default);
        await here.TurnAsync(Key, new IncomingMessage("overslaan", null), "c", default);
        Assert.Equal(7, (await there.TranscriptAsync(Key, 0, default)).Length);
        Assert.Equal(await here.FindAsync(Key, default), await Dialog().FindAsync(Key, default), (a, b) => InterviewRows.ToValues(a!)["state"] == InterviewRows.ToValues(b!)["state"]);
    }

    [Theory]
    [InlineData("ja, verwijder alles", false)]
    [InlineData("ja, verwijder alles", true)]
    [InlineData("kassier", true)]
    public async Task A_step_taken_ahead_of_the_state_is_nothing_when_another_instance_deleted_the_interview(string text, bool isEmbedded)
    {
        _store = new InMemoryStore { AnswersLater = true, IsEmbedded = isEmbedded };
        var (here, there) = (Dialog(), Dialog());
        await here.OpenAsync(Key, "past-job", "1", Language.Dutch, default);
        await here.TurnAsync(Key, new IncomingMessage("verwijder alles", null), "a", default);
        await there.DeleteAsync(Key, default);
        Assert.IsType<TurnOutcome.NoInterview>(await here.TurnAsync(Key, new IncomingMessage(text, null), "b", default));
        Assert.DoesNotContain(text, _store.AllTexts);
    }

    [Fact]
    public async Task Where_nobody_else_writes_a_turn_is_one_request_and_a_message_that_comes_again_changes_nothing()
    {
        _store = new InMemoryStore { IsEmbedded = true };
        var dialog = Dialog();
        await dialog.OpenAsync(Key, "past-job", "1", Language.Dutch, default);
        await dialog.TurnAsync(Key, new IncomingMessage("kassier", null), "a", default);
        var before = _store.Requests;
        var first = Assert.IsType<TurnOutcome.Said>(await dialog.TurnAsync(Key, new IncomingMessage("Colruyt in Gent", null), "b", default));
        Assert.Equal(1, _store.Requests - before);
        var again = Assert.IsType<TurnOutcome.Said>(await dialog.TurnAsync(Key, new IncomingMessage("Colruyt in Gent", null), "b", default));
        Assert.Equal(first.Utterances.Select(u => u.Text), again.Utterances.Select(u => u.Text));
        Assert.Equal(5, (await dialog.TranscriptAsync(Key, 0, default)).Length);
    }

    [Fact]
    public async Task What_is_deleted_is_remembered_by_nobody()
    {
        var other = new Noted();
        var dialog = new InterviewDialog(_store, TestKit.Kit, new FixedClock(), other);
        await dialog.OpenAsync(Key, "past-job", "1", Language.Dutch, default);
        await dialog.TurnAsync(Key, new IncomingMessage("kassier", null), "a", default);
        Assert.Empty(other.Forgotten);
        await dialog.DeleteAsync(Key, default);
        Assert.Equal([Key.Partition], other.Forgotten.Distinct());
    }

    [Fact]
    public async Task What_was_erased_because_its_time_was_over_is_remembered_by_nobody()
    {
        var other = new Noted();
        var clock = new FixedClock();
        var dialog = new InterviewDialog(_store, TestKit.Kit, clock, other);
        await dialog.OpenAsync(Key, "past-job", "1", Language.Dutch, default);
        clock.Now = clock.Now.AddDays(181);
        await new Retention(_store, dialog, clock, 180).RunAsync(default);
        Assert.Equal([Key.Partition], other.Forgotten.Distinct());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_state_of_a_deleted_interview_is_let_go_of(bool deleted)
    {
        var dialog = Dialog();
        await dialog.OpenAsync(Key, "past-job", "1", Language.Dutch, default);
        await dialog.TurnAsync(Key, new IncomingMessage("kassier", null), "a", default);
        var held = Held(dialog);
        if (deleted)
            await dialog.DeleteAsync(Key, default);
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        Assert.Equal(!deleted, held.IsAlive);
        GC.KeepAlive(dialog);
    }

    /// <summary>The very state the dialog remembers.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference Held(InterviewDialog dialog) => new(dialog.FindAsync(Key, default).AsTask().GetAwaiter().GetResult());

    private sealed class Noted : IInterviewMemory
    {
        public List<string> Forgotten { get; } = [];

        public void Forget(string partition) => Forgotten.Add(partition);
    }

    private async Task<List<string>> PlayAsync(ConversationKey key, ConversationFile file, InterviewDialog? dialog)
    {
        await (dialog ?? Dialog()).OpenAsync(key, file.Guide, "1", file.Language, default);
        foreach (var (i, text) in file.Me.Index())
            await (dialog ?? Dialog()).TurnAsync(key, new IncomingMessage(text, null), $"a{i}", default);
        return [.. (await Dialog().TranscriptAsync(key, 0, default)).Select(u => $"{u.Number} {u.Kind} {u.Slot} {u.Text}")];
    }
}
