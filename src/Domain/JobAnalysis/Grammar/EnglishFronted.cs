namespace InterviewBot.Domain.JobAnalysis.Grammar;

/// <summary>Finds objects in front of an English subject.</summary>
internal static class EnglishFronted
{
    /// <summary>An object before the subject: "taxis I book too", "the files that he keeps", "their files he keeps up to date".</summary>
    /// <param name="last">The clause before, in the same sentence or an earlier one.</param>
    public static void Find(List<Token> words, Clause clause, int subject, int floor, Clause? last)
    {
        var i = subject - 1;
        // "When a customer wants a refund I call the manager": the refund is wanted.
        if (last is not null && last.Sentence == clause.Sentence && IsAdverbial(last) && i >= floor && !words.Skip(floor).Take(i - floor + 1).Any(w => w.Is(WordTags.Pause | WordTags.Relative))) return;
        // "The rota, I make that": what is spoken of stands in front, a pronoun in its place.
        if (i > floor && words[i].Lower == "," && clause.Verb + 1 < words.Count && words[clause.Verb + 1].Lower is "that" or "those" or "them" or "it" && !(clause.Verb + 2 < words.Count && words[clause.Verb + 2].IsNominal)
            && PhraseReader.ReadBackward(words, i - 1, floor) is { Exists: true } topic && topic.First == floor && floor == 0 && !words[topic.Head].Is(WordTags.Time | WordTags.Adverb))
        {
            clause.Objects.Add(topic);
            clause.First = topic.First;
            return;
        }
        while (i >= floor && words[i].Is(WordTags.Adverb) && !words[i].Is(WordTags.Determiner) && words[i].Lower is not ("as" or "so")) i--;
        if (i >= floor && words[i].Is(WordTags.Relative) && !words[i].Is(WordTags.Subordinator)) i--;
        else if (i >= floor && words[i].Lower is "that" or "which" or "whom") i--;
        // "an apprentice, whom I teach".
        if (i > floor && i + 1 < subject && words[i].Lower == "," && words[i + 1].Lower is "which" or "whom") i--;
        if (i < floor || words[i].IsVerb) return;
        var phrase = PhraseReader.ReadBackward(words, i, floor);
        if (!phrase.Exists || words[phrase.Head].Is(WordTags.Subject | WordTags.ObjectPronoun)) return;
        if (words[phrase.Head].Is(WordTags.Time) && !(phrase.First - 2 >= floor && words[phrase.First - 1].Lower is "for" or "of" or "from")) return;
        if (phrase.First - 1 >= floor && words[phrase.First - 1].Is(WordTags.Preposition))
        {
            // "The loan bikes for customers she looks after": the noun before the preposition is the object, if there is one.
            var outer = phrase.First - 2 >= floor && words[phrase.First - 1].Lower is "for" or "of" or "from" ? PhraseReader.ReadBackward(words, phrase.First - 2, floor) : Phrase.None;
            if (!outer.Exists || words[outer.Head].Is(WordTags.Time) || (outer.First > floor && words[outer.First - 1].Is(WordTags.Preposition))) return;
            phrase = new Phrase(outer.First, phrase.Last, outer.Head);
        }
        clause.Objects.AddRange(EnumerationBefore(words, phrase, floor));
        clause.Objects.Add(phrase);
        clause.First = clause.Objects[0].First;
    }

    /// <summary>A clause of time, condition or reason, whose object no later clause can take.</summary>
    public static bool IsAdverbial(Clause clause) => clause is { Subordinate: true, Subordinator: "if" or "when" or "whenever" or "while" or "because" or "since" or "once" or "until" or "till" or "before" or "after" or "unless" or "as" };

    /// <summary>The phrases of an enumeration that end before its last one.</summary>
    public static List<Phrase> EnumerationBefore(List<Token> words, Phrase last, int floor)
    {
        var found = new List<Phrase>();
        var at = last.First - 1;
        while (at - 1 >= floor && (words[at].Is(WordTags.And) || words[at].Lower == ","))
        {
            var phrase = PhraseReader.ReadBackward(words, at - 1, floor);
            if (!phrase.Exists || words[phrase.Head].Is(WordTags.Time)) break;
            if (phrase.First - 1 >= floor && words[phrase.First - 1].Is(WordTags.Preposition)) { break; }
            found.Insert(0, phrase);
            at = phrase.First - 1;
        }
        // The first item right behind an earlier verb is that verb's object.
        if (floor > 0 && found.Count > 0 && found[0].First == floor) found.RemoveAt(0);
        return found;
    }
}
