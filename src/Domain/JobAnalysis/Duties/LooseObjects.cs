using System.Collections.Frozen;
using InterviewBot.Domain.JobAnalysis.Grammar;
using InterviewBot.Domain.JobAnalysis.Reading;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis.Duties;

/// <summary>What was read as one more thing that an act is done to and is none: how much of it, how it is done, what the thing is called as well, the act that follows.</summary>
internal sealed class LooseObjects(ReadText text)
{
    private static readonly FrozenSet<string> Units = FrozenSet.ToFrozenSet(
        ["centimeter", "cm", "meter", "m", "kilometer", "km", "ton", "stuks", "stuk", "liter", "kilo", "kg", "gram", "graden", "procent", "vierkante", "metres", "meters", "centimetres", "centimeters", "feet", "inches", "miles", "tonnes", "tons", "litres", "kilos", "grams", "pounds", "degrees", "percent", "yards"], StringComparer.Ordinal);

    /// <summary>How something is done or stands: no thing, though it stands like one.</summary>
    private static readonly FrozenSet<string> Manners = FrozenSet.ToFrozenSet(["loodrecht", "kaarsrecht", "rechtop", "staande", "zittend", "staand", "rechtstaand", "knielend", "stapvoets", "zwijgend", "lachend", "fluitend"], StringComparer.Ordinal);

    /// <summary>Verbs with a person and a thing side by side: "geeft de planten water", "show visitors the room".</summary>
    private static readonly FrozenSet<string> Giving = FrozenSet.ToFrozenSet(
        ["give", "show", "offer", "hand", "bring", "teach", "send", "tell", "lend", "serve", "ask", "get", "make", "find", "cook", "pass", "read", "sell", "text", "pay", "issue", "fetch", "pour", "write", "geven", "tonen", "aanbieden", "bezorgen", "leren", "aanleren", "uitleggen", "sturen", "vragen", "aanreiken", "brengen", "verkopen", "doorgeven", "toedienen", "meegeven", "vertellen"], StringComparer.Ordinal);

    /// <summary>The verb of the clause has a person and a thing side by side.</summary>
    public static bool IsGiving(Clause clause) => Giving.Contains(clause.Lemma);

    /// <summary>The objects of the clause that are things.</summary>
    public List<Phrase> Things(Clause clause)
    {
        var things = clause.Objects.Where(o => !IsNoThing(clause, o)).ToList();
        for (var i = 1; i < things.Count; i++)
        {
            // "controleert elke dienst de temperatuur": what is done stands last in Dutch.
            // "veegt de randen proper": how they become has no article.
            if (StandApart(clause, things[i - 1], things[i])) things.RemoveAt(text.Language == Language.Dutch && text.First(clause, things[i]).Is(WordTags.Specifier) ? --i : i--);
            else if (!IsOneMore(clause, things, i)) things.RemoveAt(i--);
        }
        return things;
    }

    private bool IsNoThing(Clause clause, Phrase o)
    {
        var words = text.Sentence(clause);
        var head = words[o.Head];
        // "veertig centimeter", "42 stuks".
        if (o.First < o.Head && Units.Contains(head.Lower) && o.Last == o.Head && words.Skip(o.First).Take(o.Head - o.First).All(w => w.Is(WordTags.Number | WordTags.Adverb))) return true;
        // "doen 24 uur op en 48 af": a number by itself.
        if (text.Language == Language.Dutch && o.First == o.Last && head.Is(WordTags.Number) && !char.IsDigit(head.Text[0]) && !head.Is(WordTags.Determiner) && head.Lower is not ("een" or "één") && !(o.First > 0 && words[o.First - 1].Lower == "er")) return true;
        if (o.First == o.Last && Manners.Contains(head.Lower)) return true;
        // "much harder than needed", "sign off each than".
        return words.Skip(o.First).Take(o.Last - o.First + 1).Any(w => w.Lower is "than" or "dan");
    }

    /// <summary>Two phrases with nothing that joins them, of a verb that has one object and no person beside it.</summary>
    private bool StandApart(Clause clause, Phrase before, Phrase thing)
    {
        var words = text.Sentence(clause);
        if (before.Last >= thing.First || clause.Passive || clause.Nominal || IsGiving(clause) || words[before.Head].Is(WordTags.Person | WordTags.ObjectPronoun | WordTags.Name) || before.First < clause.Verb && thing.First > clause.Verb) return false;
        return !words.Skip(before.Last + 1).Take(thing.First - before.Last - 1).Any(w => w.Is(WordTags.And | WordTags.Pause) || w.IsVerb);
    }

    /// <summary>What stands behind another thing is one more thing only where "and" or commas join the two.</summary>
    private bool IsOneMore(Clause clause, List<Phrase> things, int i)
    {
        var words = text.Sentence(clause);
        var (before, thing) = (things[i - 1], things[i]);
        if (before.Last >= thing.First) return true;
        var between = words.Skip(before.Last + 1).Take(thing.First - before.Last - 1).ToList();
        // "haag aangeplant, 42 stuks en de wortels bijgewaterd": the participle of a note stands behind its things.
        if (text.Language == Language.Dutch && clause.Passive && before.Last < clause.Verb && thing.First > clause.Verb && between.Any(w => w.Is(WordTags.Pause))) return false;
        // "register new patients, which means two proofs"; "the leaflets that people fan themselves with".
        if (text.Language == Language.English && thing.First > clause.Verb && between.Append(words[thing.First]).Any(w => w.Lower is "which" or "who" or "whom") || text.Language == Language.English && thing.First > clause.Verb && between.Any(w => w.Lower == "that")) return false;
        if (!between.Any(w => w.Is(WordTags.And) || w.Lower == ",")) return true;
        if (text.Language == Language.English && IsActItself(words, clause, thing)) return false;
        // "two operators, first only watching".
        if (text.Language == Language.English && between is [{ Lower: "," }] && words[thing.Head].Readings.Length > 0 && (words[thing.Head].AllForms & ~VerbForms.Gerund) == 0 && words[thing.Head].Tags == WordTags.None) return false;
        // "one week only watching".
        if (text.Language == Language.English && words[thing.First].Is(WordTags.Adverb) && !words[thing.First].Is(WordTags.Specifier | WordTags.Adjective)) return false;
        // "the deliveries, oldest to the front", "a class, sixteen-year-olds mostly": of two with only a comma between them the second says more of the first.
        return things.Count > 2 || between is not [{ Lower: "," }] || clause.Passive || clause.Nominal || thing.First < clause.Verb || words[thing.Head].Is(WordTags.Subject);
    }

    /// <summary>"gives him a sticker and plays peekaboo": a third person with something behind it goes on with the act.</summary>
    private static bool IsActItself(List<Token> words, Clause clause, Phrase thing) =>
        words[clause.Verb].Verb is { } told && (told.Forms & VerbForms.Third) != 0 && (told.Forms & VerbForms.Infinitive) == 0
        && words[thing.First] is { Tags: WordTags.None, Capital: false } act && (act.AllForms & VerbForms.Third) != 0 && thing.First < thing.Head;
}
