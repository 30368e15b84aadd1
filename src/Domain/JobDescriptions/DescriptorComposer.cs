using System.Collections.Immutable;
using InterviewBot.Domain.Incidents;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobDescriptions;

/// <summary>Finds an example of every descriptor in a description: the first statement that is one, in the respondent's own words.</summary>
internal static class DescriptorComposer
{
    public static LocalizedText NameOf(Descriptor descriptor) => descriptor switch
    {
        Descriptor.Tasks => new("Taken", "Tasks"),
        Descriptor.Activities => new("Activiteiten", "Activities"),
        Descriptor.Knowledge => new("Kennis", "Knowledge"),
        Descriptor.Skills => new("Vaardigheden", "Skills"),
        Descriptor.Abilities => new("Bekwaamheden", "Abilities"),
        Descriptor.OtherCharacteristics => new("Andere kenmerken", "Other characteristics"),
        Descriptor.Context => new("Context", "Context"),
        Descriptor.Tools => new("Middelen", "Tools"),
        Descriptor.Contacts => new("Contacten", "Contacts"),
        Descriptor.Conditions => new("Werkomstandigheden", "Working conditions"),
        Descriptor.Responsibilities => new("Verantwoordelijkheden", "Responsibilities"),
        Descriptor.Results => new("Resultaten", "Results"),
        Descriptor.EmotionalDemands => new("Emotionele eisen", "Emotional demands"),
        Descriptor.Incidents => new("Kritieke incidenten", "Critical incidents"),
        _ => throw new System.Diagnostics.UnreachableException(descriptor.ToString()),
    };

    public static ImmutableArray<DescriptorExample> Compose(JobDescription job, Quotes quotes, StatementIds ids)
    {
        return [.. Enum.GetValues<Descriptor>().Select(Row)];

        DescriptorExample Row(Descriptor descriptor)
        {
            var (element, statement) = Find(descriptor, job);
            return new DescriptorExample(descriptor, NameOf(descriptor).In(job.Language), element, statement is null ? null : Example(statement));
        }

        // The words themselves, not what was made of them.
        Statement? Example(Statement statement)
        {
            if (statement.Origin == StatementOrigin.Quoted)
                return statement.Evidence.Length > 1 ? statement with { Id = ids.Of("example", statement.Evidence[0]) } : statement;
            if (statement.Evidence.IsEmpty)
                return null;
            var words = quotes.Of(statement.Evidence[0]);
            return new Statement(ids.Of("example", words), statement.Slot, "", quotes.Words(words), StatementOrigin.Quoted, [words])
            {
                Language = quotes.Language(words) is { } said && said != job.Language ? said : null,
            };
        }
    }

    private static (string? Element, Statement? Example) Find(Descriptor descriptor, JobDescription job)
    {
        var wrong = new WentWrong(job);
        return descriptor switch
        {
            Descriptor.Tasks => job.ResultAreas.SelectMany(a => a.Tasks).FirstOrDefault() is { } task ? (task.Statement.Text, task.Statement) : default,
            Descriptor.Activities => (null, Slot(AnswerSlots.Activities) ?? job.Incidents.Where(i => i.Valence == Valence.Effective).SelectMany(i => i.Behaviour).FirstOrDefault()),
            Descriptor.Knowledge => Attribute(CharacteristicKind.Knowledge, "knowledge"),
            Descriptor.Skills => Attribute(CharacteristicKind.Skill, "skills"),
            Descriptor.Abilities => Attribute(CharacteristicKind.Ability, "abilities"),
            Descriptor.OtherCharacteristics => Attribute(CharacteristicKind.Other, "other-characteristics"),
            Descriptor.Context => (null, Slot("context") ?? First(Rubric.PlaceInOrganisation) ?? Slot(AnswerSlots.Organisation)),
            Descriptor.Tools => (null, First(Rubric.Tools)),
            Descriptor.Contacts => (null, Slot("contacts-example") ?? First(Rubric.Contacts)),
            Descriptor.Conditions => (null, Slot("conditions") ?? First(Rubric.WorkingConditions)),
            Descriptor.Responsibilities => (null, First(Rubric.Responsibilities)),
            Descriptor.Results => (null, Slot(AnswerSlots.Results) ?? job.Incidents.SelectMany(i => i.Results).FirstOrDefault()),
            Descriptor.EmotionalDemands => Demand(),
            Descriptor.Incidents => (null, job.Incidents.Select(Story).FirstOrDefault(s => s is not null)),
            _ => throw new System.Diagnostics.UnreachableException(descriptor.ToString()),
        };

        Statement? Slot(string slot) => job.Rubrics.SelectMany(r => r.Statements).FirstOrDefault(s => s.Slot == slot);

        Statement? First(Rubric rubric) => job.Rubrics.FirstOrDefault(r => r.Rubric == rubric)?.Statements.FirstOrDefault();

        // What led to it, what was done and what came of it; a situation alone is no example of an incident.
        static Statement? Story(IncidentReport incident)
        {
            ImmutableArray<Statement> parts = [.. new[] { incident.Circumstances, incident.Behaviour, incident.Results }.SelectMany(p => p)];
            return incident.Behaviour.IsEmpty ? null : parts[0] with { Text = string.Join(Quotes.Between, parts.Select(p => p.Text.Trim())), Evidence = [.. parts.SelectMany(p => p.Evidence)] };
        }

        // An example that the respondent gave for it says more than an inference, and a mistake is no example of it. Where each descriptor has a question of its own, the answer is the example.
        (string?, Statement?) Attribute(CharacteristicKind kind, string slot)
        {
            if (job.Kind == ReportKind.DescriptorTable && Slot(slot) is { } own)
                return (null, own);
            var found = job.Characteristics.Where(c => c.Kind == kind && !wrong.IsAllOf(c.Statement)).OrderByDescending(c => c.Standing == Standing.Backed).FirstOrDefault();
            return found is null ? default : (found.ElementId is null ? null : found.Statement.Text, found.Statement with { Evidence = wrong.OtherThan(found.Statement) });
        }

        (string?, Statement?) Demand() => job.Emotions?.Demands.FirstOrDefault() is { } demand
            ? (demand.Statement.Text, demand.Statement)
            : (null, job.Emotions?.Dimensions.SelectMany(d => d.Statements).FirstOrDefault(s => s.Origin == StatementOrigin.Quoted));
    }
}
