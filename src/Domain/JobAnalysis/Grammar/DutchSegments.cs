using InterviewBot.Domain.Texts;
namespace InterviewBot.Domain.JobAnalysis.Grammar;

/// <summary>A stretch of a Dutch sentence with one verb cluster.</summary>
/// <param name="Opener">Its first word is a conjunction or relative.</param>
/// <param name="Subordinate">Verb-final.</param>
/// <param name="Relative">Opened by a relative; <paramref name="Antecedent"/> is the phrase before it.</param>
/// <param name="Coordinated">Opened by "en", "of" … or a comma after another clause.</param>
internal sealed record Segment(int First, int Last, bool Opener, bool Subordinate, string? Subordinator, bool Relative, Phrase Antecedent, bool Coordinated)
{
    /// <summary>A phrase in front, cut off by its relative clause: "de bewoners | die vroeg op zijn | wast ze".</summary>
    public Phrase Front { get; init; } = Phrase.None;
}

/// <summary>Cuts a Dutch sentence into segments at punctuation, subordinators, relatives and those conjunctions that join clauses rather than nouns.</summary>
internal static class DutchSegments
{
    public static List<Segment> Cut(List<Token> words)
    {
        var segments = new List<Segment>();
        var first = 0;
        var pending = Phrase.None;
        var opened = Kind(words, 0);
        for (var i = 1; i <= words.Count; i++)
        {
            if (i < words.Count && !Boundary(words, first, i, opened)) continue;
            Add(words, segments, first, i - 1, opened, ref pending);
            if (i >= words.Count) break;
            first = i;
            while (first < words.Count && words[first].Is(WordTags.Stop | WordTags.Pause | WordTags.Quote)) first++;
            if (first >= words.Count) break;
            opened = Kind(words, first);
            i = first;
        }
        return segments;
    }

    private enum Opening { None, And, Subordinator, Relative, Om }

    private static void Add(List<Token> words, List<Segment> segments, int first, int last, Opening opened, ref Phrase pending)
    {
        while (first <= last && words[first].Is(WordTags.Stop | WordTags.Pause | WordTags.Quote)) first++;
        if (first > last) return;
        var verbs = 0;
        for (var i = first; i <= last; i++) if (words[i].IsVerb) verbs++;
        var coordinated = segments.Count > 0 && (opened == Opening.And || (opened == Opening.None && first > 0 && words[first - 1].Lower == ","));
        if (verbs == 0 && last + 1 < words.Count && IsOpener(words, last + 1))
        {
            var at = first;
            while (at < last && words[at].Is(WordTags.And | WordTags.Adverb) && !words[at].Is(WordTags.Specifier)) at++;
            pending = words[at].Lower is "iedereen" or "alles" && at == last ? new Phrase(at, at, at) : PhraseReader.Read(words, at);
            return;
        }
        if (verbs == 0)
        {
            // A loose phrase: an item of an enumeration goes with the segment before, a fronted one with the segment after.
            if (segments.Count > 0 && first > 0 && (words[first - 1].Lower == "," || opened == Opening.And) && segments[^1].Last >= first - 2 && !segments[^1].Subordinate) segments[^1] = segments[^1] with { Last = last };
            return;
        }
        var antecedent = Phrase.None;
        if (opened == Opening.Relative)
        {
            var at = first - 1;
            while (at >= 0 && words[at].Is(WordTags.Pause)) at--;
            if (at >= 0) antecedent = PhraseReader.ReadBackward(words, at, Math.Max(0, at - 5));
        }
        var subordinate = opened is Opening.Subordinator or Opening.Relative;
        // "omdat … en …": the second part is verb-final too when its verb is last.
        if (opened == Opening.And && segments.Count > 0 && segments[^1].Subordinate && words[last].IsVerb && !words[first + (first < last ? 1 : 0)].IsVerb) subordinate = true;
        segments.Add(new Segment(first, last, opened is not Opening.None, subordinate, subordinate ? words[first].Lower : null, opened == Opening.Relative, antecedent, coordinated) { Front = subordinate ? Phrase.None : pending });
        if (!subordinate) pending = Phrase.None;
    }

    private static bool IsOpener(List<Token> words, int i)
    {
        while (i < words.Count && words[i].Lower == ",") i++;
        return i < words.Count && (Kind(words, i) is Opening.Relative || words[i].Lower is "wie" && words[i - 1].Is(WordTags.Preposition));
    }

    private static Opening Kind(List<Token> words, int i)
    {
        var word = words[i];
        if (word.IsVerb) return Opening.None;
        if (word.Lower is "om" or "zonder" or "door" && HasTe(words, i)) return Opening.Om;
        // "wat hoger": a little.
        // "zong wat en bleef zitten": a little.
        if (word.Lower is "wat" && i > 0 && words[i - 1].IsVerb && i + 1 < words.Count && words[i + 1].Is(WordTags.And | WordTags.Stop | WordTags.Pause)) return Opening.None;
        if (word.Lower is "wat" && i + 1 < words.Count && words[i + 1].Is(WordTags.Adverb | WordTags.Adjective) && words[i + 1].Lower.EndsWith("er", StringComparison.Ordinal) && words[i + 1].Lower.Length > 4) return Opening.None;
        // "tot tien", "sinds vorige week": until or since when.
        if (word.Lower is "tot" or "sinds" && i + 1 < words.Count && (words[i + 1].Is(WordTags.Number | WordTags.Time) || words[i + 1].Lower is "vorige" or "vorig" or "verleden")) return Opening.None;
        // "tot stilte manen": to what.
        if (word.Lower is "tot" && i + 2 < words.Count && words[i + 1].IsNominal && words[i + 1].Tags == WordTags.None && !words[i + 1].Capital && words[i + 2].IsVerb) return Opening.None;
        if (word.Lower is "hoeveel" && i > 0 && (words[i - 1].IsVerb || words[i - 1].Is(WordTags.Adverb | WordTags.Preposition)) && VerbFinal(words, i)) return Opening.Subordinator;
        if (word.Lower is "die" or "dat" or "wat" or "wie" or "welke")
        {
            var before = i - 1;
            var comma = before >= 0 && words[before].Is(WordTags.Pause);
            if (comma) before--;
            if (word.Lower is "wat" or "wie" && before < 0) return VerbFinal(words, i) ? Opening.Relative : Opening.None;
            // "spreek mensen aan die hun hond loslaten": its noun stands before the particle.
            // "voer een vonnis uit dat een ander heeft uitgesproken".
            if (word.Lower is "die" or "dat" && !comma && before > 0 && (words[before].Is(WordTags.Preposition | WordTags.Adverb) || words[before].Lower == "elkaar") && (words[before - 1].IsNominal || words[before].Lower == "elkaar" || words[before - 1].Is(WordTags.Person)) && i + 1 < words.Count && words[i + 1].Is(WordTags.Possessive | WordTags.Subject | WordTags.Determiner | WordTags.Negation | WordTags.Preposition | WordTags.Adverb) && VerbFinal(words, i)) return Opening.Relative;
            if (before >= 0 && (words[before].IsNominal || words[before].Lower is "iemand" or "iedereen" or "degene" or "diegene") && VerbFinal(words, i)) return Opening.Relative;
            // "maakt er een verslag van | dat de directeur naleest".
            if (word.Lower is "dat" && before > 0 && words[before].Lower is "van" && words[before - 1].IsNominal && i + 1 < words.Count && words[i + 1].Is(WordTags.Determiner | WordTags.Subject | WordTags.Name) && VerbFinal(words, i)) return Opening.Relative;
            if (word.Lower is "dat" && before >= 0 && (words[before].IsVerb || words[before].Is(WordTags.Adverb | WordTags.ObjectPronoun)) && VerbFinal(words, i)) return Opening.Subordinator;
            if (word.Lower is "wat" or "wie" or "welke" && VerbFinal(words, i)) return Opening.Subordinator;
            return Opening.None;
        }
        if (word.Is(WordTags.Relative)) return Opening.Relative;
        if (word.Lower is "of" && (JoinsNouns(words, i) || !VerbFinal(words, i) || SubjectThenVerb(words, i))) return Opening.And;
        if (word.Lower is "voor" or "na" or "tot" or "sinds" or "toen" && i + 1 < words.Count && IsSubjectPronoun(words[i + 1]) && VerbFinal(words, i)) return Opening.Subordinator;
        // "als kapster": a role, not a condition.
        if (word.Lower is "als" && i + 1 < words.Count && words[i + 1].IsNominal && words[i + 1].Readings.Length == 0 && !words[i + 1].Is(WordTags.Adverb) && !Plurals.Is(words[i + 1].Lower, Language.Dutch) && (i + 2 >= words.Count || words[i + 2].IsVerb || words[i + 2].Is(WordTags.Preposition | WordTags.Stop | WordTags.Pause)) && words[i + 1].Is(WordTags.Person) is var person && (person || words[i + 1].Lower.EndsWith("er", StringComparison.Ordinal) || words[i + 1].Lower.EndsWith("ster", StringComparison.Ordinal))) return Opening.None;
        // "Ik heb toen ook gebeld": then, inside a clause.
        if (word.Lower is "toen" && i > 1 && (words[i - 1].IsVerb || words[i - 1].Is(WordTags.Subject | WordTags.ObjectPronoun) && words[i - 2].IsVerb)) return Opening.None;
        if (word.Lower is "tot" or "sinds" or "toen" or "dan" && !VerbFinal(words, i)) return Opening.None;
        if (word.Is(WordTags.Subordinator)) return word.Lower is "als" or "zoals" && !VerbFinal(words, i) ? Opening.None : Opening.Subordinator;
        // "en dan maar een compromis voorgesteld": an adverb.
        if (word.Lower == "maar" && i > 0 && words[i - 1].Lower is "dan" or "toch" or "zo" or "alleen") return Opening.None;
        return word.Is(WordTags.And) ? Opening.And : Opening.None;
    }

    private static bool IsSubjectPronoun(Token word) => word.Lower is "ik" or "'k" or "hij" or "ze" or "zij" or "we" or "wij" or "je" or "ge" or "gij" or "jullie" or "iemand" or "iedereen";

    /// <summary>"cash of kaart", "hun voorschrift of hun identiteitskaart en ik zoek": the word joins two nouns.</summary>
    private static bool JoinsNouns(List<Token> words, int i) =>
        i > 0 && i + 3 < words.Count && words[i - 1].IsNominal && words[i + 1].Is(WordTags.Specifier) && !words[i + 1].Is(WordTags.Subject) && words[i + 2].IsNominal && words[i + 3].Is(WordTags.And | WordTags.Stop | WordTags.Pause) ||
        i > 0 && i + 1 < words.Count && words[i - 1].IsNominal && (words[i + 1].IsNominal || words[i + 1].Is(WordTags.Number)) && !words[i + 1].Is(WordTags.Person) && (i + 2 >= words.Count || words[i + 2].Is(WordTags.Pause | WordTags.Stop | WordTags.Preposition) || words[i + 2].IsVerb);

    /// <summary>"of ik teken het": subject, verb, and the object behind it.</summary>
    private static bool SubjectThenVerb(List<Token> words, int i) =>
        i + 3 < words.Count && IsSubjectPronoun(words[i + 1]) && words[i + 2].IsVerb && IsFiniteSingular(words[i + 2]) && words[i + 3].Is(WordTags.Specifier | WordTags.ObjectPronoun);

    private static bool Boundary(List<Token> words, int first, int i, Opening opened)
    {
        var word = words[i];
        if (word.Is(WordTags.Stop | WordTags.Quote)) return true;
        if (word.Is(WordTags.Pause))
        {
            // Commas between nouns of one enumeration do not end a clause whose verb is still to come.
            return word.Lower is not "," || HasVerb(words, first, i) && !IsEnumeration(words, i);
        }
        if (word.IsVerb && HasVerb(words, first, i) && opened is Opening.Subordinator or Opening.Relative && IsFiniteSingular(word) && !words[i - 1].IsVerb) return i + 1 < words.Count && FiniteBefore(words, first, i);
        if (word.IsVerb && opened is Opening.Subordinator or Opening.Relative && words[i - 1].IsVerb && HasVerb(words, first, i) && IsFiniteSingular(word) && i + 1 < words.Count && words[i + 1].Is(WordTags.Subject)) return true;
        if (word.IsVerb && opened is Opening.Subordinator or Opening.Relative && HasVerb(words, first, i) && IsFiniteSingular(word) && i + 2 < words.Count && IsSubjectPronoun(words[i + 1]) && !words[i - 1].Is(WordTags.And | WordTags.Subject)) return true;
        // "als ze hun helm niet opzetten | dan spreek ik ze aan".
        // "is de maat er niet | dan kijk ik in het magazijn", "is er iets gebroken | dan meld je dat": the condition is told by its order alone.
        if (word.Lower == "dan" && HasVerb(words, first, i) && i + 2 < words.Count && words[i + 1].IsVerb && words[i + 2].Is(WordTags.Subject) && !words[i - 1].Is(WordTags.And)) return true;
        var kind = Kind(words, i);
        return kind switch
        {
            Opening.Om or Opening.Relative => true,
            Opening.Subordinator => true,
            Opening.And => SplitsAt(words, first, i),
            _ => false,
        };
    }

    /// <summary>"en" joins clauses when this one has its verbs already and another verb follows before the next break.</summary>
    private static bool SplitsAt(List<Token> words, int first, int i)
    {
        if (!HasVerb(words, first, i)) return false;
        var lead = false;
        var complete = false;
        for (var k = first; k < i; k++)
        {
            if (words[k].Verb is not { } verb) continue;
            if (lead) complete = true;
            if (DutchVerbMarker.Leads.Contains(verb.Lemma)) lead = true; else complete = true;
        }
        for (var k = i + 1; k < words.Count && !words[k].Is(WordTags.Stop | WordTags.Pause | WordTags.Quote | WordTags.And); k++)
        {
            if (words[k].Verb is not { } verb) continue;
            return complete || (verb.Forms & (VerbForms.Third | VerbForms.Stem | VerbForms.Past)) != 0 || k + 1 < words.Count && words[k + 1].Lower is "we" or "wij" or "ze" or "jullie";
        }
        return false;
    }

    private static bool IsEnumeration(List<Token> words, int comma)
    {
        // A stretch without verb up to the next break, after which the sentence goes on with a comma or "en".
        for (var k = comma + 1; k < words.Count; k++)
        {
            // "over de huur, het inkomen en de schulden en noteert": what stands before the second "en" is enumerated.
            if (words[k].IsVerb) return k - 1 > comma && words[k - 1].Is(WordTags.And) && words.FindIndex(comma, k - 1 - comma, w => w.Is(WordTags.And)) >= 0;
            if (words[k].Is(WordTags.Stop | WordTags.Quote)) return true;
            if (words[k].Is(WordTags.Pause)) return true;
        }
        return true;
    }

    private static bool HasVerb(List<Token> words, int first, int to)
    {
        for (var k = first; k < to; k++) if (words[k].IsVerb) return true;
        return false;
    }

    private static bool FiniteBefore(List<Token> words, int first, int to)
    {
        for (var k = first; k < to; k++) if (words[k].IsVerb && (IsFiniteSingular(words[k]) || words[k].Lower is "zijn" or "hebben" or "worden" or "moeten" or "kunnen")) return true;
        return false;
    }

    private static bool IsFiniteSingular(Token word) => word.Verb is { } verb && (verb.Forms & (VerbForms.Third | VerbForms.Stem | VerbForms.PastSingular)) != 0;

    private static bool HasTe(List<Token> words, int i)
    {
        for (var k = i + 1; k < words.Count && k < i + 14 && !words[k].Is(WordTags.Stop | WordTags.Quote); k++)
            if (words[k].IsVerb && (words[k].Verb!.Value.Forms & VerbForms.Infinitive) == 0) return false;
            else if (words[k].Lower == "te" || (words[k].IsVerb && words[k].Lower.Contains("te", StringComparison.Ordinal) && words[k].Verb!.Value.Lemma != words[k].Lower && (words[k].Verb!.Value.Forms & VerbForms.Infinitive) != 0)) return true;
        return false;
    }

    /// <summary>The clause that starts here has its verb at the end, not right after its first constituent.</summary>
    private static bool VerbFinal(List<Token> words, int i)
    {
        if (i + 1 >= words.Count) return false;
        // "een toestel dat klinkt als een bij": without a comma a demonstrative does not follow its noun.
        if (words[i].Lower is "dat" or "die" && i > 0 && words[i - 1].IsNominal && IsFiniteSingular(words[i + 1]) && i + 2 < words.Count && words[i + 2].Lower is "als" or "naar" or "zoals") return true;
        if (words[i + 1].IsVerb && !(i + 2 >= words.Count || words[i + 2].Is(WordTags.Stop | WordTags.Pause | WordTags.And) || words[i + 2].IsVerb)) return false;
        for (var k = i + 1; k < words.Count; k++)
        {
            if (words[k].Is(WordTags.Stop)) return false;
            if (!words[k].IsVerb) continue;
            // A demonstrative with its noun, then the verb: "die staten kijk ik na".
            if (k + 1 < words.Count && words[k + 1].Is(WordTags.Subject) && words[k + 1].Lower is "ik" or "hij" or "ze" or "we" or "zij" && !words[k - 1].Is(WordTags.Subject)) return false;
            return true;
        }
        return false;
    }
}
