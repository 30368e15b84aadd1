using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Interviews.Proposals;

/// <summary>The words of a story around a piece of evidence, to show to the one who told it: the sentence when it is short, else the clause. Unchanged, on one line.</summary>
public static class StoryQuote
{
    private const int MostWords = 16;

    /// <summary>Two words are no clause that somebody recognises.</summary>
    private const int FewestWords = 4;

    private static readonly HashSet<string> Joining = new(StringComparer.Ordinal) { "en", "maar", "dus", "of", "and", "but", "so", "or" };

    /// <summary>Words that a cut leaves in the air.</summary>
    private static readonly HashSet<string> Hanging = new(Joining, StringComparer.Ordinal)
    {
        "de", "het", "een", "in", "op", "van", "aan", "met", "bij", "naar", "om", "te", "wie", "die", "dat", "want", "omdat", "the", "a", "an", "on", "at", "of", "to", "for", "with", "that", "who", "because",
    };

    /// <summary>Empty when the evidence is not in the passage.</summary>
    public static string Of(Passage passage, Evidence evidence)
    {
        ArgumentNullException.ThrowIfNull(passage);
        var text = Tokenizer.Read(passage.Text);
        var at = -1;
        for (var i = 0; i < text.Words.Length && at < 0; i++)
            at = text.Words[i].End > evidence.Start && text.Words[i].Start < evidence.End ? i : -1;
        if (at < 0 || text.Words.Length < FewestWords)
            return "";
        var sentence = text.Sentences[text.Words[at].Sentence];
        var (first, end) = (sentence.First, sentence.First + sentence.Count);
        if (sentence.Count > MostWords)
        {
            (first, end) = (at, at + 1);
            while (first > sentence.First && text.Words[first].Before == WordBreak.None)
                first--;
            while (end < sentence.First + sentence.Count && text.Words[end].Before == WordBreak.None)
                end++;
        }

        while (end - first < FewestWords && (first > sentence.First || end < sentence.First + sentence.Count))
        {
            if (end < sentence.First + sentence.Count)
                while (++end < sentence.First + sentence.Count && text.Words[end].Before == WordBreak.None) { }
            else
                while (--first > sentence.First && text.Words[first].Before == WordBreak.None) { }
        }

        // Nobody begins a quote in the middle of "and then".
        while (end - first > 1 && Joining.Contains(text.Words[first].Lower))
            first++;
        var cut = Math.Min(end - first, MostWords);
        while (cut < end - first && cut > FewestWords && Hanging.Contains(text.Words[first + cut - 1].Lower))
            cut--;
        var quote = text.Slice(first, cut).ReplaceLineEndings(" ").Replace('“', '‘').Replace('”', '’').Replace('"', '’').Replace("?", "", StringComparison.Ordinal);
        return cut < end - first ? quote + " …" : quote;
    }
}
