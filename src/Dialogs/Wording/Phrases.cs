using System.Collections.Immutable;
using InterviewBot.Domain.Interviews;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Dialogs.Wording;

/// <summary>What the bot itself says, in one language. Questions stand in the guides; this is everything around them. A missing phrase does not compile.</summary>
public sealed partial record Phrases
{
    public static Phrases In(Language language) => language == Language.Dutch ? Dutch : English;

    /// <summary>Short signs that an answer was heard, taken in turn. They thank or note, and never praise; an empty one says nothing, as people do.</summary>
    public required Func<HeardAs, ImmutableArray<string>> Heard { get; init; }

    public required ImmutableArray<string> ListGoesOn { get; init; }

    public required string NoSuchLine { get; init; }

    public required string Added { get; init; }

    public required string ReviewGoesOn { get; init; }

    public required string ExplainMirror { get; init; }

    public required string ExplainReview { get; init; }

    public required string ExplainCorrection { get; init; }

    public required string ExplainPlainly { get; init; }

    public required string Kept { get; init; }

    public required string StandsThere { get; init; }

    public required Func<string, string> KeptElsewhere { get; init; }

    public required Func<int, string> Hurrying { get; init; }

    public required string MovingOn { get; init; }

    public required string StillOpen { get; init; }

    /// <summary>Taken in turn, for some people skip a lot.</summary>
    public required ImmutableArray<string> LeftOpenAsWished { get; init; }

    public required string LeftOpenUnknown { get; init; }

    public required ImmutableArray<string> MirrorOpening { get; init; }

    /// <summary>"What you did", by perspective of the guide and part of the incident.</summary>
    public required Func<string, bool, string> MirrorPart { get; init; }

    public required string MirrorNothing { get; init; }

    public required ImmutableArray<string> MirrorComplete { get; init; }

    /// <summary>All is told, but one part of the incident has no words of its own: it shows in those of another.</summary>
    public required Func<string, string> MirrorWithin { get; init; }

    /// <summary>What an incident holds already, as a list.</summary>
    public required Func<string, string> MirrorMet { get; init; }

    /// <summary>What else is still open, beside what was explained.</summary>
    public required Func<string, string> MirrorOpen { get; init; }

    public required string MirrorQuestion { get; init; }

    public required string MirrorGoesOn { get; init; }

    public required string MirrorYes { get; init; }

    public required string MirrorNo { get; init; }

    public required string AskMirrorPart { get; init; }

    public required string AskFirstMirrorPart { get; init; }

    public required string NotAnOption { get; init; }

    /// <summary>Where several options were named and one is asked.</summary>
    public required Func<ImmutableArray<string>, string> WhichOfThese { get; init; }

    /// <summary>How many scales are asked together, from what to what.</summary>
    public required Func<int, int, int, string> AskRatings { get; init; }

    /// <summary>How many numbers were given, and how many scales were asked together.</summary>
    public required Func<int, int, string> NotSoManyNumbers { get; init; }

    public required Func<int, int, string> NotOnScale { get; init; }

    public required Func<Progress, string> Progress { get; init; }

    public required string AskCorrection { get; init; }

    public required string AskItem { get; init; }

    public required Func<string, string> AgainItem { get; init; }

    public required string GuideGone { get; init; }

    public required string GuideGoneExport { get; init; }

    public required Func<string, string> Again { get; init; }

    public required string Corrected { get; init; }

    /// <summary>A line's number and label.</summary>
    public required Func<int, string, string> NumberAskedBack { get; init; }

    public required string NothingBefore { get; init; }

    public required string NothingToCorrect { get; init; }

    public required string ReviewOpening { get; init; }

    public required string Pausing { get; init; }

    /// <summary>Beside an answer that may be about more than the job.</summary>
    public required string Care { get; init; }

    public required string Resuming { get; init; }

    public required string Stopping { get; init; }

    public required string AskStop { get; init; }

    public required string LanguageChanged { get; init; }

    public required Func<int, string> Privacy { get; init; }

    public required string Export { get; init; }

    public required string Commands { get; init; }

    public required string WorkdayElsewhere { get; init; }

    public required string AskDelete { get; init; }

    public required string AskDeleteAgain { get; init; }

    public required string DeleteYes { get; init; }

    public required string DeleteNo { get; init; }

    public required string NotDeleted { get; init; }

    public required string Deleted { get; init; }

    public required string AlreadyFinished { get; init; }

    public required string ReviewDone { get; init; }
}
