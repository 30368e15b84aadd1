namespace InterviewBot.Domain.JobAnalysis.Grammar;

/// <summary>A noun phrase: indexes of words in its sentence. <see cref="Head"/> is its noun (or pronoun).</summary>
internal readonly record struct Phrase(int First, int Last, int Head)
{
    public static Phrase None { get; } = new(-1, -1, -1);

    public bool Exists => First >= 0;
}

/// <summary>A noun phrase with the preposition before it.</summary>
internal readonly record struct Prepositional(int Preposition, Phrase Phrase);

/// <summary>How the act of a clause relates to what is told.</summary>
internal enum ClauseMood
{
    /// <summary>It is done.</summary>
    Plain,

    /// <summary>It is what something else is done for ("om … te", "to …").</summary>
    Purpose,

    /// <summary>A condition or wish, or told by somebody else.</summary>
    Hypothetical,
}

/// <summary>One act or state: a verb with who does it and what it is done to.</summary>
internal sealed class Clause
{
    public required int Sentence { get; init; }

    /// <summary>Index of the word that holds the verb (or the noun of a nominalisation).</summary>
    public required int Verb { get; init; }

    /// <summary>The infinitive, a separable verb as one word, a phrasal verb with its particle (<c>fill in</c>).</summary>
    public required string Lemma { get; set; }

    public int First { get; set; }

    public int Last { get; set; }

    /// <summary>Who does it; none when not said (passive, infinitive phrase).</summary>
    public Phrase Subject { get; set; } = Phrase.None;

    /// <summary>The sentence the subject stands in (an inherited subject can stand in an earlier clause).</summary>
    public int SubjectSentence { get; set; } = -1;

    public List<Phrase> Objects { get; } = [];

    public List<Prepositional> Prepositionals { get; } = [];

    /// <summary>The clause that is the object ("controleren | of alles klopt"): from its conjunction to its end; none when there is none.</summary>
    public Phrase Complement { get; set; } = Phrase.None;

    public bool Passive { get; set; }

    /// <summary>Passive: who does it, after <c>door</c> or <c>by</c>.</summary>
    public Phrase Agent { get; set; } = Phrase.None;

    public bool Negated { get; set; }

    public bool Quoted { get; set; }

    /// <summary>A phrase without finite verb: nominalisation or infinitive phrase ("het beantwoorden van", "banden plakken").</summary>
    public bool Nominal { get; set; }

    public bool Perfect { get; set; }

    public bool Past { get; set; }

    public bool Subordinate { get; set; }

    public string? Subordinator { get; set; }

    public ClauseMood Mood { get; set; }

    /// <summary>The clause this one depends on (a purpose on its means).</summary>
    public Clause? Governor { get; set; }

    /// <summary>The verb that leads this one: modal (<c>moeten</c>) or empty (<c>help</c>); <c>null</c> when none.</summary>
    public string? Lead { get; set; }
}
