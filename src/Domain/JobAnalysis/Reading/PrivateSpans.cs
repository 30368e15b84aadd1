using InterviewBot.Domain.JobAnalysis.Grammar;

namespace InterviewBot.Domain.JobAnalysis.Reading;

/// <summary>
/// The parts of a workday that are not work: before the work starts (<see cref="WorkdayStart"/>) and after it ends (<see cref="WorkdayEnd"/>), home and family (<see cref="HomeWords"/>, <see cref="HomeLife"/>, <see cref="OwnFamily"/>), and
/// breaks (<see cref="BreakTimes"/>). A sentence with a home marker is private as a whole; after a closing "home" in the last part of the text everything is.
/// </summary>
internal sealed class PrivateSpans
{
    private readonly ReadText _text;
    private readonly bool[] _home;

    /// <summary>The job is done for children.</summary>
    private readonly bool _children;

    private readonly HomeWords _homeWords;
    private readonly OwnFamily _family;
    private readonly WorkdayStart _start;
    private readonly BreakTimes _breaks;

    public PrivateSpans(ReadText text)
    {
        _text = text;
        var classes = new PersonClasses(text);
        _children = classes.AreChildren;
        (_homeWords, _family, _start, _breaks) = (new HomeWords(text), new OwnFamily(text), new WorkdayStart(text), new BreakTimes(text, classes.Word.Length > 0));
        _home = [.. text.Sentences.Select((words, s) => _homeWords.Tells(s) || !_children && HomeLife.FetchesChildren(words) || HomeLife.CallsHome(words) || _start.GetsUp(words))];
        _start.Mark(_home);
        After();
        NotedBreaks.Mark(text, _home);
    }

    /// <summary>The whole sentence is private.</summary>
    public bool IsHome(int sentence) => _home[sentence];

    public bool Covers(Clause clause)
    {
        if (HomeLife.TreatsOneself(_text.Sentences[clause.Sentence], clause) || HomeLife.IsOwnHousehold(_text.Sentences[clause.Sentence], clause) || !_children && HomeLife.CallsChildren(_text.Sentences[clause.Sentence], clause)) return true;
        if (_home[clause.Sentence] && !BeforeLeaving(clause) || IsPortrait(_text.Sentences[clause.Sentence]) || _start.Covers(clause) || _family.Covers(clause) || IsMeal(clause) || OwnLife.Tells(_text, clause)) return true;
        return _breaks.Covers(clause);
    }

    /// <summary>From the sign that the working day is over to the end of the text the day is private, except what tells of the job in general.</summary>
    private void After()
    {
        var count = _text.Sentences.Count;
        for (var s = (int)(count * 0.75); s < count; s++)
        {
            var words = _text.Sentences[s];
            var over = WorkdayEnd.IsDone(words);
            if (!(_home[s] || over || HomeLife.Unwinds(words) || s >= count - 3 && _family.Opens(words) || WorkdayEnd.Leaves(words) && !HomeWords.BeforeHome(words) && !_homeWords.OthersHome(s))) continue;
            // Sentences after it that still tell of duties in detail show that the day was not over yet.
            if (s < count - Math.Max(4, count / 8)) continue;
            for (var k = over && !_home[s] ? s + 1 : s; k < count; k++) _home[k] = true;
            return;
        }
    }

    /// <summary>"Hij is getrouwd, kweekt pronkerwten": who somebody is outside the job.</summary>
    private static bool IsPortrait(List<Token> words)
    {
        var at = words.FindIndex(w => w.Lower is "getrouwd" or "gescheiden" or "vrijgezel" or "alleenstaand" or "samenwonend" or "married" or "divorced" or "widowed" && !w.Quoted);
        return at > 0 && words.Take(at).Any(w => w.Verb is { Lemma: "zijn" or "be" }) && words[0].Is(WordTags.Subject | WordTags.Name) && words.Count <= 24;
    }

    /// <summary>"buys sushi and eats it": a meal from the start.</summary>
    private bool IsMeal(Clause clause)
    {
        if (clause.Objects.Count == 0 || (_text.Grammar.Verbs.Kinds(clause.Lemma) & VerbKinds.Work) == 0) return false;
        var next = _text.Clauses.Find(c => c.Sentence == clause.Sentence && c.Verb > clause.Verb);
        return next is { Lemma: "eat" or "drink" or "smoke" or "munch" or "sip" or "eten" or "opeten" or "drinken" or "roken", Subordinate: false } && next.Subject == clause.Subject && next.Objects.TrueForAll(o => _text.Sentences[next.Sentence][o.Head].Is(WordTags.ObjectPronoun) || o.First == o.Last && _text.Sentences[next.Sentence][o.Head].Lower is "het" or "ze");
    }

    /// <summary>"covers the map, switches off the lamps | and goes to choir": what is told before one leaves is still work.</summary>
    private bool BeforeLeaving(Clause clause)
    {
        var kinds = _text.Grammar.Verbs.Kinds(clause.Lemma);
        if (clause.Subordinate || !clause.Subject.Exists || (kinds & (VerbKinds.Work | VerbKinds.Private | VerbKinds.Motion)) != VerbKinds.Work && !(kinds == VerbKinds.Speech && clause.Complement.Exists)) return false;
        var words = _text.Sentences[clause.Sentence];
        var marker = words.FindIndex(w => !w.Quoted && (WorkdayEnd.Leaving.Contains(w.Lower) || HomeWords.Is(w) && !HomeWords.IsPartOfName(words, w) || WorkdayEnd.Transport.Contains(w.Lower) || w.Lower is "huis"));
        if (marker < 0 || marker <= Math.Max(clause.Verb, clause.Last)) return false;
        var leaves = _text.Clauses.Find(c => c.Sentence == clause.Sentence && Math.Min(c.First, c.Verb) <= marker && marker <= Math.Max(c.Last, c.Verb));
        return leaves is not null && leaves.Verb > clause.Verb && ((_text.Grammar.Verbs.Kinds(leaves.Lemma) & VerbKinds.Motion) != 0 || leaves.Lemma is "springen" or "rijden" or "sporen" or "keren" or "take" or "bring" or "nemen" or "meenemen") && !words.Take(leaves.Verb).Any(w => WorkdayStart.IsTravelling(w) && !(w.Lower == "alarm" && (_text.Language == Texts.Language.Dutch || words.IndexOf(w) > 1 && words[words.IndexOf(w) - 2].Verb is { Lemma: "set" or "unset" or "reset" or "test" or "check" })));
    }
}
