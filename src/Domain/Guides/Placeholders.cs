using System.Text;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Guides;

/// <summary>Places for earlier answers in the texts of a guide: <c>{job-title}</c> stands for what was answered to the question with that id.</summary>
public static class Placeholders
{
    /// <summary>The question ids named in a text, in either language.</summary>
    public static IEnumerable<string> Named(LocalizedText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Find(text.Nl).Concat(Find(text.En)).Distinct(StringComparer.Ordinal);
    }

    /// <summary>Whether a text has places at all, in either language.</summary>
    public static bool HasAny(LocalizedText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return NextPlace(text.Nl, 0) is not null || NextPlace(text.En, 0) is not null;
    }

    /// <summary>Puts words in each place. What is put in is never read for places again: it is what a person typed.</summary>
    public static string Fill(string text, Func<string, string> words)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(words);
        var filled = new StringBuilder(text.Length);
        var from = 0;
        while (NextPlace(text, from) is { } place)
        {
            filled.Append(text, from, place.Open - from).Append(words(text[(place.Open + 1)..place.Close]));
            from = place.Close + 1;
        }

        return filled.Append(text, from, text.Length - from).ToString();
    }

    private static IEnumerable<string> Find(string text)
    {
        for (var from = 0; NextPlace(text, from) is { } place; from = place.Close + 1)
            yield return text[(place.Open + 1)..place.Close];
    }

    private static (int Open, int Close)? NextPlace(string text, int from)
    {
        var open = text.IndexOf('{', from);
        var close = open < 0 ? -1 : text.IndexOf('}', open);
        return close < 0 ? null : (open, close);
    }
}
