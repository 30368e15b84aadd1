namespace InterviewBot.Domain.JobDescriptions;

/// <summary>Whom somebody works for, in the answer to that question: "in a shop" tells where, and names nobody; "in café De Zwaan" does.</summary>
public static class ToldEmployer
{
    private static readonly string[] Places = ["in ", "bij een ", "aan ", "op ", "ergens", "at a ", "somewhere", "on "];

    /// <returns>The name without the preposition before it; <c>null</c> for a place without a name.</returns>
    public static string? Of(string answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        if (Array.Find(Places, p => answer.StartsWith(p, StringComparison.OrdinalIgnoreCase)) is not { } place) return answer;
        var name = answer[place.Length..];
        return name.Any(char.IsUpper) ? name : null;
    }
}
