using System.Collections.Immutable;
using InterviewBot.Domain.Incidents;
using InterviewBot.Domain.JobDescriptions;
using InterviewBot.Domain.Texts;
using InterviewBot.Domain.Transcripts;

namespace InterviewBot.Domain.Documents;

/// <summary>An incident: the three answers, the criteria it meets, and the characteristics it shows or shows to be missing.</summary>
internal static class IncidentBlocks
{
    public static IEnumerable<DocumentBlock> Of(IncidentReport incident, Language language, DocumentWords words, StatementSetter set, bool withEvidence)
    {
        yield return new DocumentBlock.Subheading(IncidentLabels.Of(incident.Valence, incident.Number).In(language));
        yield return new DocumentBlock.Fields(
        [
            .. new[] { (Slots.Circumstances, incident.Circumstances), (Slots.Behaviour, incident.Behaviour), (Slots.Results, incident.Results) }
                .Select(p => p.Item2.IsEmpty
                    ? new DocumentField(IncidentLabels.Part(p.Item1).In(language), DocumentText.Plain(words.NotTold))
                    : set.Field(IncidentLabels.Part(p.Item1).In(language), p.Item2)),
            .. Shown(incident, words, withEvidence),
        ]);
        yield return new DocumentBlock.Remark(words.Criteria(incident.Verdict));
        if (withEvidence && !(incident.Characteristics.IsEmpty && incident.Competence is null))
            yield return new DocumentBlock.Table(
                [incident.Valence == Valence.Effective ? words.Shows : words.CallsFor, words.ShownBy],
                [.. incident.Competence is { } chosen ? [(ImmutableArray<DocumentText>)[DocumentText.Plain($"{chosen.Text} ({words.ChosenCompetence})"), set.Quote(chosen.Evidence[0])]] : ImmutableArray<ImmutableArray<DocumentText>>.Empty, .. incident.Characteristics.Select(c => (ImmutableArray<DocumentText>)[DocumentText.Plain($"{c.Statement.Text} ({CharacteristicWords.One(c.Kind).In(language)})"), set.Quote(c.Statement.Evidence[0])])]);
    }

    private static IEnumerable<DocumentField> Shown(IncidentReport incident, DocumentWords words, bool withEvidence)
    {
        string[] shown = [.. incident.Competence is { } chosen ? [chosen.Text.ToLowerInvariant()] : Array.Empty<string>(), .. incident.Characteristics.Select(c => c.Statement.Text.ToLowerInvariant())];
        if (!withEvidence && shown.Length > 0)
            yield return new DocumentField(incident.Valence == Valence.Effective ? words.Shows : words.CallsFor, DocumentText.Plain(string.Join(", ", shown.Distinct())));
    }
}
