using InterviewBot.Domain.JobDescriptions;
using InterviewBot.Domain.Privacy;
using InterviewBot.Domain.Texts;
using InterviewBot.Domain.Transcripts;

namespace InterviewBot.Domain.Documents;

/// <summary>The people named in what a description rests on, so that every document made of it calls the same person the same.</summary>
public static class DescribedPersons
{
    /// <remarks>Names in the job's own identification stay ("Bakkerij Peeters"): what was said there names nobody. A workday told in one text names people too.</remarks>
    public static Pseudonyms Of(JobDescription description, PersonalDataReader reader)
    {
        ArgumentNullException.ThrowIfNull(description);
        ArgumentNullException.ThrowIfNull(reader);
        var own = Utterances(description, Rubric.Identification);
        var who = Utterances(description, Rubric.PlaceInOrganisation);
        var said = description.Sources.Where(s => !own.Contains(s.Utterance)).ToList();
        var written = Statements(description).Where(s => s.Origin == StatementOrigin.Edited).Select(s => s.Text);
        return Pseudonyms.Of(
            reader, description.Language, description.SaidIn, said.Select(Text).Concat(written).Distinct(),
            said.Where(s => who.Contains(s.Utterance)).Select(Text).ToHashSet(StringComparer.Ordinal));

        // "I work at Harbour Vets": the employer is nobody, wherever it is named.
        string Text(Passage source) => description.Organisation is { Length: > 0 } employer ? source.Text.Replace(employer, "firm", StringComparison.OrdinalIgnoreCase) : source.Text;
    }

    private static HashSet<int> Utterances(JobDescription description, Rubric rubric) =>
        [.. description.Rubrics.Where(r => r.Rubric == rubric).SelectMany(r => r.Statements).Where(s => s.Slot != Slots.Workday).SelectMany(s => s.Evidence).Select(e => e.Utterance)];

    private static IEnumerable<Statement> Statements(JobDescription description) => description.Rubrics.SelectMany(r => r.Statements)
        .Concat(description.Incidents.SelectMany(i => i.Circumstances.Concat(i.Behaviour).Concat(i.Results)))
        .Concat(description.ResultAreas.SelectMany(a => a.Tasks).Select(t => t.Statement));
}
