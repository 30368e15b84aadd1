using InterviewBot.Dialogs.Transcripts;
using InterviewBot.Dialogs.Turns;
using InterviewBot.Domain.Texts;
using InterviewBot.Functions.Hosting;
using InterviewBot.Functions.Interviews;
using InterviewBot.Functions.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace InterviewBot.Functions.Tests.Interviews;

/// <summary>Who erases an interview erases what was made of it too, in memory as in the store.</summary>
public sealed class ForgettingTests : IDisposable
{
    private readonly TempFolder _data = new();

    public void Dispose() => _data.Dispose();

    [Fact]
    public async Task The_description_of_a_deleted_interview_is_let_go_of_and_no_other()
    {
        var (app, _) = InProcess.Build([$"--{HostingOptionsReader.HandlerPort}=7000", $"--DataFolder={_data.Path}"]);
        await using (app)
        {
            var dialog = app.Services.GetRequiredService<InterviewDialog>();
            var descriptions = app.Services.GetRequiredService<DescriptionCache>();
            var kit = app.Services.GetRequiredService<InterviewKit>();
            ConversationKey[] keys = [InterviewToken.New().Key, InterviewToken.New().Key];
            foreach (var key in keys)
            {
                await dialog.OpenAsync(key, "past-job", "1", Language.Dutch, default);
                await dialog.TurnAsync(key, new IncomingMessage("kassier", null), "a", default);
                var transcript = await dialog.TranscriptAsync(key, 0, default);
                foreach (var language in (Language[])[Language.Dutch, Language.English])
                    await descriptions.ComposeAsync(kit, kit.Guide("past-job").Guide, key.Partition, language, transcript, default);
            }

            Assert.Equal(4, descriptions.Count);
            await dialog.DeleteAsync(keys[0], default);
            Assert.Equal(2, descriptions.Count);
            await dialog.TurnAsync(keys[1], new IncomingMessage("verwijder alles", null), "b", default);
            await dialog.TurnAsync(keys[1], new IncomingMessage("ja", null), "c", default);
            Assert.Equal(0, descriptions.Count);
        }
    }

    [Fact]
    public async Task A_description_that_many_ask_for_at_once_is_composed_once()
    {
        var (app, _) = InProcess.Build([$"--{HostingOptionsReader.HandlerPort}=7000", $"--DataFolder={_data.Path}"]);
        await using (app)
        {
            var descriptions = app.Services.GetRequiredService<DescriptionCache>();
            var kit = app.Services.GetRequiredService<InterviewKit>();
            var dialog = app.Services.GetRequiredService<InterviewDialog>();
            var key = InterviewToken.New().Key;
            await dialog.OpenAsync(key, "past-job", "1", Language.Dutch, default);
            await dialog.TurnAsync(key, new IncomingMessage("kassier", null), "a", default);
            var transcript = await dialog.TranscriptAsync(key, 0, default);
            using var together = new Barrier(4);
            var made = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Factory.StartNew(
                () =>
                {
                    together.SignalAndWait();
                    return descriptions.ComposeAsync(kit, kit.Guide("past-job").Guide, key.Partition, Language.Dutch, transcript, default);
                },
                default, TaskCreationOptions.LongRunning, TaskScheduler.Default).Unwrap()));
            Assert.Single(made.Distinct(ReferenceEqualityComparer.Instance));
        }
    }
}
