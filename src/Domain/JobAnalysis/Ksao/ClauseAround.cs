using System.Collections.Frozen;
using System.Collections.Immutable;
using InterviewBot.Domain.JobAnalysis.Grammar;
using InterviewBot.Domain.JobAnalysis.Reading;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis.Ksao;

/// <summary>
/// What is shown as the ground of an attribute: the clause that the telling words stand in. "Hond" tells a student or teacher nothing, "ik heb de hond kort aan de lijn gehouden" does.
/// </summary>
/// <param name="read">Reads the clauses of a passage.</param>
/// <param name="isOthers">Tells of words whether they are about somebody else's acts: those are no ground, so a thing named there is given alone.</param>
internal sealed class ClauseAround(ImmutableArray<Passage> passages, Func<Passage, ReadText> read, Func<Evidence, bool>? isOthers = null)
{
    /// <summary>More words than this are no clause to put before somebody; then only those around the telling words are given.</summary>
    private const int MostWords = 24;

    /// <summary>Fewer words than this do not tell an act: "en voorgesteld".</summary>
    private const int FewestWords = 3;

    private const int MostBefore = 9;
    private const int MostAfter = 12;

    /// <summary>What joins a clause to the one before says nothing in it.</summary>
    private static readonly FrozenSet<string> Joining = FrozenSet.ToFrozenSet(["en", "maar", "want", "dus", "and", "but", "so"], StringComparer.Ordinal);

    private readonly Dictionary<Passage, ReadText> _texts = new(ReferenceEqualityComparer.Instance);

    /// <summary>The clause around the words, or, where none was read, the stretch between two marks; the words themselves are always in it.</summary>
    public Evidence Of(Evidence words)
    {
        if (isOthers?.Invoke(words) == true || Passage.Holding(passages, words) is not { } passage) return words;
        var text = Text(passage);
        var number = text.Sentences.FindIndex(s => s.Count > 0 && s[0].Start < words.End && words.Start < s[^1].End);
        if (number < 0) return words;
        var sentence = text.Sentences[number];
        var first = Math.Max(0, sentence.FindIndex(t => t.End > words.Start));
        var last = Math.Max(first, sentence.FindLastIndex(t => t.Start < words.End));
        var (from, to) = ClauseOf(text, number, first, last) is { } clause && clause.To - clause.From + 1 >= FewestWords ? clause : BetweenMarks(sentence, first, last);
        if (to - from + 1 > MostWords) (from, to) = (Math.Max(from, first - MostBefore), Math.Min(to, last + MostAfter));
        var around = text.Span(number, from, to);
        var start = Math.Min(around.Start, words.Start);
        return new Evidence(words.Utterance, start, Math.Max(around.End, words.End) - start);
    }

    private ReadText Text(Passage passage)
    {
        if (!_texts.TryGetValue(passage, out var text)) _texts[passage] = text = read(passage);
        return text;
    }

    /// <summary>The smallest clause that holds all the words, from its subject to the last of what is done to what.</summary>
    private static (int From, int To)? ClauseOf(ReadText text, int number, int first, int last)
    {
        (int From, int To)? smallest = null;
        foreach (var clause in text.Clauses.Where(c => c.Sentence == number))
        {
            var (from, to) = Extent(clause);
            while (from < first && Joining.Contains(text.Sentences[number][from].Lower)) from++;
            if (from <= first && to >= last && (smallest is not { } best || to - from < best.To - best.From)) smallest = (from, to);
        }
        return smallest;
    }

    private static (int From, int To) Extent(Clause clause)
    {
        var (from, to) = (Math.Min(clause.First, clause.Verb), Math.Max(clause.Last, clause.Verb));
        if (clause.Subject.Exists && clause.SubjectSentence == clause.Sentence && clause.Subject.Last == from - 1) from = clause.Subject.First;
        return (from, clause.Complement.Exists ? Math.Max(to, clause.Complement.Last) : to);
    }

    private static (int From, int To) BetweenMarks(List<Token> sentence, int first, int last)
    {
        var (from, to) = (first, last);
        while (from > 0 && !sentence[from - 1].Is(WordTags.Pause)) from--;
        while (to < sentence.Count - 1 && !sentence[to + 1].Is(WordTags.Pause)) to++;
        // Without a verb nothing is told yet: the whole sentence.
        return sentence.GetRange(from, to - from + 1).Exists(t => t.IsVerb) ? (from, to) : (0, sentence.Count - 1);
    }
}
