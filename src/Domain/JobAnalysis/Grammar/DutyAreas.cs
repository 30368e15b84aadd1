using System.Collections.Immutable;

namespace InterviewBot.Domain.JobAnalysis.Grammar;

/// <summary>
/// The generalized work activity under which a duty is grouped: by its verb and what it is done to ("medicatie geven" is caring, "les geven" teaching), where <c>areas.txt</c> has a rule for them,
/// else by the verb alone.
/// </summary>
internal sealed class DutyAreas
{
    private readonly ImmutableArray<(string Area, ImmutableArray<string> Verbs, ImmutableArray<string> Things)> _rules;

    private DutyAreas(ImmutableArray<(string Area, ImmutableArray<string> Verbs, ImmutableArray<string> Things)> rules) => _rules = rules;

    /// <param name="text">Contents of <c>areas.txt</c>.</param>
    public static DutyAreas Read(string text) => new(
        [.. SectionFile.Lines(text).Values.SelectMany(lines => lines).Select(l => l.Split(';')).Select(p => (p[0].Trim(), Entries(p[1]), p.Length > 2 ? Entries(p[2]) : []))]);

    private static ImmutableArray<string> Entries(string words) => [.. words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => w.Replace('_', ' '))];

    /// <summary>The element id; <c>null</c> when neither the words nor the verb tell.</summary>
    public string? Of(string verb, string about, GrammarLexicon grammar)
    {
        var words = about.ToLowerInvariant().Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        foreach (var (area, verbs, things) in _rules)
            if (verbs.Contains(verb) && (things.IsEmpty || things.Any(t => words.Any(w => Fits(w, t, grammar))))) return area;
        return grammar.Verbs.Area(verb);
    }

    private static bool Fits(string word, string thing, GrammarLexicon grammar) =>
        thing == "@person" ? (grammar.Tags(Texts.Letters.Fold(word)) & WordTags.Person) != 0
        : thing[0] == '*' ? word.Length > thing.Length && word.EndsWith(thing[1..], StringComparison.Ordinal)
        : thing[^1] == '*' ? word.StartsWith(thing[..^1], StringComparison.Ordinal)
        : word == thing;
}
