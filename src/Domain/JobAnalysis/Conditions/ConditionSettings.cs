using System.Collections.Frozen;
using System.Collections.Immutable;
using InterviewBot.Domain.JobAnalysis.Grammar;
using InterviewBot.Domain.JobAnalysis.Reading;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis.Conditions;

/// <summary>Finds for a stretch of text the clause it stands in, who that clause is about, and whether it tells a standing fact.</summary>
internal sealed class ConditionSettings
{
    private readonly ReadText _text;
    private readonly ConditionWords _words;
    private readonly PrivateSpans _privacy;
    private readonly StemList _persons;
    private readonly string _title;
    private readonly List<(Clause Clause, Owner Owner)>[] _clauses;
    private readonly bool _toldInThePast;

    /// <param name="title">The job title, folded; empty when not told.</param>
    /// <param name="persons">Nouns for those one has to do with at work.</param>
    public ConditionSettings(ReadText text, WorkClauses work, ConditionWords words, StemList persons, string title)
    {
        (_text, _words, _persons, _title, _privacy) = (text, words, persons, title, work.Privacy);
        _clauses = [.. Enumerable.Range(0, text.Sentences.Count).Select(_ => new List<(Clause, Owner)>())];
        var afterTitle = false;
        int past = 0, present = 0;
        foreach (var (clause, actor) in work.All)
        {
            var owner = OwnerOf(clause, actor, afterTitle);
            afterTitle = owner == Owner.Holder && clause.Subject.Exists && IsTitle(Head(clause)) || afterTitle && owner == Owner.Holder;
            // "week" is also a form of a verb.
            if (text.Sentences[clause.Sentence][clause.Verb].Is(WordTags.Time)) continue;
            _clauses[clause.Sentence].Add((clause, owner));
            if (clause.Quoted || clause.Nominal || clause.Subordinate) continue;
            if (IsPast(clause)) past++;
            else present++;
        }
        _toldInThePast = past > present;
    }

    /// <param name="from">First character of the stretch.</param>
    /// <param name="core">Where the telling words begin.</param>
    /// <param name="to">Past the last character of the stretch.</param>
    public ConditionSetting At(int from, int core, int to)
    {
        var s = _text.Sentences.FindLastIndex(x => x.Count > 0 && x[0].Start <= core);
        if (s < 0) return new ConditionSetting(Owner.Nobody, null, false, false, false, false, []);
        var sentence = _text.Sentences[s];
        ImmutableArray<Token> words = [.. sentence.Where(w => w.Start >= from && w.Start < to)];
        var inside = _clauses[s].Where(c => !c.Clause.Nominal && sentence[c.Clause.Verb].Start >= from && sentence[c.Clause.Verb].Start < to).ToList();
        var told = inside.Count > 0
            ? inside.OrderBy(c => Distance(sentence, c.Clause, core)).First()
            : _clauses[s].LastOrDefault(c => !c.Clause.Nominal && sentence[c.Clause.Verb].Start < from, (null!, Owner.Nobody));
        var clause = told.Clause as Clause;
        // "My brother-in-law gets eighteen an hour but he's on a line": the whole sentence is about him.
        var owner = told.Owner is Owner.Holder or Owner.Everybody || !sentence.Zip(sentence.Skip(1)).Any(p => p.First.Is(WordTags.Possessive) && Relatives.Is(p.Second.Lower)) ? told.Owner : Owner.Stranger;
        return new ConditionSetting(
            owner, clause, inside.Count > 0, clause is not null && !_toldInThePast && IsPast(clause) && !(clause.Perfect && clause.Lead is "zijn" && told.Owner is Owner.Thing or Owner.Nobody or Owner.Persons), _privacy.IsHome(s) && (sentence.Count < LongSentence || words.Any(w => AtHome.Contains(w.Lower))), sentence[^1].Text.StartsWith('?') || AskedByOthers.Is(_text, s, sentence.FindIndex(w => w.Start >= core)), words)
        {
            OfAnother = words.Any(w => w.Is(WordTags.Possessive) && !w.IsVerb && IsOfAnother(w.Lower)),
            Today = sentence.Exists(w => ThatDay.Contains(w.Lower)),
            Beside = clause is not null && Distance(sentence, clause, core) > 0 && !(clause.Subject.Exists && clause.SubjectSentence == s && sentence[clause.Subject.First].Start <= core && core < sentence[clause.Subject.Last].End),
            Bare = clause is not null && clause.Objects.Count == 0 && clause.Complement.Exists is false && clause.Prepositionals.All(p => p.Phrase.Exists && sentence[p.Phrase.Head].Is(WordTags.Time | WordTags.Number)),
            OfAny = Opening(clause) is { } opening && AnyMember.Contains(opening),
            OfSomeone = Opening(clause) is "someone" or "somebody" or "anyone" or "iemand" or "anybody",
            Past = clause is not null && IsPast(clause),
            TextPast = _toldInThePast,
            Subject = clause is not null && clause.Subject.Exists && clause.SubjectSentence >= 0 ? Head(clause) : null,
            Generic = clause is not null && clause.Subject.Exists && clause.SubjectSentence >= 0 && Head(clause).Lower is "je" or "ge" or "you" or "men" or "gij",
        };
    }

    /// <summary>In a sentence without end a remark about home says little of the rest.</summary>
    private const int LongSentence = 28;

    private static readonly FrozenSet<string> AtHome = FrozenSet.ToFrozenSet(["thuis", "bed", "huis", "kot", "slapen", "home", "sofa", "couch", "flat", "telly", "zetel", "trein", "train", "tram"], StringComparer.Ordinal);

    /// <summary>The first word of the subject; <c>null</c> when there is none.</summary>
    private string? Opening(Clause? clause) =>
        clause is not null && clause.Subject.Exists && clause.SubjectSentence >= 0 ? _text.Sentences[clause.SubjectSentence][clause.Subject.First].Lower : null;

    private static readonly FrozenSet<string> AnyMember = FrozenSet.ToFrozenSet(
        ["a", "an", "no", "any", "each", "every", "all", "een", "geen", "elk", "elke", "ieder", "iedere", "alle"], StringComparer.Ordinal);

    /// <summary>Words that tie a sentence to one day.</summary>
    private static readonly FrozenSet<string> ThatDay = FrozenSet.ToFrozenSet(["vandaag", "gisteren", "vanmorgen", "vanochtend", "vanmiddag", "vanavond", "today", "yesterday", "tonight"], StringComparer.Ordinal);

    /// <summary>How far the telling words are from a clause: none when they stand in it.</summary>
    private static int Distance(List<Token> sentence, Clause clause, int core)
    {
        var (first, last) = (Math.Clamp(clause.First, 0, sentence.Count - 1), Math.Clamp(clause.Last, 0, sentence.Count - 1));
        if (sentence[first].Start <= core && core < sentence[last].End) return 0;
        return Math.Abs(sentence[clause.Verb].Start - core);
    }

    private bool IsPast(Clause clause)
    {
        if (clause.Perfect) return true;
        var sentence = _text.Sentences[clause.Sentence];
        for (var i = Math.Clamp(Math.Min(clause.First, clause.Verb), 0, sentence.Count - 1); i < sentence.Count && i <= Math.Max(clause.Last, clause.Verb); i++)
            if (sentence[i].Verb is { } verb && !sentence[i].Is(WordTags.Time))
                return (verb.Forms & VerbForms.Past) != 0 && (verb.Forms & (VerbForms.Third | VerbForms.Stem | VerbForms.Infinitive)) == 0;
        return false;
    }

    private bool IsHolder(Token word) => _text.Holder.FirstPerson
        ? FirstPerson.IsSubject(word.Lower)
        : _text.Holder.Pronouns.Contains(word.Lower) || _text.Holder.Names.Contains(word.Lower);

    private bool IsOfAnother(string possessive) => possessive switch
    {
        "zijn" or "z'n" or "his" => _text.Holder.FirstPerson || !_text.Holder.Pronouns.Contains("hij"),
        "haar" or "her" => _text.Holder.FirstPerson || !_text.Holder.Pronouns.Contains("ze"),
        _ => false,
    };

    private Token Head(Clause clause) => _text.Sentences[clause.SubjectSentence][clause.Subject.Head];

    private bool IsTitle(Token word) => _title.Length > 0 && word.Lower.Length > 3 && _title.Contains(word.Lower, StringComparison.Ordinal);

    private Owner OwnerOf(Clause clause, Actor actor, bool afterTitle)
    {
        switch (actor)
        {
            case Actor.Holder: return BodyOrOwn(clause, Owner.Holder);
            case Actor.Group or Actor.Generic: return Owner.Everybody;
        }
        if (!clause.Subject.Exists || clause.SubjectSentence < 0) return Owner.Nobody;
        // "He is employed permanently": what is done to the holder is no duty, but it is a condition of the job.
        if (clause.Passive && IsHolder(Head(clause))) return Owner.Holder;
        var words = _text.Words(clause.SubjectSentence, clause.Subject);
        var head = Head(clause);
        var lower = head.Lower;
        if (_words.Nobody.Contains(lower)) return Owner.Nobody;
        if (_words.Everybody.Contains(lower)) return Owner.Everybody;
        if ((FirstPerson.IsSubject(lower) || lower == "me") && !_text.Holder.FirstPerson) return Owner.Stranger;
        if (head.Is(WordTags.Subject | WordTags.ObjectPronoun) && !head.Is(WordTags.Possessive) || lower is "ze" or "zij" or "hij" or "he" or "she")
            return lower is "they" || lower is "ze" or "zij" && IsPlural(clause) ? Owner.Everybody
                : afterTitle || !_text.Holder.FirstPerson && _text.Holder.Pronouns.Contains(lower) && clause.Lead is null && _words.Regime.Contains(clause.Lemma) ? Owner.Holder : Owner.Stranger;
        if (head.Is(WordTags.Relative)) return Antecedent(clause);
        if (IsTitle(head) && words[0].Lower is "een" or "a" or "an" or "elke" or "every") return Owner.Holder;
        return BodyOrOwn(clause, OfPhrase(words, head));
    }

    /// <summary>"die om zeven uur opengaat": what the word before names.</summary>
    private Owner Antecedent(Clause clause)
    {
        var sentence = _text.Sentences[clause.SubjectSentence];
        for (var i = clause.Subject.Head - 1; i >= 0; i--)
        {
            if (sentence[i].Is(WordTags.Pause | WordTags.Quote)) continue;
            if (IsHolder(sentence[i]) || IsTitle(sentence[i])) return Owner.Holder;
            return sentence[i].Is(WordTags.Person | WordTags.Name) ? sentence[i].Lower.EndsWith('s') || sentence[i].Lower.EndsWith("en", StringComparison.Ordinal) ? Owner.Persons : Owner.Stranger : Owner.Thing;
        }
        return Owner.Thing;
    }

    private Owner OfPhrase(ImmutableArray<Token> words, Token head)
    {
        var person = words.Any(w => w.Is(WordTags.Person) || _text.Grammar.IsMaleName(w.Lower) || _text.Grammar.IsFemaleName(w.Lower)) || _persons.Has(head.Lower) && !_text.Tools.Has(head.Lower) && head.Readings.Length == 0 && !_words.Places.Has(head.Lower);
        if (words[0].Is(WordTags.Possessive) && Relatives.Is(head.Lower)) return Owner.Stranger;
        if (!person) return head.Is(WordTags.Name) && words.Length == 1 && words[0].Start > 0 && HolderReader.IsName(head, _text.Grammar) ? Owner.Colleague : Owner.Thing;
        // "Haar dienst begint": the holder's own.
        if (!words.Any(w => w.Is(WordTags.Person)) && words[0].Is(WordTags.Possessive)) return Owner.Thing;
        if (_words.Colleagues.Has(head.Lower) || head.Lower.EndsWith('s') && head.Lower.Length > 4 || head.Lower.EndsWith("en", StringComparison.Ordinal) || words[0].Is(WordTags.Number)) return Owner.Persons;
        return words[0].Is(WordTags.Possessive) && _words.OfOthers.Contains(words[0].Lower) || _words.Articles.Contains(words[0].Lower) || words.Any(w => w.Lower is "van" or "of" or "'s") ? Owner.Stranger : Owner.Colleague;
    }

    /// <summary>"Her flat", "zijn pensioen": what belongs to a person is no matter of the job, unless it is the body the job is hard on.</summary>
    private Owner BodyOrOwn(Clause clause, Owner owner)
    {
        if (!clause.Subject.Exists || clause.SubjectSentence < 0 || !_words.Own.Has(Head(clause).Lower)) return owner;
        return _text.Words(clause.SubjectSentence, clause.Subject).Any(w => w.Is(WordTags.Possessive)) ? Owner.Stranger : owner;
    }

    /// <summary>"Ze werken": more than one.</summary>
    private bool IsPlural(Clause clause)
    {
        var sentence = _text.Sentences[clause.Sentence];
        for (var i = Math.Max(0, Math.Min(clause.First, clause.Verb)); i < sentence.Count && i <= Math.Max(clause.Last, clause.Verb); i++)
            if (sentence[i].Verb is { } verb) return (verb.Forms & (VerbForms.Third | VerbForms.PastSingular | VerbForms.Stem)) == 0;
        return false;
    }
}
