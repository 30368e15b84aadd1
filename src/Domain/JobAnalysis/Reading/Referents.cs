using System.Collections.Frozen;
using InterviewBot.Domain.JobAnalysis.Duties;
using InterviewBot.Domain.JobAnalysis.Grammar;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis.Reading;

/// <summary>What a pronoun stands for: things and people are kept in text order, the nearest that fits is taken, and none when nothing near fits.</summary>
internal sealed class Referents(ReadText text, GeneralTerms terms, NamedPeople people, PersonClasses classes)
{
    private (string Text, bool Plural, bool Person) _last = ("", false, false);
    private string _lastPerson = "";
    private string _personBefore = "";

    /// <summary>The pronoun that goes with the first name of <see cref="_lastPerson"/>; empty when no name tells it.</summary>
    private string _named = "";
    private string _lastPeople = "";
    private int _lastSentence = -10;
    private int _personSentence = -10;
    private string _lastPlural = "";
    private string _lastSingular = "";
    private int _pluralSentence = -10;
    private int _singularSentence = -10;

    /// <summary>Keeps what later pronouns can stand for. Call for every clause in text order.</summary>
    public void Remember(Clause clause)
    {
        if (clause.Quoted && text.Language == Language.Dutch) return;
        var (holdsPlural, holdsSingular) = Held(clause);
        // What is told last stays most in mind: the place, then who or what the clause is about, then the object.
        // "die verwijdert hij met een tang": what it is done with is not spoken of, where a pronoun holds what is.
        var pronoun = clause.Objects.Exists(o => o.First == o.Last && text.Sentences[clause.Sentence][o.Head].Is(WordTags.ObjectPronoun | WordTags.Determiner));
        foreach (var phrase in clause.Prepositionals.Where(p => text.Sentences[clause.Sentence][p.Preposition].Lower is not ("without" or "like") && !IsMeans(clause, p) && !(pronoun && text.Sentences[clause.Sentence][p.Preposition].Lower is "met" or "with")).Select(p => p.Phrase).Concat(clause.SubjectSentence == clause.Sentence && clause.Subject.Exists && !clause.Passive ? [clause.Subject] : []).Concat(clause.Objects))
        {
            var words = text.Words(clause.Sentence, phrase);
            // "durven openmaken": verbs that were read as nouns stand for nothing.
            if (words.Length > 1 && text.Language == Language.Dutch && words.All(w => w.Readings.Length > 0)) continue;
            if (words.Length == 0 || words.Any(w => w.Is(WordTags.Subject | WordTags.ObjectPronoun) && !w.Is(WordTags.Possessive) && !(w.Is(WordTags.Determiner | WordTags.Number) && words.Length > 1))) continue;
            // "afraid in my stomach": nothing that is spoken of.
            if (text.Language == Language.English && words[0].Is(WordTags.Possessive) && UsablePhrases.BodyParts.Contains(words[^1].Lower) && words[0].Lower is "my") continue;
            // "it was a bunch of thieves": what something is said to be is nothing a later pronoun stands for.
            if (clause.Lemma is "be" or "become" or "mean" or "zijn" or "worden" && (!words[0].Is(WordTags.Specifier) && !Plurals.IsMany(words[^1].Lower, text.Language) && !IsThere(clause) || phrase != clause.Subject && words[^1].Lower is "fault" or "problem" or "turn" or "business" or "schuld" or "fout" or "beurt" or "probleem" || phrase != clause.Subject && words[0].Lower is "a" or "an" or "een" && words.Any(w => w.Lower is "of" or "van") && !text.Sentences[clause.Sentence][phrase.Head].Is(WordTags.Person))) continue;
            // "ge weet niet hoeveel trappen dat zijn": what is asked about was not told.
            if (words.Any(w => w.Lower is "hoeveel" or "welk" or "welke" or "which")) continue;
            if (words.Length == 1 && (words[0].Is(WordTags.Adjective | WordTags.Adverb) || GeneralTerms.LooksLikeAdverb(words[0].Lower))) continue;
            if (words.Length == 1 && words[0].Readings.Length > 0 && !clause.Passive && !words[0].Lower.EndsWith("ings", StringComparison.Ordinal)) continue;
            var value = terms.General(words);
            if (value.Length == 0 || words.Any(w => text.Holder.Names.Contains(w.Lower))) continue;
            var head = text.Sentences[clause.Sentence][phrase.Head];
            // "a tear through Cornwall": no later pronoun stands for a place by its name.
            if (head.Is(WordTags.Name) && phrase.First == phrase.Head && clause.Prepositionals.Any(p => p.Phrase == phrase) && !people.IsPersonName(head)) continue;
            if (head.Is(WordTags.Time) || GeneralTerms.Vague.Contains(head.Lower)) continue;
            // "lag goed", "goed zit": a form of a verb was read as a noun.
            if (words.Length > 1 && text.Language == Language.Dutch && !words[0].Is(WordTags.Specifier) && words[^1] is { Tags: WordTags.None, Capital: false, Readings.Length: > 0 } form && (form.AllForms & ~(VerbForms.Third | VerbForms.PastSingular)) == 0) continue;
            // "the temperatures of the fridges and freezers": freezers are no second thing.
            if (text.Language == Language.English && phrase.First == phrase.Head && clause.Objects.IndexOf(phrase) is > 0 and var second && clause.Objects[second - 1] is var owner && owner.Last > owner.Head && text.Sentences[clause.Sentence][owner.Head + 1].Lower == "of" && text.Sentences[clause.Sentence][phrase.First - 1].Is(WordTags.And)) continue;
            // "thank God", "at Tesco": no pronoun for a thing stands for a bare name.
            if (text.Language == Language.English && head.Is(WordTags.Name) && head.Capital && phrase.First == phrase.Last && !head.Is(WordTags.Person) && !people.IsPersonName(head)) continue;
            var plural = Plurals.IsMany(head.Lower, text.Language);
            if (phrase != clause.Subject && (plural ? holdsPlural : holdsSingular)) continue;
            var person = words.Any(w => w.Is(WordTags.Person)) && !(text.Language == Language.English && !head.Is(WordTags.Person) && words.Any(w => w.Lower == "'s")) || head.Is(WordTags.Name) && people.IsPersonName(head);
            _lastSentence = clause.Sentence;
            if (person) _personSentence = clause.Sentence;
            if (person && plural) _lastPeople = value;
            if (person && !plural && value != _lastPerson) (_lastPerson, _personBefore) = (value, _lastPerson);
            if (person && !plural) _named = words.Any(w => text.Grammar.IsFemaleName(w.Lower)) ? "haar" : words.Any(w => text.Grammar.IsMaleName(w.Lower)) ? "hem" : "";
            if (plural) (_lastPlural, _pluralSentence) = (value, clause.Sentence);
            else if (!person) (_lastSingular, _singularSentence) = (value, clause.Sentence);
            _last = (value, plural, person);
        }
        Group(clause);
    }

    /// <summary>"stap ik af met de ijzeren staaf", "duw ik met mijn vinger": what is used is not spoken of, where another thing is.</summary>
    private bool IsMeans(Clause clause, Prepositional p)
    {
        var words = text.Sentences[clause.Sentence];
        return text.Language == Language.Dutch && words[p.Preposition].Lower == "met" && !words[p.Phrase.Head].Is(WordTags.Person) && (words[p.Phrase.First].Lower is "mijn" or "m'n" || _lastSingular.Length > 0 && clause.Sentence - _singularSentence <= Reach && !Plurals.IsMany(words[p.Phrase.Head].Lower, text.Language));
    }

    /// <summary>"if there's glass on the playground": said to be there.</summary>
    private bool IsThere(Clause clause) => clause.Verb > 0 && text.Sentences[clause.Sentence][clause.Verb - 1].Lower is "there" or "er";

    /// <summary>"posts them on three job boards and takes them down": what a pronoun stands for stays in mind, not the place told with it.</summary>
    private (bool Plural, bool Singular) Held(Clause clause)
    {
        if (text.Language == Language.Dutch) return (false, false);
        var held = clause.Objects.Where(o => o.First == o.Last).Select(o => text.Sentences[clause.Sentence][o.Head].Lower).ToList();
        return (held.Contains("them"), held.Contains("it"));
    }

    /// <summary>"found an umbrella and a shoe and handed them in": two things told together are a plural.</summary>
    private void Group(Clause clause)
    {
        if (text.Language == Language.Dutch || clause.Objects.Count != 2 || clause.Lemma is "be" or "become" or "mean") return;
        var things = clause.Objects.Select(o => (Head: text.Sentences[clause.Sentence][o.Head], Value: terms.General(text.Words(clause.Sentence, o)))).ToList();
        if (things.Exists(t => t.Value.Length == 0 || Plurals.IsMany(t.Head.Lower, text.Language) || !t.Head.IsNominal || t.Head.Is(WordTags.Person | WordTags.Name | WordTags.Time) || GeneralTerms.Vague.Contains(t.Head.Lower))) return;
        (_lastPlural, _pluralSentence, _lastSentence) = ($"{things[0].Value} and {things[1].Value}", clause.Sentence, clause.Sentence);
        _last = (_lastPlural, true, false);
    }

    /// <summary>The same for a sentence without a verb ("Lost kids!").</summary>
    public void RememberVerbless(int sentence)
    {
        var words = text.Sentences[sentence];
        for (var i = 0; i < words.Count;)
        {
            var phrase = PhraseReader.Read(words, i);
            if (!phrase.Exists) { i++; continue; }
            var clause = new Clause { Sentence = sentence, Verb = phrase.Head, Lemma = "" };
            clause.Objects.Add(phrase);
            if (!words[phrase.Head].Is(WordTags.Time | WordTags.Adjective) && !words[phrase.Head].IsVerb) Remember(clause);
            i = phrase.Last + 1;
        }
    }

    public string Resolve(string pronoun, Clause clause)
    {
        // "When someone rings in pain he squeezes them in": whoever it is.
        if (pronoun is "them" or "him" or "her" or "hem" or "haar" && IsAnybody(clause) && !(pronoun == "them" && _pluralSentence == clause.Sentence)) return classes.Word;
        // "hands out the guides and charges them": the thing told in the same breath, unless the verb is about people only.
        if (pronoun == "them" && text.Language == Language.English && _last is { Person: false, Plural: true } && _lastSentence == clause.Sentence && !PeopleOnly.Contains(clause.Lemma)) return _last.Text;
        var toPeople = PeopleOnly.Contains(clause.Lemma) || text.Grammar.Verbs.Area(clause.Lemma) is { } area && area.StartsWith("4.A.4", StringComparison.Ordinal) && area is not "4.A.4.c.1" and not "4.A.4.c.3";
        var person = clause.Sentence - _personSentence <= 2 ? _lastPerson : "";
        // "hem" is no "mama", but may be the papa told of before her.
        if (Disagrees(pronoun, person) || pronoun is "hem" or "haar" && person.Length > 0 && _named.Length > 0 && _named != pronoun) person = text.Language == Language.Dutch && !Disagrees(pronoun, _personBefore) ? _personBefore : "";
        var people = clause.Sentence - _personSentence <= 2 ? _lastPeople : "";
        var far = clause.Sentence - Math.Max(_lastSentence, _personSentence) > 2;
        // Each kind is forgotten by itself: a singular told just now keeps no plural of long ago in mind.
        var plurals = clause.Sentence - _pluralSentence > Reach ? "" : _lastPlural;
        var singular = clause.Sentence - _singularSentence > Reach ? "" : _lastSingular;
        // "If something is wrongly addressed I look it up": the pronoun stands for what has no name.
        if (_singularSentence != clause.Sentence && text.Sentences[clause.Sentence].Take(clause.Verb).Any(w => w.Lower is "something" or "anything" or "iets")) singular = "";
        // "The owner shouted at me. I reported it": what happened, no thing.
        if (pronoun is "it" or "this" or "that" or "het" or "'t" or "dat" or "dit" && Happening.Contains(clause.Lemma) && _singularSentence != clause.Sentence) singular = "";
        // "Ik heb hem geschoren": whoever was told of last (the doctor, a colleague), it is those the job is done for who are cared for.
        if (pronoun is "hem" or "haar" or "hen" && PeopleVerbs.CareFor(clause.Lemma) && classes.Word.Length > 0) return classes.Word;
        // "you wash her", "I turned him": whoever was told of last, where people are cared for.
        if (pronoun is "him" or "her" && PeopleVerbs.CareFor(clause.Lemma) && classes.AreInCare) return classes.Word;
        return pronoun switch
        {
            "him" or "her" when IsWorkOfHands(clause.Lemma) && classes.InGeneral(person) == person => "",
            "him" or "her" or "haar" or "hun" => classes.InGeneral(person),
            "hen" => classes.InGeneral(people.Length > 0 ? people : person),
            "ze" or "it" or "them" when AboutThings.Contains(clause.Lemma) && !far && _last is { Person: false, Text.Length: > 0 } => pronoun == "it" ? singular : _last.Plural ? _last.Text : plurals.Length > 0 ? plurals : pronoun == "ze" ? _last.Text : "",
            "them" or "ze" when _last is { Person: true, Plural: true } && !far => classes.InGeneral(_last.Text),
            "them" or "ze" when toPeople && (people.Length > 0 || classes.Word.Length > 0) => classes.InGeneral(people),
            "hem" or "'m" when toPeople || _last.Person => classes.InGeneral(person),
            "hem" or "'m" => far ? "" : singular.Length > 0 ? singular : classes.InGeneral(person),
            _ when far => "",
            "them" or "these" or "those" or "alles" => plurals,
            "ze" => _last.Plural ? _last.Text : plurals.Length > 0 || !PeopleVerbs.TurnTo(clause.Lemma) && clause.Lemma is not ("brengen" or "ophalen" or "meenemen" or "binnenlaten" or "inschrijven" or "uitzwaaien") ? plurals : classes.Word,
            "het" or "'t" or "dit" or "dat" when IsWithDe(singular) => "",
            "it" or "het" or "'t" or "this" or "dit" or "dat" or "that" => singular,
            // "twee gasten zaten op hun gsm, die heb ik aangesproken".
            "die" or "deze" when PeopleVerbs.TurnTo(clause.Lemma) && !_last.Person && people.Length > 0 && _last.Text.Length > 0 => classes.InGeneral(people),
            // "de chef zegt dat de pot vuil is, die moet ge schuren": work of the hands is done on things.
            "die" or "deze" when _last.Person && text.Grammar.Verbs.Area(clause.Lemma)?.StartsWith("4.A.3", StringComparison.Ordinal) == true && !PeopleVerbs.CareFor(clause.Lemma) && (singular.Length > 0 || plurals.Length > 0) => singular.Length > 0 ? singular : plurals,
            "die" or "deze" => _last.Text,
            _ => "",
        };
    }

    /// <summary>English verbs whose object is always somebody.</summary>
    private static readonly FrozenSet<string> PeopleOnly = FrozenSet.ToFrozenSet(
        ["help", "assist", "comfort", "reassure", "calm", "calm down", "greet", "welcome", "serve", "teach", "train", "ask", "tell", "warn", "remind", "invite", "thank", "advise", "encourage", "escort", "accompany", "settle", "bathe", "console", "usher", "interview", "show", "guide", "lead", "seat", "hear out", "talk to", "speak to", "sit with", "stay with", "chat to", "listen to", "let know", "phone", "ring", "ring back", "call back", "introduce", "talk through", "walk through", "let in"], StringComparer.Ordinal);

    /// <summary>The text has "de" before the noun and never "het", so that "het" stands for something else.</summary>
    private bool IsWithDe(string thing)
    {
        if (text.Language != Language.Dutch || thing.Length == 0) return false;
        var noun = Letters.Fold(thing.AsSpan(thing.LastIndexOf(' ') + 1));
        var before = text.Sentences.SelectMany(s => s.Zip(s.Skip(1))).Where(p => p.Second.Lower == noun).Select(p => p.First.Lower).ToHashSet();
        return before.Contains("de") && !before.Overlaps(["het", "'t", "dat", "dit"]);
    }

    private static bool Disagrees(string pronoun, string person) =>
        pronoun is "him" or "hem" && person.Split(' ').Any(ActorReader.FemaleNouns.Contains) || pronoun is "her" or "haar" && person.Split(' ').Any(ActorReader.MaleNouns.Contains);

    /// <summary>"someone" stands in front, in the same sentence, and is the one the pronoun is about.</summary>
    private bool IsAnybody(Clause clause) =>
        text.Sentences[clause.Sentence].Take(clause.Verb).Any(w => w.Lower is "someone" or "somebody" or "anyone" or "anybody" or "iemand") && !(_last.Person && _lastSentence == clause.Sentence);

    /// <summary>"Washed him twice": the dog, though only its owner was named. Work of the hands is done on somebody only where the job is done for people like that.</summary>
    private bool IsWorkOfHands(string verb) => text.Language == Language.English && text.Grammar.Verbs.Area(verb)?.StartsWith("4.A.3.a", StringComparison.Ordinal) == true && !PeopleOnly.Contains(verb);

    /// <summary>Verbs whose "it" is mostly what happened.</summary>
    private static readonly FrozenSet<string> Happening = FrozenSet.ToFrozenSet(["report", "mention", "melden", "aangeven"], StringComparer.Ordinal);

    /// <summary>How many sentences on a pronoun can still stand for a thing.</summary>
    private const int Reach = 1;

    /// <summary>Verbs whose object is what is said or sent, never the person it is said to.</summary>
    private static readonly FrozenSet<string> AboutThings = FrozenSet.ToFrozenSet(
        ["aannemen", "bevestigen", "beantwoorden", "noteren", "melden", "doorgeven", "sorteren", "openen", "printen", "lezen", "invullen", "versturen", "afdrukken", "klasseren", "confirm", "answer", "sort", "print", "file", "read", "record", "open", "sign", "go through", "discuss", "report", "send", "forward", "pass on", "relay", "hand in", "post", "publish", "announce"], StringComparer.Ordinal);

    /// <summary>The noun told last, for "ones" or "one"; empty when none is near.</summary>
    public string Last(bool plural, int sentence) => sentence - (plural ? _pluralSentence : _singularSentence) > 2 ? "" : plural ? _lastPlural : _lastSingular;
}
