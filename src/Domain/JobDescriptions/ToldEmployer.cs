namespace InterviewBot.Domain.JobDescriptions;

/// <summary>Whom somebody works for, in the answer to that question: "in a shop" tells where, and names nobody; "in café De Zwaan" does.</summary>
public static class ToldEmployer
{
    /// <summary>How an answer of a whole sentence begins before the name comes: "Dat was Bistro Zuid", "Ik werkte bij …".</summary>
    private static readonly string[] Openings =
    [
        "dat was ", "dat is ", "het was ", "het is ", "dat heet ", "het heet ", "de zaak heet ", "ik werk bij ", "ik werkte bij ", "ik werk voor ", "ik werkte voor ", "bij ", "voor ",
        "that was ", "that's ", "that is ", "it was ", "it's ", "it is ", "it's called ", "it is called ", "it was called ", "i work for ", "i worked for ", "i work at ", "i worked at ", "i was at ", "i was with ", "i'm at ", "i'm with ", "at ", "for ",
    ];

    private static readonly string[] Places = ["in ", "bij een ", "aan ", "op ", "ergens", "at a ", "somewhere", "on "];

    /// <summary>In a sentence about oneself the firm stands behind one of these: "I'm a franchisee with a small driving school".</summary>
    private static readonly string[] Links = [" with ", " at ", " for ", " bij ", " voor "];

    private static readonly string[] Tellers = ["i ", "i'm ", "im ", "i've ", "we ", "ik ", "'k ", "wij "];

    /// <returns>The name without the preposition before it; <c>null</c> for a place without a name, and for a sentence about oneself that names none.</returns>
    public static string? Of(string answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        var opening = Openings.Where(o => answer.StartsWith(o, StringComparison.OrdinalIgnoreCase)).MaxBy(o => o.Length);
        // "That was in a shop": a place without a name again; "bij een bakker" is one as it stands.
        if (opening is not null && !Array.Exists(Places, p => answer.StartsWith(p, StringComparison.OrdinalIgnoreCase))) answer = answer[opening.Length..];
        if (Array.Exists(Tellers, t => answer.StartsWith(t, StringComparison.OrdinalIgnoreCase)))
            return Links.Select(l => (At: answer.IndexOf(l, StringComparison.OrdinalIgnoreCase), l.Length)).Where(l => l.At > 0).OrderBy(l => l.At).Select(l => answer[(l.At + l.Length)..]).FirstOrDefault();
        if (Array.Find(Places, p => answer.StartsWith(p, StringComparison.OrdinalIgnoreCase)) is not { } place) return answer;
        var name = answer[place.Length..];
        return name.Any(char.IsUpper) ? name : null;
    }
}
