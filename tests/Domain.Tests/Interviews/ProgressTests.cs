using System.Collections.Immutable;
using InterviewBot.Domain.Incidents;
using InterviewBot.Domain.Interviews;
using InterviewBot.Domain.Tests.Guides;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Tests.Interviews;

public sealed class ProgressTests
{
    [Fact]
    public void An_incident_that_is_still_talked_about_is_the_current_one_when_all_its_parts_are_answered()
    {
        var guide = GuideFiles.All().Single(g => g.Id == "past-job");
        var interview = new Interview(
            guide.Id, guide.Version, Language.Dutch, new Consent("", Language.Dutch, DateTimeOffset.UnixEpoch), Phase.Running, 1,
            ImmutableSortedDictionary<string, SlotState>.Empty, Waiting.Nothing)
        {
            Draft = IncidentDraft.Start(Valence.Ineffective, 1, Language.Dutch),
        };

        var progress = Course.Progress(guide, interview);

        Assert.Same(guide.IncidentSection, progress.Section);
        Assert.Equal(3, progress.Incident);
    }
}
