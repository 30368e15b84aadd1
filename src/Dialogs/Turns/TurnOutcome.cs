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
    public sealed record Said(ImmutableArray<Utterance> Utterances) : TurnOutcome
    {
        /// <summary>What whoever runs the product should come to know of it.</summary>
        public TurnRemark Remark { get; init; }
    }

    /// <summary>The interview is gone, as wished; this goodbye is stored nowhere.</summary>
    /// <param name="Rows">How many there were of it.</param>
    public sealed record Deleted(string Goodbye, int Rows) : TurnOutcome;

    /// <summary>The interview was being deleted and that had been cut off; now it is gone.</summary>
    /// <param name="Rows">How many were left of it.</param>
    public sealed record DeletedAtLast(int Rows) : TurnOutcome;

    /// <summary>There is no such interview: there never was, or nothing is left of it. Nothing was stored.</summary>
    public sealed record NoInterview : TurnOutcome
    {
        public static NoInterview Instance { get; } = new();
    }
}

/// <summary>Something about a turn that a person does not notice.</summary>
public enum TurnRemark
{
    None,

    /// <summary>The message came under an id that had been used for other words. The first words stand.</summary>
    OtherWords,

    /// <summary>The state could not be read and was made anew from the transcript.</summary>
    Rebuilt,
}
