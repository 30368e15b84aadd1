using InterviewBot.Domain.Interviews.Answers;

namespace InterviewBot.Domain.Interviews.Stories;

/// <summary>What somebody makes of the summary of an incident.</summary>
public enum MirrorReply
{
    /// <summary>It is right, whatever small talk goes with it ("klopt, niet fier op", "yep all good").</summary>
    Confirms,

    /// <summary>Something in it is not right.</summary>
    Denies,

    /// <summary>Anything else: more about the incident, or something else altogether.</summary>
    Tells,
}

/// <summary>Reads it in both languages. A turn that opens with a yes or a no and adds a few words about nobody is that yes or no; who adds what somebody did tells more.</summary>
public static class MirrorReplies
{
    private const int MostWords = 8;

    /// <summary>More words than this behind a yes are no small talk.</summary>
    private const int MostWordsBehindYes = 4;

    private static readonly string[] Denials =
        ["klopt niet", "klopt ni", "klopte niet", "niet juist", "niet correct", "niet helemaal", "niet goed", "is fout", "is verkeerd", "not right", "not correct", "not quite", "isn't right", "isn't quite", "is wrong", "that's wrong"];

    private static readonly string[] Confirmations =
    [
        .. YesNoWords.Yes, .. YesNoWords.Sure, .. YesNoWords.Right, .. YesNoWords.Fine, "helemaal", "dat klopt", "da klopt", "dit klopt", "is goed", "in orde",
        "that's right", "thats right", "that is right", "that's it", "that's correct", "that's fine", "that's good", "it's right", "all good", "all right", "looks good", "looks right", "looks fine", "sounds good", "sounds right", "spot on",
    ];

    /// <summary>What stands behind these is no small talk: an objection, an addition, or somebody who does something.</summary>
    private static readonly HashSet<string> TellMore = YesNoWords.Set(
    [
        "maar", "alleen", "enkel", "behalve", "nog", "ook", "en", "want", "omdat", "toen", "daarna", "hij", "zij", "ze", "we", "wij", "ik", "ge", "het", "die", "dat", "er", "mijn",
        "but", "only", "except", "also", "although", "though", "and", "because", "then", "after", "he", "she", "they", "we", "i", "it", "there", "my", "who", "should",
    ]);

    private static readonly string[] Opinions = ["denk ik", "vind ik", "ik denk het", "ik denk het wel", "i think", "i think so", "i guess", "i suppose", "as far as i know", "dat was het", "da was het", "zo was het", "zo is het", "that was it", "that is it", "it was"];

    /// <summary>What an objection that names no fault speaks of.</summary>
    private static readonly HashSet<string> Changes = YesNoWords.Set(
    [
        "moet", "mag", "weg", "anders", "aanpassen", "veranderen", "verbeteren", "fout", "foutje", "verkeerd", "stuk", "stukje", "deel", "laatste", "eerste", "samenvatting",
        "should", "change", "changed", "wrong", "mistake", "part", "bit", "remove", "different", "differently", "last", "first", "summary",
    ]);

    /// <param name="goesOn">A question was asked after the summary: a no that speaks of no change may well answer that one.</param>
    public static MirrorReply Read(string text, bool goesOn = false)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (Confirmation.IsYes(text) || SummaryTalk.KeepsAll(text) || IsYesBeforeQuestion(text))
            return MirrorReply.Confirms;
        if (Confirmation.IsNo(text) || Objections.OnlyDenies(text))
            return MirrorReply.Denies;
        // "Nee, er was nog niets anders": nothing is to come, and nothing is wrong.
        if (NothingMore.IsIn(text))
            return goesOn ? MirrorReply.Tells : MirrorReply.Confirms;
        var words = YesNoWords.Of(text);
        if (words.Length is 0 or > MostWords || text.Contains('?', StringComparison.Ordinal))
            return MirrorReply.Tells;
        // A comma keeps "klopt, niet fier op" from being "klopt niet".
        var plain = $" {string.Join(' ', text.ToLowerInvariant().Replace('’', '\'').Replace(",", " , ", StringComparison.Ordinal).Split([' ', '.', '!', ';', ':', '\n'], StringSplitOptions.RemoveEmptyEntries))} ";
        if ((YesNoWords.No.Contains(words[0]) && (!goesOn || words.Any(Changes.Contains))) || Array.Exists(Denials, d => plain.Contains($" {d} ", StringComparison.Ordinal)))
            return MirrorReply.Denies;
        var opening = Confirmations.Where(c => plain.StartsWith($" {c} ", StringComparison.Ordinal)).MaxBy(c => c.Length);
        if (opening is null)
            return MirrorReply.Tells;
        var rest = plain[(opening.Length + 1)..];
        foreach (var opinion in Opinions)
            rest = rest.Replace($" {opinion} ", " ", StringComparison.Ordinal);
        string[] behind = [.. rest.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries).Where(w => !Confirmations.Contains(w))];
        return behind.Length > MostWordsBehindYes || behind.Any(TellMore.Contains) ? MirrorReply.Tells : MirrorReply.Confirms;
    }

    /// <summary>"Yes that's right. do you judge me now?"</summary>
    private static bool IsYesBeforeQuestion(string text) =>
        text.AsSpan().TrimEnd() is [.., '?'] && text.AsSpan().IndexOfAny('.', '!', ',') is > 0 and var end && Confirmation.IsYes(text[..end]) && !text.AsSpan(end).TrimEnd().TrimEnd('?').ContainsAny('?', '\n');
}
