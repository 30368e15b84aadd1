using System.Collections.Immutable;
using System.Globalization;
using InterviewBot.BotFramework;
using InterviewBot.BotFramework.DirectLine;
using InterviewBot.Dialogs.Storage;
using InterviewBot.Dialogs.Turns;
using InterviewBot.Domain.Texts;
using InterviewBot.Domain.Transcripts;
using InterviewBot.Functions.Hosting;
using InterviewBot.Functions.Interviews;

namespace InterviewBot.Functions.DirectLine;

/// <summary>The interview as Direct Line's bot. The watermark is the number of the last utterance, and utterances are read back as they were stored.</summary>
internal sealed class InterviewBotOnDirectLine(InterviewDialog dialog, InterviewLog log, TimeProvider time) : IDirectLineBot
{
    private const int MaxActivities = 200;
    private const string BotId = "interviewbot";

    public async ValueTask<DirectLineOpening> OpenAsync(string conversationId, CancellationToken cancellation)
    {
        try
        {
            // The interview began with consent, before there was a chat.
            var interview = await dialog.FindAsync(InterviewToken.KeyOf(conversationId), cancellation);
            return interview is null ? DirectLineOpening.Unknown : DirectLineOpening.Existing;
        }
        catch (StoreUnavailableException)
        {
            return DirectLineOpening.Unavailable;
        }
    }

    public async ValueTask<DirectLinePost> PostAsync(IncomingActivity activity, CancellationToken cancellation)
    {
        if (activity.Kind != IncomingKind.Message)
            return DirectLinePost.Accepted;
        using var budget = TurnBudget.Begin(time, cancellation);
        try
        {
            var outcome = await budget.RunAsync(token => dialog.TurnAsync(
                InterviewToken.KeyOf(activity.ConversationId),
                new IncomingMessage(activity.Text, activity.ClientActivityId),
                activity.ClientActivityId ?? activity.Id,
                token));
            log.Note(InterviewToken.KeyOf(activity.ConversationId).Partition, outcome);
            return outcome switch
            {
                TurnOutcome.NoInterview or TurnOutcome.DeletedAtLast => DirectLinePost.Unknown,
                TurnOutcome.Deleted deleted => new DirectLinePost.Ended(deleted.Goodbye),
                _ => DirectLinePost.Accepted,
            };
        }
        catch (StoreUnavailableException)
        {
            return DirectLinePost.Unavailable;
        }
    }

    public async ValueTask<DirectLineReading> ReadAsync(string conversationId, string? watermark, CancellationToken cancellation)
    {
        var key = InterviewToken.KeyOf(conversationId);
        var after = int.TryParse(watermark, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
        try
        {
            // Most looks find nothing new: then the state, one point read, has said so.
            if (await dialog.FindAsync(key, cancellation) is not { } interview)
                return DirectLineReading.Unknown.Instance;
            if (interview.NextUtterance <= after + 1)
                return new DirectLineReading.Activities([], Watermark(after));
            var said = await dialog.TranscriptAsync(key, after, cancellation);
            var page = said[..Math.Min(said.Length, MaxActivities)];
            // What was decided at the review is shown in the description, not in the chat.
            Activity[] activities = [.. page.Where(utterance => !Slots.IsReview(utterance.Slot)).Select(utterance => ToActivity(utterance, conversationId))];
            return new DirectLineReading.Activities(activities, Watermark(page.IsEmpty ? after : page[^1].Number));
        }
        catch (StoreUnavailableException)
        {
            return DirectLineReading.Unavailable.Instance;
        }
    }

    private static string Watermark(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static Activity ToActivity(Utterance utterance, string conversationId)
    {
        var isBot = utterance.Speaker == Speaker.Bot;
        return new Activity
        {
            Type = "message",
            Id = string.Create(CultureInfo.InvariantCulture, $"{conversationId}|{utterance.Number:D7}"),
            // Web Chat draws by time: a millisecond per utterance keeps question and answer of one turn apart and in order.
            Timestamp = utterance.At.AddMilliseconds(utterance.Number),
            From = isBot ? new ChannelAccount(BotId, "InterviewBot", "bot") : new ChannelAccount(InterviewToken.UserIdOf(conversationId), null, "user"),
            Text = utterance.Text,
            TextFormat = "plain",
            Locale = utterance.Language.Code(),
            InputHint = isBot ? "expectingInput" : null,
            SuggestedActions = Buttons(utterance.Choices),
            ClientActivityId = utterance.ClientActivityId,
        };
    }

    private static SuggestedActions? Buttons(ImmutableArray<string> choices) =>
        choices.IsDefaultOrEmpty ? null : new SuggestedActions([.. choices.Select(choice => new CardAction("imBack", choice, choice))]);
}
