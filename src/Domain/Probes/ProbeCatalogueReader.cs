using System.Collections.Immutable;
using System.Text.Json;
using InterviewBot.Domain.Incidents;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Probes;

/// <summary>Reads the probe catalogue (format: <c>seeds/probes/probes.schema.json</c>) and lists all its faults at once.</summary>
public static class ProbeCatalogueReader
{
    /// <summary>Path of the catalogue relative to <c>seeds/</c>.</summary>
    public const string File = "probes/probes.json";

    public static ProbeCatalogueReading Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        JsonDocument document;
        try
        {
            document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = 8 });
        }
        catch (JsonException e)
        {
            return new ProbeCatalogueReading(null, [$"{File} line {e.LineNumber + 1}: not valid JSON"]);
        }

        using (document)
        {
            var faults = new List<string>();
            var probes = ImmutableArray.CreateBuilder<Probe>();
            if (document.RootElement.ValueKind != JsonValueKind.Object || !document.RootElement.TryGetProperty("probes", out var items) || items.ValueKind != JsonValueKind.Array)
                return new ProbeCatalogueReading(null, [$"{File}: an object with a list 'probes' expected"]);
            foreach (var item in items.EnumerateArray())
            {
                if (Read(item, probes.Count, faults) is { } probe)
                    probes.Add(probe);
            }

            foreach (var twice in probes.GroupBy(p => p.Id).Where(g => g.Count() > 1))
                faults.Add($"{File} {twice.Key}: the id stands twice");
            foreach (var criterion in Enum.GetValues<Criterion>().Where(c => !probes.Any(p => p.Criterion == c && p.For.IsEmpty)))
                faults.Add($"{File}: no probe for {Name(criterion)} that fits any case");
            return faults.Count == 0 ? new ProbeCatalogueReading(new ProbeCatalogue(probes.ToImmutable()), []) : new ProbeCatalogueReading(null, [.. faults]);
        }
    }

    private static Probe? Read(JsonElement item, int place, List<string> faults)
    {
        var id = Text(item, "id");
        var where = $"{File} {(id.Length > 0 ? id : $"probe {place + 1}")}";
        var before = faults.Count;
        if (id.Length == 0 || id.Any(c => c is not (>= 'a' and <= 'z' or >= '0' and <= '9' or '-')))
            faults.Add($"{where}: an id of small letters, digits and hyphens expected");
        var criterion = Enum.GetValues<Criterion>().Where(c => Name(c) == Text(item, "criterion")).Cast<Criterion?>().FirstOrDefault();
        if (criterion is null)
            faults.Add($"{where}: '{Text(item, "criterion")}' is no criterion");
        if (!Enum.TryParse<Rung>(Text(item, "rung"), ignoreCase: true, out var rung))
            faults.Add($"{where}: '{Text(item, "rung")}' is no rung");
        var holder = Wording(item, "holder", where, rung, faults);
        var observer = Wording(item, "observer", where, rung, faults);
        var rules = item.TryGetProperty("for", out var list) && list.ValueKind == JsonValueKind.Array ? list.EnumerateArray().Select(r => r.ToString()).ToImmutableArray() : [];
        return faults.Count == before ? new Probe(id, criterion!.Value, rung, rules, holder!, observer!) : null;
    }

    private static LocalizedText? Wording(JsonElement item, string name, string where, Rung rung, List<string> faults)
    {
        var holder = item.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Object ? value : default;
        var (nl, en) = holder.ValueKind == JsonValueKind.Object ? (Text(holder, "nl"), Text(holder, "en")) : ("", "");
        if (nl.Length == 0 || en.Length == 0)
        {
            faults.Add($"{where} {name}: both nl and en expected");
            return null;
        }

        foreach (var text in new[] { nl, en })
        {
            if (text.Count(c => c == '?') > 1)
                faults.Add($"{where} {name}: more than one question");
            if (rung == Rung.Cued != text.Contains(Probe.Words, StringComparison.Ordinal))
                faults.Add($"{where} {name}: {Probe.Words} belongs in a cued probe, and only there");
        }

        return new LocalizedText(nl, en);
    }

    private static string Text(JsonElement item, string name) =>
        item.ValueKind == JsonValueKind.Object && item.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";

    private static string Name(Criterion criterion) => criterion == Criterion.ObservableBehaviour ? "observable-behaviour" : criterion.ToString().ToLowerInvariant();
}

/// <summary>The catalogue, or what is wrong with its file.</summary>
public sealed record ProbeCatalogueReading(ProbeCatalogue? Catalogue, ImmutableArray<string> Faults);
