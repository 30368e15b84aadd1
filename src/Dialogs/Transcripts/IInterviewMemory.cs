namespace InterviewBot.Dialogs.Transcripts;

/// <summary>What a process holds of interviews besides the store, to be quicker. What was deleted goes out of it at once, not when its place is needed.</summary>
public interface IInterviewMemory
{
    /// <summary>Lets go of all it holds of an interview.</summary>
    /// <param name="partition">Of the interview.</param>
    void Forget(string partition);
}
