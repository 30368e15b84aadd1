using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Turns;

/// <summary>Something a person wants of the interview itself, at any question, instead of answering it. Closed.</summary>
public abstract record Wish
{
    private Wish()
    {
    }

    /// <summary>Leave this question open.</summary>
    public sealed record Skip : Wish;

    /// <summary>Return to the question before.</summary>
    public sealed record Back : Wish;

    /// <summary>What is meant by the question?</summary>
    public sealed record Explain : Wish;

    /// <summary>Say the question once more.</summary>
    public sealed record Repeat : Wish;

    /// <summary>How long does it still take?</summary>
    public sealed record AskProgress : Wish;

    /// <summary>Go on later.</summary>
    public sealed record Pause : Wish;

    /// <summary>Go on now.</summary>
    public sealed record Resume : Wish;

    /// <summary>End the interview here.</summary>
    public sealed record Stop : Wish;

    public sealed record SwitchLanguage(Language To) : Wish;

    /// <summary>What is stored about me?</summary>
    public sealed record AskPrivacy : Wish;

    /// <summary>Give me everything I told.</summary>
    public sealed record Export : Wish;

    /// <summary>Remove everything I told.</summary>
    public sealed record DeleteEverything : Wish;

    /// <summary>Change an earlier answer.</summary>
    /// <param name="What">Words that say which one ("mijn functie", "3"); empty when not said.</param>
    /// <param name="Text">The new answer when it was given at once; empty otherwise.</param>
    public sealed record Correct(string What, string Text) : Wish;

    /// <summary>The list is complete.</summary>
    public sealed record ThatIsAll : Wish;

    /// <summary>I have a whole text about a workday.</summary>
    public sealed record TellWorkday : Wish;

    /// <summary>What can I say here?</summary>
    public sealed record AskCommands : Wish;
}
