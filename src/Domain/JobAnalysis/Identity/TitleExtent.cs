using System.Collections.Frozen;
using InterviewBot.Domain.JobAnalysis.Grammar;
using InterviewBot.Domain.JobAnalysis.Reading;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis.Identity;

/// <summary>From where to where a job title goes that is built around a noun: "veterinary nurse", "maatschappelijk werker", "medewerker klantendienst".</summary>
internal sealed class TitleExtent(ReadText text, ThingLexicon things)
{
    private readonly PrintedTitles _printed = new(text);

    private const int MostWritten = 6;

    /// <summary>All of the name that is built around a noun.</summary>
    public (int First, int Last) Of(List<Token> words, int noun)
    {
        if (Written(words, noun) is { } written) return written;
        var first = StartBefore(words, noun);
        return (first, EndBehind(words, noun, first));
    }

    /// <summary>"My title is 'Page II'", "on the contract it said 'medewerker op- en afbouw'": the name of the job as it is written, all of it.</summary>
    public (int First, int Last)? Written(List<Token> words, int i)
    {
        if (!words[i].Quoted || words[i].Is(WordTags.Quote | WordTags.Stop | WordTags.Pause)) return null;
        var (first, last) = (i, i);
        while (first > 0 && words[first - 1].Quoted && !words[first - 1].Is(WordTags.Quote | WordTags.Stop | WordTags.Pause)) first--;
        while (last + 1 < words.Count && words[last + 1].Quoted && !words[last + 1].Is(WordTags.Quote | WordTags.Stop | WordTags.Pause)) last++;
        return last - first < MostWritten && !words.Skip(first).Take(last - first + 1).Any(w => w.Is(WordTags.Subject)) && (NameOfJob.IsNamed(words, first) || _printed.Is(words, first)) ? (first, last) : null;
    }

    /// <summary>English titles are several nouns ("veterinary nurse"); Dutch ones mostly one, with an adjective before it at most.</summary>
    public int Start(List<Token> words, int i)
    {
        if (Written(words, i) is { } written) return written.First;
        return StartBefore(words, i);
    }

    private int StartBefore(List<Token> words, int i)
    {
        var first = i;
        while (first > 0)
        {
            var word = words[first - 1];
            // "L2 support engineer", "2nd line engineer": the rank in the name.
            if (text.Language == Language.English && IsRank(word)) { first--; break; }
            // "Front of house assistant".
            if (word.Lower == "of" && first > 1 && words[first - 2].Lower is "front" or "back" or "point" or "end" or "quality") { first -= 2; continue; }
            // "A home carer".
            if (text.Language == Language.English && word.Lower is "home" && first > 1 && words[first - 2].Is(WordTags.Specifier)) { first--; break; }
            if (word.Is(WordTags.Closed | WordTags.Specifier) || word.IsVerb && !(text.Language == Language.English && (word.Lower.EndsWith("ing", StringComparison.Ordinal) || first > 1 && words[first - 2].Lower is "a" or "an" or ":")) || word.Is(WordTags.Time) && word.Lower is not "night") break;
            // "Contract says customer adviser".
            if (word.Lower is "says" or "said" or "reads") break;
            if (word.Lower is "'s" or "’s" && first > 1 && NameOfJob.Words.Contains(words[first - 2].Lower)) break;
            if (word.Lower is "officieel" or "eigenlijk" || text.Language == Language.Dutch && !Qualifying.Any(q => word.Lower.EndsWith(q, StringComparison.Ordinal))) break;
            if (word.Lower is "full-time" or "part-time" or "self-employed" || text.Language == Language.English && (word.Lower.EndsWith("-year", StringComparison.Ordinal) || word.Lower.Length > 5 && word.Lower.EndsWith("est", StringComparison.Ordinal)) || word.Is(WordTags.Adjective) && word.Lower is "new" or "old" or "young" or "good" or "only" or "last" or "first" or "own") break;
            if (word.Capital && first - 1 > 0 && !words[i].Capital && !IsAbbreviation(word)) break;
            first--;
        }
        return first;
    }

    /// <summary>"ASL interpreter", "HGV driver".</summary>
    private static bool IsAbbreviation(Token word) => word.Text.Length is > 1 and < 5 && word.Text.All(char.IsUpper);

    private static bool IsRank(Token word) => word.Text.Any(char.IsDigit) && word.Text.Any(char.IsLetter) && word.Text.Length <= 4 && !word.IsClock;

    /// <summary>Endings of adjectives that belong to a title: maatschappelijk werker, technisch bediende, commercieel medewerker, sociaal assistent.</summary>
    private static readonly string[] Qualifying = ["isch", "ische", "ief", "ieve", "lijk", "lijke", "aal", "ale", "eel", "ele", "air", "iek", "ieke", "ogisch", "valent", "hoofd", "junior", "senior"];

    /// <summary>Dutch heads of a title that may have its field behind them: medewerker klantendienst, verpleegkundige spoed, jobstudent verkoop.</summary>
    private static readonly FrozenSet<string> WithField = FrozenSet.ToFrozenSet(
        ["diensthoofd", "hoofd", "medewerker", "medewerkster", "bediende", "verantwoordelijke", "assistent", "assistente", "verpleegkundige", "leerkracht", "leraar", "lerares", "docent", "coördinator", "adviseur", "consultant", "consulent", "consulente", "stagiair", "stagiaire", "jobstudent", "jobstudente", "hulp",
         "begeleider", "begeleidster", "operator", "technieker", "technicus", "arbeider", "monteur", "specialist", "manager", "coordinator", "coördinatrice", "teamleider", "ploegleider", "projectleider", "afdelingshoofd", "ingenieur", "expert", "analist", "beheerder", "inspecteur", "controleur", "kwaliteitscontroleur", "opvoeder", "trainer", "onderzoeker",
         "tolk", "vertaler", "vertaalster", "referent", "deskundige", "directeur", "leerling"], StringComparer.Ordinal);

    private int EndBehind(List<Token> words, int i, int first)
    {
        // "Stagiair maatschappelijk werk".
        if (i + 2 < words.Count && words[i].Lower is "stagiair" or "stagiaire" && Qualifying.Any(q => words[i + 1].Lower.EndsWith(q, StringComparison.Ordinal)) && words[i + 2].IsNominal) return i + 2;
        var last = i + 1 < words.Count && WithField.Contains(words[i].Lower) && IsField(words[i + 1]) ? i + 1 : i;
        // "Functie: kwaliteitscontroleur melkontvangst en afvulling.": a form has the whole name behind the colon.
        if (first < 2 || words[first - 1].Lower != ":" || !NameOfJob.Words.Contains(words[first - 2].Lower)) return last;
        var end = last;
        while (end + 1 < words.Count && !words[end + 1].Is(WordTags.Stop) && words[end + 1].Lower is not ("," or "bij" or "at" or "in")) end++;
        return end - first <= MostWritten && !words.Skip(last + 1).Take(end - last).Any(w => w.IsVerb) ? end : last;
    }

    private bool IsField(Token word) => things.Departments.HasWord(word.Lower) || word.Capital && LanguageNames.Has(word.Lower) || word.IsNominal && !word.Capital && word.Readings.Length == 0 && !HolderWords.IsBe(word);
}
