using System.Collections.Immutable;
using InterviewBot.Domain.JobAnalysis.Grammar;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis.Narratives;

/// <summary>The narrative description in English.</summary>
internal sealed class EnglishNarrativeWording(GrammarLexicon grammar) : NarrativeWording(grammar)
{
    public override string Nobody => "job holder";

    public override string JobHeading => "The job";

    public override string DutiesHeading => "Duties";

    public override string OtherDutiesHeading => "Other duties";

    public override string MeansHeading => "Tools and contacts";

    public override string ConditionsHeading => "Working conditions";

    public override string DemandsHeading => "What the job requires";

    public override string Opening(string title, string? organisation) =>
        organisation is null ? $"This description is about the job of {title}." : $"The {title} works for {organisation}.";

    public override string OpeningWithoutPerson(string title, string? organisation) => $"This description is about the job of {title}{(organisation is null ? "" : ", at " + organisation)}.";

    public override bool NamesPerson(string title) => title[(title.LastIndexOf(' ') + 1)..].ToLowerInvariant() is var head
        && !PlacesAndWork.Contains(head) && !head.EndsWith("ing", StringComparison.Ordinal);

    /// <summary>Where one works or what one does there, when asked for a job.</summary>
    private static readonly HashSet<string> PlacesAndWork = new(StringComparer.Ordinal)
    {
        "support", "service", "services", "staff", "work", "job", "sales", "security", "care", "retail", "hospitality", "kitchen", "bar", "warehouse", "shop", "store", "office", "admin", "administration", "maintenance", "reception",
        "till", "tills", "floor", "stock", "logistics", "it", "kids", "children", "outdoors", "events", "production", "delivery", "deliveries", "desk", "helpdesk", "education", "childcare", "healthcare", "construction", "transport", "finance", "hr",
    };

    public override string Purpose(string words) => (Own(words) ?? Of(words.Trim().TrimEnd('.', '!'), "the job holder")) switch
    {
        _ when Answers("the job holder").Purpose(words) is { } purpose => $"The purpose of the job is {purpose}.",
        { } told when told.Split(' ')[0].EndsWith("ing", StringComparison.Ordinal) => $"The purpose of the job is {Uncapital(told)}.",
        { } told when Verbs.Readings(told.Split(' ')[0].ToLowerInvariant()).Any(r => (r.Forms & VerbForms.Infinitive) != 0) => $"The purpose of the job is to {Uncapital(told)}.",
        // "People find what they need": a clause of others, which it is for.
        { } told when told.Split(' ') is [var who, var does, _, ..] && who.ToLowerInvariant() is "people" or "everyone" or "everybody" or "customers" or "guests" or "patients" or "residents" or "kids" or "children" or "pupils" or "students" or "visitors" or "families" or "readers" or "passengers" or "clients"
            && Verbs.Readings(does.ToLowerInvariant()).Any(r => (r.Forms & (VerbForms.Infinitive | VerbForms.Third)) != 0) => $"The purpose of the job is that {Uncapital(told)}.",
        _ => $"The purpose of the job: {Answer(words)}.",
    };

    public override string Responsibilities(string title, string words) =>
        Answers($"the {title}").Predicates(words) is { } told ? $"The {title} {told}." : $"What the {title} is responsible for, in their own words: {Answer(words)}.";

    private EnglishAnswers Answers(string holder) => new(Grammar, words => Of(Uncapital(words), holder), NamesThings);

    protected override string Hours(string first, string words) => HoursOf(first, EnglishDays.Capital(words));

    private static string HoursOf(string first, string words) => first is "start" && words.Contains(' ', StringComparison.Ordinal) ? $"The work starts {words[(first.Length + 1)..]}." : first is "from" or "between" or "until" or "till" ? $"Working hours run {words}." : first is "every" or "on" ? $"The work is done {words}." : first.EndsWith("day", StringComparison.Ordinal) && words.Split(' ') is [_, "to" or "till" or "until" or "through", var last, ..] && last.TrimEnd(',').EndsWith("day", StringComparison.Ordinal) ? $"The work is done from {words}." : first.EndsWith("day", StringComparison.Ordinal) || first.EndsWith("days", StringComparison.Ordinal) && first.Length > 4 ? $"The work is done on {words}." : $"The hours are {words}.";

    public override bool EndsTitle(string word) => word is "in" or "at" or "for" or "on";

    public override string InShort(string title) => title == Nobody ? title : title[(title.LastIndexOf(' ') + 1)..];

    protected override string And => " and ";

    public override string Core(IReadOnlyList<string> areas) => $"The work is mainly {areas[0]}, along with {Join([.. areas.Skip(1)], "and")}.";

    public override string Thing(string name)
    {
        if (name.Split(' ')[0] is "the" or "a" or "an" or "my" or "our" or "some") return name;
        var head = name[(name.LastIndexOf(' ') + 1)..];
        return head.EndsWith('s') && !head.EndsWith("ss", StringComparison.Ordinal) || Uncounted.Contains(head) || name.Any(char.IsUpper) ? name : $"{EnglishArticle.Before(name)} {name}";
    }

    public override string WithArticle(string thing)
    {
        var words = thing.Split(' ');
        var end = Array.FindIndex(words, 1 < words.Length ? 1 : 0, w => w is "of" or "in" or "on" or "from" or "with" or "at" or "under" or "between");
        var head = words[(end > 0 ? end : words.Length) - 1].ToLowerInvariant();
        return Uncounted.Contains(head) || Felt.Contains(head) || head.EndsWith("ing", StringComparison.Ordinal) || head is "people" or "staff" or "children" ? thing : $"{EnglishArticle.Before(thing)} {thing}";
    }

    /// <summary>What is felt, heard or smelt somewhere and is not counted.</summary>
    private static readonly string[] Felt = ["noise", "dust", "steam", "smoke", "mud", "rain", "snow", "heat", "light", "daylight", "lighting", "air", "oil", "traffic", "dirt", "sun", "sunlight", "cold", "ventilation", "space", "shade", "stress", "pressure", "damp", "grease", "blood", "ice", "wind", "privacy", "fog", "ground", "shift-work", "work", "company", "pain"];

    private static readonly string[] Uncounted = ["paper", "data", "mail", "food", "stationery", "furniture", "laundry", "post", "salt", "flour", "music", "chalk", "clay", "equipment", "software", "string", "cable", "rope", "paint", "soap", "glue", "cement", "compost", "tape", "cctv", "cash", "gear", "cloth", "material", "e-mail", "email", "radio", "makeup", "linen", "oxygen", "water", "sand", "glass"];

    public override string Duties(string title, ImmutableArray<TaskStatement> tasks, int turn, int? opening)
    {
        var frequency = tasks.FirstOrDefault(t => t.Frequency is not null)?.Frequency;
        if (frequency is not null && tasks.Length == 1) return $"{Capital(frequency)}, the {title} {Third(tasks[0])}.";
        var single = tasks.Length == 1;
        return (opening is { } nth ? Openings[nth % Openings.Length] : 1 + (turn % 7)) switch
        {
            0 => $"The {title} {Acts(tasks, Third)}.",
            1 => $"In addition, the {title} {Acts(tasks, Third)}.",
            2 when single => $"{Capital(Gerund(tasks[0]))} is part of the job as well.",
            2 => $"Other duties are {Acts(tasks, Gerund)}.",
            3 => $"It is also up to the {title} to {Acts(tasks, Base)}.",
            4 => $"The {title} also {Acts(tasks, Third)}.",
            5 => $"The job also involves {Acts(tasks, Gerund)}.",
            8 => $"Another part of the work is {Acts(tasks, Gerund)}.",
            9 => $"The work also takes in {Acts(tasks, Gerund)}.",
            10 => $"The job covers {Acts(tasks, Gerund)} as well.",
            6 => $"Whoever does this work {Acts(tasks, Third)}.",
            _ => single ? $"One of the duties is {Gerund(tasks[0])}." : $"The duties include {Acts(tasks, Gerund)}.",
        };
    }

    /// <summary>Shapes of the sentence that opens a paragraph.</summary>
    private static readonly int[] Openings = [0, 8, 9, 10];

    public override string Written(string title, TaskStatement duty)
    {
        var (words, readings) = (Uncapital(duty.Statement), Verbs.Readings(duty.Statement.Split(' ')[0].ToLowerInvariant()));
        return duty.Statement.Split(' ')[0].EndsWith("ing", StringComparison.Ordinal) ? $"The job also involves {words}."
            : readings.Any(r => (r.Forms & VerbForms.Infinitive) != 0) ? $"It is also up to the {title} to {words}."
            : readings.Any(r => (r.Forms & VerbForms.Third) != 0) ? $"The {title} {words}."
            : $"The duties also include {words}.";
    }

    public override string Tools(string title, IReadOnlyList<string> tools, bool further) =>
        further ? $"{Capital(Join(tools, "and"))} {(tools.Count == 1 && IsOne(tools[0]) ? "comes" : "come")} into it as well." : $"The {title} works with {Join(tools, "and")}.";

    private static bool IsOne(string tool) => !tool.EndsWith('s') || tool.StartsWith("a ", StringComparison.Ordinal) || tool.StartsWith("an ", StringComparison.Ordinal);

    public override string Contacts(string title, IReadOnlyList<string> contacts, bool further) =>
        further ? $"There is contact with {Join(contacts, "and")} as well." : $"During the work the {title} deals with {Join(contacts, "and")}.";

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
            EmotionalDemand.SurfaceActing => $"At times the {title} {also}has to show a feeling that is not there.",
            EmotionalDemand.DeepActing => $"The {title} {also}tries to really feel what has to be shown.",
            EmotionalDemand.EmpathySensitivity => $"Noticing what others feel and responding to it is {also}part of the work.",
            EmotionalDemand.HostilityFromOthers => $"The {title} {also}faces anger from others.",
            EmotionalDemand.Conflict => $"The {title} {also}has to deal with disagreements or disputes.",
            EmotionalDemand.EmotionalDissonance => $"What has to be shown {also}clashes with what is felt, and that is a strain.",
            _ => $"The {title} {also}comes close to the grief and suffering of others.",
        };
    }

    public override string Knowledge(IReadOnlyList<string> names) => $"Whoever does this work knows something of {Join([Field(names[0]), .. names.Skip(1).Select(n => "of " + Field(n))], "and")}.";

    /// <summary>Two fields of knowledge are adjectives in the model.</summary>
    private static string Field(string name) => name is "administrative" or "mechanical" ? name + " work" : name;

    public override string Skills(IReadOnlyList<string> skills, IReadOnlyList<string> abilities) =>
        skills.Count == 0 ? $"{Called(abilities, "ability", "abilities", "the work calls for")}." : $"{Called(skills, "skill", "skills", "the work calls for")}{(abilities.Count == 0 ? "" : $"; {Uncapital(Called(abilities, "ability", "abilities", "it asks"))}")}.";

    private static string Called(IReadOnlyList<string> names, string one, string more, string asked) => $"The {(names.Count == 1 ? one : more)} {asked} {(names.Count == 1 ? "is" : "are")} {Join(names, "and")}";

    public override string Character(IReadOnlyList<string> names) => $"As for the person, {Join(names, "and")} {(names.Count == 1 ? "counts" : "count")} most.";

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

    private static string Means(TaskStatement task) => task.Tools is null ? "" : (task.Tools is "email" or "e-mail" or "phone" or "text" or "post" or "mail" or "letter" or "radio" ? " by " : " with ") + task.Tools;

    private static string Tail(TaskStatement task) => Means(task) + (task.Purpose is null ? "" : " " + task.Purpose);
}
