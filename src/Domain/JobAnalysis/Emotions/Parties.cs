namespace InterviewBot.Domain.JobAnalysis.Emotions;

/// <summary>Whose act or feeling words tell of, and whom it is aimed at.</summary>
/// <param name="Doer">Who does or feels it.</param>
/// <param name="Aim">Whom it is done to; <see cref="Party.Nobody"/> when that is not said.</param>
internal readonly record struct Parties(Party Doer, Party Aim)
{
    /// <summary>Nothing is known of who does it.</summary>
    public static Parties Unsaid { get; } = new(Party.Nobody, Party.Nobody);

    /// <summary>The clause denies it.</summary>
    public bool Denied { get; init; }

    /// <summary>What rules add to the name of a category to ask who does it, and to whom: "hostile-act:other" is what another does, "hostile-act:other-at-self" what another does to the one who does the job.</summary>
    public IEnumerable<string> Suffixes
    {
        get
        {
            if (Denied) yield return ":denied";
            if (Doer == Party.Nobody) yield break;
            var doer = Doer == Party.Self ? ":self" : ":other";
            yield return doer;
            yield return doer + (Aim switch { Party.Self => "-at-self", Party.Other => "-at-other", _ => "-at-nobody" });
        }
    }
}

/// <summary>A side in what happens.</summary>
internal enum Party
{
    /// <summary>Not said.</summary>
    Nobody,

    /// <summary>The one who does the job.</summary>
    Self,

    /// <summary>Anybody else.</summary>
    Other,
}
