using InterviewBot.Dialogs.Storage;

namespace InterviewBot.Dialogs.Transcripts;

/// <summary>Names a conversation over all channels; the interview's partition is its hash.</summary>
/// <param name="Tenant">Empty where the channel has none.</param>
public sealed record ConversationKey(string Channel, string Tenant, string ConversationId)
{
    public string Partition { get; } = StorageKeys.Hash(Channel, Tenant, ConversationId);
}
