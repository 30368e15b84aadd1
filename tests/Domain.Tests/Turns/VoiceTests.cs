using InterviewBot.Domain.Tests.Seeds;
using InterviewBot.Domain.Texts;
using InterviewBot.Domain.Turns;

namespace InterviewBot.Domain.Tests.Turns;

/// <summary>Speaking to the program, and telling about the job: the same words, another voice.</summary>
public sealed class VoiceTests
{
    private static TurnReader Reader { get; } = new(SeedFiles.Lexicon);

    [Theory]
    [InlineData("What came of it?", "it went to the council and stops there")]
    [InlineData("What exactly did you do?", "I told him to stop shouting or I'd call security")]
    [InlineData("What is that job there for?", "so that drivers don't have to stop to refuel")]
    [InlineData("What came of it?", "she broke off the conversation and went home")]
    [InlineData("Why did you leave?", "I was fed up of always being on my own there")]
    public void A_stop_in_a_story_or_a_purpose_is_an_answer(string prompt, string text) => Assert.Equal(HandlingClass.Answer, Reader.Read(Language.English, prompt, text).Class);

    [Theory]
    [InlineData("Hoeveel greep had je op zo’n contact?", "ik kan een gesprek moeilijk afbreken als iemand blijft praten")]
    [InlineData("In welke periode heb je die job gedaan?", "2019 tot corona, dan zijn we moeten stoppen")]
    [InlineData("Welke gevoelens hield je voor jezelf?", "dat ik mij dood verveelde")]
    [InlineData("Welke gevoelens hield je voor jezelf?", "dat ik mij doodergerde aan die ouders")]
    [InlineData("Wat deed je toen precies?", "ik heb gezegd dat ik geen namen van andere bewoners mag geven")]
    [InlineData("Wat voor iemand moet je zijn?", "iemand die zijn mond kan houden over wat hij ziet")]
    [InlineData("Welke regels golden er?", "Sportschoenen zijn verboden op de werf")]
    [InlineData("Welke geschreven of ongeschreven regel bestond daarover?", "ge moogt niks zeggen over andere klanten")]
    public void What_hangs_on_a_question_or_holds_in_general_is_an_answer(string prompt, string text) => Assert.Equal(HandlingClass.Answer, Reader.Read(Language.Dutch, prompt, text).Class);

    [Theory]
    [InlineData("When did you work?", "sorry i don't get the question", HandlingClass.Clarify)]
    [InlineData("What exactly did you do?", "i don't want to answer that", HandlingClass.RefusePrivacy)]
    [InlineData("Which rules were there?", "could you shut this conversation down please", HandlingClass.Stop)]
    [InlineData("What was the patient called?", "my contract says I can't talk about it", HandlingClass.RefusePrivacy)]
    [InlineData("What else did you do?", "my mentor keeps touching my leg and I daren't say anything", HandlingClass.Distress)]
    [InlineData("What else did you do?", "sorry I'm in tears typing this", HandlingClass.Distress)]
    [InlineData("What was the situation then?", "do I have to tell this? I'm starting to cry", HandlingClass.Distress)]
    [InlineData("Who else?", "my nan passed away this morning", HandlingClass.Distress)]
    public void What_is_meant_for_the_program_is_heard(string prompt, string text, HandlingClass expected) => Assert.Equal(expected, Reader.Read(Language.English, prompt, text).Class);

    [Theory]
    [InlineData("dead tired after a double shift", HandlingClass.Answer)]
    [InlineData("that I was scared of that customer", HandlingClass.Answer)]
    [InlineData("that I wanted to die, and I still do", HandlingClass.Distress)]
    [InlineData("that nobody believed me. he still follows me home", HandlingClass.Distress)]
    public void Feelings_of_the_job_are_answers_and_need_is_not(string text, HandlingClass expected) =>
        Assert.Equal(expected, Reader.Read(Language.English, "Which feelings did you keep to yourself?", text).Class);

    [Theory]
    [InlineData("Which machines did you work with?", "a chatbot and an old till system", HandlingClass.Answer)]
    [InlineData("Who else?", "are you a chatbot", HandlingClass.AskBotIdentity)]
    [InlineData("What did you do in a case like that?", "call the previous customer back", HandlingClass.Answer)]
    [InlineData("What else did you do?", "go back to the previous question", HandlingClass.Back)]
    [InlineData("Which language did you speak with customers?", "mostly English, sometimes German", HandlingClass.Answer)]
    public void What_is_meant_for_the_program_must_be_said_to_it(string prompt, string text, HandlingClass expected) => Assert.Equal(expected, Reader.Read(Language.English, prompt, text).Class);

    [Theory]
    [InlineData("nee sorry, ik bedoel barman", HandlingClass.Correction)]
    [InlineData("wat bedoel je met middelen", HandlingClass.Clarify)]
    public void I_mean_mends_and_you_mean_asks(string text, HandlingClass expected) => Assert.Equal(expected, Reader.Read(Language.Dutch, "Met welke middelen werkte je?", text).Class);
}
