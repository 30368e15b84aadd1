using System.Collections.Frozen;
using static InterviewBot.Domain.JobAnalysis.Grammar.EnglishVerbContext;

namespace InterviewBot.Domain.JobAnalysis.Grammar;

/// <summary>What an English word may be by what stands before it: in front of a sentence, behind a verb, a subject, a preposition.</summary>
internal static class EnglishVerbPlaces
{
    private static readonly FrozenSet<string> WithBaseForm = FrozenSet.ToFrozenSet(["people", "children", "staff", "men", "women", "police", "kids", "we", "they"], StringComparer.Ordinal);
    private static readonly FrozenSet<string> LeadBare = FrozenSet.ToFrozenSet(["help", "let", "make", "see", "watch", "hear"], StringComparer.Ordinal);

    /// <summary>What the words before allow this word to be; none when it must be a noun or adjective.</summary>
    public static VerbForms Allow(List<Token> words, int i, bool finite, VerbForms form, VerbForms told)
    {
        var word = words[i];
        var p = i - 1;
        while (p >= 0 && !words[p].IsVerb && words[p].Is(WordTags.Adverb | WordTags.Negation) && !words[p].Is(WordTags.Determiner | WordTags.Preposition)) p--;
        var next = i + 1 < words.Count ? words[i + 1] : null;
        // "the forklift's Marek": what has an 's behind it is a thing.
        if (next?.Lower == "'s" && word.Lower is not "let") return VerbForms.None;
        if (p < 0) return AtStart(word, next);
        var before = words[p];
        // "Cleaning up goes without saying": a finite verb behind a gerund and its particle.
        if (before.Verb is { Forms: VerbForms.Gerund } && p < i - 1 && (p == 0 || words[p - 1].Is(WordTags.Stop | WordTags.Pause)) && (word.AllForms & VerbForms.Third) != 0) return VerbForms.Third;
        // "Marketing writes the posts".
        if (before.Verb is { Forms: VerbForms.Gerund } && p == 0 && i == 1 && (word.AllForms & VerbForms.Third) != 0 && next is not null && next.Lower is "the" or "a" or "an") return VerbForms.Third;
        // "Clipping took an hour": a past form behind a gerund in front.
        if (before.Verb is { Forms: VerbForms.Gerund } && p == i - 1 && (p == 0 || words[p - 1].Is(WordTags.Stop | WordTags.Pause)) && (word.AllForms & ~VerbForms.Past) == 0) return VerbForms.Past;
        // "Guest reviews, I read those": a plural in front of a comma and a subject is what is spoken of.
        if (p == 0 && next?.Lower == "," && i + 2 < words.Count && words[i + 2].Is(WordTags.Subject) && before.IsNominal && !before.Is(WordTags.Person | WordTags.Name)) return VerbForms.None;
        // "Broken strings get replaced": a participle before its noun.
        if (p == 0 && p == i - 1 && next?.Lower is "get" or "go" or "are" or "were" or "have" && word.Lower.EndsWith('s') && before.Readings.Length > 0 && (before.AllForms & ~(VerbForms.Past | VerbForms.Participle)) == 0) return VerbForms.None;
        if (before.IsVerb) return AfterVerb(words, before.Verb!.Value.Lemma, p, next);
        // "up to date"; "the empty one back": one is a third person.
        if (before.Lower == "to" && word.Lower == "date" && p > 0 && words[p - 1].Lower == "up") return VerbForms.None;
        if (before.Lower is "one" or "ones" && p > 0 && words[p - 1].Is(WordTags.Adjective | WordTags.Determiner)) return VerbForms.Third | VerbForms.Past;
        // "to head office": where to.
        if (before.Lower == "to" && word.Lower == "head" && next?.Lower == "office") return VerbForms.None;
        if (before.Lower == "to") return VerbForms.Infinitive;
        if (before.Lower is "im") return VerbForms.Gerund | VerbForms.Participle;
        // "me and Kev check the shop", "the two of us laid her out".
        if (EnglishPairs.EndsAt(words, p)) return VerbForms.Infinitive | VerbForms.Past;
        if (before.Is(WordTags.Subject) && !(before.Is(WordTags.ObjectPronoun) && p > 0 && words[p - 1].IsVerb && !EnglishVerbMarker.AlwaysVerb.Contains(words[p - 1].Lower)) && !before.Is(WordTags.Possessive))
            return before.Lower == "one" ? VerbForms.Third | VerbForms.Past : VerbForms.Infinitive | VerbForms.Third | VerbForms.Past;
        if (before.Is(WordTags.ObjectPronoun) && (!before.Is(WordTags.Possessive) || p > 0 && words[p - 1].Verb is { Lemma: "let" or "make" }))
            return p > 0 && words[p - 1].Verb is { } lead && LeadBare.Contains(lead.Lemma) ? VerbForms.Infinitive | VerbForms.Gerund : VerbForms.Gerund;
        // "Court orders I deduct": what is spoken of, before its subject and verb.
        if (p == 0 && before.IsNominal && !before.Is(WordTags.Person | WordTags.Name) && before.Readings.Length == 0 && next is not null && next.Lower is "i" or "he" or "she" or "we" && i + 2 < words.Count && words[i + 2].Readings.Length > 0) return VerbForms.None;
        // "all four screens plus fire exits": another thing.
        if (before.Lower == "plus") return VerbForms.None;
        if (before.Is(WordTags.And | WordTags.Pause)) return EnglishJoinedVerbs.Behind(words, i, p, form, told);
        // "whatever comes up", "whoever turns up".
        if (before.Lower is "whatever" or "whoever" && word.Find(VerbForms.Third) is { Lemma: "come" or "need" or "happen" or "go" or "turn" or "arrive" or "break" or "fall" or "work" or "look" or "fit" or "want" or "call" or "ring" or "hit" or "land" or "drop" or "spill" }) return VerbForms.Third;
        if (before.Is(WordTags.Relative) && (!before.Is(WordTags.Determiner) || (p > 0 && words[p - 1].IsNominal)))
            return VerbForms.Infinitive | VerbForms.Third | VerbForms.Past;
        if (before.Is(WordTags.Preposition)) return before.Lower == "to" ? VerbForms.Infinitive : VerbForms.Gerund;
        if (before.Is(WordTags.Subordinator)) return VerbForms.Gerund;
        if (before.Is(WordTags.Quote | WordTags.Stop)) return AtStart(word, next);
        if (before.Is(WordTags.Specifier) && !before.Is(WordTags.Time)) return VerbForms.None;
        if (before.Lower == "'s") return VerbForms.None;
        if ((before.Is(WordTags.Adjective) || LooksAdjectival(before)) && before.Readings.Length == 0) return VerbForms.None;
        // "a donor wrote": a form that can be nothing but a past tense, behind its subject.
        if (finite && (word.AllForms & ~VerbForms.Past) == 0 && before.IsNominal && p == i - 1) return VerbForms.Past;
        // "Delivery notes get filed": a compound noun before its verb.
        if (p == 0 && p == i - 1 && (word.AllForms & VerbForms.Third) != 0 && before.IsNominal && !before.Is(WordTags.Person | WordTags.Name) && before.Readings.Length == 0 && next is not null && next.Lower is "get" or "gets" or "go" or "have" or "need" or "come") return VerbForms.None;
        // A noun before it: its subject, when the clause has no finite verb yet.
        // "cancelling online orders, sending copies": the plural behind a gerund is its object.
        if (!finite && (word.AllForms & VerbForms.Third) != 0 && (next is null || next.Is(WordTags.Pause | WordTags.And | WordTags.Stop)))
        {
            var governing = p;
            while (governing >= 0 && !words[governing].IsVerb && !words[governing].Is(WordTags.Pause | WordTags.And | WordTags.Stop)) governing--;
            if (governing >= 0 && words[governing].Verb is { Forms: VerbForms.Gerund }) return VerbForms.None;
        }
        // "the guard rails and the toe boards, …": the second half of a compound, in an enumeration of things.
        if (!finite && told != VerbForms.None && p > 1 && words[p - 1].Lower is "the" or "a" or "an" && words[p - 2].Is(WordTags.And) && next is not null && next.Lower == "," && !before.Is(WordTags.Person | WordTags.Name) && word.Find(VerbForms.Third) is { Lemma: not ("ring" or "go" or "come" or "arrive" or "start" or "stop" or "open" or "close" or "end" or "begin" or "break" or "fail" or "leave" or "bark" or "happen" or "beep" or "buzz") }) return VerbForms.None;
        // "helps the pupils choose a book".
        if (finite && (word.AllForms & VerbForms.Infinitive) != 0 && next is not null && (next.Is(WordTags.Specifier | WordTags.ObjectPronoun)) && before.Is(WordTags.Person))
        {
            var lead = p;
            while (lead >= 0 && !words[lead].IsVerb && (words[lead].IsNominal || words[lead].Is(WordTags.Specifier | WordTags.Adjective))) lead--;
            if (lead >= 0 && words[lead].Verb is { Lemma: "help" or "let" or "watch" }) return VerbForms.Infinitive;
        }
        if (finite) return (word.AllForms & VerbForms.Gerund) != 0 && TakesObject(next) && !next!.Is(WordTags.Preposition) ? VerbForms.Gerund : VerbForms.None;
        if (next is not null && (EnglishVerbMarker.AlwaysVerb.Contains(next.Lower) || next.Lower is "'s")) return VerbForms.None;
        var allowed = VerbForms.Third | VerbForms.Past | VerbForms.Participle;
        // "Answering calls sounds easy": after a gerund in front, the plural is its object and the verb is singular.
        var gerund = words.FindIndex(w => w.Verb is { Forms: VerbForms.Gerund });
        if (gerund >= 0 && gerund < p && (gerund == 0 || words[gerund - 1].Is(WordTags.Stop | WordTags.Pause)) && (word.AllForms & VerbForms.Third) != 0 && next is not null && !next.Is(WordTags.Pause | WordTags.And | WordTags.Stop | WordTags.Subject)) return VerbForms.Third;
        if ((word.AllForms & VerbForms.Third) != 0 && (word.AllForms & VerbForms.Past) == 0 && before.Lower.EndsWith('s') && !before.Lower.EndsWith("ss", StringComparison.Ordinal) && !before.Capital)
            return VerbForms.None;
        if (before.Lower.EndsWith('s') || WithBaseForm.Contains(before.Lower)) allowed |= VerbForms.Infinitive;
        return allowed;
    }

    /// <summary>"What we do is hold them": the infinitive behind "is", when the subject is about doing.</summary>
    public static VerbForms Equated(List<Token> words, int i)
    {
        if (words[i].Find(VerbForms.Infinitive) is null || i < 3) return VerbForms.None;
        var be = i - 1;
        if (words[be].Verb is not { Lemma: "be" }) return VerbForms.None;
        for (var k = be - 1; k >= Math.Max(0, be - 8); k--) if (words[k].Lower is "do" or "did" or "does") return VerbForms.Infinitive;
        return VerbForms.None;
    }

    public static VerbForms AtStart(Token word, Token? next)
    {
        if ((word.AllForms & VerbForms.Gerund) != 0) return VerbForms.Gerund;
        // "Back at the office".
        if (word.Lower == "back" && next is not null && next.Is(WordTags.Preposition)) return VerbForms.None;
        // "Milk goes in the fridge", "Number three starts", "Lost kids": no instruction without an article.
        if (next is null || next.Find(VerbForms.Third) is not null && !next.Is(WordTags.Specifier | WordTags.ObjectPronoun) || next.Is(WordTags.Number) && !next.Is(WordTags.Determiner) && (word.AllForms & ~(VerbForms.Past | VerbForms.Participle)) != 0) return VerbForms.None;
        return TakesObject(next) && next.Is(WordTags.Specifier | WordTags.ObjectPronoun | WordTags.Preposition | WordTags.Adverb) ? VerbForms.Past | VerbForms.Infinitive : VerbForms.None;
    }

    private static VerbForms AfterVerb(List<Token> words, string lemma, int p, Token? next)
    {
        if (lemma == "be" || words[p].Lower is "'s" or "'re" or "'m") return VerbForms.Participle | VerbForms.Gerund;
        if (lemma == "have" || words[p].Lower is "'ve") return VerbForms.Participle;
        if (lemma is "do" or "can" or "could" or "must" or "may" or "might" or "shall" or "should" or "will" or "would" or "ought" or "let" || words[p].Lower is "'ll" or "'d")
            return VerbForms.Infinitive | (lemma == "do" ? VerbForms.Gerund : VerbForms.None);
        if (lemma == "get") return VerbForms.Participle | VerbForms.Gerund;
        // "help clean", "let go"; behind "make" or "see" the one who acts comes first ("make picture cards").
        if (lemma is "help" or "let") return VerbForms.Infinitive | VerbForms.Gerund;
        // "fix dripping taps": behind most verbs a gerund before a noun says what kind of thing it is.
        return next is not null && next.IsNominal && !next.Is(WordTags.Person) && !TakeGerund.Contains(lemma) ? VerbForms.None : VerbForms.Gerund;
    }

    /// <summary>Verbs whose object can be an act: "start cleaning tables".</summary>
    private static readonly FrozenSet<string> TakeGerund = FrozenSet.ToFrozenSet(
        ["start", "keep", "stop", "begin", "finish", "spend", "like", "enjoy", "love", "hate", "involve", "include", "mean", "avoid", "practise", "practice", "mind", "suggest", "recommend", "continue", "prefer", "go", "come", "sit", "stand", "lie", "see", "watch", "hear", "find", "notice", "consider", "risk", "miss", "resume", "try", "remember", "dislike", "fancy", "need", "run", "walk"], StringComparer.Ordinal);
}
