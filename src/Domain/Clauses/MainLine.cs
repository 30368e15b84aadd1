using InterviewBot.Domain.Lexicons;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Clauses;

/// <summary>With which clause a clause without a subject of its own goes on, where that is not the one right before it.</summary>
internal sealed class MainLine(WordReadings words, TokenizedText text, ClauseSubjects subjects)
{
    private Clause? _main;
    private Clause? _last;

    /// <summary>A clause of the same sentence, in order.</summary>
    public void Add(Clause clause)
    {
        _last = clause;
        if (clause is { Verb: not null, Time: not ClauseTime.None } && clause.Subject != Subject.Relative && !clause.Is(ClauseTraits.Complement) && !clause.Is(ClauseTraits.Quote) && !clause.Is(ClauseTraits.Subordinate))
            _main = clause;
    }

    /// <param name="clause">A clause as it was read behind <paramref name="previous"/>.</param>
    /// <returns><c>null</c> when it stands as it is.</returns>
    public Clause? Instead(Clause clause, Clause? previous)
    {
        if (clause.Verb is null || clause.VerbWord < 0 || clause.Is(ClauseTraits.NonFinite) || !(clause.Is(ClauseTraits.InheritedSubject) || clause.Subject == Subject.None))
            return null;
        // "And Darren, who was last off, left six boards": the one of whom it was said in between.
        if (_last is { Subject: Subject.Relative, First: > 0 } aside && previous is not null && clause.VerbWord == clause.First && text.Words[clause.First].Before == WordBreak.Clause && subjects.Person(aside.First - 1) is var person and not Subject.None)
            return previous with { Subject = person, SubjectWord = aside.First - 1, Traits = previous.Traits & ~ClauseTraits.Complement };
        if (previous is null || _main is null || ReferenceEquals(previous, _main))
            return null;
        // "Zei dat ik geen kind meer was en prikte vier keer", "sighed when we said something and threw us the menus": where the verb stands and whom it is done to tell that it is not the one in between.
        if (previous.Is(ClauseTraits.Complement | ClauseTraits.Subordinate) && IsSomebody(_main.Subject) && (IsInMainOrder(clause, previous) || IsDoneToSubject(clause, previous)))
            return _main;
        if (!previous.Is(ClauseTraits.Complement))
            return null;
        // "She asked what his favourite animal was, drove to the market": an animal does not drive. "Zei het waar de anderen bij waren en gooide iets weg": not the others.
        var acts = clause.IsPast && clause.Verb.Kind is VerbKind.Act or VerbKind.Say && IsSomebody(_main.Subject) && !IsSomebody(previous.Subject);
        return acts || IsOneBesideMany(clause, previous) ? _main : null;
    }

    // Dutch has the verb last in a clause that hangs on another; behind it nothing stands but other verbs.
    private bool IsInMainOrder(Clause clause, Clause previous)
    {
        var verb = words.Is(clause.First, "linking-word") ? clause.First + 1 : clause.First;
        return words.Language == Language.Dutch && previous.VerbWord > previous.First + 1 && clause.End - verb > 2 && text.Words[clause.First].Before is WordBreak.None or WordBreak.Clause
            && words.Verbs(verb).Any(f => f.Tense is VerbTense.Past or VerbTense.Present) && !words.IsNominal(verb) && words.Verbs(clause.End - 1).IsEmpty;
    }

    // "Asked how I was and gave me ten days": nobody gives that to me but somebody else.
    private bool IsDoneToSubject(Clause clause, Clause previous) => Enumerable.Range(clause.VerbWord + 1, Math.Max(0, clause.End - clause.VerbWord - 1)).Any(i => previous.Subject switch
    {
        Subject.Self => words.Lower(i) is "me" or "mij",
        Subject.Group => words.Lower(i) is "us" or "ons",
        _ => false,
    });

    private bool IsOneBesideMany(Clause clause, Clause previous) =>
        words.Language == Language.Dutch && clause.Time == ClauseTime.Past && previous is { Time: ClauseTime.Past, VerbWord: >= 0 } && IsMany(previous.VerbWord) && !IsMany(clause.VerbWord);

    private bool IsMany(int verb) => text.Words[verb].Lower.EndsWith("en", StringComparison.Ordinal);

    private static bool IsSomebody(Subject subject) => subject is Subject.Self or Subject.Group or Subject.Third or Subject.Name or Subject.Worker or Subject.Other;
}
