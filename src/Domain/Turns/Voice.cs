namespace InterviewBot.Domain.Turns;

/// <summary>How the words of a clause are meant.</summary>
internal enum Voice
{
    /// <summary>Said here and now, by the teller or to the program.</summary>
    Live,

    /// <summary>The teller's own, but over and done.</summary>
    Past,

    /// <summary>Somebody else's, or part of something that is told: what was said, what a thing is for.</summary>
    Told,
}
