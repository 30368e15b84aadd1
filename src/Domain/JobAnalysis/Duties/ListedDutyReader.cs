using System.Collections.Immutable;
using InterviewBot.Domain.JobAnalysis.Grammar;
using InterviewBot.Domain.JobAnalysis.Reading;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis.Duties;

/// <summary>
/// Reads one item of a list of duties: somebody was asked what they did and answers in key words ("'s avonds de kassa tellen", "doing the dishes", "poetsen").
/// No clause is needed, for it is known what the item is.
/// </summary>
internal sealed class ListedDutyReader(GrammarLexicon grammar)
{
    private const int LongestObject = 9;

    private const int LongestTail = 10;

    private readonly ListedTails _tails = new(grammar);

    /// <summary>Words that weigh an item and tell nothing of when: "vooral", "ook", "mainly".</summary>
    private static readonly string[] Weighing = ["vooral", "ook", "dan", "nog", "gewoon", "eigenlijk", "mainly", "also", "mostly", "just", "then", "basically", "yes", "yeah", "oh", "ja", "oja"];

    /// <summary>Words that tell how often and stand before the act: "soms ruzie oplossen".</summary>
    private static readonly string[] Often = ["soms", "vaak", "regelmatig", "zelden", "altijd", "sometimes", "often", "occasionally", "regularly", "always"];

    private bool IsDutch => grammar.Language == Language.Dutch;

    /// <returns>A duty for each act; none for an item that has no verb, or tells a story.</returns>
    /// <param name="item">A span of the passage.</param>
    public ImmutableArray<TaskStatement> Read(Passage passage, Evidence item)
    {
        var words = grammar.Sentences(passage.Words(item)) is [var only] ? only : [];
        while (words.Count > 0 && words[^1].Is(WordTags.Stop | WordTags.Pause)) words = words[..^1];
        var first = Start(words);
        if (first >= words.Count) return [];
        var frequency = string.Join(' ', words.Take(first).Where(w => !Weighing.Contains(w.Lower)).Select(w => w.Text));
        // "Kinderen aanspreken | die lopen": the act, and the clause behind it.
        var behind = ClauseBehind(words, first);
        if (behind >= 0 && words.Count - behind > LongestTail) return [];
        var tail = behind < 0 ? "" : _tails.General(words[behind..]) ?? "";
        // What is told without its clause would say something else: "ask | whether …", "nagaan | of …".
        if (behind >= 0 && tail.Length == 0 && ListedTails.IsContent(words[behind])) return [];
        var isWhose = tail.Length > 0 && words[behind].Lower is "die" or "dat" or "who" or "that" or "which";
        if (behind >= 0) words = words[..behind];
        while (words.Count > 0 && words[^1].Is(WordTags.Pause)) words = words[..^1];
        if (first >= words.Count || words.Any(w => w.Is(WordTags.Subject) && !w.Is(WordTags.Determiner | WordTags.Number) || w.Is(WordTags.Negation) || w.Is(WordTags.Subordinator) && !w.Is(WordTags.Preposition | WordTags.Adverb))) return [];
        if (WhenBehind(words, first) is > 0 and var when)
        {
            if (frequency.Length == 0) frequency = string.Join(' ', words.Skip(when).Select(w => w.Text));
            words = words[..when];
        }

        var duties = ImmutableArray.CreateBuilder<TaskStatement>();
        foreach (var act in Acts(words, first))
        {
            if ((IsDutch ? Dutch(act, isWhose) : English(act)) is not { } duty) return [];
            if (duties.Count > 0 && IsOfSameThing(duties[^1], duty)) duties[^1] = Joined(duties[^1], duty);
            else duties.Add(duty with { Frequency = frequency.Length == 0 ? null : frequency, Evidence = [item], AsWritten = act.FindIndex(w => w.Is(WordTags.And)) is > 0 and var and && IsTaught(act, and) });
        }

        if (tail.Length > 0) duties[^1] = duties[^1] with { Statement = $"{duties[^1].Statement} {tail}", ObjectClause = tail };
        return !IsDutch && duties is [{ Object: "" } alone, { Object.Length: > 0 } on] ? [Together(alone, on)] : duties.ToImmutable();
    }

    /// <summary>"Washing and dressing residents": two acts on the same.</summary>
    private static TaskStatement Together(TaskStatement first, TaskStatement second) =>
        second with { Verb = first.Verb, MoreVerbs = [second.Verb], Statement = $"{first.Verb} and {second.Statement}" };

    /// <summary>"Fietsen uit de doos halen en in elkaar zetten", "bestellingen opnemen en naar de keuken brengen": the second verb needs a thing, and has none of its own.</summary>
    private bool IsOfSameThing(TaskStatement first, TaskStatement second) =>
        IsDutch && first.Object.Length > 0 && second.Tools is null && !TaskReader.SaysAll(second.Verb)
        && (second.Object.Length == 0 ? grammar.Verbs.ParticleOf(second.Verb).Length > 0 : Taking.Contains(second.Verb) && (grammar.Tags(second.Object.Split(' ')[0]) & WordTags.Preposition) != 0);

    /// <summary>Verbs that take the thing somewhere.</summary>
    private static readonly string[] Taking = ["brengen", "terugbrengen", "zetten", "leggen", "hangen", "steken", "stoppen", "dragen", "schuiven", "sturen", "gooien", "duwen", "rollen", "slepen", "plaatsen", "opbergen"];

    private static TaskStatement Joined(TaskStatement first, TaskStatement second) =>
        first with { MoreVerbs = [.. first.MoreVerbs, second.Statement], Statement = $"{first.Statement} en {second.Statement}" };

    /// <summary>"kassa doen en afrekenen", "mixing colour and painting roots": two acts. "and" between things joins none.</summary>
    private IEnumerable<List<Token>> Acts(List<Token> words, int first)
    {
        for (var i = first + 1; i < words.Count - 1; i++)
        {
            if (!words[i].Is(WordTags.And) || !(IsDutch ? IsInfinitive(words[i - 1]) && !IsTaught(words, i) : IsGerund(words[first]) && IsGerund(words[i + 1]))) continue;
            yield return words[first..i];
            first = i + 1;
        }

        yield return words[first..];
    }

    /// <summary>"Kinderen leren vallen | en opstaan": both are what is taught.</summary>
    private static bool IsTaught(List<Token> words, int and) => and > 1 && words[and - 2].Lower is "leren" or "aanleren" or "helpen" && and + 2 == words.Count && IsInfinitive(words[and + 1]);

    private static bool IsInfinitive(Token word) => word.Lower.EndsWith('n') && Lemma(word, VerbForms.Infinitive) is not null && !GeneralTerms.Vague.Contains(word.Lower);

    private static bool IsGerund(Token word) => word.Lower.EndsWith("ing", StringComparison.Ordinal) && Lemma(word, VerbForms.Gerund) is not null;

    /// <summary>Past what says when or how much: "'s avonds", "elke maandag", "vooral", "every morning". What stands behind the verb is what is done: "running story time".</summary>
    private int Start(List<Token> words)
    {
        var first = 0;
        for (var i = 0; i < words.Count && i < 3; i++)
        {
            if (!IsDutch && (IsGerund(words[i]) || EnglishVerbGuess.IsUnlistedGerund(words[i], grammar))) break;
            if (words[i].Is(WordTags.Time)) first = i + 1;
            else if (words[i].Lower == "'s") first = i + 2;
            else if (Often.Contains(words[i].Lower) && first == i) first = i + 1;
            else if (Weighing.Contains(words[i].Lower) && first == i) first = i + 1;
        }

        return first;
    }

    /// <summary>Where what says when begins at the end of an item: "twice a day", "on Thursdays", "op zaterdag"; 0 where nothing does.</summary>
    private int WhenBehind(List<Token> words, int first)
    {
        var start = words.Count;
        while (start > first + 1 && words[start - 1] is var w && (w.Is(WordTags.Time) || w.Lower is "twice" or "once" or "a" or "every" or "each" or "the" or "elke" or "iedere" or "per" or "keer" or "de")) start--;
        if (start == words.Count || !words.Skip(start).Any(w => w.Is(WordTags.Time) && w.Lower is not ("time" or "keer" or "uren" or "hours"))) return 0;
        // "De kassa tellen | op het einde van de dag", "count the till | at the end of the day".
        if (words[start].Lower is "de" or "the")
        {
            return start - 4 > first && words[start - 1].Lower is "van" or "of" && words[start - 2].Lower is "einde" or "eind" or "begin" or "end" or "start" or "beginning" && words[start - 3].Lower is "het" or "the" && words[start - 4].Is(WordTags.Preposition) ? start - 4
                : words[start - 1].Lower is "in" or "op" or "tijdens" or "during" && start - 1 > first ? start - 1
                : 0;
        }

        if (words[start].Is(WordTags.Time) && words[start - 1].Lower is "on" or "in" or "at" or "op" or "during" or "tijdens" or "om") start--;
        else if (!IsDutch && !words[start].Is(WordTags.Determiner) && words[start].Lower is not ("twice" or "once" or "every" or "each" or "daily" or "weekly")) return 0;
        return start > first + 1 || start == first + 1 && IsDutch ? start : 0;
    }

    /// <summary>Where a clause begins behind the act, -1 where none does.</summary>
    private static int ClauseBehind(List<Token> words, int first)
    {
        var acts = false;
        for (var i = first; i < words.Count; i++)
        {
            if (acts && ListedTails.Opens(words, i)) return i;
            acts |= IsInfinitive(words[i]) || i == first && (IsGerund(words[i]) || Lemma(words[i], VerbForms.Infinitive) is not null);
        }
        return -1;
    }

    /// <summary>"de kassa tellen", "poetsen", "broodjes smeren met de machine", "de peuters in het oog houden": object, infinitive, means.</summary>
    private TaskStatement? Dutch(List<Token> words, bool isWhose)
    {
        var at = words.FindLastIndex(IsInfinitive);
        if (at is < 0 or > LongestObject) return null;
        // Behind the infinitive only what it is done with, where or for whom.
        if (at + 1 < words.Count && !words[at + 1].Is(WordTags.Preposition) || words[0].Is(WordTags.And)) return null;
        var (verb, own) = Expression(words, at);
        var about = Text(words, 0, at);
        var means = at + 1 < words.Count && words[at + 1].Lower == "met" && !MeansNothing(verb, words, at + 2) ? Text(words, at + 2, words.Count) : null;
        var whom = at + 1 < words.Count && means is null && words[at + 1].Lower is "aan" or "met" or "voor" or "bij" && (words[at + 1].Lower == "met" || words.Skip(at + 2).Any(w => w.Is(WordTags.Person))) || isWhose && at + 1 < words.Count && means is null ? " " + Text(words, at + 1, words.Count) : "";
        return Statement(verb, Text(words, 0, own), (about.Length == 0 ? "" : about + " ") + words[at].Lower + whom, means);
    }

    /// <summary>"Helpen met hun huiswerk", "overleggen met collega's": no tool, but what or whom it is about.</summary>
    private static bool MeansNothing(string verb, List<Token> words, int first) =>
        words.Skip(first).Any(w => w.Is(WordTags.Person)) || verb is "helpen" or "meehelpen" or "doorhelpen" or "starten" or "beginnen" or "bezig zijn" || DutchPrepositions.Of(verb)?.Contains("met") == true;

    /// <summary>The infinitive with the words that make one verb of it ("in het oog houden"), and where those begin.</summary>
    private (string Verb, int First) Expression(List<Token> words, int at)
    {
        foreach (var expression in grammar.Verbs.ExpressionsOn(words[at].Lower))
            if (expression.Length - 1 <= at && expression.SkipLast(1).Select((w, k) => words[at - expression.Length + 1 + k].Lower == w).All(same => same))
                return (string.Join(' ', words.Skip(at - expression.Length + 1).Take(expression.Length - 1).Select(w => w.Text).Append(words[at].Lower)), at - expression.Length + 1);
        // "Het pak laten drogen".
        return at > 0 && words[at - 1].Lower == "laten" ? ($"laten {words[at].Lower}", at - 1) : (words[at].Lower, at);
    }

    private static readonly string[] Particles = ["up", "out", "down", "off", "away", "back", "over", "in", "on", "round", "together"];

    /// <summary>"doing the dishes", "cleaning", "clean tables with a cloth", "checking books in and out", "dealing with complaints": verb, object, particles, means.</summary>
    private TaskStatement? English(List<Token> words)
    {
        var verb = Lemma(words[0], VerbForms.Gerund | VerbForms.Infinitive) ?? (words.Count > 1 && EnglishVerbGuess.IsUnlistedGerund(words[0], grammar) ? EnglishVerbGuess.OfGerund(words[0].Lower, grammar) : null);
        if (verb is null || IsNameOfWork(words)) return null;
        if (verb == "make" && words.Count > 2 && words[1].Lower == "sure") return Statement("make sure", "", $"make sure {Text(words, 2, words.Count)}", null);
        var start = 1;
        // "cashing up", "picking up glasses".
        if (words.Count > 1 && Particles.Contains(words[1].Lower) && words[1].Lower is not ("in" or "on" or "over" or "round") || words.Count > 1 && grammar.Verbs.Has($"{verb} {words[1].Lower}")) verb = $"{verb} {words[start++].Lower}";
        var asked = EnglishPrepositions.Of(verb);
        // "dealing with complaints", "reading to the children".
        var of = start < words.Count && words[start].Is(WordTags.Preposition) && asked?.Contains(words[start].Lower) == true ? 1 : 0;
        var end = words.FindIndex(Math.Min(start + of, words.Count - 1), w => w.Is(WordTags.Preposition) && w.Lower is not "of" && !Particles.Contains(w.Lower) && !IsRange(words, w) || Particles.Contains(w.Lower));
        if (end < start + of) end = words.Count;
        if (end - 1 > LongestObject) return null;
        var about = Text(words, start + of, end);
        var statement = verb + (of > 0 ? " " + words[start].Lower : "") + (about.Length == 0 ? "" : " " + about);
        if (EndOfParticles(words, end) is var after && after > end)
        {
            if (about.Length > 0 && grammar.Verbs.Has($"{verb} {words[end].Lower}")) verb = $"{verb} {words[end].Lower}";
            statement += " " + Text(words, end, after);
            end = after;
        }

        var means = end < words.Count && words[end].Lower == "with" && !words.Skip(start).Any(w => w.Is(WordTags.Person)) ? Text(words, end + 1, words.Count) : null;
        var where = end + 1 >= words.Count || means is not null ? ""
            : about.Length == 0 || IsWhere(verb.Split(' ')[0], words[end]) || words[end].Lower is "for" or "to" or "with" or "from" && words.Skip(end + 1).TakeWhile(w => !w.Is(WordTags.Preposition)).Any(w => w.Is(WordTags.Person)) ? Where(words, end) : "";
        return Statement(verb, about, statement + where, means);
    }

    /// <summary>"Queue management", "stock control": what the work is called, and no verb with its thing.</summary>
    private static bool IsNameOfWork(List<Token> words) => words.Count == 2 && !IsGerund(words[0]) && Array.Exists(WorkEndings, e => words[1].Lower.EndsWith(e, StringComparison.Ordinal));

    private static readonly string[] WorkEndings = ["ment", "tion", "ance", "control", "work", "duty", "service", "support", "care", "keeping"];

    /// <summary>Behind the object: "in and out", "up", "down"; not "in the cupboard".</summary>
    private static int EndOfParticles(List<Token> words, int at)
    {
        if (at >= words.Count || !Particles.Contains(words[at].Lower)) return at;
        if (at + 2 < words.Count && words[at + 1].Is(WordTags.And) && Particles.Contains(words[at + 2].Lower)) return at + 3;
        return at + 1 == words.Count || words[at + 1].Is(WordTags.Preposition) ? at + 1 : at;
    }

    /// <summary>"1 to 5 minutes".</summary>
    private static bool IsRange(List<Token> words, Token to) =>
        to.Lower is "to" && words.IndexOf(to) is > 0 and var at && at + 1 < words.Count && char.IsDigit(words[at - 1].Text[^1]) && char.IsDigit(words[at + 1].Text[0]);

    private static bool IsWhere(string verb, Token preposition) =>
        Directions.AskedBy(verb) && (Directions.IsTowards(preposition.Lower) || preposition.Lower is "on" or "in" or "through" or "under" or "behind");

    /// <summary>"to their seats", up to what is told besides.</summary>
    private static string Where(List<Token> words, int start)
    {
        var goal = words.Skip(start + 1).TakeWhile(w => !w.Is(WordTags.Preposition | WordTags.Pause | WordTags.And | WordTags.Subordinator | WordTags.Time | WordTags.Adverb) || w.Is(WordTags.Adjective)).ToList();
        if (goal.Count is 0 or > 4 || goal.Exists(w => w.Lower is "my" or "our")) return "";
        return " " + words[start].Text + " " + string.Join(' ', goal.Select(w => w.Text));
    }

    private TaskStatement Statement(string verb, string about, string statement, string? means)
    {
        var act = verb.ToLowerInvariant();
        return new(verb, about, statement, null, means is { Length: > 0 } ? means : null, null, grammar.Areas.Of(act, about, grammar) ?? grammar.Areas.Of(act.Split(' ')[IsDutch ? ^1 : 0], about, grammar), []);
    }

    private static string? Lemma(Token word, VerbForms forms) => word.Readings.FirstOrDefault(r => (r.Forms & forms) != 0).Lemma;

    /// <summary>The words as told, without whose they are: "hun bestelling" is anybody's in the duty.</summary>
    private static string Text(List<Token> words, int first, int end) =>
        string.Join(' ', words.Take(end).Skip(first).Where((w, i) => !w.Is(WordTags.Pause) && (!w.Is(WordTags.Possessive) || i > 0 && Directions.Theirs(w).Length > 0 && Directions.IsTowards(words[first + i - 1].Lower))).Select(w => w.Text));
}
