namespace InterviewBot.Domain.JobAnalysis.Conditions;

/// <summary>Whose matter a stretch of text tells of.</summary>
internal enum Owner
{
    /// <summary>Nobody in particular: "het is er koud", "there is no lift", words without a verb.</summary>
    Nobody,

    /// <summary>The job holder, or whoever has the job ("een verpleegkundige verdient").</summary>
    Holder,

    /// <summary>Whoever works there: we, you in general, everybody, nobody, they.</summary>
    Everybody,

    /// <summary>A thing, a place or the organisation: "the lab hums".</summary>
    Thing,

    /// <summary>Persons in the plural: "the carers are a good crowd".</summary>
    Persons,

    /// <summary>One person by role or name: "the vet decides".</summary>
    Colleague,

    /// <summary>Somebody else's matter: one man of one day, somebody's mother, whoever tells about the holder.</summary>
    Stranger,
}
