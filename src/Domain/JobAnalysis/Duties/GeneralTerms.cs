using System.Collections.Frozen;
using System.Collections.Immutable;
using InterviewBot.Domain.JobAnalysis.Grammar;
using InterviewBot.Domain.JobAnalysis.Reading;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis.Duties;

/// <summary>Noun phrases in general terms: no names, numbers, clock times or possessives.</summary>
internal sealed class GeneralTerms(ReadText text, NamedPeople people)
{
    public static readonly FrozenSet<string> Vague = FrozenSet.ToFrozenSet(
        ["outwards", "inwards", "upwards", "downwards", "backwards", "forwards", "sideways", "further", "meesten", "meeste", "sommigen", "enkelen", "velen", "allebei", "pride", "ages", "advantage", "spanning", "stress", "theirs", "mine", "hers", "yours", "job", "baan", "werkdag", "workday", "studentenjob", "bijbaan", "vakantiejob", "assignment", "thing", "things", "ding", "dingen", "way", "lot", "bit", "something", "everything", "anything", "iets", "wat", "all", "rest", "one", "ones", "keer", "kilo", "kilos", "kg", "gram", "liter", "litre", "litres", "millilitres", "metres", "kilometers", "degrees", "graden", "miles", "yrs", "each", "other", "another", "fingers", "vingers", "tijd", "recht", "gelijk", "gebruik", "eye", "face", "hand", "hands", "handen",
         "plaats", "stap", "beetje", "sake", "turn", "care", "part", "deel", "yourself", "myself", "himself", "herself", "zichzelf", "mezelf", "mijzelf", "onszelf", "jezelf", "uzelf", "hemzelf", "haarzelf", "me", "mij", "us", "ons", "iedereen", "iemand", "niemand", "euro", "euros", "ogen", "tranen", "hoofd", "gezicht", "rug", "tong", "adem", "arm", "eyes", "tears", "head", "tongue", "breath", "arms", "stem", "duim", "duimen", "schouders", "wenkbrauwen", "kaken", "tanden", "lippen", "vuist", "vuisten", "oren", "oor", "neus", "keel", "buik", "voeten", "knieen", "thumb", "shoulders", "eyebrows", "jaw", "teeth", "lips", "fist", "fists", "ear", "ears", "nose", "throat", "feet", "knees", "mond", "mouth", "chair", "toon", "tone", "shiften", "tussendoor", "voice", "telefoonstem", "smile", "glimlach", "name", "naam", "line", "matter", "minute", "everyone", "everybody", "nobody", "someone", "yes", "zich", "elkaar", "je", "you", "each other", "u"], StringComparer.Ordinal);

    /// <summary>Ends like an adjective or adverb, which Dutch and English also use on their own behind a verb ("letterlijk", "unsupervised").</summary>
    public static bool LooksLikeAdverb(string lower) =>
        lower.Length > 4 && lower.EndsWith("ly", StringComparison.Ordinal) && !NounsInLy.Contains(lower) || AdverbEndings.Any(e => lower.EndsWith(e, StringComparison.Ordinal) && lower.Length > e.Length + 1) || lower.StartsWith("un", StringComparison.Ordinal) && lower.EndsWith("ed", StringComparison.Ordinal);

    private static readonly FrozenSet<string> NounsInLy = FrozenSet.ToFrozenSet(["family", "supply", "assembly", "reply", "anomaly", "monopoly", "jelly", "belly", "bully", "rally", "trolly", "subassembly", "elderly", "butterfly", "melancholy", "doily", "panoply"], StringComparer.Ordinal);

    private static readonly string[] AdverbEndings = ["lijk", "baar", "loos", "zaam", "isch", "gewijs", "achtig", "vol", "ful", "less", "wise", "ily", "ally", "warts"];

    public static readonly FrozenSet<string> Measures = FrozenSet.ToFrozenSet(
        ["procent", "percent", "aantal", "deel", "rest", "helft", "stapel", "reeks", "soort", "number", "part", "half", "pile", "kind", "couple", "lot", "lots", "plenty", "load", "loads", "handful"], StringComparer.Ordinal);

    /// <summary>What stands for a possessive behind "of" or "van": an article, or the teller's own word; "every" and "elke" stay. Empty where the noun needs none.</summary>
    private string Kept(Token word, Token noun)
    {
        if (word.Lower is "every" or "each" or "elke" or "elk" or "iedere" or "ieder") return word.Lower;
        if (!word.Is(WordTags.Possessive) || noun.Is(WordTags.Name)) return "";
        if (text.Language == Language.English) return "the";
        return Plurals.IsMany(noun.Lower, text.Language) ? "de" : word.Lower is "zijn" or "haar" or "hun" ? word.Lower : "";
    }

    public string General(ImmutableArray<Token> words)
    {
        var parts = new List<string>();
        for (var i = 0; i < words.Length; i++)
        {
            var word = words[i];
            // Inside "of the …", "van de …" the article stays.
            if (word.Lower is "the" or "de" or "het" or "een" or "a" or "an" && parts.Count > 0 && (parts[^1] is "of" or "van" || i > 0 && words[i - 1].Is(WordTags.Preposition))) { parts.Add(word.Lower); continue; }
            // "nappies nappies nappies"; "things guests leave": the second plural opens another thought.
            if (parts.Count > 0 && (word.Lower == words[i - 1].Lower || text.Language == Language.English && i + 1 == words.Length && word.Is(WordTags.Person) && word.Lower.EndsWith('s') && words[i - 1].IsNominal && words[i - 1].Lower.EndsWith('s') && !words[i - 1].Lower.EndsWith("ss", StringComparison.Ordinal) && words[i - 1].Lower is not "'s")) continue;
            // "a budget of six thousand pounds", "een budget van 120 euro".
            if (parts.Count > 0 && word.Lower is "of" or "van" && i + 1 < words.Length && char.IsDigit(words[i + 1].Text[0]) || parts.Count > 0 && word.Lower is "of" or "van" && i + 1 < words.Length && words[i + 1].Is(WordTags.Number) && words[^1].Lower is "liter" or "kilo" or "pounds" or "pound" or "euro" or "euros" or "quid" or "dollars" or "pence") break;
            // "a class of eight children", "een groep van tien kleuters": how many are in it.
            if (parts.Count > 0 && word.Lower is "of" or "van" && i + 2 < words.Length && words[i + 1].Is(WordTags.Number) && words[i + 1].Lower is not ("een" or "one") && words[i - 1].Lower is "class" or "group" or "team" or "party" or "crew" or "klas" or "groep" or "groepje" or "team" or "ploeg") break;
            // "refunds over fifty pounds": an amount is no part of the duty.
            if (parts.Count > 0 && word.Is(WordTags.Preposition) && word.Lower is not ("of" or "van") && i + 1 < words.Length && words[i + 1].Is(WordTags.Number)) break;
            // "procent van de oproepen", "een deel van de post": of what.
            if (parts.Count == 0 && i + 2 < words.Length && Measures.Contains(word.Lower) && words[i + 1].Lower is "van" or "of") { i++; continue; }
            if (parts.Count == 0 && i + 1 < words.Length && text.Language == Language.Dutch && word.Lower is "stapel" or "reeks" or "hoop" or "doos" or "bak" or "kop" or "tas" && words[i + 1].IsNominal && !words[i + 1].Is(WordTags.Name)) continue;
            // "drie keer hetzelfde propje": how often.
            if (parts.Count == 0 && i > 0 && i + 1 < words.Length && word.Lower is "keer" or "maal" && words[i - 1].Is(WordTags.Number)) continue;
            // "drie paar": a counting word with a number before it is a thing.
            if (word.Lower is "paar" or "pair" or "dozijn" && i > 0 && i + 1 == words.Length && words[i - 1].Is(WordTags.Number)) { parts.Add(text.Language == Language.Dutch ? "paren" : "pairs"); continue; }
            // "finds his own cover", "haar eigen dossiers": whose they are goes with the possessive.
            if (word.Lower is "own" or "eigen" && i > 0 && words[i - 1].Is(WordTags.Possessive)) continue;
            // "the inside of his mouth", "het signaal van zijn modem", "of every single exposure": without it the noun would stand bare.
            if (parts.Count > 0 && parts[^1] is "of" or "van" && i + 1 < words.Length && Kept(word, words[^1]) is { Length: > 0 } kept) { parts.Add(kept); continue; }
            if (word.Lower == "'t" && i == 0 || word.Is(WordTags.Specifier) && !(word.Is(WordTags.Adjective) && i + 1 < words.Length)) continue;
            if (word.Lower is "'s" && parts.Count > 0 && i + 1 < words.Length) { parts[^1] += word.Text.Length > 1 ? word.Text : "'"; continue; }
            if (word.Lower is "'s" or "'" || word.Is(WordTags.Time) && i + 1 == words.Length && parts.Count > 0) continue;
            if (word.Is(WordTags.Adverb) && !word.Is(WordTags.Adjective) || word.Is(WordTags.Negation)) continue;
            if (FormsOfAddress.Has(word.Lower) && i + 1 < words.Length && words[i + 1].Capital)
            {
                if (people.Roles.TryGetValue(words[i + 1].Lower, out var titled) && !parts.Contains(titled)) parts.Add(titled);
                i++;
                continue;
            }
            // "Yassin getoond hoe …": a name in front of the sentence looks like any word.
            if (word.Capital && (word.Tags & ~WordTags.Name) == 0 && people.Roles.TryGetValue(word.Lower, out var known)) { if (!parts.Contains(known)) parts.Add(known); continue; }
            if (word.Is(WordTags.Name) && !word.Is(WordTags.Person) && char.IsUpper(word.Text[0]) && HolderReader.IsName(word, text.Grammar))
            {
                if (people.Roles.TryGetValue(word.Lower, out var role)) { if (!parts.Contains(role)) parts.Add(role); continue; }
                if (people.IsPersonName(word)) continue;
            }
            // What belongs to a person is told without the owner: "customers' questions" keeps them, "Jens's bike" does not.
            parts.Add(word.Text.Any(char.IsUpper) && !word.Is(WordTags.Name) ? word.Text.ToLowerInvariant() : word.Text);
        }
        while (parts.Count > 0 && (parts[^1] is "of" or "the" or "de" or "het" || parts[^1] == "van" && text.Language == Language.Dutch)) parts.RemoveAt(parts.Count - 1);
        while (parts.Count > 0 && (parts[0] == "of" || parts[0] == "van" && text.Language == Language.Dutch)) parts.RemoveAt(0);
        return string.Join(' ', parts);
    }
}
