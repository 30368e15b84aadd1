using InterviewBot.Domain.Lexicons;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Clauses;

/// <summary>Finds the verb group of a clause: which verb is finite, which one carries the meaning, and when it takes place.</summary>
internal sealed class ClauseVerbs(Language language, TokenizedText text, WordReadings words)
{
    private static readonly HashSet<string> HowOften = ["always", "usually", "often", "sometimes", "generally", "normally", "typically", "regularly", "frequently", "mostly", "rarely", "seldom", "occasionally"];

    private readonly FiniteVerbs _finites = new(language, text, words);
    private readonly MainVerbs _mains = new(language, words);

    public FoundVerb Find(int first, int end)
    {
        var finite = _finites.Find(first, end, out var tense);
        if (finite < 0)
            return NonFinite(first, end);
        var read = words.Verbs(finite).First(f => f.Tense == tense).Verb;
        var time = Time(read, tense, finite);
        var traits = read.Kind == VerbKind.Modal || (read.Infinitive == "have" && words.Lower(finite + 1) == "to") ? ClauseTraits.Modal : ClauseTraits.None;
        var verb = IsDoneHere(read, finite) ? read with { Kind = VerbKind.Act } : read;
        var ambiguous = language == Language.English && tense == VerbTense.Past && words.Lower(finite) == verb.Infinitive;
        // "She got off two stops early", "he got out": went.
        if (language == Language.English && verb.Infinitive == "get" && words.Lower(finite + 1) is "off" or "out" or "up" or "away" && (finite + 2 >= end || !words.Is(finite + 2, "determiner")))
            verb = verb with { Kind = VerbKind.Move };
        if (!Leads(verb, finite))
            return new FoundVerb(verb, finite, finite, time, traits | CopulaOf(verb)) { IsAmbiguous = ambiguous };
        var (main, form) = _mains.Find(first, end, finite);
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
        var leading = new FoundVerb(verb, finite, finite, time, traits) { IsAmbiguous = ambiguous };
        return main < 0 ? Alone(leading, first, end) : Joined(leading, form, main, first, end);
    }

    // When the finite verb says it takes place, with the words right beside it.
    private ClauseTime Time(Verb verb, VerbTense tense, int finite)
    {
        if (IsBe(verb) && words.Lower(finite + 1) == "going" && words.Lower(finite + 2) == "to")
            return ClauseTime.Future;
        var time = Time(verb, tense);
        // "They often won't let go", "residents will often go without": what they are wont to do.
        if (time == ClauseTime.Future && language == Language.English && verb.Infinitive == "will" && (HowOften.Contains(words.Lower(finite - 1)) || HowOften.Contains(words.Lower(finite + 1))))
            return ClauseTime.Present;
        // "He wouldn't stop": he refused, it is no condition.
        return time == ClauseTime.Conditional && (words.Lower(finite) is "wouldn't" or "wouldnt" || (words.Lower(finite) == "would" && words.Lower(finite + 1) == "not" && words.Lower(finite + 2) is not ("have" or "be"))) ? ClauseTime.Past : time;
    }

    // A verb of another kind that is an act with what stands behind it.
    private bool IsDoneHere(Verb verb, int finite) =>
        language == Language.English
        && (CausativeGet.Brings(words, verb, finite)
            // "Left six boards on the lift", "leaves a note": to leave something behind is done.
            || (verb.Infinitive == "leave" && (words.Is(finite + 1, "determiner") || words.IsNumber(finite + 1)))
            // "I forgot to lock the gate": what was left undone, where "I forgot his name" is in the mind.
            || (verb.Infinitive == "forget" && words.Lower(finite + 1) == "to"));

    // No other verb hangs on it.
    private FoundVerb Alone(FoundVerb leading, int first, int end)
    {
        var (verb, finite, time, traits) = (leading.Verb!, leading.Finite, leading.Time, leading.Traits);
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

    // Another verb hangs on it, and carries the meaning.
    private FoundVerb Joined(FoundVerb leading, VerbForm form, int main, int first, int end)
    {
        var (verb, finite, time, traits) = (leading.Verb!, leading.Finite, leading.Time, leading.Traits);
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
            if (IsBe(verb) && (language == Language.English ? !(words.Lower(main - 1) == "have" && words.Lower(main - 2) == "to") : DutchPassives.IsUndergone(words, form.Verb, first, end) && (words.Lower(finite) is not ("zijn" or "zen") || words.IsAnySubject(finite - 1) || words.IsAnySubject(finite + 1))))
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

        return leading with { Verb = form.Verb, Word = main, Time = time, Traits = traits };
    }

    // Behind a "'d" and what may stand in between; a form that is a participle as well may as well hang on "had".
    private int BareVerbBehind(int finite, int end)
    {
        var i = finite + 1;
        while (i < end && (words.Is(i, "habit-word") || words.Is(i, "negation") || words.Lower(i) is "just" or "only" or "also" or "probably" or "still" or "then"))
            i++;
        return i < end && words.Lower(finite).EndsWith("'d", StringComparison.Ordinal) && words.Verbs(i).Any(f => f.Tense == VerbTense.Infinitive) && !words.Verbs(i).Any(f => f.Tense == VerbTense.Participle) ? i : -1;
    }

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

    // "He'd put his headphones on and did the whole outline": what follows in the sentence took place.
    private bool GoesOnInPast(int end) => Enumerable.Range(end, Math.Max(0, Math.Min(4, text.Words.Length - end))).Any(i => words.SameSentence(end - 1, i) && !words.IsNominal(i) && words.Verbs(i).Any(f => f.Tense == VerbTense.Past && f.Verb.Kind is not VerbKind.Conditional && words.Lower(i) != f.Verb.Infinitive));
}
