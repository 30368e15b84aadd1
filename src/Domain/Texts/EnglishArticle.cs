namespace InterviewBot.Domain.Texts;

/// <summary>"A" or "an", by how the next word sounds: "an hour", "a university".</summary>
public static class EnglishArticle
{
    /// <summary>Written with a vowel, spoken without one.</summary>
    private static readonly string[] Consonants = ["uni", "use", "usu", "uti", "eu", "one", "once"];

    /// <summary>Written without a vowel, spoken with one.</summary>
    private static readonly string[] Vowels = ["hour", "honest", "x-ray"];

    /// <param name="words">What follows; not empty.</param>
    public static string Before(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return Opens(words, Vowels) || ("aeiou".Contains(char.ToLowerInvariant(words[0]), StringComparison.Ordinal) && !Opens(words, Consonants)) ? "an" : "a";
    }

    private static bool Opens(string words, string[] sounds) => Array.Exists(sounds, s => words.StartsWith(s, StringComparison.OrdinalIgnoreCase));
}
