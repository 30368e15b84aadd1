using System.Collections.Frozen;
using System.Collections.Immutable;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobDescriptions;

/// <summary>Widens the few words that a rule saw to a quotation that can be read by itself: the sentence they stand in, or what is near them in a long one.</summary>
public sealed class Quotes(IEnumerable<Passage> sources)
{
    /// <summary>Stands between words that were told apart and are shown as one.</summary>
    public const string Between = " […] ";

    private const int Longest = 180;

    private readonly Dictionary<int, (Passage Passage, Lazy<TokenizedText> Text)> _sources =
        sources.ToDictionary(p => p.Utterance, p => (p, new Lazy<TokenizedText>(() => Tokenizer.Read(p.Text))));

    /// <summary>The quotations, each once, in the order given.</summary>
    public ImmutableArray<Evidence> Of(IEnumerable<Evidence> evidence, int most) => [.. evidence.Select(Of).Merged().Take(most)];

    public Evidence Of(Evidence evidence)
    {
        var (text, sentence) = Within(evidence);
        if (sentence.Count == 0)
            return evidence;
        var whole = text.Span(evidence.Utterance, sentence.First, sentence.Count);
        if (whole.Length <= Longest && evidence.End <= whole.End)
            return whole;
        if (evidence.Length >= Longest)
            return evidence;
        var (first, last) = Clause(text, sentence, evidence);
        var said = Span(first, last);
        if (said.Length > Longest)
            return Words(text, sentence, evidence);
        // As many clauses beside it as there is room for.
        while (last + 1 < sentence.End && EndOfClause(text, sentence, last + 1) is var further && Span(first, further).Length <= Longest)
            last = further;
        while (first > sentence.First && StartOfClause(text, sentence, first - 1) is var earlier && Span(earlier, last).Length <= Longest)
            first = earlier;
        return Span(WithoutLink(text, first, last), last);

        Evidence Span(int from, int to) => text.Span(evidence.Utterance, from, to - from + 1);
    }

    /// <summary>The clause the words stand in, without what links it to another; the whole quotation where the clause hangs on what stands before or behind it.</summary>
    public Evidence ClauseOf(Evidence evidence)
    {
        var (text, sentence) = Within(evidence);
        if (sentence.Count == 0)
            return evidence;
        var (first, last) = Clause(text, sentence, evidence);
        first = WithoutLink(text, first, last);
        return Hanging.Contains(text.Words[first].Lower) || text.Span(evidence.Utterance, first, last - first + 1) is { Length: > Longest } ? Of(evidence) : text.Span(evidence.Utterance, first, last - first + 1);
    }

    /// <summary>The words up to where another clause is linked to them ("twintig uur per week | en ik verdien …").</summary>
    public Evidence First(Evidence evidence)
    {
        var (text, sentence) = Within(evidence);
        for (var word = sentence.First; word + 1 < sentence.End && text.Words[word].End <= evidence.End; word++)
            if (text.Words[word].Start > evidence.Start && IsLinked(text, sentence, word))
                return evidence with { Length = text.Words[word - 1].End - evidence.Start };
        return evidence;
    }

    private (TokenizedText Text, Sentence Sentence) Within(Evidence evidence)
    {
        var text = _sources[evidence.Utterance].Text.Value;
        return (text, text.Sentences.FirstOrDefault(s => text.Span(evidence.Utterance, s.First, s.Count) is var span && evidence.Start >= span.Start && evidence.Start < span.End));
    }

    private static (int First, int Last) Clause(TokenizedText text, Sentence sentence, Evidence evidence)
    {
        var (first, last) = (sentence.First, sentence.End - 1);
        while (first < last && text.Words[first].End <= evidence.Start)
            first++;
        while (last > first && text.Words[last].Start >= evidence.End)
            last--;
        return (StartOfClause(text, sentence, first), EndOfClause(text, sentence, last));
    }

    private static int StartOfClause(TokenizedText text, Sentence sentence, int word)
    {
        while (word > sentence.First && !Opens(text, sentence, word))
            word--;
        return word;
    }

    private static int EndOfClause(TokenizedText text, Sentence sentence, int word)
    {
        while (word + 1 < sentence.End && !Opens(text, sentence, word + 1))
            word++;
        return word;
    }

    /// <summary>Behind a comma, or where a link has a subject behind it ("en ik verdien …").</summary>
    private static bool Opens(TokenizedText text, Sentence sentence, int word) =>
        text.Words[word].Before == WordBreak.Clause || IsLinked(text, sentence, word);

    private static bool IsLinked(TokenizedText text, Sentence sentence, int word) =>
        word + 1 < sentence.End && Links.Contains(text.Words[word].Lower) && Subjects.Contains(text.Words[word + 1].Lower);

    private static int WithoutLink(TokenizedText text, int first, int last)
    {
        while (first < last && Links.Contains(text.Words[first].Lower))
            first++;
        return first;
    }

    /// <summary>Whole words around the evidence.</summary>
    private static Evidence Words(TokenizedText text, Sentence sentence, Evidence evidence)
    {
        var (first, last) = (sentence.First, sentence.End - 1);
        while (text.Words[first].Start < evidence.Start - ((Longest - evidence.Length) / 2) && first < last)
            first++;
        while (text.Words[last].End > evidence.End + ((Longest - evidence.Length) / 2) && last > first)
            last--;
        return text.Span(evidence.Utterance, first, last - first + 1);
    }

    /// <summary>Words that link a clause to the one before it, which stands as well without them.</summary>
    private static readonly FrozenSet<string> Links = FrozenSet.ToFrozenSet(["en", "maar", "want", "dus", "and", "but", "so", "because"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Subjects = FrozenSet.ToFrozenSet(
        ["ik", "je", "jij", "ge", "gij", "hij", "ze", "zij", "we", "wij", "het", "er", "dat", "die", "men", "i", "i'm", "i've", "you", "you're", "he", "she", "it", "it's", "we", "we're", "they", "there", "there's", "nobody", "everybody", "everyone", "niemand", "iedereen"], StringComparer.Ordinal);

    /// <summary>Words that open a clause which says nothing without another: of condition, time and reason, of somebody named before, or a verb whose subject stands before it.</summary>
    private static readonly FrozenSet<string> Hanging = FrozenSet.ToFrozenSet(
    [
        "als", "wanneer", "omdat", "zodat", "terwijl", "voor", "voordat", "nadat", "tot", "totdat", "of", "wie", "wat", "waar", "die", "dat", "bv", "bvb", "zoals", "toen", "dan", "is", "was", "zijn", "heb", "heeft", "had", "krijg", "kreeg", "moet", "moest", "mag", "mocht", "kan",
        "if", "when", "before", "after", "until", "unless", "while", "that", "which", "who", "whose", "where", "then", "such", "like", "are", "were", "has", "have", "get", "gets", "got", "must", "can", "may", "to",
    ], StringComparer.Ordinal);

    public string Words(Evidence evidence) => _sources[evidence.Utterance].Passage.Words(evidence);

    /// <summary>The article right before the evidence, as it was told; <c>null</c> when there is none.</summary>
    public string? ArticleBefore(Evidence evidence)
    {
        var before = _sources[evidence.Utterance].Passage.Text[..evidence.Start].TrimEnd().Split([' ', '\n', ','])[^1].ToLowerInvariant();
        return before is "de" or "het" or "een" or "the" or "a" or "an" ? before : before is "den" ? "de" : before is "'t" ? "het" : null;
    }

    public Language? Language(Evidence evidence) => _sources[evidence.Utterance].Passage.Language;
}
