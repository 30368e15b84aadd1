using System.Collections.Frozen;
using InterviewBot.Domain.JobAnalysis.Grammar;

namespace InterviewBot.Domain.JobAnalysis.Reading;

/// <summary>The holder's own family and pets: what is done with or for them is no work.</summary>
internal sealed class OwnFamily(ReadText text)
{
    private static readonly FrozenSet<string> Family = FrozenSet.ToFrozenSet(
        ["teckel", "labrador", "poedel", "herder", "poes", "kater", "katten", "honden", "katje", "parkiet", "kanarie", "cavia", "tweeling", "kids", "kindjes", "schoonmoeder", "schoonvader", "ouders", "kleinkinderen", "kleindochter", "kleinzoon", "hondje", "vrouw", "man", "zus", "broer", "zoon", "zonen", "dochter", "dochters", "vriend", "vriendin", "lief", "kinderen", "mama", "papa", "moeder", "vader", "oma", "opa", "petekind", "hond", "kat", "duiven", "jongste", "oudste", "kleinste", "zoontje", "dochtertje", "youngest", "eldest", "baby", "toddler", "grandson", "granddaughter", "grandchildren", "grandkids", "grandsons", "granddaughters", "fiancé", "fiancée", "partner", "missus", "hubby",
         "wife", "husband", "sister", "brother", "son", "sons", "daughter", "daughters", "girlfriend", "boyfriend", "kids", "children", "mum", "dad", "mother", "father", "twins", "dog", "cat", "pigeons", "rabbits", "tortoise", "tortoises", "goldfish", "pony", "hamster", "parrot", "ferret", "schildpad", "schildpadden", "goudvis", "pony", "hamster", "papegaai"], StringComparer.Ordinal);

    public static bool Is(Token word) => Family.Contains(word.Lower) || Relatives.Is(word.Lower);

    /// <summary>"My son thinks I mend robots", near the end: from the family on nothing is work.</summary>
    public bool Opens(List<Token> words) =>
        words.Count > 2 && (text.Holder.FirstPerson ? words[0].Lower is "my" or "mijn" or "m'n" : words[0].Lower is "his" or "her" or "haar" or "zijn") && Is(words[1]) && words[2].IsVerb;

    /// <summary>"with his wife", "voor mijn zoon": the holder's own family, by possessive.</summary>
    public bool Covers(Clause clause)
    {
        var words = text.Sentences[clause.Sentence];
        // "heb mijn dochter weggebracht en onderweg getankt": the object of the clause before, and so its matter.
        if (clause.Objects.Any(o => o.Last < clause.First && o.First < o.Head && Relatives.Is(words[o.Head].Lower) && words[o.First].Lower is "mijn" or "m'n" or "ons" or "mijne")) return true;
        // "I video call my daughter and I show her the gulls": whom the clause before was about.
        if (text.Language == Texts.Language.English && clause.Objects.Exists(o => o.First == o.Last && words[o.Head].Lower is "her" or "him" or "them") && words.Take(clause.First).Skip(Math.Max(0, clause.First - 10)).ToList() is var told && told.FindIndex(Is) is > 0 and var at && told[at - 1].Lower == "my" && text.Holder.FirstPerson) return true;
        // A short sentence is about the family as a whole ("mijn mama belt soms, dan druk ik ze weg").
        var whole = words.Count <= 16;
        for (var i = whole ? 1 : Math.Max(1, clause.First); i <= (whole ? words.Count : clause.Last + 3) && i < words.Count; i++)
            if (Is(words[i]) && words[i - 1].Is(WordTags.Possessive) && (words[i].Quoted && words[i - 1].Lower is "mijn" or "my" || text.Holder.FirstPerson ? words[i - 1].Lower is "mijn" or "my" or "m'n" or "ons" or "our" or "mijne" or "mijnen" : words[i - 1].Lower is "zijn" or "haar" or "his" or "her")) return true;
        return false;
    }
}
