using InterviewBot.Domain.Texts;
using System.Collections.Frozen;

namespace InterviewBot.Domain.JobAnalysis.Grammar;

/// <summary>
/// Reads the clauses of Dutch sentences. A sentence is cut into segments (one per finite verb or infinitive group); in each the verb cluster is joined
/// (auxiliary, modal, split particle), then the subject and the objects are found from the verb-second or verb-final order.
/// </summary>
internal sealed class DutchClauseReader(GrammarLexicon lexicon) : IClauseReader
{
    private static readonly FrozenSet<string> PhrasalFinites = FrozenSet.ToFrozenSet(
        ["doen", "zijn", "gebeuren", "horen", "behoren", "moeten", "mogen", "kunnen", "gaan", "blijven", "duren", "komen", "lukken"], StringComparer.Ordinal);

    private static readonly string[] PeopleEndings = ["sters", "isten", "eurs", "eusen", "werkers", "leiders", "makers", "houders", "nemers", "gevers", "meesters", "lieden", "mannen", "vrouwen", "genoten"];

    private readonly DutchParticles _particles = new(lexicon);
    private readonly DutchExpressions _expressions = new(lexicon);

    public void Read(List<Token> words, int sentence, List<Clause> clauses)
    {
        DutchVerbMarker.Mark(words, lexicon);
        DutchEllipsis.Mark(words, lexicon);
        Clause? previous = null;
        Clause? main = null;
        Segment? before = null;
        var from = clauses.Count;
        foreach (var segment in DutchSegments.Cut(words))
        {
            // "toon hoe dat gaat, laat hem proberen": what is coordinated goes with the main clause, not with the one in between.
            var beside = segment.Coordinated && !segment.Subordinate && main is not null && previous is { Subordinate: true } ? main : previous;
            // "ze wast haar handen (dat heb ik geteld), weegt het kind": behind the brackets goes on what was told before them.
            if (segment.First > 0 && AfterBrackets(words, segment.First) is >= 0 and var bracket && clauses.FindLast(c => c.Sentence == sentence && c.Verb < bracket) is { } outside) beside = outside;
            var clause = Build(words, sentence, segment, beside, before);
            if (clause is not null)
            {
                if (previous is not null && segment.First <= previous.Last + 2) DutchComplements.Join(words, previous, clause);
                if (before is { Subordinate: true }) DutchComplements.Fronted(clause, before, segment, previous);
                _expressions.Join(words, clause);
                clauses.Add(clause);
                previous = clause;
                if (!clause.Subordinate) main = clause;
            }
            before = segment;
        }
        DutchEllipsis.Read(words, sentence, clauses, from, lexicon);
        DutchComplements.ShareAcrossColon(words, clauses.GetRange(from, clauses.Count - from));
        Nominals.ReadDutch(words, sentence, lexicon, clauses);
    }

    /// <summary>Where the brackets open that close right before this word; -1 when none do.</summary>
    private static int AfterBrackets(List<Token> words, int first)
    {
        var k = first - 1;
        while (k > 0 && words[k].Is(WordTags.Pause | WordTags.And) && words[k].Lower != ")") k--;
        return words[k].Lower == ")" ? words.FindLastIndex(k, w => w.Lower == "(") : -1;
    }

    private Clause? Build(List<Token> words, int sentence, Segment segment, Clause? previous, Segment? before)
    {
        int finite = -1, verb = -1;
        var participle = false;
        var te = false;
        var passive = false;
        string? lead = null;
        for (var i = segment.First; i <= segment.Last; i++)
        {
            if (words[i].Verb is not { } v) continue;
            var nonfinite = (v.Forms & (VerbForms.Third | VerbForms.Stem | VerbForms.Past)) == 0 && !IsPluralFinite(words, i, segment, finite);
            if (!nonfinite && finite < 0) { finite = i; continue; }
            if (v.Lemma == "worden") { passive = true; continue; }
            if (v.Lemma is "zijn" or "hebben" && verb >= 0) continue;
            if (verb >= 0 && DutchVerbMarker.Leads.Contains(words[verb].Verb!.Value.Lemma)) { lead = words[verb].Verb!.Value.Lemma; verb = i; }
            else if (verb < 0) verb = i;
            te |= i > 0 && words[i - 1].Lower == "te";
        }
        if (finite < 0 && verb < 0) return null;
        var finiteLemma = finite >= 0 ? words[finite].Verb!.Value.Lemma : null;
        if (verb >= 0) participle = (words[verb].Verb!.Value.Forms & VerbForms.Participle) != 0;
        var nominal = false;
        var pupil = Phrase.None;
        var helped = Phrase.None;
        string lemma;
        if (verb < 0)
        {
            verb = finite;
            lemma = _particles.After(words, finiteLemma!, finite, segment);
            // "las voor": of two verbs with this form the one that has the particle.
            if (!lexicon.Verbs.Has(lemma) && lemma != finiteLemma && words[finite].Readings.FirstOrDefault(r => r.Lemma != finiteLemma && lexicon.Verbs.Has(lemma[..^finiteLemma!.Length] + r.Lemma)) is { Lemma: { } other }) lemma = lemma[..^finiteLemma!.Length] + other;
        }
        else
        {
            lemma = words[verb].Verb!.Value.Lemma;
            // "helpt mensen met uitladen": who is helped is the object, with what is said beside it.
            if (finiteLemma is "helpen" && HelpedWith(words, finite, verb) is > 0 and var with)
            {
                helped = new Phrase(with, verb, verb);
                (verb, lemma, participle) = (finite, finiteLemma, false);
            }
            // "leert hem zich aan te kleden", "helpt bewoners rechtstaan": what somebody is taught or helped to do, not what the teacher does.
            var taught = finiteLemma is "leren" or "helpen" && finite >= 0 && verb > finite && !participle ? Pupil(words, finite, verb) : Phrase.None;
            pupil = taught;
            if (taught.Exists) (verb, lemma, te) = (finite, finiteLemma!, false);
            if (!participle && verb < finite && finiteLemma is not null && PhrasalFinites.Contains(finiteLemma) && !segment.Subordinate) nominal = true;
            lemma = te ? _particles.BeforeTe(words, lemma, verb, segment) : lemma;
            if (finiteLemma is not null) lead ??= finiteLemma;
            if (participle && finite < 0 && (previous is null || previous.Passive || !previous.Subject.Exists)) (passive, lead) = (true, lead ?? "worden");
            // "Ze is medewerker, 28 uur, verdeeld over vier dagen": how what is said to be so is, not what was done.
            else if (participle && finite < 0 && previous is { Lemma: "zijn" or "hebben", Perfect: false, Nominal: false } && !segment.Opener) return null;
            else if (participle && finite < 0) passive = false;
            if (participle && finiteLemma is "worden" or "moeten") passive = true;
            if (participle && finiteLemma is "zijn" && (lexicon.Verbs.Kinds(lemma) & VerbKinds.Work) != 0 && (lexicon.Verbs.Kinds(lemma) & VerbKinds.Motion) == 0) passive = true;
            if (finite < 0 && !participle && !te && (previous is null || !segment.Coordinated)) nominal = true;
            if (finite < 0 && !participle && segment.Coordinated && previous is not null && (previous.Nominal || IsNote(words, previous))) nominal = true;
            if (finiteLemma == "zijn" && !participle && !te && !(verb > 1 && words[verb - 2].Lower == "aan")) nominal = true;
        }
        var clause = new Clause
        {
            Sentence = sentence, Verb = verb, Lemma = lemma, Passive = passive, Nominal = nominal, Lead = lead, Quoted = words[verb].Quoted,
            First = segment.First, Last = segment.Last, Subordinate = segment.Subordinate, Subordinator = segment.Subordinator,
            Perfect = participle && !passive && finiteLemma is "hebben" or "zijn",
            Past = finite >= 0 && (words[finite].Verb!.Value.Forms & VerbForms.Past) != 0,
        };
        if (finiteLemma is "zullen" or "willen" && finite >= 0 && words[finite].Lower is "zou" or "zouden" or "wilde" or "wou" or "wil") clause.Mood = ClauseMood.Hypothetical;
        if (te)
        {
            clause.Mood = ClauseMood.Purpose;
            clause.Governor = previous;
        }
        for (var i = segment.First; i <= segment.Last; i++)
            if (words[i].Lower == "zonder" && te || words[i].Is(WordTags.Negation) && !(i + 1 < words.Count && words[i + 1].Lower == "om") && !(i > segment.First && words[i - 1].Lower == ",") && !(i > segment.First && words[i - 1].Is(WordTags.Specifier) && !words[i - 1].Is(WordTags.Subject) && i + 2 <= segment.Last && words[i + 2].IsNominal) && !words[i].IsVerb && !(words[i].Lower is "niks" or "niets" && i < verb)) clause.Negated = true;
        DutchArguments.Find(words, clause, segment, finite, previous, before);
        if (helped.Exists)
        {
            clause.Objects.RemoveAll(o => o.First >= helped.First);
            clause.Prepositionals.RemoveAll(p => p.Preposition >= helped.First);
            if (helped.Last > helped.First + 1) clause.Complement = helped;
        }
        if (pupil.Exists)
        {
            clause.Objects.RemoveAll(o => o.First > pupil.Last);
            clause.Prepositionals.RemoveAll(p => p.Preposition > pupil.Last);
            if (!clause.Objects.Contains(pupil)) clause.Objects.Add(pupil);
            clause.Complement = new Phrase(pupil.Last + 1, segment.Last, segment.Last);
        }
        DutchArguments.Share(words, clause, segment, finite, previous);
        return clause;
    }

    /// <summary>A participle without its auxiliary: "kassa geteld".</summary>
    private static bool IsNote(List<Token> words, Clause clause) => clause.Passive && !Enumerable.Range(clause.First, clause.Last - clause.First + 1).Any(i => DutchVerbContext.IsFinite(words[i]) || words[i].Lower is "zijn" or "hebben" or "worden" or "moeten");

    /// <summary>Where "met" or "bij" opens what somebody is helped with, up to this infinitive ("helpt de keuken met aardappelen schillen"); -1 when nothing does.</summary>
    private static int HelpedWith(List<Token> words, int finite, int verb)
    {
        for (var i = verb - 1; i > finite && i >= verb - 4 && !words[i].IsVerb && !words[i].Is(WordTags.Pause | WordTags.Subordinator); i--)
            if (words[i].Lower is "met" or "bij") return i;
        return -1;
    }

    /// <summary>Who is taught, right behind the verb or behind its subject; none when nobody is named.</summary>
    private static Phrase Pupil(List<Token> words, int finite, int verb)
    {
        for (var i = finite + 1; i < verb && i <= finite + 2; i++)
        {
            if (words[i].Is(WordTags.Subject) && words[i].Lower is "ik" or "hij" or "zij" or "we" or "wij" or "je" or "ge") continue;
            var phrase = PhraseReader.Read(words, i, genitive: false);
            // "leert de leerjongen messen slijpen": the person, without what stands behind.
            for (var k = phrase.Last; phrase.Exists && k >= phrase.First; k--)
                if (words[k].Is(WordTags.Person)) { phrase = new Phrase(phrase.First, k, k); break; }
            if (phrase.Exists && phrase.Last < verb && words[phrase.Head].Lower is not "zich" && words[phrase.Head].Is(WordTags.Person | WordTags.ObjectPronoun)) return phrase;
        }
        return Phrase.None;
    }

    private bool IsPluralFinite(List<Token> words, int i, Segment segment, int finite)
    {
        if (finite >= 0) return false;
        for (var k = i + 1; k <= segment.Last; k++) if (words[k].Verb is { } later && (later.Forms & (VerbForms.Third | VerbForms.Stem | VerbForms.PastSingular)) != 0) return false;
        var before = i > 0 ? words[i - 1] : null;
        var next = i + 1 < words.Count ? words[i + 1] : null;
        if (words[i].Lower is "zijn" or "hebben" or "worden" or "kunnen" or "moeten" or "mogen" or "willen" or "zullen") return before?.Lower != "te" && !(i > segment.First && words[i - 1].IsVerb);
        if (before?.Lower is "ze" or "zij" or "we" or "wij" or "jullie" || next?.Lower is "we" or "wij" or "jullie") return true;
        // "plaatsen Gino en ik de lateien".
        if (next is not null && (next.Capital || next.Is(WordTags.Person | WordTags.Name)) && i + 3 <= segment.Last && words[i + 2].Is(WordTags.And) && words[i + 3].Lower == "ik") return true;
        if (before is not null && before.IsNominal && Plurals.Is(before.Lower, Language.Dutch) && words[i].Verb is { Lemma: "krijgen" }) return true;
        // "Kopers vragen wanneer …", "makelaars dringen aan": people in front, and behind it what no infinitive has there.
        if (before is not null && before.Is(WordTags.Person) && Plurals.Is(before.Lower, Language.Dutch) && next is not null && words[i].Verb is { Forms: VerbForms.Infinitive } split && (next.Is(WordTags.Subordinator) || lexicon.Verbs.IsParticle(next.Lower) && lexicon.Verbs.Has(next.Lower + split.Lemma))) return true;
        // "De inpaksters kleven sinds vorige week": people by their ending.
        if (before is not null && i == segment.First + 2 && words[i - 2].Is(WordTags.Determiner) && next is not null && !DutchVerbMarker.Breaks(next) && !next.IsVerb && !next.Is(WordTags.And) && PeopleEndings.Any(e => before.Lower.EndsWith(e, StringComparison.Ordinal)) && before.Lower is not ("registers" or "monsters" or "vensters" or "posters" or "pleisters" or "clusters")) return true;
        // "Sommige kinderen wenen": a plural and a verb that is no work.
        if (before is not null && before.IsNominal && Plurals.Is(before.Lower, Language.Dutch) && (next is null || DutchVerbMarker.Breaks(next)) && words[i].Verb is { } verb && lexicon.Verbs.Kinds(verb.Lemma) is var kinds && kinds != VerbKinds.None && (kinds & VerbKinds.Work) == 0) return true;
        // "Klanten geven na elk gesprek een score": people in front, an object with its article behind.
        if (before is not null && before.Is(WordTags.Person) && Plurals.Is(before.Lower, Language.Dutch) && i == segment.First + 1 && next is not null && next.Is(WordTags.Preposition)
            && Enumerable.Range(i + 1, Math.Max(0, segment.Last - i - 1)).Any(k => words[k].Is(WordTags.Determiner) && !words[k - 1].Is(WordTags.Preposition))) return true;
        if (before is not null && words[i].Verb is not null && before.Is(WordTags.Name | WordTags.Person) && i > 2 && words[i - 2].Is(WordTags.And)) return true;
        return before is not null && before.IsNominal && Plurals.Is(before.Lower, Language.Dutch) && next is not null && (next.Is(WordTags.Specifier | WordTags.ObjectPronoun) || next.Is(WordTags.Adverb) && (before.Is(WordTags.Person) || i + 2 < words.Count && !DutchVerbMarker.Breaks(words[i + 2]))) && before.Lower != "te";
    }
}
