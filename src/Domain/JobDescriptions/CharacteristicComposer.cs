using System.Collections.Immutable;
using System.Globalization;
using InterviewBot.Domain.Incidents;
using InterviewBot.Domain.JobAnalysis.Narratives;
using InterviewBot.Domain.Texts;
using InterviewBot.Domain.Transcripts;

namespace InterviewBot.Domain.JobDescriptions;

/// <summary>
/// Joins what the analysis found with what the respondent said about it: inferred, accepted or backed attributes by kind, and the claims that no told act shows.
/// </summary>
internal sealed class CharacteristicComposer(ContentModel model, Quotes quotes, Language language)
{
    /// <summary>More inferred attributes than this of one kind describe nobody; what the respondent spoke on is never left out.</summary>
    private const int MostInferredOfKind = 5;

    private const int MostQuotes = 4;
    private const int MostInIncident = 6;
    private const int MostSigns = 2;

    /// <summary>The characteristics of the job, by kind, strongest first.</summary>
    /// <param name="claims">Statements of the respondent about what the job asks, by kind.</param>
    public ImmutableArray<Characteristic> Compose(InterviewFindings findings, CharacteristicDecisions decisions, IEnumerable<(CharacteristicKind Kind, Statement Statement, bool ShowsAct)> claims)
    {
        var found = findings.Ksaos.Where(k => !decisions.IsRejected(k.ElementId)).ToList();
        found.AddRange(decisions.Backed.Where(e => found.TrueForAll(k => k.ElementId != e)).Select(e => new FoundKsao(e, 0, [], [], false, [])));
        var inferred = found.Select(k => Attribute(k, findings, decisions)).OfType<Characteristic>().ToList();
        var claimed = claims.Select(c => new Characteristic(
            c.Statement, c.Kind, null, null, "", (c.ShowsAct ? new LocalizedText("Zelf genoemd, met een voorbeeld.", "Named by the respondent, with an example.") : new("Zelf genoemd; een voorbeeld is niet gegeven.", "Named by the respondent; no example was given.")).In(language),
            c.ShowsAct ? Standing.Backed : Standing.Claimed, 0, [])).ToList();
        return
        [
            .. Enum.GetValues<CharacteristicKind>().SelectMany(kind =>
                Shown(inferred.Where(c => c.Kind == kind)).Concat(claimed.Where(c => c.Kind == kind))),
        ];
    }

    /// <summary>What one incident shows.</summary>
    public ImmutableArray<ShownCharacteristic> Of(ToldIncident incident, CharacteristicDecisions decisions) =>
    [
        .. incident.Ksaos.Where(k => !decisions.IsRejected(k.ElementId) && Kind(k.ElementId) is not null).OrderByDescending(k => decisions.IsAgreed(k.ElementId)).Take(MostInIncident)
            .Select(k => new ShownCharacteristic(
                Named($"ksao.{k.ElementId}.{incident.Id}", k.ElementId, quotes.Of(ActsFirst(k.Evidence, [incident]), MostQuotes)), Kind(k.ElementId)!.Value, k.ElementId, Reason(k.ElementId, k.Reason is { } sign ? [sign] : [], []), k.Strength)),
    ];

    private static List<Characteristic> Shown(IEnumerable<Characteristic> kind)
    {
        var inferred = 0;
        return kind.OrderByDescending(c => c.Standing == Standing.Backed).ThenByDescending(c => c.Strength).ThenBy(c => c.ElementId, StringComparer.Ordinal)
            .Where(c => c.Standing != Standing.Inferred || ++inferred <= MostInferredOfKind).ToList();
    }

    private Characteristic? Attribute(FoundKsao found, InterviewFindings findings, CharacteristicDecisions decisions)
    {
        if (Kind(found.ElementId) is not { } kind)
            return null;
        var examples = decisions.Examples(found.ElementId).Where(p => p.Text.Trim().Length > 0).Select(p => new Evidence(p.Utterance, 0, p.Text.Length)).ToList();
        var evidence = examples.Concat(quotes.Of(ActsFirst(found.Evidence, findings.Incidents), MostQuotes)).Merged().ToImmutableArray();
        return evidence.IsEmpty ? null : new Characteristic(
            Named($"ksao.{found.ElementId}", found.ElementId, evidence), kind, found.ElementId, model.EscoUri(found.ElementId), Definition(found.ElementId),
            Reason(found.ElementId, found.Signs, Where(found, findings, examples.Count > 0)), decisions.StandingOf(found.ElementId), found.Strength, found.Incidents);
    }

    /// <summary>What was done and worked shows an attribute best; the situation only tells what was called for, and what went wrong that it was missing.</summary>
    private static IEnumerable<Evidence> ActsFirst(ImmutableArray<Evidence> evidence, ImmutableArray<ToldIncident> incidents)
    {
        return evidence.OrderBy(Rank);

        int Rank(Evidence e) => incidents.FirstOrDefault(i => i.Text.Passages.Any(p => p.Utterance == e.Utterance)) is not { } incident ? 1
            : incident.Text.Valence == Valence.Ineffective ? 3
            : incident.Text.Behaviour.Any(p => p.Utterance == e.Utterance) ? 0 : 2;
    }

    private Statement Named(string id, string element, ImmutableArray<Evidence> evidence) =>
        new(id, Slots.Ksao(element), "", model.Name(element)!.In(language), StatementOrigin.Derived, evidence);

    private CharacteristicKind? Kind(string element) => CharacteristicWords.KindOf(model.Domain(element));

    private string Definition(string element) => model.Definition(element)?.In(language) ?? "";

    /// <summary>Why an attribute is there, the same for one incident and for the whole job: what it is, what points at it, and where that was told.</summary>
    private string Reason(string element, ImmutableArray<LocalizedText> signs, List<string> where)
    {
        var pointing = signs.Length == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" {(language == Language.Dutch ? "Wat erop wijst" : "What points at it")}: {string.Join("; ", signs.Take(MostSigns).Select(s => s.In(language)))}.");
        var shown = where.Count == 0 ? "" : language == Language.Dutch ? $" Blijkt uit {Joined(where)}." : $" Shown by {Joined(where)}.";
        return Definition(element) + pointing + shown;
    }

    private List<string> Where(FoundKsao found, InterviewFindings findings, bool hasExample)
    {
        var where = new List<string>();
        if (found.Incidents.Length > 0)
            where.Add(Joined(found.Incidents.Select(id => findings.Incidents.First(i => i.Id == id)).Select(i => IncidentLabels.Of(i.Text.Valence, i.Number).In(language).ToLowerInvariant())));
        if (found.FromAnswers)
            where.Add(language == Language.Dutch ? "wat over het gewone werk verteld is" : "what was told of the ordinary work");
        if (hasExample)
            where.Add(language == Language.Dutch ? "een eigen voorbeeld" : "an example given for it");
        return where;
    }

    private string Joined(IEnumerable<string> parts)
    {
        var all = parts.ToList();
        return all.Count < 2 ? string.Concat(all) : string.Create(CultureInfo.InvariantCulture, $"{string.Join(", ", all.SkipLast(1))} {(language == Language.Dutch ? "en" : "and")} {all[^1]}");
    }
}
