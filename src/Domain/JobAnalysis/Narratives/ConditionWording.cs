using System.Text.RegularExpressions;

namespace InterviewBot.Domain.JobAnalysis.Narratives;

/// <summary>How a language words the conditions of a job: what was told in general terms stands as a sentence, a fragment gets the sentence it lacks, and the rest is quoted.</summary>
internal abstract partial class ConditionWording
{
    /// <summary>Two words ("on Monday") tell of a day, not of the hours of a job.</summary>
    protected const int FewestOfSchedule = 2;

    /// <summary>The job holder in a sentence.</summary>
    public abstract string Holder(string title);

    /// <summary>As one writes it: what is drawn together in speech is written out.</summary>
    public virtual string Written(string sentence) => sentence;

    /// <summary>A whole sentence for words without a verb ("één zaterdag op vier"); <c>null</c> when there is none that fits.</summary>
    public abstract string? Fragment(ConditionKind kind, string words);

    /// <summary>What comes on top of the pay ("maaltijdcheques en een fietsvergoeding").</summary>
    public abstract string? Extra(string words);

    /// <summary>Words that cannot be turned, in a sentence that says what they are about.</summary>
    public abstract string? Quoted(ConditionKind kind, IReadOnlyList<string> words);

    /// <summary>Words that join a clause to what stands before it, and hang in the air without it.</summary>
    private static readonly HashSet<string> Hanging = new(StringComparer.OrdinalIgnoreCase)
    {
        "omdat", "want", "maar", "en", "of", "als", "dus", "terwijl", "zodat", "because", "but", "and", "or", "so", "when", "where", "if", "as", "while", "since",
    };

    /// <summary>The words up to a verb or a clause of their own.</summary>
    protected static string Cut(string words)
    {
        var at = OwnClause().Match(words);
        var cut = (at.Success ? words[..at.Index] : words).TrimEnd(Marked);
        while (cut.LastIndexOf(' ') is > 0 and var last && Hanging.Contains(cut[(last + 1)..]))
            cut = cut[..last].TrimEnd(Marked);
        return cut;
    }

    private static readonly char[] Marked = [' ', ',', ';', ':', '.'];

    protected static bool Starts(string words, params string[] first) => first.Any(f => words.StartsWith(f + " ", StringComparison.OrdinalIgnoreCase) || words.Equals(f, StringComparison.OrdinalIgnoreCase));

    protected static bool Has(string words, params string[] any) => any.Any(a => words.Contains(a, StringComparison.OrdinalIgnoreCase));

    /// <summary>Takes a link off the front.</summary>
    protected static string Without(string words, params string[] links)
    {
        foreach (var link in links)
            if (words.StartsWith(link + " ", StringComparison.OrdinalIgnoreCase)) words = words[(link.Length + 1)..];
        return words;
    }

    protected static string Marks(IReadOnlyList<string> words, string and) =>
        string.Join(", ", words.Take(Math.Max(1, words.Count - 1)).Select(Marks)) + (words.Count > 1 ? $" {and} {Marks(words[^1])}" : "");

    /// <summary>The sentence around a quotation ends it: no full stop of its own.</summary>
    private static string Marks(string words) => $"“{words.TrimEnd('.', ' ')}”";

    [GeneratedRegex(@",? \b(?:is|zijn|was|waren|heeft|hebben|staat|staan|wordt|worden|ligt|doet|doe|doen|moet|mag|krijgt?|die|dat|waar|want|maar|en de|en het|are|has|have|were|does|do|who|which|where|that|and the|and it|and earns|and gets|and is|and works|en verdient|en krijgt|en werkt|earns|gets|must|may|you|ik|i|we|ze|he|she)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex OwnClause();
}
