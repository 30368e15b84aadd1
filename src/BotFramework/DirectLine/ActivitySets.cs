namespace InterviewBot.BotFramework.DirectLine;

/// <summary>What goes to the client for what the bot was found to have said.</summary>
internal static class ActivitySets
{
    /// <summary>Every activity names its conversation; nothing new, or storage away, is an empty set with the watermark that was asked for.</summary>
    public static ActivitySet Of(DirectLineReading reading, string conversationId, string? watermark) =>
        reading is DirectLineReading.Activities set
            ? new ActivitySet([.. set.Items.Select(activity => Addressed(activity, conversationId))], set.Watermark)
            : new ActivitySet([], string.IsNullOrEmpty(watermark) ? null : watermark);

    private static Activity Addressed(Activity activity, string conversationId) => activity with
    {
        ChannelId = "directline",
        Conversation = new ConversationAccount(conversationId),
    };
}
