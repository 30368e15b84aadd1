namespace InterviewBot.Domain.Incidents.Rules;

/// <summary>Whether the incident took place once, happens as a rule, or did not happen (yet).</summary>
internal enum Reality
{
    /// <summary>It is told as one event, or nothing says otherwise.</summary>
    Event,

    /// <summary>It is told as what usually happens.</summary>
    Habit,

    /// <summary>It is told as what would or will happen.</summary>
    Unreal,
}
