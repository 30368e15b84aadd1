using System.Collections.Immutable;
using InterviewBot.Domain.JobAnalysis.Narratives;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis.Descriptors;

/// <summary>The descriptors of a job that a job analysis treats (course row S4).</summary>
public enum Descriptor
{
    Tasks,
    Activities,
    Knowledge,
    Skills,
    Abilities,
    OtherCharacteristics,
    Context,
    Tools,
    Contacts,
    Conditions,
    EmotionalDemands,
    Incidents,
}

/// <summary>One descriptor with a concrete example in the person's words, or without one.</summary>
/// <param name="Example">The person's own words; <c>null</c> when the descriptor lacks an example.</param>
/// <param name="Element">What the example is an example of, when that has a name (a task statement, an element of the content model).</param>
public sealed record DescriptorRow(Descriptor Descriptor, LocalizedText Name, string? Element, string? Example, ImmutableArray<Evidence> Evidence);

/// <summary>Every descriptor once, in the order of the course, each with its most telling example.</summary>
public sealed record DescriptorTable(ImmutableArray<DescriptorRow> Rows)
{
    /// <summary>The descriptors that still lack an example: what to ask next.</summary>
    public ImmutableArray<Descriptor> Missing => [.. Rows.Where(r => r.Example is null).Select(r => r.Descriptor)];
}

/// <summary>Fills the table from an analysis.</summary>
internal sealed class DescriptorTableComposer(ContentModel model)
{
    public DescriptorTable Compose(JobAnalysisResult job, Passage passage, ImmutableArray<Evidence> incidents)
    {
        DescriptorRow Row(Descriptor descriptor, string nl, string en, string? element, ImmutableArray<Evidence> evidence) =>
            new(descriptor, new LocalizedText(nl, en), element, evidence.IsDefaultOrEmpty ? null : passage.Words(evidence[0]), evidence.IsDefault ? [] : evidence);
        DescriptorRow Attribute(Descriptor descriptor, string nl, string en, params string[] domains)
        {
            var found = job.Ksaos.FirstOrDefault(k => k.Evidence.Length > 0 && domains.Contains(model.Domain(k.ElementId)));
            return Row(descriptor, nl, en, found is null ? null : model.Name(found.ElementId)!.In(job.Language), found?.Evidence ?? []);
        }
        var task = job.Tasks.FirstOrDefault();
        var area = job.Tasks.FirstOrDefault(t => t.ResultArea is not null);
        return new DescriptorTable(
        [
            Row(Descriptor.Tasks, "Taken", "Tasks", task?.Statement, task?.Evidence ?? []),
            Row(Descriptor.Activities, "Activiteiten", "Activities", area is null ? null : model.Name(area.ResultArea!)?.In(job.Language), area?.Evidence ?? []),
            Attribute(Descriptor.Knowledge, "Kennis", "Knowledge", "knowledge"),
            Attribute(Descriptor.Skills, "Vaardigheden", "Skills", "skill"),
            Attribute(Descriptor.Abilities, "Bekwaamheden", "Abilities", "ability"),
            Attribute(Descriptor.OtherCharacteristics, "Andere kenmerken", "Other characteristics", "work_style"),
            Row(Descriptor.Context, "Organisatie en plaats", "Organisation and place", job.Organisation?.Name, job.Organisation?.Evidence ?? job.Conditions.FirstOrDefault(c => c.Kind == ConditionKind.Place)?.Evidence ?? []),
            Row(Descriptor.Tools, "Hulpmiddelen", "Tools", job.Tools.FirstOrDefault()?.Name, job.Tools.FirstOrDefault()?.Evidence ?? []),
            Row(Descriptor.Contacts, "Contacten", "Contacts", job.Contacts.FirstOrDefault()?.Name, job.Contacts.FirstOrDefault()?.Evidence ?? []),
            Row(Descriptor.Conditions, "Werkomstandigheden", "Working conditions", job.Conditions.FirstOrDefault()?.Value, job.Conditions.FirstOrDefault()?.Evidence ?? []),
            Row(Descriptor.EmotionalDemands, "Emotionele eisen", "Emotional demands", null, job.EmotionalDemands.FirstOrDefault()?.Evidence ?? []),
            Row(Descriptor.Incidents, "Kritieke incidenten", "Critical incidents", null, incidents),
        ]);
    }
}
