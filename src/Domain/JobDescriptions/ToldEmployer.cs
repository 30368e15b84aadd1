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

    /// <summary>Who answers for the organisation says what it is: "wij zijn een dierenasiel", "we run a chain of launderettes".</summary>
    private static readonly string[] Presentations = ["wij zijn ", "we zijn ", "ik heb ", "wij hebben ", "we hebben ", "we are ", "we're ", "we run ", "i run ", "i own ", "we own ", "i have "];

    private static readonly string[] Articles = ["een ", "de ", "het ", "'n ", "a ", "an ", "the "];

    /// <summary>Nobody's employer: "its self employed really", "als zelfstandige".</summary>
    private static readonly string[] OneselfOnly = ["self employed", "self-employed", "zelfstandig", "freelance", "my own boss", "mijn eigen baas", "voor mezelf", "voor mijzelf", "for myself"];

    /// <summary>Behind them it is told what the firm has, does or is besides.</summary>
    private static readonly string[] Besides = [" met ", " with ", " waar ", " where ", " die ", " that ", " run by ", " plus ", " en ik ", " and i "];

    private const int ShortestFirm = 5;

    /// <summary>"Een brasserie op de dijk met negentig zitplaatsen": which firm it is, without all that can be said of it; <c>null</c> for an answer that names none.</summary>
    public static string? InShort(string answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        if (Of(answer.Split([',', '\n'])[0].Trim()) is not { } firm)
            return null;
        foreach (var link in Besides)
        {
            if (firm.IndexOf(link, StringComparison.OrdinalIgnoreCase) is > ShortestFirm and var at)
                firm = firm[..at];
        }

        return firm;
    }

    /// <summary>The answer says that somebody worked for nobody else; "freelance voor De Standaard" does not.</summary>
    public static bool IsNone(string answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return Array.Exists(OneselfOnly, o => answer.Contains(o, StringComparison.OrdinalIgnoreCase)) && !Array.Exists(Links, l => answer.IndexOf(l, StringComparison.OrdinalIgnoreCase) is >= 0 and var at && answer.AsSpan(at + l.Length) is var behind && behind.Length > 0 && char.IsUpper(behind[0]));
    }

    /// <returns>The name without the preposition before it; <c>null</c> for a place without a name, and for a sentence about oneself that names none.</returns>
    public static string? Of(string answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        if (IsNone(answer))
            return null;
        if (Array.Find(Presentations, p => answer.StartsWith(p, StringComparison.OrdinalIgnoreCase)) is { } presents && answer[presents.Length..] is var presented && (Array.Exists(Articles, a => presented.StartsWith(a, StringComparison.OrdinalIgnoreCase)) || (presented.Length > 0 && char.IsUpper(presented[0]))))
            return presented;
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
