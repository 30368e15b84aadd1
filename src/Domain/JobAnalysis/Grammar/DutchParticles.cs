namespace InterviewBot.Domain.JobAnalysis.Grammar;

/// <summary>Joins a Dutch separable verb with its particle, which can stand far behind the verb ("kijkt … na") or before <c>te</c> ("op te zoeken").</summary>
internal sealed class DutchParticles(GrammarLexicon lexicon)
{
    /// <summary>The separable verb whose particle stands behind <paramref name="verb"/>; the bare lemma when none does. The particle is marked as used.</summary>
    public string After(List<Token> words, string lemma, int verb, Segment segment)
    {
        for (var i = segment.Last; i > verb; i--)
        {
            var word = words[i];
            if (word.IsVerb) continue;
            var separable = word.Lower + lemma;
            var listed = lexicon.Verbs.IsParticle(word.Lower) && lexicon.Verbs.Has(separable);
            if (!listed && !(Closes(words, i, segment) && lexicon.Verbs.Splits(word.Lower, lemma))) continue;
            if (!Reaches(words, verb, i)) continue;
            // "samen met een koerier": with whom.
            if (word.Lower == "samen" && i + 1 < words.Count && words[i + 1].Lower == "met") continue;
            // "wijs mensen de weg": a noun.
            if (word.Lower == "weg" && words[i - 1].Lower is "de" or "een") continue;
            // "plak er een etiket op": on it, not a part of the verb.
            if (word.Lower is "op" or "aan" or "in" && lemma is "plakken" or "kleven" or "schrijven" or "hangen" or "leggen" or "smeren" or "spuiten" && words.FindIndex(verb + 1, i - verb - 1, w => w.Lower is "er" or "daar") > verb) continue;
            // "trekt ze naar binnen": where to, not a part of the verb.
            if (words[i - 1].Lower is "naar" || words[i - 1].Lower is "van" && i + 1 <= segment.Last && words[i + 1].Is(WordTags.Preposition)) continue;
            // A preposition opens a phrase; a particle ends the clause or stands before something else.
            var next = i + 1 <= segment.Last ? words[i + 1] : null;
            if (word.Is(WordTags.Preposition) && next is not null && !OpensRelative(words, i + 1) && (next.Is(WordTags.Specifier | WordTags.ObjectPronoun) || next.IsNominal) && !next.Is(WordTags.Preposition | WordTags.And)) continue;
            word.Tags = WordTags.Adverb;
            return separable;
        }
        return lemma;
    }

    /// <summary>"spreek mensen aan | die hun hond loslaten": what stands behind the particle is a clause, no thing.</summary>
    private static bool OpensRelative(List<Token> words, int i) =>
        words[i].Lower is "dat" or "die" or "wat" && i + 1 < words.Count && (words[i + 1].IsVerb || words[i].Lower is "dat" || words[i].Lower is "die" && words[i + 1].Is(WordTags.Possessive | WordTags.Subject | WordTags.Determiner | WordTags.Preposition | WordTags.Negation));

    /// <summary>"op te zoeken": the particle before <c>te</c>.</summary>
    public string BeforeTe(List<Token> words, string lemma, int verb, Segment segment)
    {
        var te = verb - 1;
        if (te - 1 < segment.First || words[te].Lower != "te") return lemma;
        var separable = words[te - 1].Lower + lemma;
        if (!lexicon.Verbs.Has(separable)) return lemma;
        words[te - 1].Tags = WordTags.Adverb;
        return separable;
    }

    /// <summary>The end of the clause, or what may follow a particle: a prepositional phrase, a conjunction.</summary>
    private static bool Closes(List<Token> words, int i, Segment segment) =>
        i + 1 < words.Count && words[i + 1].Is(WordTags.Pause) && words[i - 1].Is(WordTags.Subject) || i + 1 < words.Count && words[i + 1].Lower == "," && words[i - 1].IsNominal && words[i].Is(WordTags.Preposition) || i == segment.Last && (i + 1 == words.Count || words[i + 1].Is(WordTags.Stop | WordTags.And | WordTags.Pause | WordTags.Quote | WordTags.Subordinator)) || (i + 1 < words.Count && words[i + 1].Is(WordTags.Preposition) && (words[i].Is(WordTags.Preposition) || words[i + 1].Lower == "met" && words[i - 1].Is(WordTags.ObjectPronoun)
            // "veeg ik bijeen met de borstel", "zet ik klaar voor morgen": no preposition itself.
            || !words[i].Is(WordTags.Preposition) && words[i - 1].Is(WordTags.Subject)));

    /// <summary>No comma between verb and particle, except inside an enumeration that ends with "en"; behind ", want" another clause begins, whatever its verb is.</summary>
    private static bool Reaches(List<Token> words, int verb, int particle)
    {
        for (var k = verb + 1; k < particle; k++)
        {
            if (!words[k].Is(WordTags.Pause)) continue;
            if (words[k + 1].Lower is "want" or "dus" or "maar") return false;
            for (var j = k + 1; ; j++)
            {
                if (j >= particle) return false;
                if (words[j].Is(WordTags.And)) break;
            }
        }
        return true;
    }
}
