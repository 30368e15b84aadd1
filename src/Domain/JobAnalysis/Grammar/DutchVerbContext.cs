using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis.Grammar;

/// <summary>What stands around a Dutch word that decides whether it is a verb: auxiliaries, subjects, openers, the end of the clause.</summary>
internal static class DutchVerbContext
{
    /// <summary>The next stretch between commas is an infinitive phrase too: "Wassen, haren knippen".</summary>
    public static bool InfinitiveEndsNext(List<Token> words, int comma, GrammarLexicon lexicon)
    {
        if (comma >= words.Count || words[comma].Lower != ",") return false;
        var k = comma + 1;
        while (k < words.Count && !DutchVerbMarker.Breaks(words[k]) && !words[k].Is(WordTags.And)) k++;
        return k - 1 > comma && words[k - 1].Find(VerbForms.Infinitive) is { } last && (lexicon.Verbs.Kinds(last.Lemma) & VerbKinds.Work) != 0;
    }

    public static bool ClauseHasVerb(List<Token> words, int i)
    {
        for (var k = i - 1; k >= 0 && !DutchVerbMarker.Breaks(words[k]) && !words[k].Is(WordTags.And | WordTags.Subordinator); k--) if (words[k].IsVerb) return true;
        return false;
    }

    /// <summary>The infinitive of a note, at its end: "sla wassen, …".</summary>
    public static bool IsNoteEnd(List<Token> words, int i) =>
        i < words.Count && words[i].Find(VerbForms.Infinitive) is not null && (i + 1 == words.Count || DutchVerbMarker.Breaks(words[i + 1]) || words[i + 1].Is(WordTags.And));

    /// <summary>The clause says what one begins with or is busy with.</summary>
    public static bool BusyWith(List<Token> words, int i, int from)
    {
        var k = i - 1;
        while (k > from && (words[k].IsNominal || words[k].Is(WordTags.Specifier | WordTags.Adjective)) && words[k].Lower is not "met") k--;
        return k >= from && words[k].Lower == "met" && words.Take(k).Any(w => w.Lower is "bezig" || w.Verb is { Lemma: "beginnen" or "starten" or "eindigen" or "afsluiten" or "stoppen" });
    }

    /// <summary>Where a relative clause, a reason or what it is for ("want …", "zodat …") begins behind this word: its verb says nothing about the clause before it.</summary>
    public static int BeforeRelative(List<Token> words, int i, int to)
    {
        // "nakijken of de gang gepoetst is", "de dispatching bellen als er iets is".
        for (var k = i + 1; k < to; k++)
            if (OpensClause(words[k]) || k > i + 1 && words[k].Lower is "want" or "anders" || words[k].Lower is "die" or "dat" && words[k - 1].IsNominal && !words[k].IsVerb) return k;
        return to;
    }

    /// <summary>A conjunction or question word that opens a clause with a verb of its own.</summary>
    public static bool OpensClause(Token word) => !word.IsVerb && (word.Lower is "of" or "hoe" or "hoever" or "hoeveel" or "welke" or "welk" or "wie" or "als" or "omdat" or "zodat" or "terwijl" or "wanneer" or "waarom" or "zodra" or "tot" or "voordat" or "nadat" or "totdat");

    public static bool IsFinite(Token word) => word.Verb is { } verb && (verb.Forms & (VerbForms.Third | VerbForms.Stem | VerbForms.PastSingular)) != 0;

    public static bool Forms(this Token word, VerbForms only) => (word.AllForms & ~only) == 0;

    public static bool IsCluster(List<Token> words, int i, int from, int to) => i + 1 == to && Lead(words, i, from);

    public static bool LastVerbIsInfinitive(List<Token> words, int from)
    {
        for (var k = from - 1; k >= 0; k--)
            if (words[k].Verb is { } v) return (v.Forms & VerbForms.Infinitive) != 0;
        return false;
    }

    /// <summary>A finite verb that takes an infinitive stands before it in the clause, or in the clause it is coordinated with.</summary>
    public static bool Lead(List<Token> words, int i, int from)
    {
        for (var k = i - 1; k >= 0; k--)
        {
            if (words[k].Is(WordTags.Stop)) return false;
            // "… doe ik en ik teken plannen": who tells it has begun another clause.
            if (words[k].Verb is { Forms: VerbForms.Stem } own && !DutchVerbMarker.Leads.Contains(own.Lemma) && (IsI(k > 0 ? words[k - 1] : null) || IsI(words[k + 1]))) return false;
            if (words[k].Verb is { } verb && DutchVerbMarker.Leads.Contains(verb.Lemma) && verb.Lemma is not ("hebben" or "worden")) return verb.Lemma is not "zijn";
            if (k < from && words[k].IsVerb && (words[k].Verb!.Value.Forms & VerbForms.Infinitive) == 0) return false;
        }
        return false;
    }

    public static bool Finite(List<Token> words, int from, int to)
    {
        for (var k = from; k < to; k++)
            if (words[k].Verb is { } verb && ((verb.Forms & (VerbForms.Third | VerbForms.Stem | VerbForms.Past)) != 0 || DutchVerbMarker.AlwaysVerb.Contains(words[k].Lower))) return true;
        return false;
    }

    /// <summary>worden, zijn, hebben or a modal in the same sentence stretch, on either side.</summary>
    public static bool HasAuxiliary(List<Token> words, int i)
    {
        for (var k = i - 1; k >= 0 && !words[k].Is(WordTags.Stop); k--) if (IsAuxiliary(words[k])) return true;
        for (var k = i + 1; k < words.Count && k < i + 3 && !DutchVerbMarker.Breaks(words[k]); k++) if (IsAuxiliary(words[k])) return true;
        return false;
    }

    public static bool IsAuxiliary(Token word) =>
        (word.Verb is { } verb && verb.Lemma is "zijn" or "worden" or "hebben" or "moeten" or "krijgen") || word.Lower is "wordt" or "worden" or "werd" or "werden" or "is" or "heeft" or "heb";

    public static bool Attributive(List<Token> words, int i) =>
        i + 1 < words.Count && words[i + 1].IsNominal && i > 0 && words[i].Find(VerbForms.Participle) is not null && words[i].Lower.EndsWith("en", StringComparison.Ordinal) && words[i - 1].Lower is "de" or "het" or "een" && words[i + 1].Readings.Length == 0
        || i + 1 < words.Count && words[i + 1].IsNominal && i > 0 && (words[i + 1].Readings.Length == 0 || words[i - 1].Lower is "de" or "het" or "een" or "alle" or "elke" or "mijn") && (words[i - 1].Is(WordTags.Specifier) || words[i - 1].Is(WordTags.Adjective)) && words[i].Lower.EndsWith('e');

    public static bool Blocks(Token before, Token? next)
    {
        if (before.Is(WordTags.Subject) && !before.Is(WordTags.Possessive | WordTags.Determiner)) return false;
        // "ieder doet zijn harnas aan": each of them.
        if (before.Lower is "ieder" or "elkeen" && next is not null && next.Is(WordTags.Possessive | WordTags.Determiner)) return false;
        if (before.Lower is "het" or "dit" or "dat" or "die" or "deze" or "alles" or "wat" or "elk") return next?.Lower is "van" || before.Lower is "deze" or "elk";
        if (before.Is(WordTags.Specifier) && !before.Is(WordTags.Time)) return true;
        if (before.Is(WordTags.Preposition)) return !(before.Is(WordTags.Adverb) || next is null || DutchVerbMarker.Breaks(next));
        return before.Is(WordTags.Adjective);
    }

    /// <summary>"hou kinderen tegen | die naar school fietsen", "klanten | die niet betalen": no demonstrative with its noun.</summary>
    public static bool OpensRelative(List<Token> words, int i) =>
        words[i].Lower is "die" or "dat" && i > 0 && i + 1 < words.Count && (words[i - 1].IsNominal || words[i - 1].Is(WordTags.Preposition | WordTags.Adverb) || words[i - 1].Lower == "elkaar") && !words[i + 1].IsNominal
        && words[i + 1].Is(WordTags.Preposition | WordTags.Adverb | WordTags.Possessive | WordTags.Negation | (words[i - 1].IsNominal ? WordTags.None : WordTags.Determiner));

    /// <summary>"Dat schrijf je op", "Die lees je": a demonstrative by itself in front of the clause.</summary>
    public static bool IsFronted(List<Token> words, int i) =>
        words[i].Lower is "dat" or "die" or "dit" or "deze" && (i == 0 || DutchVerbMarker.Breaks(words[i - 1]) || words[i - 1].Is(WordTags.And));

    /// <summary>A finite verb stands right before the word, or before the subject pronoun before it, in a main clause.</summary>
    public static bool HasJustItsVerb(List<Token> words, int i)
    {
        var at = i - 1;
        if (at > 0 && words[at].Lower is "ik" or "'k" or "je" or "ge" or "gij" or "hij" or "we" or "wij" && words[at - 1].Verb is { } led && (led.Forms & (VerbForms.Stem | VerbForms.Third)) != 0) at--;
        return at >= 0 && IsFinite(words[at]) && !words[at].Is(WordTags.Adverb) && StandsInMain(words, at);
    }

    /// <summary>No subordinator or relative opens the stretch before it.</summary>
    private static bool StandsInMain(List<Token> words, int i)
    {
        for (var k = i - 1; k >= 0 && !words[k].Is(WordTags.Stop); k--) if (words[k].Is(WordTags.Subordinator | WordTags.Relative) && !words[k].IsVerb && !IsFronted(words, k)) return false;
        return true;
    }

    public static bool Near(Token? word) => word is not null && word.Lower is "ik" or "'k" or "hij" or "zij" or "ze" or "we" or "wij" or "jij" or "je" or "ge" or "gij" or "men" or "'t";

    public static bool IsI(Token? word) => word is not null && FirstPerson.IsIk(word.Lower);

    public static bool FirstPersonBefore(List<Token> words, int i)
    {
        for (var k = i - 1; k >= 0; k--)
        {
            if (words[k].Is(WordTags.Stop)) return false;
            if (IsI(words[k])) return true;
            // "keur ze goed en geef …": an object.
            if (words[k].Lower == "ze" && k > 0 && words[k - 1].Verb is { Forms: VerbForms.Stem }) continue;
            if (words[k].Is(WordTags.Subject) && words[k].Lower is "hij" or "zij" or "ze" or "we") return false;
        }
        return false;
    }

    public static bool TakesObject(Token? next) =>
        next is not null && next.Lower is not "van" && (next.Is(WordTags.Specifier | WordTags.ObjectPronoun | WordTags.Adjective | WordTags.Adverb | WordTags.Preposition | WordTags.Negation) || next.IsNominal);

    /// <summary>"controleer of …", "noteer hoeveel …".</summary>
    public static bool OpensComplement(Token? next) => next is not null && next.Lower is "of" or "hoe" or "hoeveel" or "wat" or "wie" or "waar" or "welke" or "dat";

    /// <summary>The subordinator or relative that opens the stretch this word stands in; -1 when none does.</summary>
    public static int Opened(List<Token> words, int i, int from)
    {
        for (var k = i - 1; k >= from; k--) if (words[k].Is(WordTags.Subordinator | WordTags.Relative) && !words[k].IsVerb) return k;
        return -1;
    }

    /// <summary>No verb, subject or conjunction stands between the last break and this word.</summary>
    public static bool StandsAlone(List<Token> words, int i)
    {
        for (var k = i - 1; k >= 0 && !DutchVerbMarker.Breaks(words[k]) && !words[k].Is(WordTags.And); k--)
            if (words[k].IsVerb || words[k].Is(WordTags.Subordinator | WordTags.Relative) || words[k].Is(WordTags.Subject) && !words[k].Is(WordTags.Possessive | WordTags.Determiner)) return false;
        return true;
    }

    /// <summary>A subordinator opens the stretch and no verb stands between it and this word.</summary>
    public static bool OpenedVerbless(List<Token> words, int i)
    {
        for (var k = i - 1; k >= 0 && !DutchVerbMarker.Breaks(words[k]) && !words[k].IsVerb; k--) if (words[k].Is(WordTags.Subordinator) || words[k].Lower is "wie" or "wat" or "welke") return true;
        return false;
    }

    /// <summary>A subordinator and "ik" before it, and no verb in between (an earlier coordinated one does not count).</summary>
    public static bool OpenedByI(List<Token> words, int i)
    {
        var coordinated = false;
        var i1 = false;
        for (var k = i - 1; k >= 0 && k > i - 24; k--)
        {
            if (words[k].Is(WordTags.Stop)) return false;
            if (words[k].Is(WordTags.And)) coordinated = true;
            if (words[k].IsVerb && !coordinated) return false;
            i1 |= IsI(words[k]);
            if (i1 && (words[k].Is(WordTags.Subordinator) || words[k].Lower is "voor" or "na" && k + 1 < words.Count && IsI(words[k + 1]) || words[k].Is(WordTags.Relative) && k + 1 < words.Count && IsI(words[k + 1]))) return true;
        }
        return false;
    }
}
