using System.Collections.Frozen;

namespace InterviewBot.Domain.JobAnalysis.Grammar;

/// <summary>
/// Decides which words of an English sentence are verbs. Most English verbs can be nouns ("check", "orders"), so a reading counts only where the words
/// before it allow one: after a subject, "to", a modal, an auxiliary, or in coordination with a verb of the same form.
/// </summary>
internal static class EnglishVerbMarker
{
    private static readonly FrozenSet<string> AlwaysVerb = FrozenSet.ToFrozenSet(
        ["am", "is", "are", "was", "were", "be", "been", "being", "has", "have", "had", "having", "do", "does", "did", "gets", "got", "can", "could", "must", "may", "might", "shall", "should", "will", "would", "ought"],
        StringComparer.Ordinal);

    private static readonly FrozenSet<string> Plurals = FrozenSet.ToFrozenSet(["people", "children", "staff", "men", "women", "police", "kids", "we", "they"], StringComparer.Ordinal);
    private static readonly FrozenSet<string> LeadBare = FrozenSet.ToFrozenSet(["help", "let", "make", "see", "watch", "hear"], StringComparer.Ordinal);

    public static void Mark(List<Token> words, GrammarLexicon lexicon)
    {
        var finite = false;
        var form = VerbForms.None;
        var told = VerbForms.None;
        var start = EnglishNotes.Start(words);
        var note = false;
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i];
            note &= !word.Is(WordTags.Subject);
            if (word.Is(WordTags.Stop | WordTags.Pause | WordTags.Quote | WordTags.And | WordTags.Subordinator) || (word.Is(WordTags.Relative) && !word.Is(WordTags.Determiner)))
            {
                finite = false;
                if (!word.Is(WordTags.Preposition | WordTags.Determiner)) continue;
            }
            // "pack what customers bought": what follows has a verb of its own.
            if (word.Lower is "what" or "whatever" && i > 0 && words[i - 1].IsVerb) finite = false;
            EnglishContractions.Read(words, i);
            if (word.Verb is { } contracted) { finite = true; _ = contracted; continue; }
            if (AlwaysVerb.Contains(word.Lower))
            {
                if (word.Readings.Length == 0) word.Verb = new VerbReading(word.Lower, VerbForms.Infinitive);
                else word.Verb = word.Readings[0];
                finite = true;
                // "I got in and switched on the lights": what is coordinated has the same form.
                if (word.Verb.Value.Lemma is "get" or "have" or "do" or "be" && i > 0 && words[i - 1].Is(WordTags.Subject) && !words[i - 1].Is(WordTags.Relative | WordTags.Possessive)) form = told = word.Verb.Value.Forms & (VerbForms.Third | VerbForms.Past | VerbForms.Infinitive) & ~VerbForms.Participle;
                continue;
            }
            if (word.Readings.Length == 0)
            {
                EnglishVerbGuess.Mark(words, i, lexicon, finite, form, told);
                if (word.Verb is { } guessed) { finite |= (guessed.Forms & VerbForms.Gerund) == 0; form = guessed.Forms; }
                continue;
            }
            // "at Brackley Books": the second part of a name.
            if (word.Capital && i > 1 && words[i - 1].Capital && words[i - 1].Is(WordTags.Name)) continue;
            // "Greet goes", "Kit mops": a name.
            if (word.Capital && (lexicon.IsFemaleName(word.Lower) || lexicon.IsMaleName(word.Lower))) continue;
            if (EnglishCompounds.Ends(words, i, lexicon)) continue;
            var allowed = Allowed(words, i, finite, form, told) | Equated(words, i) | Resumed(words, i, told) | (EnglishBareInfinitive.Is(words, i, lexicon) ? VerbForms.Infinitive : VerbForms.None);
            if (i == start) allowed |= (i > 0 ? AtStart(word, i + 1 < words.Count ? words[i + 1] : null) : VerbForms.None) | EnglishNotes.Begin(words, i) | (EnglishNotes.Opens(words, i) ? VerbForms.Infinitive : VerbForms.None);
            else if (note || i == start + 2 && i > 2 && EnglishNotes.Opens(words, start)) allowed |= EnglishNotes.GoOn(words, i);
            if (allowed == VerbForms.None || word.Find(allowed) is not { } reading) continue;
            reading = EnglishHomographs.Choose(words, i, reading);
            word.Verb = reading with { Forms = reading.Forms & allowed };
            if ((word.Verb.Value.Forms & (VerbForms.Third | VerbForms.Past | VerbForms.Infinitive)) != 0 && !Infinitival(words, i)) finite = true;
            form = word.Verb.Value.Forms;
            note |= (i == start || i == start + 2 && EnglishNotes.Opens(words, start)) && (form & VerbForms.Infinitive) != 0;
            if (i > 0 && words[i - 1].Is(WordTags.Subject) && !words[i - 1].Is(WordTags.Relative | WordTags.Possessive)) told = form & (VerbForms.Third | VerbForms.Past | VerbForms.Infinitive);
        }
    }

    /// <summary>What the words before allow this word to be; none when it must be a noun or adjective.</summary>
    private static VerbForms Allowed(List<Token> words, int i, bool finite, VerbForms form, VerbForms told)
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
        if (before.IsVerb) return AfterVerb(words, before.Verb!.Value.Lemma, p, next);
        // "up to date"; "the empty one back": one is a third person.
        if (before.Lower == "to" && word.Lower == "date" && p > 0 && words[p - 1].Lower == "up") return VerbForms.None;
        if (before.Lower is "one" or "ones" && p > 0 && words[p - 1].Is(WordTags.Adjective | WordTags.Determiner)) return VerbForms.Third | VerbForms.Past;
        if (before.Lower == "to") return VerbForms.Infinitive;
        if (before.Lower is "im") return VerbForms.Gerund | VerbForms.Participle;
        if (before.Is(WordTags.Subject) && !(before.Is(WordTags.ObjectPronoun) && p > 0 && words[p - 1].IsVerb && !AlwaysVerb.Contains(words[p - 1].Lower)) && !before.Is(WordTags.Possessive))
            return before.Lower == "one" ? VerbForms.Third | VerbForms.Past : VerbForms.Infinitive | VerbForms.Third | VerbForms.Past;
        if (before.Is(WordTags.ObjectPronoun) && (!before.Is(WordTags.Possessive) || p > 0 && words[p - 1].Verb is { Lemma: "let" or "make" }))
            return p > 0 && words[p - 1].Verb is { } lead && LeadBare.Contains(lead.Lemma) ? VerbForms.Infinitive | VerbForms.Gerund : VerbForms.Gerund;
        // "Court orders I deduct": what is spoken of, before its subject and verb.
        if (p == 0 && before.IsNominal && !before.Is(WordTags.Person | WordTags.Name) && before.Readings.Length == 0 && next is not null && next.Lower is "i" or "he" or "she" or "we" && i + 2 < words.Count && words[i + 2].Readings.Length > 0) return VerbForms.None;
        // "all four screens plus fire exits": another thing.
        if (before.Lower == "plus") return VerbForms.None;
        if (before.Is(WordTags.And | WordTags.Pause))
        {
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
        // "whatever comes up", "whoever turns up".
        if (before.Lower is "whatever" or "whoever" && word.Find(VerbForms.Third) is { Lemma: "come" or "need" or "happen" or "go" or "turn" or "arrive" or "break" or "fall" or "work" or "look" or "fit" or "want" or "call" or "ring" }) return VerbForms.Third;
        if (before.Is(WordTags.Relative) && (!before.Is(WordTags.Determiner) || (p > 0 && words[p - 1].IsNominal)))
            return VerbForms.Infinitive | VerbForms.Third | VerbForms.Past;
        if (before.Is(WordTags.Preposition)) return before.Lower == "to" ? VerbForms.Infinitive : VerbForms.Gerund;
        if (before.Is(WordTags.Subordinator)) return VerbForms.Gerund;
        if (before.Is(WordTags.Quote | WordTags.Stop)) return AtStart(word, next);
        if (before.Is(WordTags.Specifier) && !before.Is(WordTags.Time)) return VerbForms.None;
        if (before.Lower == "'s") return VerbForms.None;
        if ((before.Is(WordTags.Adjective) || Adjectival.Any(e => before.Lower.Length > 5 && before.Lower.EndsWith(e, StringComparison.Ordinal))) && before.Readings.Length == 0) return VerbForms.None;
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
        if (next is not null && (AlwaysVerb.Contains(next.Lower) || next.Lower is "'s")) return VerbForms.None;
        var allowed = VerbForms.Third | VerbForms.Past | VerbForms.Participle;
        // "Answering calls sounds easy": after a gerund in front, the plural is its object and the verb is singular.
        var gerund = words.FindIndex(w => w.Verb is { Forms: VerbForms.Gerund });
        if (gerund >= 0 && gerund < p && (gerund == 0 || words[gerund - 1].Is(WordTags.Stop | WordTags.Pause)) && (word.AllForms & VerbForms.Third) != 0 && next is not null && !next.Is(WordTags.Pause | WordTags.And | WordTags.Stop | WordTags.Subject)) return VerbForms.Third;
        if ((word.AllForms & VerbForms.Third) != 0 && (word.AllForms & VerbForms.Past) == 0 && before.Lower.EndsWith('s') && !before.Lower.EndsWith("ss", StringComparison.Ordinal) && !before.Capital)
            return VerbForms.None;
        if (before.Lower.EndsWith('s') || Plurals.Contains(before.Lower)) allowed |= VerbForms.Infinitive;
        return allowed;
    }

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
    private static VerbForms Resumed(List<Token> words, int i, VerbForms told)
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

    private static readonly string[] Adjectival = ["ical", "ous", "ful", "ive", "able", "ible", "less"];

    /// <summary>"What we do is hold them": the infinitive behind "is", when the subject is about doing.</summary>
    private static VerbForms Equated(List<Token> words, int i)
    {
        if (words[i].Find(VerbForms.Infinitive) is null || i < 3) return VerbForms.None;
        var be = i - 1;
        if (words[be].Verb is not { Lemma: "be" }) return VerbForms.None;
        for (var k = be - 1; k >= Math.Max(0, be - 8); k--) if (words[k].Lower is "do" or "did" or "does") return VerbForms.Infinitive;
        return VerbForms.None;
    }

    private static VerbForms AtStart(Token word, Token? next)
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

    private static bool Infinitival(List<Token> words, int i) => i > 0 && words[i - 1].Lower == "to";

    /// <summary>"fallen branches", "dripping taps": a participle before its noun.</summary>
    private static bool Described(List<Token> words, int i) =>
        i + 2 < words.Count && words[i + 1] is { Tags: WordTags.None } participle && (participle.Readings.Length > 0 ? (participle.AllForms & (VerbForms.Infinitive | VerbForms.Third)) == 0 : participle.Lower.Length > 5 && participle.Lower.EndsWith("ed", StringComparison.Ordinal)) && words[i + 2].IsNominal && words[i + 2].Lower.EndsWith('s');

    private static bool TakesObject(Token? next) =>
        next is not null && next.Lower is "everything" or "anything" or "whatever" or "whoever" || next is not null && !next.Is(WordTags.Stop | WordTags.Pause | WordTags.And) && next.Lower is not ("that" or "which" or "who" or "whose")
        && (next.Is(WordTags.Specifier | WordTags.ObjectPronoun | WordTags.Adjective | WordTags.Adverb) || (next.IsNominal && (next.Lower.EndsWith('s') || Adjectival.Any(e => next.Lower.Length > 5 && next.Lower.EndsWith(e, StringComparison.Ordinal)))) || next.Capital || next.Is(WordTags.Person)
            || (next.Is(WordTags.Preposition) && next.Lower is not "of"));

    private static bool IsParticleLike(Token? next) => next is not null && next.Lower is "up" or "down" or "out" or "off" or "away" or "back" or "over" or "in" or "on";

}
