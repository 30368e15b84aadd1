namespace InterviewBot.Domain.JobDescriptions;

/// <summary>What people put around an item of a list when they talk: "klanten natuurlijk", "sometimes security". In prose the item stands by itself.</summary>
public static class LooseWords
{
    private static readonly string[] Before = ["soms ", "af en toe ", "nu en dan ", "ook ", "ook nog ", "vooral ", "natuurlijk ", "uiteraard ", "sometimes ", "occasionally ", "now and then ", "also ", "mostly ", "mainly ", "of course ", "obviously ",
        "met ", "with ", "hun ", "their ", "mijn ", "my ", "onze ", "ons ", "our ", "een paar ", "wat ", "zo'n ", "zo’n ", "zo een ", "zo ne ", "ne ", "nen ", "such a "];

    /// <summary>"Parents sometimes about diets": from there on it is told what about.</summary>
    private static readonly string[] Inside = [" soms ", " af en toe ", " sometimes ", " now and then "];

    private static readonly HashSet<string> Articles = new(StringComparer.OrdinalIgnoreCase) { "a", "an", "the", "een", "de", "het", "die", "some" };

    private static readonly string[] Behind = [" natuurlijk", " uiteraard", " soms", " af en toe", " ook", " of course", " obviously", " sometimes", " too", " as well", " now and then", " a bit", " mostly", " mainly", " a lot", " vooral", " meestal", " veel", " enzo", " en zo", " of zo", " and so on", " etc", " etc."];

    /// <summary>Words that stand for things or people without naming any.</summary>
    private static readonly HashSet<string> NamingNothing = new(StringComparer.OrdinalIgnoreCase)
    {
        "what", "whatever", "iets", "alles", "niets", "niks", "niemand", "iedereen", "everyone", "everybody", "nobody", "nothing", "everything", "anything", "something", "geen", "none", "usual", "zoiets", "min", "little", "them", "hen", "hem", "haar", "him", "her", "ze",
    };

    /// <summary>"On the computer there": where something was, not what.</summary>
    private static readonly HashSet<string> Places = new(StringComparer.OrdinalIgnoreCase) { "op", "in", "aan", "bij", "via", "on", "at", "there", "daar" };

    /// <summary>Whether the item names something that can stand in prose; "as little as possible", "bijna niemand" and "what you'd expect" name nothing.</summary>
    public static bool Names(string item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return item.Split(' ') is var words && !words.Any(NamingNothing.Contains) && !Places.Contains(words[0]);
    }

    /// <summary>A name of many words without what is told about it: "kinderen van 3 tot 12", "the families of the patients upstairs".</summary>
    public static string InShort(string item)
    {
        ArgumentNullException.ThrowIfNull(item);
        var words = item.Split(' ');
        var about = words.Length > MostWords ? Array.FindIndex(words, 1, About.Contains) : -1;
        return about > 0 && !Articles.Contains(words[about - 1]) ? string.Join(' ', words[..about]) : item;
    }

    private const int MostWords = 3;

    private static readonly HashSet<string> About = new(StringComparer.OrdinalIgnoreCase) { "van", "uit", "met", "voor", "bij", "op", "in", "die", "tussen", "of", "from", "with", "for", "at", "on", "who", "that", "aged", "between" };

    /// <returns>The item without them; the item as it is where nothing else is left.</returns>
    public static string Off(string item)
    {
        ArgumentNullException.ThrowIfNull(item);
        if (Array.Find(Before, b => item.Length > b.Length && item.StartsWith(b, StringComparison.OrdinalIgnoreCase)) is { } before)
            return Off(item[before.Length..]);
        foreach (var often in Inside)
            if (item.IndexOf(often, StringComparison.OrdinalIgnoreCase) is > 0 and var at && !Articles.Contains(item[(item.LastIndexOf(' ', at - 1) + 1)..at]))
                return Off(item[..at]);
        return Array.Find(Behind, b => item.Length > b.Length && item.EndsWith(b, StringComparison.OrdinalIgnoreCase)) is { } behind ? Off(item[..^behind.Length]) : item;
    }
}
