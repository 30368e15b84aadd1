using InterviewBot.Domain.JobAnalysis.Grammar;
using InterviewBot.Domain.JobAnalysis.Reading;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis.Identity;

/// <summary>Where the work is, by the town that is told with the employer or the job: "a window cleaner in Rochdale", "Larch House, a care home in Kettering", "Museum Hof van Ryckere, Lier".</summary>
internal sealed class WorkTown(ReadText text)
{
    /// <summary>How many words may stand between the employer and the town.</summary>
    private const int Reach = 7;

    /// <param name="named">Where the employer or the job is named, first the surest.</param>
    /// <returns>First and last character, from the word that is told to lie there; <c>null</c> when no town is told with it.</returns>
    public (int Start, int End)? Find(IEnumerable<Evidence> named)
    {
        foreach (var name in named)
        {
            var sentence = text.Sentences.Find(s => s.Count > 0 && s[0].Start <= name.Start && name.Start < s[^1].End);
            if (sentence is null) continue;
            var after = sentence.FindIndex(w => w.Start >= name.End);
            for (var i = after; i >= 0 && i < sentence.Count - 1 && i < after + Reach; i++)
            {
                if (sentence[i].IsVerb || sentence[i].Is(WordTags.Stop)) break;
                var apposed = i == after && sentence[i].Text == "," && IsTown(sentence, i + 1) && (i + 2 >= sentence.Count || sentence[i + 2].Is(WordTags.Stop | WordTags.Pause));
                if (!apposed && !(sentence[i].Lower is "in" or "te" && (i == after || sentence[i - 1].IsNominal || sentence[i - 1].Is(WordTags.Name)) && IsTown(sentence, i + 1, i == after))) continue;
                var last = i + 1;
                while (last + 1 < sentence.Count && sentence[last + 1].Capital && sentence[last + 1].Is(WordTags.Name)) last++;
                return (i - after < 2 ? name.Start : FirstOf(sentence, i - 1), sentence[last].End);
            }
        }
        return null;
    }

    /// <summary>A name, or in a text without capitals any noun that stands without an article.</summary>
    private bool IsTown(List<Token> sentence, int at, bool beside = true) =>
        at < sentence.Count && !sentence[at].Is(WordTags.Time | WordTags.Number | WordTags.Specifier | WordTags.Person) && (sentence[at].Capital || beside && IsSmall && sentence[at].IsNominal && (at + 1 >= sentence.Count || !sentence[at + 1].IsNominal));

    /// <summary>Written without capitals.</summary>
    private bool IsSmall { get; } = text.Sentences.Count(s => s.Count > 0 && char.IsLower(s[0].Text[0])) * 2 > text.Sentences.Count;

    private static int FirstOf(List<Token> sentence, int head)
    {
        while (head > 0 && (sentence[head - 1].IsNominal || sentence[head - 1].Is(WordTags.Specifier | WordTags.Adjective))) head--;
        return sentence[head].Start;
    }
}
