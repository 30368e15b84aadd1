using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using InterviewBot.Domain.Interviews;
using InterviewBot.Domain.Interviews.Proposals;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Dialogs.Transcripts;

/// <summary>
/// The state of an interview as the JSON that <see cref="InterviewJson"/> reads. By hand, for it is written at every turn and most of it is empty: what is empty, zero
/// or false is left out, and letters with accents stay as they are. Enums always stand there, by name, so that their members may be reordered.
/// </summary>
internal static class InterviewWriter
{
    /// <summary>A whole interview's state. A thread keeps what it once needed: the bytes are of no use when the text is made.</summary>
    private const int UsualBytes = 16_384;

    [ThreadStatic]
    private static ArrayBufferWriter<byte>? _bytes;

    internal static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <param name="before">The state that the last turn led to, if there is one.</param>
    public static string Write(Interview interview, Interview? before)
    {
        var bytes = _bytes ??= new ArrayBufferWriter<byte>(UsualBytes);
        bytes.ResetWrittenCount();
        using (var json = new Utf8JsonWriter(bytes, Options))
            Write(json, interview, WrittenParts.Of(interview, before));
        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    private static void Write(Utf8JsonWriter json, Interview interview, WrittenParts parts)
    {
        json.WriteStartObject();
        json.WriteString("guideId"u8, interview.GuideId);
        json.WriteNumber("guideVersion"u8, interview.GuideVersion);
        json.WriteString("language"u8, interview.Language.ToString());
        json.WriteStartObject("consent"u8);
        json.WriteString("notice"u8, interview.Consent.Notice);
        json.WriteString("language"u8, interview.Consent.Language.ToString());
        json.WriteString("at"u8, interview.Consent.At);
        json.WriteEndObject();
        json.WriteString("phase"u8, interview.Phase.ToString());
        json.WriteNumber("nextUtterance"u8, interview.NextUtterance);
        json.WritePropertyName("answers"u8);
        json.WriteRawValue(parts.Answers, skipInputValidation: true);
        json.WriteStartObject("waiting"u8);
        json.WriteString("for"u8, interview.Waiting.For.ToString());
        WriteIfThere(json, "slot"u8, interview.Waiting.Slot);
        json.WriteEndObject();
        json.WriteString("lastAt"u8, interview.LastAt);
        WriteIfThere(json, "introduced"u8, interview.Introduced);
        WriteIfThere(json, "probed"u8, interview.Probed);
        WriteIfThere(json, "draft"u8, interview.Draft);
        WriteIfThere(json, "mirrored"u8, interview.Mirrored);
        WriteIfThere(json, "thinItems"u8, interview.ThinItems);
        WriteIfTrue(json, "itemAsked"u8, interview.ItemAsked);
        if (!interview.Proposals.IsEmpty)
        {
            json.WritePropertyName("proposals"u8);
            json.WriteRawValue(parts.Proposals, skipInputValidation: true);
        }

        WriteIfThere(json, "focus"u8, interview.Focus);
        WriteIfTrue(json, "corrects"u8, interview.Corrects);
        WriteIfThere(json, "linesToCome"u8, interview.LinesToCome);
        WriteIfThere(json, "stumbles"u8, interview.Stumbles);
        WriteIfTrue(json, "reviewed"u8, interview.Reviewed);
        WriteIfTrue(json, "toldOfPseudonyms"u8, interview.ToldOfPseudonyms);
        WriteIfTrue(json, "offeredCare"u8, interview.OfferedCare);
        json.WriteEndObject();
    }

    internal static void Write(Utf8JsonWriter json, SlotState answer)
    {
        json.WriteStartObject();
        json.WriteString("outcome"u8, answer.Outcome.ToString());
        json.WriteString("excerpt"u8, answer.Excerpt);
        WriteIfThere(json, "options"u8, answer.Options);
        WriteIfThere(json, "items"u8, answer.Items);
        json.WriteNumber("order"u8, answer.Order);
        WriteIfThere(json, "itemWords"u8, answer.ItemWords);
        if (!answer.Told.IsEmpty)
        {
            json.WriteStartArray("told"u8);
            foreach (var words in answer.Told)
                Write(json, words);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Evidence words)
    {
        json.WriteStartObject();
        json.WriteNumber("utterance"u8, words.Utterance);
        json.WriteNumber("start"u8, words.Start);
        json.WriteNumber("length"u8, words.Length);
        json.WriteEndObject();
    }

    internal static void Write(Utf8JsonWriter json, KsaoProposal proposal)
    {
        json.WriteStartObject();
        json.WriteString("elementId"u8, proposal.ElementId);
        json.WriteString("incident"u8, proposal.Incident);
        json.WritePropertyName("evidence"u8);
        Write(json, proposal.Evidence);
        json.WriteString("quote"u8, proposal.Quote);
        json.WriteNumber("strength"u8, proposal.Strength);
        json.WriteEndObject();
    }

    private static void WriteIfThere(Utf8JsonWriter json, ReadOnlySpan<byte> name, IncidentDraft? draft)
    {
        if (draft is null)
            return;
        json.WriteStartObject(name);
        json.WriteString("id"u8, draft.Id);
        json.WriteString("valence"u8, draft.Valence.ToString());
        json.WriteNumber("number"u8, draft.Number);
        Write(json, "circumstances"u8, draft.Circumstances);
        Write(json, "behaviour"u8, draft.Behaviour);
        Write(json, "results"u8, draft.Results);
        json.WriteString("language"u8, draft.Language.ToString());
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ReadOnlySpan<byte> name, ImmutableArray<Passage> passages)
    {
        json.WriteStartArray(name);
        foreach (var passage in passages)
        {
            json.WriteStartObject();
            json.WriteNumber("utterance"u8, passage.Utterance);
            json.WriteString("text"u8, passage.Text);
            WriteIfThere(json, "language"u8, passage.Language?.ToString());
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteIfThere(Utf8JsonWriter json, ReadOnlySpan<byte> name, ImmutableArray<string> values)
    {
        if (values.IsEmpty)
            return;
        json.WriteStartArray(name);
        foreach (var value in values)
            json.WriteStringValue(value);
        json.WriteEndArray();
    }

    private static void WriteIfThere(Utf8JsonWriter json, ReadOnlySpan<byte> name, string? value)
    {
        if (value is not null)
            json.WriteString(name, value);
    }

    private static void WriteIfThere(Utf8JsonWriter json, ReadOnlySpan<byte> name, int value)
    {
        if (value != 0)
            json.WriteNumber(name, value);
    }

    private static void WriteIfTrue(Utf8JsonWriter json, ReadOnlySpan<byte> name, bool value)
    {
        if (value)
            json.WriteBoolean(name, true);
    }
}
