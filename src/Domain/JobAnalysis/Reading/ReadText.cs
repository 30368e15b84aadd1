using System.Collections.Immutable;
using InterviewBot.Domain.JobAnalysis.Grammar;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis.Reading;

/// <summary>A passage read once for all readers: sentences, clauses and who the job holder is.</summary>
internal sealed class ReadText
{
    public required Passage Passage { get; init; }

    public required GrammarLexicon Grammar { get; init; }

    public required List<List<Token>> Sentences { get; init; }

    public required List<Clause> Clauses { get; init; }

    public required Holder Holder { get; set; }

    public required StemList Titles { get; init; }

    public required StemList Tools { get; init; }

    public Language Language => Grammar.Language;

    public static ReadText Of(Passage passage, GrammarLexicon grammar, ThingLexicon things)
    {
        IClauseReader reader = grammar.Language == Language.Dutch ? new DutchClauseReader(grammar) : new EnglishClauseReader(grammar);
        var sentences = grammar.Sentences(Markup.Blank(passage.Text));
        var clauses = new List<Clause>();
        for (var i = 0; i < sentences.Count; i++) reader.Read(sentences[i], i, clauses);
        if (grammar.Language == Language.English) FreeSpeech.Mark(sentences, clauses);
        return new ReadText { Passage = passage, Grammar = grammar, Sentences = sentences, Clauses = clauses, Titles = things.Titles, Tools = things.Tools, Holder = HolderReader.Read(grammar, sentences, clauses) };
    }

    /// <summary>The words from the first to the last word of a sentence stretch.</summary>
    public Evidence Span(int sentence, int first, int last)
    {
        var words = Sentences[sentence];
        first = Math.Clamp(first, 0, words.Count - 1);
        last = Math.Clamp(last, first, words.Count - 1);
        while (first < last && words[first].Is(WordTags.Pause | WordTags.Stop | WordTags.Quote)) first++;
        while (last > first && words[last].Is(WordTags.Pause | WordTags.Stop | WordTags.Quote)) last--;
        return new Evidence(Passage.Utterance, words[first].Start, words[last].End - words[first].Start);
    }

    /// <summary>The line breaks between a sentence and the one before it: one in notes and messages, two before a paragraph.</summary>
    public int LineBreaksBefore(int sentence)
    {
        if (sentence == 0 || Sentences[sentence].Count == 0 || Sentences[sentence - 1].Count == 0) return 0;
        var end = Sentences[sentence - 1][^1].End;
        return Passage.Text.AsSpan(end, Sentences[sentence][0].Start - end).Count('\n');
    }

    public string Text(Evidence evidence) => Passage.Words(evidence);

    public ImmutableArray<Token> Words(int sentence, Phrase phrase) => [.. Sentences[sentence].Skip(phrase.First).Take(phrase.Last - phrase.First + 1)];
}
