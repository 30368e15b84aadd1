using System.Collections.Frozen;
using InterviewBot.Domain.JobAnalysis.Grammar;

namespace InterviewBot.Domain.JobAnalysis.Reading;

/// <summary>How the day begins: getting up and travelling are private up to the first sign of work.</summary>
internal sealed class WorkdayStart(ReadText text)
{
    /// <summary>The sentence in which the holder gets to work, and the first word in it that is about work.</summary>
    private int _arriving = -1;
    private int _arrival;

    private static readonly FrozenSet<string> Work = FrozenSet.ToFrozenSet(["werk", "werkt", "work", "works", "shift", "dienst", "collega", "colleague", "klant", "customer", "badge", "badgen", "swipe", "clock", "unlock", "balie", "desk", "office", "kantoor", "magazijn", "atelier", "winkel", "shop", "keuken", "kitchen", "depot", "site", "werf", "job", "postkantoor", "school", "ziekenhuis", "hospital", "ward", "afdeling", "machine"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Travelling = FrozenSet.ToFrozenSet(["wekker", "toaster", "tram", "trein", "train", "bus", "toast", "kat", "cat", "alarm", "ontbijt", "breakfast"], StringComparer.Ordinal);

    /// <summary>A word of travelling or getting ready.</summary>
    public static bool IsTravelling(Token word) => Travelling.Contains(word.Lower);

    /// <summary>Between waking up and the first sign of work the day is private.</summary>
    /// <param name="home">Of each sentence: it is private.</param>
    public void Mark(bool[] home)
    {
        var opening = Math.Max(2, text.Sentences.Count / 8);
        var woken = false;
        for (var s = 0; s < opening && s < text.Sentences.Count; s++)
        {
            var words = text.Sentences[s];
            if (HomeWords.Has(words, Work))
            {
                // "I fed the cat, scraped the car and was at the depot": private up to where the work begins.
                // "I get up at six, feed the cats and I'm at the depot": the same in one sentence.
                var work = words.FindIndex(w => Work.Contains(w.Lower) && !w.Quoted);
                if (woken || GettingUp(words) is >= 0 and var up && up < work) (_arriving, _arrival) = (s, work);
                return;
            }
            // "Met de trein naar het werk.\n\nEerst zet ik de toestellen aan": with a new paragraph the work begins.
            if (woken && text.LineBreaksBefore(s) > 1 && !home[s] && !words.Any(w => Travelling.Contains(w.Lower))) return;
            if (woken || home[s] || words.Any(w => Travelling.Contains(w.Lower) && !w.Quoted && !w.IsVerb) || words.Any(w => w.Verb is { Lemma: "cycle" or "bike" or "commute" or "fietsen" or "wake" or "wake up" or "opstaan" } && !w.Quoted)) { woken = true; home[s] = true; }
        }
    }

    /// <summary>"He gets up at four, irons a shirt and takes the first bus".</summary>
    public bool GetsUp(List<Token> words) => GettingUp(words) is >= 0 and var at && words.Skip(at).Any(w => w.Is(WordTags.Time | WordTags.Number)) && !HomeWords.Has(words, Work);

    /// <summary>Where the holder gets up; −1 when nobody does.</summary>
    private int GettingUp(List<Token> words)
    {
        var at = words.FindIndex(w => !w.Quoted && (w.Verb is { Lemma: "opstaan" } || w.Lower is "get" or "gets" or "got" or "wake" or "wakes" or "woke" && words.IndexOf(w) is var k && k + 1 < words.Count && words[k + 1].Lower == "up"));
        return at > 0 && (text.IsHolderWord(words[at - 1]) || at + 1 < words.Count && text.IsHolderWord(words[at + 1])) ? at : -1;
    }

    /// <summary>What is told before the holder gets to work, or before the day begins at all.</summary>
    public bool Covers(Clause clause) => BeforeTheDay(clause) || BeforeArriving(clause);

    /// <summary>"by eight I've already made two breakfasts", at the beginning of the story: done before the work starts.</summary>
    private bool BeforeTheDay(Clause clause) =>
        clause.Perfect && clause.Sentence <= Math.Max(2, text.Sentences.Count / 8) && text.Sentences[clause.Sentence].Skip(Math.Max(0, clause.Verb - 4)).Take(Math.Min(4, clause.Verb)).Any(w => w.Lower is "already" or "al" or "reeds")
        && !HomeWords.Has(text.Sentences[clause.Sentence], Work);

    private bool BeforeArriving(Clause clause) =>
        clause.Sentence == _arriving && Math.Max(clause.Verb, clause.Last) < _arrival && text.Clauses.Exists(c => c.Sentence == _arriving && c.Verb > clause.Verb && c.Verb < _arrival);
}
