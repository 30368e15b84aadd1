using InterviewBot.Domain.Clauses;
using InterviewBot.Domain.Lexicons;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Incidents.Rules;

/// <summary>Tells what happened or was the case from a mere place, time or who was there.</summary>
internal sealed class EventSigns(ContentWords content)
{
    private const int EnoughToPicture = 2;
    private const int EnoughWithoutVerb = 3;

    private static readonly HashSet<string> Weather = ["rain", "snow", "hail", "drizzle", "freeze", "regenen", "sneeuwen", "hagelen", "motregenen", "vriezen", "gieten", "stormen", "waaien"];

    private static readonly string[] Unsaying = ["function-word", "determiner", "degree-word", "linking-word", "negation", "verdict-word", "trait", "vague-noun", "subject-self", "subject-third", "subject-it", "complementizer"];

    /// <summary>It says that something was the case or happened, with enough in it to picture.</summary>
    public bool IsEvent(ClauseText text, Clause clause, IncidentPart part, Setting setting)
    {
        if (IsOfTeller(text, clause, part, setting.Perspective))
            return true;
        // "We are open until eleven at weekends", "I have been a chef for eleven years": how things are with the teller anyway, where one occasion is told.
        if (part == IncidentPart.Results && setting is { TellsPast: true, Habitual: false } && IsAnyway(text, clause))
            return false;
        // "We were open again on the Tuesday": how it was after that.
        if (part == IncidentPart.Results && clause.IsPast && clause.Is(ClauseTraits.Copula) && clause.Subject == Subject.Group && text.Has(clause, "goes-on") && !text.Has(clause, "verdict-word") && !text.Has(clause, "feeling") && clause.VerbWord < clause.End - 1)
            return true;
        // "It rained all the way to Preston": nothing that anybody did brings the weather about.
        if (part == IncidentPart.Results && clause is { Subject: Subject.It, Verb: { } verb } && Weather.Contains(verb.Infinitive))
            return false;
        var rich = content.In(text, clause.First, clause.End).Count();
        if (part == IncidentPart.Circumstances && TellersPlace.Is(text, clause))
            return false;
        // "Three-nil down", "twintig minuten te laat", "nobody in": how things stood, wherever it was.
        if (part == IncidentPart.Circumstances && StatesOfPlay.Has(text, clause))
            return true;
        // "The Fox and Hounds, where I wait tables", "de garage waar mijn vader klant is": which place it is.
        if (part == IncidentPart.Circumstances && setting.TellsPast && IsPlaceBy(text, clause))
            return false;
        // "Omdat het zo druk was", "because it was so cold": a reason is what led to it, in however few words.
        if (part == IncidentPart.Circumstances && rich > 0 && clause.IsPast && clause.Is(ClauseTraits.Copula) && text.Cues.At("reason", clause.First) is not null && !text.Has(clause, "verdict-word") && !text.Has(clause, "vague-thing"))
            return true;
        // "It was a cracked pipe": what it was, and nothing that came of it.
        if (part == IncidentPart.Results && VerdictSigns.IsWhatItWas(text, clause))
            return false;
        if (part != IncidentPart.Behaviour && IsBareScene(text, clause, part, setting.Perspective))
            return false;
        // "Ten minutes without a peep", "zes weken gips": how long or how much, in key words.
        if (part == IncidentPart.Results && clause.Verb is null && rich > 0 && text.Has(clause, "quantity"))
            return true;
        // "Achtendertig dozen weg", "een spiegel kwijt", "fever gone by Monday": in what state something was left.
        if (part == IncidentPart.Results && VerdictSigns.IsLeftSo(text, clause))
            return true;
        // "Iedereen geslaagd", "niemand gewond": asked what came of it, a participle with whom it happened to.
        if (part == IncidentPart.Results && clause is { Time: ClauseTime.None, Verb: not null, Subject: Subject.Anyone or Subject.Other or Subject.Third } && !clause.Is(ClauseTraits.NonFinite) && (!text.Has(clause, "verdict-word") || text.Has(clause, "result-event")))
            return true;
        if (clause.Verb is null || clause.Is(ClauseTraits.NonFinite))
            return rich >= (part == IncidentPart.Circumstances && clause.Verb is not null && text.Has(clause, "person-other") ? EnoughToPicture : EnoughWithoutVerb) && (part != IncidentPart.Results || VerdictSigns.HasSubstance(text, clause));
        // "Iedereen had het juist", "she came back by herself": asked what came of it, what others did.
        // "Most of them sign up": the same, told of many times.
        var takesPlace = clause.IsPast || (clause.Time == ClauseTime.Present && !clause.Is(ClauseTraits.Modal) && (setting.Habitual || setting.InPresent || UnrealSigns.SentenceHas(text, clause, "habit")));
        if (part == IncidentPart.Results && takesPlace && !clause.Is(ClauseTraits.Copula) && clause.Subject is Subject.Other or Subject.Anyone or Subject.Third && clause.Verb.Kind is not VerbKind.Mind)
            return true;
        // "That same evening the lights were back on", "his pulse dropped": asked what came of it, how things were then is what came.
        if (part == IncidentPart.Results && takesPlace && !clause.Is(ClauseTraits.NonFinite) && clause.Verb.Kind is not (VerbKind.Mind or VerbKind.Feel) && (clause.Subject is Subject.Thing or Subject.Other or Subject.Name or Subject.Worker or Subject.Third or Subject.Anyone || (clause.Subject == Subject.It && !clause.Is(ClauseTraits.Copula) && content.In(text, clause.First, clause.End).Any(i => i != clause.VerbWord)) || (clause.Subject == Subject.None && rich > 0 && clause.VerbWord > clause.First && text.Cues.At("subject-it", Math.Min(clause.VerbWord + 1, clause.End - 1)) is null && !UnrealSigns.SentenceHas(text, clause, "verdict-frame"))) && SaysMore(text, clause))
            return true;
        // "It went for 310": how much.
        if (part == IncidentPart.Results && clause.IsPast && clause.Verb.Kind != VerbKind.State && VerdictSigns.HasNumber(text, clause))
            return true;
        // "He was there by quarter to", "we all got home": where somebody got to.
        if (part == IncidentPart.Results && clause.IsPast && ((clause.Is(ClauseTraits.Copula) && clause.Subject is Subject.Third or Subject.Other or Subject.Anyone) || (clause.Verb.Kind is VerbKind.Move or VerbKind.Receive && clause.Subject is not (Subject.None or Subject.It))) && text.Has(clause, "at-it") && !text.Has(clause, "verdict-word"))
            return true;
        // "I was on the doorstep at five to two", "om vijf voor stond ik daar": where, and by what time.
        if (part == IncidentPart.Results && clause.IsPast && (clause.Is(ClauseTraits.Copula) || clause.Verb.Kind is VerbKind.Posture) && clause.Subject is Subject.Self or Subject.Group && IsByTheClock(text, clause) && rich > 0)
            return true;
        // "Na een kwartier was de helft weg": little is said, but it says that it came after.
        if (part == IncidentPart.Results && clause.IsPast && rich > 0 && text.Has(clause, "result-marker") && !text.Has(clause, "verdict-word") && clause.Subject is not (Subject.Self or Subject.It) && clause.Verb.Kind is not (VerbKind.Mind or VerbKind.Feel))
            return true;
        // "Te laat", "the scanner did not work": little is said, but something is wrong.
        if (part == IncidentPart.Results && clause.IsPast && text.Has(clause, "result-event") && clause.Subject is Subject.Thing or Subject.Other && !text.Has(clause, "verdict-word"))
            return true;
        // "Now I'm five months pregnant", "hij loopt nu met een stok": how it is since.
        if (part == IncidentPart.Results && clause.Time == ClauseTime.Present && (rich > 0 || (clause.Verb.Kind == VerbKind.Move && clause.Is(ClauseTraits.Negated))) && text.Has(clause, "since-then") && !text.Has(clause, "verdict-word") && !clause.Is(ClauseTraits.Modal))
            return true;
        // "Ik wist een vraag niet", "nobody could follow": what did not go is what was the matter.
        if (part == IncidentPart.Circumstances && clause.IsPast && (text.Has(clause, "result-event") || IsNot(text, clause, rich)))
            return true;
        // "There was a queue", "er was ruzie": a thing, not a person, that was there; "every Saturday there's a queue", in a habit.
        if (part == IncidentPart.Circumstances && (clause.IsPast || (clause.Time == ClauseTime.Present && setting.Habitual && setting.InPresent)) && clause.Verb.Kind == VerbKind.State && IsExistential(text, clause) && content.Outside(text, clause.First, clause.End).Any(i => !IsSomebodyKnown(text, i) && !text.Text.Words[i].Capital))
            return true;
        return rich >= EnoughToPicture || (rich == 1 && clause.Verb.Kind is not (VerbKind.State or VerbKind.Mind));
    }

    /// <summary>"Mevrouw Claes": who, not what.</summary>
    public static bool IsSomebody(ClauseText text, int i) => IsSomebodyKnown(text, i) || text.Text.Words[i].Capital;

    // "Op de trein tussen Gent en Brugge", "we stayed there with the club on 17 June": where, when and with whom, but nothing that was the matter.
    private bool IsBareScene(ClauseText text, Clause clause, IncidentPart part, Perspective perspective)
    {
        // Asked what came of it, "I stood there" is nothing that did.
        if (part == IncidentPart.Results && !(!IsByTheClock(text, clause) && perspective.Actor == IncidentActor.Teller && clause.Verb is { Kind: VerbKind.Posture } && clause.Subject is Subject.Self or Subject.Group && !text.Has(clause, "result-marker")))
            return false;
        var own = content.Outside(text, clause.First, clause.End, company: false).Where(i => i != clause.VerbWord && i != clause.SubjectWord).Count();
        // A scene in key words: "laatste bus, regen, twee meisjes nog aan het lopen".
        if (clause.Verb is null || clause.Time == ClauseTime.None)
            return content.Outside(text, clause.First, clause.End, company: false).Count(i => !IsPlaceName(text, i)) < ((text.Has(clause, "person-other") && clause.Verb is not null) || text.Has(clause, "with-it") ? EnoughToPicture : EnoughWithoutVerb);
        // "Er was een vergadering in het gemeentehuis": what was on, and where.
        if (part == IncidentPart.Circumstances && clause.Is(ClauseTraits.Copula) && IsExistential(text, clause) && content.Outside(text, clause.First, clause.End).ToList() is [var on] && text.Cues.At("occasion", on) is not null)
            return true;
        if (text.Has(clause, "vague-thing"))
            return own <= EnoughToPicture;
        // Where it was, and no more.
        if (part == IncidentPart.Circumstances && !clause.Is(ClauseTraits.Negated) && text.Cues.At("preposition", Math.Min(clause.VerbWord + 1, clause.End - 1)) is not null && Whereabouts.IsOfOccasion(text, clause)
            && !content.Outside(text, clause.VerbWord + 1, clause.End).Any(i => !IsPlaceName(text, i)))
            return true;
        return own == 0 && !clause.Is(ClauseTraits.Modal) && !text.Has(clause, "result-event") && clause.Subject is Subject.Self or Subject.Group or Subject.It or Subject.None && !clause.Is(ClauseTraits.Negated)
            && (clause.Verb.Kind is VerbKind.State or VerbKind.Posture or VerbKind.Move or VerbKind.Happen || Whereabouts.IsCallOut(clause));
    }

    private static bool IsAnyway(ClauseText text, Clause clause) =>
        clause is { Subject: Subject.Self or Subject.Group, Verb.Kind: VerbKind.State } && !clause.Is(ClauseTraits.Negated) && !clause.Is(ClauseTraits.Passive) && !text.Has(clause, "since-then") && !text.Has(clause, "goes-on") && !text.Has(clause, "result-event") && !text.Has(clause, "result-marker")
        && ((clause.Time == ClauseTime.Present && clause.Is(ClauseTraits.Copula)) || (clause.Time == ClauseTime.Perfect && text.Has(clause, "person-worker")));

    // A noun, "where" and what is always so there.
    private static bool IsPlaceBy(ClauseText text, Clause clause) =>
        clause.Time == ClauseTime.Present && clause.VerbWord > clause.First && Enumerable.Range(clause.First + 1, clause.VerbWord - clause.First - 1).Any(i => text.Text.Words[i].Lower is "where" or "waar" && text.Cues.At("preposition", i - 1) is null) && !text.Has(clause, "result-event") && !text.Has(clause, "stand");

    private static bool IsExistential(ClauseText text, Clause clause) =>
        text.Text.Words[Math.Max(clause.First, clause.VerbWord - 1)].Lower is "there" or "er" || text.Text.Words[Math.Min(clause.End - 1, clause.VerbWord + 1)].Lower is "there" or "er";

    private static bool IsNot(ClauseText text, Clause clause, int rich) =>
        // "Some couldn't keep up".
        (clause.Is(ClauseTraits.Modal) && clause.Is(ClauseTraits.Negated) && clause.VerbWord < clause.End - 1 && clause.Subject is Subject.Anyone or Subject.Other or Subject.Third or Subject.Name or Subject.None) ||
        (clause.Subject == Subject.Anyone && text.Cues.At("nobody", clause.SubjectWord) is not null && (clause.Verb is { Kind: not (VerbKind.State or VerbKind.Posture) } || text.Has(clause, "learned")))
        || (rich > 0 && clause.Is(ClauseTraits.Negated) && (clause.Subject == Subject.Thing || clause.Verb?.Kind is VerbKind.Mind or VerbKind.Modal));

    private static bool IsByTheClock(ClauseText text, Clause clause) => Enumerable.Range(clause.First, clause.End - clause.First - 1).Any(i =>
        text.Text.Words[i].Lower is "at" or "by" or "om" or "tegen" or "before" or "voor" && (text.Text.Words[i + 1].IsFigure || text.Cues.At("number", i + 1) is not null));

    // "Egyptian room", "parking Ledeberg": a capital inside a sentence that is no person.
    private static bool IsPlaceName(ClauseText text, int i) => text.Text.Words[i] is { Capital: true, Before: not WordBreak.Sentence } && !IsSomebodyKnown(text, i);

    private static bool IsSomebodyKnown(ClauseText text, int i) => text.Cues.At("person-other", i) is not null || text.Cues.At("person-worker", i) is not null;

    // "I dared to come again", "na die uitleg snapte ik het", "ik was erdoor met 14": what the teller did, got to know or came to after somebody else's act.
    private static bool IsOfTeller(ClauseText text, Clause clause, IncidentPart part, Perspective perspective) =>
        part == IncidentPart.Results && perspective.Actor == IncidentActor.Observed && clause is { IsPast: true, Subject: Subject.Self }
        && (clause.Verb?.Kind is VerbKind.Act or VerbKind.Say or VerbKind.Move or VerbKind.Modal or VerbKind.Receive or VerbKind.Change
            || IsStillKnown(text, clause) || (clause.Verb?.Kind is VerbKind.State or VerbKind.Mind && !text.Has(clause, "feeling") && (text.Has(clause, "result-event") || (!text.Has(clause, "verdict-word") && (text.Has(clause, "learned") || (!clause.Is(ClauseTraits.Copula) && VerdictSigns.HasNumber(text, clause)))))));

    // "Op het examen wist ik die vraag nog altijd", "I still knew it months later": it has stayed.
    private static bool IsStillKnown(ClauseText text, Clause clause) => clause.Verb is { Infinitive: "weten" or "know" or "kennen" } && !clause.Is(ClauseTraits.Negated) && text.Has(clause, "goes-on");

    // Besides who and the verb, a word that is neither grammar nor judgement: a place, a time, a number, a particle ("back on").
    private static bool SaysMore(ClauseText text, Clause clause) => Enumerable.Range(clause.First, clause.End - clause.First)
        .Any(i => i != clause.VerbWord && i > clause.SubjectWord && (text.Cues.At("particle", i) is not null || !Unsaying.Any(c => text.Cues.At(c, i) is { Count: 1 })));
}
