using System.Collections.Frozen;

namespace InterviewBot.Domain.JobAnalysis.Grammar;

/// <summary>
/// Verbs of notes without a subject, in the infinitive or the past: "7.15: strip leaves, cut the stems", "Order ribbon and cellophane". Most of them could be nouns, so the words behind
/// them have to look like an object and the sentence must have no other verb to go with.
/// </summary>
internal static class EnglishNotes
{
    /// <summary>Words that are nouns more often than verbs, before another noun at least: "stock cupboard", "water bottles".</summary>
    private static readonly FrozenSet<string> Nouns = FrozenSet.ToFrozenSet(
        ["stock", "water", "paper", "book", "post", "light", "oil", "plant", "machine", "stage", "store", "film", "match", "house", "time", "date", "land", "box", "bag", "cash", "coat", "salt", "ice", "head", "hand", "face", "number", "shop", "staff", "floor", "team", "group", "milk",
         "lunch", "tea", "ring", "wire", "label", "test", "phone", "email", "mail", "fax", "text", "wedding", "patch", "paint", "glue", "photo", "butter", "cover", "charge", "control", "market", "model", "project", "process", "service", "silver", "sample", "record", "sand", "steam", "support", "transport", "travel", "break", "bed", "home", "dust", "forklift", "sleeve", "rain"], StringComparer.Ordinal);

    public static bool IsNoun(string lower) => Nouns.Contains(lower);

    /// <summary>Where a note begins, behind its hour or heading ("12.30 ish:", "First job:"); 0 when the sentence has neither.</summary>
    public static int Start(List<Token> words)
    {
        var colon = words.FindIndex(0, Math.Min(6, words.Count), w => w.Lower is ":" or "-" or "–" or "—");
        if (colon > 0 && colon + 1 < words.Count && !words.Take(colon).Any(w => w.Is(WordTags.Subject) || w.Lower is "is" or "are" or "was" or "were" || w.Find(VerbForms.Gerund) is not null)) return colon + 1;
        var hour = 0;
        while (hour < words.Count && (char.IsDigit(words[hour].Text[0]) || words[hour].IsClock || words[hour].Lower is "am" or "pm")) hour++;
        return hour;
    }

    /// <summary>The forms the first word of a note can have, when what follows is a noun without an article.</summary>
    public static VerbForms Begin(List<Token> words, int i) =>
        i >= words.Count || !TakesNoun(words, i) ? VerbForms.None
        : words[i].Find(VerbForms.Infinitive) is not null ? VerbForms.Infinitive
        : words[i].Find(VerbForms.Past) is not null && PastFollows(words, i) ? VerbForms.Past
        : VerbForms.None;

    /// <summary>"Checked lights and tyres, put it on the ramp": another past form with its object shows that the first is no adjective.</summary>
    private static bool PastFollows(List<Token> words, int i)
    {
        for (var k = i + 2; k + 1 < words.Count; k++)
            if (words[k - 1].Is(WordTags.Pause | WordTags.And) && words[k].Find(VerbForms.Past) is not null && words[k + 1].Is(WordTags.Specifier | WordTags.ObjectPronoun)) return true;
        return false;
    }

    /// <summary>The same for a further verb of a note, behind a comma or "and".</summary>
    public static VerbForms GoOn(List<Token> words, int i)
    {
        if (i == 0 || words[i].Capital || words[i].Find(VerbForms.Infinitive) is null || !words[i - 1].Is(WordTags.Pause | WordTags.And) || i + 1 >= words.Count) return VerbForms.None;
        var next = words[i + 1];
        var ruled = next.Is(WordTags.Specifier | WordTags.ObjectPronoun) || next.Lower is "everything" or "anything" or "whatever" or "what" || next.Is(WordTags.Adverb | WordTags.Preposition) && next.Lower is not ("of" or "for" or "from" or "w" or "w/");
        return ruled || TakesNoun(words, i) ? VerbForms.Infinitive : VerbForms.None;
    }

    /// <summary>"7.15: unload, strip leaves": a verb by itself, with another note behind it.</summary>
    public static bool Opens(List<Token> words, int start) => start > 0 && start + 2 < words.Count && words[start + 1].Lower == "," && words[start].Readings.Length > 0 && words[start].Tags == WordTags.None && (words[start].AllForms & ~VerbForms.Infinitive) == 0 && !Nouns.Contains(words[start].Lower);

    private static bool TakesNoun(List<Token> words, int i)
    {
        if (i + 1 >= words.Count || words[i].Is(WordTags.Adjective | WordTags.Person | WordTags.Name)) return false;
        var (next, then) = (words[i + 1], i + 2 < words.Count ? words[i + 2] : null);
        // "Contract says adviser": a verb that is never a noun.
        if (next.Lower is "says" or "goes" or "comes" or "gets" or "means" or "tells" or "does") return false;
        if (!next.IsNominal || next.Capital || Nouns.Contains(words[i].Lower)) return false;
        // "Cook checks the fridge", "Milk goes in the fridge": the noun has its verb behind it.
        for (var k = i + 1; k < words.Count && !words[k].Is(WordTags.Pause | WordTags.And | WordTags.Stop | WordTags.Relative | WordTags.Subordinator); k++)
            if (words[k].Lower is "is" or "are" or "was" or "were" or "has" or "have" or "had" or "can" or "must" or "will" or "do" or "does" or "goes" or "go" || words[k].Find(VerbForms.Third) is not null && k + 1 < words.Count && words[k + 1].Is(WordTags.Specifier | WordTags.ObjectPronoun)) return false;
        var ends = then is null || then.Is(WordTags.Pause | WordTags.And | WordTags.Stop | WordTags.Preposition | WordTags.Subordinator);
        return next.Lower.EndsWith('s') && !next.Lower.EndsWith("ss", StringComparison.Ordinal) ? ends || then!.IsNominal || then.Is(WordTags.Adverb) : ends && next.Readings.Length == 0 && then is not null && !then.Is(WordTags.Stop);
    }

    /// <summary>
    /// "Meerkats first, rake the sand, pick up the poo": an act told like an instruction, where nothing that stands before it can be its subject: behind a comma an article or "it" follows a verb, hardly ever a noun.
    /// </summary>
    public static bool GoesOnWithAct(List<Token> words, int i)
    {
        if (i == 0 || i + 1 >= words.Count || words[i - 1].Lower is not ("," or "and" or "then" or ":") || words[i].Capital || words[i].Is(WordTags.Adjective | WordTags.Adverb | WordTags.Preposition | WordTags.Person | WordTags.Time)) return false;
        var next = words[i + 1];
        var at = next.Lower is "up" or "out" or "off" or "down" or "away" or "back" or "in" && i + 2 < words.Count ? i + 2 : i + 1;
        return words[at].Lower is "the" or "a" or "an" or "it" or "them" or "every" or "each" or "everything" or "everyone" or "everybody" or "all" or "any";
    }
}
