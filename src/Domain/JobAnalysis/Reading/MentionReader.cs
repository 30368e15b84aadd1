using System.Collections.Frozen;
using System.Collections.Immutable;
using InterviewBot.Domain.JobAnalysis.Grammar;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis.Reading;

/// <summary>Tools and contacts: noun phrases whose head is a tool, or a person one has to do with at work. Named once, in the text's words, without article.</summary>
/// <param name="title">The job title, folded: the job itself is no contact.</param>
/// <param name="organisation">The organisation, folded: the employer is no contact.</param>
internal sealed partial class MentionReader(ReadText text, ThingLexicon things, WorkClauses work, string title, string organisation)
{
    /// <summary>People who do something in the text and go by their name.</summary>
    private readonly FrozenSet<string> _names = text.Clauses
        .Where(c => c.Subject.Exists && c.SubjectSentence >= 0 && !c.Passive && c.Subject.First == c.Subject.Last)
        .Select(c => text.Sentences[c.SubjectSentence][c.Subject.Head])
        .Where(w => (HolderReader.IsName(w, text.Grammar) || text.Grammar.IsMaleName(w.Lower) || text.Grammar.IsFemaleName(w.Lower)) && !text.Holder.Names.Contains(w.Lower) && w.Text.Length > 2 && !things.Organisations.Has(w.Lower))
        .GroupBy(w => w.Lower, StringComparer.Ordinal).Where(g => text.Grammar.IsMaleName(g.Key) || text.Grammar.IsFemaleName(g.Key) || g.Any(w => w.Capital && w.Is(WordTags.Name)) || g.Count() > 1 && text.Sentences.Any(s => s.Any(w => w.Lower == g.Key && w.Is(WordTags.Name)))).Select(g => g.Key)
        .ToFrozenSet(StringComparer.Ordinal);

    private readonly NamedSystems _systems = new(text, things);

    /// <summary>Persons who come up as "een bakker", "a builder": somebody of one moment.</summary>
    private readonly HashSet<string> _introduced = new(StringComparer.Ordinal);

    public ImmutableArray<Mention> Tools() => Collect(IsTool, MayBeTool);

    public ImmutableArray<Mention> Contacts() => Collect(IsContact, MayBeContact);

    /// <summary>A noun that can be a tool, beside tools.</summary>
    private bool MayBeTool(int sentence, List<Token> words, Phrase phrase) =>
        words[phrase.Head] is var head && !head.Is(WordTags.Person | WordTags.Time | WordTags.Number | WordTags.Name | WordTags.PrivateThing) && head.IsNominal && things.LooksLikeThing(head.Lower) && !things.NotTools.Has(head.Lower) && !IsSomebody(head.Lower) && work.AtWork(sentence);

    /// <summary>A thing for work, and used for it: in what the holder does, or told more than once.</summary>
    private bool IsTool(int sentence, List<Token> words, Phrase phrase)
    {
        var head = words[phrase.Head];
        // One's own bicycle, and the stand it is put in.
        if (words.Exists(w => Cycles.Contains(w.Lower)) && (Cycles.Contains(head.Lower) || head.Lower.EndsWith("rek", StringComparison.Ordinal) || head.Lower is "rack") && words.Exists(w => w.Is(WordTags.Possessive)) && !title.Contains("fiets", StringComparison.Ordinal) && !title.Contains("bicycle", StringComparison.Ordinal) && !title.Contains("post", StringComparison.Ordinal)) return false;
        var means = phrase.First > 0 && words[phrase.First - 1].Lower is "met" or "via" or "with" or "using" or "on" or "in" or "op" or "into" or "from" or "uit" or "through";
        // "A new appliance", "a lost umbrella": what is sold, repaired or looked for.
        if (!means && words.Skip(phrase.First).Take(phrase.Head - phrase.First).Any(w => OfGoods.Contains(w.Lower))) return false;
        if (work.IsPrivate(sentence) || work.IsLeisure(sentence, phrase) || !work.AtWork(sentence) && !Listed(things.Tools, words, phrase)) return false;
        if (_systems.Is(sentence, phrase.Head)) return !(organisation.Length > 0 && organisation.Split(' ').Contains(head.Lower));
        // "Veiligheidsman" begins like a tool and is a person.
        if (things.Tools.Has(head.Lower) && !IsThing(head.Lower)) return false;
        if (phrase.Head > phrase.First && things.Tools.HasWord(words[phrase.Head - 1].Lower + "-" + head.Lower)) return true;
        // "gebruik ik een pala", "I use the baler": what is used is a tool, listed or not.
        if (!head.Is(WordTags.Person | WordTags.Time | WordTags.Name) && !things.NotTools.Has(head.Lower) && things.LooksLikeThing(head.Lower) && text.Clauses.Any(c => c.Sentence == sentence && Using.Contains(c.Lemma) && !c.Negated && c.Objects.Any(o => o.Head == phrase.Head))) return true;
        // "Ontsmet haar vijlen", "mends his pedal exerciser", "met steriele kompressen": what one keeps in order, and the many things a manual act is done with.
        if (!head.Is(WordTags.Person | WordTags.Time | WordTags.Name | WordTags.PrivateThing) && !things.NotTools.Has(head.Lower) && things.LooksLikeThing(head.Lower) && !IsSomebody(head.Lower) && (IsKept(sentence, words, phrase) || IsMeansOfHands(sentence, words, phrase))) return true;
        if (text.Language == Language.Dutch && phrase.First == phrase.Head && !things.Tools.HasWord(head.Lower) && head.Find(VerbForms.Infinitive) is not null) return false;
        if (head.Is(WordTags.Person | WordTags.Time | WordTags.Adjective) || things.NotTools.Has(head.Lower)) return false;
        if (title.Length > 0 && (" " + title).EndsWith(" " + head.Lower, StringComparison.Ordinal)) return false;
        if (head.Is(WordTags.Name) && organisation.Length > 0 && organisation.Split(' ').Contains(head.Lower)) return false;
        if (things.Tools.Has(head.Lower) || things.Tools.Has(Whole(head.Lower))) return true;
        // "registreer ik in Helios": the system something is done in.
        if (head.Is(WordTags.Name) && phrase.First == phrase.Head && phrase.First > 0 && words[phrase.First - 1].Lower is "in" or "via" or "into" && !(organisation.Length > 0 && words.Any(w => organisation.Split(' ').Contains(w.Lower))) && words.Any(w => w.Verb is { } v && text.Grammar.Verbs.Area(v.Lemma) is "4.A.3.b.1" or "4.A.3.b.6" or "4.A.2.a.2" or "4.A.1.a.1" or "4.A.4.c.1" || w.Verb is { Lemma: "vatten" or "sum" or "sum up" or "inbrengen" or "zetten" or "put" })) return true;
        // What something is done "with", or the system it is done "in".
        if (words.Take(phrase.First).Any(w => w.Verb is { Lemma: "beginnen" or "starten" or "eindigen" or "begin" or "start" or "end" })) return false;
        return phrase.First > 0 && words[phrase.First - 1].Lower is "met" or "with" or "using" && words[phrase.First].Is(WordTags.Determiner) && words[phrase.First].Lower is "een" or "de" or "het" or "a" or "the"
            && !head.Is(WordTags.PrivateThing) && things.LooksLikeThing(head.Lower) && !things.Titles.Has(head.Lower) && !things.Organisations.Has(head.Lower) && !RoleNouns.Is(head.Lower, text.Language) && !People.Any(e => head.Lower.EndsWith(e, StringComparison.Ordinal));
    }

    private bool IsSomebody(string lower) => things.Contacts.Has(lower) || things.Titles.Has(lower) || things.Titles.Has(lower.TrimEnd('s')) || RoleNouns.Is(lower, text.Language) || PersonClasses.IsListed(lower);

    private bool IsKept(int sentence, List<Token> words, Phrase phrase) =>
        words[phrase.First].Is(WordTags.Possessive) && phrase.First < phrase.Head && text.Clauses.Any(c => c.Sentence == sentence && Keeping.Contains(c.Lemma) && !c.Negated && c.Objects.Any(o => o.Head == phrase.Head));

    private bool IsMeansOfHands(int sentence, List<Token> words, Phrase phrase) =>
        phrase.First > 0 && words[phrase.First - 1].Lower is "met" or "with" && (words[phrase.Head].Lower.EndsWith('s') || words[phrase.Head].Lower.EndsWith("en", StringComparison.Ordinal))
        && text.Clauses.Any(c => c.Sentence == sentence && c.Objects.Count > 0 && c.Prepositionals.Any(p => p.Phrase.Head == phrase.Head) && text.Grammar.Verbs.Area(c.Lemma)?.StartsWith("4.A.3.", StringComparison.Ordinal) == true);

    /// <summary>Verbs for keeping one's things in order.</summary>
    private static readonly FrozenSet<string> Keeping = FrozenSet.ToFrozenSet(
        ["disinfect", "sterilise", "sterilize", "calibrate", "sharpen", "oil", "grease", "charge", "recharge", "strap on", "mend", "wipe down", "adjust", "set up", "rig", "hang up", "unpack", "pack", "ontsmetten", "steriliseren", "kalibreren", "ijken", "slijpen", "smeren", "opladen", "omgespen", "omhangen", "bijstellen", "instellen", "opstellen", "neerklappen", "aanspannen", "uitladen", "inpakken"],
        StringComparer.Ordinal);

    private static readonly FrozenSet<string> OfGoods = FrozenSet.ToFrozenSet(
        ["nieuw", "nieuwe", "kapot", "kapotte", "defecte", "verloren", "gebruikte", "herstelde", "tweedehandse", "valse", "new", "broken", "lost", "faulty", "used", "damaged", "stolen", "second-hand", "false", "fake"], StringComparer.Ordinal);

    /// <summary>The noun of the phrase is listed, or the two words it ends in are, joined by a hyphen ("memory stick" as <c>memory-stick</c>).</summary>
    private static bool Listed(StemList list, List<Token> words, Phrase phrase) =>
        list.Has(words[phrase.Head].Lower) || phrase.Head > phrase.First && list.HasWord(words[phrase.Head - 1].Lower + "-" + words[phrase.Head].Lower);

    /// <summary>A tool by its word; who only begins like one ("veiligheidsman") is a person.</summary>
    private bool IsThing(string lower) => things.Tools.Has(lower) && !(text.Language == Language.Dutch && RoleNouns.Is(lower, text.Language) && !things.Tools.HasWord(lower));

    /// <summary>The noun of a Dutch diminutive: <c>schriftje</c>, <c>karretjes</c>.</summary>
    private string Whole(string lower)
    {
        if (text.Language != Language.Dutch) return lower;
        var stem = lower.EndsWith('s') ? lower[..^1] : lower;
        foreach (var (ending, plain) in ((string, string)[])[("retje", "r"), ("etje", ""), ("mpje", "m"), ("pje", ""), ("tje", ""), ("je", "")])
            if (stem.Length > ending.Length + 2 && stem.EndsWith(ending, StringComparison.Ordinal) && things.Tools.Has(stem[..^ending.Length] + plain)) return stem[..^ending.Length] + plain;
        return lower;
    }

    /// <summary>Verbs whose object is what one works with: used, switched on, plugged in, charged, pressed.</summary>
    private static readonly FrozenSet<string> Using = FrozenSet.ToFrozenSet(
        ["use", "operate", "switch on", "turn on", "plug in", "charge", "wear", "press", "put on", "wield", "steer", "gebruiken", "hanteren", "bedienen", "inschakelen", "opladen", "opstarten", "aanzetten", "dragen", "aandoen", "opzetten", "besturen"], StringComparer.Ordinal);

    /// <summary>Endings of Dutch nouns for people.</summary>
    private static readonly string[] People = ["zitter", "ster", "aar", "eur", "ist", "ier"];

    private static readonly FrozenSet<string> Cycles = FrozenSet.ToFrozenSet(["fiets", "brommer", "step", "bike", "bicycle", "moped", "scooter"], StringComparer.Ordinal);

    /// <param name="mayBe">Whether a phrase can be wanted for the company it keeps.</param>
    private ImmutableArray<Mention> Collect(Func<int, List<Token>, Phrase, bool> wanted, Func<int, List<Token>, Phrase, bool> mayBe)
    {
        var found = new List<(string Key, string Name, List<Evidence> Evidence)>();
        for (var s = 0; s < text.Sentences.Count; s++)
        {
            var words = text.Sentences[s];
            var phrases = new List<(Phrase Phrase, bool Known)>();
            for (var i = 0; i < words.Count;)
            {
                var phrase = PhraseReader.Read(words, i, genitive: false);
                if (!phrase.Exists) { i++; continue; }
                var known = wanted(s, words, phrase);
                // "Relatives hover": before a verb that was not recognised a plural is a phrase of its own.
                if (!known && PluralBefore(words, phrase) is { } plural && wanted(s, words, plural)) (phrase, known) = (plural, true);
                phrases.Add((phrase, known));
                i = phrase.Last + 1;
            }
            foreach (var phrase in phrases.Where(p => p.Known).Select(p => p.Phrase).Concat(Enumerations.Alike(words, [.. phrases]).Where(p => mayBe(s, words, p))).OrderBy(p => p.First))
                Add(found, s, words, phrase);
        }
        return [.. found.Select(f => new Mention(f.Name, [.. f.Evidence.Take(5)]) { OneOff = _introduced.Contains(f.Name) && f.Evidence.Count < 4 })];
    }

    private Phrase? PluralBefore(List<Token> words, Phrase phrase)
    {
        for (var i = phrase.First; i < phrase.Head; i++)
            if (words[i].Lower.EndsWith('s') && things.Contacts.Has(words[i].Lower)) return new Phrase(phrase.First, i, i);
        return null;
    }

    private void Add(List<(string Key, string Name, List<Evidence> Evidence)> found, int sentence, List<Token> words, Phrase phrase)
    {
        var first = phrase.First;
        while (first < phrase.Head && words[first].Is(WordTags.Specifier | WordTags.Negation) && !words[first].Capital) first++;
        while (first < phrase.Head && (words[first].Is(WordTags.Determiner | WordTags.Possessive | WordTags.Number) || NumberWords.IsNumber(words[first].Lower) || words[first].Lower is "own" or "sorry" or "see" or "odd" or "odde" or "volgende" or "next" or "zekere")) first++;
        var span = text.Span(sentence, first, phrase.Head);
        var head = words[phrase.Head].Lower;
        var key = head.EndsWith('s') && head.Length > 4 ? head[..^1] : head.EndsWith("en", StringComparison.Ordinal) && head.Length > 5 ? head[..^2] : head;
        var at = found.FindIndex(f => f.Key == key);
        if (at < 0 && words[phrase.First].Lower is "een" or "'n" or "ne" or "nen" or "a" or "an" && words[phrase.Head].Is(WordTags.Person)) _introduced.Add(text.Text(span));
        if (at < 0) found.Add((key, text.Text(span), [span]));
        else found[at].Evidence.Add(span);
    }
}
