using System.Collections.Frozen;
using InterviewBot.Domain.JobAnalysis.Grammar;

namespace InterviewBot.Domain.JobAnalysis.Reading;

/// <summary>The breaks of the one who works: what is done in them is no duty. A break covers the clauses near its marker, and only those.</summary>
internal sealed class BreakTimes
{
    private static readonly FrozenSet<string> Break = FrozenSet.ToFrozenSet(
        ["pauze", "middagpauze", "koffiepauze", "lunchpauze", "rookpauze", "boterhammen", "lunch", "coffee", "break", "canteen", "refter", "sandwich", "sandwiches", "cigarette", "sigaret", "koffie", "tea", "thee", "middagmaal"],
        StringComparer.Ordinal);

    private static readonly FrozenSet<string> Serving = FrozenSet.ToFrozenSet(
        ["schenken", "serve", "sell", "pour", "brew", "offer", "serveren", "verkopen", "inschenken", "uitschenken", "aanbieden", "aanbrengen", "ronddelen", "rondbrengen", "uitdelen", "bring", "brengen", "bedienen", "helpen", "help", "gieten", "ingieten", "uitgieten", "rondgaan", "aanreiken", "dik maken", "indikken", "feed"], StringComparer.Ordinal);

    private readonly ReadText _text;
    private readonly bool[] _break;

    /// <summary>The text has a word for the people the job is done for.</summary>
    private readonly bool _hasClass;

    public BreakTimes(ReadText text, bool hasClass)
    {
        (_text, _hasClass) = (text, hasClass);
        _break = [.. text.Sentences.Select(words => words.Where((w, i) => Break.Contains(w.Lower) && !w.Quoted && !IsServed(words, i)).Any(w => !HomeWords.IsPartOfName(words, w)))];
    }

    public bool Covers(Clause clause)
    {
        if (!_break[clause.Sentence] || Serving.Contains(clause.Lemma) || _hasClass && MakesMany(_text.Sentences[clause.Sentence], clause)) return false;
        // "my break's at six, noodles, watching the others": a sentence that opens with the break and has no other act is the break.
        if (clause.Nominal && _text.Sentences[clause.Sentence].Take(3).Any(w => Break.Contains(w.Lower)) && _text.Clauses.TrueForAll(c => c.Sentence != clause.Sentence || c == clause || c.Lemma is "be" or "zijn" || c.Verb > clause.Verb)) return true;
        if (OpensWithBreak(clause.Sentence)) return true;
        // A break covers the clauses near its marker, not a duty told in another part of a long sentence.
        var words = _text.Sentences[clause.Sentence];
        for (var i = Math.Max(0, clause.First - 6); i <= clause.Last + 1 && i < words.Count; i++)
            if (Break.Contains(words[i].Lower) && !words[i].IsVerb && !(i < clause.Verb && IsOver(words, i)) && !IsBesideWork(words, clause, i) && !OfAnother(clause, i) && !(words[i].Lower is "koffie" or "coffee" or "thee" or "tea" && words.Any(w => w.Is(WordTags.Person) && w.Lower is not "collega" and not "collega's" and not "colleague" and not "colleagues"))) return true;
        return false;
    }

    /// <summary>"makes sandwiches for tea", "smeert boterhammen": several, and nobody's own.</summary>
    public static bool MakesMany(List<Token> words, Clause clause) =>
        clause.Lemma is "make" or "prepare" or "cut" or "butter" or "smeren" or "snijden" or "maken" or "klaarmaken" or "beleggen" && clause is { Passive: false, Past: false, Perfect: false, Subject.Exists: true }
        && clause.Objects.Exists(o => o.First == o.Head && (words[o.Head].Lower.EndsWith("en", StringComparison.Ordinal) || words[o.Head].Lower.EndsWith('s')) && !words[o.First].Is(WordTags.Possessive));

    /// <summary>"In lunch time I go for a run and I hang the laundry": what a break is spent on.</summary>
    private bool OpensWithBreak(int sentence)
    {
        var words = _text.Sentences[sentence];
        var at = words.FindIndex(0, Math.Min(4, words.Count), w => Break.Contains(w.Lower));
        if (at < 1 || words[at - 1].Lower is not ("in" or "at" or "on" or "during" or "my" or "the" or "over" or "for" or "tijdens" or "in" or "mijn" or "de") || IsOver(words, at)) return false;
        return _text.Clauses.Find(c => c.Sentence == sentence && !c.Nominal) is { Verb: var verb } first && verb > at && ((_text.Grammar.Verbs.Kinds(first.Lemma) & (VerbKinds.Private | VerbKinds.Motion)) != 0 && (_text.Grammar.Verbs.Kinds(first.Lemma) & VerbKinds.Work) == 0);
    }

    /// <summary>"Na de pauze", "after lunch": work begins again.</summary>
    private static bool IsOver(List<Token> words, int at) =>
        words.Take(at).Skip(Math.Max(0, at - 2)).Any(w => w.Lower is "na" or "after" or "voor" or "before" or "tot" or "until");

    /// <summary>"lunch duty", "the coffee orders": a break of those the job is done for.</summary>
    private static bool IsServed(List<Token> words, int at) => at + 1 < words.Count && words[at + 1].Lower is "duty" or "duties" or "rush" or "service" or "shift" or "orders" or "trays" or "tables" or "trolley" or "round" or "rounds" or "club" or "machine" or "boxes" or "menu" or "bookings" or "things";

    /// <summary>"I check the job list over the tea", "order soap, shampoo and tea": drunk while the work is done, or one of the things it is about.</summary>
    private static bool IsBesideWork(List<Token> words, Clause clause, int at) =>
        at > 1 && words.Skip(at - 2).Take(2).Any(w => w.Lower == "over") || IsServed(words, at) || clause.Objects.Count > 1 && clause.Objects.Exists(o => o.First <= at && at <= o.Last) && clause.Lemma is not ("have" or "take" or "get" or "make" or "nemen" or "hebben" or "halen");

    /// <summary>"while the cashier has a break": the break of somebody else, told in a clause of its own.</summary>
    private bool OfAnother(Clause clause, int at) =>
        _text.Clauses.Any(c => c != clause && c.Sentence == clause.Sentence && c.First <= at && at <= c.Last && c.Subordinate && c.Subject.Exists && c.SubjectSentence == c.Sentence && _text.Sentences[c.Sentence][c.Subject.Head].Is(WordTags.Person | WordTags.Name));
}
