using System.Text.RegularExpressions;

namespace InterviewBot.Domain.JobAnalysis.Narratives;

/// <summary>How a language words the conditions of a job: what was told in general terms stands as a sentence, a fragment gets the sentence it lacks, and the rest is quoted.</summary>
internal abstract partial class ConditionWording
{
    /// <summary>Two words ("on Monday") tell of a day, not of the hours of a job.</summary>
    private const int FewestOfSchedule = 2;

    /// <summary>"One of two" tells of no team.</summary>
    private const int FewestOfTeam = 4;

    /// <summary>Longer words about how much or how many are no size.</summary>
    private const int MostOfSize = 5;

    /// <summary>The job holder in a sentence.</summary>
    public abstract string Holder(string title);

    /// <summary>As one writes it: what is drawn together in speech is written out.</summary>
    public virtual string Written(string sentence) => sentence;

    /// <summary>A whole sentence for words without a verb ("één zaterdag op vier"); <c>null</c> when there is none that fits.</summary>
    public string? Fragment(ConditionKind kind, string words) => kind switch
    {
        ConditionKind.Place => Cut(words) is var place && place.Contains(' ', StringComparison.Ordinal) ? Place(place) : null,
        ConditionKind.Schedule => Schedule(BehindLabel(words)),
        ConditionKind.Duration => Week(words),
        ConditionKind.Contract => Contract(words),
        ConditionKind.Pay => Pay(words),
        ConditionKind.Size => Cut(words) is var size && size.Split(' ').Length <= MostOfSize ? Size(Small(size)) : null,
        _ => null,
    };

    protected abstract string? Place(string words);

    protected abstract string? Schedule(string words);

    protected abstract string Week(string words);

    protected abstract string? Contract(string words);

    protected abstract string? Pay(string words);

    protected abstract string Size(string words);

    /// <summary>"It's £12 an hour" in a sentence of its own: the pay is.</summary>
    public string NamingPay(string sentence) => sentence.StartsWith(ItIs, StringComparison.OrdinalIgnoreCase) ? PayIs + sentence[ItIs.Length..] : sentence;

    protected abstract string ItIs { get; }

    protected abstract string PayIs { get; }

    /// <summary>What comes on top of the pay ("maaltijdcheques en een fietsvergoeding").</summary>
    public abstract string? Extra(string words);

    /// <summary>Words that cannot be turned, in a sentence that says what they are about.</summary>
    public string? Quoted(ConditionKind kind, IReadOnlyList<string> words) =>
        (kind == ConditionKind.Schedule && words.Any(w => w.Split(' ').Length <= FewestOfSchedule)) || (kind == ConditionKind.Team && words.Any(w => w.Split(' ').Length < FewestOfTeam)) || About(kind, words.Count) is not { } about ? null : $"{about}: {Marks(words)}.";

    /// <summary>What quoted words are about; <c>null</c> when they are not to be quoted.</summary>
    /// <param name="count">How many are quoted.</param>
    protected abstract string? About(ConditionKind kind, int count);

    protected abstract string And { get; }

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

    /// <summary>"The late: from 14 to 22": what stands behind the colon.</summary>
    private static string BehindLabel(string words) => words.IndexOf(": ", StringComparison.Ordinal) is > 0 and var colon ? words[(colon + 2)..] : words;

    /// <summary>As it stands inside a sentence.</summary>
    protected string Small(string words) => words.Length > 1 && char.IsUpper(words[0]) && char.IsLower(words[1]) && !BeginsWithName(words) ? char.ToLowerInvariant(words[0]) + words[1..] : words;

    protected virtual bool BeginsWithName(string words) => false;

    private string Marks(IReadOnlyList<string> words) =>
        string.Join(", ", words.Take(Math.Max(1, words.Count - 1)).Select(Marks)) + (words.Count > 1 ? $" {And} {Marks(words[^1])}" : "");

    /// <summary>The sentence around a quotation ends it: no full stop of its own.</summary>
    private static string Marks(string words) => $"“{words.TrimEnd('.', ' ')}”";

    /// <summary>The words call themselves a rule, and are a sentence: "the rule is that no file stays on the desk".</summary>
    public static bool NamesRule(string words) => Starts(words, NamingARule);

    private static readonly string[] NamingARule = ["de regel is dat", "de regel is", "er is een regel dat", "the rule is that", "the rule is", "there is a rule that"];

    [GeneratedRegex(@",? \b(?:is|zijn|was|waren|heeft|hebben|staat|staan|wordt|worden|ligt|doet|doe|doen|moet|mag|krijgt?|die|dat|waar|want|maar|en de|en het|are|has|have|were|does|do|who|which|where|that|and the|and it|and earns|and gets|and is|and works|en verdient|en krijgt|en werkt|earns|gets|must|may|you|ik|i|we|ze|he|she)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex OwnClause();
}
