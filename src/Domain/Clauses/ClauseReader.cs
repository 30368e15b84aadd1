using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using InterviewBot.Domain.Lexicons;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Clauses;

/// <summary>
/// Cuts a text into clauses and finds verb, time and subject of each: enough grammar to tell who did what, and whether it took place.
/// No parser: it looks for known verb forms, for subjects beside them and for the words that open a clause. Texts about a whole job are read further, down to objects, by the readers in
/// <c>JobAnalysis/Grammar</c>; why there are two: <c>docs/decisions/2026-11-30-two-clause-readers.md</c>.
/// </summary>
public sealed class ClauseReader(LanguageLexicon lexicon)
{
    private const int LongestCondition = 8;
    private const int FarFromAsking = 4;

    private static readonly HashSet<string> WordForWord = ["say", "answer", "reply", "shout", "yell", "zeggen", "antwoorden", "roepen"];

    // Handling, judging and mirroring read the same words: their clauses are kept as long as the cues that were found in them.
    private static readonly ConditionalWeakTable<CueMatches, ClauseText> Known = [];

    public ClauseText Read(string text) => Read(Tokenizer.Read(text));

    public ClauseText Read(TokenizedText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Read(lexicon.Cues.Find(text));
    }

    /// <param name="cues">The cues of this reader's language, found in the text already.</param>
    public ClauseText Read(CueMatches cues)
    {
        ArgumentNullException.ThrowIfNull(cues);
        return Known.TryGetValue(cues, out var known) ? known : Known.GetOrAdd(cues, ReadClauses);
    }

    private ClauseText ReadClauses(CueMatches cues)
    {
        var text = cues.Text;
        var words = new WordReadings(lexicon, text, cues);
        var verbs = new ClauseVerbs(lexicon.Language, text, words);
        var subjects = new ClauseSubjects(lexicon.Language, text, words);
        var clauses = ReadAll(ClauseTime.Past, text, words, verbs, subjects);
        // "I put them in the sling and walk round with them": past or present by its form, and all the rest is present.
        if (lexicon.Language == Language.English && clauses.Any(c => c.Time == ClauseTime.Present && !c.Is(ClauseTraits.Complement)) && clauses.Any(c => IsEitherTime(c, text)) && clauses.All(c => !c.IsPast || IsEitherTime(c, text)))
            clauses = ReadAll(ClauseTime.Present, text, words, verbs, subjects);
        return new ClauseText(text, cues, clauses);
    }

    /// <summary>Past or present by its form: <c>I put</c>, <c>they cut</c>.</summary>
    internal static bool IsEitherTime(Clause clause, TokenizedText text) => clause.Time == ClauseTime.Past && clause.Verb is { } verb && clause.VerbWord >= 0 && text.Words[clause.VerbWord].Lower == verb.Infinitive;

    private static ImmutableArray<Clause> ReadAll(ClauseTime told, TokenizedText text, WordReadings words, ClauseVerbs verbs, ClauseSubjects subjects)
    {
        var clauses = ImmutableArray.CreateBuilder<Clause>();
        foreach (var sentence in text.Sentences)
        {
            Clause? previous = null;
            var speaks = false;
            var line = new MainLine(words, text, subjects);
            foreach (var (first, end) in ClauseCutter.Cut(words, sentence, text))
            {
                var clause = Read(first, end, previous, told, text, words, verbs, subjects);
                if (line.Instead(clause, previous) is { } instead)
                    clause = Read(first, end, instead, told, text, words, verbs, subjects);
                if (previous is not null && ReferenceEquals(previous, clauses[^1]) && clause.Is(ClauseTraits.InheritedSubject) && HeadBefore(first, previous, text, words) is var relative and > 0)
                {
                    var (head, word) = subjects.Head(previous.First, relative);
                    clause = clause with { Subject = head, SubjectWord = word, Traits = clause.Traits & ~ClauseTraits.Complement };
                    clauses[^1] = previous with { Traits = previous.Traits | ClauseTraits.Complement };
                }

                // "She said ok, you've got five minutes more and I'll be your partner": what was said, word for word.
                speaks = (speaks || (previous is { IsPast: true, Verb: { } says } && WordForWord.Contains(says.Infinitive) && previous.End == first && !words.Is(first, "linking-word"))) && clause.Time is ClauseTime.Present or ClauseTime.Future && clause.Subject is Subject.Self or Subject.Group or Subject.Indefinite or Subject.It;
                if (speaks)
                    clause = clause with { Traits = clause.Traits | ClauseTraits.Complement };
                line.Add(clause);
                if (clause.Time is ClauseTime.Past or ClauseTime.Present && !clause.Is(ClauseTraits.Quote))
                    told = clause.Time;
                if (clauses.Count > 0 && clause.Is(ClauseTraits.Complement) && clauses[^1] is { Verb.Kind: VerbKind.Receive, IsPast: true } && !clauses[^1].Is(ClauseTraits.Inferred))
                    clause = clause with { Traits = clause.Traits & ~ClauseTraits.Complement };
                clauses.Add(clause);
                // What follows goes on with the main line, not with an aside about somebody else.
                if (clause.Subject != Subject.Relative && !clause.Is(ClauseTraits.Quote) && !(clause.Is(ClauseTraits.NonFinite) && previous is not null))
                    previous = clause;
            }
        }

        return clauses.ToImmutable();
    }

    private static Clause Read(
        int first, int end, Clause? previous, ClauseTime told, TokenizedText text, WordReadings words, ClauseVerbs verbs, ClauseSubjects subjects)
    {
        var traits = Opening(first, end, text, words);
        if (traits.HasFlag(ClauseTraits.Quote))
            return new Clause(first, end, null, -1, ClauseTime.None, Subject.None, -1, traits, text.Words[first].Sentence);
        var found = verbs.Find(first, end);
        // "A boy asked if the exam would be hard": what was asked, and no condition.
        if (traits.HasFlag(ClauseTraits.If) && words.Lower(first) == "if" && previous is { Verb.Infinitive: "ask" or "wonder" } && previous.End == first && first - previous.VerbWord <= FarFromAsking && text.Words[first].Before == WordBreak.None)
            traits = (traits & ~(ClauseTraits.If | ClauseTraits.Subordinate)) | ClauseTraits.Complement;
        traits |= found.Traits;
        if (traits.HasFlag(ClauseTraits.Subordinate) && !traits.HasFlag(ClauseTraits.If) && OpeningPhrase.Is(words.Language, words, first, found.Finite))
            traits &= ~ClauseTraits.Subordinate;
        // "He was tired and unmotivated": a participle that goes on describing.
        if (found is { Verb: not null, Finite: < 0 } && previous is not null && previous.Is(ClauseTraits.Copula) && previous.Time != ClauseTime.None)
        {
            // "They are all dry and got there without a fall" in one breath ("zijn droog en zonder vallen in hun lokaal geraakt"): what lies between makes it an event.
            found = found.Verb.Kind is VerbKind.Change or VerbKind.Move && Enumerable.Range(first, Math.Max(0, found.Word - first)).Any(i => words.Is(i, "preposition")) && words.Verbs(found.Word).Any(f => f.Tense == VerbTense.Participle)
                ? found with { Time = previous.Time == ClauseTime.Present ? ClauseTime.Perfect : previous.Time } : FoundVerb.None with { Traits = ClauseTraits.Copula };
        }

        // "So the florist asked just one thing": what came of it next, no purpose.
        if (words.Language == Language.English && words.Lower(first) == "so" && found.Time == ClauseTime.Past && !found.Traits.HasFlag(ClauseTraits.Modal) && words.Lower(first + 1) != "that" && !Negated(first, end, words))
            traits &= ~ClauseTraits.Subordinate;
        // "Om er de boer zijn goesting in te laten krijgen": what for; "zijn" is whose.
        if (words.Language == Language.Dutch && words.Lower(first) == "om" && found.Finite >= 0 && words.Lower(found.Finite) == "zijn" && Enumerable.Range(first + 1, end - first - 1).FirstOrDefault(i => words.Lower(i) == "te", -1) is var te and > 0 && found.Finite < te)
            found = (verbs.Find(te, end) is { Verb: not null } purpose ? purpose : found) with { Finite = -1, Time = ClauseTime.None, Traits = ClauseTraits.NonFinite };
        traits |= found.Traits;
        var (subject, subjectWord) = subjects.Find(first, end, found, previous);
        // "Hond op een plank gelegd": in the style of a telegram the noun is what it is done to.
        if (found is { Verb: not null, Finite: < 0 } && !found.Traits.HasFlag(ClauseTraits.NonFinite) && subject is Subject.Other or Subject.Thing && words.Language == Language.Dutch && words.Verbs(found.Word).Any(f => f.Tense == VerbTense.Participle && f.Verb.Kind is VerbKind.Act or VerbKind.Say))
            (subject, subjectWord) = (Subject.None, -1);
        // "Vond mijn promotor een gemiddelde van 212 jaar in onze tabel": came upon it, where nothing says what was thought of it.
        if (found.Verb is { Infinitive: "vinden" } finds && IsComeUpon(first, end, found, text, words))
            found = found with { Verb = finds with { Kind = VerbKind.Receive } };
        if (found.IsAmbiguous)
        {
            // "He put" is past (the present has an s); else as the story goes on.
            var time = previous is { Time: not ClauseTime.None } ? previous.Time : told;
            found = found with { Time = subject is Subject.It || subject is Subject.Third or Subject.Worker or Subject.Name && words.Lower(subjectWord) is not "they" && !words.Is(subjectWord, "plural-person") && !words.Lower(subjectWord).EndsWith('s') ? ClauseTime.Past : time };
        }

        // "They cry all morning and won't take their bottle": refuse to, now.
        if (found.Time == ClauseTime.Future && (previous?.Time ?? told) == ClauseTime.Present && found.Finite >= 0 && words.Lower(found.Finite) is "won't" or "wont")
            found = found with { Time = ClauseTime.Present };
        if (found.Time == ClauseTime.None && found.Verb is not null && previous is { Time: not ClauseTime.None } && !traits.HasFlag(ClauseTraits.NonFinite))
            found = found with { Time = previous.Time };
        // "Ik dacht dat het van een blikje was en heb het weggesmeten", "Heb de baas gebeld": a form that only "I" has, with the I left out.
        if (subject is Subject.None or Subject.Other or Subject.Thing or Subject.Worker or Subject.It && words.Language == Language.Dutch && found.Finite >= 0 && words.Lower(found.Finite) is "heb" or "ben" && found.Finite <= first + 1 && (found.Finite == first || words.Is(first, "linking-word")) && subjectWord != found.Finite - 1)
            (subject, subjectWord, traits) = (Subject.Self, -1, previous is null ? traits : traits | ClauseTraits.InheritedSubject);
        // "Ik zet de motor af, kom uit mijn cabine, klap de plank zelf uit": a present form without its t goes on with I.
        if (words.Language == Language.Dutch && previous is { Subject: Subject.Self, Time: ClauseTime.Present } && subject is Subject.Third or Subject.Other or Subject.Thing or Subject.Worker && found is { Time: ClauseTime.Present, Finite: >= 0 } && (found.Finite == first || (found.Finite == first + 1 && words.Is(first, "linking-word"))) && words.Lower(found.Finite)[^1] is not ('t' or 'n') && subjectWord != found.Finite + 1)
            (subject, subjectWord) = (Subject.None, -1);
        if (subject == Subject.None && found.Verb is not null && previous is not null && previous.Subject != Subject.None && !traits.HasFlag(ClauseTraits.Subordinate))
        {
            (subject, subjectWord) = (previous.Subject, previous.SubjectWord);
            traits |= ClauseTraits.InheritedSubject;
            // "You are supposed to stop and call", "hij zou bellen en wachten": can, must and would reach as far as the verbs that hang on them.
            if (found.Finite < 0 && words.Verbs(found.Word).Any(f => f.Tense == VerbTense.Infinitive) && (previous.Is(ClauseTraits.Modal) || previous.Time is ClauseTime.Conditional or ClauseTime.Future) && words.Is(first, "linking-word"))
            {
                found = found with { Time = previous.Time };
                traits = (traits & ~ClauseTraits.NonFinite) | (previous.Traits & ClauseTraits.Modal);
            }

            if (previous.Is(ClauseTraits.Complement) && previous.Subject != Subject.Self)
                traits |= ClauseTraits.Complement;
        }

        // "If it's a big house and there's nobody in": both are the condition; a longer one may hold what follows from it.
        if (previous is not null && previous.Is(ClauseTraits.If) && previous.Time == found.Time && previous.End == first && first - previous.First <= LongestCondition && words.Lower(previous.First) is "if" or "and" or "or" && text.Words[first].Before == WordBreak.None && words.Lower(first) is "and" or "or" && !traits.HasFlag(ClauseTraits.InheritedSubject))
            traits |= ClauseTraits.If | ClauseTraits.Subordinate;
        if (Negated(first, end, words))
            traits |= ClauseTraits.Negated;
        // "The labels were not checked by me", "werden door mij niet nagekeken": the one who did it is named behind.
        if (traits.HasFlag(ClauseTraits.Passive) && found.Verb is not null && DoneBy(first, end, words) is var agent and >= 0)
            (subject, subjectWord, traits) = (words.Lower(agent) is "us" or "ons" ? Subject.Group : Subject.Self, agent, traits & ~(ClauseTraits.Passive | ClauseTraits.InheritedSubject));
        return new Clause(first, end, found.Verb, found.Word, found.Time, subject, subjectWord, traits, text.Words[first].Sentence);
    }

    // Something that was somewhere: a noun phrase and a place, and no word that judges.
    private static bool IsComeUpon(int first, int end, FoundVerb verb, TokenizedText text, WordReadings words)
    {
        var (thing, place) = (false, false);
        for (var i = first; i < end; i++)
        {
            if (i == verb.Word)
                continue;
            if (words.Is(i, "verdict-word") || words.Is(i, "trait") || words.Is(i, "feeling") || words.Is(i, "complementizer") || words.Is(i, "degree-word") || words.Lower(i) is "erg" or "normaal" or "raar")
                return false;
            thing |= words.Is(i, "determiner") && !words.Is(i - 1, "preposition") && i > verb.Finite - 3;
            place |= words.Lower(i) is "in" or "op" or "onder" or "achter" or "bij" or "tussen" or "naast" or "boven" or "achteraan" or "terug";
        }

        return thing && place;
    }

    // "Den dieje waar ik mee werkte | liet de pot openstaan": the verb goes with what stands before the word that opens the relative clause.
    private static int HeadBefore(int first, Clause previous, TokenizedText text, WordReadings words)
    {
        if (words.Language != Language.Dutch || text.Words[first].Before != WordBreak.None || previous.End != first || words.Is(first, "clause-start") || words.Is(first, "linking-word"))
            return -1;
        for (var i = previous.First + 1; i < previous.VerbWord; i++)
        {
            if (words.Is(i, "relative") || words.Lower(i) is "waar" or "dat" or "da" or "wie" or "wiens")
                return words.Is(i - 1, "preposition") ? i - 1 : i;
        }

        return -1;
    }

    private static int DoneBy(int first, int end, WordReadings words)
    {
        for (var i = first + 1; i < end; i++)
        {
            if ((words.Lower(i - 1) == "by" && words.Lower(i) is "me" or "us" or "myself") || (words.Lower(i - 1) == "door" && words.Lower(i) is "mij" or "me" or "mezelf") || (words.Lower(i - 1) == "door" && words.Lower(i) == "ons" && !words.IsNominal(i + 1)))
                return i;
        }

        return -1;
    }

    private static bool Negated(int first, int end, WordReadings words)
    {
        for (var i = first; i < end; i++)
        {
            if (words.Is(i, "negation"))
                return true;
        }

        return false;
    }

    private static ClauseTraits Opening(int first, int end, TokenizedText text, WordReadings words)
    {
        var quoted = 0;
        for (var i = first; i < end; i++)
            quoted += text.Words[i].Quoted ? 1 : 0;
        if (quoted == end - first)
            return ClauseTraits.Quote;
        var traits = quoted > 0 ? ClauseTraits.HasQuote : ClauseTraits.None;
        if (words.OpensReport(first, first - 3))
            return traits | ClauseTraits.Complement;
        // "and if", "maar toen": a linking word or two may stand before the word that tells.
        for (var i = first; i < Math.Min(end, first + 3); i++)
        {
            // "Dat was …", "that one time": at the start of a sentence it points, it does not report.
            if (i == first && text.Words[i].Before == WordBreak.Sentence && words.Is(i, "complementizer") && words.Lower(i) is "that" or "dat" or "da")
                break;
            if (words.Lower(i) == "because" && words.Lower(i + 1) == "of")
                break;
            // "En moest wachten": only in front of all else "moest" is a condition.
            if (words.Is(i, "if-word") && !(i > first && words.Lower(i) is "moest" or "mocht" or "moesten" or "mochten"))
                return traits | ClauseTraits.If | ClauseTraits.Subordinate;
            if (words.Is(i, "subordinator"))
                return traits | ClauseTraits.Subordinate;
            if (words.Is(i, "complementizer"))
                return traits | ClauseTraits.Complement;
            if (!words.Is(i, "linking-word"))
                break;
        }

        return traits;
    }
}
