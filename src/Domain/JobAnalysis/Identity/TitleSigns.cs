using System.Collections.Frozen;
using InterviewBot.Domain.JobAnalysis.Grammar;
using InterviewBot.Domain.JobAnalysis.Reading;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis.Identity;

/// <summary>What the words around the name of a job say of whose job it is: the holder's, in passing ("and me, the apprentice"), or rather somebody else's, an earlier or a hoped-for one.</summary>
internal sealed class TitleSigns(ReadText text, ThingLexicon things)
{
    private readonly bool _present = TellingTense.IsPresent(text);

    /// <summary>Words passed over on the way from a verb back to its subject.</summary>
    private const int Reach = 8;

    private static readonly FrozenSet<string> Others = FrozenSet.ToFrozenSet(
        ["he", "she", "hij", "zij", "ze", "they", "there", "er", "dat", "you", "je", "gij", "iedereen", "everyone", "somebody", "iemand"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Me = FrozenSet.ToFrozenSet([.. FirstPerson.Me, .. FirstPerson.I, "ikke", "mijzelf", "ikzelf", "himself", "herself", "zichzelf"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Callers = FrozenSet.ToFrozenSet(["call", "calls", "called", "noem", "noemt", "noemen", "noemde", "noemden", "genoemd", "heten", "heet", "heette", "label", "labels"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Times = FrozenSet.ToFrozenSet(
        ["time", "tijd", "years", "jaren", "jaar", "days", "dagen", "leven", "life", "stint", "summer", "zomer", "months", "maanden", "weken", "weeks", "spell", "ervaring", "experience"], StringComparer.Ordinal);

    /// <summary>What the signs add to the score of a name.</summary>
    /// <param name="last">The last word of the name.</param>
    public double Of(List<Token> words, int first, int last)
    {
        double score = 0;
        if (IsCalled(words, first) && words[last].Lower is not ("girl" or "boy" or "lad" or "jongen" or "meisje" or "man") || IsBesideMe(words, first)) score += 4;
        if (IsTheOneIAm(words, last)) score += 5;
        if (IsGroup(words, first, last)) score += words[first - 1].Lower is "other" or "andere" ? 3.5 : 5;
        if (IsWhatIAm(words, first, last)) score += 4;
        if (IsAsOne(words, first, last)) score += 2;
        if (IsCorrection(words, first, last)) score += 6;
        if (IsTimeAs(words, first)) score += 4;
        if (IsByTraining(words, last)) score -= 4;
        return score;
    }

    /// <summary>"They call me the X", "ze noemen het X", "what the tax office calls a X".</summary>
    private bool IsCalled(List<Token> words, int first)
    {
        if (first > 1 && words[first - 1].Lower is "it" or "het" or "'t" or "dat" or "that" && Callers.Contains(words[first - 2].Lower)) return true;
        var at = SkipBack(words, first - 1, WordTags.Specifier | WordTags.Adverb | WordTags.Adjective);
        if (at < 0) return false;
        // "He called me a jumped-up little typist" names no job.
        if (text.Holder.FirstPerson && words.Skip(Math.Max(0, at - Reach)).Take(Math.Min(Reach, at)).Any(w => w.Lower is "he" or "she" or "hij" or "zij" or "ze" && w.Is(WordTags.Subject)) && words.Take(at).Any(w => w.Lower is "called" or "noemde")) return false;
        if (Me.Contains(words[at].Lower) || text.Holder.Pronouns.Contains(words[at].Lower))
            return words.Skip(Math.Max(0, at - 3)).Take(Math.Min(3, at)).Any(w => Callers.Contains(w.Lower));
        return Callers.Contains(words[at].Lower) && words.Take(at).Any(w => w.Lower is "what" or "wat") && words.Take(at).Any(text.IsHolderWord);
    }

    /// <summary>"Gary and me, his improver", "ik, de enige nachtwaker", "with Els Vermeulen, physiotherapist": beside the holder.</summary>
    private bool IsBesideMe(List<Token> words, int first)
    {
        var at = SkipBack(words, first - 1, WordTags.Specifier | WordTags.Adjective);
        return at > 0 && (at < first - 1 && words[at].Lower is "," or "(" || words[at].Lower is ":" or ",") && (Me.Contains(words[at - 1].Lower) || words[at].Lower is "," && text.Holder.Names.Contains(words[at - 1].Lower));
    }

    /// <summary>"Ring for night porter, that's me", "de nachtwaker, dat ben ik".</summary>
    private static bool IsTheOneIAm(List<Token> words, int last)
    {
        // "There's a mixer and there's a boom operator, me."
        if (last + 2 < words.Count && words[last + 1].Is(WordTags.Pause) && Me.Contains(words[last + 2].Lower) && (last + 3 == words.Count || words[last + 3].Is(WordTags.Stop | WordTags.Pause))) return true;
        // "My father was a basket maker and, well, so am I", "… and that's what I am".
        for (var k = last + 1; k + 2 < words.Count && k <= last + 7; k++)
        {
            if (words[k].Lower is "that" or "dat" or "so" && (HolderWords.IsBe(words[k + 1]) || words[k + 1].Lower is "am") && words[k + 2].Lower is "me" or "i" or "ik" or "ikke" or "mij") return true;
            if (words[k].Lower is "what" && words[k + 1].Lower is "i" && words[k + 2].Lower is "am") return true;
        }

        return false;
    }

    /// <summary>"Wij opvoeders", "the rest of us are deli assistants", "the other ushers", "one of the four caretakers": the one who is spoken of is of that kind.</summary>
    public bool IsGroup(List<Token> words, int first, int last)
    {
        if (first < 1 || words[last].Lower.Length < 4 || words[last].Lower[^1] is not ('s' or 'n' or 'i')) return false;
        if (words[first - 1].Lower is "wij" or "we" or "us" or "ons") return true;
        if (words[first - 1].Lower is "other" or "andere") return !words.Take(first).Any(w => w.Lower is "all" or "alle");
        var be = SkipBack(words, first - 1, WordTags.Specifier | WordTags.Number | WordTags.Adverb | WordTags.Adjective);
        if (be < 1) return false;
        // "We zijn met vier dierenverzorgers".
        if (words[be].Lower is "met" or "with" && be > 1) be--;
        if (words[be].Lower is "are" or "were" or "zijn" or "waren" or "'re" or "heten") return words.Skip(Math.Max(0, be - 5)).Take(Math.Min(5, be)).Any(w => w.Lower is "us" or "we" or "wij" or "me" or "i" or "ik");
        return words[be].Lower is "of" or "van" && first - be is >= 2 and <= 4 && words.Skip(Math.Max(0, be - 5)).Take(Math.Min(5, be)).Any(w => HolderWords.IsBe(w)) && words.Take(be).Any(text.IsHolderWord);
    }

    /// <summary>"… dat ik logistiek assistent ben": the Dutch order of a clause that depends on another.</summary>
    private bool IsWhatIAm(List<Token> words, int first, int last) => first > 0 && last + 1 < words.Count && text.IsHolderWord(words[first - 1]) && HolderWords.IsBe(words[last + 1]);

    private static readonly FrozenSet<string> Correcting = FrozenSet.ToFrozenSet(["dus", "eigenlijk", "gewoon", "officieel", "so", "actually", "officially", "basically"], StringComparer.Ordinal);

    /// <summary>"Jobstudent, of nee, gewoon winkelbediende", "officieel onthaalbediende", "so shop assistant I suppose": the job as the teller puts it right, without a verb of its own.</summary>
    private static bool IsCorrection(List<Token> words, int first, int last)
    {
        var at = first - 1;
        while (at >= 0 && Correcting.Contains(words[at].Lower)) at--;
        if (at == first - 1 || at >= 0 && !words[at].Is(WordTags.Stop | WordTags.Pause)) return false;
        return last + 1 == words.Count || words[last + 1].Is(WordTags.Stop | WordTags.Pause) || words[last + 1].Lower is "dus" or "eigenlijk" or "i" or "really";
    }

    /// <summary>"In my time as X", "mijn zomer als X".</summary>
    private static bool IsTimeAs(List<Token> words, int first)
    {
        var at = SkipBack(words, first - 1, WordTags.Specifier);
        return at > 1 && words[at].Lower is "als" or "as" && Times.Contains(words[at - 1].Lower) && words.Take(at - 1).Reverse().Take(3).Any(w => w.Is(WordTags.Possessive));
    }

    /// <summary>"As an apprentice you get the broom", "als koerier heb je geen baas".</summary>
    private static bool IsAsOne(List<Token> words, int first, int last)
    {
        var at = SkipBack(words, first - 1, WordTags.Specifier);
        return at >= 0 && words[at].Lower is "as" or "als" && (at == 0 || words[at - 1].Is(WordTags.Stop | WordTags.Pause | WordTags.And)) && words.Skip(last + 1).Take(3).Any(w => w.Lower is "you" or "je" or "ge" or "i" or "ik");
    }

    /// <summary>"Before that she was a receptionist", "I trained as a florist", "voordien was ik kok".</summary>
    public static bool IsEarlier(List<Token> words, int first)
    {
        for (var k = 0; k < first; k++)
        {
            if (words[k].Lower is "voordien" or "daarvoor" or "vroeger" or "previously" or "formerly" || words[k].Lower is "before" && k + 1 < first && words[k + 1].Lower is "that" or "this" or "then" || words[k].Lower is "trained" or "opgeleid" && k + 1 < first && words[k + 1].Lower is "as" or "als" or "tot")
                return !words.Skip(k + 1).Take(first - k - 1).Any(w => w.Lower is "now" or "nu" or ";" or "but" or "maar");
        }

        return false;
    }

    /// <summary>"I was a nanny for two summers", where the text tells of the job as it is.</summary>
    public bool IsOver(List<Token> words, int be) => _present && TellingTense.IsPast(words[be]);

    /// <summary>"Dat is een kleuterleidster van opleiding": what somebody learned and does not do.</summary>
    private static bool IsByTraining(List<Token> words, int last) =>
        last + 2 < words.Count && words[last + 1].Lower is "van" or "by" && words[last + 2].Lower is "opleiding" or "training" or "vorming";

    /// <summary>A heading: "Verslag werkdag – verhuizer", "the post of site manager", "on shadowing a beekeeper".</summary>
    public static double OfHeading(List<Token> words, int first, int sentence)
    {
        var at = SkipBack(words, first - 1, WordTags.Specifier);
        if (at < 1) return sentence < 3 && first == 0 && words.Skip(1).All(w => !w.IsVerb && w.Lower is not ("'s" or "’s")) ? 2 : 0;
        if (words[at].Lower is "of" or "van" && words[at - 1].Lower is "post" or "job" or "function" or "functie" or "beroep" or "profession" or "position") return 3;
        if (sentence > 1) return 0;
        if (words[at].Lower is "shadowing" or "shadowed" or "observing" or "observed" or "following" or "interviewing" or "interviewed") return 2;
        return sentence == 0 && at == first - 1 && words[at].Lower is ":" or "–" or "-" or "—" or "(" ? 2 : 0;
    }

    /// <summary>"My working day (warehouse operative)", "mijn job, magazijnier".</summary>
    public static bool IsDayOrJob(Token word) => word.Is(WordTags.Time) || word.Lower.EndsWith("dag", StringComparison.Ordinal) || word.Lower.EndsWith("job", StringComparison.Ordinal) || word.Lower is "day" or "shift" or "week" or "work" or "werk";

    /// <summary>"My brother is …", "Gary, who's been …", "zij werkt als …": the subject of the verb is not the holder.</summary>
    public bool IsOfAnother(List<Token> words, int verb)
    {
        if (verb + 1 < words.Count && text.IsHolderWord(words[verb + 1])) return false;
        for (var k = verb - 1; k >= Math.Max(0, verb - Reach); k--)
        {
            var word = words[k];
            if (text.IsHolderWord(word) || Me.Contains(word.Lower) || word.Lower is "we" or "wij" or "im" || word.Is(WordTags.Stop) || NameOfJob.Words.Contains(word.Lower)) return false;
            if (word.Lower is "who" or "die") return k < 1 || !text.IsHolderWord(words[SkipBack(words, k - 1, WordTags.Pause) is >= 0 and var whom ? whom : k]);
            if (Others.Contains(word.Lower)) return true;
            if (word.Is(WordTags.Adverb | WordTags.Negation | WordTags.Specifier | WordTags.Time | WordTags.Pause | WordTags.And) || word.IsVerb || word.Lower is "it" or "het" or "now" or "nu") continue;
            if (IsHolderByName(word)) return false;
            return word.Is(WordTags.Person) || Relatives.Is(word.Lower) || things.Titles.Has(word.Lower) || RoleNouns.Is(word.Lower, text.Language) || word.Capital || text.Grammar.IsMaleName(word.Lower) || text.Grammar.IsFemaleName(word.Lower);
        }
        return false;
    }

    /// <summary>"Haar dag begint … Ingrid is secretaresse": the name of whom the text calls "she", where it gives no other.</summary>
    public bool IsHolderByName(Token word) => !text.Holder.FirstPerson
        && (text.Grammar.IsFemaleName(word.Lower) ? text.Holder.Pronouns.Any(p => p is "she" or "ze" or "zij" or "haar" or "her") : text.Grammar.IsMaleName(word.Lower) && text.Holder.Pronouns.Any(p => p is "he" or "hij"));

    /// <summary>The sentence tells what the holder would like to be, will be, or was before.</summary>
    public static bool IsElsewhere(List<Token> words, int i)
    {
        // "I was going to be an engineer, and now I'm …": what comes after it is another thing.
        var turn = words.FindLastIndex(i, w => w.Lower is "now" or "nu" or ";" or "but" or "maar") + 1;
        for (var k = turn; k < i; k++)
            if (Hopes.Contains(words[k].Lower) || words[k].Lower is "before" && k + 1 < i && words[k + 1].Lower is "that" or "this" or "here" or "then" or "," or "i"
                || k == 0 && words[k].Lower == "before" && words[1].Capital || words[k].Lower is "first" or "eerste" && words[k + 1].Lower is "job" or "jobs"
                || words[k].Lower is "going" && words[k + 1].Lower == "to") return true;
        if (words.Take(i).Any(w => w.Lower is "if" or "als" or "once" or "wanneer") && words.Take(i).Any(w => w.Lower is "will" or "'ll" or "i'll" or "word" or "zal")) return true;
        // "Een uur vroeger beginnen" tells of today.
        return words.Skip(i + 1).Take(6).TakeWhile(w => !w.Is(WordTags.Stop)).Any(w => w.Lower is "vroeger" && !words[words.IndexOf(w) - 1].Is(WordTags.Time) && words[words.IndexOf(w) - 1].Lower is not ("uur" or "iets" or "veel" or "wat") || w.Lower is "ooit" or "used" or "previously" or "daarvoor" or "voordien" || w.Lower is "before" && !(words[words.IndexOf(w) - 1].Is(WordTags.Pause)));
    }

    private static readonly FrozenSet<string> Hopes = FrozenSet.ToFrozenSet(
        ["would", "zou", "zouden", "wil", "wilt", "wou", "graag", "hope", "hopes", "hopen", "hoopt", "hoop", "droom", "droomt", "dream", "wish", "vroeger", "voordien", "daarvoor", "hiervoor", "ervoor", "tevoren", "formerly", "previously", "former", "ex", "used", "kan", "kunnen", "kunt",
         "predecessor", "voorganger", "voorgangster", "career", "carrière", "loopbaan"], StringComparer.Ordinal);

    private static int SkipBack(List<Token> words, int at, WordTags tags)
    {
        while (at >= 0 && words[at].Is(tags)) at--;
        return at;
    }
}
