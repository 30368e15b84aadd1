using InterviewBot.Domain.JobDescriptions;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Functions.Tests.Documents;

/// <summary>The table with an example of every descriptor.</summary>
public class DescriptorTableTests
{
    [Theory]
    [InlineData("lifeguard.en", Language.English)]
    [InlineData("warehouse.nl", Language.Dutch)]
    public void The_example_of_an_incident_tells_what_was_done_and_what_came_of_it(string name, Language language)
    {
        var job = InterviewFiles.Describe(name, language);
        var (row, incident) = (job.Descriptors.Single(d => d.Descriptor == Descriptor.Incidents), job.Incidents[0]);

        Assert.All(incident.Circumstances.Concat(incident.Behaviour).Concat(incident.Results), part => Assert.Contains(part.Text.Trim(), row.Example!.Text, StringComparison.Ordinal));
    }
}
