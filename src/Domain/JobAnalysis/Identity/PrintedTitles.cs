using System.Collections.Frozen;
using InterviewBot.Domain.JobAnalysis.Grammar;
using InterviewBot.Domain.JobAnalysis.Reading;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis.Identity;

/// <summary>The name of a job where it is printed: on a payslip, a badge, a door, a shirt.</summary>
internal sealed class PrintedTitles(ReadText text)
{
    /// <summary>"Op mijn loonbriefje staat …", "my badge says …": the title where it is printed.</summary>
    public bool Is(List<Token> words, int first)
    {
        var at = first - 1;
        while (at >= 0 && (words[at].Is(WordTags.Specifier | WordTags.Adverb | WordTags.Quote) || words[at].Lower is "ik" or "i" or "dat" or "that" or "als" or "as" or "ben" or "am" or "officieel" or "officially")) at--;
        if (IsPrintedBehind(words, first)) return true;
        // "On paper I am a …".
        if (at > 0 && at < first - 1 && Prints.Contains(words[at].Lower) && words[at - 1].Lower is "on" or "op" or "according" or "volgens" or "mijn" or "my" or "het") return true;
        if (at < 1 || !(words[at].Lower is "staat" or "zegt" or "says" or "said" or "reads" or "vermeldt" or "stond" or ":" or "heet" or "called" || words[first].Quoted && words[at].Lower is "met" or "with" || words[at].Lower is "er" or "it" or "me")) return false;
        // "What isn't paper: nappies, a toaster".
        if (words[at].Lower == ":" && !(words.Take(at).Any(w => w.Is(WordTags.Possessive)) && Prints.Contains(words[at - 1].Lower))) return false;
        if (words[at].Lower is "says" or "said" or "reads" or "zegt" or "staat" or "stond" && !words[first].Capital && words.Take(at).Skip(Math.Max(0, at - 4)).Any(w => Carries.Contains(w.Lower))) return true;
        return words.Take(at).Skip(Math.Max(0, at - 7)).Any(w => Prints.Contains(w.Lower) || w.Lower is "door" && text.Language == Language.English);
    }

    /// <summary>"'Monitor' staat er op mijn T-shirt", "they put 'care worker' on the rota".</summary>
    private static bool IsPrintedBehind(List<Token> words, int first)
    {
        // "Officieel stond er keukenhulp op mijn contract".
        if (!words[first].Quoted && !(first > 0 && (words[first - 1].Lower is "staat" or "stond" or "says" or "said" || words[first - 1].Lower is "er" && first > 1 && words[first - 2].Lower is "staat" or "stond"))) return false;
        var on = words.FindIndex(first, w => !w.Quoted && w.Lower is "on" or "op" or "in");
        return on > 0 && on <= first + 7 && words.Skip(on + 1).Take(3).Any(w => Prints.Contains(w.Lower) || w.Lower is "rota" or "roster" or "t-shirt" or "shirt" or "trui" or "polo" or "hesje" or "fleece" or "apron" or "schort" or "uurrooster" or "jas" or "jacket" or "deur" or "door");
    }

    /// <summary>A thing on which the name of a job is printed.</summary>
    public static bool IsOn(string lower) => Prints.Contains(lower);

    /// <summary>What a firm's name stands on as well as a job's: the job is written small.</summary>
    private static readonly FrozenSet<string> Carries = FrozenSet.ToFrozenSet(["van", "truck", "jacket", "fleece", "uniform", "apron", "overalls", "polo", "hoodie", "vest", "locker", "camionette", "bestelwagen", "busje", "trui", "jas", "hesje", "schort", "vestje", "kastje"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Prints = FrozenSet.ToFrozenSet(
        ["loonbriefje", "loonbrief", "loonfiche", "contract", "badge", "kaartje", "naamkaartje", "naamplaatje", "naambordje", "bordje", "sign", "pin", "tabard", "invoice", "invoices", "mails", "e-mails", "cv", "plate", "nameplate", "visitekaartje", "papier", "papieren", "deur", "handtekening", "c4", "payslip", "pay-slip", "payroll", "lanyard", "paper", "paperwork", "card", "tag", "signature", "letter", "website", "form", "formulier", "inschrijving", "dienstblad", "planning"], StringComparer.Ordinal);
}
