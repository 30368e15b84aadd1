using System.Text.Json.Serialization;

namespace InterviewBot.Functions.Workday;

/// <param name="Id">Made by the client, one for each text it sends.</param>
/// <param name="Language">The language to answer in; that of the interview when left out.</param>
internal sealed record TellRequest(string? Id, string? Text, string? Language);

/// <param name="Kind">What the text was taken for: <c>workday</c>, <c>empty</c>, <c>other-language</c>, <c>advertisement</c>, <c>several-job-holders</c>, <c>no-work</c> or <c>too-long</c>.</param>
/// <param name="Understood">It was stored and is described.</param>
/// <param name="Text">The text as it was read, without markup.</param>
/// <param name="Remarks">What was changed on the way in.</param>
/// <param name="Utterance">Where it stands in the transcript; 0 when it was not stored.</param>
internal sealed record TellAnswer(string Kind, bool Understood, string Message, string Text, string[] Remarks, int Utterance);

/// <param name="Fault">Why there is no text; empty when there is.</param>
internal sealed record FileAnswer(bool Understood, string Fault, string Message, string Text, string[] Remarks);

/// <param name="Takes">Whether this interview asks for a text about a workday at all.</param>
internal sealed record TextAnswer(int Utterance, string Text, bool Takes);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(TellRequest))]
[JsonSerializable(typeof(TellAnswer))]
[JsonSerializable(typeof(FileAnswer))]
[JsonSerializable(typeof(TextAnswer))]
internal sealed partial class WorkdayJson : JsonSerializerContext;
