using System.Text.RegularExpressions;

namespace InterviewBot.Domain.Interviews.Answers;

/// <summary>Whether an answer to a follow-up question says that there is nothing to add: no evidence of anything, and no reason to ask on.</summary>
public static partial class NothingMore
{
    /// <summary>Longer answers say something, whatever they begin with.</summary>
    private const int MaxCharacters = 70;

    /// <summary>Words that end: there is no more where one of them stands among nothing but words that may stand around them, however it is put ("'t is zowat al", "that would be the lot").</summary>
    private static readonly HashSet<string> Ending = new(StringComparer.Ordinal)
    {
        "al", "alles", "allemaal", "meer", "anders", "andere", "anderen", "ander", "rest", "verder", "klaar", "volgende", "lijst", "einde", "fin", "voila", "zowat", "genoeg", "daar", "meeste", "belangrijkste", "voornaamste", "hoofdzaak",
        "all", "everything", "more", "else", "other", "others", "another", "lot", "done", "finished", "next", "enough", "list", "covers", "further", "end", "most", "main", "mostly", "gist", "essence", "bulk",
    };

    /// <summary>They end what a word that points begins: "dat waren ze", "that was it".</summary>
    private static readonly HashSet<string> EndingAfterPointing = new(StringComparer.Ordinal) { "het", "'t", "t", "ze", "it", "them", "those" };

    private static readonly HashSet<string> Pointing = new(StringComparer.Ordinal) { "dat", "da", "dit", "das", "da's", "dat's", "that", "that's", "thats", "that'd", "that'll", "this", "those" };

    private static readonly HashSet<string> Around = new([.. Pointing, .. EndingAfterPointing, .. YesNoWords.No], StringComparer.Ordinal)
    {
        "neenee", "ja", "ok", "oke", "oké", "zo", "en", "dus", "nu", "nog", "is", "was", "waren", "zijn", "tis", "t", "er", "geen", "gene", "niet", "nie", "ni", "niets", "niks", "nix", "echt", "direct",
        "eigenlijk", "wel", "hoor", "denk", "dacht", "ik", "heb", "had", "die", "voor", "de", "een", "ongeveer", "zo'n", "beetje", "tot", "hier", "vraag", "bijzonders", "speciaals", "wat", "deed", "moment", "bij", "mij", "toch", "goed", "sorry", "in", "dingen", "taken",
        "yes", "yeah", "well", "so", "were", "are", "would", "be", "the", "any", "anything", "nothing", "none", "not", "i", "think", "guess", "suppose", "believe", "really", "pretty", "much", "about", "far", "question", "there", "isn't",
        "don't", "have", "had", "did", "of", "for", "me", "now", "just", "i'm", "i've", "got", "special", "particular", "can't", "up", "sums", "in", "things", "ones", "tasks", "job",
    };

    /// <summary>It is at an end, said behind a list: "… and others" is not.</summary>
    public static bool Closes(string text) => IsIn(text) && Array.Exists(YesNoWords.Of(text), w => None.Contains(w) || Pointing.Contains(w) || w is "klaar" or "done" or "finished" or "no");

    private static readonly HashSet<string> None = new(StringComparer.Ordinal) { "geen", "gene", "geene", "niks", "niets", "none", "nothing" };

    /// <summary>"Geen", "none, sorry": of what was asked for there is not one.</summary>
    public static bool IsNone(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = text.Length > MaxCharacters ? [] : YesNoWords.Of(text);
        return Array.Exists(words, None.Contains) && Array.TrueForAll(words, w => None.Contains(w) || Around.Contains(w));
    }

    public static bool IsIn(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length <= MaxCharacters && !GoesOn().IsMatch(text) && !NotYet().IsMatch(text) && (Pattern().IsMatch(text.Replace('’', '\'')) || IsNothingButAnEnd(YesNoWords.Of(text)));
    }

    /// <summary>"That's all. Oh and taking the bins out": it was not.</summary>
    [GeneratedRegex(@"[.!,;\n]\s*((oh|o|ah|ow|maar|but|wacht|wait)\W+)+(en|and|ook|also|plus)\s+\w+\s+\w+", RegexOptions.IgnoreCase)]
    private static partial Regex GoesOn();

    /// <summary>"Dat is niet alles", "that's not it": it is not at an end, or not so.</summary>
    [GeneratedRegex(@"\b(niet|nie|ni|not|isn['’]?t|wasn['’]?t) (nog )?(alles|all|everything|klaar|done|finished)\b|\b(niet|nie|ni|not|isn['’]?t|wasn['’]?t) (het|'t|it)\W*$|\b(is|was) (het|'t|it) (niet|nie|ni|not)\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex NotYet();

    private static bool IsNothingButAnEnd(string[] words) => Array.TrueForAll(words, w => Ending.Contains(w) || Around.Contains(w))
        && (Array.Exists(words, Ending.Contains) || (Array.Exists(words, Pointing.Contains) && Array.Exists(words, EndingAfterPointing.Contains)));

    [GeneratedRegex(
        @"^\W*((nee+n?|no+|nope|sorry|tja|well|ja|euh|uh|eigenlijk)\W+)*("
        + @"(meer|verder|voor de rest)\s+(is|was|waren|weet|kan|kon|heb|valt|viel|zou|herinner|gebeurde|zeg)\b.{0,30}\b(niet|nie|ni|niks|niets|geen)\b"
        + @"|(niets|niks|nix) (meer|anders|verder|bijzonders|aan toe te voegen|toe te voegen)\b"
        + @"|((dat|da) (is|was)|da's) (het|'t|alles)\b"
        + @"|that('s| is| was) (all|it|about it|everything)\b"
        + @"|(nothing|not much|not a lot|no) (more|else|to add|further)\b"
        + @"|there('s| is| was|'s really)? ?(isn't|wasn't|is not|was not|nothing|not)( (much|a lot|any))? (more|else)\b"
        + @"|(i )?(can't|cannot|couldn't|don't) (say|tell|add|remember|think of) (any|much )?(more|else|thing more|thing else)\b"
        + @").{0,32}$",
        RegexOptions.IgnoreCase)]
    private static partial Regex Pattern();
}
