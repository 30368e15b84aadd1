using System.Collections.Immutable;
using InterviewBot.Domain.Clauses;
using InterviewBot.Domain.Lexicons;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Turns;

/// <summary>
/// What a turn tells about the job, read stretch by stretch (from comma to comma, clause by clause): its name, the place, the hours, tools, people, tasks, skills.
/// <c>slot-…</c> cues state it wherever they stand ("I worked as", "my boss was"); <c>topic-…</c> cues are mere nouns ("scanner", "Saturday") and count where
/// nothing is done with them: "counting the till every evening" is a task and nothing else.
/// </summary>
internal static class AnswerTopics
{
    /// <summary>What is done at work: told by the verbs.</summary>
    public const string Tasks = "tasks";

    // Told by more than cues.
    private const string PlaceNamed = "topic-place";
    private const string HoursStated = "slot-hours";
    private const string PayStated = "slot-pay";

    // Questions whose answers say what somebody does: tasks, and how one bears, learns or finds a job.
    private static readonly string[] WithActs = ["asks-tasks", "asks-skills", "asks-feelings", "asks-support", "asks-recovery", "asks-atmosphere", "asks-learned", "asks-why", "asks-rule"];

    private static readonly Topic Place = new("place", "asks-place", "asks-where");

    private static readonly ImmutableArray<Topic> Topics =
    [
        new("job", "asks-job", "asks-title"), Place, new("hours", "asks-hours", "asks-when"), new("pay", "asks-pay"), new("tools", "asks-tools"), new("contact", "asks-contact"), new("boss", "asks-boss"), new("skills", "asks-skills"),
        new("feelings", "asks-feelings"), new("conditions", "asks-conditions", "asks-circumstances"), new("team", "asks-contact", "asks-team", "asks-who"), new("atmosphere", "asks-atmosphere", "asks-contact", "asks-conditions"),
        new("rules", "asks-rule", "asks-decide", "asks-limits"), new("learned", "asks-learned", "asks-skills"), new("since", "asks-when", "asks-length", "asks-learned"), new("relief", "asks-recovery", "asks-support"),
        // What the work was, told as a thing: "the work itself was games and nappies".
        new("work", [.. WithActs, "asks-job", "asks-title", "asks-purpose", "asks-act", "asks-circumstances", "asks-decide", "asks-conditions", "asks-result"]),
    ];

    // Questions whose answers are full of places: what was done, and where, is one answer.
    private static readonly string[] WithPlaces = ["asks-tasks", "asks-skills", "asks-conditions", "asks-act", "asks-where", "asks-place"];

    // What a task may be told with: "taking orders with a handheld every Saturday" is a task and nothing else.
    private static readonly string[] PartsOfTasks = ["job", "place", "hours", "tools", "contact", "feelings", "conditions"];

    /// <summary>What it tells that was not asked, by name; what is stated and not merely named, before that.</summary>
    public static (ImmutableArray<string> Stated, ImmutableArray<string> Named) NotAsked(TurnText turn)
    {
        var tasksAsked = turn.PromptCues.HasAny(WithActs);
        var tasks = false;
        // Of all that can be told, a turn has words for a few.
        List<Topic> statable = [], namable = [], stated = [], names = [];
        foreach (var topic in Topics)
        {
            var (states, named) = (MayHave(turn, topic.Stated), MayHave(turn, topic.Named));
            if (!(states || named) || topic.IsAsked(turn))
                continue;
            if (states)
                statable.Add(topic);
            if (named)
                namable.Add(topic);
        }

        foreach (var (first, end, acts) in Stretches(turn))
        {
            var states = false;
            foreach (var topic in statable)
            {
                if ((acts && tasksAsked && PartsOfTasks.Contains(topic.Name)) || !Has(turn, topic.Stated, first, end))
                    continue;
                states = true;
                stated.Add(topic);
            }

            tasks |= acts && !tasksAsked;
            if (states || acts)
                continue;
            // One stretch, one thing: "on the computer in the manager's office" is about the computer.
            if (namable.Find(t => Has(turn, t.Named, first, end)) is { } named)
                names.Add(named);
            else if (OpensWithPlace(turn, first, end) && !turn.PromptCues.HasAny(WithPlaces))
                names.Add(Place);
        }

        if (stated.Count == 0 && names.Count == 0 && !tasks)
            return ([], []);
        return ([.. Topics.Where(stated.Contains).Select(t => t.Name), .. tasks ? [Tasks] : Array.Empty<string>()], [.. Topics.Where(t => names.Contains(t) && !stated.Contains(t)).Select(t => t.Name)]);
    }

    /// <summary>The names of all things that can be told.</summary>
    public static IEnumerable<string> Names => Topics.Select(t => t.Name).Append(Tasks);

    /// <summary>It holds the kind of thing that was asked for.</summary>
    public static bool Answers(TurnText turn) => Topics.Any(t => (turn.Own.Has(t.Stated) || turn.Own.Has(t.Named)) && t.IsAsked(turn))
        || (turn.PromptCues.Has("asks-words") && turn.Text.Words.Any(w => w.Quoted))
        || GivesNumber(turn) || (turn.PromptCues.Has("asks-hours") && turn.HasNumber);

    /// <summary>A number was asked for, and one is given.</summary>
    public static bool GivesNumber(TurnText turn) => turn.PromptCues.Has("asks-number") && turn.HasNumber;

    /// <summary>Whether some stretch of the turn can have it.</summary>
    private static bool MayHave(TurnText turn, string category) => turn.Own.Has(category) || category switch
    {
        PlaceNamed => turn.Own.Has("place-before"),
        HoursStated => turn.HasFigure,
        PayStated => turn.Own.Has("pay-verb"),
        _ => false,
    };

    private static bool Has(TurnText turn, string category, int first, int end)
    {
        if ((category == PlaceNamed && NamesPlace(turn, first, end)) || (category == HoursStated && NamesHours(turn, first, end)) || (category == PayStated && NamesPay(turn, first, end)))
            return true;
        foreach (var match in turn.Own.Of(category))
        {
            if (match.First >= first && match.First < end)
                return true;
        }

        return false;
    }

    // "In Blankenberge", "for Wilko": a name behind a word of place.
    private static bool NamesPlace(TurnText turn, int first, int end)
    {
        for (var i = first + 1; i < end; i++)
        {
            var word = turn.Text.Words[i];
            if (word.Before == WordBreak.None && char.IsUpper(turn.Text.Text[word.Start]) && turn.Own.At("place-before", i - 1) is not null && turn.Own.At("topic-hours", i) is null && turn.Own.At("language", i) is null)
                return true;
        }

        return false;
    }

    // "…, selling shoes"; in "with the fans roaring" nobody does anything.
    private static bool Opens(TurnText turn, Clause clause) => clause.VerbWord <= clause.First + 1 || turn.Text.Words[clause.VerbWord].Before != WordBreak.None || turn.Text.Words[clause.VerbWord - 1].Before != WordBreak.None;

    // "Bij een aardbeienkweker", "for a cider maker": whatever it is, it is where.
    private static bool OpensWithPlace(TurnText turn, int first, int end) => first + 2 < end && turn.Own.At("place-before", first) is not null && turn.Own.At("determiner", first + 1) is not null && turn.Own.At("time-noun", first + 2) is null;

    // "8 tot 12", "7u-15u", "since 2019": from one hour to another, or a year.
    private static bool NamesHours(TurnText turn, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            var word = turn.Text.Words[i];
            if (word.Kind == WordKind.Number && word.Lower is ['1', '9', _, _] or ['2', '0', _, _])
                return true;
            // "25 uur", and nothing more.
            if (i == first && i + 2 == end && word.IsFigure && turn.Own.At("hour-word", i + 1) is not null)
                return true;
            if (i + 2 < end && word.IsFigure && turn.Own.At("until-word", i + 1) is not null && turn.Text.Words[i + 2].IsFigure)
                return true;
        }

        return false;
    }

    // "Ik krijg 13,60", "it pays 14": somebody gets a bare number.
    private static bool NamesPay(TurnText turn, int first, int end)
    {
        for (var i = first; i < end - 1; i++)
        {
            if (turn.Own.At("pay-verb", i) is null)
                continue;
            for (var number = i + 1; number < Math.Min(end, i + 4); number++)
            {
                if (turn.Text.Words[number].IsFigure && (number + 1 == end || turn.Own.At("pay-unit", number + 1) is not null))
                    return true;
            }
        }

        return false;
    }

    // "… achter de toog en een oude kassa": one more thing.
    private static bool JoinsThing(TurnText turn, int word) => word + 1 < turn.Words && turn.Text.Words[word].Lower is "en" or "and" && turn.Own.At("determiner", word + 1) is not null;

    private static IEnumerable<(int First, int End, bool Acts)> Stretches(TurnText turn)
    {
        var starts = new bool[turn.Words];
        var acts = new bool[turn.Words];
        foreach (var clause in turn.Clauses.Clauses)
        {
            starts[clause.First] = true;
            if (clause is { Verb.Kind: VerbKind.Act or VerbKind.Say, Subject: Subject.Self or Subject.Group or Subject.None or Subject.Indefinite } && !clause.Is(ClauseTraits.Copula) && !(turn.Spoken == Language.English && clause.Is(ClauseTraits.NonFinite) && !Opens(turn, clause)) && clause.Verb.Infinitive is not ("werken" or "work"))
                acts[clause.VerbWord] = true;
        }

        var first = 0;
        for (var i = 1; i <= turn.Words; i++)
        {
            if (i < turn.Words && !starts[i] && turn.Text.Words[i].Before == WordBreak.None && !JoinsThing(turn, i))
                continue;
            yield return (first, i, Array.IndexOf(acts, true, first, i - first) >= 0);
            first = i;
        }
    }

    /// <summary>A thing about the job.</summary>
    /// <param name="asks">Cues of the questions that ask for it.</param>
    private sealed class Topic(string name, params string[] asks)
    {
        public string Name { get; } = name;

        public string Stated { get; } = $"slot-{name}";

        public string Named { get; } = $"topic-{name}";

        public bool IsAsked(TurnText turn) => turn.PromptCues.HasAny(asks);
    }
}
