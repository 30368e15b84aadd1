using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using InterviewBot.BotFramework.Tests.DirectLine;

namespace InterviewBot.BotFramework.Tests;

/// <summary>I34: recorded activities, mutated with a fixed seed. Whatever comes, it is read or refused, the server lives and never blames itself.</summary>
public sealed class FuzzTests
{
    private static readonly string[] Recorded =
    [
        """{"channelData":{"clientActivityID":"k3x9a.0","attachmentSizes":[]},"text":"Ik werkte in een bakkerij.","textFormat":"plain","type":"message","channelId":"webchat","from":{"id":"dl_u","name":"","role":"user"},"locale":"nl-BE","localTimestamp":"2026-11-23T10:00:00.000+01:00","localTimezone":"Europe/Brussels","attachments":[],"entities":[{"requiresBotState":true,"supportsListening":true,"supportsTts":true,"type":"ClientCapabilities"}]}""",
        """{"type":"message","channelData":{"postBack":true,"clientActivityID":"k3x9b.1"},"value":{"cardId":"c7","question":"effort","answer":"4"},"attachments":[],"from":{"id":"dl_u"},"locale":"en"}""",
        """{"type":"event","name":"webchat/join","value":{"language":"nl"},"channelData":{"clientActivityID":"k3x9c.2"},"from":{"id":"dl_u"}}""",
        """{"type":"message","text":"emoji \ud83d\ude00 en een half: \ud83d","channelData":{"clientActivityID":"k3x9d.3"}}""",
        """{"type":"typing","from":{"id":"dl_u"}}""",
    ];

    private static readonly string[] Splinters =
    [
        "null", "{}", "[]", "\"\"", "1e999", "-0", "true", "\"\\ud83d\"", "\"\\u0000\"", "\\", "\"", "{", "}", "[", "]", ",", ":", "\u202E", "😀", "\0",
        "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[", "\"type\":\"message\",", "\"text\":{},", "99999999999999999999", "\uFEFF",
    ];

    [Fact]
    public void Reading_never_throws_and_what_it_takes_is_fit_for_a_transcript()
    {
        var random = new Random(20261123);
        var taken = 0;
        for (var i = 0; i < 100_000; i++)
        {
            var body = Mutate(random, i);
            if (IncomingActivityReader.Read(body, "a1", "c1", "dl_u") is not IncomingActivityReading.ForBot(var activity))
                continue;
            taken++;
            Assert.Equal(activity.Text, IncomingText.Clean(activity.Text));
            Assert.Equal(activity.Text, Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(activity.Text)));
            Assert.Equal(("c1", "dl_u"), (activity.ConversationId, activity.UserId));
        }

        // A fuzzer whose inputs are all refused, or all taken, tests half of the reader.
        Assert.InRange(taken, 10_000, 90_000);
    }

    [Fact]
    public async Task The_server_answers_everything_and_lives()
    {
        await using var host = await DirectLineHost.StartAsync();
        var conversation = host.Conversation();
        var random = new Random(7);
        var statuses = new HashSet<HttpStatusCode>();
        for (var i = 0; i < 3_000; i++)
        {
            using var content = new ByteArrayContent(Mutate(random, i)) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
            using var answer = await host.SendAsync(HttpMethod.Post, "/conversations/c1/activities", conversation.Token, content);
            statuses.Add(answer.StatusCode);
        }

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.BadRequest], statuses.Order());
        using var next = await host.SayAsync(conversation, """{"type":"message","text":"nog altijd daar"}""");
        Assert.Equal(HttpStatusCode.OK, next.StatusCode);
    }

    private static byte[] Mutate(Random random, int turn)
    {
        var bytes = new List<byte>(Encoding.UTF8.GetBytes(Recorded[turn % Recorded.Length]));
        for (var left = random.Next(4); left > 0; left--)
        {
            var at = random.Next(bytes.Count);
            switch (random.Next(6))
            {
                case 0:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes.RemoveRange(at, random.Next(Math.Min(40, bytes.Count - at)));
                    break;
                case 2:
                    bytes.InsertRange(at, bytes.GetRange(at, random.Next(Math.Min(40, bytes.Count - at))));
                    break;
                case 3:
                    bytes.InsertRange(at, Encoding.UTF8.GetBytes(Splinters[random.Next(Splinters.Length)]));
                    break;
                case 4:
                    Replace(bytes, random);
                    break;
                default:
                    bytes.InsertRange(at, Encoding.UTF8.GetBytes(@"\u" + random.Next(0x10000).ToString("x4", CultureInfo.InvariantCulture)));
                    break;
            }

            if (bytes.Count == 0)
                break;
        }

        return [.. bytes];
    }

    /// <summary>Puts something else in the place of one member's value, so that the document stays whole.</summary>
    private static void Replace(List<byte> bytes, Random random)
    {
        var text = Encoding.UTF8.GetString([.. bytes]);
        var colon = text.IndexOf("\":", random.Next(text.Length), StringComparison.Ordinal);
        var end = colon < 0 ? -1 : text.IndexOfAny([',', '}'], colon);
        if (end < 0)
            return;
        bytes.Clear();
        bytes.AddRange(Encoding.UTF8.GetBytes(text[..(colon + 2)] + Splinters[random.Next(9)] + text[end..]));
    }
}
