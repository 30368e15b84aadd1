namespace InterviewBot.Domain.JobAnalysis.Grammar;

/// <summary>Reads noun phrases: specifiers, adjectives and nouns in a row, with a genitive ("of …", "van …") after them.</summary>
internal static class PhraseReader
{
    /// <summary>The noun phrase that starts at <paramref name="i"/>; <see cref="Phrase.None"/> when none does.</summary>
    /// <param name="genitive">Take "of …" and "van …" along.</param>
    public static Phrase Read(List<Token> words, int i, bool genitive = true)
    {
        if (i >= words.Count) return Phrase.None;
        if (words[i].Is(WordTags.ObjectPronoun) && !words[i].IsVerb && !(words[i].Is(WordTags.Possessive | WordTags.Specifier) && i + 1 < words.Count && Continues(words[i + 1])))
            return new Phrase(i, i, i);
        var head = -1;
        var j = i;
        for (; j < words.Count; j++)
        {
            var word = words[j];
            if (word.IsVerb || word.Is(WordTags.Stop | WordTags.Pause | WordTags.Quote | WordTags.And)) break;
            if (word.Lower is "'s" or "'") { head = -1; continue; }
            // "the empty one", "the good ones": the adjective's noun.
            if (j > i && word.Lower is "one" or "ones" && words[j - 1].Is(WordTags.Adjective)) { head = j; break; }
            // "de klant dezelfde dag": two phrases.
            if (head >= 0 && word.Lower is "dezelfde" or "hetzelfde") break;
            if (word.Is(WordTags.Specifier))
            {
                if (head >= 0) break;
                // "after that the cages": two articles are two phrases, but "all the" and "such a" are one.
                if (j > i && word.Lower is "the" or "a" or "an" or "de" or "het" or "een" && words[j - 1].Is(WordTags.Determiner) && words[j - 1].Lower is not ("all" or "both" or "such" or "half" or "what" or "al" or "heel" or "alle"))
                    return Phrase.None;
                continue;
            }
            // "plan his round", "clean the inside of the car".
            if (head < 0 && j > i && word.Lower is "round" or "inside" or "outside" && words[j - 1].Is(WordTags.Determiner | WordTags.Possessive) && (j + 1 == words.Count || words[j + 1].Is(WordTags.Pause | WordTags.Stop | WordTags.And | WordTags.Preposition))) { head = j; break; }
            // "de bon aftekenen": the slip, where "bon, dan …" is no thing.
            if (head < 0 && j > i && word.Lower is "bon" && words[j - 1].Is(WordTags.Determiner | WordTags.Possessive)) { word.Tags = WordTags.None; head = j; continue; }
            if (word.Is(WordTags.Adverb) && !word.Is(WordTags.Adjective))
            {
                if (head < 0 && j + 1 < words.Count && words[j + 1].Is(WordTags.Adjective)) continue;
                // "een beleefd antwoord": between article and noun it is an adjective.
                if (head < 0 && j > i && words[j - 1].Lower is "een" or "de" or "het" or "a" or "the" && j + 1 < words.Count && words[j + 1].IsNominal && !word.Is(WordTags.Negation)) continue;
                break;
            }
            if (word.Is(WordTags.Closed) && !word.Is(WordTags.Adjective | WordTags.Time)) break;
            // "reset the service light": a noun behind its noun.
            if (word.Lower == "light" && head == j - 1 && head > i && words[i].Is(WordTags.Specifier)) { head = j; continue; }
            if (word.Is(WordTags.Adjective) && head >= 0 && !word.Is(WordTags.Name)) break;
            // "the tickets people want": two plurals are two phrases.
            if (head >= 0 && word.Lower is "people" && words[head].Lower.EndsWith('s') && !words[head].Lower.EndsWith("ous", StringComparison.Ordinal) && words[j - 1].Lower is not "'s") break;
            if (!word.IsNominal && !word.Is(WordTags.Time | WordTags.Adjective)) break;
            if (word.Is(WordTags.Adjective) && !(word.Readings.Length > 0) && j + 1 < words.Count && Continues(words[j + 1])) continue;
            // "doet Samira verslag": a name and a common noun are two phrases, unless an article holds them together ("de Helios app").
            if (head >= 0 && words[head].Is(WordTags.Name) && !word.Capital && i == head && i > 0 && words[i - 1].Verb is { } verb && (verb.Lemma.EndsWith("en", StringComparison.Ordinal) || verb.Lemma.EndsWith("aan", StringComparison.Ordinal))) break;
            head = j;
        }
        if (head < 0)
        {
            // "three", "those", "wat op is": a specifier on its own is a phrase only when it is a number or demonstrative at the end.
            return j > i && words[j - 1].Is(WordTags.Number | WordTags.Time) ? new Phrase(i, j - 1, j - 1) : Phrase.None;
        }
        // "the samples that couriers bring": before a plural "that" joins two clauses.
        if (words[i].Lower == "that" && words[head].Lower.EndsWith('s') && !words[head].Lower.EndsWith("ss", StringComparison.Ordinal) && head == i + 1) return Phrase.None;
        var last = head;
        if (genitive && last + 1 < words.Count && words[last + 1].Lower is "of" or "van")
        {
            var inner = Read(words, last + 2, genitive: false);
            if (inner.Exists && !words[inner.Head].Is(WordTags.Time)) last = inner.Last;
        }
        return new Phrase(i, last, head);
    }

    /// <summary>The noun phrase that ends at <paramref name="end"/> (inclusive), not reaching before <paramref name="from"/>.</summary>
    public static Phrase ReadBackward(List<Token> words, int end, int from)
    {
        for (var start = from; start <= end; start++)
        {
            if (start > from && Joined(words, start)) continue;
            var phrase = Read(words, start, genitive: false);
            if (phrase.Exists && phrase.Last == end) return phrase;
        }
        return Phrase.None;
    }

    /// <summary>A phrase cannot start in the middle of another.</summary>
    private static bool Joined(List<Token> words, int start) =>
        words[start].IsNominal && (words[start - 1].Is(WordTags.Specifier) && !(words[start - 1].Lower == "that" && words[start].Lower.EndsWith('s')) || (words[start - 1].IsNominal && !words[start].Is(WordTags.Specifier)));

    private static bool Continues(Token word) => !word.IsVerb && (word.IsNominal || word.Is(WordTags.Adjective | WordTags.Number | WordTags.Time));
}
