using System.Globalization;
using System.Text.RegularExpressions;
using InterviewBot.Domain.Transcripts;

namespace InterviewBot.Domain.Interviews;

/// <summary>
/// A line of the draft named by its number among other words: "nr 3 wil ik wat aanvullen", "35 klopt niet", "line 35 should be: counted to ten". Where the lines have just been shown, a number that a turn begins
/// with, or that stands behind a word for a line, means one of them.
/// </summary>
/// <param name="Number">Of the line.</param>
/// <param name="Words">Where its new words begin in the text; <c>null</c> when it gives none.</param>
public readonly partial record struct LineReference(int Number, int? Words)
{
    /// <returns><c>null</c> when no line is named by its number, or several are.</returns>
    public static LineReference? Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var named = BehindWord().Matches(text);
        if (named.Count > 1)
            return null;
        var found = named.Count == 1 ? named[0] : AtStart().Match(text);
        if (!found.Success || AmountsOf.Something(text, found.Index + found.Length))
            return null;
        var words = NewWords().Match(text, found.Index + found.Length).Groups["words"];
        return new LineReference(int.Parse(found.Groups["number"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture), words.Success ? words.Index : null);
    }

    [GeneratedRegex(@"\b(regel|lijn|nummer|nr\.?|line|number|no\.?)\s*#?(?<number>\d{1,3})\b", RegexOptions.IgnoreCase)]
    private static partial Regex BehindWord();

    [GeneratedRegex(@"^\W*((ja|yes|yep|ok|oké|oke|okay|euh|hm+|well|dan|then|eerst|first)\W+)*#?(?<number>\d{1,3})\b(?![:.,]?\d)", RegexOptions.IgnoreCase)]
    private static partial Regex AtStart();

    // "… should be: x", "moet zijn x": a colon soon behind the number, or words that say so.
    [GeneratedRegex(@"\G([^:\n]{0,40}:|[^\w\n]*(moet(en)?( eigenlijk)? (zijn|worden)|wordt|should (be|say|read)|becomes))\s*(?<words>\p{L}.+)$", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex NewWords();
}
