namespace InterviewBot.Domain.Lexicons;

/// <summary>Some hundreds of words or more, to tell whether a word is one of them. Held like <see cref="WordNumbers"/>.</summary>
internal sealed class WordSet
{
    private readonly WordNumbers _words;

    private WordSet(WordNumbers words) => _words = words;

    public bool Contains(ReadOnlySpan<char> word) => _words.Has(word);

    public static WordSet Of(IReadOnlyCollection<string> words)
    {
        var building = new WordNumbersBuilder(words.Count, words.Count);
        foreach (var word in words)
            if (!building.Has(word))
                building.Add(word, 0);
        return new WordSet(building.Build());
    }
}
