namespace InterviewBot.Domain.JobAnalysis.Grammar;

/// <summary>The grammatical forms a verb form can be.</summary>
[Flags]
internal enum VerbForms
{
    None = 0,

    /// <summary>Infinitive; in Dutch also the present plural, in English the base form.</summary>
    Infinitive = 1,

    /// <summary>Dutch first person singular and imperative (the stem).</summary>
    Stem = 1 << 1,

    /// <summary>Third person singular present.</summary>
    Third = 1 << 2,
    PastSingular = 1 << 3,
    PastPlural = 1 << 4,
    Participle = 1 << 5,

    /// <summary>Present participle, English gerund.</summary>
    Gerund = 1 << 6,
    Past = PastSingular | PastPlural,
    Finite = Infinitive | Stem | Third | Past,
}

/// <summary>What a verb tells about work. A verb can be of several kinds (<c>begroeten</c> is work and speech).</summary>
[Flags]
internal enum VerbKinds
{
    None = 0,
    Work = 1,
    Speech = 1 << 1,
    Mental = 1 << 2,
    State = 1 << 3,
    Motion = 1 << 4,
    Private = 1 << 5,
    Vague = 1 << 6,
    Modal = 1 << 7,
    Auxiliary = 1 << 8,
}

/// <summary>One reading of a word as a verb.</summary>
/// <param name="Lemma">The infinitive; a Dutch separable verb as one word (<c>opzoeken</c>), an English phrasal verb never (its particle stands apart).</param>
/// <param name="Forms">All forms of the lemma that are written like this.</param>
internal readonly record struct VerbReading(string Lemma, VerbForms Forms);
