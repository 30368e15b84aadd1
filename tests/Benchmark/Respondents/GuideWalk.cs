using InterviewBot.Domain.Guides;
using InterviewBot.Domain.Incidents;
using InterviewBot.Domain.Texts;
using InterviewBot.Domain.Transcripts;

namespace InterviewBot.Benchmark.Respondents;

/// <summary>A question of a guide as it stands in the file, with what is said when the respondent does not understand it.</summary>
internal sealed record StandardQuestion(string Slot, LocalizedText Ask, LocalizedText? Means, LocalizedText? More);

/// <summary>All questions of a guide in order, without conditions.</summary>
internal static class GuideWalk
{
    public static IEnumerable<StandardQuestion> Questions(Guide guide) => guide.Sections.SelectMany(section => section switch
    {
        Section.Questions questions => questions.Items.Select(q => new StandardQuestion(q.Id, q.Ask, q.Means, q.More)),
        Section.Incidents incidents => incidents.All.SelectMany(i => Parts(incidents, i.Valence, i.Number)),
        _ => [],
    });

    /// <summary>Every wording in which the guide asks something: the same for everyone, and so the neutral lexicon of its probes.</summary>
    public static IEnumerable<LocalizedText> Wordings(Guide guide) => Questions(guide).SelectMany(q => new[] { q.Ask, q.More }).OfType<LocalizedText>()
        .Concat(guide.Questions.Values.SelectMany(q => q.Deepen.Concat(q.DeepenItem)));

    private static StandardQuestion[] Parts(Section.Incidents section, Valence valence, int number)
    {
        var id = Slots.Incident(valence, number);
        return
        [
            new(Slots.Part(id, Slots.Circumstances), section.Ask(Slots.Circumstances, valence, number), section.Means.Circumstances, null),
            new(Slots.Part(id, Slots.Behaviour), section.Ask(Slots.Behaviour, valence, number), section.Means.Behaviour, null),
            new(Slots.Part(id, Slots.Results), section.Ask(Slots.Results, valence, number), section.Means.Results, null),
        ];
    }
}
