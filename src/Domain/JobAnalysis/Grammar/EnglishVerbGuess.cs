namespace InterviewBot.Domain.JobAnalysis.Grammar;

/// <summary>Reads English verbs that no lexicon lists, where only a verb can stand: behind a subject, beside a coordinated verb with an object behind it, as a gerund or participle by its ending.</summary>
internal static class EnglishVerbGuess
{
    /// <param name="finite">The clause has its finite verb already.</param>
    /// <param name="form">The form of the verb before.</param>
    /// <param name="told">The form of the last verb with a subject pronoun of its own.</param>
    public static void Mark(List<Token> words, int i, GrammarLexicon lexicon, bool finite, VerbForms form, VerbForms told)
    {
        var word = words[i];
        if (word.Tags != WordTags.None || word.Lower.Length < 4 || word.Capital && i > 0) return;
        var before = i > 0 ? words[i - 1] : null;
        var next = i + 1 < words.Count ? words[i + 1] : null;
        var objectNext = next is not null && (next.Is(WordTags.Specifier | WordTags.ObjectPronoun) && next.Lower is not "that" || next.Lower is "everything");
        if (word.Lower.EndsWith("ing", StringComparison.Ordinal) && word.Lower.Length > 5 && !word.Lower.EndsWith("thing", StringComparison.Ordinal))
        {
            var starts = before is null || before.Is(WordTags.Pause | WordTags.And | WordTags.Stop | WordTags.Subordinator) || before.Verb is { Lemma: "be" } || before.Is(WordTags.Preposition) && before.Lower is not "to";
            if (starts && (objectNext || next is not null && next.IsNominal && next.Lower.EndsWith('s'))) word.Verb = new VerbReading(OfGerund(word.Lower, lexicon), VerbForms.Gerund);
            return;
        }
        if (before is null) return;
        // "alphabetises", "standardizes": nothing but a verb.
        if ((word.Lower.EndsWith("ises", StringComparison.Ordinal) || word.Lower.EndsWith("izes", StringComparison.Ordinal) || word.Lower.EndsWith("ifies", StringComparison.Ordinal)) && word.Lower.Length > 8 && before.Is(WordTags.And | WordTags.Subject | WordTags.Pause))
        {
            word.Verb = new VerbReading(word.Lower.EndsWith("ifies", StringComparison.Ordinal) ? word.Lower[..^3] + "y" : word.Lower[..^1], VerbForms.Third);
            return;
        }
        // "try to flog them a programme".
        if (before.Lower == "to" && objectNext && !word.Lower.EndsWith('s') && i > 1 && words[i - 2].Verb is { Lemma: "try" or "have" or "need" or "manage" or "start" })
        {
            word.Verb = new VerbReading(word.Lower, VerbForms.Infinitive);
            return;
        }
        if (word.Lower.EndsWith("ed", StringComparison.Ordinal) && before.Verb is { Lemma: "be" or "get" or "have" } && (next is null || !next.IsNominal))
        {
            word.Verb = new VerbReading(OfPast(word.Lower, lexicon), VerbForms.Participle);
            return;
        }
        // "I wipe the wands, backflush the machine": beside a verb, with an object.
        if (before.Is(WordTags.And | WordTags.Pause) && form != VerbForms.None && objectNext && Fits(word.Lower, form))
        {
            word.Verb = new VerbReading(Stem(word.Lower, lexicon), form & ~VerbForms.Participle);
            return;
        }
        // "looks for what was moved and straightens the ropes": beside the verb of the main clause.
        if (before.Is(WordTags.And | WordTags.Pause) && (told & (VerbForms.Third | VerbForms.Past)) != 0 && (told & VerbForms.Infinitive) == 0 && objectNext && Fits(word.Lower, told))
        {
            word.Verb = new VerbReading(Stem(word.Lower, lexicon), told);
            return;
        }
        if (finite) return;
        // "Ellen descales the machine": a name in front, an object behind.
        var named = before.Capital && before.Readings.Length == 0 && before.Tags is WordTags.None or WordTags.Name && (word.Lower.EndsWith('s') || word.Lower.EndsWith("ed", StringComparison.Ordinal)) && objectNext && !next!.Is(WordTags.Preposition);
        var it = before.Lower == "it" && i > 1 && words[i - 2].Is(WordTags.Subordinator);
        // "you cream her legs": you open the clause, an object follows.
        var you = before.Lower == "you" && objectNext && (i == 1 || words[i - 2].Is(WordTags.Pause | WordTags.Stop | WordTags.And | WordTags.Adverb | WordTags.Time));
        if (!named && !it && !you && (!before.Is(WordTags.Subject) || before.Is(WordTags.ObjectPronoun | WordTags.Possessive | WordTags.Determiner))) return;
        var stem = Stem(word.Lower, lexicon);
        if (lexicon.Tags(stem) != WordTags.None) return;
        word.Verb = new VerbReading(stem, word.Lower.EndsWith("ed", StringComparison.Ordinal) ? VerbForms.Past : word.Lower.EndsWith('s') ? VerbForms.Third : VerbForms.Infinitive);
    }

    private static bool Fits(string word, VerbForms form) =>
        (form & VerbForms.Third) != 0 && (form & VerbForms.Past) == 0 ? word.EndsWith('s')
        : (form & VerbForms.Past) != 0 && (form & VerbForms.Third) == 0 ? word.EndsWith("ed", StringComparison.Ordinal)
        : !word.EndsWith('s') && !word.EndsWith("ed", StringComparison.Ordinal);

    private static string Stem(string word, GrammarLexicon lexicon) =>
        word.EndsWith("ed", StringComparison.Ordinal) ? OfPast(word, lexicon) : word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal) ? word[..^1] : word;

    private static string OfPast(string word, GrammarLexicon lexicon) => word.EndsWith("ied", StringComparison.Ordinal) && word.Length > 4 ? word[..^3] + "y" : Base(word[..^2], lexicon);

    /// <summary>"Shelving returns": a gerund by its ending that no list holds and that is no other word.</summary>
    public static bool IsUnlistedGerund(Token word, GrammarLexicon lexicon) =>
        word.Tags == WordTags.None && word.Readings.IsEmpty && word.Lower.Length > 6 && word.Lower.EndsWith("ing", StringComparison.Ordinal) && !word.Lower.EndsWith("thing", StringComparison.Ordinal) && lexicon.Tags(OfGerund(word.Lower, lexicon)) == WordTags.None;

    /// <summary>The verb of such a gerund.</summary>
    public static string OfGerund(string word, GrammarLexicon lexicon) => Base(word[..^3], lexicon);

    /// <summary>"describ" is describe, "planned" is plan, "phon" is phone: a silent e after c, g, s, v and z and after a long vowel, no doubled consonant.</summary>
    private static string Base(string stem, GrammarLexicon lexicon)
    {
        if (stem.Length < 3) return stem;
        if (lexicon.Verbs.Has(stem + "e")) return stem + "e";
        if (stem[^1] == stem[^2] && stem[^1] is not ('l' or 's' or 'z' or 'f' or 'e' or 'o')) return stem[..^1];
        return stem[^1] is 'c' or 'v' or 'z' or 'u' || stem.EndsWith("dg", StringComparison.Ordinal) || stem.EndsWith("at", StringComparison.Ordinal) || stem.EndsWith("eas", StringComparison.Ordinal) || stem.EndsWith("os", StringComparison.Ordinal) || stem.EndsWith("is", StringComparison.Ordinal) || stem.EndsWith("iz", StringComparison.Ordinal) ? stem + "e" : stem;
    }
}
