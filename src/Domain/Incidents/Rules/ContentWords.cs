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

    private static readonly string[] Thin = ["place-noun", "time-noun", "month", "weekday", "vague-noun", "verdict-word"];

    /// <summary>The pieces of a clause one could picture, as words.</summary>
    public IEnumerable<int> In(ClauseText text, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            var word = text.Text.Words[i];
            if (IsEmpty(text, i) || Thin.Any(c => text.Cues.At(c, i) is { Count: 1 }) || word.Kind is WordKind.Number or WordKind.ClockTime || IsEmptyVerb(word.Lower))
                continue;
            yield return i;
        }
    }

    /// <summary>All words with content of their own, times and verdicts included, in a form that is the same for all forms of a word.</summary>
    public IEnumerable<string> Stems(ClauseText text, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (!IsEmpty(text, i) && !IsEmptyVerb(text.Text.Words[i].Lower))
                yield return Stem(text.Text.Words[i].Lower);
        }
    }

    /// <summary>The infinitive of a verb form; else the first letters, which inflection leaves alone.</summary>
    public string Stem(string word)
    {
        var verb = lexicon.Verbs.Find(word);
        var lemma = verb.IsEmpty ? word : verb[0].Verb.Infinitive;
        return lemma.Length <= 5 ? lemma.TrimEnd('s', 'e') : lemma[..5];
    }

    private static bool IsEmpty(ClauseText text, int word) =>
        text.Text.Words[word].Lower.Length < 2 || Empty.Any(c => text.Cues.At(c, word) is { Count: 1 });

    private bool IsEmptyVerb(string word)
    {
        var forms = lexicon.Verbs.Find(word);
        return !forms.IsEmpty && forms.All(f => f.Verb.Kind is VerbKind.State or VerbKind.Modal or VerbKind.Conditional or VerbKind.Future or VerbKind.Auxiliary);
    }
}
