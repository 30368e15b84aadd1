namespace InterviewBot.Domain.JobAnalysis.Grammar;

/// <summary>Clauses without their auxiliary, as a diary has them: "facturen gemaakt, klanten gebeld", "kassa geteld".</summary>
internal static class DutchEllipsis
{
    public static void Read(List<Token> words, int sentence, List<Clause> clauses, int from, GrammarLexicon lexicon)
    {
        var start = 0;
        for (var i = 0; i <= words.Count; i++)
        {
            if (i < words.Count && !DutchVerbMarker.Breaks(words[i]) && !words[i].Is(WordTags.And) && words[i].Lower is not "dat") continue;
            Stretch(words, sentence, clauses, from, lexicon, start, i);
            start = i + 1;
        }
    }

    /// <summary>What stands between two breaks: a noun phrase, a participle, and nothing finite.</summary>
    private static void Stretch(List<Token> words, int sentence, List<Clause> clauses, int from, GrammarLexicon lexicon, int first, int end)
    {
        while (first < end && (words[first].Is(WordTags.Time | WordTags.Adverb | WordTags.Number) && !words[first].Is(WordTags.Determiner) || char.IsDigit(words[first].Text[0]))) first++;
        if (end - first < 2) return;
        for (var i = first; i < end; i++) if (words[i].IsVerb || words[i].Is(WordTags.Subject) && !words[i].Is(WordTags.Possessive | WordTags.Determiner)) return;
        // A sentence with a finite verb before it in the same stretch of thought holds the participle itself.
        if (clauses.Skip(from).Any(c => c.Sentence == sentence && !c.Nominal && c.Subject.Exists && c.Verb < first && c.First <= first && first <= c.Last + 1)) return;
        for (var i = first + 1; i < end; i++)
        {
            if (words[i].Find(VerbForms.Participle) is not { } reading || (words[i].AllForms & VerbForms.Infinitive) != 0 && !words[i].Lower.Contains("ge", StringComparison.Ordinal)) continue;
            if (words[i].Is(WordTags.Closed | WordTags.Specifier) || i + 1 < end && !words[i + 1].Is(WordTags.Preposition)) continue;
            var phrase = PhraseReader.Read(words, first);
            if (!phrase.Exists || words[phrase.Head].Is(WordTags.Person | WordTags.Name) && lexicon.Verbs.Area(reading.Lemma) is not { } || words[phrase.Head].Is(WordTags.Time)) return;
            // "glazen besteld": the participle was read into the phrase.
            if (phrase.Last >= i) phrase = new Phrase(phrase.First, i - 1, i - 1);
            words[i].Verb = reading with { Forms = VerbForms.Participle };
            var clause = new Clause { Sentence = sentence, Verb = i, Lemma = reading.Lemma, First = phrase.First, Last = end - 1, Passive = true, Quoted = words[i].Quoted, Lead = "worden" };
            clause.Objects.Add(phrase);
            for (var k = phrase.Last + 1; k < end; k++)
                if (words[k].Is(WordTags.Preposition) && PhraseReader.Read(words, k + 1) is { Exists: true } inner && inner.Last < end)
                    clause.Prepositionals.Add(new Prepositional(k, inner.Last >= i && inner.First < i ? new Phrase(inner.First, i - 1, i - 1) : inner));
            clauses.Add(clause);
            return;
        }
    }
}
