using InterviewBot.Domain.Clauses;

namespace InterviewBot.Domain.Incidents.Rules;

/// <summary>Whose behaviour the incident is about.</summary>
internal enum Actor
{
    /// <summary>The teller: I, we.</summary>
    Teller,

    /// <summary>Someone the teller watched: the nurse, he, Katrien.</summary>
    Observed,
}

/// <summary>Finds out whose behaviour is told, and which clauses have that person as their subject.</summary>
internal sealed class Perspective
{
    private Perspective(Actor actor) => Actor = actor;

    public Actor Actor { get; }

    /// <param name="behaviour">The clauses of the second answer, in order.</param>
    /// <param name="others">The clauses of the other two answers.</param>
    /// <param name="isJob">Whether a word of the text names the job the incident is about.</param>
    public static Perspective Of(IReadOnlyList<Clause> behaviour, IReadOnlyList<Clause> others, Func<Clause, bool> isJob)
    {
        var told = behaviour.FirstOrDefault(c => c.IsObservable && IsSomebody(c)) ?? behaviour.FirstOrDefault(IsSomebody);
        if (told is not null)
        {
            // Everything in one answer: a worker who does something is the one observed, whoever else comes first.
            var worker = behaviour.Any(c => c.IsObservable && c.Subject is Subject.Worker or Subject.Name);
            var self = behaviour.Any(c => c.IsObservable && c.Subject is Subject.Self);
            if (worker != self)
                return new Perspective(worker ? Actor.Observed : Actor.Teller);
            return new Perspective(IsTeller(told) ? Actor.Teller : Actor.Observed);
        }

        // The second answer tells nothing of anybody: the job holder by name of the job, else the teller, else whoever works there.
        var elsewhere = others.FirstOrDefault(c => c.IsPast && c.Subject is Subject.Worker && isJob(c))
            ?? others.FirstOrDefault(c => c.IsObservable && IsTeller(c)) ?? others.FirstOrDefault(c => c.IsObservable && IsSomebody(c));
        return new Perspective(elsewhere is null || IsTeller(elsewhere) ? Actor.Teller : Actor.Observed);
    }

    /// <summary>The clause has the person the incident is about as its subject.</summary>
    /// <param name="strict">Outside the second answer: a third person may be anybody.</param>
    public bool IsActor(Clause clause, bool strict) => clause.Subject switch
    {
        Subject.Self or Subject.Group => Actor == Actor.Teller,
        Subject.Worker or Subject.Name or Subject.Third => Actor == Actor.Observed,
        Subject.None => !strict,
        Subject.Anyone => !strict,
        _ => false,
    };

    private static bool IsTeller(Clause clause) => clause.Subject is Subject.Self or Subject.Group;

    private static bool IsSomebody(Clause clause) => clause.Subject is Subject.Self or Subject.Group or Subject.Third or Subject.Worker or Subject.Name;
}
