using System.Collections.Frozen;

namespace InterviewBot.Domain.JobAnalysis.Grammar;

/// <summary>Acts told as nouns: "the inspection of the equipment", "het beantwoorden van oproepen", "de verwerking van klachten".</summary>
internal static class Nominals
{
    /// <summary>Also "greasing of the gears", where the gerund opens the sentence and was read as a verb without an object.</summary>
    public static void ReadEnglish(List<Token> words, int sentence, GrammarLexicon lexicon, List<Clause> clauses)
    {
        for (var i = 0; i + 2 < words.Count; i++)
        {
            var word = words[i];
            if (words[i + 1].Lower is not "of" || EnglishThings.Contains(word.Lower)) continue;
            var read = word.Verb is { Forms: VerbForms.Gerund } ? clauses.FindIndex(c => c.Sentence == sentence && c is { Nominal: true, Objects.Count: 0 } && c.Verb == i) : -1;
            if (word.IsVerb && read < 0) continue;
            if (read >= 0) clauses.RemoveAt(read);
            var lemma = lexicon.Act(word.Lower) ?? word.Find(VerbForms.Gerund)?.Lemma ?? OfEnding(word.Lower, lexicon);
            Add(words, sentence, lexicon, clauses, i, lemma);
        }
    }

    /// <summary>"the timing of the swallow": nouns in -ing that name a thing or a state.</summary>
    private static readonly FrozenSet<string> EnglishThings = FrozenSet.ToFrozenSet(["timing", "meaning", "feeling", "beginning", "ending", "setting", "heading", "opening", "wording", "spelling", "rating", "reading", "standing", "showing", "telling", "coming", "going", "understanding", "lining", "coating", "covering", "dressing", "helping", "pricing"], StringComparer.Ordinal);

    /// <summary>"the calibration of": calibrate.</summary>
    private static string? OfEnding(string noun, GrammarLexicon lexicon)
    {
        foreach (var (ending, verb) in ((string, string)[])[("ation", "ate"), ("ation", "e"), ("ication", "y"), ("tion", "t"), ("sion", "d"), ("ment", ""), ("al", ""), ("al", "e"), ("ance", "")])
            if (noun.Length > ending.Length + 2 && noun.EndsWith(ending, StringComparison.Ordinal) && lexicon.Verbs.Has(noun[..^ending.Length] + verb)) return noun[..^ending.Length] + verb;
        return null;
    }

    public static void ReadDutch(List<Token> words, int sentence, GrammarLexicon lexicon, List<Clause> clauses)
    {
        // "Programmeren van de cues, …": a note without its article.
        if (words.Count > 2 && words[1].Lower is "van" && !words[0].IsVerb && words[0].Find(VerbForms.Infinitive) is { } noted && !words.Any(w => w.IsVerb)) Add(words, sentence, lexicon, clauses, 0, noted.Lemma);
        for (var i = 1; i + 2 < words.Count; i++)
        {
            var word = words[i];
            if (word.IsVerb || words[i + 1].Lower is not "van") continue;
            var lemma = words[i - 1].Lower is "het" or "'t" ? word.Find(VerbForms.Infinitive)?.Lemma : null;
            lemma ??= lexicon.Act(word.Lower);
            if (lemma is null && word.Lower.EndsWith("ing", StringComparison.Ordinal) && words[i - 1].Lower is "de" && !Things.Contains(word.Lower)) lemma = lexicon.Verbs.Readings(word.Lower[..^3] + "en").FirstOrDefault().Lemma;
            // "het wassen en kleden van de overledene": both.
            if (lemma is null && i > 2 && words[i - 1].Is(WordTags.And) && words[i - 3].Lower is "het" or "'t" && words[i - 2].Find(VerbForms.Infinitive) is { } first)
            {
                Add(words, sentence, lexicon, clauses, i, first.Lemma);
                if (clauses.Count > 0 && clauses[^1].Verb == i) clauses[^1].First = i - 3;
                lemma = word.Find(VerbForms.Infinitive)?.Lemma;
            }
            Add(words, sentence, lexicon, clauses, i, lemma);
        }
    }

    /// <summary>Nouns in -ing that name a thing, a place or a group rather than an act.</summary>
    private static readonly FrozenSet<string> Things = FrozenSet.ToFrozenSet(
        ["rekening", "tekening", "woning", "vergadering", "afdeling", "verdieping", "instelling", "vestiging", "omgeving", "regeling", "verzekering", "vergunning", "lading", "voeding", "kleding", "leiding", "richting", "houding", "stelling", "spanning", "zekering", "bemanning", "gemeenschap", "vereniging", "leuning", "opening", "ruimte", "mening", "ervaring", "handeling"], StringComparer.Ordinal);

    private static void Add(List<Token> words, int sentence, GrammarLexicon lexicon, List<Clause> clauses, int i, string? lemma)
    {
        if (lemma is null || (lexicon.Verbs.Kinds(lemma) & VerbKinds.Work) == 0) return;
        var phrase = PhraseReader.Read(words, i + 2);
        if (!phrase.Exists || words[phrase.Head].Is(WordTags.Time | WordTags.Name)) return;
        var first = i;
        while (first > 0 && (words[first - 1].Is(WordTags.Specifier) || words[first - 1].Is(WordTags.Adjective))) first--;
        var clause = new Clause { Sentence = sentence, Verb = i, Lemma = lemma, Nominal = true, First = first, Last = phrase.Last, Quoted = words[i].Quoted };
        clause.Objects.Add(phrase);
        var next = phrase.Last + 1;
        while (next + 1 < words.Count && (words[next].Is(WordTags.And) || (words[next].Lower == "," && words.Skip(next + 1).Take(6).Any(w => w.Is(WordTags.And)))) && PhraseReader.Read(words, next + 1) is { Exists: true } more
            && !(more.Last + 1 < words.Count && words[more.Last + 1].IsVerb))
        {
            clause.Objects.Add(more);
            clause.Last = more.Last;
            next = more.Last + 1;
        }
        // The clause it stands in decides whose act it is.
        clause.Governor = clauses.LastOrDefault(c => c.Sentence == sentence && !c.Nominal);
        clauses.Add(clause);
    }
}
