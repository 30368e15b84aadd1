namespace InterviewBot.Domain.JobDescriptions;

/// <summary>What people put around an item of a list when they talk: "klanten natuurlijk", "sometimes security". In prose the item stands by itself.</summary>
public static class LooseWords
{
    private static readonly string[] Before = ["soms ", "af en toe ", "nu en dan ", "ook ", "ook nog ", "vooral ", "natuurlijk ", "uiteraard ", "sometimes ", "occasionally ", "now and then ", "also ", "mostly ", "mainly ", "of course ", "obviously "];

    private static readonly string[] Behind = [" natuurlijk", " uiteraard", " soms", " af en toe", " ook", " of course", " obviously", " sometimes", " too", " as well", " now and then"];

    /// <returns>The item without them; the item as it is where nothing else is left.</returns>
    public static string Off(string item)
    {
        ArgumentNullException.ThrowIfNull(item);
        if (Array.Find(Before, b => item.Length > b.Length && item.StartsWith(b, StringComparison.OrdinalIgnoreCase)) is { } before)
            return Off(item[before.Length..]);
        return Array.Find(Behind, b => item.Length > b.Length && item.EndsWith(b, StringComparison.OrdinalIgnoreCase)) is { } behind ? Off(item[..^behind.Length]) : item;
    }
}
