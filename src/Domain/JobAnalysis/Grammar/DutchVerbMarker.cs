using System.Collections.Frozen;

namespace InterviewBot.Domain.JobAnalysis.Grammar;

/// <summary>
/// Decides which words of a Dutch sentence are verbs: finite singular forms first (<see cref="DutchFiniteVerbs"/>), then infinitives, plurals and participles (<see cref="DutchOtherVerbs"/>).
/// </summary>
internal static class DutchVerbMarker
{
    internal static readonly FrozenSet<string> AlwaysVerb = FrozenSet.ToFrozenSet(
        ["is", "ben", "bent", "zen", "zijt", "waren", "heeft", "hebben", "heb", "hebt", "had", "hadden", "wordt", "worden", "word", "werd", "werden", "kan", "kunnen", "kunt", "moet", "moeten", "mag", "mogen",
         "wilt", "wil", "willen", "zal", "zullen", "zou", "zouden", "kon", "konden", "moest", "moesten", "mocht", "mochten", "wilde", "wou", "gaat", "moogt", "hoeft"], StringComparer.Ordinal);

    /// <summary>Finite verbs that take a bare infinitive, <c>te</c> or a participle.</summary>
    internal static readonly FrozenSet<string> Leads = FrozenSet.ToFrozenSet(
        ["kunnen", "moeten", "mogen", "willen", "zullen", "gaan", "komen", "blijven", "laten", "helpen", "leren", "durven", "hoeven", "zien", "horen", "hebben", "zijn", "worden", "doen", "vinden"],
        StringComparer.Ordinal);

    /// <summary>Finite verbs that have an infinitive phrase as their subject or object: "banden plakken doe ik", "X begeleiden hoort erbij".</summary>
    internal static readonly FrozenSet<string> OfPhrases = FrozenSet.ToFrozenSet(
        ["doen", "zijn", "gebeuren", "horen", "behoren", "moeten", "mogen", "kunnen", "gaan", "blijven", "duren", "vragen", "vergen", "komen", "lukken", "vallen"], StringComparer.Ordinal);

    public static void Mark(List<Token> words, GrammarLexicon lexicon)
    {
        for (var i = 0; i < words.Count; i++) DutchFiniteVerbs.Mark(words, i, lexicon);
        for (var from = 0; from < words.Count;)
        {
            var to = from;
            while (to < words.Count && !Breaks(words[to])) to++;
            for (var i = from; i < to; i++) DutchOtherVerbs.Mark(words, i, from, to, lexicon);
            from = to + 1;
        }
        DutchHomographs.Choose(words);
    }

    internal static bool Breaks(Token word) => word.Is(WordTags.Stop | WordTags.Pause | WordTags.Quote);
}
