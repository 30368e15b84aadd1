using InterviewBot.Domain.Guides;
using InterviewBot.Domain.Interviews;
using InterviewBot.Domain.JobDescriptions;

namespace InterviewBot.Domain.Tests.Interviews;

public sealed class OptionReaderTests
{
    private static readonly Question Sections = new("rubrics", QuestionKind.Choices, Rubric.Method, new("", ""), new("", ""))
    {
        Options =
        [
            new(QuestionOption.All, new("Alle", "All"), null), new("tools", new("Middelen", "Tools"), null), new("conditions", new("Werkomstandigheden", "Working conditions"), null),
            new("emotions", new("Emotionele eisen", "Emotional demands"), null), new("requirements", new("Functie-eisen", "Requirements"), null),
        ],
    };

    [Theory]
    [InlineData("alles behalve middelen", "conditions emotions requirements")]
    [InlineData("everything except the emotional stuff", "tools conditions requirements")]
    [InlineData("all but tools and requirements", "conditions emotions")]
    [InlineData("alle", "all")]
    public void Takes_all_but_what_is_left_out(string text, string ids) => Assert.Equal(ids, string.Join(' ', OptionReader.Read(Sections, text)));

    [Theory]
    [InlineData("tools, emotional", "tools emotions")]
    [InlineData("de emotionele en middelen", "tools emotions")]
    [InlineData("what is that", "")]
    public void Knows_an_option_by_a_word_that_only_its_label_has(string text, string ids) =>
        Assert.Equal(ids, string.Join(' ', OptionReader.Read(Sections, text)));

    [Theory]
    [InlineData("die aan de kassa", "cashier")]
    [InlineData("kassamedewerker", "cashier")]
    [InlineData("een verpleegster op spoed", "nurse")]
    [InlineData("a nurse at the checkout", "")]
    public void Knows_an_option_by_its_other_names(string text, string ids)
    {
        var occupation = new Question("job-title", QuestionKind.Choice, Rubric.Identification, new("", ""), new("", ""))
        {
            Options = [new("cashier", new("Kassier", "Cashier"), null) { Also = ["kassa", "checkout"] }, new("nurse", new("Verpleegkundige", "Nurse"), null) { Also = ["verpleeg"] }],
        };
        Assert.Equal(ids, string.Join(' ', OptionReader.Read(occupation, text)));
    }
}
