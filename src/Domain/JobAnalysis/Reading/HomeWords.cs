using System.Collections.Frozen;
using InterviewBot.Domain.JobAnalysis.Grammar;

namespace InterviewBot.Domain.JobAnalysis.Reading;

/// <summary>Words of home and private time in a sentence, and where they are not the holder's: the home of somebody else, a nursing home, a bed that is made.</summary>
internal sealed class HomeWords(ReadText text)
{
    private static readonly FrozenSet<string> Home = FrozenSet.ToFrozenSet(
        ["thuis", "thuiskomt", "thuiskom", "wekker", "douche", "home", "alarm clock", "bed", "zetel", "sofa", "couch", "tv", "fitness", "supermarkt", "gym", "pub"], StringComparer.Ordinal);

    /// <summary>The sentence tells of the holder's home, or of the time before or after the job.</summary>
    public bool Tells(int sentence)
    {
        var words = text.Sentences[sentence];
        return GoesHome(words) && !HomeWork(words) || AfterHours(words) || Has(words, Home) && !HomeWork(words) && !OthersHome(sentence);
    }

    public static bool Is(Token word) => Home.Contains(word.Lower);

    /// <summary>Some word of the sentence is of the set: none that is quoted, or part of a name.</summary>
    public static bool Has(List<Token> words, FrozenSet<string> set) => words.Exists(w => set.Contains(w.Lower) && !w.Quoted && !IsPartOfName(words, w));

    /// <summary>"The Home Office" is nobody's home.</summary>
    public static bool IsPartOfName(List<Token> words, Token word) => word.Text == "Home" && word != words[0];

    /// <summary>"Ik rij met de brommer naar huis".</summary>
    private static bool GoesHome(List<Token> words)
    {
        var at = words.FindIndex(w => w.Lower == "huis" && !w.Quoted);
        return at > 0 && words[at - 1].Lower == "naar" && words.Count <= 16 && words.Any(w => w.Verb is { Lemma: "gaan" or "rijden" or "fietsen" or "wandelen" or "stappen" or "vertrekken" or "keren" or "sporen" });
    }

    /// <summary>"before I go home, I sharpen the blades", "voor ze naar huis gaat": not there yet.</summary>
    public static bool BeforeHome(List<Token> words)
    {
        var home = words.FindIndex(w => w.Lower is "home" or "thuis" or "huis");
        return home > 0 && !(home + 1 < words.Count && words[home + 1].Lower is "to" or "om") && words.Take(home).Skip(Math.Max(0, home - 5)).Any(w => w.Lower is "before" or "voor" or "voordat" or "vooraleer" or "eer");
    }

    /// <summary>"After work I …", "na mijn uren gaat ze zwemmen", "I leave the house at six": outside the working day, whatever is done.</summary>
    private static bool AfterHours(List<Token> words)
    {
        for (var i = 0; i + 1 < words.Count; i++)
        {
            if (words[i].Quoted) continue;
            // "In mijn vrije tijd restaureer ik oldtimers".
            if (words[i].Lower is "vrije" or "free" or "spare" && words[i + 1].Lower is "tijd" or "time" || words[i].Lower is "days" && words[i + 1].Lower is "off" || words[i].Lower is "day" && words[i + 1].Lower is "off" && i > 0 && words[i - 1].Is(WordTags.Possessive)) return true;
            // "Morgen heb ik vrij en dan schilder ik haar kamer", "op restaurant bekijk ik de voegen".
            if (IsFree(words, i) || words[i].Lower is "op" && words[i + 1].Lower is "restaurant" or "café" or "cafe" or "reis" or "vakantie") return true;
            if (words[i].Lower is "na" or "after" or "naast" or "outside" or "buiten")
            {
                var at = words[i + 1].Is(WordTags.Specifier) && i + 2 < words.Count ? i + 2 : i + 1;
                if (words[at].Lower is "werk" or "werkuren" or "dienst" or "shift" or "work" or "uren" or "hours" && !(at + 1 < words.Count && words[at + 1].Is(WordTags.Preposition) && words[at + 1].Lower is "of" or "van" or "aan" or "on") && !words.Any(w => w.Lower is "every" or "elke" or "each")) return true;
            }
            if (words[i].Verb is { Lemma: "leave" } && words[i + 1].Lower is "the" or "my" && i + 2 < words.Count && words[i + 2].Lower is "house" or "flat" or "apartment") return true;
        }
        return false;
    }

    /// <summary>"heb ik vrij", "ik ben vrij": the holder does not work then.</summary>
    private static bool IsFree(List<Token> words, int i) =>
        i > 0 && words[i].Verb is { Lemma: "hebben" or "zijn" } && (words[i - 1].Lower == "ik" && words[i + 1].Lower == "vrij" || words[i + 1].Lower == "ik" && i + 2 < words.Count && words[i + 2].Lower == "vrij");

    /// <summary>"als er niemand thuis is": the home of somebody else.</summary>
    public bool OthersHome(int sentence)
    {
        var words = text.Sentences[sentence];
        for (var i = 1; i < words.Count; i++)
        {
            if (words[i].Lower is not ("thuis" or "home")) continue;
            // "all thirty-two radios came home", "als de kinderen thuis zijn": somebody or something else than who works.
            var told = text.Clauses.FindLast(c => c.Sentence == sentence && Math.Min(c.First, c.Verb) <= i && i <= Math.Max(c.Last, c.Verb) + 1);
            if (told is { Subject.Exists: true } && told.SubjectSentence == sentence && told.Subject.First > 0 && told.Subject.Last < i && words[told.Subject.Head] is var who && !text.IsHolderWord(who) && !who.Is(WordTags.Subject | WordTags.Name | WordTags.PrivateThing) && !OwnFamily.Is(who) && !words[told.Subject.First].Is(WordTags.Possessive)) return true;
            for (var k = Math.Max(0, i - 5); k < i; k++)
                if (words[k].Lower is "niemand" or "iemand" or "mensen" or "nobody" or "someone" or "anyone" or "anybody" or "people" || words[k].Lower == "no" && words[k + 1].Lower == "one" || words[k].Lower is "they" or "their" or "call" or "bel" or "phone" or "hun" or "their" or "sent" or "send" or "stuur" or "stuurt" || words[k].Is(WordTags.Person) || text.Holder.FirstPerson && words[k].Lower is "hij" or "zij" or "ze" && words.Any(w => w.Lower == "ik")) return true;
        }
        return false;
    }

    /// <summary>"two days a week at home" is a working condition; a nursing home is a workplace; alarm and bed can be the work itself.</summary>
    private static bool HomeWork(List<Token> words)
    {
        if (BeforeHome(words)) return true;
        for (var i = 0; i < words.Count; i++)
        {
            // "the funeral home", "an old people's home"; "a bed of sand", "strip the bed".
            if (words[i].Lower == "home" && i > 0 && (words[i - 1].IsNominal || words[i - 1].Lower is "'s")) return true;
            if (words[i].Lower == "bed" && (i + 1 < words.Count && words[i + 1].Lower is "of" or "van" || i > 0 && words[i - 1].Lower is not ("to" or "in" or "into" or "of" or "my" or "his" or "her" or "mijn" or "haar" or "zijn" or "naar" or "uit"))) return true;
            if (words[i].Lower is "week" or "nursing" or "care" or "rest" or "teleworking" or "telewerk" or "from") return true;
            if (words[i].Lower is "bed" or "zetel" or "alarm" or "douche" or "ontbijt" or "breakfast" && words.Any(w => w.Is(WordTags.Person))) return true;
        }
        return false;
    }
}
