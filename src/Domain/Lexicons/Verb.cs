namespace InterviewBot.Domain.Lexicons;

/// <summary>What a verb tells of its subject, as far as the critical incident technique cares.</summary>
public enum VerbKind
{
    /// <summary>Something one can see the subject do.</summary>
    Act,

    /// <summary>Something one can hear the subject say.</summary>
    Say,

    /// <summary>Coming and going: seen, but seldom the behaviour an incident is about.</summary>
    Move,

    /// <summary>Standing, sitting, waiting: seen, but the scene rather than the act.</summary>
    Posture,

    /// <summary>Something comes to the subject: getting, receiving, hearing, losing.</summary>
    Receive,

    /// <summary>Thinking, knowing, wanting: not to be seen.</summary>
    Mind,

    /// <summary>Feeling: not to be seen.</summary>
    Feel,

    /// <summary>Being, having, seeming.</summary>
    State,

    /// <summary>Becoming, rising, falling, succeeding, failing: a change.</summary>
    Change,

    /// <summary>Happening, breaking down, starting, ending: an event without an actor.</summary>
    Happen,

    /// <summary>Can, must, may, want to.</summary>
    Modal,

    /// <summary>Would: makes what follows unreal.</summary>
    Conditional,

    /// <summary>Will, going to.</summary>
    Future,

    /// <summary>Have, be, become, do: helps another verb.</summary>
    Auxiliary,
}

/// <summary>How a verb form is used.</summary>
public enum VerbTense
{
    Past,
    Present,
    Participle,
    Infinitive,

    /// <summary>English <c>-ing</c>, Dutch <c>-end</c>.</summary>
    Progressive,
}

/// <summary>A verb of the lexicon.</summary>
public sealed record Verb(string Infinitive, VerbKind Kind);

/// <summary>One reading of a word as a verb form.</summary>
public readonly record struct VerbForm(Verb Verb, VerbTense Tense);
