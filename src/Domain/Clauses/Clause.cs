using InterviewBot.Domain.Lexicons;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Clauses;

/// <summary>Who or what a clause is about.</summary>
public enum Subject
{
    /// <summary>None to be found.</summary>
    None,

    /// <summary>I.</summary>
    Self,

    /// <summary>We.</summary>
    Group,

    /// <summary>He, she, they.</summary>
    Third,

    /// <summary>A person by name.</summary>
    Name,

    /// <summary>Someone who does a job (<c>de verpleegster</c>, <c>my colleague</c>).</summary>
    Worker,

    /// <summary>Someone the job is done for or with (<c>de klant</c>, <c>her daughter</c>).</summary>
    Other,

    /// <summary>Everybody, nobody, somebody.</summary>
    Anyone,

    /// <summary>You in general, one, people.</summary>
    Indefinite,

    /// <summary>It, that, there.</summary>
    It,

    /// <summary>A thing: a noun that is no person.</summary>
    Thing,

    /// <summary>Whoever the words before it are about (a relative clause).</summary>
    Relative,
}

/// <summary>When a clause takes place, as its verbs tell.</summary>
public enum ClauseTime
{
    /// <summary>No finite verb.</summary>
    None,
    Past,

    /// <summary>Have or be with a participle: over and done.</summary>
    Perfect,
    Present,

    /// <summary>Will, going to.</summary>
    Future,

    /// <summary>Would.</summary>
    Conditional,
}

/// <summary>What else a clause is.</summary>
[Flags]
public enum ClauseTraits
{
    None = 0,
    Negated = 1,

    /// <summary>The finite verb is can, must, may or want to.</summary>
    Modal = 2,

    /// <summary>Opens with if, als.</summary>
    If = 4,

    /// <summary>Opens with when, toen, terwijl, because …: hangs on another clause.</summary>
    Subordinate = 8,

    /// <summary>What somebody said, thought or saw: that …, of ….</summary>
    Complement = 16,

    /// <summary>Wholly between quotation marks.</summary>
    Quote = 32,

    /// <summary>Holds words between quotation marks.</summary>
    HasQuote = 64,

    /// <summary>Be with a description: is, was, werd + adjective or noun.</summary>
    Copula = 128,

    /// <summary>Something is done to the subject.</summary>
    Passive = 256,

    /// <summary>The subject is taken over from the clause before.</summary>
    InheritedSubject = 512,

    /// <summary>Only an infinitive or participle of purpose or manner (om te, to, door te).</summary>
    NonFinite = 1024,

    /// <summary>Concluded, not seen: <c>must have forgotten</c>, <c>zal het wel vergeten zijn</c>.</summary>
    Inferred = 2048,

    /// <summary>Had done: before what is being told.</summary>
    Earlier = 4096,
}

/// <summary>A clause of a text: one verb with its subject and what belongs to them.</summary>
/// <param name="First">Index of its first word.</param>
/// <param name="End">One past its last word.</param>
/// <param name="Verb">The main verb; <c>null</c> for a clause without one.</param>
/// <param name="VerbWord">Index of the main verb's word; −1 when there is none.</param>
public sealed record Clause(int First, int End, Verb? Verb, int VerbWord, ClauseTime Time, Subject Subject, int SubjectWord, ClauseTraits Traits, int Sentence)
{
    public bool Is(ClauseTraits trait) => (Traits & trait) != 0;

    /// <summary>The main verb tells of something one can see or hear.</summary>
    public bool IsObservable => Verb?.Kind is VerbKind.Act or VerbKind.Say;

    /// <summary>It is told as something that took place.</summary>
    public bool IsPast => Time is ClauseTime.Past or ClauseTime.Perfect;

    /// <summary>Its words as evidence.</summary>
    public Evidence Evidence(TokenizedText text, int utterance)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Span(utterance, First, End - First);
    }
}
