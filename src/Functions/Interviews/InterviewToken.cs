using InterviewBot.BotFramework.Tokens;
using InterviewBot.Dialogs.Storage;
using InterviewBot.Dialogs.Transcripts;

namespace InterviewBot.Functions.Interviews;

/// <summary>
/// The token in the link to an interview: 128 random bits, and whoever has it may read and go on with the interview. It is stored nowhere; conversation
/// and partition are one-way hashes of it, so that neither an address of the chat nor the store gives it away.
/// </summary>
internal sealed record InterviewToken(string Value)
{
    private const string Channel = "directline";
    private const int Length = 22;

    public string ConversationId { get; } = StorageKeys.Hash("conversation", Value);

    public string UserId => UserIdOf(ConversationId);

    public ConversationKey Key => KeyOf(ConversationId);

    public static InterviewToken New() => new(DirectLineTokens.NewId());

    /// <summary>The token in an address, or <c>null</c> for what cannot be one.</summary>
    public static InterviewToken? Find(string? text) =>
        text is { Length: Length } && text.All(character => char.IsAsciiLetterOrDigit(character) || character is '-' or '_') ? new(text) : null;

    /// <summary>The one who is interviewed. The prefix tells Web Chat that the id comes from the server.</summary>
    public static string UserIdOf(string conversationId) => "dl_" + StorageKeys.Hash("user", conversationId);

    public static ConversationKey KeyOf(string conversationId) => new(Channel, "", conversationId);
}
