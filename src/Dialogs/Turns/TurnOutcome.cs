using System.Collections.Immutable;
using InterviewBot.Domain.Transcripts;

namespace InterviewBot.Dialogs.Turns;

/// <summary>What became of a turn. Closed.</summary>
public abstract record TurnOutcome
{
    private TurnOutcome()
    {
    }

    /// <summary>It was stored; these utterances are what was said in it, the respondent's first.</summary>
    public sealed record Said(ImmutableArray<Utterance> Utterances) : TurnOutcome;

    /// <summary>The interview is gone, as wished; this goodbye is stored nowhere.</summary>
    public sealed record Deleted(string Goodbye) : TurnOutcome;

    /// <summary>There is no such interview (any more); nothing was stored.</summary>
    public sealed record NoInterview : TurnOutcome
    {
        public static NoInterview Instance { get; } = new();
    }
}
