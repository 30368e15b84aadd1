using System.Collections.Immutable;
using InterviewBot.Domain.JobDescriptions;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis.Narratives;

/// <summary>
/// Makes the narrative description from what the analysis found: the job first, then its duties by area (generalized work activity), means and contacts, conditions, and
/// what the job asks of people. Each sentence carries the words it rests on; nothing is said that was not found.
/// </summary>
internal sealed class NarrativeComposer(ContentModel model, NarrativeWording wording)
{
    private const int FewestForAreas = 8;
    private const int FewestForCore = 3;
    private const int FewestForSection = 3;
    private const int MostTools = 8;
    private const int MostContacts = 8;
    private const int MostAttributes = 8;
    private const int MostInSentence = 5;

    /// <summary>What one knows, what one can do, what one is like: each in a sentence of its own.</summary>
    private static readonly string[][] AttributeKinds = [["knowledge"], ["skill", "ability"], ["work_style"]];

    private static readonly int[] SentenceSizes = [2, 2, 3, 1, 2, 2, 3];

    public Narrative Compose(JobAnalysisResult job)
    {
        ArgumentNullException.ThrowIfNull(job);
        // In a sentence things have the articles they were told with, which a list goes without.
        job = job with { Tasks = [.. job.Tasks.Select(t => t with { Statement = t.AsTold ?? t.Statement })] };
        var named = job.JobTitle is { } told ? Short(Lower(told.Name)) : null;
        var title = named is not null && wording.NamesPerson(named) ? named : wording.Nobody;
        var conditions = new ConditionProse(wording.Conditions, wording, job, wording.InShort(title));
        ImmutableArray<NarrativeSection> sections =
        [
            Section(wording.JobHeading, Identity(job, named ?? title, title, conditions)),
            .. Duties(job, title),
            Section(wording.MeansHeading, Means(job, title)),
            Section(
                wording.ConditionsHeading,
                Told(conditions, ConditionKind.Place, ConditionKind.Schedule, ConditionKind.Duration, ConditionKind.Contract, ConditionKind.Pay, ConditionKind.Physical, ConditionKind.Norm, ConditionKind.Atmosphere, ConditionKind.Development)),
            Section(wording.DemandsHeading, [.. Told(conditions, ConditionKind.Requirement), .. Demands(job, title)]),
        ];
        return new Narrative(job.Language, [.. sections.Where(s => s.Sentences.Length > 0)]);
    }

    private static NarrativeSection Section(string heading, IEnumerable<NarrativeSentence> sentences) => new(heading, [.. sentences]);

    private static NarrativeSentence Sentence(string text, IEnumerable<Evidence> evidence) => new(text, [.. evidence.Distinct().Take(8)], StatementOrigin.Derived);

    private IEnumerable<NarrativeSentence> Identity(JobAnalysisResult job, string named, string title, ConditionProse conditions)
    {
        var evidence = (job.JobTitle?.Evidence ?? []).Concat(job.Organisation?.Evidence ?? []).ToArray();
        var firm = job.Organisation is { } organisation ? wording.Firm(organisation) : null;
        if (evidence.Length > 0) yield return Sentence(named == title ? wording.Opening(title, firm) : wording.OpeningWithoutPerson(named, firm), evidence);
        if (job.Purpose is { } purpose) yield return Sentence(wording.Purpose(purpose.Name), purpose.Evidence);
        if (job.Responsibilities is { } answersFor) yield return Sentence(wording.Responsibilities(title, answersFor.Name), answersFor.Evidence);
        var areas = ResultAreaReader.Group(job.Tasks).Where(a => a.Id != ResultAreaReader.OtherDuties && a.Tasks.Length > 1).OrderByDescending(a => a.Tasks.Length).Take(3).ToArray();
        // Two duties of ten are nothing that the work is mainly about.
        if (areas.Length > 1 && areas[0].Tasks.Length >= FewestForCore)
            yield return Sentence(wording.Core([.. areas.Select(a => ResultAreaReader.NameInProse(a).In(job.Language))]), areas.SelectMany(a => a.Tasks.Take(2)).Select(t => t.Evidence[0]));
        foreach (var sentence in Told(conditions, ConditionKind.Team, ConditionKind.Size)) yield return sentence;
    }

    private IEnumerable<NarrativeSection> Duties(JobAnalysisResult job, string title)
    {
        var (turn, opened) = (0, 0);
        title = wording.InShort(title);
        var areas = ResultAreaReader.Group(job.Tasks);
        // A heading for every sentence would be a list.
        if (job.Tasks.Length is > 0 and < FewestForAreas)
        {
            yield return Section(wording.DutiesHeading, Sentences([.. areas.SelectMany(a => a.Tasks)], title, ref turn, ref opened));
            yield break;
        }

        // An area of a sentence would stand alone: such areas are told together.
        var small = areas.Where(a => a.Id != ResultAreaReader.OtherDuties && a.Tasks.Length < FewestForSection).ToArray();
        var others = areas.Where(a => a.Id == ResultAreaReader.OtherDuties).ToArray();
        foreach (var area in areas.Except(small).Except(others))
            yield return Section(area.Heading.In(job.Language), Sentences([.. area.Tasks], title, ref turn, ref opened));
        if (small.Length + others.Length > 0)
            yield return Section(small.Length + others.Length == areas.Length ? wording.DutiesHeading : wording.OtherDutiesHeading, Sentences([.. small.Concat(others).SelectMany(a => a.Tasks)], title, ref turn, ref opened));
    }

    private List<NarrativeSentence> Sentences(TaskStatement[] tasks, string title, ref int turn, ref int opened)
    {
        var sentences = new List<NarrativeSentence>();
        for (var i = 0; i < tasks.Length;)
        {
            // A duty with a frequency of its own makes a sentence of its own.
            var size = tasks[i].Frequency is not null ? 1 : Math.Min(SentenceSizes[turn % SentenceSizes.Length], tasks.Length - i);
            // So does one that joins several things or acts: two levels of "and" read badly.
            if (wording.IsJoined(tasks[i]) || tasks[i].AsWritten) size = 1;
            var chunk = tasks.Skip(i).Take(size).TakeWhile((t, k) => k == 0 || t.Frequency is null && !wording.IsJoined(t) && !t.AsWritten).ToImmutableArray();
            sentences.Add(Sentence(tasks[i].AsWritten ? wording.Written(title, tasks[i]) : wording.Conditions.Written(wording.Duties(title, chunk, turn, sentences.Count == 0 && (turn == 0 || tasks.Length > 2) ? opened++ : null)), chunk.SelectMany(t => t.Evidence)));
            i += chunk.Length;
            turn++;
        }
        return sentences;
    }

    private IEnumerable<NarrativeSentence> Means(JobAnalysisResult job, string title)
    {
        var tools = Central(job, job.Tools).Where(t => !IsWorkedOn(job, t)).DistinctBy(t => wording.Thing(Lower(t.Name)), StringComparer.OrdinalIgnoreCase).Take(MostTools).ToArray();
        foreach (var (part, further) in InSentences(tools))
            yield return Sentence(wording.Tools(title, [.. part.Select(t => wording.Thing(Lower(t.Name)))], further), part.SelectMany(t => t.Evidence.Take(1)));
        var contacts = Central(job, job.Contacts).Where(c => !c.OneOff && !NarrativeWording.IsAnybody(c.Name)).DistinctBy(c => wording.Person(Lower(c.Name)), StringComparer.OrdinalIgnoreCase).Take(MostContacts).ToArray();
        foreach (var (part, further) in InSentences(contacts))
            yield return Sentence(wording.Contacts(title, [.. part.Select(c => wording.Person(Lower(c.Name)))], further), part.SelectMany(t => t.Evidence.Take(1)));
    }

    /// <summary>Five names in a sentence are a list; more than that are told in two.</summary>
    private static IEnumerable<(Mention[] Part, bool Further)> InSentences(Mention[] mentions)
    {
        var first = mentions.Length <= MostInSentence ? mentions.Length : (mentions.Length + 1) / 2;
        if (first > 0) yield return (mentions[..first], false);
        if (first < mentions.Length) yield return (mentions[first..], true);
    }

    /// <summary>Things and roles, not names; what a duty is done with or what is told more than once comes first, the rest in order of mention.</summary>
    private static IEnumerable<Mention> Central(JobAnalysisResult job, ImmutableArray<Mention> mentions)
    {
        var duties = job.Tasks.SelectMany(t => t.Evidence).ToArray();
        return mentions.Where(m => !m.Doubtful && General(m.Name) && m.Name.Count(c => c == ' ') < 3).OrderByDescending(m => m.Evidence.Any(e => duties.Any(d => d.Utterance == e.Utterance && d.Start - 40 <= e.Start && e.End <= d.End + 40)) ? 2 : m.Evidence.Length > 1 ? 1 : 0);
    }

    /// <summary>The thing is only what a duty is done to ("switch on the lights", "de batterij opladen"), which tells of no tool; what is driven or used is one.</summary>
    private static bool IsWorkedOn(JobAnalysisResult job, Mention thing) =>
        thing.Evidence.All(e => job.Tasks.Any(d => !Using.Contains(d.Verb) && d.Tools?.Contains(thing.Name, StringComparison.OrdinalIgnoreCase) != true && d.Evidence.Any(v => v.Utterance == e.Utterance && v.Start <= e.Start && e.End <= v.End)
            && d.Object.Split(", ").Any(o => o.Equals(thing.Name, StringComparison.OrdinalIgnoreCase) || o.EndsWith(" " + thing.Name, StringComparison.OrdinalIgnoreCase))));

    private static readonly HashSet<string> Using = new(StringComparer.Ordinal)
    {
        "use", "operate", "drive", "run", "work", "blow", "handle", "steer", "ride", "carry", "wear", "push", "play", "fill in", "complete", "gebruiken", "bedienen", "besturen", "hanteren", "rijden", "dragen", "duwen", "bespelen", "invullen", "raadplegen",
    };

    private static IEnumerable<NarrativeSentence> Told(ConditionProse conditions, params ConditionKind[] kinds) => conditions.Of(kinds).Select(c => Sentence(c.Text, c.Evidence));

    private IEnumerable<NarrativeSentence> Demands(JobAnalysisResult job, string title)
    {
        title = wording.InShort(title);
        for (var i = 0; i < job.EmotionalDemands.Length; i++)
            yield return Sentence(wording.Demand(title, job.EmotionalDemands[i].Demand, i % 2 == 1), job.EmotionalDemands[i].Evidence);
        var named = job.Ksaos.Where(k => k.IsGrounded && k.Evidence.Length > 0 && AttributeKinds.Any(kind => kind.Contains(model.Domain(k.ElementId)))).Take(MostAttributes).ToArray();
        foreach (var kinds in AttributeKinds)
        {
            var part = named.Where(k => kinds.Contains(model.Domain(k.ElementId))).ToArray();
            if (part.Length == 0) continue;
            yield return Sentence(kinds[0] switch { "knowledge" => wording.Knowledge(Names(kinds[0])), "skill" => wording.Skills(Names(kinds[0]), Names(kinds[1])), _ => wording.Character(Names(kinds[0])) }, part.SelectMany(k => k.Evidence.Take(2)));

            string[] Names(string kind) => [.. part.Where(k => model.Domain(k.ElementId) == kind).Select(k => Plain(model.Name(k.ElementId)!.In(job.Language).ToLowerInvariant()))];
        }
    }

    /// <summary>A label without its second name: "aanpassingsvermogen / flexibiliteit", "wiskunde (kennis)".</summary>
    private static string Plain(string label) => label.Split('/', '(')[0].TrimEnd();

    /// <summary>A thing or role, not a person's own name.</summary>
    private static bool General(string name) => name.Length > 1 && !name.Split(' ').Any(w => w.Length > 1 && char.IsUpper(w[0]) && w.Skip(1).Any(char.IsLower)) || name.All(c => !char.IsUpper(c));

    /// <summary>What the job is called, without where: "waiter in a brasserie" is a waiter.</summary>
    private string Short(string title)
    {
        var words = title.Split(' ');
        var end = Array.FindIndex(words, w => wording.EndsTitle(w));
        return end > 0 ? string.Join(' ', words.Take(end)) : title;
    }

    private static string Lower(string text) => text.Length > 1 && char.IsUpper(text[0]) && char.IsLower(text[1]) ? char.ToLowerInvariant(text[0]) + text[1..] : NarrativeWording.InSentence(text);
}
