using System.Text.Json;
using InterviewBot.Domain.Lexicons;
using InterviewBot.Domain.Turns;

namespace InterviewBot.Functions.Analyze;

/// <summary>Type <c>dialog</c>: how a turn is handled, and what the bot says first.</summary>
internal sealed class DialogLine(Lexicon lexicon)
{
    private readonly TurnReader _reader = new(lexicon);

    public void Write(JsonElement item, Utf8JsonWriter writer)
    {
        var language = item.Language();
        var reading = _reader.Read(language, item.Text("bot_prompt"), item.Text("user"));
        writer.WriteString("class", reading.Class.Label());
        writer.WriteString("reply", HandlingReplies.For(reading.Class).In(language));
    }
}
