using InterviewBot.Domain.Clauses;
using InterviewBot.Domain.Lexicons;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Incidents.Rules;

/// <summary>The words of a clause that one could picture: no grammar words, no mere times, workplaces, verdicts or things that could be anything.</summary>
internal sealed class ContentWords(LanguageLexicon lexicon)
{
    private static readonly string[] Empty =
    [
        "function-word", "determiner", "preposition", "negation", "linking-word", "subject-self", "subject-group", "subject-third", "subject-indefinite",
        "subject-it", "subject-anyone", "relative", "complementizer", "subordinator", "if-word", "degree-word", "habit-word", "leading-verb",
    ];

    private const int ShortestBase = 4;

    private static readonly HashSet<string> Particles =
        ["samen", "terug", "mee", "weg", "aan", "bij", "los", "toe", "uit", "in", "om", "op", "af", "na", "door", "over", "voor", "neer", "binnen", "buiten", "klaar", "vast", "tegen", "rond", "dicht", "open"];

    private static readonly string[] Thin = ["place-noun", "time-noun", "month", "weekday", "vague-noun", "verdict-word"];

    /// <summary>The pieces of a clause one could picture, as words.</summary>
    public IEnumerable<int> In(ClauseText text, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            var word = text.Text.Words[i];
            if (IsEmpty(text, i) || Thin.Any(c => text.Cues.At(c, i) is { Count: 1 }) || word.IsFigure || IsEmptyVerb(word.Lower))
                continue;
            yield return i;
        }
    }

    /// <summary>The same without what hangs on a preposition (place, time, company): <c>op de trein met mijn zoontje</c> leaves nothing.</summary>
    /// <param name="company">What stands behind "with" counts as company, whatever it is; else only when it is a person ("with rain and lorries").</param>
    public IEnumerable<int> Outside(ClauseText text, int first, int end, bool company = true)
    {
        var inside = false;
        foreach (var i in Enumerable.Range(first, end - first))
        {
            var word = text.Text.Words[i];
            // A pause, a verb, a new article behind the noun, "that": the phrase is over.
            if (i > first && (word.Before != WordBreak.None || text.Cues.At("complementizer", i) is { Count: 1 } || (text.Cues.At("determiner", i) is { Count: 1 } && text.Cues.At("preposition", i - 1) is null && text.Cues.At("determiner", i - 1) is null) || lexicon.Verbs.Find(word.Lower).Any(f => f.Tense is VerbTense.Past or VerbTense.Participle || (f.Tense == VerbTense.Present && (lexicon.Language == Language.Dutch || f.Verb.Infinitive is "be" or "have")))))
                inside = false;
            if (text.Cues.At("preposition", i) is { Count: 1 })
            {
                inside = company || word.Lower is not ("met" or "with" or "mee") || text.Cues.Within("person-other", i, Math.Min(end, i + 4)) is not null || text.Cues.Within("person-worker", i, Math.Min(end, i + 4)) is not null;
                continue;
            }

            if (!In(text, i, i + 1).Any())
                continue;
            if (!inside)
                yield return i;
        }
    }

    /// <summary>All words with content of their own, times and verdicts included, in a form that is the same for all forms of a word.</summary>
    public IEnumerable<string> Stems(ClauseText text, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (!IsEmpty(text, i) && !IsEmptyVerb(text.Text.Words[i].Lower) && text.Cues.At("particle", i) is not { Count: 1 } && text.Cues.At("time-noun", i) is not { Count: 1 })
                yield return Stem(text.Text.Words[i].Lower);
        }
    }

    /// <summary>The infinitive of a verb form; else the first letters, which inflection leaves alone.</summary>
    public string Stem(string word)
    {
        var verb = lexicon.Verbs.Find(word);
        var lemma = verb.IsEmpty ? word : Base(verb[0].Verb.Infinitive);
        return lemma.Length <= 5 ? lemma.TrimEnd('s', 'e') : lemma[..5];
    }

    // "Samenroepen" is "roepen" with a particle that may stand elsewhere: "riep hen samen".
    private string Base(string infinitive)
    {
        for (var start = infinitive.Length - ShortestBase; start >= 2; start--)
        {
            if (lexicon.Language == Language.Dutch && lexicon.Verbs.Has(infinitive[start..], VerbTense.Infinitive) && Particles.Contains(infinitive[..start]))
                return infinitive[start..];
        }

        return infinitive;
    }

    private static bool IsEmpty(ClauseText text, int word) =>
        text.Text.Words[word].Lower.Length < 2 || Empty.Any(c => text.Cues.At(c, word) is { Count: 1 });

    private bool IsEmptyVerb(string word)
    {
        var forms = lexicon.Verbs.Find(word);
        return !forms.IsEmpty && forms.All(f => f.Verb.Kind is VerbKind.State or VerbKind.Modal or VerbKind.Conditional or VerbKind.Future or VerbKind.Auxiliary);
    }
}
