namespace InterviewBot.Domain.Incidents;

/// <summary>The four things a critical incident must hold to be usable for job analysis (criteria of the course, after Flanagan, 1954).</summary>
public enum Criterion
{
    /// <summary>One identifiable real event, told in enough detail to picture it.</summary>
    Specific,

    /// <summary>What the person did or said, not what the person is like, thinks or feels.</summary>
    ObservableBehaviour,

    /// <summary>The real circumstances that led to the behaviour.</summary>
    Context,

    /// <summary>A real effect of the behaviour on people, work or organisation.</summary>
    Consequences,
}
