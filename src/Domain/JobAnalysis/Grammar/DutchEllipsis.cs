namespace InterviewBot.Domain.JobAnalysis.Grammar;

/// <summary>Clauses without their auxiliary, as a diary has them: "facturen gemaakt, klanten gebeld", "kassa geteld".</summary>
internal static class DutchEllipsis
{
    /// <summary>
    /// Marks the participles of notes at the head of a sentence as its verbs, so that what follows is read with them: "afval gesorteerd en naar het containerpark gebracht", "Yassin getoond | hoe …".
    /// It ends at the first finite verb or subject.
    /// </summary>
    public static void Mark(List<Token> words, GrammarLexicon lexicon)
    {
        var start = 0;
        var noted = false;
        for (var i = 0; i <= words.Count; i++)
        {
            if (i < words.Count && !DutchVerbMarker.Breaks(words[i]) && !words[i].Is(WordTags.And) && !(i > start && words[i].Is(WordTags.Subordinator) && words[i - 1].Find(VerbForms.Participle) is not null)) continue;
            for (var k = start; k < i; k++)
                if (words[k].Verb is { } verb && verb.Forms != VerbForms.Infinitive || IsPerson(words[k])) return;
            var first = Begin(words, start, i);
            if (first < i && !words.Skip(start).Take(i - start).Any(w => w.IsVerb) && Participle(words, noted || first + 1 == i || IsWithout(words, first, lexicon) ? first : first + 1, i) is >= 0 and var at && lexicon.Verbs.Kinds(words[at].Find(VerbForms.Participle)!.Value.Lemma) != VerbKinds.None && IsAbout(words, first, at, lexicon))
            {
                words[at].Verb = words[at].Find(VerbForms.Participle)!.Value with { Forms = VerbForms.Participle };
                noted = true;
            }
            start = i + 1;
        }
    }

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
        first = Begin(words, first, end);
        if (end - first < 2) return;
        for (var i = first; i < end; i++) if (words[i].IsVerb || IsPerson(words[i])) return;
        // A sentence with a finite verb before it in the same stretch of thought holds the participle itself.
        if (clauses.Skip(from).Any(c => c.Sentence == sentence && !c.Nominal && c.Subject.Exists && c.Verb < first && c.First <= first && first <= c.Last + 1)) return;
        if (Participle(words, first + 1, end) is not (>= 0 and var at) || !IsAbout(words, first, at, lexicon)) return;
        var phrase = PhraseReader.Read(words, first);
        if (!phrase.Exists) return;
        // "glazen besteld": the participle was read into the phrase.
        if (phrase.Last >= at) phrase = new Phrase(phrase.First, at - 1, at - 1);
        var reading = words[at].Find(VerbForms.Participle)!.Value;
        words[at].Verb = reading with { Forms = VerbForms.Participle };
        var clause = new Clause { Sentence = sentence, Verb = at, Lemma = reading.Lemma, First = phrase.First, Last = end - 1, Passive = true, Quoted = words[at].Quoted, Lead = "worden" };
        clause.Objects.Add(phrase);
        for (var k = phrase.Last + 1; k < end; k++)
            if (words[k].Is(WordTags.Preposition) && PhraseReader.Read(words, k + 1) is { Exists: true } inner && inner.Last < end)
                clause.Prepositionals.Add(new Prepositional(k, inner.Last >= at && inner.First < at ? new Phrase(inner.First, at - 1, at - 1) : inner));
        clauses.Add(clause);
    }

    /// <summary>Past what says when: "8u", "eerst", "daarna".</summary>
    private static int Begin(List<Token> words, int first, int end)
    {
        while (first < end && (words[first].Is(WordTags.Time | WordTags.Adverb | WordTags.Number) && !words[first].Is(WordTags.Determiner) && words[first].Lower is not ("alles" or "uren") || char.IsDigit(words[first].Text[0]))) first++;
        return first;
    }

    /// <summary>"Overlegd met de webdesigner": a participle of work in front, with what it is about behind a preposition.</summary>
    private static bool IsWithout(List<Token> words, int first, GrammarLexicon lexicon) =>
        first + 1 < words.Count && words[first + 1].Lower is "met" or "over" or "naar" && words[first].Find(VerbForms.Participle) is { } reading && (lexicon.Verbs.Kinds(reading.Lemma) & VerbKinds.Work) != 0;

    private static bool IsPerson(Token word) => word.Is(WordTags.Subject) && !word.Is(WordTags.Possessive | WordTags.Determiner);

    /// <summary>The participle at the end of a stretch, or before a prepositional phrase or a clause; -1 when there is none.</summary>
    private static int Participle(List<Token> words, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (words[i].Find(VerbForms.Participle) is null || words[i].Find(VerbForms.Infinitive) is { } infinitive && (infinitive.Lemma == words[i].Lower || !words[i].Lower.Contains("ge", StringComparison.Ordinal))) continue;
            if (!words[i].Is(WordTags.Closed | WordTags.Specifier) && (i + 1 == end || words[i + 1].Is(WordTags.Preposition | WordTags.Subordinator))) return i;
        }
        return -1;
    }

    /// <summary>People in front are worked with only by verbs that are (who "has come" is no object).</summary>
    private static bool IsAbout(List<Token> words, int first, int participle, GrammarLexicon lexicon)
    {
        var phrase = PhraseReader.Read(words, first);
        if (!phrase.Exists) return true;
        // "Yassin getoond hoe …": whom, with what behind it.
        if (participle + 1 < words.Count && words[participle + 1].Is(WordTags.Subordinator)) return true;
        return !(words[phrase.Head].Is(WordTags.Person | WordTags.Name) && lexicon.Verbs.Area(words[participle].Find(VerbForms.Participle)!.Value.Lemma) is null) && (!words[phrase.Head].Is(WordTags.Time) || words[phrase.Head].Lower == "uren");
    }
}
