using System.Text.RegularExpressions;
using InterviewBot.Domain.JobAnalysis.Grammar;
using InterviewBot.Domain.JobAnalysis.Reading;

namespace InterviewBot.Domain.JobAnalysis.Mentions;

/// <summary>
/// Software and systems by name: a capital inside the word ("CareConnect", "iManage"), a product that everybody knows (<c>[product]</c> in <c>things.txt</c>), or a program that is said to be called so. They are tools, never
/// people: without this, whatever one works "with" and has a capital would be somebody.
/// </summary>
internal sealed partial class NamedSystems(ReadText text, ThingLexicon things)
{
    public bool Is(int sentence, int at)
    {
        var words = text.Sentences[sentence];
        var word = words[at];
        if (word.Start > 0 && CapitalInside().IsMatch(word.Text)) return true;
        // At the start of a sentence every word has a capital: "Teams are small here".
        if (char.IsUpper(word.Text[0]) && at > 0 && !words[at - 1].Is(WordTags.Stop) && things.Products.HasWord(word.Lower)) return true;
        return word.Capital && IsCalled(words, at);
    }

    /// <summary>"Een programma dat Artemis heet", "the software is called Litera".</summary>
    private static bool IsCalled(List<Token> words, int at) =>
        (at + 1 < words.Count && words[at + 1].Lower is "heet" or "genaamd" || at > 0 && words[at - 1].Lower is "heet" or "called" or "named" or "genaamd") && words.Exists(w => System().IsMatch(w.Lower));

    [GeneratedRegex("^(?:\\p{Ll}\\p{Lu}\\p{L}+|(?!Mc|Mac|De|Den|Van|Le|La|Du|Di|Fitz)\\p{Lu}\\p{L}*\\p{Ll}\\p{Lu}\\p{L}*)$", RegexOptions.CultureInvariant)]
    private static partial Regex CapitalInside();

    [GeneratedRegex("^(?:\\w*programma|\\w*systeem|software\\w*|app|pakket|platform|tool|databank|program|system|package|database|portal)$", RegexOptions.CultureInvariant)]
    private static partial Regex System();
}
