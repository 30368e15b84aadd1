using System.Collections.Frozen;
using InterviewBot.Domain.JobAnalysis.Grammar;
using InterviewBot.Domain.JobAnalysis.Reading;

namespace InterviewBot.Domain.JobAnalysis.Identity;

/// <summary>The words with which a text says that what follows is the name of the job: "mijn functie heet", "her title is".</summary>
internal static class NameOfJob
{
    public static readonly FrozenSet<string> Words = FrozenSet.ToFrozenSet(
        ["title", "designation", "function", "functie", "functiebenaming", "benaming", "titel", "functietitel", "jobtitel", "beroep", "job", "rol", "role", "position", "functieomschrijving", "statuut"], StringComparer.Ordinal);

    /// <summary>"Mijn titel", "her function": what follows is the name of the job, article or not; "my job is" says how it is as well ("permanent").</summary>
    public static bool IsTitled(List<Token> words, int first) =>
        words.Take(first).Any(w => Words.Contains(w.Lower) && w.Lower is not ("job" or "role" or "rol" or "position" or "statuut")) || words[first - 1].Lower == ":";

    /// <summary>"mijn functie heet (officieel) …", "her title on paper is …", "my job is …".</summary>
    public static bool IsNamed(List<Token> words, int first)
    {
        var at = first - 1;
        while (at >= 0 && (words[at].Is(WordTags.Specifier | WordTags.Adverb | WordTags.Quote) || words[at].Lower is "officieel" or "officially" or "called")) at--;
        var colon = at > 0 && words[at].Lower == ":";
        if (at < 1 || !(colon || HolderWords.IsBe(words[at]) || words[at].Lower is "'s" or "’s" && Words.Contains(words[at - 1].Lower) || words[at].Verb is { Lemma: "heten" or "luiden" } || words[at].Lower is "says" or "said" or "reads" or "zegt" && Words.Contains(words[at - 1].Lower))) return false;
        for (var k = at - 1; k >= Math.Max(0, at - (colon ? 1 : 5)) && !words[k].Is(WordTags.Stop | WordTags.Pause); k--)
        {
            if (words[k].Is(WordTags.Negation)) return false;
            if (!Words.Contains(words[k].Lower)) continue;
            return k == 0 || !(words[k - 1].Lower is "his" or "her" or "haar" or "zijn" or "hun" or "their") || !words.Take(k).Any(w => w.Is(WordTags.Person));
        }
        return false;
    }
}
