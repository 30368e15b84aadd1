using InterviewBot.Dialogs.Turns;

namespace InterviewBot.Functions.Interviews;

/// <summary>What is noted of an interview, for whoever runs the product: the hash that the store knows it by, what happened, how much. Never a word of it and never its token.</summary>
internal sealed partial class InterviewLog(ILogger<InterviewLog> logger)
{
    /// <summary>Notes what of a turn is worth knowing; of most turns nothing is.</summary>
    public void Note(string interview, TurnOutcome outcome)
    {
        switch (outcome)
        {
            case TurnOutcome.Said { Remark: TurnRemark.OtherWords }:
                LogOtherWords(interview);
                break;
            case TurnOutcome.Said { Remark: TurnRemark.Rebuilt }:
                LogRebuilt(interview);
                break;
            case TurnOutcome.Deleted { Rows: var rows }:
                Deleted(interview, rows);
                break;
            case TurnOutcome.DeletedAtLast { Rows: var rows }:
                Deleted(interview, rows);
                break;
        }
    }

    [LoggerMessage(30, LogLevel.Information, "Interview {Interview}: deleted by who was interviewed, {Rows} rows")]
    public partial void Deleted(string interview, int rows);

    /// <param name="what">The route it is had by, without the token.</param>
    [LoggerMessage(31, LogLevel.Information, "Interview {Interview}: had by {What}, {Bytes} bytes")]
    public partial void Downloaded(string interview, string what, int bytes);

    [LoggerMessage(32, LogLevel.Warning, "Interview {Interview}: other words came under an id that had been used; the first ones stand")]
    private partial void LogOtherWords(string interview);

    [LoggerMessage(33, LogLevel.Warning, "Interview {Interview}: its state could not be read and was made anew from what was said")]
    private partial void LogRebuilt(string interview);
}
