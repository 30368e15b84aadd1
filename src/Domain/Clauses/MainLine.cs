using InterviewBot.Domain.Lexicons;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Clauses;

/// <summary>With which clause a clause without a subject of its own goes on, where that is not the one right before it.</summary>
internal sealed class MainLine(Language language, TokenizedText text, ClauseSubjects subjects)
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
        if (previous is null || _main is null || ReferenceEquals(previous, _main) || !previous.Is(ClauseTraits.Complement))
            return null;
        // "She asked what his favourite animal was, drove to the market": an animal does not drive. "Zei het waar de anderen bij waren en gooide iets weg": not the others.
        var acts = clause.IsPast && clause.Verb.Kind is VerbKind.Act or VerbKind.Say && IsSomebody(_main.Subject) && !IsSomebody(previous.Subject);
        return acts || IsOneBesideMany(clause, previous) ? _main : null;
    }

    private bool IsOneBesideMany(Clause clause, Clause previous) =>
        language == Language.Dutch && clause.Time == ClauseTime.Past && previous is { Time: ClauseTime.Past, VerbWord: >= 0 } && IsMany(previous.VerbWord) && !IsMany(clause.VerbWord);

    private bool IsMany(int verb) => text.Words[verb].Lower.EndsWith("en", StringComparison.Ordinal);

    private static bool IsSomebody(Subject subject) => subject is Subject.Self or Subject.Group or Subject.Third or Subject.Name or Subject.Worker or Subject.Other;
}
