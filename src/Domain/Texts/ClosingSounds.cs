namespace InterviewBot.Domain.Texts;

/// <summary>Sounds that people put behind what they typed: "opkuisen he", "a strong back lol".</summary>
internal static class ClosingSounds
{
    private static readonly string[] Sounds = [" he", " hé", " hè", " hoor", " eh", " lol", " haha", " hahaha", " hihi", " xd", " :)", " ;)", " kent ge dat", " ken je dat", " ge weet wel", " je weet wel", " weet je wel", " weette wel", " you know", " if you know what i mean"];

    /// <summary>How long the words are without the sounds and the punctuation at their end.</summary>
    public static int LengthWithout(ReadOnlySpan<char> words)
    {
        for (var before = -1; before != words.Length;)
        {
            before = words.Length;
            foreach (var sound in Sounds)
            {
                if (words.EndsWith(sound, StringComparison.OrdinalIgnoreCase))
                    words = words[..^sound.Length];
            }

            words = words.TrimEnd().TrimEnd(".,;!");
        }

        return words.Length;
    }
}
