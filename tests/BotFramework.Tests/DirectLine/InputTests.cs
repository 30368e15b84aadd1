using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace InterviewBot.BotFramework.Tests.DirectLine;

/// <summary>The cases of the reliability list that begin with I, as far as they end at the channel; the numbers are its.</summary>
public sealed class InputTests : IAsyncLifetime
{
    private DirectLineHost _host = null!;
    private (string Id, string Token) _conversation;

    public async Task InitializeAsync()
    {
        _host = await DirectLineHost.StartAsync();
        _conversation = _host.Conversation();
    }

    public async Task DisposeAsync() => await _host.DisposeAsync();

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("\"x\"")]
    [InlineData("1")]
    [InlineData("{")]
    [InlineData("{\"type\":\"message\",\"text\":\"half")]
    [InlineData("{\"type\":\"message\"}{}")]
    [InlineData("{'type':'message'}")]
    [InlineData("\0")]
    public Task I01_what_is_not_a_JSON_object_is_400(string body) => AssertRefusedAsync(body, "BadArgument");

    [Theory]
    [InlineData("{}")]
    [InlineData("{\"text\":\"x\"}")]
    [InlineData("{\"type\":null,\"text\":\"x\"}")]
    [InlineData("{\"type\":\"\",\"text\":\"x\"}")]
    public Task I08_an_activity_without_a_type_is_400(string body) => AssertRefusedAsync(body, "MissingProperty");

    [Theory]
    [InlineData("type", "7")]
    [InlineData("text", "{}")]
    [InlineData("text", "[\"x\"]")]
    [InlineData("text", "true")]
    [InlineData("from", "\"dl_user\"")]
    [InlineData("recipient", "[]")]
    [InlineData("conversation", "1")]
    [InlineData("id", "1")]
    [InlineData("channelId", "{}")]
    [InlineData("serviceUrl", "1")]
    [InlineData("locale", "1")]
    [InlineData("name", "[]")]
    [InlineData("attachments", "{}")]
    [InlineData("entities", "\"x\"")]
    [InlineData("Text", "1")]
    public Task I08_a_member_of_the_wrong_type_is_400(string member, string value) =>
        AssertRefusedAsync(member == "type" ? $$"""{"type":{{value}}}""" : $$"""{"type":"message","text":"x","{{member}}":{{value}}}""", "BadArgument");

    [Theory]
    [InlineData("from")]
    [InlineData("recipient")]
    [InlineData("conversation")]
    [InlineData("id")]
    [InlineData("channelId")]
    public async Task I08_null_is_as_good_as_absent_for_what_the_server_knows_better(string member)
    {
        var received = await AcceptedAsync($$"""{"type":"message","text":"x","{{member}}":null}""");

        Assert.Equal(("dl_user", "c1", "x"), (received.UserId, received.ConversationId, received.Text));
    }

    [Theory]
    [InlineData("{\"type\":\"message\",\"channelData\":", "}")]
    [InlineData("{\"type\":\"message\",\"value\":", "}")]
    [InlineData("", "")]
    public async Task I02_nesting_without_end_is_400(string before, string after)
    {
        await AssertRefusedAsync(before + new string('[', 10_000) + new string(']', 10_000) + after, "BadArgument");
        await AssertRefusedAsync(before + string.Concat(Enumerable.Repeat("{\"a\":", 10_000)) + "1" + new string('}', 10_000) + after, "BadArgument");
    }

    [Fact]
    public async Task I02_a_card_of_ordinary_depth_is_taken() =>
        Assert.Equal("x", (await AcceptedAsync($$"""{"type":"message","text":"x","value":{{new string('[', 60)}}{{new string(']', 60)}}}""")).Text);

    [Fact]
    public async Task I05_of_a_member_that_stands_there_twice_the_last_one_counts()
    {
        var received = await AcceptedAsync(
            """{"type":"typing","type":"message","text":"one","Text":"two","channelData":{"clientActivityID":"a","clientActivityID":"b"}}""");

        Assert.Equal(("two", "b"), (received.Text, received.ClientActivityId));
    }

    [Fact]
    public async Task I06_a_byte_order_mark_is_passed_over() =>
        Assert.Equal("x", (await AcceptedAsync([0xEF, 0xBB, 0xBF, .. "{\"type\":\"message\",\"text\":\"x\"}"u8])).Text);

    [Fact]
    public async Task I06_invalid_UTF8_becomes_the_replacement_character() =>
        Assert.Equal("a\uFFFDb", (await AcceptedAsync([.. "{\"type\":\"message\",\"text\":\"a"u8, 0xC3, .. "b\"}"u8])).Text);

    [Fact]
    public Task I06_UTF16_is_400() => AssertRefusedAsync(Encoding.Unicode.GetBytes("{\"type\":\"message\",\"text\":\"x\"}"), "BadArgument");

    [Theory]
    [InlineData("typing")]
    [InlineData("conversationUpdate")]
    [InlineData("contactRelationUpdate")]
    [InlineData("deleteUserData")]
    [InlineData("endOfConversation")]
    [InlineData("installationUpdate")]
    [InlineData("messageDelete")]
    [InlineData("messageReaction")]
    [InlineData("messageUpdate")]
    [InlineData("trace")]
    [InlineData("handoff")]
    [InlineData("suggestion")]
    [InlineData("Message")]
    [InlineData("MESSAGE")]
    [InlineData(" message")]
    [InlineData("Invoke")]
    [InlineData("x")]
    public async Task I07_other_types_are_200_and_change_nothing(string type)
    {
        using var answer = await _host.SayAsync(_conversation, $$"""{"type":"{{type}}","text":"x"}""");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Empty(_host.Bot.Received);
        Assert.Equal(["Hallo"], await _host.TextsAsync(_conversation));
    }

    [Fact]
    public async Task I07_an_invoke_is_501_and_changes_nothing()
    {
        using var answer = await _host.SayAsync(_conversation, """{"type":"invoke","name":"adaptiveCard/action","value":{}}""");

        Assert.Equal(HttpStatusCode.NotImplemented, answer.StatusCode);
        Assert.Empty(_host.Bot.Received);
    }

    [Fact]
    public async Task I07_an_event_reaches_the_bot_as_one() =>
        Assert.Equal(IncomingKind.Event, (await AcceptedAsync("""{"type":"event","name":"webchat/join","value":{"language":"nl"}}""")).Kind);

    [Theory]
    [InlineData("\"0001-01-01T00:00:00Z\"")]
    [InlineData("\"9999-12-31T23:59:59Z\"")]
    [InlineData("\"yesterday\"")]
    [InlineData("7")]
    [InlineData("{}")]
    public async Task I09_a_clients_clock_is_passed_over(string timestamp) =>
        Assert.Equal("x", (await AcceptedAsync($$"""{"type":"message","text":"x","timestamp":{{timestamp}},"localTimestamp":{{timestamp}}}""")).Text);

    [Theory]
    [InlineData("""{"type":"message"}""")]
    [InlineData("""{"type":"message","text":null,"attachments":[]}""")]
    [InlineData("""{"type":"message","text":""}""")]
    [InlineData("""{"type":"message","attachments":[{"contentType":"image/png","contentUrl":"data:image/png;base64,AA=="}]}""")]
    [InlineData("""{"type":"message","attachments":[null,1,{}]}""")]
    public async Task I10_a_message_without_words_is_blank(string body) => Assert.True(IncomingText.IsBlank((await AcceptedAsync(body)).Text));

    [Theory]
    [InlineData(32_768)]
    [InlineData(32_769)]
    [InlineData(100_000)]
    [InlineData(250_000)]
    public async Task I11_long_answers_arrive_whole(int length)
    {
        var text = string.Concat(Enumerable.Repeat("ik hielp €é漢 ", length / 12 + 1))[..length];

        Assert.Equal(text, (await AcceptedAsync(JsonSerializer.Serialize(new { type = "message", text }))).Text);
        Assert.Equal("echo: " + text, (await _host.TextsAsync(_conversation))[^1]);
    }

    [Fact]
    public async Task I12_a_pair_across_the_boundary_stays_whole()
    {
        var text = new string('a', 32_767) + "😀b";

        Assert.Equal(text, (await AcceptedAsync($$"""{"type":"message","text":"{{text}}"}""")).Text);
    }

    [Theory]
    [InlineData(@"\ud83d", "\uFFFD")]
    [InlineData(@"voor \ud83d na", "voor \uFFFD na")]
    [InlineData(@"voor \uDE00 na", "voor \uFFFD na")]
    [InlineData(@"\ud83d\ud83d\ude00\ude00", "\uFFFD😀\uFFFD")]
    [InlineData(@"\ud83d\\ude00", "\uFFFD\\ude00")]
    [InlineData(@"C:\\ud83d", @"C:\ud83d")]
    [InlineData(@"\ud83dx\ude00", "\uFFFDx\uFFFD")]
    public async Task I13_half_an_emoji_does_not_cost_the_rest(string escaped, string expected)
    {
        var received = await AcceptedAsync($$"""{"type":"message","text":"{{escaped}}","x\ud83d":1,"channelData":{"clientActivityID":"k","\ude00":"\ud83d"},"value":"\ud83d"}""");

        Assert.Equal(expected, received.Text);
        Assert.Equal("k", received.ClientActivityId);
    }

    [Fact]
    public async Task I14_control_characters_are_left_out_and_line_ends_are_one()
    {
        var received = await AcceptedAsync("""{"type":"message","text":"a\u0000b\u0001c\u001fd\u007fe\u0085f\r\ng\rh\ti\ufffej\uffffk\u200dl"}""");

        Assert.Equal("abcde\nf\ng\nh\ti\uFFFDj\uFFFDk\u200Dl", received.Text);
    }

    [Theory]
    [InlineData("\u202Egnp.exe")]
    [InlineData("z\u0301\u0302\u0303\u0304")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("=HYPERLINK(\\\"http://x\\\")")]
    [InlineData("x' or PartitionKey ne 'x")]
    [InlineData("👩‍👩‍👧‍👦🏳️‍🌈")]
    public async Task I15_I19_I25_what_a_person_types_is_kept_as_typed(string text) =>
        Assert.Equal(text.Replace("\\\"", "\"", StringComparison.Ordinal), (await AcceptedAsync($$"""{"type":"message","text":"{{text}}"}""")).Text);

    [Theory]
    [InlineData(" ")]
    [InlineData("\\n\\t ")]
    [InlineData("\u200B\u200C\u200D\uFEFF")]
    [InlineData("\u00A0\u3000\u2800\u3164")]
    [InlineData("\\u0000\\u0007")]
    [InlineData("\u0301")]
    public async Task I16_nothing_visible_is_blank(string text) =>
        Assert.True(IncomingText.IsBlank((await AcceptedAsync($$"""{"type":"message","text":"{{text}}"}""")).Text));

    [Theory]
    [InlineData("😀")]
    [InlineData(".")]
    [InlineData("0")]
    public async Task I16_an_emoji_or_a_sign_is_not_blank(string text) =>
        Assert.False(IncomingText.IsBlank((await AcceptedAsync($$"""{"type":"message","text":"{{text}}"}""")).Text));

    [Theory]
    [InlineData("\"text\"")]
    [InlineData("[1,2]")]
    [InlineData("{\"verb\":\"unknown\"}")]
    [InlineData("3")]
    [InlineData("false")]
    public async Task I28_a_cards_data_is_any_JSON(string value) =>
        Assert.Equal("x", (await AcceptedAsync($$"""{"type":"message","text":"x","value":{{value}}}""")).Text);

    [Fact]
    public async Task I32_an_absurd_locale_is_passed_over() =>
        Assert.Equal("x", (await AcceptedAsync($$"""{"type":"message","text":"x","locale":"{{new string('x', 10_000)}}"}""")).Text);

    [Theory]
    [InlineData("\"string\"", null)]
    [InlineData("[]", null)]
    [InlineData("{\"clientActivityID\":7}", null)]
    [InlineData("{\"clientActivityID\":\"\"}", null)]
    [InlineData("{\"clientActivityID\":\"k\",\"role\":\"admin\"}", "k")]
    public async Task Of_channel_data_only_the_clients_id_is_taken(string data, string? expected) =>
        Assert.Equal(expected, (await AcceptedAsync($$"""{"type":"message","text":"x","channelData":{{data}} }""")).ClientActivityId);

    [Fact]
    public Task A_clients_id_without_end_is_400() =>
        AssertRefusedAsync($$"""{"type":"message","text":"x","channelData":{"clientActivityID":"{{new string('k', 257)}}"} }""", "BadArgument");

    [Theory]
    [InlineData("text/plain", null)]
    [InlineData("multipart/form-data", null)]
    [InlineData("application/x-www-form-urlencoded", null)]
    [InlineData(null, null)]
    [InlineData("application/json", "gzip")]
    public async Task A_body_of_another_kind_is_415(string? mediaType, string? encoding)
    {
        using var content = new ByteArrayContent("{\"type\":\"message\",\"text\":\"x\"}"u8.ToArray());
        content.Headers.ContentType = mediaType is null ? null : new MediaTypeHeaderValue(mediaType);
        if (encoding is not null)
            content.Headers.ContentEncoding.Add(encoding);

        using var answer = await _host.SendAsync(HttpMethod.Post, "/conversations/c1/activities", _conversation.Token, content);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, answer.StatusCode);
        Assert.Empty(_host.Bot.Received);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("{\"user\":null}")]
    [InlineData("{\"user\":{\"id\":7},\"locale\":{}}")]
    public async Task A_start_says_as_little_as_it_likes(string body)
    {
        using var answer = await _host.PostAsync("/conversations", _conversation.Token, body);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("null")]
    public async Task A_start_that_is_not_an_object_is_400(string body)
    {
        using var answer = await _host.PostAsync("/conversations", _conversation.Token, body);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Theory]
    [InlineData("%00")]
    [InlineData("-1")]
    [InlineData("99999999999999999999")]
    [InlineData("%F0%9F%98%80")]
    [InlineData("1&watermark=2")]
    public async Task A_watermark_that_was_never_given_out_reads_from_the_start(string watermark) =>
        Assert.Equal(["Hallo"], await _host.TextsAsync(_conversation, watermark));

    private async Task<IncomingActivity> AcceptedAsync(string body) => await AcceptedAsync(Encoding.UTF8.GetBytes(body));

    private async Task<IncomingActivity> AcceptedAsync(byte[] body)
    {
        using var answer = await SendAsync(body);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var id = (await DirectLineHost.JsonAsync(answer)).GetProperty("id").GetString();
        return Assert.Single(_host.Bot.Received, it => it.Id == id);
    }

    private Task AssertRefusedAsync(string body, string code) => AssertRefusedAsync(Encoding.UTF8.GetBytes(body), code);

    private async Task AssertRefusedAsync(byte[] body, string code)
    {
        using var answer = await SendAsync(body);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(code, await DirectLineHost.CodeAsync(answer));
        Assert.Empty(_host.Bot.Received);
    }

    private async Task<HttpResponseMessage> SendAsync(byte[] body)
    {
        using var content = new ByteArrayContent(body) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
        return await _host.SendAsync(HttpMethod.Post, "/conversations/c1/activities", _conversation.Token, content);
    }
}
