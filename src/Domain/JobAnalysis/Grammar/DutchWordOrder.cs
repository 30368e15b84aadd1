namespace InterviewBot.Domain.JobAnalysis.Grammar;

/// <summary>What the order of words in a Dutch clause says of its phrases: which belong together, which is the subject.</summary>
internal static class DutchWordOrder
{
    /// <summary>"Rolluik omhoog, spiegels en monturen afstoffen": of what stands in front of a note's verb, the items that hang together right before it.</summary>
    public static List<Phrase> Enumerated(List<Token> words, List<Phrase> items, int verb)
    {
        if (items.Count < 2) return items;
        var and = words.FindIndex(items[0].Last, verb - items[0].Last, w => w.Is(WordTags.And)) >= 0;
        for (var k = items.Count - 1; k > 0; k--)
        {
            var between = words.Skip(items[k - 1].Last + 1).Take(items[k].First - items[k - 1].Last - 1).ToList();
            if (between.Any(w => w.Lower == ",") && (!and || between.Count > 1)) return items[k..];
        }
        return items;
    }

    public static bool Adjacent(List<Token> words, int last, int finite)
    {
        // A verb that opens the text has nothing before it.
        if (finite == 0) return false;
        for (var k = last + 1; k < finite; k++)
            if (!words[k].IsNominal && !words[k].Is(WordTags.Specifier | WordTags.Adjective | WordTags.And | WordTags.Preposition) && words[k].Lower is not ",") return words[k].Is(WordTags.Adverb) && k == finite - 1;
        return last == finite - 1 || words[finite - 1].IsNominal;
    }

    public static bool AndFollows(List<Token> words, int i, int last)
    {
        for (var k = i + 1; k <= last; k++) if (words[k].Is(WordTags.And)) return true;
        return false;
    }

    public static bool IsSubject(List<Token> words, int i, int finite, Segment segment, Phrase found)
    {
        if (found.Exists) return false;
        if (words[i].Is(WordTags.Possessive) && i + 1 <= segment.Last && (words[i + 1].IsNominal || words[i + 1].Is(WordTags.Adjective)) && !words[i + 1].IsVerb && words[i].Lower is not ("ge" or "ze")) return false;
        // "Nele begroet iedereen": whoever stands in front with a capital is the subject.
        if (words[i].Lower is "iemand" or "niemand" or "iedereen") return !(i == finite + 1 && finite > segment.First && words[finite - 1].Is(WordTags.Name) && words[finite - 1].Capital);
        if (segment.Subordinate) return true;
        return finite < 0 || i == finite - 1 || i == finite + 1;
    }

    /// <summary>"Ik stond op de brug en stelde ze scherp": whoever tells it goes on, so "ze" is what is worked on.</summary>
    public static bool GoesOnWithFirstPerson(List<Token> words, Clause clause, Segment segment, int finite, Phrase pronoun, Clause previous) =>
        segment.Coordinated && finite == segment.First + (segment.Opener ? 1 : 0) && pronoun.Head == finite + 1 && previous.SubjectSentence == clause.Sentence && (words[finite].Verb!.Value.Forms & VerbForms.Third) == 0
        && (DutchVerbContext.IsI(words[previous.Subject.Head]) && (words[finite].Verb!.Value.Forms & VerbForms.PastSingular) != 0 || words[previous.Subject.Head].Lower is "we" or "wij");
}
