using InterviewBot.Dialogs.Tests.Fakes;
using InterviewBot.Dialogs.Transcripts;
using InterviewBot.Dialogs.Turns;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Dialogs.Tests.Turns;

/// <summary>An interview whose guide this version does not ship any more.</summary>
public sealed class RetiredGuideTests
{
    private static readonly ConversationKey Key = new("test", "", "retired");

    private static async Task<InterviewDialog> Retired()
    {
        var store = new InMemoryStore();
        await new InterviewDialog(store, TestKit.Kit, new FixedClock()).OpenAsync(Key, "past-job", "1", Language.Dutch, default);
        var without = new InterviewKit(TestKit.Kit.Guides.Where(g => g.Id != "past-job"), TestKit.Kit.Listener, 180);
        return new InterviewDialog(store, without, new FixedClock());
    }

    private static async Task<string> Said(InterviewDialog dialog, string text, string id) =>
        await dialog.TurnAsync(Key, new IncomingMessage(text, null), id, default) switch
        {
            TurnOutcome.Said said => said.Utterances[^1].Text,
            TurnOutcome.Deleted deleted => deleted.Goodbye,
            var other => other.ToString()!,
        };

    [Fact]
    public async Task Cannot_go_on_and_says_what_can_still_be_done()
    {
        var dialog = await Retired();
        Assert.Contains("kan ik niet meer verderzetten", await Said(dialog, "kassier", "a"), StringComparison.Ordinal);
        Assert.Contains("“Downloaden”", await Said(dialog, "mijn gegevens", "b"), StringComparison.Ordinal);
        Assert.Contains(await dialog.TranscriptAsync(Key, 0, default), u => u.Text == "kassier");
    }

    [Fact]
    public async Task Everything_can_still_be_deleted_and_only_after_a_yes()
    {
        var dialog = await Retired();
        Assert.Contains("Wil je echt alles wissen?", await Said(dialog, "verwijder alles", "a"), StringComparison.Ordinal);
        Assert.StartsWith("Oké, alles blijft staan.", await Said(dialog, "toch niet", "b"), StringComparison.Ordinal);
        await Said(dialog, "verwijder alles", "c");
        Assert.Contains("Alles is gewist", await Said(dialog, "ja, verwijder alles", "d"), StringComparison.Ordinal);
        Assert.Null(await dialog.FindAsync(Key, default));
    }
}
