namespace InterviewBot.Domain.JobAnalysis.Grammar;

/// <summary>Auxiliaries that are written as part of the word before them.</summary>
internal static class EnglishContractions
{
    /// <summary>Clitics and slips that hide an auxiliary: <c>she's</c>, <c>I'd</c>, <c>thats</c>.</summary>
    public static void Read(List<Token> words, int i)
    {
        var word = words[i];
        var before = i > 0 ? words[i - 1] : null;
        var lemma = word.Lower switch
        {
            "'m" or "'re" => "be",
            "'s" when before is not null && (before.Is(WordTags.Subject | WordTags.Relative | WordTags.Adverb) || before.Lower is "that" or "there" or "here" or "what" or "how") => "be",
            // "Shona's the one": no article stands behind whose something is.
            "'s" when before is not null && before.IsNominal && i + 1 < words.Count && words[i + 1].Lower is "the" or "a" or "an" or "not" => "be",
            "'ve" => "have",
            "'ll" => "will",
            "'d" when HasDone(words, i) => "have",
            "'d" => "would",
            "thats" or "theres" or "theyre" or "youre" => "be",
            _ => null,
        };
        if (lemma is not null) word.Verb = new VerbReading(lemma, VerbForms.Third);
    }

    /// <summary>"I'd slept", "he'd already left": had, not would.</summary>
    private static bool HasDone(List<Token> words, int i)
    {
        var next = i + 1;
        while (next < words.Count && words[next].Is(WordTags.Adverb | WordTags.Negation)) next++;
        if (next >= words.Count) return false;
        return words[next].Lower is "been" || words[next].Readings.Length == 0 ? words[next].Lower.EndsWith("ed", StringComparison.Ordinal) || words[next].Lower is "been"
            : (words[next].AllForms & (VerbForms.Participle | VerbForms.Infinitive)) == VerbForms.Participle;
    }
}
