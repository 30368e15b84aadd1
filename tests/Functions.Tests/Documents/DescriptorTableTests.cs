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

    [Theory]
    [InlineData("descriptors-cafe.en", Descriptor.Knowledge, "allergen list")]
    [InlineData("descriptors-cafe.en", Descriptor.Skills, "Frothing milk")]
    [InlineData("descriptors-cafe.en", Descriptor.OtherCharacteristics, "threw his coffee")]
    [InlineData("descriptors-library.nl", Descriptor.Knowledge, "boek over rouw")]
    [InlineData("descriptors-library.nl", Descriptor.Skills, "kaft plakken")]
    [InlineData("descriptors-library.nl", Descriptor.OtherCharacteristics, "schold mij uit")]
    public void What_was_answered_to_the_question_about_a_descriptor_is_its_example(string name, Descriptor descriptor, string words) =>
        Assert.Contains(words, Row(name, descriptor).Example!.Text, StringComparison.OrdinalIgnoreCase);

    [Theory]
    [InlineData("descriptors-cafe.en")]
    [InlineData("descriptors-library.nl")]
    public void An_emotional_demand_that_was_told_elsewhere_is_an_example(string name) => Assert.NotNull(Row(name, Descriptor.EmotionalDemands).Example);

    [Theory]
    [InlineData("descriptors-cafe.en", "ordinary milk")]
    [InlineData("warehouse.nl", "")]
    [InlineData("lifeguard.en", "")]
    public void What_went_wrong_is_no_example_of_an_attribute(string name, string mistake)
    {
        var job = InterviewFiles.Describe(name, name.EndsWith("nl", StringComparison.Ordinal) ? Language.Dutch : Language.English);
        var wrong = new WentWrong(job);

        Assert.All(
            job.Descriptors.Where(d => d.Descriptor is Descriptor.Knowledge or Descriptor.Skills or Descriptor.Abilities or Descriptor.OtherCharacteristics && d.Example is not null),
            d => Assert.True(!wrong.IsAllOf(d.Example!) && (mistake.Length == 0 || !d.Example!.Text.Contains(mistake, StringComparison.Ordinal)), d.Name));
    }

    private static DescriptorExample Row(string name, Descriptor descriptor) =>
        InterviewFiles.Describe(name, name.EndsWith("nl", StringComparison.Ordinal) ? Language.Dutch : Language.English).Descriptors.Single(d => d.Descriptor == descriptor);
}
