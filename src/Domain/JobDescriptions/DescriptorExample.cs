namespace InterviewBot.Domain.JobDescriptions;

/// <summary>The descriptors of a job that job analysis treats.</summary>
public enum Descriptor
{
    Tasks,
    Activities,
    Knowledge,
    Skills,
    Abilities,
    OtherCharacteristics,
    Context,
    Tools,
    Contacts,
    Conditions,
    Responsibilities,
    Results,
    EmotionalDemands,
    Incidents,
}

/// <summary>A descriptor with a concrete example in the respondent's words, or still without one.</summary>
/// <param name="Name">In the description's language.</param>
/// <param name="Element">What the example is an example of, when that has a name (a task, an attribute); <c>null</c> otherwise.</param>
/// <param name="Example"><c>null</c> while there is none.</param>
public sealed record DescriptorExample(Descriptor Descriptor, string Name, string? Element, Statement? Example);
