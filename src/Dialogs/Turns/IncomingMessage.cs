namespace InterviewBot.Dialogs.Turns;

/// <summary>A message from a channel.</summary>
/// <param name="Text">As typed; see <see cref="Domain.Interviews.Message"/> for what it may hold.</param>
/// <param name="ClientActivityId">The client's own id of the message, echoed to it; <c>null</c> where the channel has none.</param>
public sealed record IncomingMessage(string Text, string? ClientActivityId)
{
    /// <summary>The slot it answers when it comes from a form on a page; <c>null</c> for what was said in the conversation.</summary>
    public string? Slot { get; init; }
}
