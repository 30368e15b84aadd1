namespace InterviewBot.Domain.JobAnalysis.Grammar;

/// <summary>A verb of an English sentence with its auxiliaries.</summary>
/// <param name="First">Index of the first auxiliary, or of the verb itself.</param>
/// <param name="Main">Index of the verb.</param>
/// <param name="To">"to" stands before it.</param>
/// <param name="Nonfinite">An infinitive or a gerund without auxiliary.</param>
internal readonly record struct EnglishVerbGroup(int First, int Main, bool To, bool Passive, bool Perfect, bool Negated, string? Modal, bool Nonfinite)
{
    public static EnglishVerbGroup Read(List<Token> words, int i)
    {
        var first = i;
        // "without being asked".
        var negated = i > 0 && words[i - 1].Lower is "without" || i > 0 && (words[i - 1].Is(WordTags.Negation) && !words[i - 1].Is(WordTags.Determiner | WordTags.And));
        var to = i > 0 && words[i - 1].Lower == "to" || (i > 1 && words[i - 2].Lower == "to" && words[i - 1].Is(WordTags.Adverb));
        bool passive = false, perfect = false;
        string? modal = null;
        var main = i;
        for (;;)
        {
            var lemma = words[main].Verb!.Value.Lemma;
            if (lemma is not ("be" or "have" or "do" or "get" or "can" or "could" or "must" or "may" or "might" or "shall" or "should" or "will" or "would" or "ought")) break;
            var j = main + 1;
            while (j < words.Count && !words[j].IsVerb && words[j].Is(WordTags.Adverb | WordTags.Negation) && !words[j].Is(WordTags.Specifier))
            {
                if (words[j].Is(WordTags.Negation)) negated = true;
                j++;
            }
            if (j >= words.Count || !words[j].IsVerb) break;
            var next = words[j].Verb!.Value;
            // "everything we do | is recorded": behind "do" stands an infinitive.
            if (lemma is "do" && (next.Forms & (VerbForms.Infinitive | VerbForms.Gerund)) == 0) break;
            if ((lemma is "be" or "get") && (next.Forms & VerbForms.Participle) != 0 && next.Lemma is not "be") passive = true;
            else if (lemma is "be" or "get" && (next.Forms & VerbForms.Gerund) == 0) { if (next.Lemma is not "be") break; }
            if (lemma is "have" && (next.Forms & VerbForms.Participle) != 0) { perfect = true; passive = false; }
            if (lemma is "can" or "could" or "must" or "may" or "might" or "should" or "would" or "will") modal = lemma;
            main = j;
        }
        var forms = words[main].Verb!.Value.Forms;
        var nonfinite = main == first && (to || (forms & VerbForms.Gerund) != 0);
        return new EnglishVerbGroup(first, main, to, passive, perfect, negated, modal, nonfinite);
    }

    /// <summary>Verb and particle, up to three words after it ("keep an eye on"); the index after them.</summary>
    public static (string Lemma, int After) Phrasal(List<Token> words, int main, GrammarLexicon lexicon)
    {
        var lemma = words[main].Verb!.Value.Lemma;
        var joined = lemma;
        var best = (lemma, main + 1);
        for (var n = 1; n <= 4 && main + n < words.Count; n++)
        {
            joined += " " + words[main + n].Lower;
            // "booked in London": where.
            if (n == 1 && words[main + n].Lower == "in" && main + 2 < words.Count && words[main + 2] is { Capital: true } place && !place.Is(WordTags.Person | WordTags.Determiner | WordTags.Possessive) && !lexicon.IsMaleName(place.Lower) && !lexicon.IsFemaleName(place.Lower)) break;
            // "write in the phone", "comes in boxes": into what, where the verb is hardly ever a phrasal one before a noun.
            if (n == 1 && words[main + n].Lower is "in" or "on" && lemma is "come" or "write" or "call" or "go" or "stay" or "get" or "look" or "live" or "stop" or "work" or "weigh" && main + 2 < words.Count && (words[main + 2].Is(WordTags.Specifier) || words[main + 2].IsNominal)) break;
            if (lexicon.Verbs.Has(joined)) best = (joined, main + n + 1);
        }
        // "calling out names": up, out, off, away, back and down before a noun belong to the verb.
        if (best.Item2 == main + 1 && main + 2 < words.Count && words[main + 1].Lower is "up" or "out" or "off" or "away" or "back" or "down" && words[main + 1].Is(WordTags.Preposition | WordTags.Adverb)
            && (lexicon.Verbs.Kinds(lemma) & (VerbKinds.Work | VerbKinds.Motion)) == VerbKinds.Work && (words[main + 2].Is(WordTags.Specifier) || words[main + 2].IsNominal))
            return (lemma + " " + words[main + 1].Lower, main + 2);
        return best;
    }
}
