using System.Collections.Immutable;
using InterviewBot.Domain.Clauses;
using InterviewBot.Domain.Lexicons;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Turns;

/// <summary>A turn with all that its reading looks at. Cues of both languages are found: people give orders in either.</summary>
/// <param name="Language">The language of the interview.</param>
/// <param name="Own">Cues of the language the turn is written in, as far as its small words tell.</param>
/// <param name="Other">Cues of the other language.</param>
/// <param name="PromptCues">Cues of the question just asked.</param>
/// <param name="Clauses">Of the language the turn is written in.</param>
/// <param name="Spoken">Dutch or English, as far as the small words of the turn tell.</param>
internal sealed record TurnText(Language Language, string Prompt, TokenizedText Text, CueMatches Own, CueMatches Other, CueMatches PromptCues, ClauseText Clauses, Language Spoken)
{
    private static readonly ImmutableArray<string> SmallCategories =
        ["function-word", "determiner", "preposition", "subject-self", "subject-group", "subject-third", "subject-indefinite", "subject-it", "linking-word", "subordinator", "negation"];

    public int Words => Text.Words.Length;

    public bool IsQuestion => Text.Sentences.Any(s => s.IsQuestion);

    /// <summary>Words of a category, the turn's language first; what stands between quotation marks does not count.</summary>
    public ImmutableArray<Evidence> Find(string category) => Of(Own, category) is { IsEmpty: false } own ? own : Of(Other, category);

    public ImmutableArray<Evidence> FindOwn(string category) => Of(Own, category);

    public bool Has(string category) => !Find(category).IsEmpty;

    /// <summary>Somebody else's words, told by the teller; a turn that is nothing but a quotation is the teller's own.</summary>
    public bool IsQuoted(CueMatch match) => Text.Words[match.First].Quoted && match.Count < Text.Words.Length;

    public static TurnText Read(Lexicon lexicon, Language language, string prompt, string text)
    {
        var words = Plain(Tokenizer.Read(text));
        var own = lexicon.For(language).Cues.Find(words);
        var otherLanguage = language == Language.Dutch ? Language.English : Language.Dutch;
        var other = lexicon.For(otherLanguage).Cues.Find(words);
        var asked = lexicon.For(language).Cues.Find(Tokenizer.Read(prompt));
        var spoken = language;
        if (SmallWords(other, own) > SmallWords(own, other))
            (own, other, spoken) = (other, own, otherLanguage);
        return new TurnText(language, prompt, words, own, other, asked, new ClauseReader(lexicon.For(spoken)).Read(words), spoken);
    }

    // "Stoppppp", "saluuu": one letter for three and more.
    private static TokenizedText Plain(TokenizedText text) => text.Words.Any(w => HasRun(w.Lower))
        ? text with { Words = [.. text.Words.Select(w => HasRun(w.Lower) ? w with { Lower = WithoutRuns(w.Lower) } : w)] }
        : text;

    private static bool HasRun(string word)
    {
        for (var i = 2; i < word.Length; i++)
        {
            if (word[i] == word[i - 1] && word[i] == word[i - 2] && char.IsLetter(word[i]))
                return true;
        }

        return false;
    }

    private static string WithoutRuns(string word) => string.Concat(word.Where((c, i) =>
        !(i > 0 && c == word[i - 1] && ((i > 1 && c == word[i - 2]) || (i + 1 < word.Length && c == word[i + 1])))));

    /// <summary>Small words of one language that are none of the other.</summary>
    public static int SmallWords(CueMatches cues, CueMatches others) => Enumerable.Range(0, cues.Text.Words.Length).Count(i => IsSmallWord(cues, i) && !IsSmallWord(others, i));

    /// <summary>An article, pronoun, preposition or other word that every text of the language is full of.</summary>
    public static bool IsSmallWord(CueMatches cues, int word) => SmallCategories.Any(c => cues.At(c, word) is { Count: 1 });

    private ImmutableArray<Evidence> Of(CueMatches cues, string category) => [.. cues.Of(category).Where(m => !IsQuoted(m)).Select(m => Text.Span(0, m.First, m.Count))];
}
