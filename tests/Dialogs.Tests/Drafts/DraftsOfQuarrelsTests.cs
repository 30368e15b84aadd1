using InterviewBot.Dialogs.Drafts;
using InterviewBot.Dialogs.Tests.Fakes;
using InterviewBot.Dialogs.Transcripts;
using InterviewBot.Dialogs.Turns;
using InterviewBot.Domain.Documents;
using InterviewBot.Domain.JobDescriptions;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Dialogs.Tests.Drafts;

/// <summary>Whatever is objected, corrected, taken out and gone back to: after every turn there is a description, a draft, a document of both lengths and what may go on a CV, each word of it said.</summary>
public sealed class DraftsOfQuarrelsTests
{
    private const int Turns = 45;

    private static readonly ConversationKey Key = new("test", "", "quarrel");

    public static TheoryData<string, int> Interviews
    {
        get
        {
            var data = new TheoryData<string, int>();
            foreach (var guide in TestKit.Kit.Guides.Select(g => g.Id).Where(g => g != "workday").Order(StringComparer.Ordinal))
            {
                for (var seed = 1; seed <= 2; seed++)
                    data.Add(guide, seed);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Interviews))]
    public async Task Every_turn_leaves_an_interview_that_can_be_written_up(string guide, int seed)
    {
        var dialog = new InterviewDialog(new InMemoryStore(), TestKit.Kit, new FixedClock());
        var kit = TestKit.Kit.Guide(guide);
        var language = seed % 2 == 0 ? Language.Dutch : Language.English;
        var respondent = new QuarrelsomeRespondent(seed, language);
        await dialog.OpenAsync(Key, guide, "1", language, default);
        for (var turn = 0; turn < Turns; turn++)
        {
            var said = respondent.Next(kit.Guide, (await dialog.FindAsync(Key, default))!);
            await dialog.TurnAsync(Key, new IncomingMessage(said, null), $"a{turn}", default);
            var interview = (await dialog.FindAsync(Key, default))!;
            var transcript = await dialog.TranscriptAsync(Key, 0, default);
            var told = new JobDescriptionComposer(kit.Guide, TestKit.Kit.Judge, TestKit.Kit.Listener.Analyst).Compose("i", turn % 4 == 0 ? Language.English : Language.Dutch, transcript);
            var words = transcript.ToDictionary(u => u.Number, u => u.Text);
            Assert.All(told.Rubrics.SelectMany(r => r.Statements).Concat(told.Cv?.Lines.Select(l => l.Statement) ?? []), s => Assert.All(s.Evidence, e => Assert.InRange(e.End, e.Start + 1, words[e.Utterance].Length)));
            Assert.NotNull(DraftComposer.Compose(kit.Guide, told, interview, transcript));
            var reviewed = ReviewedDescription.Of(told, Review.From(transcript));
            var persons = DescribedPersons.Of(reviewed, TestKit.Kit.Listener.PersonalData);
            foreach (var version in Enum.GetValues<DocumentVersion>())
                Assert.NotNull(SharedDocument.Of(DocumentComposer.Compose(reviewed, version), persons));
        }
    }
}
