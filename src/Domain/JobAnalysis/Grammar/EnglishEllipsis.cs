namespace InterviewBot.Domain.JobAnalysis.Grammar;

/// <summary>Clauses without their auxiliary, as notes have them.</summary>
internal static class EnglishEllipsis
{
    /// <summary>Note style: "lights off, doors locked", "dead bulbs replaced".</summary>
    public static void Read(List<Token> words, int sentence, List<Clause> clauses, int from, GrammarLexicon lexicon)
    {
        for (var i = 1; i < words.Count; i++)
        {
            var word = words[i];
            if (word.IsVerb && !clauses.Skip(from).Any(c => c.Verb == i && !c.Passive && c.Objects.Count == 0 && c.Subject.Exists && c.Subject.Last == i - 1)) continue;
            if (word.Readings.Length == 0 || (word.AllForms & VerbForms.Participle) == 0 || words[i - 1].Is(WordTags.Closed) || words[i - 1].IsVerb) continue;
            var next = i + 1 < words.Count ? words[i + 1] : null;
            if (next is not null && !next.Is(WordTags.Pause | WordTags.Stop | WordTags.And | WordTags.Preposition | WordTags.Time) && next.Lower is not ("every" or "each" or "once" or "twice")) continue;
            var phrase = PhraseReader.ReadBackward(words, i - 1, Math.Max(0, i - 5));
            // "The tiler turned up at eleven": with its article it is a subject, whatever it is; notes have none.
            if (phrase.Exists && word.IsVerb && phrase.First == 0 && words[0].Lower is "the" && next is not null && next.Is(WordTags.Preposition | WordTags.Adverb)) continue;
            if (!phrase.Exists || words[phrase.Head].Is(WordTags.Person | WordTags.Name | WordTags.Time | WordTags.Subject)) continue;
            if (phrase.First > 0 && !words[phrase.First - 1].Is(WordTags.Pause | WordTags.And | WordTags.Stop)) continue;
            // "owns a hundred and forty hives spread over …": no note.
            if (phrase.First > 0 && words[phrase.First - 1].Is(WordTags.And) && clauses.Skip(from).LastOrDefault(c => c.Verb < i) is not { Passive: true }) continue;
            // "owns forty hives spread over …": the noun is the object of a verb before it.
            if (clauses.Skip(from).Any(c => c.Verb < phrase.First && c.Objects.Any(o => o.Last == phrase.Last && o.First <= phrase.First))) continue;
            var reading = word.Find(VerbForms.Participle)!.Value;
            if ((lexicon.Verbs.Kinds(reading.Lemma) & VerbKinds.Work) == 0) continue;
            clauses.RemoveAll(c => c.Sentence == sentence && c.Verb == i);
            word.Verb = reading;
            var clause = new Clause { Sentence = sentence, Verb = i, Lemma = reading.Lemma, First = phrase.First, Last = i, Passive = true, Quoted = word.Quoted };
            clause.Objects.Add(phrase);
            if (next?.Lower == "by" && PhraseReader.Read(words, i + 2) is { Exists: true } agent) clause.Agent = agent;
            clauses.Add(clause);
        }
    }
}
