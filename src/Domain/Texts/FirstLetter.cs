namespace InterviewBot.Domain.Texts;

/// <summary>The first letter of words that begin a sentence, or that began one and stand inside another now.</summary>
public static class FirstLetter
{
    /// <summary>With a capital; "'s avonds" has it behind the apostrophe.</summary>
    public static string Capital(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return words switch
        {
            "" => words,
            ['\'' or '’', 's', ' ', var letter, ..] => words[..3] + char.ToUpperInvariant(letter) + words[4..],
            _ => char.ToUpperInvariant(words[0]) + words[1..],
        };
    }

    /// <summary>Without one; "HR" and "I" keep theirs.</summary>
    public static string Small(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return words.Length > 1 && char.IsLower(words[1]) ? char.ToLowerInvariant(words[0]) + words[1..] : words;
    }
}
