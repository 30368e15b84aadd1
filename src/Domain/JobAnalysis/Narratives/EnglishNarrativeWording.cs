using System.Collections.Immutable;
using InterviewBot.Domain.JobAnalysis.Grammar;

namespace InterviewBot.Domain.JobAnalysis.Narratives;

/// <summary>The narrative description in English.</summary>
internal sealed class EnglishNarrativeWording(VerbLexicon verbs) : NarrativeWording(verbs)
{
    public override string Nobody => "job holder";

    public override string JobHeading => "The job";

    public override string MeansHeading => "Tools and contacts";

    public override string ConditionsHeading => "Working conditions";

    public override string DemandsHeading => "What the job asks";

    public override string Opening(string title, string? organisation) =>
        organisation is null ? $"This description is about the job of {title}." : $"The {title} works for {organisation}.";

    public override string Purpose(string words) => $"The purpose of the job: {Answer(words)}.";

    public override string Responsibilities(string title, string words) => words.StartsWith("for ", StringComparison.OrdinalIgnoreCase) ? $"The {title} is responsible {Answer("f" + words[1..])}." : $"What the {title} is responsible for: {Answer(words)}.";

    public override bool EndsTitle(string word) => word is "in" or "at" or "for" or "on";

    public override string InShort(string title) => title[(title.LastIndexOf(' ') + 1)..];

    protected override string And => " and ";

    public override string Core(IReadOnlyList<string> areas) => $"The work is mainly about {string.Join("; ", areas)}.";

    public override string Thing(string name)
    {
        if (name.Split(' ')[0] is "the" or "a" or "an" or "my" or "our" or "some") return name;
        var head = name[(name.LastIndexOf(' ') + 1)..];
        return head.EndsWith('s') && !head.EndsWith("ss", StringComparison.Ordinal) || Uncounted.Contains(head) || name.Any(char.IsUpper) ? name : "aeio".Contains(name[0], StringComparison.Ordinal) ? "an " + name : "a " + name;
    }

    private static readonly string[] Uncounted = ["paper", "equipment", "software", "string", "cable", "rope", "paint", "soap", "glue", "cement", "compost", "tape", "cctv", "cash", "gear", "cloth", "material", "e-mail", "email", "radio", "makeup", "linen"];

    public override string Duties(string title, ImmutableArray<TaskStatement> tasks, int turn, bool first)
    {
        var frequency = tasks.FirstOrDefault(t => t.Frequency is not null)?.Frequency;
        if (frequency is not null && tasks.Length == 1) return $"{Capital(frequency)}, the {title} {Third(tasks[0])}.";
        var single = tasks.Length == 1;
        return (first ? (turn % 3) switch { 0 => 0, 1 => 7, _ => 8 } : 1 + (turn % 7)) switch
        {
            0 => $"The {title} {Join([.. tasks.Select(Third)], "and")}.",
            1 => $"In addition, the {title} {Join([.. tasks.Select(Third)], "and")}.",
            2 when single => $"{Capital(Gerund(tasks[0]))} is part of the job as well.",
            2 => $"Other duties are {Join([.. tasks.Select(Gerund)], "and")}.",
            3 => $"It is also up to the {title} to {Join([.. tasks.Select(Base)], "and")}.",
            4 when single => $"A regular part of the work is {Gerund(tasks[0])}.",
            4 => $"Regular parts of the work are {Join([.. tasks.Select(Gerund)], "and")}.",
            5 => $"The job also involves {Join([.. tasks.Select(Gerund)], "and")}.",
            8 when single => $"{Capital(Gerund(tasks[0]))} is a regular duty.",
            8 => $"{Capital(Join([.. tasks.Select(Gerund)], "and"))} are regular duties.",
            6 => $"Whoever does this work {Join([.. tasks.Select(Third)], "and")}.",
            _ => single ? $"One of the duties is {Gerund(tasks[0])}." : $"The duties include {Join([.. tasks.Select(Gerund)], "and")}.",
        };
    }

    public override string Tools(IReadOnlyList<string> tools) => $"Tools of the job include {Join(tools, "and")}.";

    public override string Contacts(string title, IReadOnlyList<string> contacts) => $"During the work the {title} deals with {Join(contacts, "and")}.";

    public override string Person(string name)
    {
        if (name.Split(' ')[0] is "the" or "a" or "an" or "my" or "our" or "all" or "other") return name;
        var head = name[(name.LastIndexOf(' ') + 1)..];
        return head.EndsWith('s') && !head.EndsWith("ss", StringComparison.Ordinal) || head is "people" or "children" or "staff" or "kids" or "police" ? name : "the " + name;
    }

    public override ConditionWording Conditions { get; } = new EnglishConditionWording();

    public override string Team(string people) => $"The team has {people}{(people.Contains(' ', StringComparison.Ordinal) ? "" : " people")}.";

    public override string Demand(string title, EmotionalDemand demand, bool further)
    {
        var also = further ? "also " : "";
        return demand switch
        {
            EmotionalDemand.DisplayPositive => $"The job {also}asks the {title} to show friendliness and good cheer.",
            EmotionalDemand.SuppressNegative => $"Negative feelings {also}have to be held back.",
            EmotionalDemand.SurfaceActing => $"At times the {title} {also}shows a face that is not felt.",
            EmotionalDemand.DeepActing => $"The {title} {also}tries to really feel what has to be shown.",
            EmotionalDemand.EmpathySensitivity => $"Noticing what others feel and responding to it is {also}part of the work.",
            EmotionalDemand.HostilityFromOthers => $"The {title} {also}faces anger from others.",
            EmotionalDemand.Conflict => $"The {title} {also}has to deal with disagreements or disputes.",
            EmotionalDemand.EmotionalDissonance => $"What has to be shown {also}clashes with what is felt, and that is a strain.",
            _ => $"The {title} {also}comes close to the grief and suffering of others.",
        };
    }

    public override string Attributes(IReadOnlyList<string> names, bool further) =>
        further ? $"The work also speaks of {Join(names, "and")}." : $"The work mainly shows {Join(names, "and")}.";

    private static string Third(TaskStatement task) => Inflected(task, EnglishInflection.ThirdPerson) + Tail(task);

    private static string Gerund(TaskStatement task) => Inflected(task, EnglishInflection.GerundOf) + Means(task);

    private static string Base(TaskStatement task) => task.Statement + Means(task);

    /// <summary>The first word of the verb changes; its particle and the object stay.</summary>
    private static string Inflected(TaskStatement task, Func<string, string> inflect)
    {
        if (task.MoreVerbs.Length > 0)
        {
            var acts = task.MoreVerbs.Insert(0, task.Verb);
            var length = acts.Sum(a => a.Length) + (2 * (acts.Length - 2)) + " and ".Length;
            return Join([.. acts.Select(a => a.Split(' ') is [var first, .. var rest] ? string.Join(' ', rest.Prepend(inflect(first))) : a)], "and") + task.Statement[length..];
        }
        var blank = task.Statement.IndexOf(' ', StringComparison.Ordinal);
        if (blank < 0) return inflect(task.Statement);
        return inflect(task.Statement[..blank]) + task.Statement[blank..];
    }

    private static string Means(TaskStatement task) => task.Tools is null ? "" : " with " + task.Tools;

    private static string Tail(TaskStatement task) => Means(task) + (task.Purpose is null ? "" : " " + task.Purpose);
}
