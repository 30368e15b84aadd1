using InterviewBot.Domain.JobAnalysis.Grammar;
using InterviewBot.Domain.JobAnalysis.Reading;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis.Duties;

/// <summary>Acts that somebody else does, and acts that another clause tells already.</summary>
internal sealed class TakenActs(ReadText text, TaskPhrases phrases)
{
    private readonly ReportedActs _reported = new(text);

    public string? Refusal(Clause clause) =>
        _reported.Is(clause) ? "reported"
        : IsRelative(clause) ? "relative"
        : IsByOther(clause) ? "by another"
        : LetsDo(clause) ? "let do"
        : Makes(clause) ? "made to do"
        : IsToldByVerb(clause) ? "told by the verb"
        : InComplement(clause) ? "what another verb is about"
        : null;

    /// <summary>"medicijnen die klanten terugbrengen", "klanten die een offerte vragen": whoever does it is in the noun before or in the clause, not the job holder.</summary>
    private bool IsRelative(Clause clause) => text.Sentence(clause).Skip(Math.Max(0, clause.Verb - 3)).Take(Math.Min(3, clause.Verb)).Any(w => w.Lower is "whoever") && !clause.Nominal || clause is { Subordinate: true, Passive: false, Subordinator: "die" or "who" or "which" or "that" or "dat" } && !clause.Subject.Exists;

    /// <summary>"gets drawn by an outside firm", "is done by accounts": by whom, in words that were not read as a whole.</summary>
    private bool IsByOther(Clause clause)
    {
        if (!clause.Passive || clause.Agent.Exists || text.Language != Language.English) return false;
        var words = text.Sentence(clause);
        return clause.Verb + 2 < words.Count && words[clause.Verb + 1].Lower == "by" && words[clause.Verb + 2] is var by && (by.Lower is "a" or "an" or "the" or "our" or "another" or "someone" or "somebody" || by.IsNominal && by.Readings.All(r => (r.Forms & VerbForms.Gerund) == 0) && !by.Is(WordTags.Time)) && !words.Skip(clause.Verb + 2).Take(3).Any(w => w.Is(WordTags.Time | WordTags.Number) || w.Lower is "hand" or "machine" or "post" or "email" or "phone" or "courier" or "text" or "eye" or "weight" or "size" or "colour" or "name");
    }

    /// <summary>"Ik heb hem laten tellen": the other one counts; what is signed or shown has a thing for its object.</summary>
    private bool LetsDo(Clause clause) =>
        clause.Lemma is "uitbesteden" or "outsource" or "subcontract"
        || clause.Lemma.StartsWith("laten ", StringComparison.Ordinal) && (clause.Past || clause.Perfect) && clause.Lemma is not ("laten zien" or "laten weten" or "laten proeven" or "laten kiezen" or "laten passen" or "laten horen" or "laten voelen")
        && clause.Objects.Count > 0 && clause.Objects.TrueForAll(o => o.First == o.Last) && text.Head(clause, clause.Objects[0]).Lower is "hem" or "haar" or "hen" or "hun";

    /// <summary>"I make him do it over": the other one does it.</summary>
    private bool Makes(Clause clause) =>
        clause.Lemma is "make" or "let" or "have" && clause.Objects.Count > 0 && text.Clauses.Any(c => c.Sentence == clause.Sentence && c != clause && c.Subject == clause.Objects[^1]);

    /// <summary>"houdt de boekhouding bij", "krijgt de bestelling binnen": the verb tells the duty, its object is no second one.</summary>
    private bool IsToldByVerb(Clause clause) =>
        clause.Nominal && text.Sentence(clause)[clause.Verb].Find(VerbForms.Infinitive | VerbForms.Gerund) is null
        && text.Clauses.Any(c => c.Sentence == clause.Sentence && c is { Nominal: false, Lemma: not ("doen" or "do" or "zijn" or "be" or "maken" or "make" or "verzorgen") } && (c.Objects.Any(o => o.Head == clause.Verb) || text.Language == Language.Dutch && DutchPrepositions.Of(c.Lemma) is { } taken && c.Prepositionals.Any(p => p.Phrase.Head == clause.Verb && taken.Contains(text.Sentences[c.Sentence][p.Preposition].Lower))) && (text.Grammar.Verbs.Kinds(c.Lemma) & VerbKinds.Work) != 0);

    /// <summary>It stands in the clause that another verb is about ("toon | hoe een contract wordt opgezegd"), or says why something is so.</summary>
    private bool InComplement(Clause clause) =>
        (clause.Subordinator is "hoe" or "of" or "waarom" or "wanneer" or "waar" or "welke" or "how" or "whether" or "why" && clause.Subordinate && (clause.Passive || !clause.Subject.Exists))
        || text.Clauses.Any(c => c.Sentence == clause.Sentence && c != clause && c.Complement.Exists && c.Complement.First <= clause.Verb && clause.Verb <= c.Complement.Last && (phrases.ObjectClause(c).Length > 0 || clause.Subordinate && clause.Subordinator is "of" or "hoe" or "whether" or "how" or "if"));
}
