using System.Collections.Frozen;

namespace InterviewBot.Domain.JobAnalysis.Grammar;

/// <summary>Finds what stands to the right of an English verb: objects, prepositional phrases, the particle of a phrasal verb.</summary>
internal sealed class EnglishObjects(GrammarLexicon lexicon)
{
    public void Find(List<Token> words, Clause clause, int i, EnglishVerbGroup group)
    {
        var prepositional = false;
        var lemma = clause.Lemma;
        var fronted = clause.Objects.Count > 0 && !clause.Passive;
        // "Ordering: soap, towels, tea": what stands behind the colon is ordered.
        if (clause.Nominal && i < words.Count && words[i].Lower == ":" && group.First == 0) i++;
        while (i < words.Count)
        {
            var word = words[i];
            if (word.Is(WordTags.Negation) && !word.Is(WordTags.Determiner)) { i++; continue; }
            // "let the ushers know".
            if (lemma == "let" && word.Lower == "know" && clause.Objects.Count > 0)
            {
                clause.Lemma = "let know";
                clause.Last = i;
                word.Verb = null;
                word.Readings = [];
                i++;
                continue;
            }
            if (word.IsVerb || word.Is(WordTags.Stop | WordTags.Quote)) break;
            // "tick what each one does", "note which pens are wet": a clause that is the object, not a thing.
            if (word.Lower is "what" or "whatever" or "which" && i > group.Main && OpensClause(words, i)) break;
            if (i + 1 < words.Count && word.Lower == "to" && words[i + 1].IsVerb) break;
            if (word.Is(WordTags.Pause) || word.Is(WordTags.And))
            {
                var next = i + 1;
                while (next < words.Count && words[next].Is(WordTags.And)) next++;
                // "blow the whistle, no discussion": what there is none of is no second thing.
                if (word.Lower is not ("," or "and" or "or" or "&" or "nor") || next < words.Count && words[next].Lower == "no") break;
                var item = PhraseReader.Read(words, next);
                // "spins the pedals, listens, …": a second verb without object, not a second thing.
                if (item.Exists && item.First == item.Last && words[item.Head].Find(VerbForms.Third) is not null && (words[group.Main].Verb!.Value.Forms & VerbForms.Third) != 0 && !words[item.Head].Is(WordTags.Person)) break;
                // "all levels, takes forty minutes": a verb with its measure, not another thing.
                if (item.Exists && item.First == item.Last && words[item.Head].Find(VerbForms.Third) is not null && item.Last + 1 < words.Count && words[item.Last + 1].Is(WordTags.Number | WordTags.Specifier)) break;
                if (!item.Exists || words[next].Is(WordTags.Subject) || Takes(words, item.Last + 1)) break;
                // "and any cow with a hard quarter gets stripped": what follows has a verb of its own.
                if (item.Last + 1 < words.Count && words[item.Last + 1].Is(WordTags.Preposition) && PhraseReader.Read(words, item.Last + 2) is { Exists: true } with && with.Last + 1 < words.Count && words[with.Last + 1].Verb is { } its && (its.Forms & (VerbForms.Third | VerbForms.Past)) != 0 && (its.Forms & VerbForms.Infinitive) == 0) break;
                // "Medicines to pharmacies and samples to the lab": a second thing, with its own place behind it.
                if (prepositional && clause.Prepositionals.Count > 0 && clause.Objects.Count > 0 && !clause.Passive && !words[item.Head].Is(WordTags.Person) && item.Last + 1 < words.Count && words[item.Last + 1].Lower == words[clause.Prepositionals[^1].Preposition].Lower) clause.Objects.Add(item);
                else if (prepositional && clause.Prepositionals.Count > 0) clause.Prepositionals.Add(clause.Prepositionals[^1] with { Phrase = item });
                else if (!clause.Passive && clause.Objects.Count > 0 && !fronted) clause.Objects.Add(item);
                else break;
                i = item.Last + 1;
                clause.Last = item.Last;
                continue;
            }
            if (word.Is(WordTags.Subordinator | WordTags.Relative) && !word.Is(WordTags.Preposition | WordTags.Determiner | WordTags.Adverb)) break;
            if (word.Lower == "that" && i + 1 < words.Count && words[i + 1].Is(WordTags.Subject | WordTags.Specifier)) break;
            if (clause.Objects.Count > 0 && lexicon.Verbs.Has(lemma + " up to date") && word.Lower == "up" && i + 2 < words.Count && words[i + 2].Lower == "date")
            {
                clause.Lemma = lemma + " up to date";
                clause.Last = i + 2;
                i += 3;
                continue;
            }
            // "help them up the steps", "walk him down the stairs": between two things it says where to.
            var between = word.Lower is "up" or "down" && clause.Objects.Count > 0 && clause.Objects[^1].Last == i - 1 && i + 1 < words.Count && words[i + 1].Is(WordTags.Specifier);
            if (lexicon.Verbs.IsParticle(word.Lower) && !between && words[i - 1].Lower != "of" && !IsPartOfPreposition(words, i) && !(i + 1 < words.Count && word.Lower is "on" or "in" or "over" or "through" or "to" or "for" or "with" or "at" or "about" or "after" or "off" or "round" && (words[i + 1].Is(WordTags.Specifier | WordTags.ObjectPronoun) || words[i + 1].IsNominal)) && lexicon.Verbs.Has(lemma + " " + word.Lower) && clause.Objects.Count > 0)
            {
                clause.Lemma = lemma + " " + word.Lower;
                clause.Last = i++;
                continue;
            }
            // "talks a father through a birth": what somebody is taken through.
            if (word.Lower == "through" && clause.Objects.Count > 0 && lexicon.Verbs.Has(lemma + " through") && clause.Objects.TrueForAll(o => words[o.Head].Is(WordTags.Person | WordTags.ObjectPronoun) && words[o.Head].Lower is not "it") && lemma is "talk" or "walk" or "take" or "guide")
            {
                clause.Lemma = lemma + " through";
                clause.Last = i++;
                continue;
            }
            // "shuts the shop down": a verb of work takes any particle that ends its clause.
            if (word.Lower is "up" or "out" or "off" or "away" or "back" or "down" && words[i - 1].Lower is not ("straight" or "right" or "of") && clause.Objects.Count > 0 && !lemma.Contains(' ', StringComparison.Ordinal) && (i + 1 == words.Count || words[i + 1].Is(WordTags.Stop | WordTags.Pause | WordTags.And | WordTags.Subordinator) || words[i + 1].Is(WordTags.Preposition) && words[i + 1].Lower is not "of") && (lexicon.Verbs.Kinds(lemma) & (VerbKinds.Work | VerbKinds.Motion)) == VerbKinds.Work && !clause.Passive)
            {
                clause.Lemma = lemma + " " + word.Lower;
                clause.Last = i++;
                continue;
            }
            // "inspects about fifty rooms": how many, not what about.
            if (word.Lower is "about" or "around" or "over" or "under" && clause.Objects.Count == 0 && i + 1 < words.Count && words[i + 1].Is(WordTags.Number)) { i++; continue; }
            if (word.Is(WordTags.Preposition) && !word.Is(WordTags.Specifier))
            {
                var inner = PhraseReader.Read(words, i + 1);
                // "deliver to about six hundred houses".
                if (!inner.Exists && i + 2 < words.Count && words[i + 1].Lower is "about" or "around" or "over" or "under" && words[i + 2].Is(WordTags.Number)) inner = PhraseReader.Read(words, i + 2);
                // "are fixed by whoever has them".
                if (!inner.Exists && clause.Passive && word.Lower == "by" && i + 1 < words.Count && words[i + 1].Lower is "whoever" or "everyone" or "everybody" or "anyone") clause.Agent = new Phrase(i + 1, i + 1, i + 1);
                if (!inner.Exists) { i++; continue; }
                if (clause.Passive && word.Lower == "by" && !words[inner.Head].Is(WordTags.Time)) clause.Agent = inner;
                if (Takes(words, inner.Last + 1) && word.Is(WordTags.Subordinator)) break;
                clause.Prepositionals.Add(new Prepositional(i, inner));
                prepositional = true;
                clause.Last = inner.Last;
                i = inner.Last + 1;
                continue;
            }
            if (word.Is(WordTags.Adverb) && !word.Is(WordTags.Adjective | WordTags.Specifier)) { i++; continue; }
            // "ring anyone who has not confirmed": those whom something is true of.
            if (Anybody.Contains(word.Lower) && clause.Objects.Count == 0 && !clause.Passive && i + 1 < words.Count && words[i + 1].Lower is "who" or "that" or "whose")
            {
                clause.Objects.Add(new Phrase(i, i, i));
                clause.Last = i++;
                continue;
            }
            // "text everyone their slot": whom.
            if (clause.Objects.Count == 0 && !clause.Passive && word.Lower is "everyone" or "everybody" or "someone" or "somebody" && i == clause.Last + 1 && !(i + 1 < words.Count && words[i + 1].IsVerb))
            {
                clause.Objects.Add(new Phrase(i, i, i));
                clause.Last = i++;
                continue;
            }
            if (word.Is(WordTags.Subject) && !word.Is(WordTags.ObjectPronoun | WordTags.Possessive)) break;
            // "if you forget something | you walk": the subject of what follows.
            if (word.Lower is "you" or "it" && i > group.Main + 1 && clause.Objects.Count > 0 && !EnglishBareInfinitive.Follows(lemma) && i + 1 < words.Count && words[i + 1].Verb is { } own && (own.Forms & (VerbForms.Infinitive | VerbForms.Third | VerbForms.Past)) != 0) break;
            // "Knives I sharpen myself".
            if (fronted && word.Lower is "myself" or "himself" or "herself" or "yourself" or "themselves") { i++; continue; }
            var phrase = PhraseReader.Read(words, i);
            if (!phrase.Exists) { i++; continue; }
            // "repairs the wall stone by stone": how it is done.
            if (phrase.Last > phrase.Head - 1 && phrase.Last > phrase.First + 1 && phrase.Last == phrase.Head && phrase.Last + 2 < words.Count && words[phrase.Last + 1].Lower is "by" or "after" or "for" && words[phrase.Last + 2].Lower == words[phrase.Last].Lower) phrase = new Phrase(phrase.First, phrase.Last - 1, phrase.Last - 1);
            if (fronted && i == group.Main + 1 && word.Lower is "that" or "those" or "them" or "it" && phrase.First == phrase.Last && clause.Objects[0].First == 0) { i++; continue; }
            // "let the ushers know".
            if (lemma == "let" && phrase.Last > phrase.First && words[phrase.Last].Lower == "know")
            {
                phrase = new Phrase(phrase.First, phrase.Last - 1, phrase.Last - 1);
                clause.Lemma = "let know";
                clause.Objects.Add(phrase);
                clause.Last = phrase.Last + 1;
                i = phrase.Last + 2;
                continue;
            }
            // "anything | the parents told me": who tells it is no second thing.
            if (clause.Objects.Count > 0 && clause.Objects[^1] is var whole && whole.Last == i - 1 && whole.First == whole.Last && words[whole.Head].Lower is "anything" or "everything" or "something" or "whatever") break;
            var gerund = group.Nonfinite && !group.To && clause.Objects.Count == 0 && !(phrase.Last + 1 < words.Count && words[phrase.Last + 1].Is(WordTags.Subject));
            // "I fix the lockers they've kicked in": a thing with its article, and what is told of it without "that".
            if (clause.Objects.Count == 0 && !clause.Passive && IsToldOf(words, phrase, lemma))
            {
                clause.Objects.Add(phrase);
                clause.Last = phrase.Last;
                break;
            }
            if (!gerund && Takes(words, phrase.Last + 1) && !words[phrase.Head].Is(WordTags.ObjectPronoun) && !(EnglishBareInfinitive.Follows(lemma) && words[phrase.Last + 1].Verb is { Forms: VerbForms.Infinitive }) && !IsBeforeMain(words, clause, phrase)) break;
            // "After milking | the parlour has to be hosed down".
            if (gerund && clause.Verb > 0 && words[clause.Verb - 1].Lower is "after" or "before" or "when" or "while" && phrase.Last + 1 < words.Count && words[phrase.Last + 1].Lower is "is" or "are" or "has" or "have" or "gets" or "get" or "needs" or "goes" or "was" or "were" or "had" or "must") break;
            // "the thirsty ones I sell a beer": what follows the verb is the object, not what stands in front.
            if (fronted && !clause.Subordinate && !words[phrase.Head].Is(WordTags.Time | WordTags.Number)) { clause.Objects.Clear(); fronted = false; }
            // "writes down the hours": hours can be what is worked on.
            var hours = words[phrase.Head].Lower is "hours" or "times" && words[phrase.First].Is(WordTags.Determiner | WordTags.Possessive) && lemma is not ("work" or "do" or "spend" or "get" or "have") || words[phrase.Head].Lower == "time" && words[phrase.First].Lower == "the" && lemma is "write" or "note" or "log" or "record" or "note down" or "write down";
            // "New workers are given an induction": what is given.
            if (clause.Passive && lemma is "give" or "offer" or "show" or "teach" or "lend" or "send" && i == group.Main + 1 && !words[phrase.Head].Is(WordTags.Time | WordTags.Person | WordTags.ObjectPronoun)) { clause.Objects.Clear(); clause.Objects.Add(phrase); }
            if ((!words[phrase.Head].Is(WordTags.Time) || hours) && !clause.Passive && !fronted) { clause.Objects.Add(phrase); prepositional = false; }
            clause.Last = phrase.Last;
            i = phrase.Last + 1;
        }
        clause.Past |= group.Perfect;
    }

    /// <summary>"When a foot has an abscess | I open it": the object of a clause of time or condition, in front of the main clause.</summary>
    private static bool IsBeforeMain(List<Token> words, Clause clause, Phrase thing) =>
        clause is { Subordinate: true, Objects.Count: 0, Passive: false } && EnglishFronted.IsAdverbial(clause) && thing.First == clause.Verb + 1 && words[thing.Last + 1].Is(WordTags.Subject) && !words[thing.Last + 1].IsVerb;

    /// <summary>"in front of customers", "out of the box": no particle.</summary>
    private static bool IsPartOfPreposition(List<Token> words, int i) => i + 2 < words.Count && words[i + 2].Lower == "of" && words[i].Is(WordTags.Preposition) && words[i + 1].Lower is "front" or "charge" or "case" or "terms" or "search" || i + 1 < words.Count && words[i + 1].Lower == "of";

    private bool IsToldOf(List<Token> words, Phrase thing, string lemma) =>
        thing.Last + 2 < words.Count && words[thing.Last + 1].Lower is "they" or "we" or "i" or "he" or "she" or "you" && words[thing.Last + 2].IsVerb && words[thing.First].Lower is "the" or "any" or "all" or "every" && !words[thing.Head].Is(WordTags.Time)
        && (lexicon.Verbs.Kinds(lemma) & (VerbKinds.Work | VerbKinds.Speech | VerbKinds.Mental)) == VerbKinds.Work;

    private static readonly FrozenSet<string> Anybody = FrozenSet.ToFrozenSet(["anyone", "anybody", "everyone", "everybody", "those"], StringComparer.Ordinal);

    /// <summary>A finite verb comes next: what was read is the subject of the next clause.</summary>
    private static bool Takes(List<Token> words, int i)
    {
        while (i < words.Count && !words[i].IsVerb && words[i].Is(WordTags.Adverb) && !words[i].Is(WordTags.Determiner | WordTags.And | WordTags.Subordinator)) i++;
        return i < words.Count && ((words[i].IsVerb && (words[i].Verb!.Value.Forms & VerbForms.Gerund) == 0) || (words[i].Is(WordTags.Subject) && !words[i].Is(WordTags.Possessive | WordTags.ObjectPronoun | WordTags.Relative)));
    }

    /// <summary>A verb with its subject follows before the next break.</summary>
    private static bool OpensClause(List<Token> words, int i)
    {
        for (var k = i + 2; k < words.Count && k < i + 6 && !words[k].Is(WordTags.Pause | WordTags.Stop | WordTags.Quote | WordTags.And); k++) if (words[k].IsVerb) return true;
        return false;
    }
}
