using InterviewBot.Dialogs.Tests.Fakes;
using InterviewBot.Dialogs.Transcripts;
using InterviewBot.Dialogs.Turns;
using InterviewBot.Domain.JobDescriptions;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Dialogs.Tests.Drafts;

public sealed class ToldBesideTheJobTests
{
    private static readonly ConversationKey Key = new("test", "", "conversation");

    [Theory]
    [InlineData(Language.Dutch, "winkelbediende bij Torfs in Mechelen, zomer 2024", "winkelbediende", "Torfs in Mechelen", "zomer 2024")]
    [InlineData(Language.English, "barista at Costa in Leeds, summer 2024", "barista", "Costa in Leeds", "summer 2024")]
    public async Task The_description_has_employer_and_time_with_their_words_as_evidence(Language language, string answer, string title, string employer, string period)
    {
        var description = await DescribeAsync(language, answer);
        Assert.Equal((title, employer), (description.JobTitle, description.Organisation));
        var told = description.Rubrics.First(r => r.Rubric == Rubric.Identification).Statements.ToDictionary(s => s.Slot);
        Assert.Equal((employer, period), (told["organisation"].Text, told["period"].Text));
        foreach (var statement in new[] { told["organisation"], told["period"] })
            Assert.Equal(statement.Text, description.Sources.First(s => s.Utterance == statement.Evidence[0].Utterance).Words(statement.Evidence[0]));
    }

    [Theory]
    [InlineData(Language.Dutch, "winkelbediende bij Torfs in Mechelen", "verbeter organisatie naar Torfs in Gent", "Torfs in Gent")]
    [InlineData(Language.Dutch, "winkelbediende bij Torfs in Mechelen", "verbeter functie naar barman", null)]
    [InlineData(Language.English, "barista at Costa in Leeds", "correct organisation to Costa in Bradford", "Costa in Bradford")]
    [InlineData(Language.English, "barista at Costa in Leeds", "correct job to bartender", null)]
    public async Task A_correction_takes_their_place(Language language, string answer, string correction, string? employer) =>
        Assert.Equal(employer, (await DescribeAsync(language, answer, correction)).Organisation);

    private static async Task<JobDescription> DescribeAsync(Language language, params string[] said)
    {
        var dialog = new InterviewDialog(new InMemoryStore(), TestKit.Kit, new FixedClock());
        await dialog.OpenAsync(Key, "past-job", "1", language, default);
        foreach (var (i, text) in said.Index())
            await dialog.TurnAsync(Key, new IncomingMessage(text, null), $"activity-{i}", default);
        var listener = TestKit.Kit.Listener;
        return new JobDescriptionComposer(TestKit.Kit.Find("past-job")!.Guide, listener.Judge, listener.Analyst).Compose("interview", language, await dialog.TranscriptAsync(Key, 0, default));
    }
}
