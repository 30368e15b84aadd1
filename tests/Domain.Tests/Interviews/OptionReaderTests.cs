using InterviewBot.Domain.Guides;
using InterviewBot.Domain.Interviews.Choices;
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
    [InlineData("everything please", "all")]
    [InlineData("all of them", "all")]
    [InlineData("doe maar alles", "all")]
    [InlineData("alles, maar niet de emotionele eisen", "tools conditions requirements")]
    [InlineData("geen middelen", "conditions emotions requirements")]
    [InlineData("geen middelen, functie-eisen of werkomstandigheden", "emotions")]
    [InlineData("de middelen wel, de omstandigheden niet", "tools")]
    [InlineData("niet alleen middelen maar ook functie-eisen", "tools requirements")]
    public void Takes_all_but_what_is_left_out(string text, string ids) => Assert.Equal(ids, string.Join(' ', OptionReader.Read(Sections, text)));

    private static readonly Question Interests = new("interests", QuestionKind.Choices, Rubric.Method, new("", ""), new("", ""))
    {
        Options =
        [
            new("technology", new("Techniek toepassen", "Applying technology"), null), new("numbers", new("Werken met cijfers", "Working with numbers"), null), new("creation", new("Iets nieuws maken", "Making something new"), null),
            new("people", new("Mensen leiden", "Leading people"), null), new("persuasion", new("Overtuigen met taal", "Persuading with words"), null),
        ],
    };

    [Theory]
    [InlineData("making something new and persuading no, numbers yes", "numbers")]
    [InlineData("cijfers wel, techniek niet", "numbers")]
    [InlineData("niet mensen leiden", "")]
    public void Where_all_is_no_option_what_is_left_out_names_nothing_else(string text, string ids) => Assert.Equal(ids, string.Join(' ', OptionReader.Read(Interests, text)));

    [Theory]
    [InlineData("tools, emotional", "tools emotions")]
    [InlineData("de emotionele en middelen", "tools emotions")]
    [InlineData("what is that", "")]
    [InlineData("midelen en werkomstandigheden", "tools conditions")]
    [InlineData("de omstandigheden graag", "conditions")]
    [InlineData("2 en 3", "tools conditions")]
    [InlineData("2-4", "tools conditions emotions")]
    [InlineData("de laatste twee", "emotions requirements")]
    [InlineData("nummer 2, 3 en de laatste", "tools conditions requirements")]
    [InlineData("something else", "")]
    public void Knows_an_option_by_a_word_that_only_its_label_has(string text, string ids) =>
        Assert.Equal(ids, string.Join(' ', OptionReader.Read(Sections, text)));

    [Theory]
    [InlineData("die aan de kassa", "cashier")]
    [InlineData("kassamedewerker", "cashier")]
    [InlineData("een verpleegster op spoed", "nurse")]
    [InlineData("a nurse at the checkout", "cashier nurse")]
    public void Knows_an_option_by_its_other_names(string text, string ids)
    {
        var occupation = new Question("job-title", QuestionKind.Choice, Rubric.Identification, new("", ""), new("", ""))
        {
            Options = [new("cashier", new("Kassier", "Cashier"), null) { Also = ["kassa", "checkout"] }, new("nurse", new("Verpleegkundige", "Nurse"), null) { Also = ["verpleeg"] }],
        };
        Assert.Equal(ids, string.Join(' ', OptionReader.Between(occupation, text) is { IsEmpty: false } several ? several : OptionReader.Read(occupation, text)));
    }

    [Theory]
    [InlineData("werksteekproeven", "sampling")]
    [InlineData("Werk steekproeven", "sampling")]
    [InlineData("een intervieuw", "interview")]
    [InlineData("de observaties", "observation")]
    [InlineData("observeren", "observation")]
    [InlineData("liever observatie dan een interview", "observation")]
    [InlineData("eerst een interview en dan observatie", "interview")]
    [InlineData("geen interview maar observatie", "observation")]
    [InlineData("ik weet het niet zeker, observatie", "observation")]
    [InlineData("observatie, want in een interview vertellen ze niet alles", "observation")]
    [InlineData("interview en observatie", "interview observation")]
    [InlineData("interview, observatie", "interview observation")]
    [InlineData("het tweede", "observation")]
    [InlineData("3", "sampling")]
    [InlineData("iets anders", "")]
    public void Chooses_one_by_what_is_named_first(string text, string ids)
    {
        var technique = new Question("technique", QuestionKind.Choice, Rubric.Method, new("", ""), new("", ""))
        {
            Options =
            [
                new("interview", new("Interview", "Interview"), null), new("observation", new("Observatie", "Observation"), null),
                new("sampling", new("Multimomentopname", "Work sampling"), null) { Also = ["steekproef"] },
            ],
        };
        Assert.Equal(ids, string.Join(' ', OptionReader.Between(technique, text) is { IsEmpty: false } several ? several : OptionReader.Read(technique, text)));
    }

    [Theory]
    [InlineData("alles graag", true)]
    [InlineData("de middelen", true)]
    [InlineData("2 en 3", true)]
    [InlineData("dat is alles", false)]
    [InlineData("stop", false)]
    [InlineData("alles wissen", false)]
    public void Knows_an_answer_that_can_be_nothing_else(string text, bool just) => Assert.Equal(just, OptionReader.IsJustThat(Sections, text));

    [Theory]
    [InlineData("4", 4)]
    [InlineData("een", 1)]
    [InlineData("één denk ik", 1)]
    [InlineData("one I think", 1)]
    [InlineData("een collega erbij roepen", null)]
    [InlineData("one of the nurses", null)]
    [InlineData("een vier", 4)]
    [InlineData("den baas roepen, die was 2 meter breed", null)]
    [InlineData("3 keer per week ofzo", null)]
    [InlineData("4 op 5", null)]
    [InlineData("2 want het viel wel mee", 2)]
    public void An_article_is_no_number(string text, int? rating) => Assert.Equal(rating, OptionReader.ReadRating(new RatingScale(1, 5), text));

    [Theory]
    [InlineData("customer friendliness I think", "friendliness")]
    [InlineData("klantvriendelijkheid denk ik", "friendliness")]
    [InlineData("samenwerken met lastige klanten", "")]
    public void A_suggestion_is_taken_with_doubt_and_not_with_more(string text, string ids)
    {
        var competence = new Question("competence", QuestionKind.Text, Rubric.Requirements, new("", ""), new("", ""))
        {
            Options = [new("friendliness", new("Klantvriendelijkheid", "Customer friendliness"), null), new("teamwork", new("Samenwerken", "Teamwork"), null)],
        };
        Assert.Equal(ids, string.Join(' ', OptionReader.ReadSuggestion(competence, text)));
    }
}
