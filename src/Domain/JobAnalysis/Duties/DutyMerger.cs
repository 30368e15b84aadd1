using System.Collections.Frozen;
using System.Collections.Immutable;
using InterviewBot.Domain.JobAnalysis.Grammar;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis.Duties;

/// <summary>
/// Makes the duties of a description out of the acts a text tells: instances of one duty become one statement. The same act on several things is one act ("de bakker en de
/// aannemer opbellen"), several acts on the same thing, told together, are one duty ("EAN-codes opvragen en controleren"). The evidence of all is kept.
/// </summary>
internal sealed class DutyMerger(VerbLexicon verbs, Language language)
{
    private const int MostObjects = 3;
    private const int MostVerbs = 3;
    private const int MostWords = 9;

    /// <summary>Acts on the same thing belong together when they are told this near to each other, in characters.</summary>
    private const int Together = 260;

    private static readonly string[][] Families =
    [
        ["bellen", "opbellen", "terugbellen", "nabellen", "telefoneren"], ["controleren", "nakijken", "checken", "nagaan"], ["poetsen", "kuisen", "schoonmaken", "reinigen"], ["uitleggen", "toelichten", "verduidelijken"],
        ["noteren", "opschrijven", "neerschrijven"], ["bestellen", "bijbestellen", "nabestellen"], ["mailen", "doormailen", "terugmailen"], ["aanvullen", "bijvullen"],
        ["call", "phone", "ring", "call back", "ring back"], ["check", "inspect", "examine"], ["clean", "wipe", "wash"], ["note", "write down", "jot down", "note down", "record", "log"], ["order", "reorder"], ["explain", "clarify"], ["fill up", "top up", "refill"],
    ];

    private static readonly FrozenDictionary<string, string> FamilyOf = Families.SelectMany(f => f.Select(v => (Verb: v, First: f[0]))).ToFrozenDictionary(p => p.Verb, p => p.First, StringComparer.Ordinal);

    /// <summary>Activities of which one act covers several things: checking, counting, cleaning, handling, making, recording, explaining, contacting, paperwork, supplies.</summary>
    private static readonly FrozenSet<string> Listing = FrozenSet.ToFrozenSet(
        ["4.A.1.a.1", "4.A.1.b.2", "4.A.1.b.3", "4.A.3.a.1", "4.A.3.a.2", "4.A.3.a.3", "4.A.3.b.1", "4.A.3.b.4", "4.A.3.b.6", "4.A.4.a.1", "4.A.4.a.3", "4.A.4.a.5", "4.A.4.c.1", "4.A.2.b.5", "4.A.2.b.6"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Broad = FrozenSet.ToFrozenSet(
        ["leggen", "zetten", "steken", "stoppen", "halen", "rollen", "put", "set", "place", "take", "run", "move", "get", "send", "sturen", "doen"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Prepositions = FrozenSet.ToFrozenSet(
        ["aan", "bij", "in", "met", "naar", "op", "over", "voor", "tussen", "uit", "van", "door", "to", "for", "with", "on", "in", "about", "from", "between", "at", "of"], StringComparer.Ordinal);

    public ImmutableArray<TaskStatement> Merge(ImmutableArray<TaskStatement> tasks)
    {
        var merged = new List<TaskStatement>();
        foreach (var task in tasks)
        {
            if (task.AsWritten) { merged.Add(task); continue; }
            var at = merged.FindIndex(m => !m.AsWritten && Same(m, task));
            if (at >= 0) { merged[at] = With(merged[at], task); continue; }
            at = merged.FindIndex(m => !m.AsWritten && OnSameThing(m, task));
            if (at >= 0) { merged[at] = Both(merged[at], task, AndThen); continue; }
            at = merged.FindIndex(m => !m.AsWritten && SameAct(m, task));
            if (at >= 0) { merged[at] = Both(merged[at], task, AndAlso); continue; }
            merged.Add(task);
        }
        return [.. merged];
    }

    /// <summary>The words of the statement that are its object; <c>null</c> when it has none of its own, or one behind a preposition.</summary>
    private string? ObjectOf(TaskStatement task)
    {
        if (task.ObjectClause is not null || task.MoreVerbs.Length > 0) return task.MoreVerbs.Length > 0 && task.ObjectClause is null ? Bare(task) : null;
        return Bare(task);
    }

    private string? Bare(TaskStatement task)
    {
        var verb = task.MoreVerbs.Length == 0 ? task.Verb : Verbal(task.MoreVerbs.Insert(0, task.Verb));
        if (task.Statement.Length <= verb.Length + 1) return null;
        string? words = language == Language.Dutch
            ? task.Statement.EndsWith(" " + verb, StringComparison.Ordinal) ? task.Statement[..^(verb.Length + 1)] : null
            : task.Statement.StartsWith(verb + " ", StringComparison.Ordinal) ? task.Statement[(verb.Length + 1)..] : null;
        return words is null || Prepositions.Contains(words.Split(' ')[0]) ? null : words;
    }

    // "plooien" and "terugplooien" of one thing are one duty too.
    private bool Same(TaskStatement a, TaskStatement b) => a.MoreVerbs.Length == 0 && (Family(a.Verb) == Family(b.Verb) || language == Language.Dutch && (a.Verb == "terug" + b.Verb || b.Verb == "terug" + a.Verb) || language == Language.English && a.Verb.Split(' ')[0] == b.Verb.Split(' ')[0] && a.Verb.Length != b.Verb.Length && (a.Verb.Contains(' ', StringComparison.Ordinal) ^ b.Verb.Contains(' ', StringComparison.Ordinal)))
        && ObjectOf(a) is { } x && ObjectOf(b) is { } y && Core(x) == Core(y);

    private bool OnSameThing(TaskStatement a, TaskStatement b) =>
        b.MoreVerbs.Length == 0 && a.MoreVerbs.Length + 1 < MostVerbs && a.Verb != b.Verb && ObjectOf(a) is { } x && ObjectOf(b) is { } y && Core(x) == Core(y) && !x.Contains(" en ", StringComparison.Ordinal) && !x.Contains(" and ", StringComparison.Ordinal)
        && !Broad.Contains(b.Verb) && a.Verb is not ("doen" or "do") && !a.Verb.EndsWith(b.Verb, StringComparison.Ordinal) && !b.Verb.EndsWith(a.Verb, StringComparison.Ordinal) && Near(a, b) && a.Frequency == b.Frequency && b.Purpose is null && b.Tools is null;

    private bool SameAct(TaskStatement a, TaskStatement b) =>
        a.MoreVerbs.Length == 0 && b.MoreVerbs.Length == 0 && (a.Verb == b.Verb || Family(a.Verb) == Family(b.Verb) && Family(a.Verb) != "call") && !Broad.Contains(a.Verb) && (FamilyOf.ContainsKey(a.Verb) || verbs.Area(a.Verb) is { } area && Listing.Contains(area))
        && ObjectOf(a) is { } x && ObjectOf(b) is { } y && Items(x) + Items(y) <= MostObjects && (x + " " + y).Split(' ').Length <= MostWords && (a.Frequency is null && b.Frequency is null) && a.Purpose is null && b.Purpose is null && (a.Tools is null || b.Tools is null || a.Tools == b.Tools);

    private static string Family(string verb) => FamilyOf.GetValueOrDefault(verb, verb);

    private static bool Near(TaskStatement a, TaskStatement b) => a.Evidence.Any(e => b.Evidence.Any(o => e.Utterance == o.Utterance && Math.Abs(e.Start - o.Start) < Together));

    private static int Items(string words) => 1 + words.Split([", ", " en ", " and "], StringSplitOptions.None).Length - 1;

    /// <summary>Without its article.</summary>
    private static string Core(string words) => words.Split(' ') is [("de" or "het" or "een" or "elke" or "elk" or "alle" or "the" or "a" or "an" or "every" or "each" or "all"), .. var rest] ? string.Join(' ', rest) : words;

    /// <summary>Joins the statements, and in the same way what was told.</summary>
    private static TaskStatement Both(TaskStatement a, TaskStatement b, Func<TaskStatement, TaskStatement, TaskStatement> join)
    {
        var joined = join(a, b);
        return joined with { AsTold = a.AsTold is null && b.AsTold is null ? null : join(Told(a), Told(b)).Statement };

        static TaskStatement Told(TaskStatement task) => task with { Statement = task.AsTold ?? task.Statement };
    }

    private TaskStatement AndThen(TaskStatement a, TaskStatement b)
    {
        var thing = ObjectOf(a)!;
        var more = a.MoreVerbs.Add(b.Verb);
        var acts = Verbal(more.Insert(0, a.Verb));
        return With(a, b) with { MoreVerbs = more, Statement = language == Language.Dutch ? $"{thing} {acts}" : $"{acts} {thing}" };
    }

    private TaskStatement AndAlso(TaskStatement a, TaskStatement b)
    {
        var and = language == Language.Dutch ? " en " : " and ";
        var (first, second) = (ObjectOf(a)!, ObjectOf(b)!);
        // "de fabriek en klanten bellen", and once more customers.
        if (first.Split([", ", and], StringSplitOptions.None).Contains(second, StringComparer.Ordinal)) return With(a, b);
        var things = first.Contains(and, StringComparison.Ordinal) ? first.Replace(and, ", ", StringComparison.Ordinal) + and + second : first + and + second;
        return With(a, b) with { Object = $"{a.Object}, {b.Object}", Statement = language == Language.Dutch ? $"{things} {a.Verb}" : $"{a.Verb} {things}" };
    }

    private static TaskStatement With(TaskStatement a, TaskStatement b) => a with
    {
        Purpose = a.Purpose ?? b.Purpose, Tools = a.Tools ?? b.Tools, Frequency = a.Frequency ?? b.Frequency, ResultArea = a.ResultArea ?? b.ResultArea,
        Evidence = [.. a.Evidence.Concat(b.Evidence).Distinct()],
    };

    private string Verbal(ImmutableArray<string> acts)
    {
        var and = language == Language.Dutch ? " en " : " and ";
        return acts.Length == 1 ? acts[0] : string.Join(", ", acts.Take(acts.Length - 1)) + and + acts[^1];
    }
}
