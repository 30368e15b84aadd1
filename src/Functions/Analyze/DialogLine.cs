using System.Text.Json;
using InterviewBot.Dialogs.Wording;
using InterviewBot.Domain.Lexicons;
using InterviewBot.Domain.Texts;
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
        writer.WriteString("reply", Reply(reading, language, item.Text("bot_prompt")));
    }

    // Where the interview stays with its question, the question comes again.
    private static string Reply(TurnReading reading, Language language, string prompt)
    {
        if (reading.Wish is Wish.SwitchLanguage wish)
            return Phrases.In(wish.To).LanguageChanged;
        var reply = HandlingReplies.For(reading.Class).In(language);
        return HandlingReplies.AsksAgain(reading.Class) ? $"{reply} {prompt}".TrimEnd() : reply;
    }
}
