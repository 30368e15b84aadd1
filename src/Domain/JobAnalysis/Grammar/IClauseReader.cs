namespace InterviewBot.Domain.JobAnalysis.Grammar;

/// <summary>Reads the clauses of a sentence whose words are tagged, and adds them in order.</summary>
internal interface IClauseReader
{
    void Read(List<Token> words, int sentence, List<Clause> clauses);
}
