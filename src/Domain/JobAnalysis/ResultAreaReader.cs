using System.Collections.Frozen;
using System.Collections.Immutable;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis;

/// <summary>Groups the duties of a job into result areas. Pure: the same duties give the same areas in the same order.</summary>
public static class ResultAreaReader
{
    /// <summary>Id of the area for duties that fit in no other; it comes last.</summary>
    public const string OtherDuties = "other-duties";

    private const int MostAreas = 8;

    /// <summary>From this number of duties on, an area of a single duty goes into the area next to it.</summary>
    private const int EnoughToMerge = 8;

    /// <summary>The areas, each with its activities and the area that takes it in when it is too small to stand alone.</summary>
    private static readonly ImmutableArray<(string Id, string Dutch, string English, string Neighbour, string[] Activities)> Areas =
    [
        ("receiving-and-serving", "Mensen ontvangen en bedienen", "Receiving and serving people", "informing", ["4.A.4.a.8"]),
        ("informing", "Informeren en contact houden", "Informing people and keeping in touch", "receiving-and-serving", ["4.A.4.a.1", "4.A.4.a.3", "4.A.4.a.4"]),
        ("helping-and-caring", "Helpen en verzorgen", "Helping and caring", "receiving-and-serving", ["4.A.4.a.5"]),
        ("selling-and-advising", "Verkopen en adviseren", "Selling and advising", "receiving-and-serving", ["4.A.4.a.6", "4.A.4.b.6"]),
        ("solving-problems", "Klachten en problemen oplossen", "Dealing with complaints and problems", "informing", ["4.A.2.b.1", "4.A.4.a.7"]),
        ("teaching-and-coaching", "Opleiden en begeleiden", "Teaching and coaching", "consulting-and-leading", ["4.A.4.b.2", "4.A.4.b.3", "4.A.4.b.5"]),
        ("consulting-and-leading", "Overleggen en afstemmen", "Consulting and coordinating", "teaching-and-coaching", ["4.A.4.a.2", "4.A.4.b.1", "4.A.4.b.4", "4.A.4.c.2"]),
        ("planning-and-preparing", "Plannen en voorbereiden", "Planning and preparing", "consulting-and-leading", ["4.A.2.b.3", "4.A.2.b.4", "4.A.2.b.5", "4.A.2.b.6"]),
        ("records-and-data", "Gegevens en administratie", "Records and data", "finding-information", ["4.A.2.a.2", "4.A.3.b.1", "4.A.3.b.6", "4.A.4.c.1"]),
        ("finding-information", "Informatie opzoeken en onderzoeken", "Finding and studying information", "records-and-data", ["4.A.1.a.1", "4.A.2.a.4"]),
        ("checking-and-monitoring", "Controleren, meten en bewaken", "Checking, measuring and monitoring", "maintenance-and-repair", ["4.A.1.a.2", "4.A.1.b.1", "4.A.1.b.2", "4.A.1.b.3", "4.A.2.a.1", "4.A.2.a.3"]),
        ("money-and-supplies", "Geld, voorraad en middelen beheren", "Looking after money, stock and supplies", OtherDuties, ["4.A.4.c.3"]),
        ("making-and-operating", "Maken en bedienen", "Making things and operating equipment", "cleaning-and-handling", ["4.A.2.b.2", "4.A.3.a.3", "4.A.3.b.2"]),
        ("maintenance-and-repair", "Onderhouden en herstellen", "Maintenance and repair", "making-and-operating", ["4.A.3.b.4", "4.A.3.b.5"]),
        ("cleaning-and-handling", "Handwerk, schoonmaak en materiaal", "Manual work, cleaning and materials", "making-and-operating", ["4.A.3.a.1", "4.A.3.a.2"]),
        ("driving", "Rijden en vervoeren", "Driving and transport", "cleaning-and-handling", ["4.A.3.a.4"]),
        (OtherDuties, "Andere taken", "Other duties", OtherDuties, []),
    ];

    /// <summary>What an area is called inside a sentence, where its heading would be a list in a list.</summary>
    private static readonly FrozenDictionary<string, LocalizedText> InProse = new Dictionary<string, LocalizedText>
    {
        ["receiving-and-serving"] = new("mensen bedienen", "serving people"),
        ["informing"] = new("contact met mensen", "keeping people informed"),
        ["helping-and-caring"] = new("zorg en hulp", "care and support"),
        ["selling-and-advising"] = new("verkoop", "selling"),
        ["solving-problems"] = new("het oplossen van problemen", "dealing with problems"),
        ["teaching-and-coaching"] = new("begeleiding", "coaching"),
        ["consulting-and-leading"] = new("overleg", "coordinating with others"),
        ["planning-and-preparing"] = new("voorbereiding", "preparation"),
        ["records-and-data"] = new("administratie", "keeping records"),
        ["finding-information"] = new("opzoekwerk", "looking things up"),
        ["checking-and-monitoring"] = new("controle", "checking and measuring"),
        ["money-and-supplies"] = new("het beheer van middelen", "looking after supplies"),
        ["making-and-operating"] = new("maken en bedienen", "making and operating things"),
        ["maintenance-and-repair"] = new("onderhoud", "maintenance"),
        ["cleaning-and-handling"] = new("praktisch werk", "practical work"),
        ["driving"] = new("vervoer", "driving"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The area's name as it fits inside a sentence.</summary>
    public static LocalizedText NameInProse(ResultArea area)
    {
        ArgumentNullException.ThrowIfNull(area);
        return InProse.GetValueOrDefault(area.Id, area.Heading);
    }

    private static readonly FrozenDictionary<string, string> AreaOf =
        Areas.SelectMany(a => a.Activities.Select(e => (Activity: e, a.Id))).ToFrozenDictionary(a => a.Activity, a => a.Id, StringComparer.Ordinal);

    /// <summary>Tells of a work activity whether it belongs to the area by itself, and not only because its own area was too small.</summary>
    public static Func<string, bool> IsOf(string areaId) => activity => AreaOf.GetValueOrDefault(activity, OtherDuties) == areaId;

    /// <summary>The areas in order of first mention, other duties last. Every duty is in exactly one area.</summary>
    /// <param name="tasks">Duties whose <see cref="TaskStatement.ResultArea"/> tells the generalized work activity, where one is known.</param>
    public static ImmutableArray<ResultArea> Group(ImmutableArray<TaskStatement> tasks)
    {
        var area = tasks.Select(t => t.ResultArea is { } activity ? AreaOf.GetValueOrDefault(activity, OtherDuties) : OtherDuties).ToArray();
        if (tasks.Length >= EnoughToMerge) JoinSingles(area);
        while (area.Distinct(StringComparer.Ordinal).Count() > MostAreas)
        {
            var smallest = area.Where(a => a != OtherDuties).GroupBy(a => a, StringComparer.Ordinal).OrderBy(g => g.Count()).ThenByDescending(g => Array.IndexOf(area, g.Key)).First().Key;
            Move(area, smallest, OtherDuties);
        }
        return
        [
            .. area.Distinct(StringComparer.Ordinal).OrderBy(a => a == OtherDuties).Select(id =>
            {
                var (_, dutch, english, _, _) = Areas.First(a => a.Id == id);
                ImmutableArray<TaskStatement> own = [.. tasks.Where((_, i) => area[i] == id)];
                return new ResultArea(id, new LocalizedText(dutch, english), [.. own.Select(t => t.ResultArea).OfType<string>().Distinct(StringComparer.Ordinal)], own);
            }),
        ];
    }

    /// <summary>A single duty goes to the neighbouring area if the job has that area, otherwise to the other duties.</summary>
    private static void JoinSingles(string[] area)
    {
        foreach (var (id, _, _, neighbour, _) in Areas)
        {
            if (id == OtherDuties || area.Count(a => a == id) != 1) continue;
            Move(area, id, area.Contains(neighbour, StringComparer.Ordinal) ? neighbour : OtherDuties);
        }
    }

    private static void Move(string[] area, string from, string to)
    {
        for (var i = 0; i < area.Length; i++) if (area[i] == from) area[i] = to;
    }
}
