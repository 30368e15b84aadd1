namespace InterviewBot.Domain.Texts;

/// <summary>The words in which people speak of themselves, in both languages and in small letters: alone (<see cref="I"/>, <see cref="Me"/>, <see cref="My"/>) or with others.</summary>
internal static class FirstPerson
{
    /// <summary>Who does it, in a word of its own.</summary>
    public static readonly string[] I = ["ik", "'k", "k", "i"];

    /// <summary>The same, written in one with the verb.</summary>
    public static readonly string[] Contracted = ["im", "i'm", "i've", "i'd"];

    public static readonly string[] Me = ["mij", "me", "mezelf", "myself"];

    public static readonly string[] My = ["mijn", "m'n", "my"];

    public static readonly string[] We = ["we", "wij"];

    /// <summary>Those with oneself, and what is theirs: Dutch "ons" is both.</summary>
    public static readonly string[] Us = ["ons", "us", "onze", "our"];

    /// <summary>All of them.</summary>
    public static readonly string[] All = [.. I, .. Contracted, .. Me, .. My, .. We, .. Us];

    /// <summary>Dutch "I".</summary>
    public static bool IsIk(string word) => word is "ik" or "'k" or "k";

    /// <summary>It says "I", whether or not the verb is written to it.</summary>
    public static bool IsI(string word) => I.Contains(word) || Contracted.Contains(word);

    /// <summary>It says who does it: oneself, or oneself and others.</summary>
    public static bool IsSubject(string word) => I.Contains(word) || We.Contains(word);
}
