namespace InterviewBot.Domain.Documents;

/// <summary>How much of a description a document holds.</summary>
public enum DocumentVersion
{
    /// <summary>What one hands in: the description itself, without notes or annexes.</summary>
    Short,

    /// <summary>With the words behind every line as notes, the example of every descriptor and the framework.</summary>
    Full,
}
