using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using InterviewBot.Domain.Lexicons;

namespace InterviewBot.Domain.JobAnalysis.Requirements;

/// <summary>Where a kind of behaviour counts.</summary>
internal enum CountsIn
{
    /// <summary>In what the person did.</summary>
    Act,

    /// <summary>Anywhere in the story.</summary>
    All,

    /// <summary>In the title of the job.</summary>
    Job,

    /// <summary>It is the valence of an incident.</summary>
    Valence,
}

/// <summary>
/// The visible rule from behaviour to attribute: how much each kind of behaviour speaks for each element (log-odds), and the base of each element.
/// Read from <c>seeds/lexicon/requirements.tsv</c>, where the columns are explained.
/// </summary>
internal sealed class RequirementWeights
{
    public const string Path = "lexicon/requirements.tsv";

    private readonly FrozenDictionary<string, Kind> _kinds;

    private RequirementWeights(FrozenDictionary<string, Kind> kinds, FrozenDictionary<string, double> bases) => (_kinds, Bases) = (kinds, bases);

    public FrozenDictionary<string, double> Bases { get; }

    public static RequirementWeights From(Lexicon lexicon)
    {
        var kinds = new Dictionary<string, (CountsIn Where, Dictionary<string, double> Weights)>(StringComparer.Ordinal);
        var bases = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var row in lexicon.Table(Path))
        {
            var weight = double.Parse(row[3], CultureInfo.InvariantCulture);
            if (row[1] == "base")
            {
                bases[row[2]] = weight;
                continue;
            }

            if (!kinds.TryGetValue(row[0], out var kind))
                kinds[row[0]] = kind = (Enum.Parse<CountsIn>(row[1], ignoreCase: true), []);
            kind.Weights[row[2]] = weight;
        }

        return new RequirementWeights(
            kinds.ToFrozenDictionary(k => k.Key, k => new Kind(k.Value.Where, [.. k.Value.Weights]), StringComparer.Ordinal),
            bases.ToFrozenDictionary(StringComparer.Ordinal));
    }

    public Kind? Find(string kind) => _kinds.GetValueOrDefault(kind);

    internal sealed record Kind(CountsIn Where, ImmutableArray<KeyValuePair<string, double>> Weights);
}
