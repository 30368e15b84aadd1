using System.Collections.Frozen;
using InterviewBot.Domain.JobAnalysis.Grammar;
using InterviewBot.Domain.JobAnalysis.Reading;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis.Emotions;

/// <summary>
/// Tells whose act or feeling the words of a passage are about, by the clause they stand in: its subject does or feels it, its object or what follows "tegen", "at" is the aim.
/// The same shout is a demand when a customer does it and none when the job holder does.
/// </summary>
internal sealed class PartyReader
{
    private static readonly FrozenSet<string> First = FirstPerson.All.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Anyone = FrozenSet.ToFrozenSet(["je", "jij", "ge", "gij", "you", "men", "jouw", "u", "uw", "your"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Third = FrozenSet.ToFrozenSet(
        ["hem", "haar", "hen", "hun", "zijn", "z'n", "ze", "hij", "zij", "elkaar", "mekaar", "him", "her", "his", "their", "them", "he", "she", "they", "each"], StringComparer.Ordinal);

    /// <summary>Subjects that do and feel nothing.</summary>
    private static readonly FrozenSet<string> Things = FrozenSet.ToFrozenSet(["dat", "het", "'t", "dit", "wat", "it", "that", "this", "which", "what", "nothing", "niets", "niks"], StringComparer.Ordinal);

    /// <summary>What an act is aimed at follows one of these.</summary>
    private static readonly FrozenSet<string> Towards = FrozenSet.ToFrozenSet(["tegen", "naar", "op", "aan", "met", "in", "at", "to", "on", "with", "against", "for", "into", "over"], StringComparer.Ordinal);

    private readonly ReadText _text;
    private readonly Teller _teller;
    private readonly bool _tellsOfActs;
    private readonly string _job;
    private readonly ILookup<int, Clause> _clauses;
    private readonly Dictionary<Clause, Actor> _actors = [];

    /// <param name="text">The passage.</param>
    /// <param name="teller">Who tells it.</param>
    /// <param name="tellsOfActs">The passage answers what the one who does the job did: whoever acts in it is that person, unless it is plainly somebody else.</param>
    /// <param name="job">Title of the job, empty when not known: an onlooker speaks of the one who does it by that name.</param>
    public PartyReader(ReadText text, Teller teller, bool tellsOfActs, string job)
    {
        (_text, _tellsOfActs, _job) = (text, tellsOfActs, job);
        _clauses = text.Clauses.ToLookup(c => c.Sentence);
        // Who watches somebody at work says "I" too, but the text is not about that person.
        _teller = teller == Teller.Unknown && (text.Holder.FirstPerson || text.Holder.Names.Count == 0) && text.Sentences.Any(s => s.Any(w => !w.Quoted && First.Contains(w.Lower))) ? Teller.Holder : teller;
        if (_teller != Teller.Unknown) return;
        var actors = new ActorReader(text);
        foreach (var clause in text.Clauses) _actors[clause] = actors.Read(clause);
    }

    /// <summary>The parties to the words from one character of the passage up to another.</summary>
    /// <param name="isOutsider">Tells of the start of a word whether it names somebody the job is done for, or against.</param>
    public Parties At(int start, int end, Func<int, bool> isOutsider)
    {
        var sentence = _text.Sentences.FindIndex(s => s.Count > 0 && s[0].Start <= start && start < s[^1].End);
        if (sentence < 0) return Parties.Unsaid;
        var words = _text.Sentences[sentence];
        if (words.Find(w => w.Start >= start) is { Quoted: true } || ClauseOf(sentence, start, end) is not { } clause) return Parties.Unsaid;
        var spoken = words.Where(w => w.Start >= start && w.End <= end).ToList();
        return new Parties(Doer(clause, isOutsider), Aim(clause, spoken)) { Denied = clause.Negated };
    }

    /// <summary>The clause whose verb is among the words, or else the smallest around them.</summary>
    private Clause? ClauseOf(int sentence, int start, int end)
    {
        var words = _text.Sentences[sentence];
        return _clauses[sentence].FirstOrDefault(c => words[c.Verb].Start >= start && words[c.Verb].End <= end)
            ?? _clauses[sentence].Where(c => words[Math.Min(c.First, c.Verb)].Start <= start && start < words[Math.Min(words.Count - 1, Math.Max(c.Last, c.Verb))].End)
                .MinBy(c => Math.Max(c.Last, c.Verb) - Math.Min(c.First, c.Verb));
    }

    private Party Doer(Clause clause, Func<int, bool> isOutsider)
    {
        if (_teller == Teller.Unknown) return _actors[clause] switch { Actor.Unknown => Party.Nobody, Actor.Other => Party.Other, _ => Party.Self };
        var subject = clause.Passive ? clause.Agent : clause.Subject;
        // "I was shouted at": by whom is not said, but not by me.
        if (clause.Passive && !subject.Exists) return IsFirst(clause, clause.Subject, clause.SubjectSentence) ? Flip(Told(true)) : Party.Nobody;
        if (!subject.Exists) return Party.Nobody;
        var sentence = clause.Passive ? clause.Sentence : clause.SubjectSentence;
        if (sentence < 0) return Party.Nobody;
        var head = _text.Sentences[sentence][subject.Head];
        if (Anyone.Contains(head.Lower)) return Party.Self;
        if (First.Contains(head.Lower) || (First.Contains(_text.Sentences[sentence][subject.First].Lower) && !head.Is(WordTags.Person))) return Told(true);
        if (Things.Contains(head.Lower)) return Party.Nobody;
        if (_teller == Teller.Holder) return Party.Other;
        return IsTheJobs(sentence, subject) || (_tellsOfActs && !_text.Words(sentence, subject).Any(w => isOutsider(w.Start))) ? Party.Self : Party.Other;
    }

    private Party Aim(Clause clause, List<Token> spoken)
    {
        var towards = clause.Prepositionals.Where(p => Towards.Contains(_text.Sentences[clause.Sentence][p.Preposition].Lower)).Select(p => p.Phrase);
        var phrases = clause.Objects.Concat(towards).Concat(clause.Passive ? [clause.Subject] : Array.Empty<Phrase>()).Where(p => p.Exists && p != clause.Subject || clause.Passive).ToList();
        if (spoken.Exists(w => First.Contains(w.Lower) && !FirstPerson.IsSubject(w.Lower)) || phrases.Exists(p => IsFirst(clause, p, p == clause.Subject ? clause.SubjectSentence : clause.Sentence))) return Told(true);
        // "The other half calls you names": whoever does the job.
        if (_teller != Teller.Onlooker && phrases.Exists(p => p != clause.Subject && Anyone.Contains(_text.Sentences[clause.Sentence][p.Head].Lower))) return Party.Self;
        return phrases.FindIndex(p => IsThird(p == clause.Subject ? clause.SubjectSentence : clause.Sentence, p)) is var third and >= 0 ? OfThird(clause, phrases[third]) : Party.Nobody;
    }

    /// <summary>An onlooker's "me" is another, and whom the onlooker sees at work is the one who does the job.</summary>
    private Party Told(bool ofTeller) => ofTeller == (_teller == Teller.Holder) ? Party.Self : Party.Other;

    private Party OfThird(Clause clause, Phrase phrase)
    {
        if (_teller != Teller.Unknown) return Told(false);
        var words = _text.Words(phrase == clause.Subject ? clause.SubjectSentence : clause.Sentence, phrase);
        return words.Any(w => _text.Holder.Names.Contains(w.Lower) || _text.Holder.Pronouns.Contains(w.Lower)) ? Party.Self : Party.Other;
    }

    private static Party Flip(Party party) => party == Party.Self ? Party.Other : Party.Self;

    private bool IsFirst(Clause clause, Phrase phrase, int sentence) =>
        phrase.Exists && sentence >= 0 && (First.Contains(_text.Sentences[sentence][phrase.Head].Lower) || (phrase != clause.Subject && First.Contains(_text.Sentences[sentence][phrase.First].Lower) && !_text.Sentences[sentence][phrase.Head].Is(WordTags.Person)));

    private bool IsThird(int sentence, Phrase phrase) =>
        phrase.Exists && sentence >= 0 && _text.Sentences[sentence][phrase.Head] is var head && (Third.Contains(head.Lower) || head.Is(WordTags.Person) || _text.Titles.Has(head.Lower) || Third.Contains(_text.Sentences[sentence][phrase.First].Lower));

    private bool IsTheJobs(int sentence, Phrase subject) =>
        _job.Length > 0 && _text.Words(sentence, subject).Any(w => w.Lower.Length > 3 && (_job.Contains(w.Lower, StringComparison.OrdinalIgnoreCase) || (w.Lower.Length > 5 && _job.Contains(w.Lower[..5], StringComparison.OrdinalIgnoreCase))));
}
