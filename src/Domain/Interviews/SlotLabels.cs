using InterviewBot.Domain.Guides;
using InterviewBot.Domain.Incidents;
using InterviewBot.Domain.Texts;
using InterviewBot.Domain.Transcripts;

namespace InterviewBot.Domain.Interviews;

/// <summary>What the places of an interview are called, for people: the label of each question, and the parts of each incident.</summary>
public static class SlotLabels
{
    public static IEnumerable<(string Slot, LocalizedText Label)> Of(Guide guide)
    {
        ArgumentNullException.ThrowIfNull(guide);
        return guide.Sections.SelectMany(section => section switch
        {
            Section.Questions questions => questions.Items.Select(q => (q.Id, q.Label)),
            Section.Incidents incidents => incidents.All.SelectMany(i => new[] { Slots.Circumstances, Slots.Behaviour, Slots.Results }
                .Select(part => (Slots.Part(Slots.Incident(i.Valence, i.Number), part), IncidentLabels.Of(i.Valence, i.Number, part)))),
            _ => [],
        });
    }
}
