using System.Collections.Immutable;
using InterviewBot.Dialogs.Storage;
using InterviewBot.Dialogs.Transcripts;
using InterviewBot.Domain.Interviews;
using InterviewBot.Domain.Transcripts;

namespace InterviewBot.Dialogs.Turns;

/// <summary>What a step makes of an interview, ready to be stored. Closed.</summary>
internal abstract record Move
{
    private Move()
    {
    }

    /// <summary>The state that follows and what was said in between, also as the rows they become.</summary>
    /// <param name="Before">The state it was taken from.</param>
    public sealed record Onward(Interview Before, Interview Next, ImmutableArray<Utterance> Said) : Move
    {
        public Dictionary<string, string> State { get; } = InterviewRows.ToValues(Next, Before);

        public ImmutableArray<RowChange> Added { get; } = [.. Said.Select(u => new RowChange.Add(InterviewRows.Utterance(u.Number), InterviewRows.ToValues(u)))];
    }

    /// <summary>The interview goes.</summary>
    public sealed record Deletion(string Goodbye) : Move;
}
