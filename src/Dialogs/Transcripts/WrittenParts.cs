using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text.Json;
using InterviewBot.Domain.Interviews;
using InterviewBot.Domain.Interviews.Proposals;

namespace InterviewBot.Dialogs.Transcripts;

/// <summary>
/// The answers and the proposals of a state as JSON. They are most of it, and a turn changes one answer or two: the others are taken over from what the state before
/// became. That is kept as long as the state itself.
/// </summary>
internal sealed class WrittenParts
{
    private const int UsualBytes = 8192;

    private static readonly ConditionalWeakTable<Interview, WrittenParts> Known = [];

    // What an answer is put together in, and what all of them are; a thread keeps the room.
    [ThreadStatic]
    private static (ArrayBufferWriter<byte> One, ArrayBufferWriter<byte> All)? _room;

    private readonly ImmutableArray<KsaoProposal> _proposalsOf;
    private readonly byte[] _proposals;

    // By slot, with where each ends among the bytes; each but the last has a comma behind it there.
    private readonly (string Slot, SlotState Answer, int End)[] _answersOf;
    private readonly byte[] _answers;

    private WrittenParts(Interview interview, WrittenParts? before)
    {
        var (one, all) = _room ??= (new(), new(UsualBytes));
        _answersOf = new (string, SlotState, int)[interview.Answers.Count];
        _answers = WriteAnswers(interview, before, one, all);
        _proposalsOf = interview.Proposals;
        _proposals = before is not null && before._proposalsOf == interview.Proposals ? before._proposals : WriteProposals(interview, one);
    }

    /// <summary>An object with the answers by slot.</summary>
    public ReadOnlySpan<byte> Answers => _answers;

    /// <summary>An array with the proposals.</summary>
    public ReadOnlySpan<byte> Proposals => _proposals;

    /// <param name="before">The state that the last turn led to, if it was written by this process.</param>
    public static WrittenParts Of(Interview interview, Interview? before)
    {
        var parts = new WrittenParts(interview, before is not null && Known.TryGetValue(before, out var known) ? known : null);
        Known.AddOrUpdate(interview, parts);
        return parts;
    }

    private byte[] WriteAnswers(Interview interview, WrittenParts? before, ArrayBufferWriter<byte> one, ArrayBufferWriter<byte> all)
    {
        all.ResetWrittenCount();
        all.Write("{"u8);
        var (count, known) = (0, 0);
        foreach (var (slot, answer) in interview.Answers)
        {
            if (count > 0)
                all.Write(","u8);
            while (known < before?._answersOf.Length && string.CompareOrdinal(before._answersOf[known].Slot, slot) < 0)
                known++;
            all.Write(before is not null && before.Holds(known, slot, answer) ? before.Bytes(known) : Write(one, slot, answer));
            _answersOf[count++] = (slot, answer, all.WrittenCount);
        }

        all.Write("}"u8);
        return all.WrittenSpan.ToArray();
    }

    private bool Holds(int index, string slot, SlotState answer) =>
        index < _answersOf.Length && ReferenceEquals(_answersOf[index].Answer, answer) && string.Equals(_answersOf[index].Slot, slot, StringComparison.Ordinal);

    private ReadOnlySpan<byte> Bytes(int index)
    {
        var start = index == 0 ? 1 : _answersOf[index - 1].End + 1;
        return _answers.AsSpan(start, _answersOf[index].End - start);
    }

    private static ReadOnlySpan<byte> Write(ArrayBufferWriter<byte> bytes, string slot, SlotState answer)
    {
        bytes.ResetWrittenCount();
        using (var json = new Utf8JsonWriter(bytes, InterviewWriter.Options))
        {
            json.WriteStartObject();
            json.WritePropertyName(slot);
            InterviewWriter.Write(json, answer);
            json.WriteEndObject();
        }

        // Without the braces around it.
        return bytes.WrittenSpan[1..^1];
    }

    private static byte[] WriteProposals(Interview interview, ArrayBufferWriter<byte> bytes)
    {
        bytes.ResetWrittenCount();
        using (var json = new Utf8JsonWriter(bytes, InterviewWriter.Options))
        {
            json.WriteStartArray();
            foreach (var proposal in interview.Proposals)
                InterviewWriter.Write(json, proposal);
            json.WriteEndArray();
        }

        return bytes.WrittenSpan.ToArray();
    }
}
