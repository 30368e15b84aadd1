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

    public override string Purpose(string words) => $"What the job is for is put like this: {Answer(words)}.";

    public override string Responsibilities(string title, string words) => $"On what the {title} answers for, it says: {Answer(words)}.";

    public override bool EndsTitle(string word) => word is "in" or "at" or "for" or "on";

    public override string Duties(string title, ImmutableArray<TaskStatement> tasks, int turn, bool first)
    {
        var frequency = tasks.FirstOrDefault(t => t.Frequency is not null)?.Frequency;
        if (frequency is not null && tasks.Length == 1) return $"{Capital(frequency)}, the {title} {Third(tasks[0])}.";
        return (first ? 0 : 1 + (turn % 5)) switch
        {
            0 => $"The {title} {Join([.. tasks.Select(Third)], "and")}.",
            1 => $"In addition, the {title} {Join([.. tasks.Select(Third)], "and")}.",
            2 when tasks.Length == 1 => $"{Capital(Gerund(tasks[0]))} is part of the job as well.",
            2 => $"Other duties are {Join([.. tasks.Select(Gerund)], "and")}.",
            3 => $"It is also up to the {title} to {Join([.. tasks.Select(Base)], "and")}.",
            4 when tasks.Length == 1 => $"A regular part of the work is {Gerund(tasks[0])}.",
            4 => $"Regular parts of the work are {Join([.. tasks.Select(Gerund)], "and")}.",
            _ => $"The {title} {Join([.. tasks.Select(Third)], "and")}.",
        };
    }

    public override string Tools(IReadOnlyList<string> tools) => $"The work is done with {Join(tools, "and")}, among other things.";

    public override string Contacts(string title, IReadOnlyList<string> contacts) => $"During the work the {title} deals with {Join(contacts, "and")}.";

    public override string Person(string name)
    {
        if (name.Split(' ')[0] is "the" or "a" or "an" or "my" or "our" or "all" or "other") return name;
        var head = name[(name.LastIndexOf(' ') + 1)..];
        return head.EndsWith('s') || head is "people" or "children" or "staff" or "kids" or "police" ? name : "the " + name;
    }

    public override string Told(IReadOnlyList<(ConditionKind Kind, string Value)> told)
    {
        var parts = told.Select((t, i) => $"about {About(t.Kind)} {(i == 0 ? "it is said: " : "")}{Quote(t.Value)}").ToList();
        return Capital(Join(parts, "and")) + ".";
    }

    public override string Rules(IReadOnlyList<string> values) =>
        values.Count == 1 ? $"A fixed rule is {Quote(values[0])}." : $"Fixed rules are {Join([.. values.Select(Quote)], "and")}.";

    private static string About(ConditionKind kind) => kind switch
    {
        ConditionKind.Pay => "the pay",
        ConditionKind.Contract => "the contract",
        ConditionKind.Schedule => "the hours",
        ConditionKind.Duration => "how long things take",
        ConditionKind.Physical => "the physical side",
        ConditionKind.Place => "the workplace",
        ConditionKind.Size => "the scale",
        ConditionKind.Team => "the team",
        ConditionKind.Norm => "the rules",
        _ => "the atmosphere",
    };

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
        var blank = task.Statement.IndexOf(' ', StringComparison.Ordinal);
        return inflect(task.Statement[..blank]) + task.Statement[blank..];
    }

    private static string Means(TaskStatement task) => task.Tools is null ? "" : " with " + task.Tools;

    private static string Tail(TaskStatement task) => Means(task) + (task.Purpose is null ? "" : " " + task.Purpose);
}
