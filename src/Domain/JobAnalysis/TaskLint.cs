using System.Collections.Immutable;
using InterviewBot.Domain.JobAnalysis.Grammar;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis;

/// <summary>What can be wrong with a task statement (rules of task analysis: a precise verb, an object, one meaning; UCSD, UCLA and DOE guides).</summary>
public enum TaskFaultKind
{
    NoVerb,
    VagueVerb,
    NoObject,
    TwoTasks,
}

/// <summary>One thing wrong with a task statement, and the question that would mend it.</summary>
public sealed record TaskFault(TaskFaultKind Kind, LocalizedText Message);

/// <summary>Checks a task statement as a person wrote it.</summary>
internal static class TaskLint
{
    public static ImmutableArray<TaskFault> Check(string statement, GrammarLexicon grammar)
    {
        var words = grammar.Sentences(statement).SelectMany(s => s).ToList();
        var verbs = words.Where((w, i) => IsVerb(words, i, grammar)).ToList();
        var faults = ImmutableArray.CreateBuilder<TaskFault>();
        if (verbs.Count == 0)
        {
            faults.Add(new TaskFault(TaskFaultKind.NoVerb, new("Zeg met een werkwoord wat je precies doet.", "Say with a verb what exactly you do.")));
            return faults.ToImmutable();
        }
        var lemmas = verbs.Select(v => Lemma(v, grammar)).ToList();
        if (lemmas.All(l => (grammar.Verbs.Kinds(l) & VerbKinds.Vague) != 0))
            faults.Add(new TaskFault(TaskFaultKind.VagueVerb, new($"“{verbs[0].Text}” kan veel betekenen: wat doe je dan precies?", $"“{verbs[0].Text}” can mean many things: what exactly do you do?")));
        if (!words.Any(w => !verbs.Contains(w) && w.IsNominal && !w.Is(WordTags.Time | WordTags.Adverb | WordTags.Preposition)))
            faults.Add(new TaskFault(TaskFaultKind.NoObject, new($"Wat of wie betreft het {verbs[0].Text}?", $"What or whom do you {verbs[0].Text}?")));
        if (lemmas.Count(l => (grammar.Verbs.Kinds(l) & (VerbKinds.Work | VerbKinds.Vague)) != 0) > 1 && words.Any(w => w.Is(WordTags.And)))
            faults.Add(new TaskFault(TaskFaultKind.TwoTasks, new("Dit zijn twee taken in één zin: schrijf ze apart.", "These are two tasks in one sentence: write them apart.")));
        return faults.ToImmutable();
    }

    /// <summary>Dutch has the infinitive at the end or before "en"; English has the verb first, or after "and".</summary>
    private static bool IsVerb(List<Token> words, int i, GrammarLexicon grammar)
    {
        var word = words[i];
        if (word.Readings.Length == 0) return false;
        if (grammar.Language == Language.Dutch)
            return word.Find(VerbForms.Infinitive) is not null && (i + 1 == words.Count || words[i + 1].Is(WordTags.And | WordTags.Stop | WordTags.Pause)) && !(i > 0 && words[i - 1].Is(WordTags.Specifier));
        return word.Find(VerbForms.Infinitive | VerbForms.Gerund | VerbForms.Third) is not null && (i == 0 || words[i - 1].Is(WordTags.And | WordTags.Subject) || words[i - 1].Lower == "to");
    }

    private static string Lemma(Token verb, GrammarLexicon grammar) =>
        verb.Find(grammar.Language == Language.Dutch ? VerbForms.Infinitive : VerbForms.Infinitive | VerbForms.Gerund | VerbForms.Third)!.Value.Lemma;
}
