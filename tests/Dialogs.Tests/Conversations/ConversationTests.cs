using System.Text;
using InterviewBot.Dialogs.Tests.Fakes;
using InterviewBot.Dialogs.Transcripts;
using InterviewBot.Dialogs.Turns;
using InterviewBot.Domain.Interviews;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Dialogs.Tests.Conversations;

/// <summary>
/// Plays every conversation in the folder. Write a new one with its <c>me</c> lines alone, run with INTERVIEWBOT_ACCEPT=1 to have the bot's lines written in,
/// and read what it says before you commit.
/// </summary>
public sealed class ConversationTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "Dialogs.Tests", "Conversations");

    public static TheoryData<string> Files =>
        [.. Directory.EnumerateFiles(Folder, "*.txt", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(Folder, f).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Goes_as_written(string file)
    {
        var path = Path.Combine(Folder, file);
        var played = await PlayAsync(ConversationFile.Read(path));
        if (Environment.GetEnvironmentVariable("INTERVIEWBOT_ACCEPT") == "1")
            await File.WriteAllTextAsync(path, played);
        Assert.Equal(await File.ReadAllTextAsync(path), played);
    }

    [Fact]
    public void Every_conversation_exists_in_both_languages()
    {
        var files = Directory.EnumerateFiles(Folder, "*.txt", SearchOption.AllDirectories).ToList();
        Assert.NotEmpty(files);
        Assert.All(files, f => Assert.Contains(f.EndsWith(".nl.txt", StringComparison.Ordinal) ? f.Replace(".nl.txt", ".en.txt") : f.Replace(".en.txt", ".nl.txt"), files));
    }

    private static async Task<string> PlayAsync(ConversationFile conversation)
    {
        var dialog = new InterviewDialog(new InMemoryStore(), TestKit.Kit, new FixedClock());
        var key = new ConversationKey("test", "", "conversation");
        var file = new StringBuilder($"# {conversation.Title}\nguide | {conversation.Guide}\nlanguage | {conversation.Language.Code()}\n");
        Bot(file, await dialog.OpenAsync(key, conversation.Guide, "1", conversation.Language, default));
        foreach (var (i, text) in conversation.Me.Index())
        {
            ConversationFile.Write(file, "me", text);
            Bot(file, await dialog.TurnAsync(key, new IncomingMessage(ConversationFile.Spoken(text), null), $"activity-{i}", default));
        }

        var state = await dialog.FindAsync(key, default);
        ConversationFile.Write(file, "end", state?.Phase switch
        {
            null => "deleted",
            Phase.Running => "running",
            Phase.Paused => "paused",
            _ => "finished",
        });
        return file.ToString();
    }

    private static void Bot(StringBuilder file, TurnOutcome outcome)
    {
        switch (outcome)
        {
            case TurnOutcome.Said said:
                ConversationFile.Write(file, "bot", said.Utterances[^1].Text.Replace("\n\n", "\n"));
                if (!said.Utterances[^1].Choices.IsEmpty)
                    ConversationFile.Write(file, "", $"[{string.Join("] [", said.Utterances[^1].Choices)}]");
                break;
            case TurnOutcome.Deleted deleted:
                ConversationFile.Write(file, "bot", deleted.Goodbye);
                break;
            default:
                ConversationFile.Write(file, "bot", "(no interview)");
                break;
        }
    }
}
