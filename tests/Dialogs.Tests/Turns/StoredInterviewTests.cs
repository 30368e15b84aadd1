using System.Text.Json;
using InterviewBot.Dialogs.Storage;
using InterviewBot.Dialogs.Tests.Fakes;
using InterviewBot.Dialogs.Transcripts;
using InterviewBot.Dialogs.Turns;
using InterviewBot.Domain.Transcripts;

namespace InterviewBot.Dialogs.Tests.Turns;

/// <summary>Interviews that lie in a store since an older version, or were left there by a newer one, go on.</summary>
public sealed class StoredInterviewTests
{
    private static readonly ConversationKey Key = new("directline", "", "c1");
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "Dialogs.Tests", "Stored");

    public static TheoryData<string> Files() => new(Directory.EnumerateFiles(Folder, "*.json").Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal));

    private static async Task<InterviewDialog> StoredAsync(string file)
    {
        var store = new InMemoryStore();
        var rows = JsonSerializer.Deserialize<Dictionary<string, Dictionary<string, string>>>(await File.ReadAllTextAsync(Path.Combine(Folder, file)))!;
        await store.CommitAsync(Key.Partition, [.. rows.Select(r => new RowChange.Add(r.Key, r.Value))], default);
        return new InterviewDialog(store, TestKit.Kit, new FixedClock());
    }

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Is_read_and_goes_on(string file)
    {
        var dialog = await StoredAsync(file);
        var interview = (await dialog.FindAsync(Key, default))!;
        Assert.Equal(("past-job", "2026-11-30-90d", 32), (interview.GuideId, interview.Consent.Notice, interview.NextUtterance));
        Assert.Equal(31, (await dialog.TranscriptAsync(Key, 0, default)).Length);
        var said = Assert.IsType<TurnOutcome.Said>(await dialog.TurnAsync(Key, new IncomingMessage("ik telde alles met de hand op en bleef rustig", null), "later", default));
        Assert.Equal([32, 33], said.Utterances.Select(u => u.Number));
    }

    [Fact]
    public async Task A_word_that_no_version_knows_costs_its_own_utterance_its_meaning_and_nothing_else()
    {
        var dialog = await StoredAsync("to-come.json");
        var transcript = await dialog.TranscriptAsync(Key, 0, default);
        Assert.Equal(Enumerable.Range(1, 31), transcript.Select(u => u.Number));
        Assert.Equal((Speaker.Bot, UtteranceKind.Notice), (transcript[4].Speaker, transcript[4].Kind));
        Assert.Equal([UtteranceKind.Wish, UtteranceKind.Wish], [transcript[7].Kind, transcript[9].Kind]);
        Assert.Equal("", transcript[15].Text);
        Assert.Equal("kassier", SlotAnswers.From(transcript).Passages(AnswerSlot)[^1].Text);
    }

    private const string AnswerSlot = "job-title";
}
