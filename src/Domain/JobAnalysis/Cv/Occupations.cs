using System.Collections.Frozen;
using InterviewBot.Domain.JobAnalysis.Narratives;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis.Cv;

/// <summary>Occupations of ESCO by preferred and alternative label, Dutch and English, from <c>taxonomy/esco-occupations.csv</c>.</summary>
internal sealed class Occupations
{
    private readonly FrozenDictionary<string, LocalizedText> _byLabel;

    private Occupations(FrozenDictionary<string, LocalizedText> byLabel) => _byLabel = byLabel;

    /// <summary>The occupation a job title names; <c>null</c> when no label is the title or its last words, or begins with it.</summary>
    public LocalizedText? Find(string title)
    {
        var words = Letters.Fold(title).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var from = 0; from < words.Length; from++)
            if (_byLabel.TryGetValue(string.Join(' ', words.Skip(from)), out var found)) return found;
        // "verpleegkundige" is the beginning of several labels: the shortest is the most general.
        var start = string.Join(' ', words) + " ";
        var label = words.Length == 0 ? null : _byLabel.Keys.Where(k => k.StartsWith(start, StringComparison.Ordinal)).OrderBy(k => k.Length).ThenBy(k => k, StringComparer.Ordinal).FirstOrDefault();
        return label is null ? null : _byLabel[label];
    }

    /// <param name="csv">Columns uri, isco08, label_en, label_nl, alt_labels_en, alt_labels_nl; alternatives separated by "; ".</param>
    public static Occupations Read(string csv)
    {
        var labels = new Dictionary<string, LocalizedText>(StringComparer.Ordinal);
        var rows = CsvRows.Read(csv).Skip(1).Where(r => r.Count >= 6).ToList();
        foreach (var row in rows)
        {
            var name = new LocalizedText(row[3], row[2]);
            labels[Letters.Fold(row[2])] = name;
            labels[Letters.Fold(row[3])] = name;
        }
        foreach (var row in rows)
            foreach (var other in row[4].Split("; ").Concat(row[5].Split("; ")))
                if (other.Length > 0) labels.TryAdd(Letters.Fold(other), new LocalizedText(row[3], row[2]));
        return new Occupations(labels.ToFrozenDictionary(StringComparer.Ordinal));
    }
}
