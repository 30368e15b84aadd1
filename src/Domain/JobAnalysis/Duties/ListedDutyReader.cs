using System.Collections.Immutable;
using InterviewBot.Domain.JobAnalysis.Grammar;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis.Duties;

/// <summary>
/// Reads one item of a list of duties: somebody was asked what they did and answers in key words ("'s avonds de kassa tellen", "doing the dishes", "poetsen").
/// No clause is needed, for it is known what the item is.
/// </summary>
internal sealed class ListedDutyReader(GrammarLexicon grammar)
{
    private const int LongestObject = 6;

    /// <summary>Words that weigh an item and tell nothing of when: "vooral", "ook", "mainly".</summary>
    private static readonly string[] Weighing = ["vooral", "ook", "dan", "nog", "gewoon", "eigenlijk", "mainly", "also", "mostly", "just", "then", "basically"];

    /// <returns>A duty for each act; none for an item that has no verb, or tells a story.</returns>
    /// <param name="item">A span of the passage.</param>
    public ImmutableArray<TaskStatement> Read(Passage passage, Evidence item)
    {
        var words = grammar.Sentences(passage.Words(item)) is [var only] ? only : [];
        while (words.Count > 0 && words[^1].Is(WordTags.Stop | WordTags.Pause)) words = words[..^1];
        var first = Start(words);
        if (first >= words.Count || words.Any(w => w.Is(WordTags.Subject | WordTags.Negation | WordTags.Subordinator))) return [];
        var frequency = string.Join(' ', words.Take(first).Where(w => !Weighing.Contains(w.Lower)).Select(w => w.Text));
        var duties = ImmutableArray.CreateBuilder<TaskStatement>();
        foreach (var act in Acts(words, first))
        {
            if ((grammar.Language == Language.Dutch ? Dutch(act) : English(act)) is not { } duty) return [];
            duties.Add(duty with { Frequency = frequency.Length == 0 ? null : frequency, Evidence = [item] });
        }

        return grammar.Language == Language.English && duties is [{ Object: "" } alone, { Object.Length: > 0 } on] ? [Together(alone, on)] : duties.ToImmutable();
    }

    /// <summary>"Washing and dressing residents": two acts on the same.</summary>
    private static TaskStatement Together(TaskStatement first, TaskStatement second) =>
        second with { Verb = first.Verb, MoreVerbs = [second.Verb], Statement = $"{first.Verb} and {second.Statement}" };

    /// <summary>"kassa doen en afrekenen", "mixing colour and painting roots": two acts. "and" between things joins none.</summary>
    private IEnumerable<List<Token>> Acts(List<Token> words, int first)
    {
        for (var i = first + 1; i < words.Count - 1; i++)
        {
            if (!words[i].Is(WordTags.And) || !(grammar.Language == Language.Dutch ? IsInfinitive(words[i - 1]) : IsGerund(words[first]) && IsGerund(words[i + 1]))) continue;
            yield return words[first..i];
            first = i + 1;
        }

        yield return words[first..];
    }

    private static bool IsInfinitive(Token word) => word.Lower.EndsWith('n') && Lemma(word, VerbForms.Infinitive) is not null && !GeneralTerms.Vague.Contains(word.Lower);

    private static bool IsGerund(Token word) => word.Lower.EndsWith("ing", StringComparison.Ordinal) && Lemma(word, VerbForms.Gerund) is not null;

    /// <summary>Past what says when or how much: "'s avonds", "elke maandag", "vooral", "every morning".</summary>
    private static int Start(List<Token> words)
    {
        var first = 0;
        for (var i = 0; i < words.Count && i < 3; i++)
        {
            if (words[i].Is(WordTags.Time)) first = i + 1;
            else if (words[i].Lower == "'s") first = i + 2;
            else if (Weighing.Contains(words[i].Lower) && first == i) first = i + 1;
        }

        return first;
    }

    /// <summary>"de kassa tellen", "poetsen", "broodjes smeren met de machine": object, infinitive, means.</summary>
    private TaskStatement? Dutch(List<Token> words)
    {
        var verb = words.FindLastIndex(IsInfinitive);
        if (verb is < 0 or > LongestObject) return null;
        // Behind the infinitive only what it is done with or where.
        if (verb + 1 < words.Count && !words[verb + 1].Is(WordTags.Preposition)) return null;
        if (words[0].Is(WordTags.Preposition | WordTags.And)) return null;
        var about = Text(words, 0, verb);
        var means = verb + 1 < words.Count && words[verb + 1].Lower == "met" ? Text(words, verb + 2, words.Count) : null;
        return Statement(words[verb].Lower, about, about.Length == 0 ? words[verb].Lower : $"{about} {words[verb].Lower}", means);
    }

    /// <summary>"doing the dishes", "cleaning", "clean tables with a cloth": verb, object, means.</summary>
    private TaskStatement? English(List<Token> words)
    {
        if (Lemma(words[0], VerbForms.Gerund | VerbForms.Infinitive) is not { } verb) return null;
        var end = words.FindIndex(w => w.Is(WordTags.Preposition) && w.Lower is not ("of" or "up" or "out" or "down" or "off" or "away" or "back"));
        if (end < 0) end = words.Count;
        if (end - 1 > LongestObject) return null;
        var about = Text(words, 1, end);
        var means = end < words.Count && words[end].Lower == "with" ? Text(words, end + 1, words.Count) : null;
        var where = about.Length > 0 && end + 1 < words.Count && Directions.AskedBy(verb) && (Directions.IsTowards(words[end].Lower) || words[end].Lower is "on" or "in") ? Where(words, end) : "";
        return Statement(verb, about, (about.Length == 0 ? verb : $"{verb} {about}") + where, means);
    }

    /// <summary>"to their seats", up to what is told besides.</summary>
    private static string Where(List<Token> words, int start)
    {
        var goal = words.Skip(start + 1).TakeWhile(w => !w.Is(WordTags.Preposition | WordTags.Pause | WordTags.And | WordTags.Subordinator | WordTags.Time | WordTags.Adverb) || w.Is(WordTags.Adjective)).ToList();
        if (goal.Count is 0 or > 4 || goal.Exists(w => w.Lower is "my" or "our")) return "";
        return " " + words[start].Text + " " + string.Join(' ', goal.Select(w => w.Text));
    }

    private TaskStatement Statement(string verb, string about, string statement, string? means) =>
        new(verb, about, statement, null, means is { Length: > 0 } ? means : null, null, grammar.Verbs.Area(verb), []);

    private static string? Lemma(Token word, VerbForms forms) => word.Readings.FirstOrDefault(r => (r.Forms & forms) != 0).Lemma;

    /// <summary>The words as told, without whose they are: "hun bestelling" is anybody's in the duty.</summary>
    private static string Text(List<Token> words, int first, int end) =>
        string.Join(' ', words.Take(end).Skip(first).Where((w, i) => !w.Is(WordTags.Pause) && (!w.Is(WordTags.Possessive) || i > 0 && Directions.Theirs(w).Length > 0 && Directions.IsTowards(words[first + i - 1].Lower))).Select(w => w.Text));
}
