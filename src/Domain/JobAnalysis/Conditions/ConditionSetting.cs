using System.Collections.Immutable;
using InterviewBot.Domain.JobAnalysis.Grammar;

namespace InterviewBot.Domain.JobAnalysis.Conditions;

/// <summary>What the clause around a stretch says of it.</summary>
/// <param name="Clause">The clause the stretch stands in; <c>null</c> when the sentence has no verb.</param>
/// <param name="Inside">The verb of that clause stands in the stretch itself.</param>
/// <param name="Once">Told as something that happened, in a text that is told in the present.</param>
/// <param name="Private">Before the work, after it, at home.</param>
internal readonly record struct ConditionSetting(Owner Owner, Clause? Clause, bool Inside, bool Once, bool Private, bool Asked, ImmutableArray<Token> Words)
{
    /// <summary>Said of "you" in general: whoever has the job.</summary>
    public bool Generic { get; init; }

    /// <summary>Something in it belongs to a person who is not the holder ("zijn keuken", told of a woman).</summary>
    public bool OfAnother { get; init; }

    /// <summary>The sentence is about one day.</summary>
    public bool Today { get; init; }

    /// <summary>Nothing but times stands beside the verb: "ze werkt van acht tot vier".</summary>
    public bool Bare { get; init; }

    /// <summary>Said of any member of a class: "a person", "no engineer", "elke kleuring".</summary>
    public bool OfAny { get; init; }

    /// <summary>Its subject is somebody, whoever that is: "if someone gets a puncture, you stop".</summary>
    public bool OfSomeone { get; init; }

    /// <summary>The telling words stand before the clause or after it: "hard hats on, the inspector was here last month".</summary>
    public bool Beside { get; init; }

    /// <summary>Told in the past.</summary>
    public bool Past { get; init; }

    /// <summary>The whole text is told in the past: what is told in the present holds still.</summary>
    public bool TextPast { get; init; }

    /// <summary>The word the clause is about; <c>null</c> when no subject is named.</summary>
    public Token? Subject { get; init; }

    /// <summary>Words of a note, or a phrase with a participle: no subject is named.</summary>
    public bool Unsaid => Clause is null || !Clause.Subject.Exists;

    public bool Has(Func<string, bool> word) => Words.Any(w => word(w.Lower));
}
