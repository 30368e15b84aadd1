using InterviewBot.Domain.JobAnalysis.Grammar;
using InterviewBot.Domain.JobAnalysis.Reading;

namespace InterviewBot.Domain.JobAnalysis.Duties;

/// <summary>The words that the parts of a clause point at.</summary>
internal static class ClauseWords
{
    /// <summary>The words of the sentence a clause stands in.</summary>
    public static List<Token> Sentence(this ReadText text, Clause clause) => text.Sentences[clause.Sentence];

    public static Token Head(this ReadText text, Clause clause, Phrase phrase) => text.Sentences[clause.Sentence][phrase.Head];

    /// <summary>The first word of a phrase: mostly its article.</summary>
    public static Token First(this ReadText text, Clause clause, Phrase phrase) => text.Sentences[clause.Sentence][phrase.First];

    /// <summary>The phrase tells an act that is a clause of its own: "het opsporen van storingen".</summary>
    public static bool IsNounOfAction(this ReadText text, Clause clause, Phrase phrase) => text.Clauses.Exists(c => c.Nominal && c.Sentence == clause.Sentence && c.Verb == phrase.Head);

    public static Token Preposition(this ReadText text, Clause clause, Prepositional prepositional) => text.Sentences[clause.Sentence][prepositional.Preposition];
}
