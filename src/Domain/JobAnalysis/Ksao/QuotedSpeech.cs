using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis.Ksao;

/// <summary>What was said, told in the very words, between quotation marks: whoever tells a deed like that tells of somebody who speaks.</summary>
internal static class QuotedSpeech
{
    /// <summary>Fewer words than this are a name or a word that is meant otherwise ("the so-called \"boss\"").</summary>
    private const int FewestWords = 2;

    private const string Opening = "\"“„«";
    private const string Closing = "\"”“»";

    /// <summary>The stretches between quotation marks, without these.</summary>
    public static IEnumerable<Evidence> Of(Passage passage)
    {
        var text = passage.Text;
        for (var open = text.AsSpan().IndexOfAny(Opening); open >= 0 && open + 1 < text.Length;)
        {
            var length = text.AsSpan(open + 1).IndexOfAny(Closing);
            if (length < 0) yield break;
            if (text.AsSpan(open + 1, length).Trim().Count(' ') + 1 >= FewestWords) yield return new Evidence(passage.Utterance, open + 1, length);
            var after = open + length + 2;
            var next = after < text.Length ? text.AsSpan(after).IndexOfAny(Opening) : -1;
            open = next < 0 ? -1 : after + next;
        }
    }
}
