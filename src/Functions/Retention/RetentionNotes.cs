namespace InterviewBot.Functions.Retention;

/// <summary>What whoever runs the product reads of a run of the retention.</summary>
internal static class RetentionNotes
{
    public const string HeldBack = "The clock stands more than a month after the last run: nothing was erased because its time is over. If the clock is right, nothing need be done: tomorrow's run erases.";
}
