using InterviewBot.Domain.Lexicons;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Clauses;

/// <summary>Finds the verb group of a clause: which verb is finite, which one carries the meaning, and when it takes place.</summary>
internal sealed class ClauseVerbs(Language language, TokenizedText text, WordReadings words)
{
    private static readonly HashSet<string> HowOften = ["always", "usually", "often", "sometimes", "generally", "normally", "typically", "regularly", "frequently", "mostly", "rarely", "seldom", "occasionally"];

    // Verbs of doing that take "zijn" all the same; those that others are built on by how they end.
    private static readonly HashSet<string> WithBe =
    [
        "ophouden", "vergeten", "verhuizen", "promoveren", "slagen", "trouwen", "overlijden", "emigreren", "veranderen", "verminderen", "verbeteren", "vertragen", "versnellen", "kalmeren", "afkoelen", "opwarmen",
        "smelten", "breken", "scheuren", "genezen", "herstellen", "verbranden", "aanbranden", "ontsteken", "verdrinken", "aankloppen", "openen", "sluiten", "volgen", "naderen", "passeren", "solliciteren", "verdwalen",
        "roeien", "zeilen",
    ];

    private static readonly string[] WithBeEndings = ["beginnen", "stoppen", "rijden", "lopen", "gaan", "komen", "vallen", "stappen", "vliegen", "varen", "springen", "klimmen", "kruipen", "duiken", "zwemmen", "fietsen", "wijken", "treden", "rukken", "haken", "grijpen", "schuiven", "draaien", "keren", "trekken", "vluchten", "sluipen", "stormen", "schieten", "slaan", "starten", "landen"];

    private readonly FollowingVerbs _following = new(language, words);
    private readonly PresentVerbs _present = new(language, text, words);

    public FoundVerb Find(int first, int end)
    {
        var finite = Finite(first, end, out var tense);
        if (finite < 0)
            return NonFinite(first, end);
        var verb = words.Verbs(finite).First(f => f.Tense == tense).Verb;
        var time = Time(verb, tense);
        var traits = verb.Kind == VerbKind.Modal || (verb.Infinitive == "have" && words.Lower(finite + 1) == "to") ? ClauseTraits.Modal : ClauseTraits.None;
        if (IsBe(verb) && words.Lower(finite + 1) == "going" && words.Lower(finite + 2) == "to")
            time = ClauseTime.Future;
        // "They often won't let go", "residents will often go without": what they are wont to do.
        if (time == ClauseTime.Future && language == Language.English && verb.Infinitive == "will" && (HowOften.Contains(words.Lower(finite - 1)) || HowOften.Contains(words.Lower(finite + 1))))
            time = ClauseTime.Present;
        // "He wouldn't stop": he refused, it is no condition.
        if (time == ClauseTime.Conditional && (words.Lower(finite) is "wouldn't" or "wouldnt" || (words.Lower(finite) == "would" && words.Lower(finite + 1) == "not" && words.Lower(finite + 2) is not ("have" or "be"))))
            time = ClauseTime.Past;
        var ambiguous = language == Language.English && tense == VerbTense.Past && words.Lower(finite) == verb.Infinitive;
        if (language == Language.English && CausativeGet.Brings(words, verb, finite))
            verb = verb with { Kind = VerbKind.Act };
        // "Left six boards on the lift", "leaves a note": to leave something behind is done.
        if (language == Language.English && verb.Infinitive == "leave" && (words.Is(finite + 1, "determiner") || words.IsNumber(finite + 1)))
            verb = verb with { Kind = VerbKind.Act };
        // "I forgot to lock the gate": what was left undone, where "I forgot his name" is in the mind.
        if (language == Language.English && verb.Infinitive == "forget" && words.Lower(finite + 1) == "to")
            verb = verb with { Kind = VerbKind.Act };
        if (!Leads(verb, finite))
            return new FoundVerb(verb, finite, finite, time, traits | CopulaOf(verb)) { IsAmbiguous = ambiguous };
        var (main, form) = Main(first, end, finite);
        // "Tends to stop the choir", "managed to get in": a verb that leans may be leant on as well.
        if (main < 0 && language == Language.English && words.Lower(finite + 1) == "to" && finite + 2 < end && words.Verbs(finite + 2).Any(f => f.Tense == VerbTense.Infinitive) && !IsHaveOrBe(verb))
            (main, form) = (finite + 2, words.Verbs(finite + 2).First(f => f.Tense == VerbTense.Infinitive));
        // "Is ertussen gaan staan": the last of the verbs that lean on each other.
        if (main < 0 && language == Language.Dutch && IsBe(verb) && ChainedVerbs.Last(words, first, end, finite) is var last and >= 0)
            return new FoundVerb(words.Verbs(last).First(f => f.Tense == VerbTense.Infinitive).Verb, last, finite, tense == VerbTense.Present ? ClauseTime.Perfect : ClauseTime.Past, traits);
        // "Liet hem de trap aflopen", "made her wait": to have somebody do something is done.
        if (main > finite && form.Tense == VerbTense.Infinitive && verb.Infinitive is "laten" or "let" or "make" or "doen" && form.Verb.Kind is not (VerbKind.Act or VerbKind.Say))
            form = new VerbForm(form.Verb with { Kind = VerbKind.Act }, form.Tense);
        // "Een luisterend oor bieden is het belangrijkste", "offering an ear is the main thing": what is done stands where the subject would.
        if (main >= 0 && main < finite && IsBe(verb) && form.Tense is VerbTense.Infinitive or VerbTense.Progressive && time == ClauseTime.Present)
            main = -1;
        // "Her dad must have been over the moon", "dat zal wel erg geweest zijn", "er gaat iemand op gelet hebben": concluded too.
        if (InferredVerbs.Has(words, verb, time, finite, end))
            return new FoundVerb(main < 0 ? verb : form.Verb, main < 0 ? finite : main, finite, ClauseTime.Perfect, (traits & ~ClauseTraits.Modal) | ClauseTraits.Inferred);
        if (main < 0)
        {
            // "Has been", "is geworden": over and done, with no other verb.
            if (time == ClauseTime.Present && IsHaveOrBe(verb) && Enumerable.Range(first, end - first).Any(i => i != finite && words.Verbs(i).Any(f => f.Tense == VerbTense.Participle && (IsHaveOrBe(f.Verb) || f.Verb.Infinitive is "worden"))))
                time = ClauseTime.Perfect;
            // "Wij hebben moeten wachten": over and done as well.
            if (language == Language.Dutch && time == ClauseTime.Present && verb.Infinitive == "hebben" && Enumerable.Range(first, end - first).Any(i => i != finite && words.Lower(i) is "moeten" or "mogen" or "kunnen" or "willen"))
                (time, traits) = (ClauseTime.Perfect, traits | ClauseTraits.Modal);
            // "I'd get a text", "you'd be out there": would, when a bare verb follows.
            if (time == ClauseTime.Conditional && BareVerbBehind(finite, end) is var bare and >= 0)
                return new FoundVerb(words.Verbs(bare).First(f => f.Tense == VerbTense.Infinitive).Verb, bare, finite, time, traits | CopulaOf(words.Verbs(bare).First(f => f.Tense == VerbTense.Infinitive).Verb));
            // "We'd a substitute": had, when nothing hangs on it.
            if (time == ClauseTime.Conditional && words.Lower(finite).EndsWith("'d", StringComparison.Ordinal))
                time = ClauseTime.Past;
            // "Mijn mentor begon er zelf over": brought it up.
            if (verb.Infinitive == "beginnen" && Enumerable.Range(finite + 1, Math.Max(0, end - finite - 1)).Any(i => words.Lower(i) is "over" or "erover" or "daarover"))
                verb = verb with { Kind = VerbKind.Say };
            return new FoundVerb(verb, finite, finite, time, traits | CopulaOf(verb));
        }

        // "He'd been lying there": had.
        if (time == ClauseTime.Conditional && words.Lower(finite).EndsWith("'d", StringComparison.Ordinal) && Enumerable.Range(finite + 1, 3).Any(i => i < end && words.Lower(i) == "been") && !Enumerable.Range(finite + 1, 3).Any(i => words.Lower(i) == "have"))
            (time, traits) = (ClauseTime.Past, traits | ClauseTraits.Earlier);
        // "We'd to sleep on the floor": had to.
        if (time == ClauseTime.Conditional && words.Lower(finite).EndsWith("'d", StringComparison.Ordinal) && words.Lower(finite + 1) == "to")
            (time, traits) = (ClauseTime.Past, traits | ClauseTraits.Modal);
        // "I'd read", "after five minutes she'd let go": had, not would.
        if (time == ClauseTime.Conditional && form.Tense == VerbTense.Participle && words.Lower(finite).EndsWith("'d", StringComparison.Ordinal) && !Enumerable.Range(finite + 1, Math.Max(0, main - finite - 1)).Any(i => words.Lower(i) == "be")
            && (words.Lower(main) != form.Verb.Infinitive || Enumerable.Range(first, finite - first).Any(i => words.Lower(i) is "after" or "by" or "within") || Enumerable.Range(finite + 1, end - finite - 1).Any(i => words.Lower(i) is "already" or "twice") || GoesOnInPast(end)))
            (time, traits) = (ClauseTime.Past, traits | ClauseTraits.Earlier);
        // "Hij zal dat wel vergeten zijn", "he must have forgotten": concluded, not seen.
        if (form.Tense == VerbTense.Participle && (time == ClauseTime.Future || verb.Infinitive == "must") && Enumerable.Range(first, end - first).Any(i => words.Lower(i) is "zijn" or "hebben" or "have"))
            return new FoundVerb(form.Verb, main, finite, ClauseTime.Perfect, (traits & ~ClauseTraits.Modal) | ClauseTraits.Inferred);
        // "I've got no words for it", "she's got the patience": has, now.
        if ((verb.Infinitive == "have" || (IsBe(verb) && words.Lower(finite).EndsWith("'s", StringComparison.Ordinal))) && time == ClauseTime.Present && words.Lower(main) == "got")
            return new FoundVerb(verb, finite, finite, time, traits | (words.Lower(main + 1) == "to" ? ClauseTraits.Modal : ClauseTraits.None));
        if (form.Tense == VerbTense.Participle && IsHaveOrBe(verb))
        {
            // "We have the music stopped": what stands between them is acted on, nothing is over and done.
            if (time == ClauseTime.Present && !(language == Language.English && Enumerable.Range(finite + 1, Math.Max(0, main - finite - 1)).Any(i => words.Is(i, "determiner"))))
                time = ClauseTime.Perfect;
            if (IsBe(verb) && (language == Language.English ? !(words.Lower(main - 1) == "have" && words.Lower(main - 2) == "to") : IsUndergone(form.Verb, first, end) && (words.Lower(finite) is not ("zijn" or "zen") || words.IsAnySubject(finite - 1) || words.IsAnySubject(finite + 1))))
                traits |= ClauseTraits.Passive;
            // "Had been rung".
            if (language == Language.English && !IsBe(verb) && words.Lower(main - 1) == "been")
                traits |= ClauseTraits.Passive;
            if (time == ClauseTime.Past && (!IsBe(verb) || form.Verb.Kind is VerbKind.Move or VerbKind.Change))
                traits |= ClauseTraits.Earlier;
        }
        else if (language == Language.Dutch && form.Tense == VerbTense.Infinitive && IsHaveOrBe(verb) && time == ClauseTime.Present && (words.Lower(finite) is not ("zijn" or "hebben") || (words.Lower(finite) == "hebben" && (words.Is(finite - 1, "subject-group") || words.Is(finite + 1, "subject-group")))) && !words.Is(main - 1, "opens-with-te") && words.Lower(main - 1) != "te")
        {
            // "Hij is gaan lopen", "ze heeft moeten betalen": an infinitive where a participle is meant.
            time = ClauseTime.Perfect;
        }
        else if (form.Tense == VerbTense.Participle && verb.Infinitive is "worden")
        {
            traits |= ClauseTraits.Passive;
        }

        else if (form.Tense == VerbTense.Participle && Enumerable.Range(first, main - first).Any(i => words.Lower(i) is "be" or "been" or "being"))
        {
            traits |= ClauseTraits.Passive;
        }

        return new FoundVerb(form.Verb, main, finite, time, traits) { IsAmbiguous = ambiguous };
    }

    // "I was moved to the day shift", "was driven off": where to, so it is no feeling.
    private bool IsTaken(int i) => language == Language.English && (words.Lower(i + 1) is "off" or "from" or "onto" or "out" or "into" || (words.Lower(i + 1) == "to" && words.Is(i + 2, "determiner")));

    // Behind a "'d" and what may stand in between; a form that is a participle as well may as well hang on "had".
    private int BareVerbBehind(int finite, int end)
    {
        var i = finite + 1;
        while (i < end && (words.Is(i, "habit-word") || words.Is(i, "negation") || words.Lower(i) is "just" or "only" or "also" or "probably" or "still" or "then"))
            i++;
        return i < end && words.Lower(finite).EndsWith("'d", StringComparison.Ordinal) && words.Verbs(i).Any(f => f.Tense == VerbTense.Infinitive) && !words.Verbs(i).Any(f => f.Tense == VerbTense.Participle) ? i : -1;
    }

    // Dutch "is opgenomen", "ben uitgescholden": with "zijn" a participle of doing is done to the subject, but for verbs of coming, going and becoming ("is begonnen").
    private bool IsUndergone(Verb verb, int first, int end) =>
        (verb.Kind is VerbKind.Act or VerbKind.Say && !verb.Infinitive.StartsWith("ge", StringComparison.Ordinal) && !WithBe.Contains(verb.Infinitive) && !WithBeEndings.Any(e => verb.Infinitive.EndsWith(e, StringComparison.Ordinal)))
        || Enumerable.Range(first, end - first).Any(i => words.Lower(i) is "worden");

    private static ClauseTime Time(Verb verb, VerbTense tense) => verb.Kind switch
    {
        VerbKind.Conditional => ClauseTime.Conditional,
        VerbKind.Future => ClauseTime.Future,
        _ => tense == VerbTense.Past ? ClauseTime.Past : ClauseTime.Present,
    };

    private static ClauseTraits CopulaOf(Verb verb) => IsBe(verb) || verb.Infinitive is "worden" or "lijken" or "seem" or "become" ? ClauseTraits.Copula : ClauseTraits.None;

    internal static bool IsBe(Verb verb) => verb.Infinitive is "be" or "zijn";

    internal static bool IsHaveOrBe(Verb verb) => IsBe(verb) || verb.Infinitive is "have" or "hebben";

    // Verbs that lean on another one: have, be, can, keep, begin, come, go, stay, let …
    private bool Leads(Verb verb, int word) =>
        verb.Kind is VerbKind.Modal or VerbKind.Conditional or VerbKind.Future or VerbKind.Auxiliary || IsHaveOrBe(verb) || verb.Infinitive is "worden" || words.Is(word, "leading-verb");

    private FoundVerb NonFinite(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            foreach (var form in words.Verbs(i))
            {
                if (form.Tense == VerbTense.Participle && !words.IsNominal(i))
                    return new FoundVerb(form.Verb, i, -1, ClauseTime.None, ClauseTraits.None);
            }
        }

        for (var i = first; i < end; i++)
        {
            foreach (var form in words.Verbs(i))
            {
                // "Trip to the power station", "work on the motorway": in front of all else a bare form is a noun.
                if (language == Language.English && form.Tense == VerbTense.Infinitive && i == first && text.Words[i].Before == WordBreak.Sentence && (words.Is(i + 1, "preposition") || words.Lower(i + 1) == "to"))
                    continue;
                if (form.Tense is VerbTense.Infinitive or VerbTense.Progressive && !words.IsNominal(i))
                    return new FoundVerb(form.Verb, i, -1, ClauseTime.None, ClauseTraits.NonFinite);
            }
        }

        return FoundVerb.None;
    }

    private int Finite(int first, int end, out VerbTense tense)
    {
        // A past or helping form is nearly certain; a present one is often a noun, so it needs a subject beside it.
        for (var i = first; i < end; i++)
        {
            if (words.IsNominal(i))
                continue;
            foreach (var form in words.Verbs(i))
            {
                tense = form.Tense;
                if (form.Tense == VerbTense.Past && IsFinitePast(i, first) && !HangsOnPresent(i, form, first, end))
                    return i;
                if (form.Tense == VerbTense.Present && _present.IsCertain(form.Verb, i))
                    return i;
            }
        }

        for (var i = first; i < end; i++)
        {
            if (words.IsNominal(i) || !words.Verbs(i).Any(f => f.Tense == VerbTense.Present) || !_present.HasSubject(i, first, end))
                continue;
            tense = VerbTense.Present;
            return i;
        }

        tense = VerbTense.Present;
        return -1;
    }

    // Dutch "dan ga ik daar een bord zetten": a past form by its looks, but bare behind a verb that waits for one.
    private bool HangsOnPresent(int word, VerbForm form, int first, int end) =>
        language == Language.Dutch && words.Lower(word) == form.Verb.Infinitive && (word + 1 >= end || text.Words[word + 1].Before != WordBreak.None)
        && Enumerable.Range(first, word - first).Any(i => !words.IsNominal(i) && words.Lower(i) is "ga" or "gaat" or "moet" or "kan" or "kunt" or "wil" or "zal" or "mag" or "laat" or "kom" or "komt" && (words.IsAnySubject(i + 1) || words.IsAnySubject(i - 1) || words.Is(i - 2, "determiner")));

    // "He'd put his headphones on and did the whole outline": what follows in the sentence took place.
    private bool GoesOnInPast(int end) => Enumerable.Range(end, Math.Max(0, Math.Min(4, text.Words.Length - end))).Any(i => words.SameSentence(end - 1, i) && !words.IsNominal(i) && words.Verbs(i).Any(f => f.Tense == VerbTense.Past && f.Verb.Kind is not VerbKind.Conditional && words.Lower(i) != f.Verb.Infinitive));

    private bool IsFinitePast(int word, int first)
    {
        if (language == Language.Dutch)
            return true;
        // "Tends to put it aside", "I don't let go": behind "to" and "do" no form is past.
        if (words.Lower(word - 1) is "to" or "don't" or "dont" or "doesn't" or "doesnt" or "didn't" or "didnt" or "can" or "can't" or "could" or "couldn't" or "will" or "would" or "must")
            return false;
        // English -ed: finite unless be or have stands before it, or it describes a noun.
        if (!words.Verbs(word).Any(f => f.Tense == VerbTense.Participle))
            return true;
        for (var i = word - 1; i >= Math.Max(first, word - 4); i--)
        {
            if (words.Verbs(i).Any(f => IsHaveOrBe(f.Verb) || f.Verb.Infinitive == "get"))
                return false;
            if (words.IsAnySubject(i))
                return true;
        }

        return true;
    }

    private (int Word, VerbForm Form) Main(int first, int end, int finite)
    {
        var participle = -1;
        var infinitive = -1;
        for (var i = first; i < end; i++)
        {
            if (i == finite || words.IsNominal(i))
                continue;
            foreach (var form in words.Verbs(i))
            {
                var helps = IsHaveOrBe(form.Verb) || form.Verb.Kind is VerbKind.Modal or VerbKind.Auxiliary || form.Verb.Infinitive is "worden";
                if (helps)
                    continue;
                // "Is supposed to have told her": what is said of somebody is what they did.
                if (form.Tense == VerbTense.Participle && language == Language.English && words.Lower(i + 1) == "to" && words.Lower(i + 2) == "have")
                    continue;
                // "Dat was pakkend", "de uitleg is verwarrend": how something is.
                if (form.Tense == VerbTense.Progressive && language == Language.Dutch && words.Verbs(finite).Any(f => IsBe(f.Verb)))
                    continue;
                // "Was niet gemotiveerd", "was interested": how somebody is, not what was done.
                if (form.Tense == VerbTense.Participle && words.Verbs(finite).Any(f => IsBe(f.Verb)) && (words.Is(i, "trait") || words.Is(i, "feeling") || words.Is(i, "verdict-word")) && !IsTaken(i))
                    continue;
                // "The surest way to make him run": a bare form is a participle only close behind.
                if (form.Tense == VerbTense.Participle && language == Language.English && words.Lower(i) == form.Verb.Infinitive && Enumerable.Range(finite + 1, Math.Max(0, i - finite - 1)).Any(w => words.Lower(w) == "to" || words.Is(w, "determiner")) && words.Verbs(finite).Any(f => IsBe(f.Verb)))
                    continue;
                // "Was slecht gezind": a word no lexicon knows tells how somebody was.
                if (form.Tense == VerbTense.Participle && language == Language.Dutch && form.Verb.Infinitive == words.Lower(i) && words.Lower(finite) is "was" or "waren")
                    continue;
                if (form.Tense == VerbTense.Participle && participle < 0)
                    participle = i;
                else if (form.Tense is VerbTense.Infinitive or VerbTense.Progressive && !words.Is(i, "leading-verb") && _following.May(first, finite, i, form.Tense))
                    infinitive = infinitive < 0 || language == Language.Dutch ? i : infinitive;
            }
        }

        // "I was texting on the dock with my back turned": what somebody is at stands right behind be.
        if (participle > infinitive && infinitive == finite + 1 && words.Verbs(finite).Any(f => IsBe(f.Verb)) && words.Verbs(infinitive).Any(f => f.Tense == VerbTense.Progressive))
            participle = -1;
        var main = participle >= 0 ? participle : infinitive;
        if (main < 0)
            return (-1, default);
        var wanted = participle >= 0 ? VerbTense.Participle : words.Verbs(main).Any(f => f.Tense == VerbTense.Progressive) ? VerbTense.Progressive : VerbTense.Infinitive;
        return (main, words.Verbs(main).First(f => f.Tense == wanted || (wanted != VerbTense.Participle && f.Tense is VerbTense.Infinitive or VerbTense.Progressive)));
    }
}
