using System.Collections.Immutable;
using System.Text.Json;
using InterviewBot.Domain.Guides;
using InterviewBot.Domain.Incidents;
using InterviewBot.Domain.Transcripts;

namespace InterviewBot.Domain.Probes;

/// <summary>The probes in the order in which they are preferred.</summary>
public sealed record ProbeCatalogue(ImmutableArray<Probe> Probes)
{
    public static ProbeCatalogue Empty { get; } = new([]);

    /// <summary>Reads <c>seeds/probes/probes.json</c>. All faults are listed, each with place and probe id; the catalogue is complete only when there are none.</summary>
    /// <param name="name">Name of the file, for the faults.</param>
    public static (ProbeCatalogue Catalogue, ImmutableArray<string> Faults) Read(string name, string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            using var document = JsonDocument.Parse(json);
            var faults = new List<string>();
            var root = new GuideNode(document.RootElement, name, faults);
            root.Allow("$schema", "probes");
            var probes = root.Items("probes").Select(Read).ToImmutableArray();
            foreach (var twice in probes.GroupBy(p => p.Id).Where(g => g.Count() > 1))
                faults.Add($"{name} ({twice.Key}): this id stands more than once");
            foreach (var part in new[] { Slots.Circumstances, Slots.Behaviour, Slots.Results })
            {
                if (!probes.Any(p => p.Part == part && !p.Quotes && p.Failures.IsEmpty))
                    faults.Add($"{name}: {part} has no probe that always fits");
            }

            return (new ProbeCatalogue(probes), [.. faults]);
        }
        catch (JsonException e)
        {
            return (Empty, [$"{name} line {e.LineNumber + 1}: not valid JSON"]);
        }
    }

    private static Probe Read(GuideNode node)
    {
        node.Allow("id", "part", "criterion", "rung", "failures", "group", "holder", "observer");
        var part = node.String("part");
        if (part is not (Slots.Circumstances or Slots.Behaviour or Slots.Results))
            node.Fault("part", "must be circumstances, behaviour or results");
        return new Probe(
            node.Id("id"), part, node.Name<Criterion>("criterion"), node.Name<ProbeRung>("rung"),
            [.. node.Items("failures", optional: true).Select(f => f.AsName<IncidentFailure>())], node.Flag("group"), node.Text("holder"), node.OptionalText("observer"));
    }
}
