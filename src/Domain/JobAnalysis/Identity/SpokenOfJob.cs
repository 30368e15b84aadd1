using System.Collections.Frozen;
using InterviewBot.Domain.JobAnalysis.Grammar;
using InterviewBot.Domain.JobAnalysis.Reading;

namespace InterviewBot.Domain.JobAnalysis.Identity;

/// <summary>
/// A job that is named without anybody being said to have it: by itself ("Nachtreceptionist, twee nachten per week."), by its name ("redder-lesgever, dat is de juiste naam"), or in what holds
/// for whoever does it ("slager word je niet in een jaar"). Nobody speaks so of another's job.
/// </summary>
internal sealed class SpokenOfJob(ReadText text, ThingLexicon things)
{
    private const int ReachOfName = 10;

    private static readonly FrozenSet<string> Anybody = FrozenSet.ToFrozenSet(["you", "je", "ge", "gij", "jij", "ye", "wie", "niemand", "nobody", "one"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Demands = FrozenSet.ToFrozenSet(
        ["must", "mustn't", "has", "needs", "gets", "earns", "should", "shouldn't", "can't", "cannot", "never", "moet", "mag", "krijgt", "kan", "heeft", "verdient", "hoort", "mogen"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Trades = FrozenSet.ToFrozenSet(["beroep", "stiel", "trade", "profession", "day"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> NamesOfNames = FrozenSet.ToFrozenSet(
        ["naam", "name", "cv", "voluit", "full", "officieel", "officially", "term", "woord", "word", "called", "noemen", "heet"], StringComparer.Ordinal);

    /// <summary>What the way it is spoken of adds to the score of a name.</summary>
    public double Of(List<Token> words, int first, int last)
    {
        double score = 0;
        if (IsByTrade(words, last) || IsNameOfIt(words, first, last)) score += 5;
        else if (IsAlone(words, first, last)) score += words[first].Quoted ? SaysHolder(words) ? 5 : 0 : 4;
        else if (IsSaidOfOneself(words, first) || IsNow(words, first, last)) score += 5;
        else if (HoldsForAll(words, first, last)) score += 3.5;
        if (IsHowItBegan(words, first)) score -= 6;
        // "I'm not a nurse though I wear blue".
        if (!words[first].Quoted && IsDenied(words, first)) score -= 6;
        return score;
    }

    /// <summary>A noun that no list has can be a title only here.</summary>
    public static bool NamesAny(List<Token> words, int first, int last) => IsByTrade(words, last) || IsNameOfIt(words, first, last);

    /// <summary>"Thuisbegeleider van beroep", "a family support worker by trade".</summary>
    private static bool IsByTrade(List<Token> words, int last) => last + 2 < words.Count && words[last + 1].Lower is "van" or "by" && Trades.Contains(words[last + 2].Lower);

    /// <summary>"Redder-lesgever, dat is de juiste naam", "Hulpmetser, zo stond het op het papier", "Consulent bij de sociale dienst, voluit".</summary>
    private static bool IsNameOfIt(List<Token> words, int first, int last)
    {
        if (first > 0 && !words[first - 1].Is(WordTags.Quote | WordTags.Stop | WordTags.Pause | WordTags.And)) return false;
        var stands = last + 2 < words.Count && (words[last + 1].Lower is "staat" or "stond" or "noemen" or "noemt" or "heet" || words[last + 1].Lower is "is" or "was" && words[last + 2].Lower is "what" or "wat" or "on");
        if (!stands && !(last + 2 < words.Count && words[last + 1].Is(WordTags.Pause | WordTags.Quote) && words[last + 2].Lower is "if" or "als" or "om" or "dat" or "zo" or "that" or "it" or "that's" or "to" or "voluit" or "officieel" or "officially" or "in") && !EndsInFull(words, last)) return false;
        var at = words.FindIndex(last + 1, w => w.Lower is "noemt" || PrintedTitles.IsOn(w.Lower) || NamesOfNames.Contains(w.Lower) || NameOfJob.Words.Contains(w.Lower));
        return at > 0 && at <= last + ReachOfName;
    }

    /// <summary>"…, voluit", "…, in full".</summary>
    private static bool EndsInFull(List<Token> words, int last) => words.FindIndex(last + 1, w => w.Lower is "voluit" || w.Lower is "full") is > 0 and var at && words[at].Lower is "voluit" or "full" && (words[at - 1].Is(WordTags.Pause) || words[at - 1].Lower == "in" && words[at - 2].Is(WordTags.Pause)) && at <= last + ReachOfName;

    /// <summary>Nothing but the job, or the job and where: no sentence that tells what somebody of that trade did.</summary>
    private bool IsAlone(List<Token> words, int first, int last)
    {
        if (words.Take(first).Any(w => !w.Is(WordTags.Quote)) || !words.Skip(first).Take(last - first + 1).Any(w => things.Titles.Has(w.Lower)) || Plurals.IsMany(words[last].Lower, text.Language)) return false;
        var next = words.Skip(last + 1).FirstOrDefault(w => !w.Is(WordTags.Quote));
        if (next is null || next.Is(WordTags.Stop) || next.Lower is "dus" or "then") return true;
        // "Jobstudent op zaterdag en zondag": when and where, and nobody who does something.
        if (next.Lower is "in" or "op" or "on" or "for" or "voor" or "bij" or "at" or "with" or "sinds" or "since") return text.Holder.FirstPerson && !words.Skip(last + 1).TakeWhile(w => !w.Is(WordTags.Pause | WordTags.Stop)).Any(w => w.IsVerb);
        // "De chef, de afwasser en ik": those who are there; "bakker, slager, iedereen komt".
        return next.Is(WordTags.Pause | WordTags.And) && next.Lower != ":" && !IsEnumeration(words, last);
    }

    private bool IsEnumeration(List<Token> words, int last) => words.Skip(last + 1).Count(w => things.Titles.Has(w.Lower) || things.Contacts.Has(w.Lower)) > 1;

    /// <summary>"'Verzorgende, geen poetsvrouw', zegt ze".</summary>
    private bool SaysHolder(List<Token> words) => !text.Holder.FirstPerson && words.Exists(w => !w.Quoted && text.IsHolderWord(w) || w.Lower is "she" or "ze" or "zij" or "he" or "hij");

    /// <summary>"'Ik ben laborante, geen dokter', zegt ze": whom the text is about speaks.</summary>
    private bool IsSaidOfOneself(List<Token> words, int first)
    {
        var at = first - 1;
        while (at >= 0 && words[at].Is(WordTags.Specifier)) at--;
        return at > 0 && words[first].Quoted && HolderWords.IsBe(words[at]) && words[at - 1].Lower is "ik" or "i" && SaysHolder(words);
    }

    private bool HoldsForAll(List<Token> words, int first, int last)
    {
        if (Plurals.IsMany(words[last].Lower, text.Language) || words[first].Quoted || !things.Titles.Has(words[last].Lower)) return false;
        var before = first - 1;
        var article = before >= 0 && words[before].Lower is "a" or "an" or "een" or "'n" or "geen";
        if (article) before--;
        var opens = before < 0 || words[before].Is(WordTags.Stop | WordTags.Pause | WordTags.Quote);
        // "A lighting technician mustn't panic", "een plukker krijgt kaarten".
        if (opens && last + 1 < words.Count && article && words[last + 1] is var next && (Demands.Contains(next.Lower) || next.Lower is "must" or "has")) return true;
        // "Bewakingsagent is niet spannend", "chauffeur voor kinderen is plezanter".
        if (opens && !article && words.FindIndex(last + 1, w => HolderWords.IsBe(w) || w.Verb is { Lemma: "sound" or "klinken" }) is > 0 and var be && be <= last + 4 && be + 1 < words.Count && !words[be + 1].Is(WordTags.Preposition) && !(words[be + 1].Is(WordTags.Determiner | WordTags.Possessive) && words[be + 1].Lower is not ("veel" or "more" or "meer")) && !words[be + 1].Capital) return true;
        // "You don't become an undertaker", "slager word je niet", "don't be a roofer", "being a driver is".
        var near = words.Skip(Math.Max(0, before - 5)).Take(Math.Min(6, before + 1)).Concat(words.Skip(last + 1).Take(2)).ToList();
        // "Floriste worden was een idee van mijn oma".
        if (opens && !article && last + 1 < words.Count && words[last + 1].Lower is "worden") return true;
        // "Wie wil, kan zwemlesgever worden": somebody else, some day.
        if (TitleSigns.IsElsewhere(words, first) && !words.Take(first).Concat(near).Any(w => w.Is(WordTags.Negation) || w.Lower == "geen")) return false;
        var becomes = near.Exists(w => w.Verb is { Lemma: "become" or "worden" } || w.Lower is "be" or "word" or "worden" or "being") || near.Exists(w => w.Lower is "are" or "'re" or "bent" or "you're") && near.Exists(w => w.Is(WordTags.Negation));
        return becomes && (near.Exists(w => Anybody.Contains(w.Lower)) || words.Exists(w => w.Lower is "wie" or "whoever") || near.Exists(w => w.Lower is "being" or "don't" or "n't")) && !words.Exists(w => w.Is(WordTags.Person) && w.Is(WordTags.Subject));
    }

    /// <summary>"So it's payroll specialist now".</summary>
    private bool IsNow(List<Token> words, int first, int last) =>
        first > 1 && things.Titles.Has(words[last].Lower) && words[first - 1].Lower is "'s" or "’s" or "is" && words[first - 2].Lower is "it" or "het" or "'t" && last + 1 < words.Count && words[last + 1].Lower is "now" or "nu" or "these";

    private static bool IsDenied(List<Token> words, int first)
    {
        var at = first - 1;
        while (at > 0 && (words[at].Is(WordTags.Specifier) || words[at].Is(WordTags.Adverb) && !words[at].Is(WordTags.Negation))) at--;
        return at > 1 && words[at].Is(WordTags.Negation) && HolderWords.IsBe(words[at - 1]) && words[at - 2].Lower is "i" or "ik" or "she" or "he" or "ze" or "hij" or "zij" || first > 2 && words[first - 1].Lower is "geen" && HolderWords.IsBe(words[first - 2]) && words[first - 3].Lower is "ik" or "ze" or "hij" or "zij";
    }

    /// <summary>"Ik kwam als poetshulp binnen en nu …", "I came in as a cleaner and now …": where it began.</summary>
    private static bool IsHowItBegan(List<Token> words, int first)
    {
        var at = words.FindLastIndex(first - 1 < 0 ? 0 : first - 1, w => w.Lower is "as" or "als");
        return at > 0 && at >= first - 3 && words.Take(at).Any(w => w.Verb is { Lemma: "come" or "komen" or "begin" or "beginnen" or "start" or "starten" or "join" }) && words.Skip(first).Any(w => w.Lower is "now" or "nu" or "ondertussen" or "since" or "then");
    }
}
