using System.Collections.Frozen;
using static InterviewBot.Domain.JobAnalysis.Grammar.EnglishVerbContext;

namespace InterviewBot.Domain.JobAnalysis.Grammar;

/// <summary>What an English word may be behind a comma or "and": mostly another verb of the same form, or one more thing.</summary>
internal static class EnglishJoinedVerbs
{
    /// <param name="p">The comma or "and".</param>
    /// <param name="form">Of the verb before.</param>
    /// <param name="told">Of the verb that goes with the subject.</param>
    public static VerbForms Behind(List<Token> words, int i, int p, VerbForms form, VerbForms told)
    {
        var (word, before) = (words[i], words[p]);
        var next = i + 1 < words.Count ? words[i + 1] : null;
        if (word.Capital) return VerbForms.None;
        // "overtime, shift allowances": the first half of a compound.
        if (word.Lower is "shift" or "stock" or "staff" or "team" && next is not null && next.IsNominal && next.Lower.EndsWith('s')) return VerbForms.None;
        // "people on their posts: box office, kiosk": one noun of a list.
        if (before.Lower == ":" && next is not null && next.IsNominal && !next.Lower.EndsWith('s') && i + 2 < words.Count && words[i + 2].Is(WordTags.Pause | WordTags.And)) return VerbForms.None;
        // "and check sound levels": a compound in the plural behind a verb of the same form.
        if (before.Is(WordTags.And) && form == VerbForms.Infinitive && (word.AllForms & VerbForms.Infinitive) != 0 && next is not null && i + 2 < words.Count && next.IsNominal && !next.Lower.EndsWith('s') && words[i + 2].IsNominal && words[i + 2].Lower.EndsWith('s') && !EnglishNotes.IsNoun(word.Lower)) return VerbForms.Infinitive;
        if (before.Lower == "," && Apposed(words, p)) return VerbForms.Third | VerbForms.Past;
        // "take a sample, check chlorine and write the numbers": between two verbs of the same form a third.
        if (before.Lower == "," && form != VerbForms.None && form != VerbForms.Gerund && (word.AllForms & form & (VerbForms.Infinitive | VerbForms.Third)) != 0 && next is not null && next.Lower is "where" or "how" or "what" or "why" or "whether" or "who" or "which") return form;
        if (before.Lower == "," && form == VerbForms.Infinitive && (word.AllForms & VerbForms.Infinitive) != 0 && next is not null && next.IsNominal && GoesOn(words, i, VerbForms.Infinitive)) return VerbForms.Infinitive;
        // "send the notices out, take phone calls, file …": verbs that are hardly ever a noun.
        if (before.Lower == "," && (form | told) is var gone && (gone & VerbForms.Infinitive) != 0 && NeverNouns.Contains(word.Lower) && next is { IsNominal: true } && i + 2 < words.Count && words[i + 2].IsNominal && words[i + 2].Lower.EndsWith('s')) return VerbForms.Infinitive;
        // "close the windows and check that nobody is in".
        if (before.Is(WordTags.And) && form == VerbForms.Infinitive && (word.AllForms & VerbForms.Infinitive) != 0 && next is not null && next.Lower is "that" or "whether" or "if" && i + 2 < words.Count && words[i + 2].Is(WordTags.Subject | WordTags.Specifier | WordTags.Negation)) return VerbForms.Infinitive;
        if (before.Is(WordTags.And) && form == VerbForms.Infinitive && word.Lower is "go" or "come" && next is not null && next.Find(VerbForms.Infinitive) is not null) return VerbForms.Infinitive;
        // "signs the notes and rejected a pallet": no participle stands before an article.
        if (before.Is(WordTags.And) && (word.AllForms & ~(VerbForms.Past | VerbForms.Participle)) == 0 && next is not null && (next.Lower is "a" or "an" or "the" || next.Is(WordTags.Possessive))) return VerbForms.Past;
        // "and carry paper up to the office": a mass, and where it goes.
        if (before.Is(WordTags.And) && form == VerbForms.Infinitive && (word.AllForms & VerbForms.Infinitive) != 0 && next is { IsNominal: true, Readings.Length: 0 } && i + 2 < words.Count && words[i + 2].Lower is "up" or "down" or "out" or "off" or "back" or "over" or "to" or "from" or "into" or "through" && !EnglishNotes.IsNoun(word.Lower)) return VerbForms.Infinitive;
        // "and spreads gravel on the path": a mass behind a third person.
        if (before.Is(WordTags.And) && told == VerbForms.Third && (word.AllForms & VerbForms.Third) != 0 && next is { IsNominal: true } && !next.Lower.EndsWith('s') && i + 2 < words.Count && words[i + 2].Lower is "on" or "over" or "onto" or "into" or "from" or "to" && (next.Readings.Length == 0 || (next.AllForms & (VerbForms.Third | VerbForms.Past)) == 0)) return VerbForms.Third;
        // "gives him a sticker and plays peekaboo", "and disposes of the waste": a third person goes on with what it is done to.
        if (before.Is(WordTags.And) && ((told | form) & (VerbForms.Third | VerbForms.Past | VerbForms.Infinitive)) == VerbForms.Third && (word.AllForms & VerbForms.Third) != 0 && !Plural.Contains(word.Lower) && (next is { IsNominal: true, Capital: false } && (next.AllForms & (VerbForms.Third | VerbForms.Past)) == 0 && (i + 2 == words.Count || words[i + 2].Is(WordTags.Preposition | WordTags.Stop | WordTags.Pause | WordTags.And | WordTags.Adverb)) || next?.Lower == "of" && word.Lower is "disposes" or "makes" or "takes")) return VerbForms.Third;
        // "straighten the shelves and pull stuff that's in the wrong spot".
        if (before.Is(WordTags.And) && form == VerbForms.Infinitive && (word.AllForms & VerbForms.Infinitive) != 0 && next is { IsNominal: true, Readings.Length: 0 } && i + 2 < words.Count && words[i + 2].Lower is "that" or "who" or "which" && !EnglishNotes.IsNoun(word.Lower)) return VerbForms.Infinitive;
        var same = VerbForms.None;
        if (form != VerbForms.None) same = form & (VerbForms.Infinitive | VerbForms.Third | VerbForms.Past | VerbForms.Participle | VerbForms.Gerund);
        if ((word.AllForms & VerbForms.Gerund) != 0) return VerbForms.Gerund;
        if (same == VerbForms.None || same == VerbForms.Participle && next is not null && next.IsNominal) return (next is not null && next.Is(WordTags.Specifier | WordTags.ObjectPronoun) && TakesObject(next) ? VerbForms.Past : VerbForms.None) | (EnglishNotes.GoesOnWithAct(words, i) ? VerbForms.Infinitive : VerbForms.None);
        // A plural noun in an enumeration ("mails, orders and calls") has no object after it.
        if ((same & VerbForms.Third) != 0 && (word.AllForms & VerbForms.Third) != 0 && next is not null && next.IsNominal && next.Readings.Length == 0 && i + 2 < words.Count && words[i + 2].Is(WordTags.And | WordTags.Pause)) return same | VerbForms.Past;
        if ((same & VerbForms.Third) != 0 && (word.AllForms & VerbForms.Third) != 0) return TakesObject(next) || IsParticleLike(next) || Described(words, i) ? same | VerbForms.Past : VerbForms.None;
        if ((same & (VerbForms.Past | VerbForms.Participle)) != 0) return same | VerbForms.Participle;
        return (TakesObject(next) || IsParticleLike(next) || Described(words, i) || next is null || next.Is(WordTags.And | WordTags.Stop | WordTags.Pause) ? same | VerbForms.Past : VerbForms.None) | (EnglishNotes.GoesOnWithAct(words, i) ? VerbForms.Infinitive : VerbForms.None);
    }

    /// <summary>Plurals that stand before a noun: "sales figures", "drinks machine".</summary>
    private static readonly FrozenSet<string> Plural = FrozenSet.ToFrozenSet(["sales", "sports", "drinks", "goods", "returns", "clothes", "savings", "parts", "accounts", "records", "stores", "arms", "works", "games", "needs", "means", "complaints", "claims", "benefits", "sweets", "matches", "crafts", "orders"], StringComparer.Ordinal);

    /// <summary>"A nurse, Kate, helps", "Kate, the nurse, helps": the second comma closes what somebody is called.</summary>
    private static bool Apposed(List<Token> words, int comma)
    {
        var named = comma > 2 && words[comma - 2].Lower == "," && words[comma - 1].Capital && words[comma - 1].Tags is WordTags.None or WordTags.Name && words[comma - 3].Is(WordTags.Person);
        var called = comma > 3 && words[comma - 3].Lower == "," && words[comma - 1].Is(WordTags.Person) && words[comma - 2].Is(WordTags.Determiner | WordTags.Possessive) && words[comma - 4].Capital && words[comma - 4].Tags is WordTags.None or WordTags.Name;
        return named || called;
    }

    /// <summary>A later "and" with a verb of this form and an object: the words before it are verbs too.</summary>
    private static bool GoesOn(List<Token> words, int i, VerbForms form)
    {
        for (var k = i + 1; k + 2 < words.Count && !words[k].Is(WordTags.Stop); k++)
            if (words[k].Is(WordTags.And) && words[k + 1].Find(form) is not null && (words[k + 2].Is(WordTags.Specifier | WordTags.ObjectPronoun) || k + 3 < words.Count && words[k + 2].IsNominal && words[k + 2].Lower.EndsWith('s') && words[k + 3].Is(WordTags.Preposition | WordTags.Stop))) return true;
        return false;
    }

    private static readonly FrozenSet<string> NeverNouns = FrozenSet.ToFrozenSet(
        ["take", "make", "give", "write", "send", "bring", "keep", "put", "get", "prepare", "sell", "serve", "teach", "collect", "receive", "carry", "manage", "organise", "organize", "arrange", "maintain", "handle", "enter", "remove", "replace", "deliver", "choose", "read", "build", "draw", "fill", "feed", "hang", "pour", "peel", "bake", "lay", "answer", "process", "clear", "count", "mix", "sort"], StringComparer.Ordinal);

    /// <summary>"looks for anything that was moved by the cleaners and straightens the ropes": the main clause goes on behind a relative one.</summary>
    public static VerbForms Resumed(List<Token> words, int i, VerbForms told)
    {
        if (told == VerbForms.None || i < 2 || !words[i - 1].Is(WordTags.And) && words[i - 1].Lower is not "," || words[i].Capital || i + 1 >= words.Count) return VerbForms.None;
        var form = told & words[i].AllForms & (VerbForms.Third | VerbForms.Past);
        if (form != VerbForms.None && (words[i + 1].Is(WordTags.Specifier | WordTags.ObjectPronoun) || words[i + 1].Lower is "what" or "who" or "how" or "where" or "whether" or "which")) return form;
        // "shows them how to coppice hazel, hands out the tools"; "I sign the book that hangs there and close off the job".
        if (IsParticleLike(words[i + 1]) && i + 2 < words.Count && words[i + 2].Is(WordTags.Specifier | WordTags.ObjectPronoun) && (form != VerbForms.None || words[i - 1].Is(WordTags.And) && !words[i + 2].Is(WordTags.Time)))
            return form != VerbForms.None ? form : told & words[i].AllForms & VerbForms.Infinitive;
        // "we sweep the floor, that's the rule, and charge the tugs": an article cannot follow a noun.
        if ((told & VerbForms.Infinitive & words[i].AllForms) != 0 && (words[i + 1].Lower is "the" or "a" or "an" || words[i + 1].Is(WordTags.Possessive) || words[i + 1].Lower is "it" or "them" or "everything" || words[i + 1].Lower is "what" or "who" or "how" or "whether" || words[i - 1].Lower == "," && words[i + 1].Is(WordTags.Number) && char.IsLetter(words[i + 1].Text[0]))) return VerbForms.Infinitive;
        // "adjusts the chair the night shift has ruined, logs into the system and reads the bulletin".
        if (form != VerbForms.None && words[i + 1].Is(WordTags.Preposition) && GoesOn(words, i, form)) return form;
        if (!words[i - 1].Is(WordTags.And)) return VerbForms.None;
        // "I answer the emails that came in overnight and process refunds".
        var relative = words.FindLastIndex(i - 1, i, w => w.Lower is "that" or "who" or "which");
        return relative > 0 && words.FindIndex(relative, i - relative, w => w.IsVerb) > 0 && (told & VerbForms.Infinitive & words[i].AllForms) != 0 && words[i + 1].IsNominal && words[i + 1].Lower.EndsWith('s') ? VerbForms.Infinitive : VerbForms.None;
    }

    /// <summary>"fallen branches", "dripping taps": a participle before its noun.</summary>
    private static bool Described(List<Token> words, int i) =>
        i + 2 < words.Count && words[i + 1] is { Tags: WordTags.None } participle && (participle.Readings.Length > 0 ? (participle.AllForms & (VerbForms.Infinitive | VerbForms.Third)) == 0 : participle.Lower.Length > 5 && participle.Lower.EndsWith("ed", StringComparison.Ordinal)) && words[i + 2].IsNominal && words[i + 2].Lower.EndsWith('s');
}
