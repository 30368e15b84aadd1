using System.Collections.Immutable;
using InterviewBot.Domain.Privacy;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Turns;

/// <summary>What a turn was read as: its handling class, the rule that decided and the words it rests on (spans in the turn, utterance 0).</summary>
public sealed record TurnReading(HandlingClass Class, string Rule, ImmutableArray<Evidence> Evidence)
{
    /// <summary>What the person wants of the interview; <c>null</c> when nothing.</summary>
    public Wish? Wish { get; init; }

    /// <summary>A correction without its opening ("ik bedoel"): the new words as typed; empty for anything else.</summary>
    public string Corrected { get; init; } = "";

    /// <summary>For a language switch: the ISO 639-1 code of the language asked for or begun, <c>null</c> when it cannot be told. May be one the assistant does not speak.</summary>
    public string? RequestedLanguage { get; init; }

    /// <summary>Personal data in the turn, whatever its class; to be replaced in everything shared.</summary>
    public ImmutableArray<PersonalDatum> Personal { get; init; } = [];
}
